"""Passages that answer one question because their figures count one thing, or because they quote the same words."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass

from reader.analysis.counted import counted_key
from reader.analysis.linking.crowds import Crowds
from reader.analysis.linking.features import likeness_of
from reader.analysis.linking.index import Counted, Index, Passage
from reader.analysis.linking.meeting import Meeting
from reader.analysis.linking.terms import stop_words
from reader.analysis.linking.together import Together
from reader.analysis.quantities.wording import kin_classes
from reader.model import Figure, Quote, Reading

_FAR = 25.0
"""Counts further apart than this factor are of different things, whatever words stand beside them."""
_KIN = 3.0
"""The same for people of whom another thing is told that may come to the same: missing, trapped."""
_OPEN = 5.0
"""How far an open end ("thousands", "at least 500") is taken to reach."""
_ALIKE, _SAME_VALUE = 0.5, 0.3
_MOST_QUOTED = 30
"""Two words that more quotations have find none: everybody says them."""
_LONG_RUN, _LEAST_SHARE = 5, 0.6
_MOST_ALIKE = 60
"""How many figures of one article that count one thing are compared with those of others."""
_YEAR = re.compile(r"\b(?:1[5-9]|20)\d\d\b")
_MANY = 500
"""Figures of a story from which each is compared with some of the others only, however few its passages are."""
_REPEATED = 16
"""Of how many places a word that a quotation repeats is known."""


@dataclass(frozen=True, slots=True)
class Answer:
    """A passage, and the figure or quote in it that answers."""

    passage: int
    article: int
    counted: Counted | None = None
    quote: Quote | None = None
    key: tuple[str, str] = ("", "")
    words: tuple[str, ...] = ()
    """A quote's words in lower case."""


def pairs_of(groups: Iterable[Sequence[Answer]]) -> Together[int]:
    """Which pairs of passages stand in one group."""
    return Together([a.passage for a in g] for g in groups)


def figure_groups(index: Index, readings: Sequence[Reading]) -> list[tuple[Answer, ...]]:
    """Groups of figures that count the same thing, in at least two articles."""
    answers = _few_each(
        Answer(p.number, p.article, c, key=counted_key(c.figure, readings[p.article].article))
        for p in index.passages
        for c in p.figures
    )
    links = []
    meeting = Meeting(index.large or len(answers) > _MANY)
    # in a large story there are many of any size
    crowds = Crowds((a.key[0], a.counted.figure) for a in answers if a.counted and not index.large)
    for j, a in enumerate(answers):
        keys = _figure_keys(a, crowds)
        weights = [(_counts_alike(index, answers[i], a, crowds), i, j) for i in meeting.met(keys)]
        alike = [link for link in weights if link[0] > 0]
        links += alike
        meeting.add(j, keys, len(alike))
    return _complete(answers, links, meeting.covered)


def _figure_keys(answer: Answer, crowds: Crowds) -> list[tuple[str, ...]]:
    """Figures that count one thing share one of these: what is counted and done, or a word that stands near."""
    assert answer.counted is not None
    noun, deed = answer.key[0], _deed(answer)
    kind = answer.counted.figure.kind
    near = [(kind, noun, "near", term) for term in answer.counted.near]
    sizes = [(kind, noun, "size", str(step)) for step in crowds.steps(noun, answer.counted.figure)]
    named = [(kind, noun, "named", name)] if kind == "age" and (name := _last_name(answer.counted.figure)) else []
    return [*near, *sizes, *named, *([(kind, noun, deed)] if deed else [])]


def _deed(answer: Answer) -> str:
    """The class of what is done, one for all that may be told of the same persons."""
    return kin_classes().get(answer.key[1], answer.key[1])


def _few_each(answers: Iterable[Answer]) -> list[Answer]:
    """Of the figures of an article that count one thing the first few: what has more is a table or noise."""
    seen: Counter[tuple[int, str]] = Counter()
    out = []
    for a in answers:
        seen[a.article, a.key[0]] += 1
        if seen[a.article, a.key[0]] <= _MOST_ALIKE:
            out.append(a)
    return out


