"""Every pattern in the package takes time in proportion to the text, whatever the text: none backtracks at length."""

from __future__ import annotations

import importlib
import itertools
import pkgutil
import re
import time
from collections.abc import Iterator
from re import _constants as codes  # type: ignore[attr-defined]
from re import _parser  # type: ignore[attr-defined]
from typing import Any

import pytest

import reader
from reader.analysis.judging.clashes.sorts import _any_of_row as any_of_row
from reader.analysis.judging.clashes.sorts import _rows as rows
from reader.analysis.judging.unlike_parts import _marks as marks_of_causes
from reader.analysis.judging.unlike_parts import _told as part_told
from reader.analysis.quantities.fates import _rescue as rescue
from reader.analysis.quantities.fates import _rescues as rescues

SHORT, TIMES = 500, 8
MOST = 3.0
"""How much more than in proportion a text eight times as long may take: 8 in proportion, 64 where time is squared."""
LOOKS = 4
"""How often what seems slow is timed before it counts as slow: another program may have slowed one of them."""
NOISE = 0.004
"""Seconds below which nothing is told."""
_MOST_STRETCHES = 16
MATCHED = frozenset(("reader.story.formats.markup._ATTRIBUTE[0]",))
"""Matched where the one before ended, and never searched for from every place: linear as it is used."""


def modules() -> Iterator[Any]:
    for found in pkgutil.walk_packages(reader.__path__, "reader."):
        if not found.name.endswith("__main__"):
            yield importlib.import_module(found.name)


def patterns() -> dict[str, re.Pattern[Any]]:
    """All that are compiled: as constants, in containers, by functions that keep them; by where they are."""
    found: dict[str, re.Pattern[Any]] = {}
    for module in modules():
        for name, value in vars(module).items():
            if callable(value) and hasattr(value, "cache_info") and getattr(value, "__module__", "") == module.__name__:
                try:
                    value = value()
                except TypeError:  # it takes something: what it makes of it is made of patterns that are found
                    continue
            for number, pattern in enumerate(_within(value)):
                found.setdefault(
                    pattern.pattern if isinstance(pattern.pattern, str) else repr(pattern.pattern), pattern
                )
                _NAMES.setdefault(id(pattern), f"{module.__name__}.{name}[{number}]")
    parts = [*map(part_told, ("place", "doer")), *map(marks_of_causes, ("behind", "ahead"))]
    for number, pattern in enumerate(_within([*map(rescue, rescues()), *map(any_of_row, rows()), *parts])):
        found.setdefault(pattern.pattern, pattern)
        _NAMES.setdefault(id(pattern), f"data[{number}]")
    return {_NAMES[id(p)]: p for p in found.values()}


_NAMES: dict[int, str] = {}


def _within(value: Any, depth: int = 3) -> Iterator[re.Pattern[Any]]:
    if isinstance(value, re.Pattern):
        yield value
    elif depth and isinstance(value, dict):
        for part in itertools.chain(value, value.values()):
            yield from _within(part, depth - 1)
    elif depth and isinstance(value, list | tuple | set | frozenset):
        for part in value:
            yield from _within(part, depth - 1)
    elif depth and hasattr(value, "__slots__") and type(value).__module__.startswith("reader"):
        for name in value.__slots__:
            yield from _within(getattr(value, name, None), depth - 1)


def attacks(pattern: re.Pattern[Any]) -> list[str]:
    """Stretches that its repeats take and take again, each to be repeated and followed by what fits nothing."""
    tree = _parser.parse(pattern.pattern, pattern.flags & ~re.DEBUG)
    found = {sample for repeat in _repeats(tree) for sample in _samples(repeat)}
    return sorted(found | {_first(tree)} - {""})[:_MOST_STRETCHES]


def _repeats(tree: Any) -> Iterator[Any]:
    for code, given in tree:
        if code in (codes.MAX_REPEAT, codes.MIN_REPEAT):
            if given[1] == codes.MAXREPEAT or given[1] > 20:
                yield given[2]
            yield from _repeats(given[2])
        elif code is codes.SUBPATTERN:
            yield from _repeats(given[3])
        elif code is codes.BRANCH:
            for branch in given[1]:
                yield from _repeats(branch)
        elif code in (codes.ASSERT, codes.ASSERT_NOT):
            yield from _repeats(given[1])
        elif code is getattr(codes, "ATOMIC_GROUP", None):
            yield from _repeats(given)
        elif code is getattr(codes, "POSSESSIVE_REPEAT", None):
            yield from _repeats(given[2])


