"""The words a verb of saying governs outside quotations: the clause behind it, or the one before its comma."""

from __future__ import annotations

from reader.analysis.language.following import after
from reader.analysis.language.lexicon import (
    AUX,
    CAPITAL,
    CONJ,
    CUE,
    DET,
    ING,
    OWNERS,
    PAST,
    PLAIN,
    PREP,
    PRONOUN,
    SAYING,
    TELL,
    VERB,
    listed,
)
from reader.analysis.language.tokens import Token
from reader.analysis.sayings.circumstances import (
    CLOSERS,
    TIMES,
    is_bound,
    is_manner,
    past_day,
    past_manner,
    that_clause,
)
from reader.analysis.sayings.cues import is_last
from reader.analysis.sayings.frames import Frame
from reader.analysis.sayings.neighbours import before_another, is_of_another, past_another
from reader.model import Span

_LIVED = listed("lived")
_GATHERINGS = listed("gatherings")
_PARTS = frozenset(";—–―")
_TURNS = listed("turns")
_WHEN = listed("behind") | {"while", "where", "as"}
_HEARERS = frozenset(("him", "her", "them", "us", "me"))
_NO_THING = frozenset(("said", "says"))
"""Verbs that have a clause behind them and hardly ever a thing: `said the wall, built in 1960, was safe`."""


def content_of(words: list[Token], f: Frame, following: Frame | None, headline: bool = False) -> Span | None:
    """The words a frame governs, as a range of the unit's words; None where it governs a quotation alone or nothing.

    A headline leaves verbs out: `48 dead, hospital says`.
    """
    if f.source is None or (words[f.cue].text == "per" and words[f.cue - 1].quote >= 0):
        return None
    first, last = min(f.cue, f.source.first), max(f.cue + 1, f.source.last)
    if f.text == "reported" and f.cue + 1 < len(words) and words[f.cue + 1].text == "by":
        return _reported_by(words, f, last)
    if is_of_another(words, first, f.cue):
        return None
    if f.text == "according to" and first and words[first - 1].text == "as":
        return None  # it was, as NAME put it, "a mess"
    if f.text == "according to" and first and words[first - 1].text == "by":
        first -= 1
    behind = _trim(words, past_another(words, first), first)
    if behind is not None and not _tells_something(words, *behind, headline):
        behind = None
    if f.text == "according to" or f.inverted:
        return _before_or_behind(words, f, behind, last)
    closes = (all(w.text in CLOSERS for w in words[last:]) or is_last(words, last)) and f.finite
    comma = first > 0 and words[first - 1].text == "," and (f.strength > 1 or closes)
    k = _after_hearer(words, f)
    if k < len(words) and words[k].text in _PARTS and comma and behind is not None:
        return behind
    if k < len(words) and words[k].text == "," and f.finite:
        return _around(words, f, first, k, behind if comma else None)
    that, rest, manner = _ahead(words, f, k, following, comma and behind is not None)
    if comma and behind is not None and not that and (rest is None or manner or not _clause(words, *rest)):
        return behind
    if rest is None or manner or not (_may_tell(words, f, bool(that)) and _is_told(words, f, bool(that), rest)):
        return None
    whole = _clause(words, *rest) or (headline and rest[1] - rest[0] > 1)
    lived = words[f.cue].text in _LIVED and words[rest[0]].text.endswith("ing")
    return rest if whole or lived or _bare_number(words, f, *rest) else None


def _before_or_behind(words: list[Token], f: Frame, behind: Span | None, last: int) -> Span | None:
    """What `according to` or an inverted verb governs: the clause before it, else what follows word `last`."""
    if f.strength < 2:
        return None
    if behind is not None or f.text != "according to":
        return behind
    return _checked(words, _trim(words, _past_relative(words, last), len(words)))


def _may_tell(words: list[Token], f: Frame, that: bool) -> bool:
    """Whether a verb may govern what stands behind it, with or without a `that`."""
    cue = words[f.cue]
    if words[f.cue - 1].text == "to" and not _goes_on_to(words, f.cue):
        return False
    if f.strength < 2 and (not that or cue.flags & ING):
        return False
    return that or bool(cue.flags & PLAIN)


def _is_told(words: list[Token], f: Frame, that: bool, rest: Span) -> bool:
    """Whether what stands behind a verb is told, and neither its object nor left out."""
    takes_thing = not that and words[f.cue].text not in _NO_THING
    return not _elided(words, *rest) and not (takes_thing and _has_thing(words, *rest))


