"""Outlets counted by where they have it from: those that share an origin are one.

The rules in their order, each merge with its reason: credit in the sentence; a byline's or dateline's credit; text
copied word for word; the same source named; an outlet that another credits; the same words quoted. What names nobody is
never independent.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from itertools import chain

from reader.analysis.judging.mouths import quoted_runs, same_quotation
from reader.analysis.names.carriers import is_carrier, same_outlet
from reader.analysis.quantities.intervals import Interval, interval_of, relation
from reader.analysis.sourcing.chains import agency_of, credited_agencies, credited_outlets
from reader.analysis.sourcing.copies import SHARE, Copies
from reader.analysis.sourcing.homes import Alike, Homes
from reader.analysis.sourcing.sources import same_source
from reader.analysis.sourcing.standing import is_accused, is_one_source, is_short_for, speaks_for
from reader.model import Mention, Merge, Origin, Reading, Support, support_of

_MARKS = str.maketrans("’‘“”‐‑–", "''\"\"---")
_PASSAGES = 8
"""Passages of one article that are looked through for copied words at most."""


@dataclass(frozen=True, slots=True)
class Origins:
    """Where the mentions of a claim come from, so far as the texts tell."""

    groups: tuple[Origin, ...]
    """Stated ones first, each in the order of its first mention."""
    count: int
    """At most so many independent origins."""
    support: Support


@dataclass(slots=True)
class _Node:
    """What one article gives on one authority."""

    reading: Reading
    source: str
    """Empty where the article speaks in its own voice and credits nobody."""
    carriers: tuple[str, ...]
    mentions: list[Mention] = field(default_factory=list)
    why: list[Merge] = field(default_factory=list)
    runs: frozenset[str] = frozenset()
    """Runs of fifteen words of its passages."""
    quoted: tuple[str, ...] = ()
    """What it quotes in answer."""

    @property
    def outlet(self) -> str:
        return self.reading.article.outlet


def origins_of(mentions: Sequence[Mention], readings: Mapping[str, Reading], copies: Copies) -> Origins:
    """The origins of a claim's mentions.

    Args:
        mentions: with their chains, in any order; those of articles without a reading are left out.
        readings: by article id.
        copies: what those readings' articles have of each other's text.
    """
    groups = [(_origin(g), g) for g in _merged(_nodes(mentions, readings, copies), copies)]
    if len(groups) == 1 and len({n.outlet for n in groups[0][1]}) > 1:
        # one text or one mouth behind all: an echo, though nobody is named
        groups = [(replace(o, stated=True), g) for o, g in groups]
    stated, unstated = ([(o, g) for o, g in groups if o.stated is told] for told in (True, False))
    count = _count([g for _, g in stated], [g for _, g in unstated])
    borne = [[n.outlet for n in g] for _, g in stated if not _is_accused(g, [other for _, other in stated])]
    return Origins(tuple(o for o, _ in stated + unstated), count, support_of(borne))


def _is_accused(group: Sequence[_Node], groups: Sequence[Sequence[_Node]]) -> bool:
    """Whether all that speak in a group are told of by somebody nameless: they bear nothing out that he says."""
    others = [n for g in groups if g is not group for n in g]
    told = [(n.source, m.text) for n in others for m in n.mentions]
    return all(any(is_accused(n.source, source, text) for source, text in told) for n in group)


def _nodes(mentions: Sequence[Mention], readings: Mapping[str, Reading], copies: Copies) -> list[_Node]:
    """A node an article and source; what an article says in its own voice goes to the source it names beside."""
    order = {a: n for n, a in enumerate(readings)}
    outlets = tuple(sorted({r.article.outlet for r in readings.values()}))
    known = sorted((m for m in mentions if m.article in readings), key=lambda m: (order[m.article], m.start))
    out: list[_Node] = []
    of_article: dict[str, list[_Node]] = {}
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
        node.runs = copies.passage_runs(node.reading, [(m.start, m.end) for m in node.mentions[:_PASSAGES]])
        wanted = {m.quote for m in node.mentions[:_PASSAGES] if m.quote}
        node.quoted = tuple(q.text for q in node.reading.quotes if q.id in wanted)
    return out


def _node(reading: Reading, source: str, chain: tuple[str, ...], outlets: tuple[str, ...]) -> _Node:
    article = reading.article
    credits = credited_agencies(article) or credited_outlets(article.credits, article.outlet, outlets)
    if not source and credits:
        credit = Merge("whole credit", (reading.article.outlet,), (credits[0],))
        return _Node(reading, credits[0], (), why=[credit])
    return _Node(reading, source, chain[1:-1])


def _merged(nodes: Sequence[_Node], copies: Copies) -> list[list[_Node]]:
    """Nodes that share an origin, each group in reading order; the reasons go to the node merged."""
    homes = Homes(len(nodes))
    rules: tuple[tuple[Callable[[_Node, _Node], Merge | None], Iterator[tuple[int, Sequence[Alike]]]], ...] = (
        (_same_origin, _by_name(nodes)),
        (_credited, _by_credit(nodes)),
        (partial(_copied, copies), _by_text(nodes, copies)),
        (_same_mouth, _by_quotation(nodes)),
    )
    for rule, partners in rules:
        for i, alike in partners:
            for j in sorted(chain.from_iterable(some.after(i, homes) for some in alike)):
                if homes.home[i] == homes.home[j] or nodes[i].reading is nodes[j].reading:
                    continue
                why = rule(nodes[i], nodes[j])
                if why:
                    homes.join(i, j)
                    nodes[j].why.append(why)
    return [[nodes[n] for n in group] for group in homes.groups()]


def _by_name(nodes: Sequence[_Node]) -> Iterator[tuple[int, Sequence[Alike]]]:
    """Every node's number with those that have one origin with it by what they name: the same for all that name it."""
    kinds: dict[tuple[str, tuple[str, ...]], list[int]] = {}
    for n, node in enumerate(nodes):
        kinds.setdefault((node.source, node.carriers if node.source else (node.outlet,)), []).append(n)
    alike = {kind: Alike(numbers) for kind, numbers in kinds.items()}
    found: dict[tuple[str, tuple[str, ...]], list[Alike]] = {}
    for kind, (first, *_) in kinds.items():
        others = ((other, nodes[numbers[0]]) for other, numbers in kinds.items() if kind[0] or other[0])
        found[kind] = [alike[other] for other, node in others if _same_origin(nodes[first], node)]
    for n, node in enumerate(nodes):
        yield n, found[(node.source, node.carriers if node.source else (node.outlet,))]


