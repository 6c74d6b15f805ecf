"""Who carries other people's words: agencies, papers, stations."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from reader.analysis.language.alternatives import one_of
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
    if called_agency(name):
        return True
    names, words = _known()
    parts = name.replace("’s", "").replace("'s", "").split()
    return bool(parts) and (_plain(name) in names or (len(parts) > 1 and parts[-1] in words))


def same_outlet(one: str, other: str) -> bool:
    """Whether two names of outlets are one: `The New York Times`, `New York Times`, `NYT`.

    An agency may be called by what it is: `the Orlin news agency` is `Orlin Wire`.
    """
    a, b = _plain(one), _plain(other)
    if (name := called_agency(one)) and name == called_agency(other):
        return True
    return a == b or _initials(a) == b or _initials(b) == a or f" {a} " in f" {b} " or f" {b} " in f" {a} "


@cache
def _agency_words() -> re.Pattern[str]:
    kinds = one_of(table("reader.analysis", "carriers")["agencies"])
    return re.compile(rf"((?:[A-Z][\w.&'’-]{{0,30}} ){{1,5}}?)(?i:{kinds})(?:['’]s)?(?!\w)")


@lru_cache(maxsize=4096)
def called_agency(name: str) -> str:
    """What an agency is called without what says that it is one, in lower case; empty where nothing says so."""
    found = _agency_words().fullmatch(re.sub("^[Tt]he ", "", name))
    return found[1].rstrip().lower() if found else ""


@lru_cache(maxsize=64)
def agencies_in(text: str) -> tuple[str, ...]:
    """The agencies that a text names as such, as it calls them: `Orlin news agency`."""
    found = (re.sub("^The ", "", m.group()) for m in _agency_words().finditer(text))
    return tuple(dict.fromkeys(name for name in found if called_agency(name)))


def _initials(name: str) -> str:
    return "".join(w[0] for w in name.split())
