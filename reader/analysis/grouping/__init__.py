"""Unsorted articles into stories: what shares rare words and names within days is one story, and the reason is told.

Term weights are the usual ones of retrieval (Salton and Buckley 1988: logarithm of the count times inverse document
frequency, lengths made equal), joined by average linkage (Sokal and Michener 1958), which lets no chain of half-alike
articles become one story.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from reader.model import Article


@dataclass(frozen=True, slots=True)
class Group:
    """Articles that seem to tell one story; an article alike to no other is a group by itself."""

    title: str
    """The headline of the article most like all others."""
    members: tuple[int, ...]
    """Their places in what was given, in that order."""
    shared: tuple[str, ...] = ()
    """The names and rare words that hold it together, the weightiest first; empty for one article."""
    first: str = ""
    """The earliest date of an article, ISO; empty where none has one."""
    last: str = ""
    likeness: float = 0.0
    """How alike two of its articles are on average, from 0 to 1; 0 for one article."""


def groups_of(articles: Sequence[Article]) -> tuple[Group, ...]:
    """The stories some articles tell, those of most articles first.

    Args:
        articles: in any order, which changes nothing but `Group.members`.

    Returns:
        Every article in one group, and in one only.
    """
    from reader.analysis.grouping.likeness import likenesses
    from reader.analysis.grouping.merging import merged
    from reader.analysis.grouping.reasons import described
    from reader.analysis.grouping.weights import weighed

    # the order in which files were found is no clue
    order = sorted(range(len(articles)), key=lambda n: (articles[n].text, articles[n].path))
    sorted_ = [articles[n] for n in order]
    weights = weighed(sorted_)
    pairs = likenesses(sorted_, weights)
    groups = [described(members, sorted_, weights, pairs) for members in merged(len(sorted_), pairs)]
    groups.sort(key=lambda g: (-len(g.members), g.first or "9999", g.title, sorted_[g.members[0]].path))
    return tuple(
        Group(g.title, tuple(sorted(order[m] for m in g.members)), g.shared, g.first, g.last, g.likeness)
        for g in groups
    )
