"""Whether some words of a sentence are a clause that tells something by itself."""

from __future__ import annotations

from reader.analysis.language.lexicon import (
    AUX,
    CAPITAL,
    CONJ,
    CUE,
    DET,
    ING,
    OWNERS,
    PAST,
    PREP,
    PRONOUN,
    VERB,
)
from reader.analysis.language.tokens import Token
from reader.analysis.sayings.circumstances import (
    CLOSERS,
    is_bound,
)
from reader.model import Span

_COUNTED = 2
"""Words that say how many, and what they did."""


def has_thing(words: list[Token], a: int, b: int) -> bool:
    """Whether what follows a verb is its object and then goes on without it: `wrote a policy for it, declined to`."""
    comma = next((j for j in range(a, b) if words[j].text == ","), b)
    if comma + 1 >= b or any(w.quote >= 0 or is_finite(w) for w in words[a:comma]):
        return False
    then = comma + 1 + bool(words[comma + 1].flags & CONJ)
    return then < b and is_finite(words[then]) and bool(words[a].flags & DET)


def is_finite(t: Token) -> bool:
    """Whether a word is a verb in a form that makes a clause, so far as its form tells."""
    return bool(t.flags & (AUX | VERB | PAST)) and not t.flags & (CAPITAL | DET | PREP)


def is_elided(words: list[Token], a: int, b: int) -> bool:
    """Whether a clause leaves out what is said: `which the Crown said he did and he said he did not`."""
    k = a + 2
    if b - a < 2 or not (words[a].flags & PRONOUN and words[a + 1].flags & AUX):
        return False
    k += k < b and words[k].text in ("not", "n't")
    return k >= b or words[k].text in CLOSERS or (bool(words[k].flags & CONJ) and words[k].text != "that")


def trimmed(words: list[Token], a: int, b: int) -> Span | None:
    """A range without the marks at its ends and a conjunction that it begins with; None where nothing else is in it."""
    while a < b and (
        words[a].text in CLOSERS or (words[a].flags & CONJ and words[a].text.lower() in ("but", "and", "yet", "so"))
    ):
        a += 1
    while b > a and words[b - 1].text in CLOSERS:
        b -= 1
    return (a, b) if a < b else None


def stands_alone(words: list[Token], a: int, b: int) -> bool:
    """Whether the words before `X said` are a clause: not `Asked about it` and not `In one message`."""
    first = words[a].flags
    if first & PREP and is_bound(words, a):
        first &= ~PREP  # about 40 people died, at least 39 killed
    if first & (PAST | ING) and not first & (DET | CAPITAL):
        return False
    return not first & PREP or any(
        w.quote < 0 and w.flags & (AUX | VERB | PAST) and not (w.flags & PAST and words[j + 1].flags & PREP)
        for j, w in enumerate(words[a + 1 : b], a + 1)
    )


def is_clause(words: list[Token], a: int, b: int) -> bool:
    """Whether a range says something outside marks: three words of narration at least, a verb among them, or two of
    which one is a number: `14 died`.
    """
    said = [w for w in words[a:b] if w.quote < 0 and (w.text[0].isalnum() or w.text[-1].isdigit())]
    if len(said) == _COUNTED:
        return said[0].text[0].isdigit() and bool(said[1].flags & (VERB | PAST)) and said[1].text.endswith("ed")
    return len(said) >= 3 and any(
        w.flags & (AUX | VERB | CUE | PAST) or (w.text.endswith("s") and not w.text.endswith(OWNERS)) for w in said[1:]
    )
