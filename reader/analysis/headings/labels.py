"""Headings for claims and answers in short: whole words, as an editor would cut them."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain, islice

from reader.analysis.headings.asking import asked_after, going_on
from reader.analysis.headings.clauses import LONGEST, Clause, clauses_of
from reader.analysis.headings.cutting import EDGES, capitalised, opening_of, shortened
from reader.analysis.headings.disputed import questions_of_dispute, without_time
from reader.analysis.language.lexicon import ADVERB, AUX, DAY, ING, MONTH, PREP, VERB, flags_of
from reader.analysis.linking.answers import FigureAnswer, HourAnswer, QuoteAnswer, figures_among
from reader.analysis.linking.elsewhere import placed
from reader.analysis.linking.index import Index, Passage
from reader.analysis.linking.questions import Question
from reader.analysis.quantities.counted import kind_of
from reader.data import table, word_list
from reader.model import Figure, Quote, Reading

_OFFERED = 60
"""Headings of a question that are offered: the first that no other question has is taken."""
_NEAR_BEST = 0.15
"""A clause that says less than this share of what the best one says is no heading. Chosen by reading the headings of
the development stories."""
_LONG_WAYS = ("", "miles", "km")
"""Units of a distance from somewhere, which is asked after by its places; others measure a thing."""
_WHO = 26
"""Characters of a label that say who speaks at most."""


def _words(name: str) -> Mapping[str, str]:
    told: Mapping[str, str] = table("reader.analysis", "label_words")[name]
    return told


def opinion_words() -> frozenset[str]:
    """Words that show a passage judges, fears or foretells."""
    return word_list("reader.analysis", "label_words", "opinion")


def labels_of(naming: Naming, apart: Sequence[str] = (), about: str = "") -> Iterator[str]:
    """What a question asks in the words of the texts, the best first: of several questions each takes what is free.

    Args:
        naming: the question.
        apart: words of two passages that cannot both hold: a passage with them says what is disputed.
        about: what these words dispute: `the day`; nothing where nothing is disputed.
    """
    question = naming.question
    if question.kind == "figure" and naming.figures:
        yield from filter(None, naming.by_figure())
    if question.kind == "quote" and naming.quotes:
        yield quote_label(naming.quotes)
    yield from filter(None, naming.by_words(*naming.disputed(apart, about)))


class Naming:
    """A question with what its headings are made of."""

    def __init__(self, question: Question, index: Index, readings: Sequence[Reading]) -> None:
        self.question = question
        self._passages = [index.passages[n] for n in question.passages]
        self._index = index
        self._readings = readings
        self.wanted = wanted_terms(question, index)
        answers = [question.answers[p] for p in question.passages if p in question.answers]
        self.figures = figures_among(answers)
        self.quotes = [a.quote for a in answers if isinstance(a, QuoteAnswer)]

    def disputed(self, apart: Sequence[str], about: str) -> tuple[Sequence[str], str]:
        """Words that cannot both hold, and what they dispute; of a question of hours these, where nothing else is."""
        if self.question.kind != "hour" or about not in ("", "the hour"):
            return apart, about
        told = [a for a in self.question.answers.values() if isinstance(a, HourAnswer)]
        return [self.text(a.article)[a.hour.start : a.hour.end] for a in told], "the hour"

    def text(self, article: int) -> str:
        """An article's."""
        return self._readings[article].article.text

    def passage(self, answer: FigureAnswer) -> Passage:
        """The passage in which a figure answers."""
        return self._index.passages[answer.passage]

    def counted(self) -> str:
        """What most figures say that they count; empty where they name no thing."""
        return _most_told([a.counted.figure.of for a in self.figures])

    def _clauses_of(self, passage: Passage) -> Sequence[Clause]:
        return clauses_of(self.text(passage.article), passage)

    def said(self, stems: Iterable[str]) -> float:
        """How much of what the passages share some stems say."""
        return math.fsum(self.wanted.get(s, 0.0) for s in stems)

    def by_figure(self) -> list[str]:
        """The headings that ask for the question's figures, the best first: a plain one, one in the texts' words."""
        plain = self.plainly()
        asked = self._asked_after()
        there = self.in_a_place(plain)
        return [heading for heading in (plain, there, asked) if heading] or [self._by_what_is_counted()]

    def in_a_place(self, plain: str) -> str:
        """`Killed in Norby`, where `People killed` is asked of another place; empty where there is not one of all."""
        told = [placed(self._index.passages[a.passage]) for a in self.figures]
        names = sorted(set.intersection(*(set(names) for names in told)))
        befallen = plain.startswith("People ") and len(names) == 1
        return f"{plain.removeprefix('People ').capitalize()} in {told[0][names[0]]}" if befallen else ""

    def plainly(self) -> str:
        """`People killed`, `Children killed`, `Fine`, `Depth`, `Distance from Norby`; empty where it asks for none."""
        key = Counter(a.key for a in self.figures).most_common(1)[0][0]
        if key[0] == "people" and any(map(_escaped, self.figures)):
            return _words("people")["escaped"]
        if key[0] == "people" and key[1] in _words("people"):
            narrow = sorted(frozenset.intersection(*(a.narrow for a in self.figures)) - {"own"})
            return _words("people")[key[1]].replace("People", narrow[0].capitalize() if narrow else "People")
        if key[1] in _words("courts"):
            return _words("courts")[key[1]]
        things = frozenset.intersection(*(a.things for a in self.figures))
        if named := next((_words("things")[t] for t in sorted(things) if t in _words("things")), ""):
            return named
        return _places(self.figures, self._index) if self.figures[0].counted.figure.kind == "distance" else ""

    def _by_what_is_counted(self) -> str:
        """`How many ships`, `Share of grain exports`; a clause behind `When:` where nothing is said to be counted."""
        first = self.figures[0].counted.figure
        asked = _asked(first)
        counted = self.counted()
        after = self.text(self.figures[0].article)[first.end :][:4]
        if counted and first.kind == "age":
            whose = going_on(counted, self.text(self.figures[0].article))
            return shortened(f"{asked.rstrip(':')} of {'the ' if whose.split()[-1].islower() else ''}{whose}", LONGEST)
        if counted and kind_of(first) == "percent" and after == " of ":
            return shortened(f"{asked.rstrip(':')} of {counted}", LONGEST)
        if counted:
            return shortened(f"{asked} {counted}", LONGEST)
        room = LONGEST - len(asked) - 2
        clauses = self._without_dates() if first.kind == "date" else list(self.by_words())
        return f"{asked.rstrip(':')}: {next((c for c in clauses if len(c) <= room), opening_of(clauses[0], room))}"

    def _without_dates(self) -> list[str]:
        """The headings in words without the dates that answer."""
        dates = [re.escape(a.counted.figure.text) for a in self.figures]
        stated = re.compile(rf"(?<!\w)(?:{'|'.join(sorted(dates, key=len, reverse=True))})(?!\w)")
        told = self.by_words()
        return [(at and without_time(clause, at)) or clause for clause in told for at in (stated.search(clause),)]

    def _asked_after(self) -> str:
        """The heading in the words around one of the figures that says most of what the passages share."""
        best: tuple[float, int, str] = (0.0, 0, "")
        for n, a in enumerate(self.figures):
            if a.counted.figure.kind in ("age", "date"):
                continue
            passage = self._index.passages[a.passage]
            for asked in asked_after(self.text(a.article), passage, a.counted.figure, self._clauses_of(passage)):
                stems = {w.stem for w in passage.words if asked.start <= w.start < asked.end}
                best = max(best, (round((self.said(stems) + 0.1) * asked.worth, 6), -n, asked.text))
        return best[2]

    def by_words(self, apart: Sequence[str] = (), about: str = "") -> Iterator[str]:
        """The clauses that say most of what the passages share, the best first; of those with some words, if any.

        What asks after something disputed stands before all others; how the passages begin stands behind all.
        """
        told = [(p, self.text(p.article)[p.sentence.start : p.sentence.end]) for p in self._passages]
        disputed = [p for p, text in told if any(words in text for words in apart)]
        asked = [
            (p, c)
            for p in disputed
            for c in questions_of_dispute(self.text(p.article), p, self._clauses_of(p), about, apart)
        ]
        plain = [(p, c) for p in disputed or self._passages for c in self._clauses_of(p)]
        if asked or plain:
            yield from islice(chain(self._ranked(asked), self._ranked(plain)), _OFFERED)
            yield from self._openings(disputed or self._passages)
        else:
            yield from (capitalised(opening_of(text, LONGEST)) for _, text in told)

    def _ranked(self, clauses: Sequence[tuple[Passage, Clause]]) -> list[str]:
        """Clauses of passages as headings, the one first that says most of what the passages share."""
        worth = [round((self.said(c.stems) + 0.1) * c.worth, 6) for _, c in clauses]
        least = _NEAR_BEST * max(worth, default=0.0)
        ranked = sorted(
            (-w, p.number, c.start, c.end, self._heading(p, c))
            for w, (p, c) in zip(worth, clauses, strict=True)
            if w >= least
        )
        return [capitalised(r[-1]) for r in ranked[:_OFFERED]]

    def _openings(self, passages: Sequence[Passage]) -> Iterator[str]:
        """How passages begin, the one first that says most of what they share: where no clause of them is free."""
        ranked = sorted(passages, key=lambda p: (-round(self.said(sorted(p.stems)), 6), p.number))
        texts = (self.text(p.article)[p.sentence.start : p.sentence.end] for p in ranked)
        return (capitalised(opening_of(text, LONGEST)) for text in texts)

    def _heading(self, passage: Passage, clause: Clause) -> str:
        """A clause's words; of a headline, and where they say nothing of what they name, what follows them as well."""
        if clause.form == "sentence":
            return clause.text
        return opening_of(self.text(passage.article)[clause.start : passage.sentence.end], LONGEST)


