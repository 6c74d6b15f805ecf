"""Claims: the questions at least two articles answer, with the passages that answer them.

The engine's groups (`linking`) become claims here: mentions with their answers, chains and times, a heading, a verdict,
origins, and how sure the link is. What a person decided stands above it.
"""

from __future__ import annotations

import hashlib
import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from reader.analysis.distinguishing import told_apart
from reader.analysis.headings.answering import clause_of
from reader.analysis.headings.cutting import shortened
from reader.analysis.headings.editing import Asked, headings_of
from reader.analysis.headings.labels import Naming, opinion_words
from reader.analysis.judging.denied import Told, denied_among
from reader.analysis.judging.given import standing
from reader.analysis.linking.adopting import adopt_figures
from reader.analysis.linking.answers import FigureAnswer, HourAnswer, QuoteAnswer, pairs_of
from reader.analysis.linking.counting import figure_groups
from reader.analysis.linking.decided import Wish, wishes_of
from reader.analysis.linking.denials import join_denials
from reader.analysis.linking.hours import hour_groups
from reader.analysis.linking.index import Index
from reader.analysis.linking.nearness import Nearness, Place
from reader.analysis.linking.passages import passages_of
from reader.analysis.linking.promoting import promoted
from reader.analysis.linking.questions import Question, questions_of
from reader.analysis.linking.quoting import quote_groups
from reader.analysis.linking.score import likelihoods, thresholds
from reader.analysis.linking.twins import Twins, repeated_alone, steps_again
from reader.analysis.nearby_verdicts import near_of
from reader.analysis.ordering import by_what_it_says, place_in_order
from reader.analysis.origins import origins_of
from reader.analysis.quantities.dating import as_of
from reader.analysis.quantities.intervals import as_quoted
from reader.analysis.repeats import repeated
from reader.analysis.sourcing.chains import chain_of
from reader.analysis.sourcing.copies import Copies
from reader.analysis.verdicts import Prepared, judged
from reader.analysis.wished import as_decided, kept, put_right
from reader.model import Claim, ClaimKind, Decision, Figure, Mention, Reading, Strength
from reader.others import Others

_ID_LENGTH = 12
"""Hexadecimal digits: 48 bits, with which two claims of a story never meet by chance."""


def claims_of(
    readings: Sequence[Reading], decisions: Sequence[Decision] = ()
) -> tuple[tuple[Claim, ...], tuple[tuple[Place, Place], ...]]:
    """The claims of a story, and pairs of passages too alike to ignore and too unsure to be a claim.

    Args:
        readings: of the story's articles, in any order: all that is found stands in the order of the articles' ids.
        decisions: what a person linked, unlinked or judged.

    Returns:
        Claims that differ first, doubtful ones last, then by how sure they are, by outlets and mentions; related
        pairs in reading order.
    """
    if len(readings) < 2:
        return (), ()
    return _Linking(readings).claims(wishes_of(decisions))


