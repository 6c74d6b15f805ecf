"""Outlets counted by where they have it from: those that share an origin are one.

The rules in their order, each merge with its reason: credit in the sentence; a byline's or dateline's credit; text
copied word for word; the same source named; an outlet that another credits; the same words told or quoted. What names
nobody is never independent, nor who is told by a bare noun that may mean another.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import chain

from reader.analysis.judging.mouths import quoted_runs, same_quotation
from reader.analysis.names.carriers import is_carrier, same_outlet
from reader.analysis.sourcing.chains import agency_of
from reader.analysis.sourcing.copies import SHARE, Copies, told_alike
from reader.analysis.sourcing.givers import Node, exclude, intervals_of, nodes_of, tell_apart
from reader.analysis.sourcing.homes import Alike, Homes
from reader.analysis.sourcing.sources import same_source
from reader.analysis.sourcing.standing import is_accused, speaks_for
from reader.analysis.sourcing.vague import bare_noun, may_be
from reader.marks import DASHES, DOUBLE, SINGLE, plain_marks
from reader.model import Mention, Merge, Origin, Reading, Support, support_of

_MARKS = plain_marks(DOUBLE, SINGLE, DASHES)


@dataclass(frozen=True, slots=True)
class Origins:
    """Where the mentions of a claim come from, so far as the texts tell."""

    groups: tuple[Origin, ...]
    """Stated ones first, each in the order of its first mention."""
    count: int
    """At most so many independent origins."""
    support: Support


def origins_of(mentions: Sequence[Mention], readings: Mapping[str, Reading], copies: Copies) -> Origins:
    """The origins of a claim's mentions.

    Args:
        mentions: with their chains, in any order; those of articles without a reading are left out.
        readings: by article id.
        copies: what those readings' articles have of each other's text.
    """
    groups = [(_origin(g), g) for g in _merged(nodes_of(mentions, readings, copies), copies)]
    if len(groups) == 1 and len({n.outlet for n in groups[0][1]}) > 1:
        # one text or one mouth behind all: an echo, though nobody is named
        groups = [(replace(o, stated=True), g) for o, g in groups]
    stated, unstated = ([(o, g) for o, g in groups if o.stated is told] for told in (True, False))
    stated = [(_that_may_be_another(o, g, [other for _, other in stated]), g) for o, g in stated]
    counted = [g for o, g in stated if o.is_counted]
    count = _count(counted, [g for _, g in unstated])
    borne = [[n.outlet for n in g] for g in counted if not _is_accused(g, counted)]
    return Origins(tuple(o for o, _ in stated + unstated), count, support_of(borne))


def _that_may_be_another(origin: Origin, group: Sequence[Node], groups: Sequence[Sequence[Node]]) -> Origin:
    """An origin, with whom it may be where all of it rests on a bare noun and no figure tells them apart."""
    if not all(bare_noun(n.source) for n in group):
        return origin
    others = (n for g in groups if g is not group and not tell_apart(g, group) for n in g)
    first = group[0]
    full = next((n for n in others if may_be(first.source, n.source, n.reading.article.text)), None)
    if full is None:
        return origin
    why = Merge("may be", (first.outlet, full.outlet), (first.source, full.source))
    return replace(origin, merged=(*origin.merged, why))


def _is_accused(group: Sequence[Node], groups: Sequence[Sequence[Node]]) -> bool:
    """Whether all that speak in a group are told of by somebody nameless: they bear nothing out that he says."""
    others = [n for g in groups if g is not group for n in g]
    told = [(n.source, m.text) for n in others for m in n.mentions]
    return all(any(is_accused(n.source, source, text) for source, text in told) for n in group)


def _merged(nodes: Sequence[Node], copies: Copies) -> list[list[Node]]:
    """Nodes that share an origin, each group in reading order; the reasons go to the node merged."""
    homes = Homes(len(nodes))
    rules: tuple[tuple[Callable[[Node, Node], Merge | None], Iterator[tuple[int, Sequence[Alike]]]], ...] = (
        (_same_origin, _by_name(nodes)),
        (_credited, _by_credit(nodes)),
        (partial(_copied, copies), _by_text(nodes, copies)),
        (_told_alike, _by_runs([node.short_runs for node in nodes])),
        (_same_mouth, _by_runs([quoted_runs(node.quoted) for node in nodes])),
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


def _by_name(nodes: Sequence[Node]) -> Iterator[tuple[int, Sequence[Alike]]]:
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


def _by_credit(nodes: Sequence[Node]) -> Iterator[tuple[int, Sequence[Alike]]]:
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


def _by_text(nodes: Sequence[Node], copies: Copies) -> Iterator[tuple[int, Sequence[Alike]]]:
    """The same for those that may be one text: both have words in common with any, and one names no source."""
    told = [n for n, node in enumerate(nodes) if node.runs or copies.has_any(node.reading)]
    every, voiced = Alike(told), Alike([n for n in told if not nodes[n].source])
    return ((n, [voiced if nodes[n].source else every]) for n in told)


def _by_runs(told: Sequence[frozenset[str]]) -> Iterator[tuple[int, Sequence[Alike]]]:
    """The same for those that tell or quote some words in a row alike; every node's runs of words are given."""
    holders: dict[str, list[int]] = {}
    for n, runs in enumerate(told):
        for run in runs:
            holders.setdefault(run, []).append(n)
    shared: dict[int, list[tuple[int, ...]]] = {}
    for several in dict.fromkeys(tuple(numbers) for numbers in holders.values() if len(numbers) > 1):
        for n in several:
            shared.setdefault(n, []).append(several)
    alike = {several: Alike(several) for found in shared.values() for several in found}
    return ((n, [alike[several] for several in shared[n]]) for n in sorted(shared))