def _by_credit(nodes: Sequence[_Node]) -> Iterator[tuple[int, Sequence[Alike]]]:
    """The same for an agency that some name and what its own article in the story gives on somebody's word."""
    of_outlet: dict[str, list[int]] = {}
    for n, node in enumerate(nodes):
        of_outlet.setdefault(node.outlet, []).append(n)
    named = {n.source for n in nodes if is_carrier(n.source) or n.source in of_outlet}
    meant = {s: [of_outlet[o] for o in of_outlet if same_outlet(s, o)] for s in named}
    for n, node in enumerate(nodes):
        own = chain.from_iterable(meant.get(node.source, ()))
        told = next((m for m in own if _credited(node, nodes[m])), None)
        if told is not None:
            yield min(n, told), [Alike([max(n, told)])]


def _by_text(nodes: Sequence[_Node], copies: Copies) -> Iterator[tuple[int, Sequence[Alike]]]:
    """The same for those that may be one text: both have words in common with any, and one names no source."""
    told = [n for n, node in enumerate(nodes) if node.runs or copies.has_any(node.reading)]
    every, voiced = Alike(told), Alike([n for n in told if not nodes[n].source])
    return ((n, [voiced if nodes[n].source else every]) for n in told)


def _by_quotation(nodes: Sequence[_Node]) -> Iterator[tuple[int, Sequence[Alike]]]:
    """The same for those that quote some words in a row alike."""
    holders: dict[str, list[int]] = {}
    for n, node in enumerate(nodes):
        for run in quoted_runs(node.quoted):
            holders.setdefault(run, []).append(n)
    shared: dict[int, list[tuple[int, ...]]] = {}
    for several in dict.fromkeys(tuple(numbers) for numbers in holders.values() if len(numbers) > 1):
        for n in several:
            shared.setdefault(n, []).append(several)
    alike = {several: Alike(several) for found in shared.values() for several in found}
    return ((n, [alike[several] for several in shared[n]]) for n in sorted(shared))


