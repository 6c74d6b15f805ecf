"""The subject of a verb of saying that stands apart from it: a participle, behind an aside, or shared."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from reader.analysis.language.following import after, subject
from reader.analysis.language.lexicon import (
    ADVERB,
    AUX,
    CAPITAL,
    CONJ,
    CUE,
    DAY,
    DET,
    ING,
    PAST,
    PERSON,
    PREP,
    PRONOUN,
    RELATIVE,
    VERB,
    listed,
)
from reader.analysis.language.name_words import name_at_end
from reader.analysis.language.phrases import Phrase, is_boundary, is_measure, kind_of
from reader.analysis.language.subjects import before
from reader.analysis.language.tokens import Token
from reader.analysis.quantities.days import date_words

if TYPE_CHECKING:
    from reader.analysis.sayings.frames import Frame

_MEANWHILE = frozenset(("while", "when", "before", "after", "without"))
QUOTING = frozenset(("quoted", "quotes", "quote", "cited", "cites"))
_OBJECTS = frozenset(("him", "her", "them"))
_QUOTED = 10
"""Words between a verb of quoting and `as saying`."""
_BE = listed("being")
_MARKED = frozenset(("the", "these", "those", "its", "their", "his", "her", "our"))
"""Articles and owners before a number: `the two sides said`."""
_ASIDE = 20
"""Words in the longest aside."""
_NAME = 6
"""Words of a name at most."""
_CLAUSES = 40
"""Words before a verb within which another has the subject of both."""


def participle_subject(words: list[Token], k: int, last: Frame | None) -> Phrase | None:
    """Who speaks by an -ing form or an infinitive: `NAME met them, saying ...`, `footage of NAME asking ...`."""
    while k > 1 and words[k - 1].flags & ADVERB and not words[k - 1].flags & CAPITAL:
        k -= 1
    accompanying = _with(words, k)
    if accompanying is not None:
        return accompanying
    prev = words[k - 1] if k else None
    if prev is not None and prev.text == "and" and (going_on := _going_on(words, k - 1)) is not None:
        return going_on
    if prev is not None and prev.text == "for" and (blamed := _blamed(words, k - 1)) is not None:
        return blamed
    if prev is not None and prev.text in _MEANWHILE and (last is None or last.strength < 2):
        whole = subject(words, k)
        if whole is not None:
            return whole
    if (
        prev is not None
        and prev.quote < 0
        and prev.text not in (",", "—", "–", "to", "and", "by", "as", "in")
        and not prev.flags & PREP
    ):
        found = before(words, k) or name_before(words, k)
        if found is not None and _is_somebody(words, found):
            return found
    return unit_subject(words, k, last)


def _going_on(words: list[Token], k: int) -> Phrase | None:
    """Whose doing is told ahead of `and` at word k: `NAME was asking for a hearing and declaring`."""
    for j in range(k - 1, 1, -1):
        if words[j].quote >= 0 or words[j].text in (",", ";", "that"):
            return None
        if words[j].flags & ING and words[j - 1].text in _BE:
            return before(words, j - 1)
    return None


def _blamed(words: list[Token], k: int) -> Phrase | None:
    """Whom somebody blames or praises for saying something, where `for` is word k: `He mocked NAME for saying`."""
    found = name_before(words, k)
    if found is None or found.last != k or found.first < 2:
        return None
    return found if any(w.flags & PAST and w.flags & CUE for w in words[1 : found.first]) else None


def quotes_another(words: list[Token], k: int) -> bool:
    """Whether a verb of quoting hands on to whom it quotes: `quoted NAME as saying`, `was quoted as saying`."""
    near = words[k + 1 : k + _QUOTED]
    return any(w.text == "as" and v.text == "saying" for w, v in pairwise(near))


def quoted_one(words: list[Token], k: int) -> Phrase | None:
    """Who is quoted as saying, where that is word k: `Reuters quoted NAME as saying`, `NAME was quoted as saying`."""
    verb = next((j for j in range(k - 2, max(-1, k - _QUOTED), -1) if words[j].text in QUOTING), -1)
    if verb < 0:
        return before(words, k - 2) if words[k - 2].flags & PAST else None
    suffered = verb and any(w.text in _BE for w in words[max(0, verb - 3) : verb])
    if suffered:
        return before(words, verb)
    him = words[verb + 1].text in _OBJECTS
    return Phrase(verb + 1, verb + 2, "pronoun") if him else after(words, verb + 1)


def name_before(words: list[Token], k: int) -> Phrase | None:
    """The name that ends before word k, whatever it is of: `footage of NAME saying`, `an answer to NAME's claim`."""
    name = name_at_end(words, max(0, k - _NAME), k)
    return Phrase(*name, "name", name) if name is not None else None


def _with(words: list[Token], k: int) -> Phrase | None:
    """The phrase between `with` and an -ing cue: `with NAME saying`."""
    for j in range(k - 2, max(-1, k - 12), -1):
        if words[j].text == "with":
            found = kind_of(words, j + 1, k)
            return found if found is not None and found.name is not None and found.name[1] == k else None
        if words[j].quote >= 0 or words[j].text in (",", ";", ":"):
            break
    return None


def unit_subject(words: list[Token], k: int, last: Frame | None) -> Phrase | None:
    """The subject of the verb a cue is joined to, or of the sentence."""
    if last is not None and last.text == "according to" and (apart := _before_aside(words, last.cue)) is not None:
        return apart
    if _behind_comma(words, k):
        # there the verb belongs to the whole sentence and not to its nearest clause
        if last is not None and last.strength > 1 and last.source is not None and not _in_relative(words, last.source):
            return last.source
        whole = subject(words, k)
        if whole is not None:
            return whole
    found = _speaker_before(words, k, last.cue if last is not None else -1)
    if found is not None:
        return found
    if last is not None and last.source is not None and not last.passive:
        return last.source  # who has seen a letter does not say what it says
    return subject(words, k)


def _behind_comma(words: list[Token], k: int) -> bool:
    """Whether a comma stands before word k, or before the `and` or `but` that joins it."""
    joined = k > 1 and words[k - 1].text in ("and", "but")
    return k > 0 and words[k - 1 - joined].text == ","


def _in_relative(words: list[Token], source: Phrase) -> bool:
    """Whether somebody is the subject of a clause that only tells more: `a claim that NAME made`."""
    return source.first > 0 and bool(words[source.first - 1].flags & RELATIVE)


def _speaker_before(words: list[Token], k: int, low: int) -> Phrase | None:
    """The subject of the nearest verb between words `low` and k that has somebody as its subject."""
    for j in range(k - 1, max(low, k - _CLAUSES, 0), -1):
        t = words[j]
        found = before(words, j) if t.flags & (VERB | AUX) and not t.flags & (ING | CAPITAL) else None
        if found is not None and _is_somebody(words, found):
            return found
    return None


def _is_somebody(words: list[Token], found: Phrase) -> bool:
    """Whether a phrase is a name or a pronoun, or describes a person."""
    return found.kind != "description" or any(w.flags & PERSON for w in words[found.first : found.last])


def _before_aside(words: list[Token], cue: int) -> Phrase | None:
    """The subject that an aside stands behind: `NAME, according to the paper, told ...`."""
    found = subject(words, cue) if cue > 1 and words[cue - 1].text == "," else None
    return found if found is not None and found.kind != "pronoun" and found.last == cue - 1 else None


def loose(words: list[Token], cue: int) -> Phrase | None:
    """A short subject of a plain verb of saying whatever its noun is: `the clip says`, `63 percent said`."""
    for k in range(cue - 1, max(-1, cue - 6), -1):
        t = words[k]
        if t.text in ("from", "at", "of") and words[k + 1].flags & CAPITAL and k + 1 < cue:
            continue  # a miller from Vell said
        if (
            is_boundary(t)
            or t.flags & (PREP | CONJ | AUX | VERB | PRONOUN | RELATIVE)
            or (t.flags & CUE and t.flags & (PAST | ING))
        ):
            return None
        if (
            t.flags & DET and not t.flags & PRONOUN and t.text.lower() not in ("this", "that", "these", "those")
        ) or t.text.isdigit():
            k -= k > 0 and words[k - 1].text.lower() in _MARKED  # the two sides
            return Phrase(k, cue, "description") if k < cue - 1 and not is_measure(words[cue - 1]) else None
    return None


def over_hyphens(words: list[Token], k: int) -> Phrase | None:
    """The subject before an aside between hyphens that stand for dashes: `NAME - who runs the mill - has said`."""
    j = k - 1
    while j > 0 and words[j].flags & (AUX | ADVERB) and not words[j].flags & CAPITAL:
        j -= 1
    opening = next((i for i in range(j - 1, max(0, j - _ASIDE), -1) if words[i].text == "-"), 0)
    return before(words, opening) if opening and words[j].text == "-" else None


def numbered(words: list[Token], k: int) -> Phrase | None:
    """A name that ends with a number, as stations and units have them: `WKCF News 7 reported`."""
    first = k - 1
    while first > 0 and words[first - 1].flags & CAPITAL and not words[first - 1].flags & (PREP | DET | DAY):
        first -= 1
    if first == k - 1 or not words[k - 1].text.isdecimal() or (first and words[first - 1].flags & PREP):
        return None
    return Phrase(first, k, "name", (first, k)) if words[k - 2].text.lower() not in date_words()["months"] else None
