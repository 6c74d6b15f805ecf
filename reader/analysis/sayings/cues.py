"""Whether a form is a verb of saying where it stands, and no noun; which side of it its subject is on."""

from __future__ import annotations

from reader.analysis.language.following import after
from reader.analysis.language.lexicon import (
    ADVERB,
    AUX,
    BASE,
    BODY,
    CAPITAL,
    CONJ,
    DAY,
    DEMONYM,
    DET,
    ING,
    NAMING,
    NOUN,
    ORGANISATION,
    OWNERS,
    PAST,
    PERSON,
    PLACE,
    PREP,
    PRONOUN,
    RELATIVE,
    TELL,
    VERB,
    listed,
)
from reader.analysis.language.phrases import Phrase
from reader.analysis.language.subjects import before
from reader.analysis.language.tokens import Token

_FOUND_IN = listed("inquiries")
_PLURAL = frozenset(("police", "people", "men", "women", "and", "those", "these"))
_ASIDES = listed("asides")
_NAMED = listed("naming_participles")
_PREMODIFIERS = listed("premodifiers")
_BEFORE_PEOPLE = frozenset(("state", "press", "protest", "attack", "report", "record", "market", "command", "charge"))
"""Verbs of saying that are as often nouns before those for people: `press officers`, `protest leaders`."""
_NUMBERING = frozenset(("few", "dozen", "hundred", "couple", "lot", "number", "handful", "third", "quarter", "half"))
_SENSED = frozenset(("heard", "overheard", "saw", "watched", "made", "let"))
_FINDINGS = listed("findings")
_HEARING = listed("gatherings")
_OPENING = listed("opening") | {"after", "before", "if"}
_BE = listed("being")
_ON_DAYS = frozenset(("on", "late", "early", "night", "morning", "evening", "afternoon"))
_LEAST = 3
"""Words of the shortest sentence that is found to be so, and its comma."""
_NAME = 7
"""Words of a name in an aside and one more."""


_SAID = frozenset(("said", "says", "told", "tells"))


def is_noun(words: list[Token], k: int) -> bool:
    """Whether word k, a form of a verb of saying, is a noun or an adjective where it stands."""
    t = words[k]
    if t.flags & ING:
        return k > 0 and (bool(words[k - 1].flags & DET) or (t.text == "writing" and words[k - 1].text == "in"))
    if not t.flags & BASE and not t.text.endswith("s") and not t.flags & PAST:
        return False
    prev = words[k - 1] if k else None
    if prev is None:
        return bool(t.flags & BASE)
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


def inverts(words: list[Token], k: int) -> bool:
    """Whether the subject may stand after the cue: right after a quotation or a comma, and no hearer's verb."""
    t = words[k]
    bare = t.text in ("asked", "asks") and k > 0 and words[k - 1].quote >= 0  # "...?" asked NAME
    if (
        (t.flags & (TELL | ING) and t.text not in ("says", "said") and not bare)
        or (t.flags & BASE and not t.flags & PAST and t.text != "say")
        or k + 1 >= len(words)
    ):
        return False
    nxt = words[k + 1]
    if k and words[k - 1].quote < 0 and words[k - 1].text not in (",", "—", "–", "as", "-"):
        return False
    if nxt.text in ("that", ":", ",") or nxt.quote >= 0:
        return False
    if k == 0 and not nxt.flags & (CAPITAL | DET):
        return False
    if words[k - 1].text in (",", "—", "–", "-") and k > 1 and words[k - 2].quote < 0:
        if t.flags & NAMING or _closes_aside(words, k - 1):
            return False  # an aide, a lawyer, called the plan ...
        # a comma without a quotation: only where the sentence ends with the phrase
        source = after(words, k + 1)
        if source is None or source.kind == "pronoun" or _resumes(words, k, source):
            return False
        return (
            source.last >= len(words)
            or words[source.last].text in (".", ",", ";")
            or bool(words[source.last].flags & (PREP | RELATIVE))
        )
    return True


def _closes_aside(words: list[Token], k: int) -> bool:
    """Whether the comma at word k ends what is put in behind a subject: `An aide, speaking on oath, said the ...`."""
    for j in range(k - 1, max(-1, k - 25), -1):
        if words[j].quote >= 0:
            return False
        if words[j].text == ",":
            opener = words[j + 1]
            return j + 1 < k and bool(opener.flags & RELATIVE or opener.text in _ASIDES) and j > 0
    return False


def _resumes(words: list[Token], k: int, source: Phrase) -> bool:
    """Whether a cue behind an apposition governs what follows: `The mayor, NAME, said the wall, of 1960, was safe`.

    The phrase behind it ends with a comma too, and is not who says it.
    """
    if source.last >= len(words) or words[source.last].text != "," or words[k + 1].flags & CAPITAL:
        return False
    ahead = words[: k - 1]
    if words[0].flags & PREP or not any(w.text == "," for w in ahead) or any(w.flags & (VERB | AUX) for w in ahead):
        return False
    subject = before(words, k)
    if subject is None or subject.kind != "name" or subject.name is None:
        return False
    return not any(w.flags & PLACE for w in words[slice(*subject.name)])


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
