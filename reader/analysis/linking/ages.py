"""Whose age a figure is, and whether two ages are those of two people."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reader.analysis.language.lexicon import PERSON, TITLE, flags_of
from reader.analysis.names.people import bare
from reader.analysis.names.spellings import spelled_alike
from reader.analysis.quantities.wording import listed
from reader.analysis.sets import are_apart
from reader.model import Figure

_NAME = re.compile(r"(?:(?:al|el|ul|ad|ar|as|an|at|az)-)?[A-Z]")
"""What a name begins with; an Arabic one may with its article."""
_YEARS = 3
"""Years that two ages of one given name may be apart and be one person's."""


def last_name(age: Figure) -> str:
    """The last name of whose age it is, without its article; empty where the text names nobody there."""
    names = names_of(age)
    return bare(names[-1]).capitalize() if names and names[-1][0].islower() else names[-1] if names else ""


def whose_age(age: Figure) -> str:
    """The last name of whose age it is, or which of several that is: `youngest` of the victims, whatever these are.

    Of an age that a rule sets, which it is: `retirement age`.
    """
    if name := last_name(age):
        return name
    words = age.of.lower().split()
    if "age" in words:
        return age.of
    first = next((w for w in words if w in ("youngest", "oldest", "eldest")), "").replace("eldest", "oldest")
    whom = "" if not first or listed("harmed").intersection(words) or len(words) == 1 else words[-1]
    return f"{first} {whom}".strip()


def first_name(age: Figure) -> str:
    """The given name of whose age it is, a name that stands alone being one too; empty where the text names nobody."""
    names = names_of(age)
    return _given(names) or (names[0] if len(names) == 1 else "")


def are_of_one(one: Figure, other: Figure) -> bool:
    """Whether two ages are told of one last name, or of one given name where one text leaves the last name out.

    A child goes by its given name beside its parent; two who are years apart may be two.
    """
    if whose_age(one) and whose_age(one) == whose_age(other):
        return True
    if not first_name(one) or first_name(one) != first_name(other):
        return False
    ends = [f.low for f in (one, other) if isinstance(f.low, int | float)]
    alone = any(len(names_of(f)) == 1 for f in (one, other))
    return alone and len(ends) == len((one, other)) and abs(ends[0] - ends[1]) <= _YEARS


def of_another_person(one: Figure, other: Figure) -> bool:
    """Whether two ages are of persons whom the text beside them names otherwise; relatives may share a last name.

    So do father and child where a name goes on with the father's: Nadim Orwan and Salma Nadim Orwan.
    """
    if one.kind != "age" or other.kind != "age":
        return False
    here, there = names_of(one), names_of(other)
    if not (here and there):
        return False
    if {bare(w) for w in here}.isdisjoint(bare(w) for w in there):
        return True
    if one.low == other.low:
        return False
    if bare(here[-1]) != bare(there[-1]):
        return False
    first, second = _given(here), _given(there)
    if first and second:
        return not (_is_short_for(first, second) or _is_short_for(second, first) or spelled_alike(first, second))
    # young Orwan by his given name is not Nadim al-Orwan
    return here[-1] != there[-1] and bool(first or second)


def of_another_in_row(one: Figure, other: Figure) -> bool:
    """Whether two ages are of the first and the second of several, of the youngest and the oldest."""
    told = (listed("which_one") & frozenset(f.of.lower().split()) for f in (one, other))
    return one.kind == other.kind == "age" and are_apart(*told)


def names_of(age: Figure) -> list[str]:
    """The names of whose age it is, in order; none where the text names nobody there."""
    return [w for w in age.of.split() if _NAME.match(w)]


def _given(names: Sequence[str]) -> str:
    """The first name before the last one, without the point of an initial; titles and posts are none."""
    told = (n.rstrip(".") for n in names[:-1])
    return next((n for n in told if not (flags_of(n) & (TITLE | PERSON) or flags_of(n.lower()) & PERSON)), "")


def _is_short_for(one: str, other: str) -> bool:
    """Whether a given name may be another's beginning: Ben for Benjamin, and no Daniel for Daniela."""
    return other.startswith(one) and other != f"{one}a"
