"""Small words of a clause that look like verbs of counting, or part what is counted from a deed that is another's."""

from __future__ import annotations

from functools import cache

from reader.analysis.language.lexicon import AUX, CAPITAL, DAY, DET, PAST, VERB, flags_of
from reader.analysis.quantities.drafts import words
from reader.analysis.quantities.tokens import Tokens
from reader.data import word_list

_SHORTEST = 4
"""Letters of a noun in -ed: `seed`."""


def _listed(key: str) -> frozenset[str]:
    return word_list("reader.analysis", "counted", key)


def flags_at(tokens: Tokens, at: int) -> int:
    """What the word at a token may be; nothing beyond either end."""
    return flags_of(tokens.low[at]) if 0 <= at < len(tokens) else 0


def is_particle(tokens: Tokens, at: int) -> bool:
    """Whether `up` or `down` belongs to the verb before it and tells of no rise: `tore up`, `sat down`."""
    if tokens.word(at) not in _listed("particles"):
        return False
    verb = flags_at(tokens, at - 1)
    return bool(verb & (VERB | PAST)) and not verb & AUX and tokens.word(at - 1) not in _listed("moving")


def opens_time(tokens: Tokens, at: int) -> bool:
    """Whether a word begins a phrase that tells when by what happened: `since the indictment`."""
    return tokens.word(at) in _listed("when") and bool(flags_at(tokens, at + 1) & DET)


def is_time(tokens: Tokens, at: int) -> bool:
    """Whether a phrase at a token tells when and counts nothing: `last year`, `overnight`, `Monday`."""
    word, behind = tokens.word(at), tokens.word(at + 1)
    if word in _listed("which_time"):
        return behind in _listed("spans_of_time")
    a_day = at < len(tokens) and flags_of(tokens.raw[at]) & DAY
    return bool(word in _listed("when_it_was") or a_day) and not behind.endswith("s")


def begins_predicate(tokens: Tokens, at: int) -> bool:
    """Whether `and` begins what else somebody does: `bought the factory and has 140 people on its payroll`."""
    if tokens.word(at) not in ("and", "but", "or") or at + 1 >= len(tokens):
        return False
    then = flags_of(tokens.raw[at + 1])
    return bool(then & (AUX | VERB)) and not then & (CAPITAL | DET)


def own_verb(tokens: Tokens, at: int) -> str:
    """What those did whom a number counts without a noun, by the verb at once behind it: `nine walked out`; else empty.

    A form in -ed before a noun says what kind they are: `nine armed men`.
    """
    word, then = tokens.word(at), tokens.word(at + 1)
    done = word in _listed("went") or (word.endswith("ed") and len(word) > _SHORTEST)
    if not done or word in _listed("verbs_only") or tokens.raw[at][0].isupper():
        return ""
    if word == "fell" and then in ("ill", "sick"):
        return then
    ends = not then[:1].isalpha() or then.endswith("ly") or then in words("closers") | _listed("directions_of_going")
    return word if ends or then in _listed("determiners") else ""


@cache
def movers() -> frozenset[str]:
    """Words that tell that a number went up or down, before the one it came from: `up from seven`."""
    return frozenset().union(*(word_list("reader.analysis", "polarity", way) for way in ("rising", "falling")))
