"""What a verb of saying needs where it stands: what it governs, an end of the sentence, a subject of its number."""

from __future__ import annotations

from reader.analysis.language.lexicon import (
    ADVERB,
    AUX,
    BASE,
    BODY,
    CAPITAL,
    DAY,
    DEMONYM,
    DET,
    NAMING,
    ORGANISATION,
    PAST,
    PERSON,
    PRONOUN,
    listed,
)
from reader.analysis.language.phrases import Phrase
from reader.analysis.language.subjects import before
from reader.analysis.language.tokens import Token

_FOUND_IN = listed("inquiries")
_PLURAL = frozenset(
    ("police", "people", "men", "women", "and", "those", "these", "staff", "personnel", "crew", "clergy", "relatives")
)
_SENSED = frozenset(("heard", "overheard", "saw", "watched", "made", "let"))
_FINDINGS = listed("findings")
_HEARING = listed("gatherings")
_OPENING = listed("opening") | {"after", "before", "if"}
_BE = listed("being")
_ON_DAYS = frozenset(("on", "late", "early", "night", "morning", "evening", "afternoon"))
_LEAST = 3
"""Words of the shortest sentence that is found to be so, and its comma."""


def governs(words: list[Token], k: int) -> bool:
    """Whether a verb with many uses stands by a quotation or before `that`."""
    if k + 2 < len(words) and words[k + 1].text == "," and words[k + 2].quote >= 0:
        return True
    for j in range(k + 1, min(k + (16 if words[k].flags & NAMING else 7), len(words))):
        if words[j].quote >= 0 or (words[j].text == "that" and j <= k + 4):
            return True
        if words[j].text in (".", ";") or (words[j].text == "," and not words[k].flags & NAMING):
            break
    return any(w.quote >= 0 for w in words[max(0, k - 7) : k]) or _signs(words, k)


def _signs(words: list[Token], k: int) -> bool:
    """Whether a verb ends its sentence behind a comma and a name: `..., The Orle Times revealed.`"""
    if not words[k].flags & PAST or not is_last(words, k + 1):
        return False
    if words[k].text in _FINDINGS and words[0].text.lower() not in _OPENING:
        return _finds(words, k) or reports(words, k)
    j = k - 1
    while j > 0 and words[j].flags & CAPITAL and words[j].quote < 0:
        j -= 1
    j -= words[j].text == "the"
    return (0 < j < k - 1 and words[j].text == ",") or reports(words, k)


def is_last(words: list[Token], k: int) -> bool:
    """Whether nothing stands from word k on but the day of what is told: `on Monday.`"""
    j = k
    while j < len(words) and (words[j].flags & DAY or words[j].text in _ON_DAYS):
        j += 1
    ends = j >= len(words) or words[j].text == "."
    return ends and (j == k or any(w.flags & DAY for w in words[k:j]))


def _finds(words: list[Token], k: int) -> bool:
    """Whether words k-n to k are a body or its people and what they found: `..., the office has since found.`"""
    phrase = before(words, k)
    if phrase is None or phrase.first < _LEAST or words[phrase.first - 1].text != "," or words[k - 1].text in _BE:
        return False
    if any(w.flags & AUX and w.text not in ("has", "have", "had") for w in words[phrase.last : k]):
        return False
    noun = words[phrase.last - 1]
    if words[k].text == "heard":
        return noun.text in _FOUND_IN or noun.text in _HEARING
    bodied = bool(noun.flags & (PERSON | BODY | ORGANISATION)) or stands_by_letters(noun)
    return phrase.kind == "name" or bodied


def stands_by_letters(t: Token) -> bool:
    """Whether a word that leads to names is a body by itself: `the UN has found`, as in `UN officials`."""
    return bool(t.flags & DEMONYM) and t.text.isupper()


def reports(words: list[Token], k: int) -> bool:
    """Whether words k-n to k are a paper and what it did: `..., the last report of the ombudsman found.`"""
    for j in range(k - 1, max(0, k - 12), -1):
        if words[j].text == ",":
            return bool(words[j + 1].flags & DET) and any(w.text in _FOUND_IN for w in words[j + 1 : k])
        if words[j].quote >= 0 or words[j].flags & (AUX | PRONOUN):
            return False
    return False


def agrees(words: list[Token], k: int, source: Phrase) -> bool:
    """Whether a present form fits its subject in number: `officials say`, not `the news release`."""
    t = words[k]
    if not t.flags & BASE or t.flags & PAST or t.text.endswith("ed") or (k and words[k - 1].flags & (AUX | ADVERB)):
        return True
    if source.first and words[source.first - 1].text in _SENSED:
        return True  # she heard him shout
    if source.kind == "pronoun":
        return words[source.first].text.lower() not in ("he", "she", "it")
    if source.kind == "name":
        last = words[source.last - 1]
        several = last.text.lower() in _PLURAL or (last.text.endswith("s") and not last.flags & ORGANISATION)
        return several or _are_many(words, k, source)
    phrase = words[source.first : source.last]
    return source.kind == "several" or any(
        w.text.lower() in _PLURAL or (w.text.endswith("s") and not w.text.endswith("ss")) for w in phrase
    )


def _are_many(words: list[Token], k: int, source: Phrase) -> bool:
    """Whether a body is spoken of as many: `..., campaigners Open Ledger say`, `It leaks, Open Ledger say.`"""
    first = source.name[0] if source.name else source.first
    led = words[first - 1] if first else None
    if led is not None and led.flags & PERSON and led.text.endswith("s") and not led.text.endswith("ss"):
        return True
    return words[k].text == "say" and led is not None and led.text == "," and is_last(words, k + 1)
