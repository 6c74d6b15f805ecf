"""The words a verb of saying governs outside quotations: the clause behind it, or the one before its comma."""

from __future__ import annotations

from reader.analysis.language.lexicon import (
    ING,
    PAST,
    PLAIN,
    PREP,
    SAYING,
    listed,
)
from reader.analysis.language.tokens import Token
from reader.analysis.quantities.number_words import number_words
from reader.analysis.sayings.circumstances import (
    CLOSERS,
    is_bound,
    is_manner,
    past_day,
    past_manner,
    that_clause,
)
from reader.analysis.sayings.clauses import has_thing, is_clause, is_elided, is_finite, stands_alone, trimmed
from reader.analysis.sayings.cues import is_last
from reader.analysis.sayings.frames import Frame
from reader.analysis.sayings.hearers import after_hearer
from reader.analysis.sayings.neighbours import before_another, end_of_held, is_of_another, past_another
from reader.model import Span

_LIVED = listed("lived")
_PARTS = frozenset(";—–―")
_TURNS = listed("turns")
_WHEN = listed("behind") | {"while", "where", "as"}
_QUOTED = 14
"""Words of `the Times quoted two wardens as saying`, and some more."""
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
    led = words[first - 1].text if first and f.text == "according to" else ""
    if is_of_another(words, first, f.cue) or led == "as":
        return None  # it was, as NAME put it, "a mess"
    before = _told_before(words, first - (led == "by"), headline)
    if words[f.cue].text == "saying" and words[f.cue - 1].text == "as" and is_last(words, f.cue + 1):
        return _told_before_quoting(words, f, headline)
    if f.text == "according to" or f.inverted:
        return _before_or_behind(words, f, before, last)
    return _around_verb(words, f, following, before if _follows_comma(words, f, first, last) else None, headline)


def _told_before(words: list[Token], first: int, headline: bool) -> Span | None:
    """The clause that ends before word `first`, where it may be what is said; else None."""
    before = trimmed(words, past_another(words, first), first)
    return before if before is not None and _tells_something(words, *before, headline) else None


def _told_before_quoting(words: list[Token], f: Frame, headline: bool) -> Span | None:
    """What somebody is quoted as saying at a sentence's end: `The dam held, the Times quoted wardens as saying.`"""
    comma = next((j for j in range(f.cue - 2, max(0, f.cue - _QUOTED), -1) if words[j].text == ","), 0)
    return _told_before(words, comma, headline) if comma else None


def _follows_comma(words: list[Token], f: Frame, first: int, last: int) -> bool:
    """Whether a comma parts who speaks from a clause before, which the verb may govern."""
    if not first or words[first - 1].text != ",":
        return False
    closes = all(w.text in CLOSERS for w in words[last:]) or is_last(words, last)
    return f.strength > 1 or (closes and f.finite)


def _around_verb(
    words: list[Token], f: Frame, following: Frame | None, before: Span | None, headline: bool
) -> Span | None:
    """What a verb governs whose subject stands ahead of it.

    Args:
        words: the unit's.
        f: the verb's frame.
        following: the next frame of the unit.
        before: the clause ahead of the subject and a comma, where there is one.
        headline: whether the unit is one.
    """
    k = after_hearer(words, f)
    mark = words[k].text if k < len(words) else ""
    if mark in _PARTS and before is not None:
        return before
    if mark == "," and f.finite:
        return _to_number(words, before, k + 1) if before is not None else _interrupted(words, f, k)
    that, rest, manner = _ahead(words, f, k, following, before is not None)
    if before is not None and not that and (rest is None or manner or not is_clause(words, *rest)):
        return before
    if rest is None or manner or not (_may_tell(words, f, bool(that)) and _is_told(words, f, bool(that), rest)):
        return None
    whole = is_clause(words, *rest) or (headline and rest[1] - rest[0] > 1)
    lived = words[f.cue].text in _LIVED and words[rest[0]].text.endswith("ing")
    return rest if whole or lived or _bare_number(words, f, *rest) else None


