"""Views, demands and plans: who holds them where no verb of saying stands: `the bank expects a loss`, `X called for Y`.

And papers that speak for themselves: `the indictment details`, `court papers showed`.
"""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from reader.analysis.language.following import subject
from reader.analysis.language.lexicon import (
    ADVERB,
    AUX,
    BODY,
    CAPITAL,
    CONJ,
    CUE,
    DAY,
    DET,
    ING,
    ORGANISATION,
    PAST,
    PERSON,
    PREP,
    PRONOUN,
    VERB,
    listed,
)
from reader.analysis.language.phrases import Phrase
from reader.analysis.language.subjects import before
from reader.analysis.language.tokens import Token
from reader.analysis.names.descriptions import head_of
from reader.analysis.quantities.number_words import number_words
from reader.analysis.sayings.cues import is_last, stands_by_letters
from reader.analysis.sayings.deeds import has_together, takes_in
from reader.analysis.sayings.frames import author
from reader.analysis.sayings.narration import Narration
from reader.analysis.sayings.noun_forms import is_noun
from reader.analysis.sayings.tallies import tally_at, tally_verbs
from reader.data import table
from reader.model import Article, Attribution, Span

_LONGEST = 10
"""Spaces in a description from which it no longer says whose view it is."""
_PAPER = 10
"""Words of the longest name of a paper that closes a sentence, with whose it is."""
_CLOSING = 7
"""Words of a verb that closes a sentence, the day behind it and the full stop, and one more."""
_LEAST = 5
"""Words in the shortest sentence that a paper closes."""
_BE = listed("being")
_LOOSE = frozenset(("by", "for", "in", "at", "as", "with", "from"))
_DEMANDS = listed("demands")
_NESTED = frozenset(("that", "whether", "if", "because", "where", "what"))
_TURNS = listed("turns")


class _Verbs(NamedTuple):
    """The lists of stances.yaml."""

    thing: frozenset[str]
    pairs: frozenset[str]
    """A form and the small word after it."""
    records: frozenset[str]
    record_verbs: frozenset[str]
    last_records: frozenset[str]
    """What may have said what stands before it, at a sentence's end."""
    last_verbs: frozenset[str]
    """What such papers do there."""
    mute: frozenset[str]
    """Those of them by which no person says anything."""
    rating: frozenset[str]
    """Before a thing, "at" and its figure."""
    going: frozenset[str]
    """As -ing forms, behind "is"."""
    showing: frozenset[str]
    """What data do that tell something."""
    every: frozenset[str]
    """All those of which one may hold a view, pairs by their first word: most words are none."""


@cache
def _verbs() -> _Verbs:
    lists = table("reader.analysis", "stances")
    thing, records, verbs = (frozenset(lists[k].split()) for k in ("thing", "records", "record_verbs"))
    going, showing = (frozenset(lists[k].split()) for k in ("going", "showing"))
    pairs, rating = frozenset(lists["with"]), frozenset(lists["rating"])
    every = thing | verbs | rating | going | {pair.split()[0] for pair in pairs}
    mute = frozenset(lists["mute"].split())
    last_records, last_verbs = (
        own | frozenset(lists[k].split()) for own, k in ((records, "closing_records"), (verbs, "closing_verbs"))
    )
    return _Verbs(thing, pairs, records, verbs, last_records, last_verbs, mute, rating, going, showing, every)


@cache
def _telling() -> frozenset[str]:
    """The verbs of which one stands in each stance and in each tally."""
    return _verbs().every | tally_verbs()


def stances_of(told: Narration, article: Article) -> list[Attribution]:
    """The attributions of views, demands and plans, in reading order; spans count in the article's text."""
    out: list[Attribution] = []
    verbs = _telling()
    telling = {f.unit for f, source in zip(told.frames, told.sources, strict=True) if source is not None}
    for n, unit in enumerate(told.units):
        opening = _opening(unit.words) if n not in telling else None
        if opening is not None:
            out += _made(told, article, n, *opening)
            continue
        last = _closing_verb(unit.words)
        for k in (k for k, t in enumerate(unit.words[:last]) if k and t.text in verbs):
            found = _stance(unit.words, k) or (tally_at(unit.words, k) if unit.words[k].quote < 0 else None)
            if found is not None:
                out += _made(told, article, n, k, *found)
                break
        else:
            shown = _closing(unit.words, last) if n not in telling and len(unit.words) > _LEAST else None
            out += _made(told, article, n, last, *shown) if shown is not None else []
    return out