def _most_told(counted: Sequence[str]) -> str:
    """What most say that they count, where they name a thing; of equals the longer."""
    told = Counter(_without_active(of) for of in counted if _names_a_thing(of))
    return min(told, key=lambda of: (-told[of], -len(of), of), default="")


def _without_active(of: str) -> str:
    """What is counted without a verb of which it is the object: of `took six guards` the guards."""
    *thing, last = of.split()
    return " ".join(thing) if thing and last in word_list("reader.analysis", "label_words", "active") else of


def _asked(figure: Figure) -> str:
    """What a figure is asked after, to stand before what it counts: `How many`, `How many inches:`, `When:`."""
    if kind_of(figure) in ("count", "other") or (figure.kind == "distance" and figure.unit not in _LONG_WAYS):
        return f"How many {figure.unit}:" if figure.unit else "How many"
    return _words("kinds")[kind_of(figure)] + ":"


def _escaped(answer: FigureAnswer) -> bool:
    """Whether who fled got out of somebody's hands or out of danger: they are not displaced."""
    told = answer.counted.figure.of.lower().split()
    return answer.key[1] == "fled" and not word_list("reader.analysis", "label_words", "escaping").isdisjoint(told)


def _names_a_thing(of: str) -> bool:
    """Whether the words of what is counted hold a noun: `residents fled` does, `fell` and `above` do not."""
    empty = word_list("reader.analysis", "label_words", "no_things")
    return any(not flags_of(w) & (VERB | ING | PREP | ADVERB | AUX) and w.lower() not in empty for w in of.split())


