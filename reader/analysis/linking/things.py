"""What a figure is a measure of, by the words of its clause: the depth, the deadline, the turnout.

Two reports of one story seldom tell of two depths: where each gives one, those answer one question, though the words
around them have nothing in common.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Hashable, Iterable, Set
from functools import cache
from itertools import takewhile
from typing import Generic, TypeVar

from reader.analysis.language.alternatives import one_of
from reader.analysis.language.lexicon import ADVERB, AUX, CUE, DET, PREP, PRONOUN, RELATIVE, flags_of
from reader.analysis.language.terms import is_irregular, stop_words
from reader.analysis.linking.answers import FigureAnswer, HourAnswer
from reader.analysis.quantities.counted import kind_of
from reader.analysis.quantities.number_words import value_of, words_of
from reader.analysis.quantities.timing import YEAR
from reader.analysis.quantities.units import dimension
from reader.data import table, word_list
from reader.model import Figure

_BEFORE, _BEHIND = 96, 72
"""Characters around a figure in which its clause is looked for."""
_MARK = re.compile(r"[;:!?—()“”\"](?!\d)|[.,](?=\s|$)|\b(?:and|but|while|when|who|because|although)\b")
"""What parts the clause of a figure from the next."""
_RELATIVE = re.compile(rf",? (?:(?:to|for|from|of) )?(?:which|that|worth) (?=\w|$)|,? in (?:the )?{YEAR}s?(?= )")
"""What ties a clause to the thing it tells of, `the outage, which lasted 50 minutes`, and years within it, which say
nothing of that: `built in 1930 for 40 pupils`."""
_CONVERTED = re.compile(
    r"^ ?(?:\((?:about |or |some )?(?:[a-z]{0,3}[$£€¥])?\d[^()]{1,30}\)|, or (?:about |some )?\d[^,.;()]{1,30},)"
)
"""A figure put behind itself in another unit: `180 kilos (400 pounds) of ammonia`."""
_TO_DO = re.compile(r"\s{1,5}(?:in which )?to (?!(?:run|go|live|serve|spare|wait)\b)\w{2,20}\b")
"""What there is time for; a lease has two years to run, and nobody is given them."""
_DONE = re.compile(r"(?<!to )(?<!be )\b(?:was|were|had been|has been|have been) (?:\w{2,20}ly )?[a-z]{3,20}$")
"""What was done within a span of time, which nobody allowed for it: `calm was restored within four hours`."""
_FOUNDED = re.compile(
    r"(?P<who>[\w’'-]{1,40})(?:,| \([^()]{1,20}\))?(?P<joined> and)?"
    r"(?: (?:which|that|was|were|is|has|had|been|first)){0,4} "
    r"(?:founded|established|set up|formed)\b[^.;]{0,60}$"
)
"""What was founded, behind a comma or not, or before another verb: `it runs two mills and was founded in`."""
_OPENED = re.compile(
    r"\s{0,5}(?:(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er) )?"
    r"(?:[A-Z][\w’'-]{0,30} (?=[A-Z])){0,5}(?P<who>[\w’'-]{1,40})(?![\w’'-])"
)
"""The noun that a sentence begins with."""
_OVER = re.compile(
    r"(?i),? (?:spread )?(?:over|across) (?:the (?:next|coming) )?([a-z]{2,9}|\d{1,2}) (years|months|weeks)\b"
)
"""What follows a rise or a sum that comes about step by step: `14.5 percent over three years`."""
_HUNG = 2
"""Words behind a span that a hyphen ties together, of which the last is what it is the length of."""
LENGTH = "Length of the "
"""What the length of a thing is called by, ahead of the noun for it."""
_IT = frozenset(("it", "they", "he", "she", "which", "that", ""))
_OF_THAT_SIZE = 5.0
"""How many times one figure of a thing may be as large as another."""
_Answer = TypeVar("_Answer", FigureAnswer, HourAnswer)


@cache
def _told(kind: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    """The things that figures of a kind are of, each with the words that say so."""
    rows = table("reader.analysis", "things").get(kind, {})
    return tuple((name, _one_of(tuple(words))) for name, words in rows.items())


def sole_shares() -> frozenset[str]:
    """The things of which a story mostly tells one percentage."""
    return word_list("reader.analysis", "things", "shares")


def lasting() -> frozenset[str]:
    """The things that are what they are whatever year stands beside them."""
    return word_list("reader.analysis", "things", "lasting")


@cache
def _one_of(words: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-]){one_of(words)}(?![\w-])")


@cache
def _listed(key: str) -> re.Pattern[str]:
    return _one_of(tuple(table("reader.analysis", "things")[key]))


def things_told(text: str, start: int, end: int, figure: Figure) -> frozenset[str]:
    """What a figure is a measure of, or which count of a story it is: depth, deadline; empty where nothing tells.

    Args:
        text: the article's.
        start: where the figure's sentence begins in it.
        end: where it ends.
        figure: any figure but a percentage, of which `measured_things` tells.
    """
    if dimension(figure.unit) == "speed":
        return frozenset([_speed_of(text, start, end, figure)])
    if dimension(figure.unit) == "area" and _listed("burnt").search(text[start:end].lower()):
        return frozenset(["burnt"])
    first = max(start, figure.start - _BEFORE)
    ahead = _MARK.split(_RELATIVE.sub(" ", text[first : figure.start].lower()))
    after = _MARK.split(_CONVERTED.sub("", text[figure.end : min(end, figure.end + _BEHIND)].lower()))
    # set off by commas it belongs to both sides: fewer than half, 44 percent, voted
    both = 2 if text[first : figure.start].endswith(", ") and text.startswith(", ", figure.end) else 1
    before, behind = " ".join(" ".join(ahead[-both:]).split()), " ".join(after[:both])
    clause = f"{before} {text[figure.start : figure.end].lower()}{behind}"
    found = {name for name, words in _told(kind_of(figure)) if _says(words, clause, len(before))}
    if "demand" in found and _listed("sanctions").search(clause):
        found.discard("demand")
    within = figure.qualifier == "within" and not _DONE.search(before)
    if figure.kind in ("percent", "money") and (span := _OVER.match(text, figure.end)):
        number = span[1].lower()
        told = value_of(number) if number.isdigit() or number in words_of()["small"] else number
        found.add(f"over {told} {span[2]}")
    if figure.kind == "duration" and (within or _is_allowed(before, behind)):
        found.add("deadline")
    if figure.kind == "duration":
        found |= _gone_on(before, text[figure.start : figure.end].lower(), behind)
    if figure.kind in ("duration", "distance") and not found and (noun := _length_of(figure, behind)):
        found.add(f"{LENGTH}{noun}")
    if "founded" in found:
        found = found - {"founded"} | {_founding(text[start : figure.start])}
    return frozenset(found)


def _founding(before: str) -> str:
    """The founding of what a sentence tells of up to its year: of the fund, of the Rovers, of whatever `it` is."""
    told = _FOUNDED.search(before)
    who = told["who"] if told else ""
    if not told or told["joined"] or who in _IT:
        opened = _OPENED.match(before)
        who = opened["who"] if opened else ""
    return f"founded {who.lower()}" if who.lower() not in _IT else "founded"


def _gone_on(before: str, span: str, behind: str) -> set[str]:
    """What went on for a span of time: `the talks lasted six hours`, `six hours of talks`, `the two-hour talks`."""
    out = set()
    for name, words in _told("events"):
        hung = re.match(rf"(?: of)?(?: [a-z]{{2,12}})? {words.pattern}", behind)
        of_it = hung and ("-" in span or behind.startswith(" of "))
        if of_it or (words.search(before) and _ends_with("lasted").search(before)):
            out.add(name)
    return out


def _length_of(figure: Figure, behind: str) -> str:
    """The noun to which a span of time or way is tied as its length: of `a 12-mile protest march` march; else empty."""
    if "-" not in figure.text or not behind.startswith(" "):
        return ""
    told = takewhile(lambda w: w.isalpha() and not _ends_noun(w), behind.split()[: _HUNG + 1])
    return next(iter(list(told)[:_HUNG][::-1]), "")


def _ends_noun(word: str) -> bool:
    """Whether a word in lower case cannot stand in what is measured."""
    small = flags_of(word) & (PREP | AUX | CUE | RELATIVE | DET | PRONOUN | ADVERB)
    return bool(small or word in stop_words() or word.endswith("ed") or is_irregular(word))


@cache
def _ends_with(key: str) -> re.Pattern[str]:
    """The phrases of a list where they stand last, but for what makes a figure rough."""
    return re.compile(
        rf"{_listed(key).pattern}(?: (?:about|around|some|nearly|almost|just|only|over|more than|for))* ?$"
    )


def _speed_of(text: str, start: int, end: int, figure: Figure) -> str:
    """What a speed is that of: of the wind, at most allowed, else of what moves."""
    if _listed("wind").search(text[start:end].lower()):
        return "wind"
    before = _MARK.split(text[max(start, figure.start - _BEFORE) : figure.start].lower())[-1]
    behind = " ".join(text[figure.end : end].lower().split()[:1])
    return "speed limit" if _listed("limits").search(before) or _listed("limited").match(behind) else "speed"


def _says(words: re.Pattern[str], clause: str, at: int) -> bool:
    """Whether a clause has one of some words; those that end in `for` lead up to what begins at `at`."""
    # most say nothing of it
    if not words.search(clause):
        return False
    return any(m.end() <= at or not m[0].endswith(" for") for m in words.finditer(clause))


def _is_allowed(before: str, behind: str) -> bool:
    """Whether a span of time is what there is to do something in: `has a fortnight to reply`, `within 14 days`."""
    if _listed("time_allowed").search(f"{before} {behind}"):
        return True
    return bool(_TO_DO.match(behind) and _listed("given_time").search(before))


def decides(figure: Figure) -> bool:
    """Whether a figure counts those who decide by vote."""
    return not word_list("reader.analysis", "things", "deciders").isdisjoint(figure.of.lower().split())


def _things_of(answer: FigureAnswer | HourAnswer) -> Set[Hashable]:
    return answer.things


def _no_unit(_answer: FigureAnswer | HourAnswer) -> Hashable:
    return None


class Soles(Generic[_Answer]):
    """The things of which an article gives one value, by article."""

    def __init__(
        self,
        answers: Iterable[_Answer],
        value_of: Callable[[_Answer], Hashable],
        things_of: Callable[[_Answer], Set[Hashable]] = _things_of,
        unit_of: Callable[[_Answer], Hashable] = _no_unit,
    ) -> None:
        """Look through the answers of a story.

        Args:
            answers: all its figures, or all its times of day.
            value_of: what one of them says, the same for two that say the same.
            things_of: of what it says so.
            unit_of: in which unit.
        """
        self._things_of: Callable[[_Answer], Set[Hashable]] = things_of
        told: dict[tuple[Hashable, int], set[tuple[Hashable, Hashable]]] = {}
        for a in answers:
            for thing in things_of(a):
                told.setdefault((thing, a.article), set()).add((unit_of(a), value_of(a)))
        # one in each unit is one amount: 20,000 crowns, worth 1,800 euros
        self._alone = {place for place, told_of in told.items() if len(told_of) == len({unit for unit, _ in told_of})}

    def are_one(self, a: _Answer, b: _Answer) -> bool:
        """Whether two answers are of one thing, and each gives the only value of it that its article has."""
        both = self._things_of(a) & self._things_of(b)
        return bool(both) and any({(t, a.article), (t, b.article)} <= self._alone for t in both)


def count_one_thing(soles: Soles[FigureAnswer], a: FigureAnswer, b: FigureAnswer) -> bool:
    """Whether two figures are the only ones that their articles give of one thing, and of about one size."""
    if a.things.isdisjoint(b.things) or a.kind != b.kind or a.some != b.some:
        return False
    same = dimension(a.counted.figure.unit) == dimension(b.counted.figure.unit)
    if _may_be_sittings(a, b):
        return False
    one_each = not word_list("reader.analysis", "things", "one_each").isdisjoint(a.things & b.things)
    return same and soles.are_one(a, b) and (one_each or _about_one_size(a, b))


def _may_be_sittings(a: FigureAnswer, b: FigureAnswer) -> bool:
    """Whether one tells how many hours went by in sittings, and the other on how many days: no fewer than those."""
    if word_list("reader.analysis", "things", "in_sittings").isdisjoint(a.things & b.things):
        return False
    for x, y in ((a, b), (b, a)):
        hours, days = x.counted.figure, y.counted.figure
        if hours.unit == "hours" and days.unit == "days" and isinstance(days.low, int | float):
            return hours.high is None or float(hours.high) > days.low
    return False


def _about_one_size(a: FigureAnswer, b: FigureAnswer) -> bool:
    if a.counted.figure.kind == "date":
        return True
    sizes = [e for x in (a, b) for e in x.ends if isinstance(e, int | float)]
    return bool(sizes) and min(sizes) > 0 and max(sizes) <= _OF_THAT_SIZE * min(sizes)