def _closing_verb(words: list[Token]) -> int:
    """Where the verb of a paper stands that closes a sentence, but for its day: `..., data showed on Thursday.`

    No full stop ends a headline.
    """
    verbs = _verbs().last_verbs
    ends = range(len(words) - 1, max(0, len(words) - _CLOSING), -1)
    return next((k for k in ends if words[k].text in verbs and is_last(words, k + 1)), len(words) - 2)


def _made(told: Narration, article: Article, n: int, k: int, phrase: Phrase, content: Span) -> list[Attribution]:
    """The attribution of words `content` of unit n to whom a phrase names; none where the phrase names nobody."""
    words = told.units[n].words
    source = told.resolver.source(n, author(words, phrase))
    if source is None or source.name.count(" ") >= _LONGEST:
        return []
    a, b = content
    start, end = words[a].start, words[b - 1].end
    shared = words[k - 1].text == "and" and phrase.last < k - 1  # the group holds nine men, and wants a ransom
    first = words[k].start if shared else min(start, words[phrase.first].start)
    return [Attribution(article.id, first, end, source.name, _cue(words, k), start, end)]


def _opening(words: list[Token]) -> tuple[int, Phrase, Span] | None:
    """A paper and what it holds: `In a 48-page indictment filed on Monday, NAME is charged with theft`."""
    if len(words) < 8 or words[0].text != "In" or not words[1].flags & DET:
        return None
    comma = next((j for j in range(2, min(14, len(words) - 2)) if words[j].text == ","), -1)
    head = next((j for j in range(2, min(7, comma)) if words[j].text.lower() in _verbs().records), -1)
    if head < 0 or any(w.flags & (AUX | PREP) or w.quote >= 0 for w in words[2:head]):
        return None
    if not words[comma + 1].flags & (CAPITAL | DET | PRONOUN):
        return None
    end = _end(words, comma + 1)
    return (0, Phrase(1, head + 1, "description"), (comma + 1, end)) if end - comma > 4 else None


def _cue(words: list[Token], k: int) -> str:
    """The verb as written, with the small word that makes it one: `called for`."""
    pair = " ".join(w.text for w in words[k : k + 2])
    return pair if pair in _verbs().pairs else words[k].text


def _stance(words: list[Token], k: int) -> tuple[Phrase, Span] | None:
    """The holder of a view and the view, where word k is its verb."""
    t, verbs = words[k], _verbs()
    if t.text not in verbs.every:
        return None
    going = t.text in verbs.going and _goes_on(words, k)
    if t.quote >= 0 or t.flags & CAPITAL or (t.flags & ING and not going):
        return None
    plain = going or t.text in verbs.thing or (t.text in verbs.rating and _rates(words, k))
    paired = f"{t.text} {words[k + 1].text}" in verbs.pairs
    record = t.text in verbs.record_verbs
    if not (plain or paired or record):
        return None
    if (t.flags & CUE and (is_noun(words, k) or takes_in(words, k))) or has_together(words, k):
        return None
    if _passive(words, k, paired):
        return None
    phrase = (_paper(words, k) if record else None) or _sharer(words, k) or before(words, k)
    if phrase is not None and _mere_data(words, phrase) and t.text not in verbs.showing:
        return None
    if phrase is not None and phrase.last < k - 4 and (record or words[k - 1].text == "and"):
        tells = t.text not in verbs.mute and t.text not in verbs.rating  # put it on watch, and at no figure
        says = plain or paired or tells or _holder(words, phrase, record=True)
        return _held(words, phrase, k) if says else None
    if phrase is None or not k - 5 < phrase.last <= k or (phrase.first and words[phrase.first - 1].text in _NESTED):
        return None
    if not _holder(words, phrase, record and not (plain or paired)):
        return None
    held = _held(words, phrase, k)
    demand = paired or t.text in _DEMANDS
    return (phrase, _before_events(words, *held[1])) if held is not None and demand else held


def _goes_on(words: list[Token], k: int) -> bool:
    """Whether an -ing form is the sentence's verb: `is urging`, `are now demanding`."""
    back = 2 if words[k - 1].flags & ADVERB else 1
    return k >= back and words[k - back].text in _BE


def _closing(words: list[Token], k: int) -> tuple[Phrase, Span] | None:
    """A paper at a sentence's end and what it shows before its comma: `The wall was old, court records show.`"""
    if k < 1 or words[k].text not in _verbs().last_verbs or not is_last(words, k + 1):
        return None
    comma = next((j for j in range(k - 1, max(0, k - _PAPER), -1) if words[j].text == ","), 0)
    paper = comma > 2 and any(w.text.lower() in _verbs().last_records for w in words[comma + 1 : k])
    if not paper or any(w.quote >= 0 or w.flags & (AUX | PRONOUN) for w in words[comma + 1 : k]):
        return None
    return Phrase(comma + 1 + (words[comma + 1].text == "as"), k, "description"), (0, comma)


