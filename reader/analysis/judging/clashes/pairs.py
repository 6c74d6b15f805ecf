"""How the rules set what two outlets tell against each other, thing by thing or passage by passage."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from itertools import product
from typing import Protocol, TypeVar

from reader.analysis.judging.passages import Clash, Said


class _HasText(Protocol):
    """What a rule reads in a passage."""

    @property
    def text(self) -> str:
        """The words that tell it."""


_Thing = TypeVar("_Thing", bound=_HasText)


def either_way(
    clash: Callable[[Said, Said], Clash | None], mine: Sequence[Said], others: Sequence[Said]
) -> Clash | None:
    """The first clash of two outlets' passages that a test of one against another finds, whichever says which."""
    for a in mine:
        for b in others:
            if found := clash(a, b):
                return found
            if found := clash(b, a):
                return found.turned()
    return None


def unless_both(
    kind: str,
    mine: Sequence[Said],
    others: Sequence[Said],
    told_in: Callable[[Said], Iterable[_Thing]],
    apart: Callable[[_Thing, _Thing], bool],
    of_one: Callable[[_Thing, _Thing], bool] = lambda *_: True,
) -> Clash | None:
    """The first clash of things told of one that exclude each other; neither outlet tells what excludes its own too.

    Args:
        kind: the clash's.
        mine: the passages of one outlet.
        others: those of the other.
        told_in: what is read in a passage.
        apart: whether two such things exclude each other.
        of_one: whether they are told of one.
    """

    def exclude(x: _Thing, y: _Thing) -> bool:
        return apart(x, y) and of_one(x, y)

    return _first(kind, mine, others, told_in, exclude, lambda own, _, z: apart(own, z))


def unless_known(
    kind: str,
    mine: Sequence[Said],
    others: Sequence[Said],
    told_in: Callable[[Said], Iterable[_Thing]],
    apart: Callable[[_Thing, _Thing], bool],
    alike: Callable[[_Thing, _Thing], bool],
) -> Clash | None:
    """The first clash of things that exclude each other, where neither outlet tells what the other tells as well.

    Args:
        kind: the clash's.
        mine: the passages of one outlet.
        others: those of the other.
        told_in: what is read in a passage.
        apart: whether two such things, told of one, exclude each other.
        alike: whether they say the same.
    """
    return _first(kind, mine, others, told_in, apart, lambda _, other, z: alike(z, other))


def _first(
    kind: str,
    mine: Sequence[Said],
    others: Sequence[Said],
    told_in: Callable[[Said], Iterable[_Thing]],
    exclude: Callable[[_Thing, _Thing], bool],
    excused: Callable[[_Thing, _Thing, _Thing], bool],
) -> Clash | None:
    """The first clash of two things, unless what else an outlet tells, asked last, excuses its own beside the other."""
    here, there = ([x for p in side for x in told_in(p)] for side in (mine, others))
    for x, y in product(here, there):
        if exclude(x, y) and not any(excused(x, y, z) for z in here) and not any(excused(y, x, z) for z in there):
            return Clash(kind, x.text, y.text)
    return None