def _ahead(
    words: list[Token], f: Frame, k: int, following: Frame | None, behind: bool
) -> tuple[int, Span | None, bool]:
    """What stands from word k on: where its `that` ends or 0, the words, and whether they only say how it was said.

    With `behind`, the clause told may stand before the verb, and no circumstances are passed over.
    """
    k = k if behind else past_day(words, k)
    that = that_clause(words, k, f.strength)
    if that and words[f.cue].flags & PLAIN and _is_second(words, k, that):
        that = 0
    rest = _trim(words, that or k, _stop(words, f, that or k, following))
    manner = rest is not None and not that and is_manner(words, rest[0])
    if rest is not None and manner and not behind and f.strength > 1:
        rest = past_manner(words, *rest)
        manner = rest is None
    return that, rest, manner


def _reported_by(words: list[Token], f: Frame, last: int) -> Span | None:
    """What a paper told first: `As first reported by NAME, ...`, `It was first reported by NAME that ...`."""
    leads = words[0].text == "As" and last < len(words) and words[last].text == ","
    that = that_clause(words, last, f.strength)
    return _checked(words, _trim(words, that or last, len(words))) if leads or that else None


def _is_second(words: list[Token], k: int, that: int) -> bool:
    """Whether a clause told without `that` stands before one with it: `says nine died and that two were missing`."""
    joint = that - 2
    if joint <= k or words[joint].text not in ("and", "but", "or") or is_manner(words, k):
        return False
    short = joint == k + 2 and _is_finite(words[k + 1])  # nine died
    return short or words[k].text[0].isdigit() or _clause(words, k, joint)


def _goes_on_to(words: list[Token], cue: int) -> bool:
    """Whether an infinitive tells something after all: `she went on to say`."""
    return cue > 2 and words[cue - 2].text == "on" and words[cue - 3].text in ("went", "goes", "go")


def _has_thing(words: list[Token], a: int, b: int) -> bool:
    """Whether what follows a verb is its object and then goes on without it: `wrote a policy for it, declined to`."""
    comma = next((j for j in range(a, b) if words[j].text == ","), b)
    if comma + 1 >= b or any(w.quote >= 0 or _is_finite(w) for w in words[a:comma]):
        return False
    then = comma + 1 + bool(words[comma + 1].flags & CONJ)
    return then < b and _is_finite(words[then]) and bool(words[a].flags & DET)


def _is_finite(t: Token) -> bool:
    return bool(t.flags & (AUX | VERB | PAST)) and not t.flags & (CAPITAL | DET | PREP)


def _elided(words: list[Token], a: int, b: int) -> bool:
    """Whether a clause leaves out what is said: `which the Crown said he did and he said he did not`."""
    k = a + 2
    if b - a < 2 or not (words[a].flags & PRONOUN and words[a + 1].flags & AUX):
        return False
    k += k < b and words[k].text in ("not", "n't")
    return k >= b or words[k].text in CLOSERS or (bool(words[k].flags & CONJ) and words[k].text != "that")


def _bare_number(words: list[Token], f: Frame, a: int, b: int) -> bool:
    """Whether a range is all that is said, a number: `the firm says 410`."""
    return b - a <= 2 and f.strength > 1 and words[b - 1].text[0].isdigit() and words[f.cue].text in ("say", "says")


def _after_hearer(words: list[Token], f: Frame) -> int:
    """Where the words after a cue and its hearer begin: `told Reuters ...`."""
    k = f.cue + 1
    if k + 1 < len(words) and words[k].text == "out" and words[k + 1].text == "that":
        return k + 1
    if k + 1 < len(words) and words[k].text in ("this", "last", "late") and words[k + 1].text in TIMES:
        k += 2  # said this morning that ...
    if words[f.cue].flags & TELL:
        hearer = after(words, k)
        if hearer is not None and k < len(words) and words[k].text != "that":
            last = _behind(words, hearer.last, hearer.last)
            k = next((j for j in range(k + 1, hearer.last) if words[j].text == "that"), last)
        elif k < len(words) and words[k].text in _HEARERS:
            k += 1
        elif k < len(words) and words[k].flags & CAPITAL and words[k].quote < 0:
            k = _behind(words, next((j for j in range(k, len(words)) if not words[j].flags & CAPITAL), k), k)
        elif k < len(words) and words[k].flags & DET:
            there = (j + 1 for j in range(k + 1, min(k + 4, len(words))) if words[j].text in _GATHERINGS)
            k = next(there, k)  # told a news conference
    return k


