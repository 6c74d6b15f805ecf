"""How a verdict was reached, told for a person: what decides it first, and outlets that are alike in one line.

The analysis gives a step a line, two outlets at a time; what is not told in one of its own forms stays as it is.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence

from reader.model import Claim, Origin
from reader.reading.lead import EXPLAINED, plain_cause
from reader.reading.session import Session
from reader.wording import clean

_APART = " do not overlap: "
_COLLATED = re.compile(r"(\d{1,6}) of (\d{1,6}) words in order the same\b.*")
_IN_COMMON = re.compile(r"(\d{1,3}) % of their words in common")
_WEIGHED = re.compile(r"weighed by wording: agreement (\d{1,3}) %")
_SAME = "word for word the same"
_UNQUOTED = "only one of them quotes"
_BOTH = re.compile(r".{1,400} both have it from (.{1,400})")


def steps_told(session: Session, claim: Claim) -> list[str]:
    """The steps to a claim's verdict, the one that decides it first."""
    telling = _Telling(session, claim)
    values: dict[str, list[str]] = {}
    pairs: dict[str, list[tuple[str, str]]] = {}
    rest: list[str] = []
    for step in map(clean, claim.steps or (claim.reason.removeprefix(f"{claim.verdict}: "),)):
        outlet, value = telling.outlet_and_rest(step)
        one, other = telling.two(outlet)
        if one and other:
            pairs.setdefault(value, []).append((one, other))
        elif outlet in telling.letters:
            alike = next((known for known in values if known.casefold() == value.casefold()), value)
            values.setdefault(alike, []).append(telling.letters[outlet])
        else:
            rest.append(step)
    weighed = [f"by their wording alone {m[1]} % likely to say the same" for m in map(_WEIGHED.fullmatch, rest) if m]
    listed = [line for line in rest if line != EXPLAINED and not _WEIGHED.fullmatch(line)]
    told = [*weighed, *map(telling.words, telling.apart(listed)), *_pairs_told(pairs, telling)]
    return [*told, *(f"{' '.join(dict.fromkeys(letters))}: {value}" for value, letters in values.items())]


def merges_told(origin: Origin) -> list[str]:
    """Why several outlets count as one origin; not that they name it, which their letters before its name say."""
    named = (_BOTH.fullmatch(line) for line in map(clean, origin.merged))
    return [m for m, both in zip(map(clean, origin.merged), named, strict=True) if not both or both[1] != origin.name]


