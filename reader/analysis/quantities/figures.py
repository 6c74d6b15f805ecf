"""Finds the figures of an article: every quantity a reader may want to compare, with its value, bounds and unit.

One pass over the tokens of each sentence that holds a number at all. The kinds and bounds are those of the export
contract; the words that decide are in `data/` (units, numerals, bounds, dates, names, quantities, counted).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from reader.analysis.quantities.ages import aged
from reader.analysis.quantities.bounds import bound_of, bounded
from reader.analysis.quantities.clock import clock_end
from reader.analysis.quantities.coins import coins_of
from reader.analysis.quantities.compound import told_in_two, with_inches
from reader.analysis.quantities.counting import is_quantity
from reader.analysis.quantities.dates import date_at
from reader.analysis.quantities.days import date_words
from reader.analysis.quantities.decades import decade_of_life
from reader.analysis.quantities.drafts import Draft, words
from reader.analysis.quantities.elided import carried, shared
from reader.analysis.quantities.measures import measured
from reader.analysis.quantities.names import is_address, is_name
from reader.analysis.quantities.noun_and_deed import counted_of
from reader.analysis.quantities.number_words import Number, number_words, plain, words_of
from reader.analysis.quantities.numerals import number_at
from reader.analysis.quantities.ranges import digit_range, joined, ratio, spoken_vote
from reader.analysis.quantities.rates import rated
from reader.analysis.quantities.scope import phrases_of, scope_of
from reader.analysis.quantities.stamps import hours_of_entries
from reader.analysis.quantities.taken_up import with_what_they_take_up
from reader.analysis.quantities.tokens import DASHES, Tokens
from reader.analysis.quantities.units import currency_before, unit_at, unit_words
from reader.model import Article, Figure, Sentence

_DIGIT = re.compile(r"[\d½⅓⅔¼¾⅛⅜⅝⅞⅕]")
_WORD = re.compile(r"[a-z]+")
_DATELINE, _CREDIT, _TOWN = 12, 8, 3
"""Tokens of a dateline up to the end of its date, and of the credit behind it; letters in the shortest town's name."""
_TIME = ("hour", "minute", "day", "week", "fortnight", "month", "year", "decade", "century", "mile")
_LONG = frozenset(("kilometre", "kilometer"))
"""Of these, as of a mile, one may be told without a number: `within a kilometre`."""
_WHOLE_TIMES = ("hour", "fortnight")
"""Of these one is as good as told with its number: `an hour`, `a fortnight`."""


@cache
def _openers() -> frozenset[str]:
    """The words a figure may begin with, before anything that bounds it."""
    holidays = {name.split()[0] for name in date_words()["holidays"]}
    spoken = number_words() | set(words_of()["decades"]) | set(date_words()["months"])
    days = {name.split("-")[0] for name in date_words()["ordinals"]}
    return frozenset(spoken | holidays | days | set(_TIME) | {"a", "an", "single"})


@cache
def _hints() -> frozenset[str]:
    """The words of which a sentence without digits must hold one to hold a figure."""
    spoken = (
        {word for word in number_words() if word.isalpha()} | set(words_of()["decades"]) | set(words_of()["halves"])
    )
    return frozenset(spoken | set(date_words()["ordinals"]) | set(_TIME) | _LONG | {"single"})


@cache
def _after_article() -> frozenset[str]:
    """The words that make a figure of the article before them: `a dozen`, `a third`, `an hour`."""
    lists = words_of()
    return frozenset({*lists["scales"], *lists["halves"], *lists["few"], "half", "single", *unit_words()})


def _may_hold(text: str, start: int, end: int) -> bool:
    """Whether it is worth reading text[start:end] closely."""
    if _DIGIT.search(text, start, end):
        return True
    return not _hints().isdisjoint(_WORD.findall(text[start:end].lower()))


