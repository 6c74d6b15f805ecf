"""One sentence given to two people: the same quoted words, and in each outlet another name beside the verb of saying.

Only what the texts say outright counts. One side has the name itself at the verb; the other may have a pronoun where
the sentence before names one person it can mean. That they are two people is sure where one of these articles names
both, where both whole names stand at the verbs, or where one is he and the other she.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from difflib import SequenceMatcher
from functools import cache
from itertools import combinations
from typing import NamedTuple

from reader.analysis.judging.clashes.sorts import calling_in
from reader.analysis.judging.collation import words_of
from reader.analysis.language.lexicon import TITLE, flags_of
from reader.analysis.language.terms import words_in
from reader.analysis.sayings.narration import people_of
from reader.analysis.sourcing.sources import same_source, source_key
from reader.model import Attribution, Mention, Quote, Reading, Step

LEAST = 6
"""Words from which a quotation is known again."""
SPEAKER = "the speaker"
"""What is disputed where two people are."""
_SHORT, _MEANT = 4, 2
"""Words from which two people may have said the same by chance, as slogans are, and how many of them mean something."""
_LONG, _SPELLED_ALIKE = 8, 0.6
"""Words from which nobody says the same by chance, and likeness of names from which they may be two spellings."""
ALIKE = 0.85
"""Share of the longer quotation that must stand in the shorter, word for word and in one piece."""
_COMPARED = 24
"""Quotations of one claim that are compared at most."""
_PRONOUN = re.compile(r"\b(?:he|she)\b", re.IGNORECASE)


class Mouths(NamedTuple):
    """Two people to whom outlets give the same words."""

    here: str
    there: str
    sure: bool
    """Whether one of them cannot have said it: they are two people beyond doubt, and the words are no slogan."""
    outlets: tuple[str, str]
    """Who gives them to the one, and to the other."""

    @property
    def step(self) -> Step:
        """As a step to a verdict."""
        return Step("speakers", self.outlets, (self.here, self.there), (SPEAKER,))


class _Given(NamedTuple):
    """A quotation with who is said to have spoken it, and its words, folded."""

    reading: Reading
    quote: Quote
    told: Attribution
    words: tuple[str, ...]

    @property
    def speaker(self) -> str:
        return self.told.source

    @property
    def named(self) -> bool:
        """Whether the speaker's name itself stands at the verb."""
        return self.speaker.split()[-1] in _beside(self)


def mouths_apart(mentions: Sequence[Mention], readings: Mapping[str, Reading]) -> Mouths | None:
    """The first two people, those beyond doubt before others, to whom the mentions of one claim give the same words.

    Args:
        mentions: of a claim about quoted words.
        readings: by article id; all are looked through for who is named where.
    """
    given = [g for m in mentions if (g := _given(m, readings)) is not None][:_COMPARED]

    @cache
    def outright(n: int) -> bool:
        return given[n].named or _clear(given[n])

    unsure: Mouths | None = None
    for i, j in combinations(range(len(given)), 2):
        a, b = given[i], given[j]
        if a.reading is b.reading:
            continue
        alike = _same_words(a.words, b.words, cuts=True)
        if not (alike or _is_short(a, b)):
            continue
        two = _of_two_sexes(a, b)
        by_name = _apart(a, b) and (two or ((a.named or b.named) and outright(i) and outright(j)))
        if not (by_name or _do_other_work(a, b)):
            continue
        whole = all(g.speaker in _beside(g) for g in (a, b))
        known = two or whole or any(_names(r, a.speaker) and _names(r, b.speaker) for r in readings.values())
        sure = alike and by_name and (known or (len(a.words) >= _LONG and _named_otherwise(a.speaker, b.speaker)))
        found = Mouths(a.speaker, b.speaker, sure, (a.reading.article.outlet, b.reading.article.outlet))
        if sure:
            return found
        unsure = unsure or found
    return unsure


def same_quotation(one: str, other: str) -> bool:
    """Whether two outlets quote the same words, six of them in a row at least and hardly anything besides."""
    return _same_words(_folded(one), _folded(other))


def _folded(text: str) -> tuple[str, ...]:
    return tuple(w.folded for w in words_of(text))


def quoted_runs(texts: Sequence[str]) -> frozenset[str]:
    """Every six words in a row of some quotations: what two that are the same have in common."""
    told = [[w.folded for w in words_of(text)] for text in texts]
    return frozenset(" ".join(words[k : k + LEAST]) for words in told for k in range(len(words) - LEAST + 1))