def _mere_data(words: list[Token], phrase: Phrase) -> bool:
    """Whether a phrase is of data, which tell something only where they show it: stolen data contain addresses."""
    return any(w.text.lower() == "data" for w in words[phrase.first : phrase.last])


def _rates(words: list[Token], k: int) -> bool:
    """Whether a verb gives a figure: `put the cost at $4m`."""
    for j in range(k + 2, min(k + 18, len(words) - 1)):
        if words[j].quote >= 0 or words[j].text in (",", ";", "that"):
            return False
        if words[j].text == "at":
            hedged = words[j + 1].text in ("about", "around", "more", "least")
            ranged = words[j + 1].text in ("between", "some", "nearly", "over", "almost", "under", "roughly")
            figure = words[min(j + 3 if hedged else j + 2 if ranged else j + 1, len(words) - 1)]
            return figure.text[0].isdigit() or figure.text[0] in "$£€₹" or figure.text.lower() in number_words()
    return False


def _before_events(words: list[Token], a: int, b: int) -> Span:
    """A demand without what had happened before it: `called for talks` in `called for talks after 40 died`."""
    for j in range(a + 1, b):
        if words[j].quote < 0 and words[j].text in ("after", "following"):
            return a, j if words[j - 1].text != "," else j - 1
    return a, b


def _held(words: list[Token], phrase: Phrase, k: int) -> tuple[Phrase, Span] | None:
    end, first = _end(words, k + 1), k + 1
    if first < end and (words[first].flags & DAY or words[first].text == "on"):
        day = next((j for j in range(first, min(first + 4, end)) if words[j].text == "that"), first - 1)
        first = day + 1  # figures showed on Thursday that
    if any(w.text == "who" for w in words[max(phrase.last, k - 3) : k]):
        # the clause between commas ends where the sentence goes on: `NAME, who admitted theft, was ...`
        end = next((j for j in range(k + 1, end) if words[j].text == ","), end)
    return (phrase, (first, end)) if end - first > 1 else None


def _sharer(words: list[Token], k: int) -> Phrase | None:
    """The subject of a second verb: `He spoke of the dam and vowed to rebuild it`."""
    if words[k - 1].text != "and":
        return None
    found = subject(words, k)
    return found if found is not None and found.kind in ("name", "pronoun") else None


def _paper(words: list[Token], k: int) -> Phrase | None:
    """The paper a sentence begins with, where word k is its first verb: `Court papers released on Monday showed`."""
    records = _verbs().records
    head = next((j for j in range(min(6, k)) if words[j].text.lower() in records), -1)
    if head < 0 or any(w.flags & (AUX | VERB | PREP | PRONOUN | CONJ) or w.quote >= 0 for w in words[:head]):
        return None
    for j in range(head + 1, k):
        t = words[j]
        if t.flags & AUX or t.quote >= 0 or (t.flags & (VERB | PAST) and not words[j + 1].flags & (PREP | DAY)):
            return None
    return Phrase(0, head + 1, "description")


def _holder(words: list[Token], phrase: Phrase, record: bool) -> bool:
    if phrase.kind in ("name", "several", "pronoun"):
        return not record
    head = head_of(words, phrase)
    verbs = _verbs()
    if any(w.text.lower() in verbs.records for w in words[phrase.first : phrase.last]):
        return True
    if record or head is None:
        return not record and stands_by_letters(words[phrase.last - 1])
    return bool(head.flags & (PERSON | BODY | ORGANISATION))


def _passive(words: list[Token], k: int, paired: bool) -> bool:
    """Whether a past form is somebody's deed no more: `was criticized`, `the group blamed for it`."""
    if not words[k].text.endswith("ed") and not words[k].flags & PAST:
        return False
    helped = any(w.text in _BE for w in words[max(0, k - 3) : k] if w.flags & (AUX | ADVERB))
    return helped or (not paired and words[k + 1].text in _LOOSE)


def _end(words: list[Token], k: int) -> int:
    """Where what is held ends: with the sentence, or at `, but` and `;`."""
    for j in range(k, len(words)):
        if words[j].text == ";" or (words[j].text == "," and j + 1 < len(words) and words[j + 1].text in _TURNS):
            return j
    end = len(words)
    while end > k and words[end - 1].text in ".,?!":
        end -= 1
    return end
