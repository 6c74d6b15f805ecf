"""Units of measure: which one a text means, what it measures, and exact conversion within a dimension.

Money is a dimension without conversion: one currency is not worth another by any fixed factor.
"""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from reader.analysis.language.lexicon import OF_ONE
from reader.analysis.quantities.tokens import HYPHENS, Tokens
from reader.data import table
from reader.model import Figure, FigureKind

_LONGEST_NAME = 5
"""Words in the longest name of a unit that is looked for."""


class Unit(NamedTuple):
    """One unit: its one spelling, what it measures and how it converts."""

    name: str
    dimension: str
    kind: FigureKind
    """The kind of a figure in this unit."""
    factor: float | None
    """Value times factor plus offset is the value in the base unit; None where nothing converts."""
    offset: float = 0.0
    times: float = 1
    """What to multiply the number with, for words told in another unit (decades in years)."""


class _Index(NamedTuple):
    units: dict[str, Unit]
    names: dict[tuple[str, ...], Unit]
    symbols: dict[str, Unit]
    prefixes: dict[tuple[str, ...], Unit]
    hyphened: dict[str, Unit]
    whole: dict[str, str]
    """The coin of which one is a hundredth, by the units and by what one of them is called."""
    measures: dict[tuple[str, ...], str]
    singular: dict[str, str]


def _named(name: str) -> tuple[str, ...]:
    return tuple(Tokens(name.lower(), 0, len(name)).low)


@cache
def _index() -> _Index:
    index = _Index({}, {}, {}, {}, {}, {}, {}, {})
    for dimension, group in table("reader.analysis", "units").items():
        for measure in group.get("measures", ()):
            index.measures[_named(measure)] = group["told"].get(measure, measure)
        for name, row in group["units"].items():
            told = row.get("tell", name)
            factor = row.get("factor") if told == name else index.units[told].factor
            unit = Unit(told, dimension, group["kind"], factor, row.get("offset", 0.0), row.get("times", 1))
            index.units.setdefault(told, unit)
            for word in row.get("names") or ():
                index.names[_named(word)] = unit
            for symbol in row.get("symbols") or ():
                index.symbols[symbol] = unit
            index.symbols.update(dict.fromkeys(row.get("spaced") or (), unit))
            if "one" in row:
                index.singular[name] = row["one"]
            if whole := row.get("hundredth_of"):
                index.whole[name] = whole
                index.whole[row["one"]] = group["units"][whole]["one"]
            for word in row.get("hyphened") or ():
                index.hyphened[word] = unit
            for prefix in row.get("prefixes") or ():
                index.prefixes[tuple(Tokens(prefix, 0, len(prefix)).raw)] = unit
    return index


@cache
def _first_words() -> frozenset[str]:
    return frozenset(words[0] for words in _index().names)


def is_unit_word(word: str) -> bool:
    """Whether some unit is called by one word, in lower case."""
    return (word,) in _index().names


def currency_named(word: str) -> Unit | None:
    """The currency that one word in lower case names: `crowns`."""
    unit = _index().names.get((word,))
    return unit if unit is not None and unit.kind == "money" else None


@cache
def unit_words() -> frozenset[str]:
    """The first words of the names of spans of time and distances."""
    return frozenset(words[0] for words, unit in _index().names.items() if unit.kind in ("duration", "distance"))


def unit_named(name: str) -> Unit | None:
    """The unit of that one spelling (`miles`, `USD`)."""
    return _index().units.get(name)


def dimension(unit: str) -> str | None:
    """What a unit measures (`length`, `money`, `time`, `price`); None for counts."""
    found = _index().units.get(unit)
    if found:
        return found.dimension
    if " per " in unit:
        return "price" if unit.split(" per ")[0] in _index().singular.values() else None
    return "money" if unit and unit.islower() and unit.isalpha() else None  # a currency that only its text knows


def is_fraction(figure: Figure) -> bool:
    """Whether a figure is a part of a whole told without per cent: `a quarter of the samples`, `two in five`."""
    if figure.kind != "other" or figure.unit:
        return False
    ends = [e for e in (figure.low, figure.high) if isinstance(e, int | float)]
    return bool(ends) and all(0 < e < 1 for e in ends)


