"""Sentences that two articles have word for word: they answer what they answer together, and are compared once.

A wire report in two papers is one text. Compared twice, its words would be common, each of its sentences would weigh
double where the articles of a question are counted, and a copy put beside it would move what the other articles say.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple, TypeVar

from reader.analysis.linking.answers import QuoteAnswer
from reader.analysis.linking.index import Index
from reader.analysis.linking.questions import Question
from reader.analysis.quantities.dating import as_of
from reader.analysis.sourcing.chains import chain_of
from reader.marks import DOUBLE, SINGLE, plain_marks
from reader.model import Figure, Mention, Near, Quote, Reading, Sentence, Step

Place = tuple[str, int]
"""An article's id, and where in its text a sentence begins."""
Found = TypeVar("Found", Figure, Quote)
_SAYING = 2
"""Stems of the shortest sentence that says something by itself."""
_MARKS = plain_marks(DOUBLE, SINGLE)


class Twin(NamedTuple):
    """A sentence that stands word for word in an article before."""

    reading: Reading
    sentence: Sentence


class Twins:
    """The sentences of a story that repeat one of an earlier article, by that."""

    def __init__(self, readings: Sequence[Reading]) -> None:
        """Look through a story's articles; of two that share a sentence the first has it."""
        self.places: set[Place] = set()
        """Where those stand that repeat another."""
        self._of: dict[Place, list[Twin]] = {}
        first: dict[tuple[str, int], Place] = {}
        for reading in readings:
            said: Counter[str] = Counter()
            for sentence in reading.sentences:
                words = reading.article.text[sentence.start : sentence.end].translate(_MARKS)
                said[words] += 1
                here = (reading.article.id, sentence.start)
                there = first.setdefault((words, said[words]), here)
                if there != here:
                    self.places.add(here)
                    self._of.setdefault(there, []).append(Twin(reading, sentence))

    def of(self, place: Place) -> Sequence[Twin]:
        """Those that repeat a sentence."""
        return self._of.get(place, ())

    def near_again(
        self, near: Sequence[Near], there: Container[str], readings: Mapping[str, Reading]
    ) -> tuple[Near, ...]:
        """Passages that come near a claim, and those that repeat them, of outlets that do not answer; one of each.

        Args:
            near: those found without twins, the best first.
            there: ids of the articles that answer.
            readings: by article id.
        """
        answering = {r.article.outlet for a, r in readings.items() if a in there} if near else set()
        out: dict[str, Near] = {}
        for found in near:
            twins = (t.sentence for t in self.of((found.article, found.start)))
            for told in (found, *(replace(found, article=s.article, start=s.start, end=s.end) for s in twins)):
                outlet = readings[told.article].article.outlet
                if outlet not in answering:
                    out.setdefault(outlet, told)
        return tuple(out.values())

    def again(self, mentions: Sequence[Mention], readings: Mapping[str, Reading]) -> list[Mention]:
        """What some mentions answer as those tell it again that repeat their sentences.

        Args:
            mentions: of one claim.
            readings: by article id.
        """
        there = {(m.article, m.start) for m in mentions}
        twins = ((m, t) for m in mentions for t in self.of((m.article, m.start)))
        return [told_again(m, readings[m.article], t) for m, t in twins
                if (t.sentence.article, t.sentence.start) not in there]  # fmt: skip


def told_again(mention: Mention, reading: Reading, twin: Twin) -> Mention:
    """What a sentence answers, as another article has it.

    Args:
        mention: of the sentence.
        reading: of its article.
        twin: the other article's.
    """
    there, (start, end) = twin.reading, (twin.sentence.start, twin.sentence.end)
    on = start - mention.start
    figure = _counterpart([f for f in reading.figures if f.id == mention.figure], there.figures, mention, on)
    quote = _counterpart([q for q in reading.quotes if q.id == mention.quote], there.quotes, mention, on)
    answer = (mention.answer[0] + on, mention.answer[1] + on) if mention.answer else None
    apart = (mention.apart[0] + on, mention.apart[1] + on) if mention.apart else None
    return replace(
        mention, article=there.article.id, start=start, end=end, text=there.article.text[start:end],
        as_of=as_of(there, start, end, figure), figure=figure.id if figure else None, quote=quote.id if quote else None,
        chain=chain_of(there, start, end, figure, quote, answer), answer=answer, apart=apart,
    )  # fmt: skip


def _counterpart(own: Sequence[Found], others: Sequence[Found], mention: Mention, on: int) -> Found | None:
    """Another article's figure or quotation that fills of its sentence what one's own fills of the mention."""

    def part(found: Found, away: int) -> tuple[int, int]:
        return max(found.start - away, mention.start), min(found.end - away, mention.end)

    return next((o for mine in own for o in others if part(o, on) == part(mine, 0)), None)


def steps_again(
    steps: Sequence[Step], mentions: Sequence[Mention], again: Sequence[Mention], readings: Mapping[str, Reading]
) -> tuple[Step, ...]:
    """The steps to a verdict, with what those answer that repeat an outlet behind its own answer.

    Args:
        steps: as they were found without twins.
        mentions: those that were judged.
        again: those that repeat them.
        readings: by article id.
    """
    outlets: dict[str, dict[str, None]] = {}
    own = {m.text.translate(_MARKS): readings[m.article].article.outlet for m in mentions}
    for m in again:
        first = own.get(m.text.translate(_MARKS), "")
        outlets.setdefault(first, {})[readings[m.article].article.outlet] = None
    told = {s.outlets for s in steps if s.kind == "answer"}
    out: list[Step] = []
    for step in steps:
        out.append(step)
        if step.kind == "answer":
            out += [replace(step, outlets=(o,)) for o in outlets.get(step.outlets[0], ()) if (o,) not in told]
    return tuple(out)


def repeated_alone(index: Index, twins: Twins, told: Container[Place]) -> Iterator[Question]:
    """Questions that a sentence answers which others repeat word for word, and nothing else.

    Args:
        index: the story's passages.
        twins: what repeats what.
        told: where those stand that answer another question.
    """
    for passage in index.passages:
        place = passage.sentence.article, passage.sentence.start
        if place in told or len(passage.stems) < _SAYING or not twins.of(place):
            continue
        said = next((q for q in passage.quotes if q.kind == "speech"), None)
        if said:
            answer = QuoteAnswer(passage.number, passage.article, said, ())
            yield Question((passage.number,), "quote", {passage.number: answer})
        else:
            yield Question((passage.number,))
