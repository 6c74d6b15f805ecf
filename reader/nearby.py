"""Passages that come near to answering a question without the engine being sure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from reader.model import Analysis, Passage, Span, overlap

Related = Mapping[str, Sequence[tuple[Span, Passage]]]
"""By article: its spans that are much like a passage of another, each with that passage."""


def related_by_article(analysis: Analysis) -> Related:
    """What the engine found alike and in no claim together, as it is seen from each article."""
    found: dict[str, list[tuple[Span, Passage]]] = {}
    for one, other in analysis.related:
        for (article, start, end), there in ((one, other), (other, one)):
            found.setdefault(article, []).append(((start, end), there))
    return found


def beside(related: Related, passages: Iterable[Passage]) -> Iterator[Passage]:
    """What is much like some passages, and in no claim with them; once for each that it is like."""
    for article, start, end in passages:
        for span, there in related.get(article, ()):
            if overlap(span, (start, end)):
                yield there