def _counts_alike(index: Index, a: Answer, b: Answer, crowds: Crowds) -> float:
    """How surely two figures with the same counted noun answer one question; 0 where they do not."""
    assert a.counted is not None
    assert b.counted is not None
    f, g = a.counted.figure, b.counted.figure
    if f.kind != g.kind:
        return 0.0
    at_odds = bool(a.key[1] and b.key[1] and _deed(a) != _deed(b))
    one, other = index.passages[a.passage], index.passages[b.passage]
    alike = likeness_of(index, a.counted, b.counted)
    here, there = a.counted.near & one.names, b.counted.near & other.names
    strangers = bool(here and there) and here.isdisjoint(there)
    if a.key[0] == b.key[0] and not strangers and crowds.one_number(a.key[0], f, g, alike, at_odds):
        return 0.3 + alike
    if at_odds:
        return 0.0
    if index.large and index.other_names(one, other):
        return 0.0
    same = f.low == g.low and f.high == g.high
    if not same and f.kind != "date" and (far_apart(f, g) or years_of(f) != years_of(g)):
        return 0.0
    if f.kind == "age" and _last_name(f) and _last_name(f) == _last_name(g):
        return 0.6 + alike
    told = a.key[1] and _deed(a) == _deed(b)
    if told and a.key[1] != b.key[1] and _factor(f.low, f.high, g.low, g.high) > _KIN:
        return 0.0
    if not told and a.counted.near.isdisjoint(b.counted.near):
        return 0.0
    if f.kind == "distance" and _shared_place(index, a, b) and _factor(f.low, f.high, g.low, g.high) < _FAR / 5:
        return 0.4 + alike
    if f.kind == "count" and a.key[0] == "people" and told:
        return 0.6 + alike
    if f.kind == "count" and a.key[0] and a.key[1] == b.key[1] and alike >= _SAME_VALUE:
        return 0.3 + alike
    return alike if alike >= (_SAME_VALUE if same else _ALIKE) else 0.0


def far_apart(f: Figure, g: Figure) -> bool:
    """Whether two figures are too far apart to be of one thing, whatever stands beside them."""
    return _factor(f.low, f.high, g.low, g.high) > _FAR


def years_of(figure: Figure) -> set[str]:
    """The years a count is limited to: 87 who died in 1993 are not among those of another wreck."""
    return {y for phrase in figure.scope for y in _YEAR.findall(phrase)} if figure.kind == "count" else set()


def _last_name(age: Figure) -> str:
    """The last name of whose age it is; empty where the text names nobody there."""
    names = [w for w in age.of.split() if w[0].isupper()]
    return names[-1] if names else ""


def _shared_place(index: Index, a: Answer, b: Answer) -> bool:
    """Whether both figures stand beside the same name: distances are from somewhere."""
    assert a.counted is not None
    assert b.counted is not None
    names = index.passages[a.passage].names & index.passages[b.passage].names
    return bool(a.counted.near & b.counted.near & names)


def _factor(*ends: object) -> float:
    """How many times the nearest ends of two intervals lie apart; 1 where they overlap or are no numbers."""
    low, high, other_low, other_high = (float(e) if isinstance(e, int | float) else None for e in ends)
    if low is None or other_low is None:
        return 1.0
    small, large = (high, other_low) if low <= other_low else (other_high, low)
    if small is None:
        small = _OPEN * min(low, other_low)
    return large / small if small > 0 and large > small else 1.0


def quote_groups(index: Index) -> list[tuple[Answer, ...]]:
    """Groups of quotations of the same words, in at least two articles."""
    answers = []
    seen: dict[int, set[str]] = {}
    for p in index.passages:
        for q in p.quotes:
            words = _spoken(q, p)
            if (
                q.kind == "speech"
                and sum(w not in stop_words() for w in words) >= 2
                and q.id not in seen.setdefault(p.number, set())
            ):
                seen[p.number].add(q.id)
                answers.append(Answer(p.number, p.article, quote=q, words=words))
    links = []
    meeting = Meeting(index.large, _MOST_QUOTED)
    for j, a in enumerate(answers):
        runs = sorted(set(zip(a.words, a.words[1:], strict=False)))
        shares = [(_aligned(answers[i], a, index.large), i, j) for i in meeting.met(runs)]
        alike = [link for link in shares if link[0] > 0]
        links += alike
        meeting.add(j, runs, len(alike))
    return _of_one_utterance(_complete(answers, links, meeting.covered))


def _of_one_utterance(groups: Sequence[tuple[Answer, ...]]) -> list[tuple[Answer, ...]]:
    """The groups, those of the sentences of the same long quotations made one."""
    by: dict[tuple[str, ...], list[Answer]] = {}
    for group in groups:
        by.setdefault(tuple(sorted({a.quote.id for a in group if a.quote})), []).extend(group)
    return [tuple(sorted(g, key=lambda a: a.passage)) for g in by.values()]