def in_base(value: float, unit: str) -> float:
    """The value in the base unit of its dimension (m, kg, m², seconds ...).

    Raises:
        ValueError: the unit is unknown or does not convert (a currency).
    """
    found = _index().units.get(unit)
    if found is None or found.factor is None:
        raise ValueError(f"{unit!r} does not convert")
    return value * found.factor + found.offset


def whole_coin(unit: str) -> tuple[str, float]:
    """The unit of which a coin is a hundredth, and how many of it a coin is; any other unit is one of itself.

    `GBP` of `pence`, `pound per share` of `penny per share`.
    """
    coin, per, measure = unit.partition(" per ")
    whole = _index().whole.get(coin)
    return (f"{whole}{per}{measure}", 0.01) if whole else (unit, 1.0)


def convert(value: float, unit: str, to: str) -> float:
    """The value told in another unit of the same dimension.

    Raises:
        ValueError: the two measure different things, or do not convert.
    """
    if unit == to:
        return value
    if dimension(unit) is None or dimension(unit) != dimension(to):
        raise ValueError(f"{unit!r} is not told in {to!r}")
    target = _index().units[to]
    base = in_base(value, unit)
    if target.factor is None:
        raise ValueError(f"{to!r} does not convert")
    return (base - target.offset) / target.factor


def unit_at(tokens: Tokens, at: int) -> tuple[Unit, int] | None:
    """The unit whose words begin at token `at` (longest first), and the token after it."""
    if at >= len(tokens):
        return None
    index = _index()
    low = tokens.low
    if low[at] in _first_words():
        # a hyphen between the words of a name: "light-years", "kilowatt-hours"
        if at + 2 < len(low) and low[at + 1] in HYPHENS and tokens.glued(at + 1):
            unit = index.names.get((low[at], low[at + 2]))
            if unit:
                return unit, at + 3
        for length in range(_LONGEST_NAME, 0, -1):
            unit = index.names.get(tuple(low[at : at + length])) if at + length <= len(low) else None
            if unit:
                return unit, at + length
    if low[at].endswith(OF_ONE) and not (low[at - 1] in ("a", "an") or at == 0):
        # "one year's grace"
        unit = index.names.get((low[at][:-2],))
        return (unit, at + 1) if unit and unit.kind == "duration" else None
    if low[at] in index.hyphened and low[at - 1] in HYPHENS and tokens.glued(at):
        return index.hyphened[low[at]], at + 1
    if low[at] in tokens.coins:
        return Unit(low[at], "money", "money", None), at + 1
    symbol = tokens.raw[at]
    if tokens.word(at + 1) in HYPHENS and tokens.tied(at + 1) and tokens.is_digits(at + 2):
        return None  # two F-16s
    if symbol in index.symbols and (tokens.glued(at) or len(symbol) > 1 or symbol in ("C", "F")):
        return index.symbols[symbol], at + 1
    return None


def price_at(tokens: Tokens, at: int, currency: str) -> tuple[str, int] | None:
    """The price's unit and the token after it; None for a plain sum.

    `per barrel`, `an ounce`, `in cash for each share` after an amount.
    """
    index = _index()
    if currency not in index.singular:
        return None
    if tokens.starts_with(at, ("in", "cash")):
        at += 2
    if tokens.word(at) == "for" and tokens.word(at + 1) in ("a", "an", "each", "every"):
        at += 1
    if tokens.word(at) not in ("per", "a", "an", "each", "every", "/"):
        return None
    for length in (2, 1):
        named = tuple(tokens.low[at + 1 : at + 1 + length])
        measure = index.measures.get(named)
        if measure and len(named) == length:
            return f"{index.singular[currency]} per {measure}", at + 1 + length
    return None


def currency_before(tokens: Tokens, at: int) -> tuple[Unit, int] | None:
    """The currency whose mark ends right before token `at`, and the token the mark begins with."""
    prefixes = _index().prefixes
    for length in (4, 3, 2, 1):
        start = at - length
        if start < 0:
            continue
        unit = prefixes.get(tuple(tokens.raw[start:at]))
        if unit is None:
            continue
        # two letters need an amount after them, or they are a name: "PS 5"
        if tokens.raw[start] == "PS" and tokens.raw[at].isdecimal():
            continue
        return unit, start
    return None