def _same_origin(a: _Node, b: _Node) -> Merge | None:
    """Why two nodes have one origin by what they name; None where they have not."""
    both = a.outlet, b.outlet
    if a.source and b.source:
        if same_source(a.source, b.source):
            if _plainly(a.source) == _plainly(b.source):
                return Merge("same source", both, (a.source,))
            return Merge("one source", both[::-1], (b.source, a.source))
        for x, y in ((a, b), (b, a)):
            if speaks_for(x.source, x.reading.article.text, y.source):
                return Merge("spokesman", (x.outlet, y.outlet), (x.source, y.source))
            agency = agency_of(x.source)
            if agency and agency in [agency_of(c) or c for c in y.carriers]:
                return Merge("same source", both, (agency,))
    for x, y in ((a, b), (b, a)):
        if x.source and not y.source and same_outlet(x.source, y.outlet):
            return Merge("credit", (x.outlet, y.outlet))
    return None


def _plainly(source: str) -> str:
    """A name as it is compared: of capitals and the forms of marks nothing is left."""
    return source.casefold().translate(_MARKS)


def _credited(a: _Node, b: _Node) -> Merge | None:
    """Why two nodes have one origin: one of them credits the other's outlet, which names whom it has it from."""
    for x, y in ((a, b), (b, a)):
        carried = is_carrier(x.source) or x.source == y.outlet
        if x.outlet != y.outlet and carried and same_outlet(x.source, y.outlet):
            mine, theirs = _intervals([x]), _intervals([y])
            return None if mine and theirs and _exclude(mine, theirs) else Merge("credit", (x.outlet, y.outlet))
    return None


def _copied(copies: Copies, a: _Node, b: _Node) -> Merge | None:
    """Why two nodes are one text; None where they are not."""
    if a.source and b.source:
        return None
    share = copies.share(a.reading, b.reading)
    if share > SHARE:
        return Merge("shared text", (a.outlet, b.outlet), share=round(100 * share))
    if not a.runs.isdisjoint(b.runs):
        return Merge("shared passage", (a.outlet, b.outlet))
    return None


def _same_mouth(a: _Node, b: _Node) -> Merge | None:
    """Why two nodes have one origin though they name different ones: the same words were said once."""
    if not any(same_quotation(x, y) for x in a.quoted for y in b.quoted):
        return None
    return Merge("same quotation", (a.outlet, b.outlet), (a.source, b.source) if a.source and b.source else ())


def _origin(group: Sequence[_Node]) -> Origin:
    outlets = tuple(dict.fromkeys(n.outlet for n in group))
    sources = tuple(dict.fromkeys(n.source for n in group if n.source))
    # whom an agency has it from, rather than the agency; else the agency, as its own articles call it
    speaking = (s for s in sources if not (is_carrier(s) and any(same_outlet(s, o) for o in outlets)))
    credited = (o for s in sources for o in outlets if same_outlet(s, o))
    named = next(chain(speaking, credited), "")
    articles = tuple(dict.fromkeys(n.reading.article.id for n in group))
    merged = tuple(dict.fromkeys(why for n in group for why in n.why))
    return Origin(named or group[0].outlet, articles, merged, bool(named))


def _count(stated: Sequence[Sequence[_Node]], unstated: Sequence[Sequence[_Node]]) -> int:
    """At most how many origins: unstated ones count only as far as their figures exclude all the others'."""
    taken = [_intervals(g) for g in stated]
    for group in unstated:
        mine = _intervals(group)
        if mine and all(other and _exclude(mine, other) for other in taken):
            taken.append(mine)
    return max(1, len(taken))


def _intervals(group: Sequence[_Node]) -> list[Interval]:
    out = []
    for node in group:
        wanted = {m.figure for m in node.mentions if m.figure}
        if not wanted:
            continue
        out += [i for f in node.reading.figures if f.id in wanted and (i := interval_of(f)) is not None]
    return [i for i in out if not math.isnan(i.low)]


def _exclude(a: Sequence[Interval], b: Sequence[Interval]) -> bool:
    return all(x.dimension == y.dimension and relation(x, y) == "apart" for x in a for y in b)
