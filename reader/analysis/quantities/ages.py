"""Ages: `Morgan, 44,`, `aged 30`, `when she was 14`, `19 or older`, `in his mid-50s`."""

from __future__ import annotations

from dataclasses import replace

from reader.analysis.language.lexicon import AUX, DAY, DET, FEMALE, MALE, MONTH, PAST, PERSON, VERB, flags_of
from reader.analysis.quantities.bounds import bound_after, speaks_of_age
from reader.analysis.quantities.days import date_words
from reader.analysis.quantities.decades import age_opening
from reader.analysis.quantities.drafts import Draft, words
from reader.analysis.quantities.number_words import Number, value_of, words_of
from reader.analysis.quantities.tokens import HYPHENS, Tokens
from reader.analysis.quantities.wording import is_plural, listed, person_kinds

_BEFORE_PLACES = frozenset(("the", "in", "on", "at", "near", "from", "off", "across", "around", "outside", "inside"))
"""What stands before the name of a place, and before no person's that is the subject."""
OLDEST = 116
"""Years from which a number is nobody's age."""
OF_AGE = 21
"""Years up to which `were under 18` tells how old people are; who is below so many is a child, more or less."""
_WINDOW = 12
"""Tokens before a number in which a word says that it is an age."""
_DYING = 6
"""Tokens before `at` in which it is told that somebody died: `died on Monday at 78`."""
_LISTING = frozenset((",", "and"))
_THEIRS = frozenset(("the", "his", "her", "their", "its", "my", "our"))
_GROWN = 16
"""Years from which a number may be how old one is who has a trade."""
_FIRST_IN_AGE = frozenset(("youngest", "oldest", "eldest"))
_HOURS = 12
"""Up to so many a number in words may be an hour: `at nine he left`."""
_BEHIND_AGE = frozenset((",", ".", ")", ";", "and", "was", "had", "died", "who"))
_PARTED = frozenset((";", ":", "—", "(", ")", "and", "but"))


def aged(tokens: Tokens, number: Number, draft: Draft) -> Draft:
    """The draft as an age where the words around it say so, else as it is."""
    died = tokens.word(draft.start - 1) == "at" and tokens.word(draft.start - 2) in ("died", "dead", "killed")
    if draft.kind == "duration" and (died or tokens.word(draft.start - 1) in ("aged", "ages")):
        return replace(draft, kind="age")
    top = draft.high if draft.high is not None else draft.low
    if (
        draft.kind != "count"
        or draft.unit
        or number.scaled
        or number.sort != "number"
        or not isinstance(top, int)
        or not 0 < top < OLDEST
    ):
        return draft
    says_age = (
        _after_age_word(tokens, draft)
        or _after_name(tokens, draft)
        or _after_being(tokens, draft)
        or _opening(tokens, draft, top)
        or _of_persons(tokens, draft)
        or _of_each(tokens, draft)
    )
    return replace(draft, kind="age", unit="years") if says_age else draft


def _after_age_word(tokens: Tokens, draft: Draft) -> bool:
    at = draft.start - 1
    before = tokens.word(at)
    if before in ("aged", "age", "ages") or (before == "of" and tokens.word(at - 1) in ("age", "ages")):
        return True
    if any(tokens.word(k) in ("ages", "aged") for k in range(draft.start, min(draft.end, draft.start + 4))):
        return True
    if before in ("was", "is", "around", "about", "of", "to", "at"):
        window = tokens.low[max(0, at - _WINDOW) : at]
        dying = before == "at" and not set(window[-_DYING:]).isdisjoint(("died", "dies"))
        return "expectancy" in window or ((dying or "age" in window) and tokens.word(draft.end) in words("age_ends"))
    return False


def _after_name(tokens: Tokens, draft: Draft) -> bool:
    """`Morgan, 44,` and `his wife, 30, who`."""
    at = draft.start
    spelled = not tokens.is_digits(at)
    if at < 2 or tokens.word(at - 1) != "," or draft.end != at + 1 or (spelled and not _is_given(tokens, at)):
        return False
    before, after = tokens.raw[at - 2], tokens.word(draft.end)
    if before == "." and at > 2:
        before = tokens.raw[at - 3]
    if not before[0].isalpha() or after not in words("age_ends") or after in ("at", "by", "-", "–", "the", "in", "on"):
        return False
    if after in ("", ".") and tokens.is_digits(at - 4):
        return False
    named = before[0].isupper() and before.lower() not in date_words()["months"]
    return named or before.lower() in words("kin") or _is_described(tokens, at)


def _is_given(tokens: Tokens, at: int) -> bool:
    """Whether somebody's kin or his own given name stands before the comma ahead of a number in words at token `at`.

    `his daughter Salma, nine, and`, of names alone only where no other stands behind: `Norland, nine, and Orle, two`.
    """
    led = tokens.low[max(0, at - 4) : at - 2]
    kin = any(w in words("kin") for w in led) and tokens.raw[at - 2][0].isupper()
    return kin and tokens.word(at + 1) in _BEHIND_AGE


