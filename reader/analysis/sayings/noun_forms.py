"""Whether a form of a verb of saying is a noun or an adjective where it stands: `its own report`, `a state senator`."""

from __future__ import annotations

from reader.analysis.language.lexicon import (
    ADVERB,
    AUX,
    BASE,
    BODY,
    CAPITAL,
    CONJ,
    DET,
    ING,
    NOUN,
    ORGANISATION,
    OWNERS,
    PAST,
    PERSON,
    PREP,
    PRONOUN,
    RELATIVE,
    VERB,
    listed,
)
from reader.analysis.language.tokens import Token

_NAMED = listed("naming_participles")
_PREMODIFIERS = listed("premodifiers")
_BEFORE_PEOPLE = frozenset(("state", "press", "protest", "attack", "report", "record", "market", "command", "charge"))
"""Verbs of saying that are as often nouns before those for people: `press officers`, `protest leaders`."""
_NUMBERING = frozenset(("few", "dozen", "hundred", "couple", "lot", "number", "handful", "third", "quarter", "half"))
_NAME = 7
"""Words of a name in an aside and one more."""
_SAID = frozenset(("said", "says", "told", "tells"))


def is_noun(words: list[Token], k: int) -> bool:
    """Whether word k, a form of a verb of saying, is a noun or an adjective where it stands."""
    t = words[k]
    if not t.flags & (BASE | PAST | ING) and not t.text.endswith("s"):
        return False
    if not k:
        return bool(t.flags & BASE) and not t.flags & ING
    prev = words[k - 1]
    if t.flags & ING:
        return bool(prev.flags & DET) or (t.text == "writing" and prev.text == "in")
    if prev.text == "own" and not t.flags & PAST:
        return True  # its own report
    if t.flags & NOUN and not (t.flags & BASE and prev.text == "to") and not _verb_follows(words, k):
        return True
    if t.flags & BASE and (_is_between(words, k) or _leads_to_people(words, k)):
        return True
    if t.text in _SAID and prev.text.endswith(OWNERS) and prev.flags & CAPITAL and not prev.flags & PRONOUN:
        return False  # a shop's name: Holm's said
    if t.flags & PAST:
        named = t.text in _NAMED and _names_aside(words, k)
        return named or (bool(prev.flags & DET) and not prev.text[:1].isupper()) or prev.text.endswith(OWNERS)
    if prev.flags & (DET | PREP) and not prev.flags & CONJ and prev.text != "to":
        return True
    return prev.text.endswith(OWNERS)


def _is_between(words: list[Token], k: int) -> bool:
    """Whether a plain form belongs to the noun behind it: `a former state senator`, `a young press aide`.

    Who is one says nothing with a plain form, and `former` waits for its noun.
    """
    prev = words[k - 1]
    if prev.flags & (CAPITAL | PRONOUN | DET) or prev.quote >= 0 or k + 1 >= len(words):
        return False
    if prev.text in _PREMODIFIERS:
        return bool(words[k + 1].flags & (PERSON | BODY)) or prev.text not in ("former", "late")
    single = k > 1 and words[k - 2].text in ("a", "an", "A", "An")
    named = prev.flags & (PERSON | BODY | ORGANISATION | NOUN | PREP | CONJ | RELATIVE) or prev.text in _NUMBERING
    return single and prev.text[0].isalpha() and not named and bool(words[k + 1].flags & (PERSON | BODY))


def _leads_to_people(words: list[Token], k: int) -> bool:
    """Whether a plain form opens who speaks in a clause of its own: `..., state officials said`."""
    opens = words[k - 1].text in (",", ";", "and", "but", "or")
    return (
        opens and words[k].text in _BEFORE_PEOPLE and k + 1 < len(words) and bool(words[k + 1].flags & (PERSON | BODY))
    )


def _names_aside(words: list[Token], k: int) -> bool:
    """Whether a past form says what something is called, up to a comma: `a group, called the Mill Watch, which`."""
    first = k - (words[k - 1].flags & ADVERB > 0)
    if first < 1 or (words[first - 1].text != "," and first == k):
        return False
    for j in range(k + 1, min(k + _NAME, len(words))):
        if words[j].text == ",":
            return j > k + 1
        if words[j].quote >= 0 or words[j].flags & (PRONOUN | PREP) or words[j].text in ("a", "an", "it", "him"):
            return False
    return False


def _verb_follows(words: list[Token], k: int) -> bool:
    """Whether what stands after a form that may be a noun makes it a verb: `reports that`, `Reuters reports.`"""
    nxt = words[k + 1] if k + 1 < len(words) else None
    if nxt is None or nxt.text in (".", ":"):
        return bool(words[k - 1].flags & (CAPITAL | PRONOUN)) or _closes(words, k)
    if nxt.text == ",":
        subject = bool(words[k - 1].flags & (CAPITAL | PRONOUN))
        return subject and (_speech_follows(words, k + 2) or _is_put_in(words, k))
    if nxt.text == "out":
        return k + 2 < len(words) and words[k + 2].text == "that"
    return (
        nxt.quote >= 0
        or (nxt.text[0].isdigit() and bool(words[k - 1].flags & (BODY | PERSON | CAPITAL)))
        or bool(nxt.flags & (DET | PRONOUN | CAPITAL | RELATIVE))
        or nxt.text in ("that", "it", "as", "how")
    )


def _is_put_in(words: list[Token], k: int) -> bool:
    """Whether word k, before a comma, ends who tells it between a subject and its verb: `The mill, he notes, has`."""
    j = k - 1
    while j > 0 and words[j].flags & CAPITAL:
        j -= 1
    j -= words[j].flags & PRONOUN > 0 and j == k - 1
    goes_on = k + 2 < len(words) and bool(words[k + 2].flags & (AUX | VERB | PAST))
    return j > 0 and words[j].text == "," and words[j - 1].quote < 0 and goes_on


def _closes(words: list[Token], k: int) -> bool:
    """Whether word k ends a sentence with its subject after a comma: `The wall was cracked, a neighbour claims.`"""
    for j in range(k - 2, max(0, k - 10), -1):
        if words[j].text == ",":
            led = words[j + 1].flags & DET
            return bool(led) and any(w.flags & (PERSON | BODY) for w in words[j + 1 : k])
        if words[j].quote >= 0 or words[j].flags & AUX:
            return False
    return False


def _speech_follows(words: list[Token], k: int) -> bool:
    """Whether word k is a quotation or a conjunction close before one: `he notes, but it "..."`."""
    if k < len(words) and words[k].quote < 0 and words[k].flags & CONJ:
        return any(w.quote >= 0 for w in words[k + 1 : k + 3])
    return k < len(words) and words[k].quote >= 0
