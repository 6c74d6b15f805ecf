"""Numbers that are no quantities: part of a name, a label, a list mark, a clock time or an ordinal."""

from __future__ import annotations

from functools import cache
from typing import Any

from reader.analysis.language.lexicon import OF_ONE
from reader.analysis.quantities.drafts import words
from reader.analysis.quantities.number_words import Number
from reader.analysis.quantities.tokens import HYPHENS, Tokens
from reader.analysis.quantities.wording import is_plural, person_kinds
from reader.data import table

_JOINING = frozenset((":", "@", "_", "="))
_IDIOMS = frozenset(("high", "top", "tier", "take", "low"))
"""Words that a hyphen joins to a number word into an idiom: `high-five`."""
_CALLED = 6
"""Tokens before a number within which a word may say that it is rung."""
_PLACED = frozenset(("in", "near", "around", "across", "outside", "throughout"))
"""Words before the name of a place."""
_ORDINAL = frozenset(("st", "nd", "rd", "th", "d"))
_ORDINAL_WORDS = frozenset(["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth"])


@cache
def _lists() -> dict[str, frozenset[str]]:
    rows: dict[str, Any] = table("reader.analysis", "number_names")
    return {key: frozenset(str(w) for w in words) for key, words in rows.items()}


def _hyphened_to_letters(tokens: Tokens, at: int) -> bool:
    """Whether the number hangs on letters before it: `F-16`, `G20`, `Covid-19`."""
    if not tokens.glued(at):
        return False
    before = tokens.raw[at - 1]
    if before[-1].isalpha() or before in ("_", "#", "@", "&", "/"):
        return True
    if before in HYPHENS and at > 1 and tokens.glued(at - 1):
        letters = tokens.raw[at - 2]
        return letters[-1].isalpha() and before != "–" and letters.lower() not in _lists()["before_hyphens"]
    return False


def _labelled(tokens: Tokens, at: int) -> bool:
    """Whether the word before makes the number a label: `Route 66`, `No. 2`, `S. 754`, `Flight 370`."""
    before = at - 1
    if tokens.word(before) == "." and tokens.glued(before):
        before -= 1
        word = tokens.word(before)
        return word in _lists()["cut_short"] and (word != "s" or tokens.word(before - 1) != "u")
    if (
        tokens.word(before) in HYPHENS
        and tokens.glued(at)
        and not tokens.glued(before)
        and tokens.word(before - 1) in _lists()["before"]
    ):
        return tokens.word(before - 1) not in _lists()["only_capitalised"]
    if tokens.word(before) in ("#", "№"):
        return True
    word = tokens.word(before)
    lists = _lists()
    if word in lists["before"]:
        if word in lists["only_capitalised"] and not (tokens.raw[before][0].isupper() and before > 0):
            return word in lists["doors"] and tokens.is_digits(at) and not tokens.word(at + 1).isalpha()
        return True
    return False


def _after_name(tokens: Tokens, number: Number) -> bool:
    """Whether a capitalised word in running text comes right before the digits: `Apollo 11`, `Big 12`."""
    at = number.start
    if at == 0 or not number.digits or number.scaled or number.end - at > 1 or tokens.titled:
        return False
    raw = tokens.raw[at - 1]
    if not (raw[0].isupper() and raw[0].isalpha()) or raw.lower() in _lists()["not_names"] or raw.endswith(OF_ONE):
        return False
    if "," in tokens.raw[at] or tokens.word(number.end) == "to":
        return False
    noun = tokens.word(number.end)
    if tokens.word(at - 2) in _PLACED and noun in person_kinds() and is_plural(noun):
        return False  # in Orle 63 people died
    first = at == 1 or tokens.raw[at - 2] in "\"“‘'—:"
    if first and not raw.isupper():
        return not tokens.word(number.end).isalpha()
    return True


def is_ordinal(tokens: Tokens, number: Number) -> bool:
    """Whether a number carries an ordinal's ending: `21st`, `96th`, `twenty-first`."""
    if tokens.word(number.end) in HYPHENS and tokens.tied(number.end):
        return (number.low or 0) >= 20 and tokens.word(number.end + 1) in _ORDINAL_WORDS
    return tokens.word(number.end) in _ORDINAL and tokens.glued(number.end) and tokens.is_digits(number.end - 1)


def _list_mark(tokens: Tokens, number: Number) -> bool:
    """Whether the number opens its sentence as a list mark: `1.`, `(2)`, `3)`."""
    at, end = number.start, number.end
    if not number.digits or number.scaled:
        return False
    if at == 0 and tokens.word(end) in (".", ")", ":") and end + 1 <= len(tokens):
        return True
    return (
        tokens.word(at - 1) in ("(", "[")
        and tokens.word(end) in (")", "]")
        and number.end - at == 1
        and len(tokens.raw[at]) <= 2
    )


def _address(tokens: Tokens, number: Number) -> bool:
    """Whether the number is a house's: `10 Downing Street`, `16-18 Industrial Avenue`."""
    return is_address(tokens, number.end)


def is_address(tokens: Tokens, at: int) -> bool:
    """Whether the name of a street begins at token `at`."""
    for nxt in range(at, min(at + 5, len(tokens))):
        if tokens.low[nxt] in words("streets") and tokens.raw[nxt][0].isupper():
            return nxt > at
        if not (
            tokens.raw[nxt][0].isupper()
            or (nxt > at and (tokens.is_digits(nxt) or tokens.low[nxt] in (".", *_ORDINAL)))
        ):
            return False
    return False


