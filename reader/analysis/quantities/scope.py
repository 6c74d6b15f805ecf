"""The words that limit a figure: since when, where, out of what, how often."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from functools import cache

from reader.analysis.language.lexicon import (
    ADVERB,
    AUX,
    CONJ,
    CUE,
    DET,
    OF_ONE,
    PAST,
    PREP,
    PRONOUN,
    RELATIVE,
    VERB,
    flags_of,
)
from reader.analysis.quantities.drafts import Draft, words
from reader.analysis.quantities.parting import REACH, is_parted
from reader.analysis.quantities.tokens import HYPHENS, Tokens
from reader.data import table, word_list
from reader.model import Span

_LONGEST = 8
"""Tokens in the longest phrase that limits a figure."""
_MOST = 4
"""Phrases that are kept of one figure."""
_LEADING = frozenset((",", ";", "and", "while", "but"))
"""What stands before a phrase that leads up to a figure."""
_FORMER = frozenset(("earlier", "ago", "before", "previously"))
"""What ends a phrase that sets its own figure back in time: `up from 187 a year earlier`."""
_EVERYWHERE = frozenset(("worldwide", "nationwide", "statewide", "abroad", "overseas"))
_NOUNS = 2
"""Words behind a name within which the noun stands that it belongs to: `mayoral runoff`."""
_NO_NOUN = AUX | PAST | VERB | PREP | CONJ | DET | PRONOUN | RELATIVE | ADVERB | CUE
_SOME = ("of them", "of whom", "of which", "of these", "of those")


def _set(key: str) -> frozenset[str]:
    return word_list("reader.analysis", "scope", key)


@cache
def _fixed() -> dict[str, tuple[tuple[str, ...], ...]]:
    out: dict[str, list[tuple[str, ...]]] = {}
    for phrase in table("reader.analysis", "scope")["fixed"]:
        parts = tuple(phrase.split())
        out.setdefault(parts[0], []).append(parts)
    return {first: tuple(sorted(rest, key=len, reverse=True)) for first, rest in out.items()}


def phrases_of(tokens: Tokens) -> list[Span]:
    """The limiting phrases of a sentence, as token ranges in order."""
    out: list[Span] = []
    begin = _fixed().keys() | _set("openers")
    at = 0
    while at < len(tokens):
        end = (_fixed_end(tokens, at) or _opened_end(tokens, at)) if tokens.low[at] in begin else None
        if end:
            out.append((at, end))
            at = end
        else:
            at += 1
    return out


def _fixed_end(tokens: Tokens, at: int) -> int | None:
    for parts in _fixed().get(tokens.low[at], ()):
        if tokens.starts_with(at, parts):
            return at + len(parts)
    return None


def _opened_end(tokens: Tokens, at: int) -> int | None:
    """The end of a phrase that a preposition opens: it must hold a time, a place or a name."""
    inside = at > 1 or (at == 1 and tokens.raw[0][0].isalpha())  # Doctors Across Norland
    if tokens.low[at] not in _set("openers") or (tokens.raw[at][0].isupper() and inside):
        return None
    firm = 0
    for nxt in range(at + 1, min(at + _LONGEST, len(tokens))):
        if _tells_time_or_place(tokens, nxt) or (firm == nxt and _goes_on(tokens, nxt)):
            firm = nxt + 1
        elif _may_be_name(tokens, nxt):
            if tokens.low[at] in _set("named"):
                firm = nxt + 1
        elif not (_may_stand_inside(tokens, nxt) or (firm and tokens.low[nxt] in ("to", "through"))):
            break
    if firm and (tokens.low[at + 1] in ("the", "a", "an") or tokens.low[firm - 1].endswith(OF_ONE)):
        firm = _noun_end(tokens, firm)
    hung = bool(firm) and tokens.word(firm) in HYPHENS and tokens.tied(firm)  # in war-torn Lesko
    return firm or None if not hung else None


def _tells_time_or_place(tokens: Tokens, at: int) -> bool:
    """Whether a token is a word of time or place, or a year."""
    word = tokens.low[at]
    return word in _set("times") or word in _set("places") or (word.isdecimal() and len(word) == 4)


def _goes_on(tokens: Tokens, at: int) -> bool:
    """Whether a token belongs to the time, place or name right before it: `May 4`, `D.C.`."""
    raw = tokens.raw[at]
    letter = len(raw) == 1 and raw.isupper() and tokens.glued(at)
    return raw.isdecimal() or letter or (raw == "." and _is_letter(tokens.raw[at - 1]) and tokens.glued(at))


def _may_be_name(tokens: Tokens, at: int) -> bool:
    """Whether a token has a capital and is no word that every phrase may hold."""
    raw = tokens.raw[at]
    return raw[0].isupper() and raw[0].isalpha() and tokens.low[at] not in _set("fillers")


def _may_stand_inside(tokens: Tokens, at: int) -> bool:
    """Whether a token that tells neither time nor place may stand between words that do."""
    return tokens.low[at] in _set("fillers") or tokens.low[at] in HYPHENS or tokens.raw[at].isdecimal()


def _is_letter(raw: str) -> bool:
    """Whether a word is one letter, with which an abbreviation goes on: `D` and a stop."""
    return len(raw) == 1 and raw.isalpha()


def _noun_end(tokens: Tokens, firm: int) -> int:
    """Where a phrase ends whose article a name does not close: `in the November 4` runoff, `in the Orle` valley."""
    last = tokens.raw[firm - 1]
    end = firm
    while end < min(firm + _NOUNS, len(tokens)) and tokens.low[end].isalpha() and tokens.raw[end].islower():
        word = tokens.low[end]
        if flags_of(word) & _NO_NOUN or word in words("closers") or word in _fixed():
            break
        end += 1
    return end if last[0].isupper() or last.isdecimal() else firm


def scope_of(tokens: Tokens, drafts: Sequence[Draft], number: int, phrases: Sequence[Span]) -> tuple[str, ...]:
    """The words that limit one figure of a sentence.

    Args:
        tokens: the sentence.
        drafts: all its figures in order.
        number: which of them.
        phrases: what `phrases_of` found in the sentence.
    """
    draft = drafts[number]
    if draft.kind in ("date", "age"):
        return ()
    alike = [d for d in drafts if (d.kind, d.unit) == (draft.kind, draft.unit)]
    near = drafts[max(0, number - REACH) : number + 1 + REACH]
    found = [p for p in _around(draft, phrases, alike) if not is_parted(tokens, draft, p, near)]
    own = found if len(alike) == 1 else _own_and_shared(tokens, draft, found, alike)
    return tuple(tokens.phrase(*phrase) for phrase in own[:_MOST])


def _around(draft: Draft, phrases: Sequence[Span], alike: Sequence[Draft]) -> list[Span]:
    """The phrases near a figure, each cut before a figure that it runs into."""
    out: list[Span] = []
    first = bisect_left(phrases, (draft.start - REACH - _LONGEST, 0))
    for start, stop in phrases[first : first + 2 * REACH]:
        end = next((d.start for d in alike if start < d.start < stop), stop)
        if (start < draft.end and end > draft.start) or start - draft.end > REACH or draft.start - end > REACH:
            continue
        if end > start + 1 or end == stop:
            out.append((start, end))
    return out


def _own_and_shared(tokens: Tokens, draft: Draft, found: Sequence[Span], alike: Sequence[Draft]) -> list[Span]:
    """Of the phrases around a figure those that limit it, where the sentence has others of its kind.

    What stands behind a figure, or leads up to it, is its own: `20,000 in Orlin and 43,000 around the world`. One
    without any of that sort has what a single other has (`40 killed and 300 injured since May`), unless that counts
    some of it: `43,000 people, including 19,400 in Orlin`.
    """
    owners = {phrase: _owner(tokens, phrase, alike) for phrase in found}
    own = {sort for phrase, owner in owners.items() if owner is draft for sort in _sorts(tokens, phrase)}
    out: list[Span] = []
    for phrase, owner in owners.items():
        sorts = _sorts(tokens, phrase)
        rivals = {o.start for p, o in owners.items() if sorts & _sorts(tokens, p)}
        alone = not own & sorts and len(rivals) < 2
        apart = tokens.low[phrase[1] - 1] in _FORMER or tokens.phrase(*phrase).lower() in _set("standing")
        if owner is draft or (alone and not apart and not _is_some_of(tokens, draft, owner)):
            out.append(phrase)
    return out


def _owner(tokens: Tokens, phrase: Span, alike: Sequence[Draft]) -> Draft:
    """The figure that a phrase leads up to, or else follows; the first one's where it opens the sentence."""
    start, end = phrase
    leads = start == 0 or tokens.low[start - 1] in _LEADING
    led = next((d for d in alike if d.start == end), None) if leads else None
    return led or next((d for d in reversed(alike) if d.end <= start), alike[0])


def _sorts(tokens: Tokens, phrase: Span) -> frozenset[str]:
    """Whether a phrase tells when or where."""
    low = [w.removesuffix("'s").removesuffix("’s") for w in tokens.low[slice(*phrase)]]
    when = low[0] in _set("spans") - _EVERYWHERE or not (_set("times") | _set("calendar")).isdisjoint(low)
    where = not (_set("places") | _EVERYWHERE).isdisjoint(low) or (low[0] in _set("named") and not when)
    return frozenset(sort for sort, told in (("when", when), ("where", where)) if told)


def _is_some_of(tokens: Tokens, whole: Draft, part: Draft) -> bool:
    """Whether a figure counts some of what one before it counts: `including 19,400`, `19,400 of whom`."""
    if part.start < whole.end:
        return False
    between = tokens.low[whole.end : part.start]
    behind = tokens.low[part.end : part.end + 2]
    told = " ".join(between)
    some = "including" in between or any(pair in f"{told} | {' '.join(behind)}" for pair in _SOME)
    return some or (tokens.low[max(0, whole.start - 2) : whole.start][:1] == ["of"] and "," in between)