def _is_described(tokens: Tokens, at: int) -> bool:
    """Whether one person by a noun stands before the comma ahead of token `at`: `The driver, 52, was held`."""
    noun, after = tokens.low[at - 2], tokens.word(at + 1)
    led = tokens.low[max(0, at - 6) : at - 2]
    somebody = noun in person_kinds() or bool(flags_of(noun) & (PERSON | MALE | FEMALE))
    single = somebody and not is_plural(noun) and any(flags_of(w) & DET for w in led if w[0].isalpha())
    return single and after in (",", ".", ")", ";") and len(tokens.raw[at]) < 3


def _after_being(tokens: Tokens, draft: Draft) -> bool:
    """`she was 14`, `now 53`, `turned 60`."""
    before, after = tokens.word(draft.start - 1), tokens.word(draft.end)
    if after not in words("age_ends") or draft.end > draft.start + 3:
        return False
    if before in ("now", "then", "just", "only", "still", "both") and tokens.word(draft.start - 2) in (",", "(", "who"):
        return True
    if before in ("now", "then", "just", "only", "still", "not", "already", "about", "almost", "nearly"):
        before = tokens.word(draft.start - 2)
    if before not in words("age_verbs"):
        return False
    goes_on = after == "and" and bool(flags_of(tokens.word(draft.end + 1) or " ") & (AUX | PAST))
    ends = goes_on or before == "turned" or not after[:1].isalnum()
    if ends and _is_named(tokens, draft.start):
        return True
    if (not after[:1].isalnum() or after in ("and", "from", "when")) and bearer_of(tokens, draft.start):
        return True
    window = tokens.low[max(0, draft.start - 5) : draft.start]
    return any(w in words("age_subjects") for w in window)


def bearer_of(tokens: Tokens, at: int) -> str:
    """Who is told to be as old as token `at` says: `first suspect` of `the first suspect is 34`; empty for others."""
    if (opened := age_opening(tokens, at)) < at and _names_person(tokens.word(opened - 1)):
        return _described(tokens, opened)
    if at < 3 or tokens.word(at - 1) not in ("is", "was", "turned") or not _names_person(tokens.low[at - 2]):
        return ""
    return _described(tokens, at - 1)


def _described(tokens: Tokens, end: int) -> str:
    """The person told by a noun that ends before token `end`, without the article: `first suspect`; else empty."""
    opened = next((k for k in range(end - 2, max(-1, end - 5), -1) if flags_of(tokens.low[k]) & DET), -1)
    if opened < 0 or is_plural(tokens.low[end - 1]):
        return ""
    told = tokens.low[opened] in listed("which_one")
    return " ".join((*(tokens.low[opened : opened + 1] if told else ()), *tokens.raw[opened + 1 : end]))


def _names_person(noun: str) -> bool:
    """Whether a noun is one for persons, one of whom the lists may only know as many: `patient`."""
    return noun in person_kinds() or f"{noun}s" in person_kinds()


def first_in_age(tokens: Tokens, at: int) -> str:
    """Which of several is as old as token `at` says: `youngest patient` of `The youngest patient, a boy of 11,`.

    Nothing but who that is, or where, stands between; empty for others.
    """
    for back in range(at - 1, max(-1, at - _WINDOW), -1):
        word = tokens.low[back]
        if word in _FIRST_IN_AGE:
            noun = tokens.word(back + 1)
            between = tokens.low[back + 1 : at]
            plain = sum(bool(flags_of(w) & (AUX | PAST | VERB)) for w in between if w.isalpha()) < 2
            if not plain or between.count(",") > 1 or tokens.is_digits(back + 1):
                return ""
            return f"{word} {noun}" if _names_person(noun) else word if noun in ("of", "is", "was", ",") else ""
        if word in _PARTED or tokens.is_digits(back):
            return ""
    return ""


def _is_named(tokens: Tokens, at: int) -> bool:
    """Whether a whole name stands before the verb ahead of token `at`: `Mary Lund, was just 23`."""
    verb = next((k for k in range(at - 1, max(0, at - 4), -1) if tokens.word(k) in words("age_verbs")), 0)
    last = verb - 2 if verb and tokens.word(verb - 1) == "," else verb - 1
    name = tokens.raw[last - 1 : last + 1] if last > 0 else []
    if last > 1 and tokens.low[last - 2] in _BEFORE_PLACES:
        return False  # the toll on the Marrow Pass is 14
    return len(name) == 2 and all(w[:1].isupper() and w[1:].islower() and not flags_of(w) & (DAY | MONTH) for w in name)