def figures_of(article: Article, sentences: Sequence[Sentence]) -> tuple[Figure, ...]:
    """The figures of an article in reading order; offsets count characters in its text."""
    out: list[Figure] = []
    text = article.text
    coins, hours = coins_of(text), hours_of_entries(text)
    for sentence in sentences:
        if not _may_hold(text, sentence.start, sentence.end):
            continue
        tokens = Tokens(text, hours.get(sentence.start, sentence.start), sentence.end, coins)
        drafts = drafts_of(tokens)
        phrases = phrases_of(tokens) if any(d.kind != "date" for d in drafts) else []
        for number, draft in enumerate(drafts):
            start, end = tokens.starts[draft.start], tokens.ends[draft.end - 1]
            name = f"{article.id}:f{len(out) + 1}"
            of, scope = counted_of(tokens, drafts, number), scope_of(tokens, drafts, number, phrases)
            bounds = (draft.low, draft.high, draft.unit, draft.qualifier)
            out.append(Figure(name, article.id, start, end, text[start:end], draft.kind, *bounds, of, scope))
    return with_what_they_take_up(text, sentences, out)


def drafts_of(tokens: Tokens) -> list[Draft]:
    """The figures of one sentence."""
    drafts: list[Draft] = []
    at, floor, openers, low = 0, 0, _openers(), tokens.low
    while at < len(low):
        word = low[at]
        if not (word in openers or word[-1].isdecimal()):
            at += 1
            continue
        if word in ("a", "an") and tokens.word(at + 1) not in _after_article():
            at += 1
            continue
        draft, after = _read(tokens, at, floor)
        if draft and _tells_nothing(tokens, draft):
            draft = None
        if draft:
            draft = with_inches(tokens, draft)
            after = max(after, draft.end)
        if draft and drafts and (whole := told_in_two(tokens, drafts[-1], draft)):
            drafts[-1], floor = whole, whole.end
        elif draft:
            if drafts:
                draft = carried(tokens, drafts[-1], draft)
                drafts[-1] = shared(tokens, drafts[-1], draft)
            drafts.append(draft)
            floor = draft.end
        at = max(after, at + 1)
    return drafts


def _tells_nothing(tokens: Tokens, draft: Draft) -> bool:
    """Whether a figure is the paper's own: the day in a dateline, a side of `$1 = 10.4 crowns`."""
    if "=" in tokens.low:
        equals = next((k for k in (draft.end, draft.end + 1) if tokens.word(k) == "="), 0)
        told = bool(equals) and any(map(tokens.is_digits, (equals + 1, equals + 2)))
        return told or (tokens.word(draft.start - 1) == "=" and tokens.is_digits(draft.start))
    return draft.kind == "date" and draft.end <= _DATELINE and _is_dateline(tokens, draft)


def _is_dateline(tokens: Tokens, draft: Draft) -> bool:
    """Whether a date stands in a dateline, behind a place in capitals: `OSLO, May 2 (AP) -`, `OSLO, May 2. /NTB/.`"""
    place = [w for w in tokens.raw[: draft.start] if w[0].isalpha()]
    if not place or not tokens.raw[0].isupper() or len(tokens.raw[0]) < _TOWN or not all(w[0].isupper() for w in place):
        return False
    at = draft.end
    if at + (tokens.word(at) == ".") >= len(tokens):
        return True
    if tokens.word(at + (tokens.word(at) == ".")) == "/":
        return True
    if tokens.word(at) == "(":
        at = next((k + 1 for k in range(at, min(at + _CREDIT, len(tokens))) if tokens.raw[k] == ")"), at)
    return tokens.word(at) in DASHES and not tokens.tied(at)


def _read(tokens: Tokens, at: int, floor: int) -> tuple[Draft | None, int]:
    """The figure at token `at`, if one begins there, and the token to go on with."""
    clock = clock_end(tokens, at)
    if clock:
        return None, clock
    date = date_at(tokens, at)
    if date and date.end == at + 1 and (numbered := _numbered_end(tokens, at)):
        return None, numbered
    if date and not _counts_things(tokens, at, date.end):
        if tokens.word(at - 1) in ("copyright", "©") or (tokens.word(at - 1) == ")" and tokens.word(at - 2) == "c"):
            return None, date.end
        return Draft(max(date.start, floor), date.end, date.low, date.high, "date"), date.end
    whole = decade_of_life(tokens, at) or digit_range(tokens, at)
    if whole:
        return whole, whole.end
    number = number_at(tokens, at)
    if number is None:
        return _bare_unit(tokens, at, floor)
    return _quantity(tokens, number, floor)


