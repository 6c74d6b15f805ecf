"""Finds the phrase that ends before a verb and is its subject, by word classes and without a parse."""

from __future__ import annotations

from reader.analysis.language.asides import are_many, explains, is_object, is_post
from reader.analysis.language.lexicon import (
    ABBREVIATION,
    ADVERB,
    AUX,
    CAPITAL,
    CONJ,
    CUE,
    DAY,
    DEMONYM,
    DET,
    PAST,
    PERSON,
    PLACE,
    PREP,
    PRONOUN,
    RELATIVE,
    VERB,
)
from reader.analysis.language.name_words import name_at_end
from reader.analysis.language.noun_phrases import noun_phrase
from reader.analysis.language.phrases import FINITE, LIMIT, NOUNISH, Phrase, is_boundary, is_office, kind_of
from reader.analysis.language.tokens import Token

_PARTS_OF_TIME = frozenset(("night", "week", "weekend", "month", "year", "evening", "morning", "afternoon"))
_OBJECTS = frozenset(("it", "them", "him", "her", "us"))
_RELATIVE_REACH = 6
"""Words of a short relative clause."""


def before(words: list[Token], cue: int) -> Phrase | None:
    """The phrase that ends before a cue and is its subject, however far apposition and relative clauses push it."""
    j = _skip_back(words, cue)
    if j < 0:
        return None
    t = words[j]
    if t.quote >= 0:
        return None
    if t.flags & RELATIVE and t.text == "who":
        return (before(words, j) or _led(words, j)) if j and words[j - 1].text != "," else _before_comma(words, j - 1)
    if t.text in _OBJECTS and (whose := _relative_to(words, j)) is not None:
        return whose
    if t.flags & PRONOUN:
        return Phrase(j, j + 1, "pronoun")
    if t.text in (",", ")", "—", "–", "―"):
        return _joined(words, _over_apposition(words, j))
    found = noun_phrase(words, j)
    apart = found is not None and are_many(words, found)
    if (
        found is not None
        and not apart  # many are no apposition of one: `he held Ann Lee, insiders said`
        and found.kind == "description"
        and found.first > 1
        and words[found.first - 1].text == ","
    ):
        named = noun_phrase(words, found.first - 2) if words[found.first - 2].quote < 0 else None
        if (
            named is not None
            and named.kind == "name"
            and (named.first == 0 or is_boundary(words[named.first - 1]) or words[named.first - 1].flags & CONJ)
        ):
            return named
    return _joined(words, found)


def _relative_to(words: list[Token], j: int) -> Phrase | None:
    """The subject whose relative clause ends with word j, its object: `the agency that runs it said`."""
    for r in range(j - 1, max(0, j - _RELATIVE_REACH), -1):
        if words[r].text in ("that", "who", "which") and words[r - 1].text != ",":
            acts = words[r + 1].flags & (VERB | AUX | PAST) or words[r + 1].text.endswith(("s", "ed"))
            found = noun_phrase(words, r - 1) if acts and r + 1 < j and words[r - 1].quote < 0 else None
            return found if found is not None and found.kind != "pronoun" else None
        if is_boundary(words[r]) or words[r].flags & CUE:
            return None
    return None


def _led(words: list[Token], who: int) -> Phrase | None:
    """The phrase right before `who` that an article begins, whatever it is joined to: `hard on a mayor who said`."""
    first = next((k for k in range(who - 1, max(0, who - _RELATIVE_REACH), -1) if words[k].flags & DET), 0)
    plain = (
        first
        and words[who - 1].flags & PERSON
        and not any(is_boundary(w) or w.flags & (PREP | FINITE) for w in words[first + 1 : who])
    )
    return kind_of(words, first, who) if plain else None


def _joined(words: list[Token], found: Phrase | None) -> Phrase | None:
    """The phrase, or with it the name a sentence begins with and "and" joins to it: `NAME, a priest, and NAME`."""
    if (
        found is not None
        and found.kind == "name"
        and found.first > 3
        and words[found.first - 1].text == "and"
        and words[found.first - 2].text == ","
    ):
        other = _over_apposition(words, found.first - 2)
        if other is not None and other.kind == "name" and other.name and found.name and other.first <= 2:
            return Phrase(other.first, found.last, "several", (other.name[0], found.name[1]))
    return found