class _Telling:
    """The outlets of a claim with their letters, and the forms of its steps in which they are named."""

    def __init__(self, session: Session, claim: Claim) -> None:
        whole = session.outlets_of(session.whole(claim))
        self.letters = {clean(outlet): letter for outlet, letter in whole.items()}
        self.quoting = list(dict.fromkeys(session.marker(m.article) for m in claim.mentions if m.quote))
        """The letters of those that quote."""

    def outlet_and_rest(self, step: str) -> tuple[str, str]:
        """What stands before the colon of `VICE News: 25,000`, be it one outlet or two, and what stands behind it."""
        at = step.find(": ")
        while at > 0:
            name = step[:at]
            if name in self.letters or all(self.two(name)):
                return name, step[at + 2 :]
            at = step.find(": ", at + 1)
        return "", step

    def words(self, line: str) -> str:
        """A line of the words that all have, or one alone, with the outlet's letter for its name."""
        who, parted, words = line.partition(": ")
        letter = self.letters.get(who.removeprefix("only "))
        return f"only {letter}: {words}" if letter and parted else line.replace("in all: ", "all have: ", 1)

    def two(self, names: str) -> tuple[str, str]:
        """The letters of the two outlets in `VICE News and Al Jazeera`; empty for anything else."""
        at = names.find(" and ")
        while at > 0:
            one, other = names[:at], names[at + 5 :]
            if one in self.letters and other in self.letters:
                return self.letters[one], self.letters[other]
            at = names.find(" and ", at + 1)
        return "", ""

    def _pair(self, line: str) -> tuple[tuple[str, str], tuple[str, str], str] | None:
        """Two values, each with its outlet's letter, and the cause: `12 (VICE) and 15 (BBC) do not overlap: time`."""
        both, apart, cause = line.rpartition(_APART)
        for other, letter in self.letters.items() if apart else ():
            values = both.removesuffix(f" ({other})")
            for one, first in self.letters.items() if values != both else ():
                value, found, there = values.partition(f" ({one}) and ")
                if found:
                    return (value, first), (there, letter), cause
        return None

    def apart(self, lines: Sequence[str]) -> Iterator[str]:
        """Lines with pairs of figures that exclude each other told once for all outlets that give them."""
        sides: dict[tuple[str, str, str], dict[str, list[str]]] = {}
        keys: list[tuple[str, str, str] | None] = []
        for line in lines:
            if (pair := self._pair(line)) is None:
                keys.append(None)
                continue
            (value, _), (there, _), cause = pair
            one, other = sorted((value.casefold(), there.casefold()))
            keys.append(key := (one, other, cause))
            side = sides.setdefault(key, {value: [], there: []})
            for told_value, letter in pair[:2]:
                next(told for v, told in side.items() if v.casefold() == told_value.casefold()).append(letter)
        for line, known in zip(lines, keys, strict=True):
            if known is None:
                yield line
            elif known in sides:
                told = (f"{v} ({' '.join(dict.fromkeys(letters))})" for v, letters in sides.pop(known).items())
                yield f"{' and '.join(told)} exclude each other: {plain_cause(known[2])}"


def _pairs_told(pairs: dict[str, list[tuple[str, str]]], telling: _Telling) -> Iterator[str]:
    """Steps that compare two outlets: those furthest apart and nearest of many, those that are the same at once."""
    yield from _extremes(pairs, _COLLATED, lambda m: int(m[1]) / max(1, int(m[2])), "least alike")
    if found := [(int(m[1]), two) for text, twos in pairs.items() if (m := _IN_COMMON.fullmatch(text)) for two in twos]:
        (low, least), (high, most) = min(found), max(found)
        span = f"{low} % ({' '.join(least)})" + (f" to {high} % ({' '.join(most)})" if len(found) > 1 else "")
        yield f"words in common: {span}"
    for text, twos in pairs.items():
        if text == _SAME:
            yield from (f"{' '.join(group)}: {_SAME}" for group in _joined(twos))
        elif text == _UNQUOTED:
            without = [x for x in dict.fromkeys(x for two in twos for x in two) if x not in telling.quoting]
            yield f"{' '.join(telling.quoting)} quote it" + (
                f", {' '.join(without)} tell it without" if without else ""
            )
        elif not _COLLATED.fullmatch(text) and not _IN_COMMON.fullmatch(text):
            yield f"{', '.join(' and '.join(two) for two in twos)}: {text}"


def _extremes(
    pairs: dict[str, list[tuple[str, str]]], form: re.Pattern[str], weight: Callable[[re.Match[str]], float], which: str
) -> Iterator[str]:
    """Of the pairs told in one form the one of the least weight, and how many there are besides."""
    found = [(weight(m), text, two) for text, twos in pairs.items() if (m := form.fullmatch(text)) for two in twos]
    if found:
        _, text, two = min(found)
        yield (f"{which}: " if len(found) > 1 else "") + f"{' and '.join(two)}: {text}"


def _joined(twos: Iterable[tuple[str, str]]) -> list[list[str]]:
    """The letters that pairs hold together, each once."""
    groups: list[list[str]] = []
    for two in twos:
        meeting = [g for g in groups if any(x in g for x in two)]
        groups = [g for g in groups if g not in meeting]
        groups.append(list(dict.fromkeys(x for part in (*meeting, two) for x in part)))
    return groups