def _numbered_end(tokens: Tokens, at: int) -> int | None:
    """The token after four digits and two groups of two that are no date, `2031-13-18`; None for anything else."""
    groups = (at + 1, at + 3)
    if not all(tokens.word(k) == "-" and tokens.glued(k) and tokens.glued(k + 1) for k in groups):
        return None
    return at + 5 if all(tokens.is_digits(k + 1) and len(tokens.raw[k + 1]) == 2 for k in groups) else None


def _counts_things(tokens: Tokens, at: int, end: int) -> bool:
    """Whether four digits that could be a year count what follows: `2000 people`, `2000 km`."""
    if end != at + 1 or not tokens.is_digits(at):
        return False
    found = unit_at(tokens, end)
    if currency_before(tokens, at) or (found and found[0].name != "terms"):
        return True
    word = tokens.word(end)
    if word in words("persons") or word in ("soldiers", "troops", "civilians", "deaths"):
        return tokens.word(at - 1) not in ("in", "since", "the")
    round_number = (
        tokens.raw[at].endswith("00") and word.endswith("s") and word.isalpha() and tokens.raw[end][0].islower()
    )
    return round_number and tokens.word(at - 1) not in ("in", "the", "since")


def _bare_unit(tokens: Tokens, at: int, floor: int) -> tuple[Draft | None, int]:
    """One unit without a number: `an hour`, `at least a month`, `a year and a half`, `the next decade and a half`."""
    if tokens.low[at] in _TIME and tokens.word(at - 1) in ("a", "an", "single"):
        return None, at + 1
    unit_start = at if tokens.low[at] in _TIME else at + 1
    if tokens.starts_with(at, ("a", "single")):
        unit_start = at + 2
    found = unit_at(tokens, unit_start) if unit_start < len(tokens) else None
    if not found or found[0].kind not in ("duration", "distance"):
        return None, at + 1
    unit, end = found
    half = next((len(p) for p in (("and", "a", "half"), ("and", "half")) if tokens.starts_with(end, p)), 0)
    bound = bound_of(tokens, Draft(at, unit_start, 1, 1, unit.kind, number_at=at), floor)
    alone = (at == 0 or at > floor) and _stands_alone(tokens, at)
    whole = tokens.word(unit_start) in _WHOLE_TIMES and tokens.low[at] in ("a", "an") and alone
    if not (half or (unit_start > at and (bound or whole))):
        return None, at + 1
    value = plain((1.5 if half else 1) * unit.times)
    draft = Draft(at, end + half, value, value, unit.kind, unit.name, None, "number", at)
    return bounded(tokens, draft, floor), end + half


def _stands_alone(tokens: Tokens, at: int) -> bool:
    """Whether `an hour` is a span of time and not the rate of what stands before it (`twice an hour`)."""
    before = tokens.word(at - 1)
    return (
        not (before.endswith("s") and unit_at(tokens, at - 1))
        and before not in ("once", "twice", "times", "half", "quarter", "mph", "km", "per")
        and not tokens.is_digits(at - 2)
    )


def _quantity(tokens: Tokens, number: Number, floor: int) -> tuple[Draft | None, int]:
    """The figure that a number makes with its currency, unit, range and bounds."""
    first = ratio(tokens, number) or spoken_vote(tokens, number) or measured(tokens, number, floor)
    draft = (joined(tokens, number, first) if first.sort not in ("ratio", "vote") else None) or first
    if first.kind != "money" and is_name(
        tokens, number, unit=bool(first.unit) or first.end > number.end or draft.sort == "vote"
    ):
        return None, number.end
    if draft.unit == "" and draft is not first and is_address(tokens, draft.end):
        return None, draft.end
    if draft is first and not is_quantity(tokens, number, first, floor):
        return None, number.end
    draft = bounded(tokens, rated(tokens, aged(tokens, number, draft)), floor)
    return draft, draft.end
