"""How what two outlets tell is set against each other."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from reader.analysis.judging.clashes.pairs import either_way, unless_both, unless_known
from reader.analysis.judging.passages import Clash, Said, said


class Door(NamedTuple):
    """A door, and whether a passage has it open."""

    name: str
    text: str


def doors_in(p: Said) -> Iterator[Door]:
    """`the east door open, the west door shut`."""
    words = p.text.replace(",", "").split()
    yield from (Door(name, how) for name, what, how in zip(words, words[1:], words[2:], strict=False) if what == "door")


def apart(x: Door, y: Door) -> bool:
    return x.name == y.name and x.text != y.text


def alike(x: Door, y: Door) -> bool:
    return x == y


def told(*texts: str) -> list[Said]:
    return [said("Courier", text) for text in texts]


def test_what_excludes_each_other_clashes_unless_an_outlet_tells_both() -> None:
    opened, shut, both = told("east door open"), told("east door shut"), told("east door open", "east door shut")
    assert unless_both("opposite", opened, shut, doors_in, apart) == Clash("opposite", "open", "shut")
    assert unless_both("opposite", both, shut, doors_in, apart) is None
    assert unless_both("opposite", opened, both, doors_in, apart) is None
    assert unless_both("opposite", opened, told("west door shut"), doors_in, apart) is None


def test_what_is_not_told_of_one_thing_does_not_clash() -> None:
    opened, shut = told("east door open"), told("east door shut")
    assert unless_both("opposite", opened, shut, doors_in, apart, lambda x, y: False) is None
    assert unless_both("opposite", opened, shut, doors_in, apart, lambda x, y: True) is not None


def test_what_excludes_each_other_clashes_unless_an_outlet_tells_what_the_other_tells() -> None:
    opened, shut, ajar = told("east door open"), told("east door shut"), told("east door ajar", "east door shut")
    assert unless_known("opposite", opened, shut, doors_in, apart, alike) == Clash("opposite", "open", "shut")
    assert unless_known("opposite", ajar, shut, doors_in, apart, alike) is None
    assert unless_known("opposite", shut, ajar, doors_in, apart, alike) is None
    # an outlet that tells two things, none of them the other's, may clash all the same
    assert unless_known("opposite", opened, ajar, doors_in, apart, alike) == Clash("opposite", "open", "ajar")


def test_a_clash_is_told_from_the_side_of_the_first() -> None:
    def closed_and_open(a: Said, b: Said) -> Clash | None:
        return Clash("opposite", "closed", "open") if "closed" in a.text and "open" in b.text else None

    closed, opened = told("The weir is closed."), told("The weir is open.")
    assert either_way(closed_and_open, closed, opened) == Clash("opposite", "closed", "open")
    assert either_way(closed_and_open, opened, closed) == Clash("opposite", "open", "closed")
    assert either_way(closed_and_open, closed, closed) is None