def _same_origin(a: Node, b: Node) -> Merge | None:
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


def _credited(a: Node, b: Node) -> Merge | None:
    """Why two nodes have one origin: one of them credits the other's outlet, which names whom it has it from."""
    for x, y in ((a, b), (b, a)):
        carried = is_carrier(x.source) or x.source == y.outlet
        if x.outlet != y.outlet and carried and same_outlet(x.source, y.outlet):
            return None if tell_apart([x], [y]) else Merge("credit", (x.outlet, y.outlet))
    return None


def _copied(copies: Copies, a: Node, b: Node) -> Merge | None:
    """Why two nodes are one text; None where they are not."""
    if a.source and b.source:
        return None
    share = copies.share(a.reading, b.reading)
    if share > SHARE:
        return Merge("shared text", (a.outlet, b.outlet), share=round(100 * share))
    if not a.runs.isdisjoint(b.runs):
        return Merge("shared passage", (a.outlet, b.outlet))
    return None


def _told_alike(a: Node, b: Node) -> Merge | None:
    """Why two nodes have one origin whatever they call their sources: one of them has the words of the other."""
    if not told_alike(a.short_runs, b.short_runs) or tell_apart([a], [b]):
        return None
    return Merge("told alike", (a.outlet, b.outlet))


def _same_mouth(a: Node, b: Node) -> Merge | None:
    """Why two nodes have one origin though they name different ones: the same words were said once."""
    if not any(same_quotation(x, y) for x in a.quoted for y in b.quoted):
        return None
    return Merge("same quotation", (a.outlet, b.outlet), (a.source, b.source) if a.source and b.source else ())


def _origin(group: Sequence[Node]) -> Origin:
    outlets = tuple(dict.fromkeys(n.outlet for n in group))
    sources = tuple(dict.fromkeys(n.source for n in group if n.source))
    # whom an agency has it from, rather than the agency; else the agency, as its own articles call it
    speaking = [s for s in sources if not (is_carrier(s) and any(same_outlet(s, o) for o in outlets))]
    # `the port authority` rather than `the authority`
    speaking = sorted(speaking, key=lambda s: any(may_be(s, other, "") for other in speaking))
    credited = (o for s in sources for o in outlets if same_outlet(s, o))
    named = next(chain(speaking, credited), "")
    articles = tuple(dict.fromkeys(n.reading.article.id for n in group))
    merged = tuple(dict.fromkeys(why for n in group for why in n.why))
    return Origin(named or group[0].outlet, articles, merged, bool(named))


def _count(stated: Sequence[Sequence[Node]], unstated: Sequence[Sequence[Node]]) -> int:
    """At most how many origins: unstated ones count only as far as their figures exclude all the others'."""
    taken = [intervals_of(g) for g in stated]
    for group in unstated:
        mine = intervals_of(group)
        if mine and all(other and exclude(mine, other) for other in taken):
            taken.append(mine)
    return max(1, len(taken))
