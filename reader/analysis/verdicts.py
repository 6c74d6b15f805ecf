"""The verdict on a claim: which kind of answer its mentions give decides how they are compared."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from dataclasses import replace
from functools import cached_property

from reader.analysis.judging.clashes.fates import fate_clash
from reader.analysis.judging.clashes.namesakes import name_clash
from reader.analysis.judging.clashes.negations import negation_clash
from reader.analysis.judging.clashes.orders import order_clash
from reader.analysis.judging.clashes.persons import sex_clash
from reader.analysis.judging.clashes.sequences import sequence_clash
from reader.analysis.judging.clashes.times import deed_time_clash
from reader.analysis.judging.clashes.whether import whether_clash
from reader.analysis.judging.clashing import BESIDE_FIGURES, WHETHER, Clashing, Rule, first_clash
from reader.analysis.judging.events import ALIKE, clashing, events_compared, in_turn, slot_judged
from reader.analysis.judging.figures import figures_compared
from reader.analysis.judging.given import Answer
from reader.analysis.judging.hours import hours_compared
from reader.analysis.judging.judgement import Judgement
from reader.analysis.judging.leftovers import year_clash
from reader.analysis.judging.mouths import SPEAKER, Mouths, mouths_apart
from reader.analysis.judging.of_two import unless_of_two
from reader.analysis.judging.passages import KEPT, Said, closeness, said
from reader.analysis.judging.quotes import Quoted, quotes_compared
from reader.analysis.judging.relations import OWN_TIME
from reader.analysis.judging.slots import unlike_slot
from reader.analysis.judging.unlike_parts import with_other
from reader.analysis.judging.wordings import outlet_pairs
from reader.analysis.ordering import by_what_it_says
from reader.evidence import noted
from reader.model import Claim, ClaimKind, Figure, Mention, Reading

_COMPARED = 100
"""Passages whose wording is compared at most."""
_BESIDE: tuple[tuple[Rule, ...], ...] = ((whether_clash, sequence_clash), (fate_clash,), (sex_clash,), (name_clash,))
"""The rules by which passages that answer with figures are compared besides, the gravest first."""
_OF_ONE_DEED: tuple[tuple[Rule, ...], ...] = ((deed_time_clash, year_clash), (order_clash,), BESIDE_FIGURES)
"""Those by which passages are compared that agree on a figure and are told alike: of one score either side may be."""
_MEANT: tuple[Rule, ...] = (negation_clash,)
"""The rules by which quotations mean the opposite of each other."""
_BEFORE, _BEHIND = 120, 50
"""Characters before and behind a figure in which it is told whether what it counts is so."""


class Prepared:
    """The mentions of a story made ready for comparison in words, each once so long as they are few: one may answer
    several claims, and is set against the answers to others.
    """

    def __init__(self, readings: Mapping[str, Reading], told: Set[str] = frozenset()) -> None:
        """Nothing is ready yet.

        Args:
            readings: by article id.
            told: ids of the figures that answer some claim.
        """
        self.readings = readings
        self._told = told
        self._ready: dict[tuple[str, int, int, str, bool, bool], Said] = {}

    def of(self, mention: Mention, outlet: str | None = None, aside: bool = True) -> Said:
        """A mention ready for comparison.

        Args:
            mention: of an article of the story.
            outlet: what its article is called; None where that is its outlet.
            aside: whether figures that answer some claim are left out of what it measures.
        """
        reading = self.readings.get(mention.article)
        name = outlet or (reading.article.outlet if reading else mention.article)
        stated = len(mention.chain) > 1
        key = (mention.article, mention.start, mention.end, name, stated, aside)
        if key not in self._ready:
            if len(self._ready) == KEPT:
                self._ready.clear()
            self._ready[key] = _ready(mention, name, stated, reading, self._told if aside else frozenset())
        return self._ready[key]


def _ready(mention: Mention, outlet: str, stated: bool, reading: Reading | None, told: Set[str]) -> Said:
    """A mention of an outlet as it is compared; `told` are ids of figures that are left out."""
    here = [f for f in reading.figures if mention.start <= f.start and f.end <= mention.end] if reading else []
    figures = [(f, f.start - mention.start) for f in here if f.id not in told]
    aside = [f for f in here if f.id in told]
    whole, day = (reading.article.text, reading.article.date or "") if reading else ("", "")
    return said(outlet, mention.text, stated, figures, whole, day, aside)


def judged(
    kind: ClaimKind,
    mentions: Sequence[Mention],
    readings: Mapping[str, Reading],
    prepared: Prepared | None = None,
    linked: float | None = None,
) -> Judgement:
    """The verdict on the mentions of one claim.

    Args:
        kind: what the claim's question asks for.
        mentions: those of all outlets, in any order.
        readings: by article id; those of the mentions' articles are looked up.
        prepared: where the story's mentions are made ready; by figures that answer another claim, which it knows, an
            event is not judged once more.
        linked: how likely the mentions answer one question, 0 to 1; None where nobody has weighed that.
    """
    compared = _Compared(kind, mentions, readings, prepared or Prepared(readings))
    if len(compared.outlets) < 2:
        return Judgement("agree", "one article alone", (noted("only one article answers"),))
    if kind == "figure" and (found := compared.by_figures()):
        return found
    if kind == "quote" and (found := compared.by_quotes()):
        return found
    at_hours = hours_compared(compared.mentions, compared.outlets)
    return at_hours or events_compared(compared.passages, kind == "assessment", linked)


def judged_again(claim: Claim, readings: Mapping[str, Reading]) -> Judgement:
    """The verdict on a claim of which some mentions are left; the readings of a story, by article id."""
    there = {m.article for m in claim.mentions}
    own = {r.article.id: r for r in sorted((readings[a] for a in there), key=by_what_it_says)}
    return judged(claim.kind, claim.mentions, own, linked=claim.likelihood)


class _Compared:
    """The mentions of one claim, as they are set against each other."""

    def __init__(
        self, kind: ClaimKind, mentions: Sequence[Mention], readings: Mapping[str, Reading], prepared: Prepared
    ) -> None:
        place = {article: n for n, article in enumerate(readings)}
        self.mentions = sorted(mentions, key=lambda m: (place.get(m.article, len(place)), m.start))
        self.outlets = _outlets(self.mentions, readings)
        """What each article is called."""
        self._readings = readings
        self._prepared = prepared
        self._beside_figures = kind == "figure"

    @cached_property
    def passages(self) -> list[Said]:
        """The mentions ready for comparison in words; where there are too many, some of each outlet."""
        some = in_turn(self.mentions, _COMPARED, lambda m: self.outlets[m.article])
        return [self._prepared.of(m, self.outlets[m.article], not self._beside_figures) for m in some]

    def by_figures(self) -> Judgement | None:
        """The verdict on figures and on what they tell of; None where they cannot be compared, or only say when."""
        answers = [_answer(m, self.outlets[m.article], self._readings) for m in self.mentions]
        found = figures_compared(answers)
        if found is None:
            return None
        agree = found.verdict == "agree"
        if agree:
            found = _unless_told_otherwise(found, self.passages)
        elif found.verdict == "differ":
            found = unless_of_two(found, self.passages)
        # a date shared by all may only be when: what is counted beside it decides
        if found.verdict == "agree" and _only_dates(answers) and first_clash(self.passages):
            return None
        rules = (*_BESIDE, *_OF_ONE_DEED) if agree and _told_alike(self.passages) else _BESIDE
        return self._whether_at_all(found, rules)

    def _whether_at_all(self, found: Judgement, rules: Sequence[Sequence[Rule]]) -> Judgement:
        """The verdict on figures, or that what they count is denied: where they differ, by one who gives no figure."""
        differ = found.verdict == "differ"
        own_time = any(OWN_TIME in step.ways for step in found.steps)
        if own_time or (differ and all(m.figure for m in self.mentions)):
            return found
        around_figures = [] if differ else self._told_around()
        clashes = (first_clash(around_figures, WHETHER), *(first_clash(self.passages, some) for some in rules))
        by_about: dict[str, Clashing] = {}
        for clash in filter(None, clashes):
            by_about.setdefault(clash.about, clash)
        told = [clashing(clash) for clash in by_about.values()]
        if not told:
            return found
        why = "; ".join(dict.fromkeys(j.why for j in (*told, *((found,) if differ else ()))))
        leads, *others = (j.steps for j in told)
        further = (replace(step, leads=False) for steps in others for step in steps)
        return replace(told[0], why=why, steps=tuple(dict.fromkeys((*leads, *further, *found.steps))))

    def _told_around(self) -> list[Said]:
        """What is told around the figures that answer: `a profit of 145 million`, `opposed the toll of six crowns`."""
        out = []
        for m in self.mentions[:_COMPARED]:
            figure = _figure_of(m, self._readings)
            if figure is None:
                out.append(said(self.outlets[m.article], m.text))
            elif figure.kind not in ("age", "date"):
                at, end = figure.start - m.start, figure.end - m.start + _BEHIND
                start = m.text.find(" ", at - _BEFORE) if at > _BEFORE else 0
                out.append(said(self.outlets[m.article], m.text[:end][start:]))
        return out

    def by_quotes(self) -> Judgement | None:
        """The verdict on quotations and on who is said to have spoken; None where their words cannot be compared."""
        quoted = _quoted(self.mentions, self.outlets, self._readings)
        quotes = quotes_compared(quoted, 1.0 if all(q.quotes for q in quoted) else _least_reported(self.passages))
        if quotes and quotes.verdict != "differ":
            # words that mean the opposite are not alike enough to be collated
            told = [said(q.outlet, text) for q in quoted for text in q.quotes]
            quotes = clashing(denied) if (denied := first_clash(told, _MEANT)) else quotes
        mouths = mouths_apart(self.mentions, self._readings) if quotes else None
        return _with_mouths(quotes, mouths) if quotes and mouths else quotes


def _with_mouths(quotes: Judgement, mouths: Mouths) -> Judgement:
    """The verdict on quotations that are given to two, of whom each may be the speaker."""
    if not mouths.sure:
        why = f"{quotes.why}, given to {mouths.here} and to {mouths.there}"
        verdict = "compatible" if quotes.verdict == "agree" else quotes.verdict
        return Judgement(verdict, why, (mouths.step, *quotes.steps))
    why, first = f"{SPEAKER}, {mouths.here} against {mouths.there}", replace(mouths.step, leads=True)
    if quotes.verdict == "differ":
        why = f"{why}; {quotes.why}"
    return Judgement("differ", why, (first, *quotes.steps), about=SPEAKER)


def _unless_told_otherwise(found: Judgement, passages: Sequence[Said]) -> Judgement:
    """The verdict on figures that agree, or why what they tell of is not the same for all."""
    slot = unlike_slot(passages)
    if excluded := slot_judged(slot):
        return excluded
    other = slot.told if slot else with_other(passages)
    return replace(found, verdict="compatible", why=f"{found.why}, {other}") if other else found


def _told_alike(passages: Sequence[Said]) -> bool:
    """Whether the passages of every two outlets have much in common besides a figure: then it is told of one time."""
    return all(closeness(a, b) >= ALIKE for a, b in outlet_pairs(passages))


def _outlets(mentions: Sequence[Mention], readings: Mapping[str, Reading]) -> dict[str, str]:
    """What each article is called: its outlet, told apart by its id where two are of one outlet."""
    named = {m.article: readings[m.article].article.outlet if m.article in readings else m.article for m in mentions}
    names = list(named.values())
    return {a: name if names.count(name) == 1 else f"{name} ({a})" for a, name in named.items()}


def _least_reported(passages: Sequence[Said]) -> float:
    """How close the passage that is told least alike comes to another outlet's."""
    return min(max(closeness(p, q) for q in passages if q.outlet != p.outlet) for p in passages)