def _opening(tokens: Tokens, draft: Draft, top: int) -> bool:
    """`At forty-nine she had run two mills`: not so small a number that it may be the hour."""
    if tokens.word(draft.start - 1) != "at" or not (top > _HOURS or tokens.is_digits(draft.start)):
        return False
    after = draft.end + (tokens.word(draft.end) == ",")
    return tokens.word(after) in ("he", "she")


def _of_persons(tokens: Tokens, draft: Draft) -> bool:
    """`anyone 19 or older`, `adults over 21`, `a student of nineteen`."""
    bound = bound_after(tokens, draft.end)
    if bound and speaks_of_age(bound[1]):
        return True
    before = tokens.word(draft.start - 1)
    if before == "of" and (tokens.word(draft.start - 2) in words("of_an_age") or _is_somebody(tokens, draft)):
        return draft.end == draft.start + 1 + 2 * (tokens.word(draft.start + 1) in HYPHENS) and _ends(tokens, draft)
    of_whom = words("persons") | (words("of_whom_age") if (draft.low or 0) <= OF_AGE else frozenset())
    return before in ("over", "under") and tokens.word(draft.start - 2) in of_whom and _ends(tokens, draft)


def _of_each(tokens: Tokens, draft: Draft) -> bool:
    """How old each of several is: `three men, 24, 31 and 45, were held`, as many ages as there are of them."""
    first, end = draft.start, draft.end
    while first > max(1, draft.start - _WINDOW) and (tokens.is_digits(first - 1) or tokens.word(first - 1) in _LISTING):
        first -= 1
    while end < draft.end + _WINDOW and (
        tokens.is_digits(end) or (tokens.word(end) in _LISTING and _goes_on(tokens, end))
    ):
        end += 1
    noun, ages = first - 1, [tokens.raw[k] for k in range(first, end) if tokens.is_digits(k)]
    after = tokens.word(end)
    if tokens.word(first) != "," or len(ages) < 2 or noun < 1 or after == "of":
        return False
    ended = after in words("age_ends") or after in words("closers")
    if not ended or not all(a.isdecimal() and len(a) < 4 and int(a) < OLDEST for a in ages):
        return False
    word = tokens.low[noun]
    if not is_plural(word) or not (word in person_kinds() or flags_of(word) & (PERSON | MALE | FEMALE)):
        return False
    led = tokens.low[max(0, noun - 3) : noun]
    counted = [value_of(w) for w in led if w.isdecimal() or w in words_of()["small"]]
    named = not counted and not _THEIRS.isdisjoint(led) and "of" not in led and not after[:1].isalpha()
    return counted == [len(ages)] or named


def _goes_on(tokens: Tokens, at: int) -> bool:
    """Whether a list of numbers goes on at a comma or `and`."""
    nxt = at + 1 + (tokens.word(at) == "," and tokens.word(at + 1) == "and")
    return tokens.is_digits(nxt)


def _is_somebody(tokens: Tokens, draft: Draft) -> bool:
    """Whether one person by a noun stands before `of` and a grown man's years: `a former fireman of 44`."""
    noun = tokens.word(draft.start - 2)
    single = not {"a", "an"}.isdisjoint(tokens.low[max(0, draft.start - 5) : draft.start - 2])
    parent = noun in words("kin") or noun in listed("parents")
    grown = draft.low == draft.high and (draft.low or 0) >= _GROWN and tokens.is_digits(draft.start)
    somebody = bool(flags_of(noun or " ") & (PERSON | MALE | FEMALE)) and not is_plural(noun)
    return grown and single and not parent and somebody


def _ends(tokens: Tokens, draft: Draft) -> bool:
    """Whether nothing follows a number that it could count."""
    after = tokens.word(draft.end)
    return after in words("age_ends") or after in words("closers")


def set_age(tokens: Tokens, at: int) -> str:
    """Which age a rule sets by token `at`: `retirement age` of `the retirement age of judges is 65`; else empty."""
    for back in range(at - 1, max(0, at - _WINDOW), -1):
        if tokens.low[back] in _PARTED:
            return ""
        if tokens.low[back] == "age":
            before, behind = tokens.low[back - 1], tokens.low[back + 1 : back + 3]
            if behind[:1] == ["of"] and behind[-1] in words("set_ages"):
                return f"age of {behind[-1]}"
            return f"{before} age" if before in words("set_ages") else ""
    return ""


def who_is(tokens: Tokens, at: int) -> str:
    """Whose age it is that begins at token `at` after `who is`: `man` of `the man they seized there, who is 52`."""
    if tokens.word(at - 2) != "who" or tokens.word(at - 1) not in ("is", "was", "turned"):
        return ""
    for back in range(at - 3, max(-1, at - 2 * _WINDOW), -1):
        if tokens.low[back] in person_kinds():
            return tokens.low[back]
        if tokens.low[back] in _PARTED or (tokens.low[back] == "," and back < at - 3):
            return ""
    return ""