def _places(answers: Sequence[FigureAnswer], index: Index) -> str:
    """`Distance from Norby to Aldane`, so far as two articles name the places; empty where they name none."""
    ends: dict[str, set[int]] = {}
    starts: dict[str, set[int]] = {}
    for a in answers:
        figure = a.counted.figure
        words = index.passages[a.passage].words
        for n, w in enumerate(words):
            if w.capital and w.stem and not w.number and not flags_of(w.text) & (DAY | MONTH):
                to = n and w.start > figure.end and words[n - 1].text.lower() in ("from", "of", "to")
                (ends if to else starts).setdefault(w.text, set()).add(a.article)
    if not ends:
        return ""
    end = min(ends, key=lambda w: (-len(ends[w]), w))
    start = min(
        (w for w in starts if len(starts[w]) > 1 and w != end), key=lambda w: (-len(starts[w]), -len(w), w), default=""
    )
    return shortened(f"Distance from {start} to {end}" if start else f"Distance from {end}", LONGEST)


def quote_label(quotes: Sequence[Quote]) -> str:
    """Who said it, mostly, and the shortest of the quotations: `NAME: “...”`."""
    speakers = Counter(q.speaker for q in quotes if q.speaker)
    who = sorted(speakers, key=lambda s: (-speakers[s], -len(s), s))[0] if speakers else ""
    who = shortened(who, _WHO)
    words = min((q.text for q in quotes), key=lambda text: (len(text), text))
    room = LONGEST - len(who) - 4 if who else LONGEST - 2
    said = shortened(words, room)
    if len(said) < len(" ".join(words.split()).strip(EDGES)):
        said = shortened(said.rpartition("[")[0] if said.count("[") > said.count("]") else said, room - 1) + "…"
    return f"{capitalised(who)}: “{said}”" if who else f"“{said}”"


def wanted_terms(question: Question, index: Index) -> dict[str, float]:
    """The stems that two and more articles' passages of a question share, with their rarity."""
    first: dict[str, int] = {}
    shared: set[str] = set()
    for p in question.passages:
        passage = index.passages[p]
        article = passage.article
        shared.update(s for s in passage.stems if first.setdefault(s, article) != article)
    return {s: index.stem_rarity[s] for s in sorted(shared)}