def _telephone(tokens: Tokens, number: Number) -> bool:
    """Whether the digits are one group of a telephone number or another code."""
    at, end = number.start, number.end
    if tokens.raw[at][0] == "0" and len(tokens.raw[at]) > 1 and "." not in tokens.raw[at]:
        return True
    alone = end - at == 1 and "," not in tokens.raw[at] and not number.scaled
    before = (
        at > 1 and tokens.raw[at - 1].isdecimal() and (tokens.raw[at - 2].isdecimal() or tokens.raw[at - 1][0] == "0")
    )
    after = end + 1 < len(tokens) and tokens.raw[end].isdecimal() and tokens.raw[end + 1].isdecimal()
    for first, second in ((at, end), (at - 1, at)):
        pair = alone and first >= 0 and second < len(tokens)
        if pair and tokens.raw[first].isdecimal() and tokens.raw[second].isdecimal() and _rung(tokens, first, second):
            return True
    return alone and (
        before
        or after
        or (
            tokens.raw[at].isdecimal()
            and at > 0
            and end < len(tokens)
            and tokens.raw[at - 1].isdecimal()
            and tokens.raw[end].isdecimal()
        )
    )


def _rung(tokens: Tokens, at: int, end: int) -> bool:
    """Whether two groups of digits are a telephone number: the second begins with 0, or the words before tell so."""
    spoken = not words("phoned").isdisjoint(tokens.low[max(0, at - _CALLED) : at])
    return len(tokens.raw[end]) > 2 and (tokens.raw[end][0] == "0" or spoken)


def _capital_word(tokens: Tokens, number: Number) -> bool:
    """Whether a number word is part of a name: `Gang of Eight`, `Five Eyes`, `Big Three`."""
    at, end = number.start, number.end
    if at == 0 or number.digits or not tokens.raw[at][0].isupper() or tokens.titled:
        return False
    before, after = tokens.raw[at - 1], tokens.raw[end] if end < len(tokens) else ""
    if not before[0].isalpha():
        return (
            bool(after) and after[0].isupper() and before not in ('"', "“", "‘", "'", ":", "—", "–", ".", "?", "!", "…")
        )
    return before[0].isupper() or before.lower() in ("of", "the") or (bool(after) and after[0].isupper())


def _pieces(tokens: Tokens, number: Number) -> bool:
    """Whether the digits are a piece of something longer: `9/11`, `24/7`, `555-1234`, `6'3"`, a web address."""
    at, end = number.start, number.end
    if not number.digits:
        return False
    if tokens.raw[at][0] == "." and tokens.word(end) in HYPHENS:
        return True
    mark = tokens.word(end)
    if tokens.tied(end):
        digits_follow = tokens.is_digits(end + 1)
        if mark in _JOINING or (mark in ("/", "'", "’", "′") and digits_follow):
            return True
        if mark in HYPHENS and len(tokens.raw[end + 1]) == 1 and tokens.raw[end + 1].isupper():
            return True
        if mark == "." and tokens.word(end + 1)[0].isalnum():
            return True
        if mark in HYPHENS and digits_follow and _code(tokens, at, end):
            return True
    if at < 2 or not tokens.tied(at - 1):
        return False
    before = tokens.word(at - 1)
    if before in _JOINING or before in ("/", "%", "?", "&"):
        return True
    return before in ("'", "’", "′", *HYPHENS) and tokens.raw[at - 2].isdecimal()


def _code(tokens: Tokens, at: int, end: int) -> bool:
    """Whether digits joined by hyphens are a telephone number or the like: three groups, or three digits and four."""
    if tokens.tied(end + 2) and tokens.word(end + 2) in HYPHENS and tokens.is_digits(end + 3):
        return True
    return len(tokens.raw[at]) == 3 and len(tokens.raw[end + 1]) == 4 and tokens.raw[end + 1].isdecimal()


def is_name(tokens: Tokens, number: Number, *, unit: bool) -> bool:
    """Whether a number is no quantity.

    Args:
        unit: a unit follows, or a currency comes before.
    """
    at, lists = number.start, _lists()
    word = tokens.word(number.end + (tokens.word(number.end) in HYPHENS))
    if is_ordinal(tokens, number) or _pieces(tokens, number):
        return True
    if not unit and number.digits and tokens.glued(number.end) and tokens.raw[number.end][0].isalpha():
        return True
    if _hyphened_to_letters(tokens, at) and (number.digits or tokens.word(at - 2) in _IDIOMS):
        return True
    if number.digits and _telephone(tokens, number):
        return True
    if _capital_word(tokens, number):
        return True
    if (
        number.low in (1, 99)
        and tokens.word(at - 1) == "the"
        and word in ("percent", "%")
        and tokens.word(number.end + 1) != "of"
    ):
        return True
    if unit:
        return False
    if number.digits and _address(tokens, number):
        return True
    if _labelled(tokens, at) or _list_mark(tokens, number):
        return True
    if tokens.word(at - 1) == "." and tokens.glued(at) and word in HYPHENS:
        return True
    if word in lists["after"] or (tokens.raw[at] in lists["fixed"] and word in lists["fixed_after"]):
        return True
    return _after_name(tokens, number)
