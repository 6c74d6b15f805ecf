"""Words that are opposites by a list: of what is said, of places, of ranks."""

from __future__ import annotations

from functools import cache

from reader.data import table


@cache
def opposed_forms() -> dict[str, list[tuple[str, int, bool]]]:
    """A predicate's form to the pairs it is in: the pair, its side there, whether it stands without an object."""
    out: dict[str, list[tuple[str, int, bool]]] = {}
    for name in ("alone", "with_object"):
        for n, pair in enumerate(table("reader.analysis", "opposed")[name]):
            for side, forms in zip((1, -1), pair, strict=True):
                for form in forms:
                    out.setdefault(form, []).append((f"{name} {n}", side, name == "alone"))
    return out


def exclude_each_other(one: str, other: str) -> bool:
    """Whether two words, in lower case, are a listed pair of opposites: `safe`, `dangerous`."""
    here, there = ({(key, side) for key, side, _ in opposed_forms().get(w, ())} for w in (one, other))
    return any((key, -side) in there for key, side in here)


def are_opposite_places(one: str, other: str) -> bool:
    """Whether two words, in lower case, put something on the two sides of a place or time: `inside`, `outside`."""
    return _are_a_pair("places", one, other)


def are_opposite_degrees(one: str, other: str) -> bool:
    """Whether two words, in lower case, tell the two ends of how much or how something is: `wider`, `narrower`."""
    return _are_a_pair("degrees", one, other)


def _are_a_pair(name: str, one: str, other: str) -> bool:
    pairs = table("reader.analysis", "opposed")[name]
    return any((one in a and other in b) or (other in a and one in b) for a, b in pairs)


def are_other_ranks(one: str, other: str) -> bool:
    """Whether two words, in lower case, tell which of several something is, and not the same: `first`, `second`."""
    return one != other and any({one, other} <= set(row) for row in table("reader.analysis", "opposed")["ranked"])
