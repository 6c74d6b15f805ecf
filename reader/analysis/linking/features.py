"""What two passages have in common, as numbers with names."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Container, Iterator

from reader.analysis.linking.index import Index, Pair
from reader.analysis.linking.passages import Counted, Passage

NAMES = (
    "cosine", "contained", "jaccard", "count", "stems", "grams", "runs", "near", "rarest", "names", "numbers", "lower",
    "counted", "same figure", "around", "speaker", "other speaker", "one speaks", "quoted",
    "rank", "mutual", "least ahead", "most ahead", "headline", "early", "both first", "late", "apart", "length",
    "ratio", "one count", "one quotation",
)  # fmt: skip


def each_pair(
    index: Index, pairs: dict[Pair, float], counted: Container[Pair] = (), quoted: Container[Pair] = ()
) -> Iterator[tuple[Pair, list[float]]]:
    """The features of each pair, in the order of NAMES, one pair after the other: all of a story's fill much memory.

    Args:
        index: the story's passages.
        pairs: those to compare, the lower number first, with their cosine.
        counted: the pairs whose figures count one thing.
        quoted: the pairs that quote the same words.
    """
    ranks = _ranks(index, pairs)
    passages = index.passages
    for pair, cos in pairs.items():
        values = _features(index, passages[pair[0]], passages[pair[1]], cos, ranks)
        values += (float(pair in counted), float(pair in quoted))
        yield pair, values


def _ranks(index: Index, pairs: dict[Pair, float]) -> dict[Pair, tuple[int, float]]:
    """For (a, b): the place of b among the passages of its article by likeness to a, and its lead over the next.

    Behind the first it is the distance to the first, below 0.
    """
    rows: dict[tuple[int, int], list[tuple[float, int]]] = defaultdict(list)
    for (a, b), cos in pairs.items():
        rows[a, index.passages[b].article].append((-cos, b))
        rows[b, index.passages[a].article].append((-cos, a))
    out = {}
    for (a, _), row in rows.items():
        row.sort()
        first, second = row[0][0], row[1][0] if len(row) > 1 else 0.0
        for place, (cos, b) in enumerate(row):
            out[a, b] = (place, second - cos if place == 0 else first - cos)
    return out


def likeness_of(index: Index, f: Counted, g: Counted) -> float:
    """How much two figures count the same thing, 0 to about 1: the terms around both, the rarer the more."""
    rarity = index.rarity
    return math.fsum([rarity[t] for t in f.near & g.near]) / (min(f.mass, g.mass) + 2)


def _figures(index: Index, p: Passage, q: Passage) -> tuple[float, float]:
    """How much the best pair of figures of one kind counts the same thing, and whether their values are the same."""
    best, same = 0.0, 0.0
    for f in p.figures:
        for g in q.figures:
            if f.figure.kind == g.figure.kind:
                likeness = likeness_of(index, f, g)
                best = max(best, likeness)
                if f.figure.low == g.figure.low and f.figure.high == g.figure.high:
                    same = max(same, 0.3 + likeness)
    return best, same


def _features(index: Index, p: Passage, q: Passage, cos: float, ranks: dict[Pair, tuple[int, float]]) -> list[float]:
    """The features of a pair, in the order of `NAMES`, but for whether it counts or quotes the same."""
    # fsum is exact whatever the order: sets need no sorting
    fsum, log1p, rarity = math.fsum, math.log1p, index.rarity
    mine, other = p.weights, q.weights
    shared = mine.keys() & other.keys()
    common = fsum([a if (a := mine[t]) < (b := other[t]) else b for t in shared])
    low = p.total if p.total < q.total else q.total
    rare = sorted([rarity[t] for t in shared], reverse=True)
    gram_rarity, stem_rarity = index.gram_rarity, index.stem_rarity
    stems = fsum([stem_rarity[s] for s in p.stems & q.stems])
    grams = fsum([gram_rarity[g] for g in index.grams(p.flat) & index.grams(q.flat)]) / (p.gram_norm * q.gram_norm)
    near = fsum([min(rarity[t], rarity[u]) for t, u in p.near & q.near])
    names = fsum([rarity[t] for t in p.names & q.names]) if p.names and q.names else 0.0
    numbers = fsum([rarity.get(t, 0.0) for t in p.numbers & q.numbers]) if p.numbers and q.numbers else 0.0
    lower = fsum([rarity[t] for t in shared - p.names - p.numbers])
    counted, value = _figures(index, p, q) if p.figures and q.figures else (0.0, 0.0)
    speak, answer = bool(p.speakers), bool(q.speakers)
    both = speak and answer and not p.speakers.isdisjoint(q.speakers)
    (r1, ahead), (r2, other_ahead) = ranks[p.number, q.number], ranks[q.number, p.number]
    few, many = sorted((len(p.terms), len(q.terms)))
    early, late = sorted((p.rank, q.rank))
    return [
        cos, common / low, common / (p.total + q.total - common), len(shared) / (few + 1), log1p(stems),
        grams, log1p(len(p.runs & q.runs)), log1p(near), sum(rare[:3]), log1p(names), numbers, log1p(lower),
        counted, value, index.around(p, q), float(both), float(speak and answer and not both),
        float(speak != answer), float(bool(p.quotes) and bool(q.quotes)),
        1 / (1 + r1) + 1 / (1 + r2), float(r1 == 0 and r2 == 0),
        min(ahead, other_ahead), max(ahead, other_ahead),
        float((p.sentence.part != "body") + (q.sentence.part != "body")),
        float(late < 5), float(late < 3), early / 20, (late - early) / 20,
        log1p(few), math.log((1 + few) / (1 + many)),
    ]  # fmt: skip
