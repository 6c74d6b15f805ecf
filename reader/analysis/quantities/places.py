"""Where a distance is measured from and to: `west of the capital`, `from the front line`."""

from __future__ import annotations

from collections.abc import Sequence

from reader.analysis.language.lexicon import DAY, DEMONYM, MONTH, PERSON, TITLE, flags_of, given_names
from reader.analysis.language.name_words import INNER
from reader.analysis.quantities.drafts import Draft, words
from reader.analysis.quantities.tokens import HYPHENS, Tokens
from reader.analysis.quantities.units import dimension
from reader.analysis.quantities.wording import is_plural, listed

_LONGEST_NAME = 8
_ARTICLES = frozenset(("al", "el", "ul", "ad", "ar", "as", "an", "at", "az"))
"""What a hyphen ties to a surname in Arabic."""


def place_after(tokens: Tokens, at: int) -> str:
    """`west of the capital`, `from the border` after a distance."""
    end = at
    while (
        end < len(tokens)
        and end - at < 7
        and (
            tokens.low[end] in listed("directions")
            or tokens.low[end] in ("of", "the", "to")
            or tokens.raw[end][0].isupper()
            or (tokens.low[end].isalpha() and tokens.low[end] not in words("closers") and _in_noun(tokens, end))
        )
    ):
        end += 1
    while end > at and tokens.low[end - 1] in ("of", "the", "to"):
        end -= 1
    return tokens.phrase(at, end) if end > at and tokens.low[at] in listed("directions") else ""


def _in_noun(tokens: Tokens, at: int) -> bool:
    """Whether a word in lower case belongs to a noun that an article opens: `from the front line`."""
    opened = tokens.word(at - 1) == "the" or (tokens.word(at - 2) == "the" and not is_plural(tokens.word(at - 1)))
    return opened and tokens.low[at] not in listed("auxiliaries") and not tokens.low[at].endswith("ed")


def past_bracket(tokens: Tokens, at: int) -> int:
    """Token `at`, or the one after the bracket there: `115 kilometers (70 miles) west`."""
    if tokens.word(at) == ")":
        return at + 1
    if tokens.word(at) == "(":
        for nxt in range(at + 1, min(at + 8, len(tokens))):
            if tokens.low[nxt] == ")":
                return nxt + 1
    return at


def past_conversion(tokens: Tokens, drafts: Sequence[Draft], number: int) -> int:
    """The token behind a figure, or behind the same one put after it in another unit: `180 kilos (400 pounds)`."""
    draft = drafts[number]
    told = drafts[number + 1] if number + 1 < len(drafts) else None
    if not draft.unit or told is None or told.unit == draft.unit or dimension(told.unit) != dimension(draft.unit):
        return draft.end
    opened = tokens.low[draft.end : told.start]
    closed = tokens.word(told.end)
    if opened and opened[0] == "(" and closed == ")":
        return told.end + 1
    return told.end + 1 if opened[:2] == [",", "or"] and closed == "," else draft.end


def subject_of(tokens: Tokens, at: int) -> str:
    """The last name of the sentence before token `at`, for what lies at a distance."""
    for back in range(at - 1, max(-1, at - 16), -1):
        if tokens.raw[back][0].isupper() and back > 0 and len(tokens.raw[back]) > 1:
            return name_before(tokens, back + 1)
    return ""


def _goes_back(tokens: Tokens, at: int) -> bool:
    """Whether a name goes on to the left of a hyphen or a particle at token `at`: `al-Orwan`, `Orrin van der Vell`."""
    if at < 1:
        return False
    if tokens.raw[at] in HYPHENS:
        return tokens.raw[at - 1][0].isupper() or tokens.low[at - 1] in _ARTICLES
    if tokens.low[at] in _ARTICLES and tokens.word(at + 1) in HYPHENS:
        return tokens.tied(at + 1)
    first = at - 1 if tokens.low[at - 1] in INNER else at
    return tokens.low[at] in INNER and first > 0 and tokens.raw[first - 1][0].isupper()


def name_before(tokens: Tokens, at: int) -> str:
    """The capitalised name that ends right before token `at`, a comma apart."""
    end = at
    while end > max(0, at - 4) and tokens.low[end - 1] in (",", "(", "now", "then", "aged", "age", "just"):
        end -= 1
    start = end
    while start > max(0, end - _LONGEST_NAME) and (
        (tokens.raw[start - 1][0].isupper() and tokens.low[start - 1] not in listed("determiners"))
        or (tokens.raw[start - 1] == "." and start > 1 and len(tokens.raw[start - 2]) <= 3)
        or (start < end and _goes_back(tokens, start - 1))
    ):
        start -= 1
    while start < end and (tokens.raw[start] == "." or tokens.low[start] in words("closers")):
        start += 1
    if all(flags_of(w) & (DAY | MONTH) for w in tokens.raw[start:end]):
        return ""  # died on Monday aged 71
    return tokens.phrase(start, end)


def name_behind(tokens: Tokens, at: int) -> str:
    """The name of the person whom a noun that ends before token `at` describes; empty where none follows.

    `Orrin Vell` of `the 49-year-old mayor Orrin Vell` and of `mayor of Norby, Orrin Vell,`.
    """
    start, placed = at, tokens.word(at) in ("of", "from", "in")
    while placed and start < min(at + _LONGEST_NAME, len(tokens)) and tokens.low[start] != ",":
        start += 1
    aside = tokens.word(start) == ","
    start, end = start + aside, start + aside
    while end < min(start + _LONGEST_NAME, len(tokens)) and tokens.raw[end][0].isupper():
        end += 1
    name = tokens.raw[start:end]
    known = name[:1] and (name[0] in given_names() or flags_of(name[0]) & TITLE)
    if len(name) < 2 or (placed and not (aside and known)) or any(flags_of(w) & (DAY | MONTH) for w in name):
        return ""
    closed = tokens.word(end) in (",", ")", ".", ";", "")
    return tokens.phrase(start, end) if closed or not aside else ""


def name_in(noun: str) -> str:
    """The name that a noun phrase ends with, a verb apart: `Orrin Vell` of `mayor Orrin Vell left`; not `Norby man`."""
    words = noun.split()
    ends = [n for n, w in enumerate(words, 1) if w[0].isupper() and not flags_of(w) & (DEMONYM | DAY | MONTH | TITLE)]
    if not ends or any(flags_of(w) & PERSON or is_plural(w) for w in words[ends[-1] :]) or len(words) > ends[-1] + 1:
        return ""
    start = ends[-1]
    while start > 0 and start in ends:
        start -= 1
    return " ".join(words[start : ends[-1]])