def _before_comma(words: list[Token], comma: int) -> Phrase | None:
    """The phrase that a comma ends and `who` behind it means: `NAME, who said`."""
    name = name_at_end(words, max(0, comma - 8), comma)
    if name is not None and comma > 0 and not words[comma - 1].flags & (DEMONYM | PLACE | ABBREVIATION):
        return Phrase(name[0], name[1], "name", name)
    whole = _over_apposition(words, comma) if comma > 0 else None
    if whole is not None and whole.kind == "name":
        return whole
    return noun_phrase(words, comma - 1) if comma > 0 and words[comma - 1].quote < 0 else None


def _skip_back(words: list[Token], cue: int) -> int:
    """The place before a cue's helpers and adverbs: `has also said`, `on Monday said`."""
    j = cue - 1
    low = max(-1, cue - 9)
    while j > low:
        t = words[j]
        if (
            t.flags & (AUX | DAY)
            or (t.flags & ADVERB and not t.flags & (CAPITAL | NOUNISH))
            or t.text in ("to", "'t", "yet")
            or (t.text == "since" and j > 0 and words[j - 1].flags & AUX)
            or (t.flags & PREP and j + 1 < cue and words[j + 1].flags & DAY)
        ):
            j -= 1
        elif t.text in _PARTS_OF_TIME and j - 1 > low and words[j - 1].text in ("last", "this", "late"):
            j -= 2  # parents last night demanded
        elif t.text == "far" and j - 1 > low and words[j - 1].text == "so":
            j -= 2  # has so far said
        elif t.text == ")":
            opened = next((m for m in range(j - 1, max(-1, j - 7), -1) if words[m].text == "("), -1)
            if opened < 1:
                break
            j = opened - 1
        else:
            break
    return j


def _over_apposition(words: list[Token], comma: int) -> Phrase | None:
    """`NAME, a professor at PLACE, told`: from the closing comma back to the phrase it explains."""
    whole = _before_relative(words, comma)
    if whole is not None:
        return whole
    best: Phrase | None = None
    end = comma - 1
    low = max(-1, comma - LIMIT)
    while end > low:
        start = end
        while start > low and not is_boundary(words[start]):
            start -= 1
        stop = start <= low or words[start].quote >= 0 or words[start].text in ";:.?!"
        best, done = _further_back(words, start + 1, end, best, stop)
        if stop or done:
            break
        end = start - 1
    return best


def _further_back(
    words: list[Token], first: int, end: int, best: Phrase | None, opens: bool
) -> tuple[Phrase | None, bool]:
    """The phrase that an apposition explains, once words first to end are read too, and whether it is found.

    Args:
        words: of a unit.
        first: the first word of a stretch between two commas.
        end: its last one.
        best: the phrase so far.
        opens: whether the unit or a clause begins with the stretch.
    """
    if best is not None and best.first == end + 2 and not opens and is_object(words, first, end):
        return None, False  # addressed to the director, NAME: neither of them is the subject
    if first > end:
        return best, False
    if is_post(words, first, end) and explains(words, end, best):
        return best and best._replace(first=first), True  # its director, NAME, said
    if words[first].flags & RELATIVE:
        return best, False
    found = noun_phrase(words, end)
    if found is None and _has_verb(words, first, end) and not _prepositional(words, first):
        return best, True
    if found is not None and not (found.kind == "description" and best is not None and best.kind == "name"):
        if is_office(words, first, end) and explains(words, end, best):
            return best and best._replace(first=first), True  # the mayor, NAME, said
        pure = found.kind == "name" and found.first <= first + 1
        best = found if best is None or pure or best.kind != "name" else best
    return best, bool(words[first].flags & CONJ) and first < end


def _before_relative(words: list[Token], comma: int) -> Phrase | None:
    """The subject a sentence begins with where `, which ...,` holds everything between it and its verb."""
    for r in range(2, min(comma, 16)):
        if words[r].flags & RELATIVE and words[r].text in ("which", "who") and words[r - 1].text == ",":
            if any(words[j].text == "," and words[j + 1].flags & (AUX | VERB | PAST) for j in range(r, comma)):
                return None
            found = noun_phrase(words, r - 2) if words[r - 2].quote < 0 else None
            return found if found is not None and found.first <= 1 else None
        if words[r].flags & FINITE and not words[r].flags & CAPITAL:
            return None
    return None


def _has_verb(words: list[Token], first: int, last: int) -> bool:
    return any(
        words[k].flags & AUX or (words[k].flags & VERB and not words[k].flags & CAPITAL) for k in range(first, last + 1)
    )


def _prepositional(words: list[Token], first: int) -> bool:
    return bool(words[first].flags & PREP)
