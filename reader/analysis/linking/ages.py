"""Whose age a figure is, and whether two ages are of two persons."""

from __future__ import annotations

from collections.abc import Sequence

from reader.analysis.language.lexicon import PERSON, TITLE, flags_of
from reader.analysis.quantities.wording import listed
from reader.analysis.sets import are_apart
from reader.model import Figure


def names_of(age: Figure) -> list[str]:
    """The names of whose age it is, in order; none where the text names nobody there."""
    return [w for w in age.of.split() if w[0].isupper()]


def last_name(age: Figure) -> str:
    """The last of them; empty where there is none."""
    return next(reversed(names_of(age)), "")


def whose_age(age: Figure) -> str:
    """The last name of whose age it is, or which of several that is: `youngest` of the victims, whatever these are."""
    if name := last_name(age):
        return name
    words = age.of.lower().split()
    first = next((w for w in words if w in ("youngest", "oldest", "eldest")), "").replace("eldest", "oldest")
    whom = "" if not first or listed("harmed").intersection(words) or len(words) == 1 else words[-1]
    return f"{first} {whom}".strip()


def of_another_person(one: Figure, other: Figure) -> bool:
    """Whether two ages are of persons whom the text beside them names otherwise; relatives may share a last name."""
    if one.kind != "age" or other.kind != "age":
        return False
    here, there = names_of(one), names_of(other)
    if not (here and there):
        return False
    if set(here).isdisjoint(there):
        return True
    first, second = _first_name(here), _first_name(there)
    return (
        here[-1] == there[-1]
        and one.low != other.low
        and bool(first and second)
        and not (first.startswith(second) or second.startswith(first))
    )


def of_another_in_row(one: Figure, other: Figure) -> bool:
    """Whether two ages are of the first and the second of several, of the youngest and the oldest."""
    told = (listed("which_one") & frozenset(f.of.lower().split()) for f in (one, other))
    return one.kind == other.kind == "age" and are_apart(*told)


def _first_name(names: Sequence[str]) -> str:
    """The name before the last one, without the point of an initial; empty where a title or a post stands there."""
    before = names[-2].rstrip(".") if len(names) > 1 else ""
    return "" if not before or flags_of(before) & (TITLE | PERSON) or flags_of(before.lower()) & PERSON else before
