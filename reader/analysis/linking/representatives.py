"""Finds what each passage of a large story is worth comparing with, so that an article costs the same in every story.

A story is read article by article. A passage meets the likest of those before it that stand for others; once enough of
them tell what it tells, it stands for nothing itself (except under words that none of them has), and later passages do
not meet it. So a claim that a thousand articles make has a few dozen representatives, and its words stay rare enough
to be looked up.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from reader.analysis.linking.index import Index, Pair, kept_of
from reader.analysis.linking.passages import Passage

ENOUGH = 8
"""So many representatives that tell the same make a further one needless."""
_LOOKED_AT = 800
"""How many entries of the index are read for a passage, those of its rarest terms first."""
_MET = 16
"""With how many passages one is compared."""


class Representatives:
    """The passages that stand for others, by their terms."""

    def __init__(self, index: Index) -> None:
        self._index = index
        self._places = [p.article for p in index.passages]
        self._postings: dict[str, list[tuple[int, float]]] = {}

    def candidates(self, passages: Iterable[Passage]) -> dict[Pair, float]:
        """The pairs of some passages with representatives worth comparing, with their cosine, in order."""
        out: dict[Pair, float] = {}
        for p in passages:
            for other in kept_of(self._likeness(p), self._places, most=_MET):
                q = self._index.passages[other]
                if not self._index.other_names(p, q):
                    out[other, p.number] = self._index.cosine(q, p)
        return self._index.worth(out)

    def _likeness(self, p: Passage) -> dict[int, float]:
        """How alike a passage is to representatives, by the terms of it that are rarest among them."""
        rows = [(row, weight) for term, weight in p.weights.items() if (row := self._postings.get(term))]
        rows.sort(key=lambda found: len(found[0]))
        score: dict[int, float] = {}
        known = score.get
        looked_at = 0
        for row, weight in rows:
            looked_at += len(row)
            if looked_at > _LOOKED_AT and score:
                break
            for other, part in row[:_LOOKED_AT]:
                score[other] = known(other, 0.0) + weight * part
        return score

    def add(self, p: Passage, told_by: Sequence[Passage]) -> None:
        """Lets a passage stand for those to come: where enough tell what it tells, under words of its own alone.

        Args:
            p: the passage.
            told_by: the representatives that tell what it tells.
        """
        terms = set(p.weights)
        if len(told_by) >= ENOUGH:
            terms.difference_update(*(q.weights for q in told_by))
            self._index.cover(p, bool(terms))
        for term in terms:
            self._postings.setdefault(term, []).append((p.number, p.weights[term] / p.norm))
