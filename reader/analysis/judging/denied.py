"""Which passages of a story deny what others tell: asked of all of them, before it is known what belongs together."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence, Set
from typing import NamedTuple

from reader.analysis.judging.passages import said
from reader.analysis.judging.whether import Deed, deeds_of, excludes, stems_of_deeds

_HINT = re.compile(
    r"(?i)\b(?:no|not|never|nobody|none|cannot|neither|den(?:y|ies|ied|ying)|refus\w+|declin\w+|false|untrue)\b|n[’']t\b"
)
"""What a passage that denies something has at the least."""


class Told(NamedTuple):
    """A passage of a story."""

    article: int
    text: str
    stems: frozenset[str]


class Denied(NamedTuple):
    """The passages that deny a deed and those that tell it, by their numbers."""

    denials: frozenset[int]
    tellings: frozenset[int]


def denied_among(passages: Sequence[Told]) -> list[Denied]:
    """The passages that deny something done to something, and those of other articles that tell it of the same.

    Args:
        passages: of a story, in order: by their places they are named.
    """
    denied = [(n, d) for n, p in enumerate(passages) if _HINT.search(p.text) for d in _deeds(p) if d.denied]
    if not denied:
        return []
    keys = {d.key for _, d in denied}
    told = [(n, d) for n, p in enumerate(passages) for d in _deeds(p, keys) if not d.denied]
    out: dict[str, list[Denied]] = {}
    for number, deed in denied:
        article = passages[number].article
        against = frozenset(
            n for n, d in told if passages[n].article != article and d.to & deed.to and excludes(deed, d)
        )
        if against:
            found = out.setdefault(deed.key, [])
            alike = [pair for pair in found if pair.tellings & against]
            joined = Denied(
                frozenset((number,)).union(*(pair.denials for pair in alike)),
                against.union(*(pair.tellings for pair in alike)),
            )
            out[deed.key] = [*(pair for pair in found if pair not in alike), joined]
    return [pair for pairs in out.values() for pair in pairs]


def _deeds(p: Told, keys: Iterable[str] = ()) -> Sequence[Deed]:
    """The deeds of a passage; nothing where it has none of some keys that are wanted."""
    stems = stems_of_deeds()
    wanted: Set[str] = frozenset().union(*(stems[k] for k in keys or stems))
    return () if p.stems.isdisjoint(wanted) else deeds_of(said("", p.text))