def _samples(tree: Any) -> Iterator[str]:
    yield _first(tree)
    yield _first(tree) * 2 + " "
    for code, given in tree:
        if code is codes.BRANCH:
            for branch in given[1][:8]:
                yield _first(branch)
        elif code is codes.IN:
            for part in given[:8]:
                yield _char(part)
        elif code is codes.SUBPATTERN:
            yield from _samples(given[3])


def _first(tree: Any) -> str:
    """A text that the tree matches, or nearly: the first branch, the least number of repeats and one more."""
    out = ""
    for code, given in tree:
        if code is codes.LITERAL:
            out += chr(given)
        elif code is codes.NOT_LITERAL:
            out += "a" if given != ord("a") else "b"
        elif code is codes.ANY:
            out += "a"
        elif code is codes.IN:
            out += next((c for c in map(_char, given) if c), "a")
        elif code in (codes.MAX_REPEAT, codes.MIN_REPEAT) or code is getattr(codes, "POSSESSIVE_REPEAT", None):
            out += _first(given[2]) * min(max(1, given[0]), 50)
        elif code is codes.SUBPATTERN:
            out += _first(given[3])
        elif code is getattr(codes, "ATOMIC_GROUP", None):
            out += _first(given)
        elif code is codes.BRANCH:
            out += _first(given[1][0])
    return out


_CATEGORIES = {"DIGIT": "1", "WORD": "a", "SPACE": " ", "NOT_DIGIT": "a", "NOT_WORD": "-", "NOT_SPACE": "a"}


def _char(part: Any) -> str:
    code, given = part
    if code is codes.LITERAL:
        return chr(given)
    if code is codes.RANGE:
        return chr(given[0])
    if code is codes.CATEGORY:
        return _CATEGORIES.get(str(given).removeprefix("CATEGORY_").removeprefix("UNI_"), "")
    return "a" if code is codes.NEGATE else ""


def seconds(pattern: re.Pattern[Any], text: Any) -> float:
    """What finding every match takes, the best of three."""
    best = 9.0
    for _ in range(3):
        began = time.process_time()
        for _ in pattern.finditer(text):
            pass
        pattern.match(text)
        pattern.fullmatch(text)
        best = min(best, time.process_time() - began)
        if best < NOISE / 4:
            break
    return best


def too_slow(pattern: re.Pattern[Any]) -> str:
    """A stretch whose repetition takes more than in proportion to its length; empty where none does."""
    for stretch in attacks(pattern):
        for tail in ("", "\x00!"):
            texts: list[Any] = [stretch * max(1, SHORT * n // len(stretch)) + tail for n in (1, TIMES)]
            if isinstance(pattern.pattern, bytes):
                texts = [t.encode("utf-8", "replace") for t in texts]
            if all(out_of_proportion(pattern, *texts) for _ in range(LOOKS)):
                return repr(stretch[:60])
    return ""


def out_of_proportion(pattern: re.Pattern[Any], short: Any, long: Any) -> bool:
    """Whether a text that is `TIMES` as long as another takes more than `MOST` times that, or far too long at all."""
    one, other = seconds(pattern, short), seconds(pattern, long)
    return other > 0.25 or (other > NOISE and other > max(one, NOISE / 10) * TIMES * MOST)


@pytest.mark.parametrize("bad", [r"\s+$", r"\w+\s*:", r"(?:[a-z]+\.)+$"])
def test_the_check_finds_what_backtracks(bad: str) -> None:
    assert too_slow(re.compile(bad))


@pytest.mark.parametrize("good", [r"\w+", r"\s{0,20};", r"[^<]*+<", r"(?:a|b)+"])
def test_the_check_lets_others_pass(good: str) -> None:
    assert too_slow(re.compile(good)) == ""


def test_every_pattern_takes_time_in_proportion() -> None:
    found = patterns()
    assert len(found) > 100
    slow = {name: too_slow(pattern) for name, pattern in found.items() if name not in MATCHED}
    assert {name: why for name, why in slow.items() if why} == {}
