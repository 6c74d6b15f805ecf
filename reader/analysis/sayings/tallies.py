"""Counts that somebody keeps, told without a verb of saying: `the ministry raised its toll to 52`.

`The institute recorded 18 cases` and `residents counted two explosions` are theirs as well; a town that recorded 18
cases said nothing.
"""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from reader.analysis.language.lexicon import BODY, ORGANISATION, PERSON, PLACE, listed
from reader.analysis.language.noun_phrases import noun_phrase
from reader.analysis.language.phrases import Phrase
from reader.analysis.language.subjects import before
from reader.analysis.language.tokens import Token
from reader.analysis.names.descriptions import head_of
from reader.analysis.quantities.number_words import number_words
from reader.data import table
from reader.model import Span

_NEAR = 4
"""Words between whose count it is and the verb, helpers among them."""
_REACH = 14
"""Words from `its toll` to the figure."""
_BOUNDS = listed("before_numbers")
_SETTINGS = listed("settings")
"""Where something was recorded, and who recorded a win."""


class _Lists(NamedTuple):
    """The lists of stances.yaml that are of counts."""

    tallies: frozenset[str]
    revising: frozenset[str]
    giving: frozenset[str]
    keeping: frozenset[str]


@cache
def _lists() -> _Lists:
    lists = table("reader.analysis", "stances")
    return _Lists(*(frozenset(lists[k].split()) for k in _Lists._fields))


@cache
def _verbs() -> frozenset[str]:
    lists = _lists()
    return lists.revising | lists.giving | lists.keeping


def tally_at(words: list[Token], k: int) -> tuple[Phrase, Span] | None:
    """Whose count it is and what is told of it, where word k is its verb; None for all else."""
    verb = words[k].text
    if verb not in _verbs():
        return None
    lists = _lists()
    found = (
        (verb in lists.revising and _revised(words, k))
        or (verb in lists.giving and _given(words, k))
        or (verb in lists.keeping and _kept(words, k))
    )
    if not found:
        return None
    beside = k > 2 and words[k - 1].text in ("which", "who") and words[k - 2].text == ","
    phrase = noun_phrase(words, k - 3) if beside and words[k - 3].quote < 0 else before(words, k)
    if phrase is None or not _keeps_count(words, phrase):
        return None
    aside = any(w.text == ")" for w in words[phrase.last : k])  # the Orlin Monitor (OM) has raised
    if not k - (_NEAR + 3 * aside) < phrase.last <= k:
        return None
    marks = (";", ",") if beside else (";",)
    end = next((j for j in range(k + 1, len(words)) if words[j].text in marks), len(words))
    while end > k and words[end - 1].text in ".,?!":
        end -= 1
    return (phrase, (k + 1, end)) if end - k > 1 else None


def is_tally(word: str) -> bool:
    """Whether a noun is one for what was counted: `toll`, `figures`, `list`."""
    return word in _lists().tallies


def _revised(words: list[Token], k: int) -> bool:
    """`raised its count of the dead to 52`."""
    low = [w.text for w in words[k + 1 : k + 2 + _REACH]]
    owned = low[:1] in (["its"], ["their"], ["the"], ["his"], ["her"]) and any(w in _lists().tallies for w in low[1:4])
    to = next((j for j, w in enumerate(low) if w in ("to", "at", "from")), -1)
    return owned and to > 0 and _number(words, k + 2 + to)


def _given(words: list[Token], k: int) -> bool:
    """`had given a toll of 31`."""
    low = [w.text for w in words[k + 1 : k + 7]]
    led = low[:1] in (["a"], ["an"], ["its"], ["the"])
    at = next((j for j, w in enumerate(low[:4]) if w in _lists().tallies), -1)
    return led and at > 0 and low[at + 1 : at + 2] == ["of"] and _number(words, k + at + 3)


def _kept(words: list[Token], k: int) -> bool:
    """`recorded 18.4 cases`."""
    return k + 1 < len(words) and words[k + 1].text != "of" and _number(words, k + 1)


def _number(words: list[Token], k: int) -> bool:
    """Whether a number begins at word k, what bounds it left out."""
    for j in range(k, min(k + 4, len(words))):
        t = words[j].text
        if t[0].isdigit() or t.lower() in number_words():
            return t.lower() not in ("half", "once", "twice")
        if t not in _BOUNDS:
            return False
    return False


def _keeps_count(words: list[Token], phrase: Phrase) -> bool:
    """Whether a phrase is of a body or of people who count, and not of a place."""
    if phrase.kind == "pronoun":
        return False
    first, last = phrase.name or (phrase.last - 1, phrase.last)
    end = words[last - 1]
    if last - first == 1 and end.text.replace(".", "").isupper() and len(end.text) > 1:
        return True
    if phrase.name is not None:
        return any(w.flags & ORGANISATION and not w.flags & PLACE for w in words[first:last])
    head = head_of(words, phrase)
    return head is not None and bool(head.flags & (PERSON | BODY)) and head.text not in _SETTINGS
