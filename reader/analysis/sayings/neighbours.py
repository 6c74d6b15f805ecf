"""Whose words stand beside those that somebody tells, and where they begin or end."""

from __future__ import annotations

from collections.abc import Sequence

from reader.analysis.language.lexicon import CAPITAL, CUE, DET, ING, PLAIN, SAYING, listed
from reader.analysis.language.subjects import before
from reader.analysis.language.tokens import Token

_TOLD = frozenset(("figure", "number", "toll", "total", "version", "fact", "sum"))
"""Nouns that take up what has just been told."""
_TURNS = listed("turns")
_SUBJECT = 9
"""Words behind a semicolon within which somebody speaks, and one more."""


def is_of_another(words: list[Token], first: int, cue: int) -> bool:
    """Whether a verb is told of what stands before its subject: `40 died, a figure NAME disputes`."""
    if not 0 < first < cue - 2 or words[first - 1].text != "," or words[first].text not in ("a", "an"):
        return False
    noun = words[first + 1]
    return bool(noun.flags & SAYING or noun.text in _TOLD) and bool(words[first + 2].flags & (CAPITAL | DET))


def past_another(words: list[Token], first: int) -> int:
    """Where the clause before word `first` begins: behind a semicolon that ends another's words: `he says;`."""
    part = next((j for j in range(first - 1, 0, -1) if words[j].text == ";" or words[j].quote >= 0), 0)
    told = any(w.flags & CUE and w.flags & PLAIN for w in words[:part])
    return part + 1 if words[part].text == ";" and told else 0


def before_another(words: list[Token], k: int) -> int:
    """The semicolon behind which another says or denies something: `said 40 died; the union put them at 90`."""
    for j in range(k + 3, len(words) - 2):
        if words[j].text != ";":
            continue
        verb = next((v for v in range(j + 2, min(j + _SUBJECT, len(words))) if words[v].flags & CUE), 0)
        who = before(words, verb) if verb and not words[verb].flags & (ING | CAPITAL) else None
        if who is not None and who.kind != "pronoun" and j < who.first <= j + 2:
            return j
    return len(words)


def end_of_held(words: list[Token], k: int) -> int:
    """Where what is told from word k on ends: with the sentence, or at `, but` and a semicolon."""
    for j in range(k, len(words)):
        if words[j].text == ";" or (words[j].text == "," and j + 1 < len(words) and words[j + 1].text in _TURNS):
            return j
    return without_marks(words, k, len(words))


def without_marks(words: Sequence[Token], first: int, end: int) -> int:
    """The end of words[first:end] without the marks there."""
    while end > first and words[end - 1].text in ".,?!":
        end -= 1
    return end
