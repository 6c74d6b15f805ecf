"""When two descriptions of a source mean one source: names, spokesmen, offices and their bodies."""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from functools import cache, lru_cache
from typing import Any, NamedTuple

from reader.analysis.names.people import bare
from reader.analysis.sourcing.chains import agency_of
from reader.data import table

_ONE = frozenset(("a", "an", "one", "another"))
_INITIALS = (3, 6)
"""Letters of a body's initials at least and at most; so many words at least has its name."""
_LEAST_SPELLED, _RESPELT = 5, 0.85
"""Letters of a surname at least, and likeness, from which two beside one given name are one: Zelensky, Zelenskyy."""
_KEPT = 4_096
"""Of how many descriptions, and pairs of surnames, what they come to is kept."""
_SMALL = frozenset(("of", "the", "and", "for", "&"))
_SIZE = re.compile(r"(?:[0-9]{1,40}|[a-z]{1,40})-(?:page|count|word|paragraph)")
_PREFIXED = re.compile(r"(?:al|el|ul|di|de|da|du|la|le|van|von|mac|mc)-?[A-Z][a-z]")
_TOKEN = re.compile(r"[^\W_]+(?:[.\-][^\W_]+)*")


class SourceKey(NamedTuple):
    """What a description comes to: its telling words, and whether it is a person's name."""

    words: frozenset[str]
    levels: frozenset[str]
    """`provincial`, `federal`: which government."""
    name: tuple[str, ...]
    """Given name and surname where it is a person's; else empty."""
    single: bool = False
    """Whether it is one nameless member of a body, who does not speak for it: `a senior official in the ministry`."""


@cache
def _table() -> dict[str, Any]:
    loaded: dict[str, Any] = table("reader.analysis", "sources")
    return {k: dict(v) if isinstance(v, dict) else frozenset(v) for k, v in loaded.items()}


@lru_cache(maxsize=_KEPT)
def source_key(source: str) -> SourceKey:
    """What a source's description comes to: `a spokesman for the provincial governor` is the provincial government."""
    agency = agency_of(source)
    if agency:
        return SourceKey(frozenset({agency.casefold()}), frozenset(), ())
    plain = re.sub(r"['’]s?\b", "", source)
    plain = re.split(r"\s*[,(;:–—]\s*|\s+(?:who|which|that|whose)\b", plain)[0]
    tokens = _TOKEN.findall(plain)[:40]
    lists = _table()
    empty = lists["titles"] | lists["speaks"] | lists["drop"] | lists["suffixes"]
    bare = [t for t in tokens if t.casefold().rstrip(".") not in empty]
    speaks = len(tokens) > len(bare) and any(t.casefold() in lists["speaks"] for t in tokens)
    if _is_person(bare) and not speaks:
        return SourceKey(frozenset(t.casefold() for t in bare), frozenset(), tuple(t.casefold() for t in bare))
    low = [t.casefold().rstrip(".") for t in bare or tokens]
    if low[-1:] and low[-1] in lists["documents"]:
        low = [t for t in low if not _SIZE.fullmatch(t)]
    words = [lists["offices"].get(t, t) for t in low]
    levels = frozenset(w for w in words if w in lists["levels"])
    one = bool(tokens) and tokens[0].casefold() in _ONE
    single = one and not speaks and not lists["members"].isdisjoint(low)
    return SourceKey(frozenset(words) - levels or frozenset(words), levels, (), single)


def _is_person(words: list[str]) -> bool:
    """Two or three capitalised words, none an acronym."""
    return 2 <= len(words) <= 4 and all(
        _capitalised(w) and (len(w) < 2 or not w.isupper() or len(w) == 2) for w in words
    )


def _capitalised(word: str) -> bool:
    """`Brandt`, and `diBrandt` behind a small prefix."""
    return word[0].isupper() or bool(_PREFIXED.match(word))


def _is_initials(short: str, full: str) -> bool:
    """Whether capitals are the beginnings of all words of a name, one letter of each or more: `NAMA`, `KCM`."""
    letters = short.removeprefix("the ").replace(".", "")
    if not (_INITIALS[0] <= len(letters) <= _INITIALS[1] and letters.isupper() and letters.isalpha()):
        return False
    words = [w for w in full.removeprefix("the ").split() if w not in _SMALL]
    if len(words) < _INITIALS[0] or not all(w[0].isupper() for w in words):
        return False
    reached = {0}
    for word in words:
        reached = {
            at + n
            for at in reached
            for n in range(1, len(word) + 1)
            if letters[at : at + n] == word[:n].upper() and at + n <= len(letters)
        }
    return len(letters) in reached


@cache
def _bodies() -> dict[str, str]:
    return {_plain(n): row[0] for row in table("reader.analysis", "aliases")["bodies"] for n in row}


def _plain(name: str) -> str:
    return name.lower().removeprefix("the ").replace(".", "")


def known_body(name: str) -> str:
    """The body that a whole name is one of: `the UN`, `United Nations`; empty where none is known by it."""
    return _bodies().get(_plain(name), "")


def same_source(one: str, other: str) -> bool:
    """Whether two descriptions mean one source, so far as the words tell."""
    if _is_initials(one, other) or _is_initials(other, one):
        return True
    if (body := known_body(one)) and body == known_body(other):
        return True
    a, b = source_key(one), source_key(other)
    if a.name and b.name:
        return _same_person(a.name, b.name)
    if bool(a.name) != bool(b.name):
        # a bare surname and the full name
        short, full = (b, a) if a.name else (a, b)
        return len(short.words) == 1 and {bare(w) for w in short.words} <= {bare(full.name[-1])}
    if a.levels and b.levels and not a.levels & b.levels:
        return False
    if a.words == b.words:
        return True
    small, large = sorted((a, b), key=lambda k: (len(k.words), sorted(k.words)))
    # a bare `government` or `officials` may be anybody's; with its level it is the one the other names
    if large.single and not small.single:
        return False
    return bool(small.words) and small.words <= large.words and (len(small.words) > 1 or bool(small.levels))


@lru_cache(maxsize=_KEPT)
def is_respelt(one: str, other: str) -> bool:
    """Whether two surnames beside one given name are one, written from another alphabet: Oduya, Odouya."""
    alike = one[:1] == other[:1] and min(len(one), len(other)) >= _LEAST_SPELLED
    return alike and SequenceMatcher(None, one, other, autojunk=False).ratio() >= _RESPELT


def _same_person(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """One surname, its article (`al-`) aside, and a given name of both, or its initial; middle initials aside."""
    if bare(a[-1]) != bare(b[-1]):
        return len(a) > 1 and a[:-1] == b[:-1] and is_respelt(bare(a[-1]), bare(b[-1]))
    short = _table()["nicknames"]
    first, second = ([short.get(x, x) for x in name[:-1]] for name in (a, b))
    if len(first[0]) == 1 or len(second[0]) == 1:
        return str(first[0])[0] == str(second[0])[0]
    return bool(first[0] in second or second[0] in first)