def _spoken(quote: Quote, passage: Passage) -> tuple[str, ...]:
    """The words of a quote that stand in a passage, brackets and what they put in left out."""
    first = bisect_left(passage.words, quote.start, key=lambda w: w.start)
    last = bisect_left(passage.words, quote.end, first, key=lambda w: w.start)
    return tuple(w.text.lower().replace("’", "'") for w in passage.words[first:last])


def _aligned(a: Answer, b: Answer, many: bool) -> float:
    """The share of the shorter quotation that stands in the longer in runs of two words and more; 0 below the measure.

    Where there are many, those words alone count of two speakers' that say something: what else both have, some
    quotation always has too.
    """
    few, other = (b.words, a.words) if len(a.words) > len(b.words) else (a.words, b.words)
    runs = shared_runs(few, other)
    saying = {i for i, w in enumerate(few) if w not in stop_words()}
    counted = saying if many and _two_speak(a.quote, b.quote) else set(range(len(few)))
    shared = {i for start, end in runs for i in range(start, end)}
    share = len(counted & shared) / len(counted)
    if share >= _LEAST_SHARE and (len(saying) >= 3 or len(shared) == len(few)):
        return share
    longest = max((len(counted.intersection(range(*run))) for run in runs), default=0)
    return 0.5 if longest >= _LONG_RUN else 0.0


def _two_speak(one: Quote | None, other: Quote | None) -> bool:
    """Whether two quotations are of people whose last names differ."""
    names = [q.speaker.split()[-1].lower() for q in (one, other) if q and q.speaker and q.speaker.strip()]
    return len(names) == 2 and names[0] != names[1]


def shared_runs(a: Sequence[str], b: Sequence[str]) -> list[tuple[int, int]]:
    """The runs of two words and more of one text that the other has too, as (first, behind); they may overlap."""
    at: dict[str, list[int]] = {}
    for j, w in enumerate(b):
        found = at.setdefault(w, [])
        if len(found) < _REPEATED:
            found.append(j)
    row: dict[int, int] = {}
    out: list[tuple[int, int]] = []
    for i, w in enumerate(a):
        row = {j: row.get(j - 1, 0) + 1 for j in at.get(w, ())}
        run = max(row.values(), default=0)
        if run > 1:
            if out and out[-1][0] == i + 1 - run:
                out.pop()
            out.append((i + 1 - run, i + 1))
    return out


def _complete(
    answers: Sequence[Answer], links: Iterable[tuple[float, int, int]], covered: Set[int] | None
) -> list[tuple[Answer, ...]]:
    """Complete-link groups, the surest link first; each answer stands in one, each in at least two articles.

    Args:
        answers: what is grouped.
        links: how surely two of them, the lower number first, answer one question.
        covered: None where all that could be linked was compared; else the answers that later ones were not compared
            with, and up to half of the other links that a group needs may be missing too.
    """
    chain = {(i, j): w for w, i, j in links}
    beside: dict[int, set[int]] = {}
    for i, j in chain:
        beside.setdefault(i, set()).add(j)
        beside.setdefault(j, set()).add(i)
    group: dict[int, list[int]] = {}
    for _, i, j in sorted((-w, i, j) for (i, j), w in chain.items()):
        a, b = group.get(i, [i]), group.get(j, [j])
        if a is not b and _all_linked(a, b, beside, covered):
            joined = sorted(a + b)
            for x in joined:
                group[x] = joined
    unique = {tuple(g): None for _, g in sorted(group.items())}
    out = [tuple(answers[x] for x in g) for g in unique]
    return [g for g in out if len({a.article for a in g}) > 1]


def _all_linked(a: Sequence[int], b: Sequence[int], beside: Mapping[int, Set[int]], covered: Set[int] | None) -> bool:
    """Whether two sorted groups are linked all through, or in half of what was compared; counted by their links."""
    few, many = (a, b) if len(a) <= len(b) else (b, a)
    if covered is None:
        return all(y in beside[x] for x in few for y in many)
    others = set(many)
    links = [(min(x, y), max(x, y)) for x in few for y in beside[x] & others]
    # an answer that others stand for was not compared with later ones
    compared = sum(_behind(b, x) for x in a if x not in covered) + sum(_behind(a, y) for y in b if y not in covered)
    return 2 * len(links) >= compared + sum(x in covered for x, _ in links)


def _behind(group: Sequence[int], number: int) -> int:
    """How many of a sorted group come after a number that is not in it."""
    return len(group) - bisect_left(group, number)