def _before_or_behind(words: list[Token], f: Frame, behind: Span | None, last: int) -> Span | None:
    """What `according to` or an inverted verb governs: the clause before it, else what follows word `last`."""
    if f.strength < 2:
        return None
    if behind is not None or f.text != "according to":
        return behind
    return _checked(words, trimmed(words, _past_relative(words, last), len(words)))


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
    return not is_elided(words, *rest) and not (takes_thing and has_thing(words, *rest))


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
    rest = trimmed(words, that or k, _stop(words, f, that or k, following))
    manner = rest is not None and not that and is_manner(words, rest[0])
    if rest is not None and manner and not behind and f.strength > 1:
        rest = past_manner(words, *rest)
        manner = rest is None
    return that, rest, manner


def _reported_by(words: list[Token], f: Frame, last: int) -> Span | None:
    """What a paper told first: `As first reported by NAME, ...`, `It was first reported by NAME that ...`."""
    leads = words[0].text == "As" and last < len(words) and words[last].text == ","
    that = that_clause(words, last, f.strength)
    return _checked(words, trimmed(words, that or last, len(words))) if leads or that else None


def _is_second(words: list[Token], k: int, that: int) -> bool:
    """Whether a clause told without `that` stands before one with it: `says nine died and that two were missing`."""
    joint = that - 2
    if joint <= k or words[joint].text not in ("and", "but", "or") or is_manner(words, k):
        return False
    short = joint == k + 2 and is_finite(words[k + 1])  # nine died
    return short or words[k].text[0].isdigit() or is_clause(words, k, joint)


def _goes_on_to(words: list[Token], cue: int) -> bool:
    """Whether an infinitive tells something after all: `she went on to say`."""
    return cue > 2 and words[cue - 2].text == "on" and words[cue - 3].text in ("went", "goes", "go")


def _bare_number(words: list[Token], f: Frame, a: int, b: int) -> bool:
    """Whether a range is all that is said, a number: `the firm says 410`."""
    return b - a <= 2 and f.strength > 1 and words[b - 1].text[0].isdigit() and words[f.cue].text in ("say", "says")


def _interrupted(words: list[Token], f: Frame, k: int) -> Span | None:
    """What goes on at the comma that is word k, where who speaks is put in between: `The dam, he said, held.`"""
    assert f.source is not None
    first = min(f.cue, f.source.first)
    leads = first > 0 and (words[first - 1].text == "," or (first == 1 and words[0].text == "As"))
    if not leads or f.strength < 2 or not words[f.cue].flags & PLAIN:
        return None
    rest = trimmed(words, k + 1, len(words))
    if rest is None:
        return None
    led = rest[1] - rest[0] > 2 and is_finite(words[rest[0]])  # The wall, he said, was old
    return rest if led or is_clause(words, *rest) else None


def _to_number(words: list[Token], before: Span, k: int) -> Span:
    """A clause before who speaks, with the number it lacks that goes on at word k: `It cost, he said, about $40.`"""
    numbered = k < len(words) and words[k].quote < 0 and (_is_number(words[k]) or is_bound(words, k))
    rest = trimmed(words, k, end_of_held(words, k)) if numbered else None
    return before if rest is None else (before[0], rest[1])


def _is_number(word: Token) -> bool:
    """Whether a word is a number or a sum: `40`, `$40`, `nine`."""
    return any(c.isdigit() for c in word.text[:2]) or word.text.lower() in number_words()


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
    return span if span is not None and is_clause(words, *span) else None


def _tells_something(words: list[Token], a: int, b: int, headline: bool) -> bool:
    """Whether the words before `X said` are what was said."""
    shortened = headline and b - a > 1 and not words[a].flags & PREP
    return shortened or (stands_alone(words, a, b) and is_clause(words, a, b))
