"""What each article gives of a claim on whose authority: what origins are counted by."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from reader.analysis.quantities.intervals import Interval, interval_of, relation
from reader.analysis.sourcing.chains import credited_agencies, credited_outlets
from reader.analysis.sourcing.copies import PASSAGE, RUN, Copies
from reader.analysis.sourcing.standing import is_one_source, is_short_for
from reader.model import Mention, Merge, Quote, Reading

_PASSAGES = 8
"""Passages of one article that are looked through for copied words at most."""


@dataclass(slots=True)
class Node:
    """What one article gives on one authority."""

    reading: Reading
    source: str
    """Empty where the article speaks in its own voice and credits nobody."""
    carriers: tuple[str, ...]
    mentions: list[Mention] = field(default_factory=list)
    why: list[Merge] = field(default_factory=list)
    runs: frozenset[str] = frozenset()
    """Runs of fifteen words of its passages."""
    short_runs: frozenset[str] = frozenset()
    """Runs of eight."""
    quoted: tuple[str, ...] = ()
    """What it quotes in answer."""

    @property
    def outlet(self) -> str:
        """Who published it."""
        return self.reading.article.outlet


def nodes_of(mentions: Sequence[Mention], readings: Mapping[str, Reading], copies: Copies) -> list[Node]:
    """A node an article and source; what an article says in its own voice goes to the source it names beside."""
    order = {a: n for n, a in enumerate(readings)}
    outlets = tuple(sorted({r.article.outlet for r in readings.values()}))
    known = sorted((m for m in mentions if m.article in readings), key=lambda m: (order[m.article], m.start))
    out: list[Node] = []
    of_article: dict[str, list[Node]] = {}
    for m in sorted(known, key=lambda m: (order[m.article], len(m.chain) < 2)):
        reading = readings[m.article]
        mine = of_article.setdefault(m.article, [])
        source = m.chain[-1] if len(m.chain) > 1 else ""
        if not source and mine:
            mine[0].mentions.append(m)
            continue
        node = next((n for n in mine if source and is_one_source(n.source, source)), None)
        if node is not None and is_short_for(node.source, source):
            node.source = source
        if node is None:
            node = _node(reading, source, m.chain, outlets)
            mine.append(node)
            out.append(node)
        node.mentions.append(m)
    for node in out:
        answers = node.mentions[:_PASSAGES]
        spans = [(m.start, m.end) for m in answers]
        node.runs, node.short_runs = (copies.passage_runs(node.reading, spans, n) for n in (PASSAGE, RUN))
        node.quoted = tuple(q.text for q in node.reading.quotes if any(_is_quoted(m, q) for m in answers))
    return out


def _is_quoted(mention: Mention, quote: Quote) -> bool:
    """Whether a passage answers by a quotation, or its answer stands in one: the hour of `We left at four`."""
    if mention.quote or mention.answer is None:
        return mention.quote == quote.id
    start, end = mention.answer
    return quote.kind == "speech" and 2 * (min(quote.end, end) - max(quote.start, start)) > end - start


def _node(reading: Reading, source: str, chain: tuple[str, ...], outlets: tuple[str, ...]) -> Node:
    article = reading.article
    credits = credited_agencies(article) or credited_outlets(article.credits, article.outlet, outlets)
    if not source and credits:
        credit = Merge("whole credit", (reading.article.outlet,), (credits[0],))
        return Node(reading, credits[0], (), why=[credit])
    return Node(reading, source, chain[1:-1])


def intervals_of(group: Sequence[Node]) -> list[Interval]:
    """What the figures of some nodes answer."""
    out = []
    for node in group:
        wanted = {m.figure for m in node.mentions if m.figure}
        if not wanted:
            continue
        out += [i for f in node.reading.figures if f.id in wanted and (i := interval_of(f)) is not None]
    return [i for i in out if not math.isnan(i.low)]


def tell_apart(one: Sequence[Node], other: Sequence[Node]) -> bool:
    """Whether the figures of some nodes exclude those of others."""
    mine, theirs = intervals_of(one), intervals_of(other)
    return bool(mine and theirs) and exclude(mine, theirs)


def exclude(a: Sequence[Interval], b: Sequence[Interval]) -> bool:
    """Whether each of some answers is apart from each of others."""
    return all(x.dimension == y.dimension and relation(x, y) == "apart" for x in a for y in b)
