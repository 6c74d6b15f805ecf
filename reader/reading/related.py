"""Passages that are much alike and in no claim together."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from reader.model import Analysis, Passage, Span

Related = Mapping[str, Sequence[tuple[Span, Passage]]]
"""By article: its spans that are much like a passage of another, each with that passage."""


def related_by_article(analysis: Analysis) -> Related:
    """The passages that are alike and in no claim together, as seen from each of the articles."""
    found: dict[str, list[tuple[Span, Passage]]] = {}
    for one, other in analysis.related:
        for (article, start, end), there in ((one, other), (other, one)):
            found.setdefault(article, []).append(((start, end), there))
    return found
