"""Who carries other people's words: agencies, papers, stations."""

from __future__ import annotations

from functools import cache

from reader.data import table


@cache
def _known() -> tuple[frozenset[str], frozenset[str]]:
    lists = table("reader.analysis", "carriers")
    return frozenset(_plain(n) for n in lists["names"]), frozenset(lists["words"].split())


def _plain(name: str) -> str:
    low = name.lower().replace("’s", "").replace("'s", "")
    return low.removeprefix("the ")


def is_carrier(name: str) -> bool:
    """Whether a name is an agency's, a paper's or a station's, by the list or by its last word."""
    names, words = _known()
    parts = name.replace("’s", "").replace("'s", "").split()
    return bool(parts) and (_plain(name) in names or (len(parts) > 1 and parts[-1] in words))


def same_outlet(one: str, other: str) -> bool:
    """Whether two names of outlets are one: `The New York Times`, `New York Times`, `NYT`."""
    a, b = _plain(one), _plain(other)
    return a == b or _initials(a) == b or _initials(b) == a or f" {a} " in f" {b} " or f" {b} " in f" {a} "


def _initials(name: str) -> str:
    return "".join(w[0] for w in name.split())
