"""Counts that somebody keeps, told without a verb of saying: `the ministry raised its toll to 52`.

`The institute recorded 18 cases` and `residents counted two explosions` are theirs as well; a town that recorded 18
cases said nothing.
"""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from reader.analysis.language.lexicon import (
    ADVERB,
    AUX,
    BODY,
    CAPITAL,
    ORGANISATION,
    PERSON,
    PLACE,
    TITLE,
    given_names,
    listed,
)
from reader.analysis.language.noun_phrases import noun_phrase
from reader.analysis.language.phrases import Phrase
from reader.analysis.language.subjects import before
from reader.analysis.language.tokens import Token
from reader.analysis.names.descriptions import head_of
from reader.analysis.quantities.number_words import number_words
from reader.analysis.sayings.neighbours import without_marks
from reader.data import table
from reader.model import Span

_NEAR = 4
"""Words between whose count it is and the verb, helpers among them."""
_REACH = 14
"""Words from `its toll` to the figure."""
_BE = listed("being")
_BOUNDS = listed("before_numbers")
_SETTINGS = listed("settings")
"""Where something was recorded, and who recorded a win."""


class _Lists(NamedTuple):
    """The lists of stances.yaml that are of counts."""

    tallies: frozenset[str]
    revising: frozenset[str]
    giving: frozenset[str]
    keeping: frozenset[str]
    counting: frozenset[str]
    """Those of them by which a person counts."""
    counted_by: frozenset[str]
    """Nouns for what is counted, before `of` and the number: `the deaths of 39`."""


@cache
def _lists() -> _Lists:
    lists = table("reader.analysis", "stances")
    return _Lists(*(frozenset(lists[k].split()) for k in _Lists._fields))


@cache
def tally_verbs() -> frozenset[str]:
    """The verbs that tell whose a count is."""
    lists = _lists()
    return lists.revising | lists.giving | lists.keeping


def tally_at(words: list[Token], k: int) -> tuple[Phrase, Span] | None:
    """Whose count it is and what is told of it, where word k is its verb; None for all else."""
    verb = words[k].text
    if verb not in tally_verbs():
        return None
    lists = _lists()
    found = (
        (verb in lists.revising and _revised(words, k))
        or (verb in lists.giving and _given(words, k))
        or (verb in lists.keeping and _kept(words, k))
    )
    if not found:
        return None
    at = k - (words[k - 1].text in ("has", "have", "had"))
    beside = at > 2 and words[at - 1].text in ("which", "who") and words[at - 2].text == ","
    phrase = noun_phrase(words, at - 3) if beside and words[at - 3].quote < 0 else before(words, k)
    if any(w.text in _BE for w in words[max(0, k - 2) : k]):
        return None  # was counted twelve times
    if phrase is None or not (_keeps_count(words, phrase) or (verb in lists.counting and _is_somebody(words, phrase))):
        return None
    aside = any(w.text == ")" for w in words[phrase.last : k])  # the Orlin Monitor (OM) has raised
    if not k - (_NEAR + 3 * aside) < phrase.last <= k and not _behind_aside(words, phrase, k):
        return None
    marks = (";", ",") if beside else (";",)
    end = without_marks(words, k, next((j for j in range(k + 1, len(words)) if words[j].text in marks), len(words)))
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
    """`recorded 18.4 cases`, `verified the deaths of 39`."""
    owned = k + 4 < len(words) and words[k + 3].text == "of" and words[k + 1].text in ("the", "a", "its")
    if owned and words[k + 2].text in _lists().counted_by:
        return _number(words, k + 4)
    return k + 1 < len(words) and words[k + 1].text != "of" and _number(words, k + 1)


def _behind_aside(words: list[Token], phrase: Phrase, k: int) -> bool:
    """Whether but an aside stands between a name and the verb: `Ann Reed, who runs the mill, has counted`."""
    j = k - 1
    while j > phrase.last and (words[j].flags & (AUX | ADVERB) or words[j].text in ("so", "far", "since")):
        j -= 1
    return phrase.kind == "name" and words[phrase.last].text == "," and j > phrase.last and words[j].text == ","


def _is_somebody(words: list[Token], phrase: Phrase) -> bool:
    """Whether a phrase is beyond doubt a person's name, and no place's: by a title, a given name, or `who` behind."""
    if phrase.name is None:
        return False
    first, last = phrase.name
    known = words[first].text in given_names() and last - first > 1
    titled = first > 0 and bool(words[first - 1].flags & TITLE and words[first - 1].flags & CAPITAL)
    return known or titled or [w.text for w in words[last : last + 2]] == [",", "who"]


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
        bodied = end.flags & BODY and not end.flags & PERSON
        return bool(bodied) or any(w.flags & ORGANISATION and not w.flags & PLACE for w in words[first:last])
    head = head_of(words, phrase)
    return head is not None and bool(head.flags & (PERSON | BODY)) and head.text not in _SETTINGS
