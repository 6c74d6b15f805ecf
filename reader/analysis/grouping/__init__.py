"""Unsorted articles into stories: what shares rare words and names within days is one story, and the reason is told.

Term weights are the usual ones of retrieval (Salton and Buckley 1988: logarithm of the count times inverse document
frequency, lengths made equal), joined by average linkage (Sokal and Michener 1958), which lets no chain of half-alike
articles become one story.
"""

from __future__ import annotations

from collections.abc import Sequence

from reader.analysis.grouping.group import Group
from reader.model import Article

__all__ = ("Group", "groups_of")


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