def _given(mention: Mention, readings: Mapping[str, Reading]) -> _Given | None:
    reading = readings.get(mention.article)
    quote = next((q for q in reading.quotes if q.id == mention.quote), None) if reading and mention.quote else None
    if reading is None or quote is None or not quote.speaker:
        return None
    told = next((a for a in reading.attributions if a.direct and a.content_start == quote.start), None)
    if told is None or not told.cue:
        return None
    return _Given(reading, quote, told, tuple(w.folded for w in words_of(quote.text)))


def _apart(a: _Given, b: _Given) -> bool:
    """Whether two speakers are people who share no surname: with whole names, or by a surname behind a title."""
    if not all(w[0].isupper() for w in f"{a.speaker} {b.speaker}".split()):
        return False  # `Tom Weir’s lawyer`
    one, other = _name(a), _name(b)
    if not one or not other or one[-1] == other[-1] or same_source(a.speaker, b.speaker):
        return False
    if len(one) > 1 and len(other) > 1:
        return True
    return a.named and b.named and _named_otherwise(a.speaker, b.speaker)


def _name(g: _Given) -> tuple[str, ...]:
    """The parts of a speaker's name, in lower case; of a single one only where a title stands before it."""
    words = _beside(g).split()
    ahead = words[words.index(g.speaker) - 1] if words.count(g.speaker) and words.index(g.speaker) else ""
    titled = bool(ahead) and bool(flags_of(ahead.rstrip(".")) & TITLE)
    return source_key(g.speaker).name or ((g.speaker.lower(),) if titled else ())


def _named_otherwise(one: str, other: str) -> bool:
    """Whether two whole names are neither spellings of each other nor share a part."""
    pairs = zip((one.split()[0], one.split()[-1]), (other.split()[0], other.split()[-1]), strict=True)
    return all(SequenceMatcher(None, a.lower(), b.lower()).ratio() < _SPELLED_ALIKE for a, b in pairs)


def _do_other_work(a: _Given, b: _Given) -> bool:
    """Whether each speaker is called by a calling at the verb, `the retired teacher`, and not by the same."""
    one, other = calling_in(_beside(a)), calling_in(_beside(b))
    return bool(one and other) and one != other


def _same_words(one: Sequence[str], other: Sequence[str], cuts: bool = False) -> bool:
    """Whether two quotations are the same words; with `cuts` also where one has but the beginning of the other."""
    short, long = sorted((one, other), key=len)
    cut = len(short) >= LEAST and list(long[: len(short)]) == list(short)
    if len(short) < LEAST or (len(short) < ALIKE * len(long) and not (cut and cuts)):
        return False
    return any(list(long[k : k + len(short)]) == list(short) for k in range(len(long) - len(short) + 1))


def _is_short(a: _Given, b: _Given) -> bool:
    """Whether two quotations are the same few words, of which some mean something."""
    meant = sum(bool(w.stem) for w in words_in(a.quote.text))
    return a.words == b.words and len(a.words) >= _SHORT and meant >= _MEANT


def _beside(g: _Given) -> str:
    """The words of saying beside a quotation."""
    text = g.reading.article.text
    return text[g.told.start : g.told.content_start] + " " + text[g.told.content_end : g.told.end]


def _of_two_sexes(a: _Given, b: _Given) -> bool:
    """Whether one speaker is he at the verb and the other she."""
    one, other = (_PRONOUN.search(_beside(g)) for g in (a, b))
    return one is not None and other is not None and one[0].lower() != other[0].lower()


def _clear(g: _Given) -> bool:
    """Whether a pronoun at the verb can mean but one: the only person the sentence before names whom it fits."""
    pronoun = _PRONOUN.search(_beside(g))
    if pronoun is None:
        return False
    other = "f" if pronoun.group().lower() == "he" else "m"
    before = [s for s in g.reading.sentences if s.end <= min(g.told.start, g.quote.start)]
    if not before:
        return False
    people = people_of(g.reading.article, g.reading.sentences)
    first, last = people.before(before[-1].start), people.before(before[-1].end)
    named = {people.all[m.person].name: people.all[m.person] for m in people.mentions[first:last]}
    fitting = [p.name for p in named.values() if p.human and p.evidence > 0 and p.gender != other]
    return fitting == [g.speaker]


def _names(reading: Reading, speaker: str) -> bool:
    """Whether an article names a person with the whole name."""
    return speaker in reading.article.text
