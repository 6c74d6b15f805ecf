"""Who holds views, demands and plans where no verb of saying stands: `the bank expects a loss`, `X called for Y`."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from reader.analysis.language.following import subject
from reader.analysis.language.lexicon import (
    ADVERB,
    AUX,
    BODY,
    CAPITAL,
    CUE,
    DAY,
    ING,
    ORGANISATION,
    PAST,
    PERSON,
    listed,
)
from reader.analysis.language.phrases import Phrase
from reader.analysis.language.subjects import before
from reader.analysis.language.tokens import Token
from reader.analysis.names.descriptions import head_of
from reader.analysis.quantities.number_words import number_words
from reader.analysis.sayings.cues import stands_by_letters
from reader.analysis.sayings.deeds import has_together, takes_in
from reader.analysis.sayings.frames import author
from reader.analysis.sayings.narration import Narration
from reader.analysis.sayings.neighbours import end_of_held
from reader.analysis.sayings.noun_forms import is_noun
from reader.analysis.sayings.papers import (
    closing_paper,
    closing_verb,
    is_paper,
    leading_paper,
    opening_paper,
    paper_verbs,
    tells_nothing,
)
from reader.analysis.sayings.ratings import rating_at, rating_verbs
from reader.analysis.sayings.tallies import tally_at, tally_verbs
from reader.data import table
from reader.model import Article, Attribution, Span

_LONGEST = 10
"""Spaces in a description from which it no longer says whose view it is."""
_LEAST = 5
"""Words in the shortest sentence that a paper closes."""
_BETWEEN = 4
"""Words between a subject and its verb that may help the verb."""
_BE = listed("being")
_LOOSE = frozenset(("by", "for", "in", "at", "as", "with", "from"))
_DEMANDS = listed("demands")
_NESTED = frozenset(("that", "whether", "if", "because", "where", "what"))


class _Verbs(NamedTuple):
    """The lists of stances.yaml that are of views."""

    thing: frozenset[str]
    pairs: frozenset[str]
    """A form and the small word after it."""
    mute: frozenset[str]
    """Those of a paper's by which no person says anything."""
    rating: frozenset[str]
    """Before a thing, "at" and its figure."""
    going: frozenset[str]
    """As -ing forms, behind "is"."""
    every: frozenset[str]
    """All those of which one may hold a view, pairs by their first word: most words are none."""


@cache
def _verbs() -> _Verbs:
    lists = table("reader.analysis", "stances")
    thing, mute, going = (frozenset(lists[k].split()) for k in ("thing", "mute", "going"))
    pairs, rating = frozenset(lists["with"]), frozenset(lists["rating"])
    every = thing | paper_verbs() | rating | going | {pair.split()[0] for pair in pairs}
    return _Verbs(thing, pairs, mute, rating, going, every)


@cache
def _telling() -> frozenset[str]:
    """The verbs of which one stands in each stance, in each tally and in each rating."""
    return _verbs().every | tally_verbs() | rating_verbs()


def stances_of(told: Narration, article: Article) -> list[Attribution]:
    """The attributions of views, demands and plans, in reading order; spans count in the article's text."""
    out: list[Attribution] = []
    verbs = _telling()
    telling = {f.unit for f, source in zip(told.frames, told.sources, strict=True) if source is not None}
    for n, unit in enumerate(told.units):
        opening = opening_paper(unit.words) if n not in telling else None
        if opening is not None:
            out += _made(told, article, n, *opening)
            continue
        last = closing_verb(unit.words)
        for k in (k for k, t in enumerate(unit.words[:last]) if k and t.text in verbs):
            unquoted = unit.words[k].quote < 0
            found = _stance(unit.words, k) or (
                tally_at(unit.words, k) or rating_at(unit.words, k) if unquoted else None
            )
            if found is not None:
                out += _made(told, article, n, k, *found)
                break
        else:
            shown = closing_paper(unit.words, last) if n not in telling and len(unit.words) > _LEAST else None
            out += _made(told, article, n, last, *shown) if shown is not None else []
    return out


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


def _cue(words: list[Token], k: int) -> str:
    """The verb as written, with the small word that makes it one: `called for`."""
    pair = " ".join(w.text for w in words[k : k + 2])
    return pair if pair in _verbs().pairs else words[k].text


class _Way(NamedTuple):
    """In which ways a verb may tell what somebody holds."""

    plain: bool
    """It has for its object what is held: `expects a loss`."""
    paired: bool
    """It has that behind a small word: `called for talks`."""
    of_paper: bool
    """A paper tells something by it: `details`."""

    @property
    def of_view(self) -> bool:
        """Whether anybody may hold a view by it."""
        return self.plain or self.paired


def _stance(words: list[Token], k: int) -> tuple[Phrase, Span] | None:
    """The holder of a view and the view, where word k is its verb."""
    way = _way_of(words, k)
    phrase = _holding(words, k, way) if way else None
    held = _held(words, phrase, k) if phrase is not None else None
    if way is None or held is None:
        return None
    holder, view = held
    demand = way.paired or words[k].text in _DEMANDS
    return (holder, _before_events(words, *view)) if demand and not _is_far(holder, k) else held


def _way_of(words: list[Token], k: int) -> _Way | None:
    """How word k may tell what somebody holds; None where it is no such verb, or does something else there."""
    t, verbs = words[k], _verbs()
    if t.text not in verbs.every:
        return None
    going = t.text in verbs.going and _goes_on(words, k)
    if t.quote >= 0 or t.flags & CAPITAL or (t.flags & ING and not going):
        return None
    plain = going or t.text in verbs.thing or (t.text in verbs.rating and _rates(words, k))
    way = _Way(plain, f"{t.text} {words[k + 1].text}" in verbs.pairs, t.text in paper_verbs())
    if not any(way) or _passive(words, k, way.paired) or has_together(words, k):
        return None
    return None if t.flags & CUE and (is_noun(words, k) or takes_in(words, k)) else way


def _holding(words: list[Token], k: int, way: _Way) -> Phrase | None:
    """Who holds what verb k tells in that way; None where nobody does who is known to hold views."""
    phrase = (leading_paper(words, k) if way.of_paper else None) or _sharer(words, k) or before(words, k)
    if phrase is None or tells_nothing(words, phrase, k):
        return None
    if _is_far(phrase, k):
        verb, verbs = words[k].text, _verbs()
        tells = verb not in verbs.mute and verb not in verbs.rating  # put it on watch, and at no figure
        says = way.of_view or tells or _holder(words, phrase, record=True)
        return phrase if says and (way.of_paper or words[k - 1].text == "and") else None
    nested = phrase.first > 0 and words[phrase.first - 1].text in _NESTED
    holds = phrase.last <= k and not nested and _holder(words, phrase, way.of_paper and not way.of_view)
    return phrase if holds else None


def _is_far(phrase: Phrase, k: int) -> bool:
    """Whether more stands between a subject and its verb, word k, than helping words."""
    return phrase.last < k - _BETWEEN


def _goes_on(words: list[Token], k: int) -> bool:
    """Whether an -ing form is the sentence's verb: `is urging`, `are now demanding`."""
    back = 2 if words[k - 1].flags & ADVERB else 1
    return k >= back and words[k - back].text in _BE


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
    end, first = end_of_held(words, k + 1), k + 1
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


def _holder(words: list[Token], phrase: Phrase, record: bool) -> bool:
    if phrase.kind in ("name", "several", "pronoun"):
        return not record
    head = head_of(words, phrase)
    if is_paper(words, phrase):
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