def _only_dates(answers: Sequence[Answer]) -> bool:
    return all(a.figure is None or a.figure.kind == "date" for a in answers)


def _answer(mention: Mention, outlet: str, readings: Mapping[str, Reading]) -> Answer:
    reading = readings.get(mention.article)
    here = [f for f in reading.figures if f.start < mention.end and f.end > mention.start] if reading else []
    figure = _figure_of(mention, readings)
    # a passage that states no time speaks of the day it was published on
    as_of = mention.as_of or (reading.article.date if reading else None)
    source = mention.chain[-1] if len(mention.chain) > 1 else ""
    return Answer(outlet, mention.text, mention.start, figure, tuple(here), as_of, _around(reading, figure), source)


def _figure_of(mention: Mention, readings: Mapping[str, Reading]) -> Figure | None:
    """The figure with which a mention answers."""
    reading = readings.get(mention.article)
    return next((f for f in reading.figures if f.id == mention.figure), None) if reading and mention.figure else None


def _around(reading: Reading | None, figure: Figure | None) -> str:
    """The quotation a figure stands in; nothing where it stands in none."""
    quotes = reading.quotes if reading and figure else ()
    return next((q.text for q in quotes if figure and q.start <= figure.start and figure.end <= q.end), "")


def _quoted(mentions: Sequence[Mention], outlets: Mapping[str, str], readings: Mapping[str, Reading]) -> list[Quoted]:
    """What each outlet quotes within its mentions; the sentences of one quotation are one piece."""
    out: dict[str, list[tuple[str, int, int, str]]] = {}
    for m in mentions:
        mine = out.setdefault(outlets[m.article], [])
        reading = readings.get(m.article)
        for q in reading.quotes if reading else ():
            start, end = max(q.start, m.start), min(q.end, m.end)
            if start < end and q.kind == "speech" and reading:
                text = reading.article.text
                if mine and mine[-1][0] == q.id and not text[mine[-1][2] : start].strip():
                    start = mine.pop()[1]
                mine.append((q.id, start, end, text[start:end]))
    return [Quoted(outlet, tuple(text for *_, text in quotes)) for outlet, quotes in out.items()]