class _Linking:
    """One story's linking: what is found does not hang on the order of the articles."""

    def __init__(self, readings: Sequence[Reading]) -> None:
        self.readings = sorted(readings, key=by_what_it_says)
        self.by_id = {r.article.id: r for r in self.readings}
        self.ids = tuple(sorted(self.by_id))
        self.copies = Copies(self.readings)
        self.twins = Twins(self.readings)
        self.index = Index(passages_of(self.readings, self.twins.places))
        self.figures, self.quotes = figure_groups(self.index, self.readings), quote_groups(self.index)
        self.chances = likelihoods(self.index, pairs_of(self.figures), pairs_of(self.quotes))
        self.beside: dict[int, list[int]] = {}
        """By passage: the later ones that it was compared with."""
        for a, b in sorted(self.chances):
            self.beside.setdefault(a, []).append(b)
        self.limits = thresholds()
        self.prepared = Prepared(self.by_id)
        self.asked: dict[str, Asked] = {}

    def claims(self, wishes: Mapping[str, Wish]) -> tuple[tuple[Claim, ...], tuple[tuple[Place, Place], ...]]:
        questions = self._questions()
        self.prepared = Prepared(self.by_id, frozenset(a.counted.figure.id for q in questions for a in q.figures))
        made = self._made(questions, wishes)
        headings = headings_of(self.index, self.readings, {key: a for key, a in self.asked.items() if key in made})
        headed = (replace(c, label=c.label or headings[key] or "Untitled") for key, c in made.items())
        ordered = sorted((c for c in headed if c.id not in wishes or not wishes[c.id].hidden), key=place_in_order)
        nearness = Nearness(self.index, self.readings, self.chances, self.limits["related"])
        with_near = (
            replace(c, near=near_of(c, places, self.prepared)) if places else c
            for c, places in zip(ordered, nearness.near(ordered), strict=True)
        )
        found = tuple(sorted((self._told_again(c, wishes.get(c.id)) for c in with_near), key=place_in_order))
        return found, nearness.related(found)

    def _questions(self) -> list[Question]:
        """The questions that passages of several articles answer, by their words, figures, quotations and hours."""
        questions = questions_of(self.index, self.figures, self.quotes, self.chances, self.limits["likely"],
                                 hour_groups(self.index))  # fmt: skip
        adopt_figures(questions, self.index, self.readings)
        told = (Told(p.article, p.text[p.sentence.start : p.sentence.end], p.stems) for p in self.index.passages)
        for denied in denied_among(tuple(told)):
            join_denials(questions, *denied)
        return promoted(questions, self.index, self.readings)

    def _made(self, questions: Iterable[Question], wishes: Mapping[str, Wish]) -> dict[str, Claim]:
        """The claims by their ids: of the questions, of what was copied, and those that a person made."""
        made: dict[str, Claim] = {}
        # what most articles answer takes the plainest heading
        for question in sorted(questions, key=self._articles_answering, reverse=True):
            naming = Naming(question, self.index, self.readings)
            mentions = self._mentions(naming)
            key = _id_of(mentions)
            if key not in made and (claim := self._claim(key, naming, mentions, wishes.get(key))):
                made[key] = claim
        for key in repeated(claim for key, claim in made.items() if key not in wishes):
            del made[key]
        made |= {c.id: c for c in self._copied(list(made.values()), wishes)}
        for key, wish in wishes.items():
            if key not in made and wish.linked and (own := self._own_claim(key, wish)):
                made[key] = own
        return made

    def _copied(self, claims: Sequence[Claim], wishes: Mapping[str, Wish]) -> Iterator[Claim]:
        """Claims of what one text alone tells, which others have word for word."""
        told = {(m.article, m.start) for c in claims for m in c.mentions}
        for question in repeated_alone(self.index, self.twins, told):
            naming = Naming(question, self.index, self.readings)
            mentions = self._mentions(naming)
            key = _id_of(mentions)
            wish = wishes.get(key)
            everywhere = put_right([*mentions, *self.twins.again(mentions, self.by_id)], wish, self.by_id)
            if claim := self._judged(key, self._kind(question), ("strong", 1.0), everywhere, wish, naming):
                yield claim

    def _told_again(self, claim: Claim, wish: Wish | None) -> Claim:
        """A claim with those who have sentences of it word for word."""
        more = kept(self.twins.again(claim.mentions, self.by_id), wish)
        if not more:
            return claim
        mentions = sorted([*claim.mentions, *more], key=lambda m: (m.article, m.start))
        there = self._readings_of(mentions)
        origins = origins_of(mentions, there, self.copies)
        return replace(
            claim, mentions=tuple(mentions), outlets=len({r.article.outlet for r in there.values()}),
            origins=origins.count, support=origins.support, origin_list=origins.groups,
            silent=Others(self.ids, frozenset(there)), near=self.twins.near_again(claim.near, there, self.by_id),
            steps=steps_again(claim.steps, claim.mentions, more, self.by_id),
        )  # fmt: skip

    def _readings_of(self, mentions: Iterable[Mention]) -> dict[str, Reading]:
        """The readings of some mentions' articles, in the order of what they say."""
        # of these alone: walking over all for each claim takes their square
        there = {m.article for m in mentions}
        return {r.article.id: r for r in sorted((self.by_id[a] for a in there), key=by_what_it_says)}

    def _claim(self, key: str, naming: Naming, mentions: Sequence[Mention], wish: Wish | None) -> Claim | None:
        likelihood = self._likelihood(naming.question)
        sure = self._strength(naming.question, likelihood), likelihood
        wished = put_right(mentions, wish, self.by_id)
        return self._judged(key, self._kind(naming.question), sure, wished, wish, naming)

    def _judged(self, key: str, kind: ClaimKind, sure: tuple[Strength, float], mentions: Sequence[Mention],
                wish: Wish | None, naming: Naming | None) -> Claim | None:  # fmt: skip
        """A claim of some mentions, without the heading that its question is given; None where one article has them.

        Args:
            key: its id.
            kind: what its question asks for.
            sure: how sure it is that the mentions answer one question, in a word and as a likelihood.
            mentions: those of all articles.
            wish: what a person decided of it.
            naming: its question; None where a person made the claim: nothing tells how likely the mentions answer one.
        """
        readings = self._readings_of(mentions)
        if len(readings) < 2:
            return None
        found = judged(kind, mentions, readings, self.prepared, sure[1] if naming else None)
        if naming:
            self.asked.setdefault(key, Asked(naming, found.apart, found.about))
        origins = origins_of(mentions, readings, self.copies)
        claim = Claim(
            key, wish.name if wish else "", kind, found.verdict, found.reason, sure[0],
            outlets=len({r.article.outlet for r in readings.values()}),
            origins=origins.count, support=origins.support,
            silent=Others(self.ids, frozenset(readings)),
            mentions=told_apart(mentions, {a: r.article.outlet for a, r in readings.items()}, found.steps),
            steps=found.steps, origin_list=origins.groups,
            decided="person" if wish and wish.judges else None,
            likelihood=sure[1],
        )  # fmt: skip
        return as_decided(claim, wish.verdict) if wish and wish.verdict else claim

    def _articles_answering(self, question: Question) -> int:
        return len({self.index.passages[p].article for p in question.passages})

    def _mentions(self, naming: Naming) -> list[Mention]:
        question = naming.question
        out = [self._mention(question, p, naming.wanted) for p in question.passages]
        return sorted(out, key=lambda m: (m.article, m.start))

    def _mention(self, question: Question, number: int, wanted: dict[str, float]) -> Mention:
        passage = self.index.passages[number]
        reading = self.readings[passage.article]
        text, start, end = reading.article.text, passage.sentence.start, passage.sentence.end
        answer = question.answers.get(number)
        figure = self._standing(reading, answer, start, end) if isinstance(answer, FigureAnswer) else None
        quote = answer.quote if isinstance(answer, QuoteAnswer) else None
        if figure:
            span = (figure.start, figure.end)
        elif quote:
            span = (max(start, quote.start), min(end, quote.end))
        elif isinstance(answer, HourAnswer):
            span = (answer.hour.start, answer.hour.end)
        else:
            span = clause_of(text, passage, wanted)
        value = " ".join(text[span[0] : span[1]].split())
        value = as_quoted(value) if figure and figure.kind != "date" else value
        return Mention(
            reading.article.id, start, end, text[start:end],
            value=value if figure or isinstance(answer, HourAnswer) else shortened(value, 120),
            as_of=as_of(reading, start, end, figure),
            figure=figure.id if figure else None,
            quote=quote.id if quote else None,
            chain=chain_of(reading, start, end, figure, quote, span),
            answer=span,
        )  # fmt: skip

    def _standing(self, reading: Reading, answer: FigureAnswer, start: int, end: int) -> Figure:
        """The figure with which a passage answers now: `26` of `from 18 to 26`, though others have 18."""
        beside = [f for f in reading.figures if start <= f.start and f.end <= end]
        return standing(answer.counted.figure, beside, reading.article.text[start:end], start)

    def _own_claim(self, key: str, wish: Wish) -> Claim | None:
        """A claim made of passages a person linked."""
        mentions = put_right((), wish, self.by_id)
        kind: ClaimKind = "figure" if any(m.figure for m in mentions) else "event"
        claim = self._judged(key, kind, ("strong", 1.0), mentions, wish, None)
        shortest = min((m.text for m in mentions), key=lambda t: (len(t), t), default="")
        return replace(claim, label=claim.label or shortened(shortest, 60)) if claim else None

    def _kind(self, question: Question) -> ClaimKind:
        if question.kind == "figure":
            return "figure"
        if question.kind == "quote":
            return "quote"
        told = ((w.text.lower() for w in self.index.passages[p].words) for p in question.passages)
        judging = sum(not opinion_words().isdisjoint(words) for words in told)
        return "assessment" if 2 * judging > len(question.passages) else "event"

    def _likelihood(self, question: Question) -> float:
        """How likely two of its passages of different articles answer it, on the mean."""
        across = list(self._chances_within(question.passages))
        return round(math.fsum(across) / len(across), 3) if across else 0.0

    def _strength(self, question: Question, likelihood: float) -> Strength:
        answered = set(question.answers) - question.adopted == set(question.passages)
        if question.kind == "quote" and answered:
            return "strong"
        needed = self.limits["strong figure"] if question.kind == "figure" and answered else self.limits["strong"]
        return "strong" if likelihood >= needed else "likely"

    def _chances_within(self, passages: Sequence[int]) -> Iterator[float]:
        """The likelihoods of the pairs of different articles; in a large story of those that were compared."""
        articles, covered = self.index.passages, self.index.covered
        own = frozenset(passages)
        for n, a in enumerate(passages):
            if a in covered:
                continue
            met = self.beside.get(a, ())
            for b in (b for b in met if b in own) if self.index.large else passages[n + 1 :]:
                if articles[a].article != articles[b].article:
                    yield self.chances.get((a, b), 0.0)


def _id_of(mentions: Sequence[Mention]) -> str:
    """The same from run to run: made of where the mentions and their answers stand."""
    anchors = sorted(
        f"{m.article}:{m.start}:{m.answer[0] if m.answer and (m.figure or m.quote) else ''}" for m in mentions
    )
    return hashlib.sha256("\n".join(anchors).encode()).hexdigest()[:_ID_LENGTH]