def _behind(words: list[Token], k: int, otherwise: int) -> int:
    """Where a hearer ends whose name word k ends, a number: `told News 7 they ...`; else what is given for that."""
    if k + 1 >= len(words) or not words[k].text.isdecimal() or not words[k - 1].flags & CAPITAL:
        return otherwise
    return k + 1 if words[k + 1].flags & (PRONOUN | DET) or words[k + 1].text == "that" else otherwise


def _around(words: list[Token], f: Frame, first: int, k: int, behind: Span | None) -> Span | None:
    """The content of a cue between commas: what stands before it, or what it interrupts: `The dam, he said, held.`"""
    if behind is not None:
        return behind
    leads = first > 0 and (words[first - 1].text == "," or (first == 1 and words[0].text == "As"))
    if not leads or f.strength < 2 or not words[f.cue].flags & PLAIN:
        return None
    rest = _trim(words, k + 1, len(words))
    if rest is None:
        return None
    led = rest[1] - rest[0] > 2 and _is_finite(words[rest[0]])  # The wall, he said, was old
    return rest if led or _clause(words, *rest) else None


def _past_relative(words: list[Token], k: int) -> int:
    """Where a clause about the source ends that begins behind word k's comma: `according to two, who fled, it fell`."""
    if (
        k + 2 >= len(words)
        or words[k].text != ","
        or not (
            words[k + 1].text in ("who", "which", "whose", "both", "neither")
            or (words[k + 1].flags & PAST and words[k + 2].text in ("by", "in", "on", "to", "from"))  # seen by NAME
        )
    ):
        return k
    return next((j for j in range(k + 2, len(words)) if words[j].text == ","), k)


def _stop(words: list[Token], f: Frame, k: int, following: Frame | None) -> int:
    """Where a clause that begins with word k ends: at a relative clause's comma, or before `, she said`."""
    source = f.source
    stop = len(words) if source is None else before_another(words, k)
    if source is None:
        return stop
    relative = any(w.text == "who" for w in words[max(0, f.cue - 6) : f.cue])
    if relative and words[source.last - 1 if source.last <= f.cue else f.cue - 1].text != "who":
        stop = next(
            (j for j in range(k, len(words) - 1) if words[j].text == "," and words[j + 1].text not in _WHEN), stop
        )
    if following is None or following.inverted or following.source is None or following.source.first <= k + 3:
        return stop
    turn = _turn(words, k + 3, following.source.first)
    if turn:
        return min(stop, turn)
    comma = following.source.first - 1
    closing = following.cue == following.source.last and following.cue + 1 >= len(words) - 1
    noun = f.strength < 2 and words[f.cue].flags & SAYING and not words[f.cue].flags & PAST
    return comma if words[comma].text == "," and (closing or noun) else stop


def _turn(words: list[Token], k: int, first: int) -> int:
    """Where another speaker's clause begins whose subject is word `first`: at `;` or at `, but`; 0 where none does."""
    for j in range(first - 1, max(k, first - 4) - 1, -1):
        if words[j].text == ";" or (words[j].text == "," and words[j + 1].text in _TURNS):
            return j
    return 0


def _checked(words: list[Token], span: Span | None) -> Span | None:
    return span if span is not None and _clause(words, *span) else None


def _trim(words: list[Token], a: int, b: int) -> Span | None:
    while a < b and (
        words[a].text in CLOSERS or (words[a].flags & CONJ and words[a].text.lower() in ("but", "and", "yet", "so"))
    ):
        a += 1
    while b > a and words[b - 1].text in CLOSERS:
        b -= 1
    return (a, b) if a < b else None


def _tells_something(words: list[Token], a: int, b: int, headline: bool) -> bool:
    """Whether the words before `X said` are what was said."""
    shortened = headline and b - a > 1 and not words[a].flags & PREP
    return shortened or (_stands_alone(words, a, b) and _clause(words, a, b))


def _stands_alone(words: list[Token], a: int, b: int) -> bool:
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


def _clause(words: list[Token], a: int, b: int) -> bool:
    """Whether a range says something outside marks: three words of narration at least, a verb among them."""
    said = [w for w in words[a:b] if w.quote < 0 and (w.text[0].isalnum() or w.text[-1].isdigit())]
    return len(said) >= 3 and any(
        w.flags & (AUX | VERB | CUE | PAST) or (w.text.endswith("s") and not w.text.endswith(OWNERS)) for w in said[1:]
    )
