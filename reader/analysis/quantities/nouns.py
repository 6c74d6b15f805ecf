"""The noun that a figure counts: behind it, or tied to an amount by a preposition."""

from __future__ import annotations

from reader.analysis.language.lexicon import DAY, OF_ONE, flags_of
from reader.analysis.quantities.days import date_words
from reader.analysis.quantities.drafts import words
from reader.analysis.quantities.number_words import number_words
from reader.analysis.quantities.numerals import number_at
from reader.analysis.quantities.particles import is_time
from reader.analysis.quantities.tokens import HYPHENS, Tokens
from reader.analysis.quantities.wording import is_plural, listed, person_kinds, verb_classes

_NOUN_REACH = 6
"""Tokens in the longest noun phrase that says what is counted."""
_FORMERLY = frozenset(("earlier", "later", "before", "previously"))
"""Words that tell when, where no noun follows: `down from 11 earlier in the week`."""
_QUOTES = frozenset("\"“”‘’'")
_NO_NOUNS = ("auxiliaries", "verbs_only", "determiners")
"""The lists of words that end a noun phrase."""
_SPANS = frozenset(("day", "week", "month", "quarter", "year"))
_POSSESSED = frozenset(("the", "its", "their", "his", "her", "our", "those", "these", "them"))
_NEARLY = frozenset(("some", "about", "nearly", "almost", "roughly", "around", "over", "approximately"))


def noun_after(tokens: Tokens, at: int) -> tuple[str, int]:
    """The noun phrase that begins at token `at`, and the token after it; empty where a verb or nothing follows."""
    behind = tokens.word(at + 1)
    formerly = tokens.word(at) in _FORMERLY and (not behind[:1].isalpha() or behind in words("closers"))
    if is_time(tokens, at) or formerly:
        return "", at
    start = _noun_start(tokens, at)
    if tokens.word(start).endswith("ly") and not is_plural(tokens.word(start + 1)):
        return "", start
    end = _noun_end(tokens, start)
    if end > start:
        end = _end_of_joined(tokens, end)
    return ("", end) if tokens.low[start:end] == ["own"] else (tokens.phrase(start, end), end)


def _noun_start(tokens: Tokens, at: int) -> int:
    """The token at which a noun phrase begins without its determiners and its owner: behind `of the country's 40`."""
    if tokens.word(at) == "of" and (behind := _owned_from(tokens, at + 1)):
        number = number_at(tokens, behind) if _is_number(tokens, behind) else None
        at = number.end if number else behind
    while (word := tokens.word(at)) and (word in listed("determiners") or word in HYPHENS or word in _QUOTES):
        at += 1
    return _past_owner(tokens, at)


def _noun_end(tokens: Tokens, start: int) -> int:
    """The token behind the plural, or the last word, of the noun phrase that begins at token `start`."""
    low, at = tokens.low, start
    while at < len(low) and at - start < _NOUN_REACH:
        word = low[at]
        if at > start and low[at - 1] in HYPHENS and tokens.glued(at):
            if is_plural(word):
                return at + 1
        elif not word[0].isalpha():
            if not (word in HYPHENS and at > start and tokens.tied(at)):
                break
        elif not (word in listed("verbs_only") and is_plural(tokens.word(at + 1))):
            if any(word in ends for ends in (words("closers"), *map(listed, _NO_NOUNS))):
                break
            if at > start and is_time(tokens, at):
                break
            if at > start and word.endswith("ed") and not tokens.raw[at][0].isupper() and _did(tokens, at):
                break  # a name or a thing and what it did
            if is_plural(word) and not _is_of_plural(tokens.word(at + 1)):
                return at + 1
        at += 1
    return at


def _is_of_plural(word: str) -> bool:
    """Whether a word behind a plural may be the noun that it belongs to: `sports grounds`."""
    return is_plural(word) and word not in words("closers") and word not in verb_classes()


def _end_of_joined(tokens: Tokens, end: int) -> int:
    """The token behind plurals tied to the one before token `end`: `men and women`, `men, women and children`."""
    last = end
    while tokens.word(last) == "," and tokens.word(last + 1) in person_kinds() and is_plural(tokens.word(last + 1)):
        last += 2
    if tokens.low[end - 1] in person_kinds() and tokens.word(last + 1) in person_kinds():
        end = last if tokens.word(last) == "and" else end
    return end + 2 if _joins_another(tokens, end) else end


def _joins_another(tokens: Tokens, at: int) -> bool:
    """Whether `and` at token `at` ties a plural to the one before it: `men and women`."""
    plurals = tokens.word(at) == "and" and is_plural(tokens.word(at + 1)) and is_plural(tokens.word(at - 1))
    return plurals and not takes_object(tokens, at + 2)


def _is_number(tokens: Tokens, at: int) -> bool:
    """Whether token `at` is a number, in digits or words."""
    return tokens.is_digits(at) or tokens.word(at) in number_words()


def _owned_from(tokens: Tokens, at: int) -> int:
    """The token behind `the`, `its` or `the country's` at token `at`, itself a number's; 0 where there is neither."""
    at += tokens.word(at) in _NEARLY and _is_number(tokens, at + 1)  # of some 40
    if tokens.word(at) not in _POSSESSED:
        return at if _is_number(tokens, at) else 0
    behind = _past_owner(tokens, at + 1)
    return behind if _is_number(tokens, behind) else at + 1


def _did(tokens: Tokens, at: int) -> bool:
    """Whether a form in -ed at token `at` is what the noun before it did: `a bomb crashed through`."""
    after = tokens.word(at + 1)
    return tokens.raw[at - 1][0].isupper() or after in ("through", "into", "onto", "past", "against", "across", "down")


def _past_owner(tokens: Tokens, at: int) -> int:
    """The token after a possessive in the few words from token `at` on: the country's, three of the dockers'."""
    for nxt in range(at, min(at + _NOUN_REACH, len(tokens))):
        word = tokens.low[nxt]
        if word.endswith(OF_ONE) and len(word) > 2:
            return nxt + 1
        if word in _QUOTES and tokens.glued(nxt) and tokens.low[nxt - 1].endswith("s") and not tokens.glued(nxt + 1):
            return nxt + 1 if nxt > at and tokens.word(nxt + 1)[:1].isalpha() else at
        if not word[0].isalpha() or word in words("closers"):
            return at
    return at


def takes_object(tokens: Tokens, at: int) -> bool:
    """Whether what begins at token `at` makes the word before it a verb: `runs 12 schools and employs 900 people`."""
    return _is_number(tokens, at) or tokens.word(at) in ("a", "an", "the", "its", "their", "about", "some")


def noun_joined(tokens: Tokens, at: int) -> tuple[str, int]:
    """The noun phrase that a preposition ties to an amount: `in campaign cash`, `worth of furniture`, `of the vote`."""
    start = at
    if tokens.word(at) == "worth":
        at += 1
    if tokens.word(at) not in ("in", "of", "on", "for"):
        return "", start
    noun, end = noun_after(tokens, at + 1)
    dated = noun.lower().split(" ")[0] in date_words()["months"]
    placed = noun.istitle() and tokens.word(at) == "in" and tokens.raw[at + 1][0].isupper()  # in New York
    timed = tokens.word(at) == "on" and bool(noun) and (bool(flags_of(noun) & DAY) or noun in _SPANS)  # on the month
    return (noun, end) if noun and not (dated or placed or timed) else ("", start)
