"""What stands beside a name and tells what somebody is: titles, an office, an apposition, a place's noun."""

from __future__ import annotations

from reader.analysis.language.lexicon import (
    AUX,
    CAPITAL,
    CUE,
    DET,
    FEMALE,
    MALE,
    OF_ONE,
    OWNERS,
    PAST,
    PERSON,
    PLACE,
    PREP,
    RELATIVE,
    TITLE,
    VERB,
    given_names,
    listed,
)
from reader.analysis.language.tokens import Token
from reader.analysis.names.people import Person
from reader.analysis.quantities.number_words import words_of

_PLACE_NOUNS = listed("place_nouns")
_COMPANIES = listed("companies")
_KIN = listed("kin")
_OWNING = frozenset(("his", "her", "their", "whose", "my", "our"))
_PLAIN = 4
"""Words in an apposition of a noun of no list, and one more: `NAME, a retired miller,`."""
_APPOSITION = 20
"""Words in which an apposition tells what somebody is."""
_OFFICE = 9
"""Words an office before a name may have."""
_EPITHETS = listed("epithets")


def titles_before(words: list[Token], start: int) -> list[Token]:
    """The titles and offices right before a name."""
    out: list[Token] = []
    for k in range(start - 1, max(-1, start - 5), -1):
        t = words[k]
        if t.quote >= 0 or t.flags & (PREP | DET) or not t.text[0].isalpha() or t.text.endswith(OF_ONE):
            break
        if t.flags & (TITLE | PERSON):
            out.append(t)
        elif not t.flags & (CAPITAL | MALE | FEMALE):
            break
    return out


def is_title(t: Token, parts: int) -> bool:
    """Whether a word before a name of so many parts says it is a person: `Mayor Quint`, `pop star Belka`."""
    if t.flags & (TITLE | PERSON) and not t.flags & PLACE:
        # `mill owners Dorn` are a firm
        return parts > 1 or bool(t.flags & CAPITAL) or not t.text.endswith("s") or t.text.endswith("ss")
    return t.text in _EPITHETS


def gender_told(titles: list[Token], given: str) -> str:
    """`m` or `f` by the titles before a name, the last that tells, or by the given name; else `?`."""
    told = ["m" if w.flags & MALE else "f" for w in titles if w.flags & (MALE | FEMALE)]
    return told[-1] if told else given_names().get(given, "?")


def kin_before(words: list[Token], start: int) -> Token | None:
    """The noun that makes a name kin, right before it or its comma: `his wife NAME`, `Tom Hale's brother, NAME,`."""
    k = start - 1 - (start > 1 and words[start - 1].text == ",")
    if k < 1 or words[k].text not in _KIN or words[k].text.endswith("s"):
        return None
    owner = next((w for w in reversed(words[max(0, k - 2) : k]) if not w.flags & PERSON), words[k])
    return words[k] if owner.text.lower() in _OWNING or owner.text.endswith(OWNERS) else None


def is_placed(words: list[Token], first: int, end: int) -> bool:
    """Whether a run of capitals is a place where it stands: `near NAME`, `the island of NAME`, `NAME harbour`."""
    if words[end - 1].text.endswith(OWNERS):
        return False
    if end < len(words) and words[end].text in _PLACE_NOUNS:
        return True
    before = words[first - 1].text if first else ""
    of_place = before in ("of", "for") and first > 1 and words[first - 2].text in _PLACE_NOUNS | {"MP"}
    return of_place or before in ("in", "near", "off", "across", "around", "outside", "throughout")


def note_office(p: Person, words: list[Token], start: int, end: int) -> None:
    """What somebody is by the words before the name, told in two words: `prime minister`, `league envoy`.

    They stand right before it, or before a comma: `the league's envoy, NAME,`.
    """
    last = start - 1
    aside = last > 0 and words[last].text == "," and (end >= len(words) or words[end].text in (",", ".", ")", "—", "–"))
    if aside:
        back = range(last - 1, max(-1, last - _OFFICE), -1)
        opened = next((k for k in back if words[k].flags & DET and not (k and words[k - 1].text in ("of", "for"))), -1)
        if opened < 0 or words[opened].text.lower() != "the" or p.given == "" or not p.human:
            return
        stop = next((k for k in range(opened, last) if words[k].flags & PREP or words[k].quote >= 0), last)
        if any(words[k].flags & (AUX | RELATIVE) or words[k].text == "," for k in range(opened, last)):
            return
        last = stop - 1
        if not words[last].flags & (TITLE | PERSON) or last <= opened:
            return
        p.roles[words[last].text.lower()] = None
        p.evidence += 1
    if last > 0 and words[last].flags & (TITLE | PERSON):
        _note_pair(p, words, last)


def _note_pair(p: Person, words: list[Token], k: int) -> None:
    """An office with the word before it, where that says which: `prime minister`."""
    if k and words[k - 1].text[0].isalpha() and not words[k - 1].flags & (DET | PREP):
        p.roles[f"{words[k - 1].text} {words[k].text}".lower()] = None


def note_apposition(p: Person, words: list[Token], k: int) -> None:
    """What a name is called between commas: `NAME, a professor of history,`."""
    role: str | None = None
    for j in range(k, min(k + _APPOSITION, len(words))):
        t = words[j]
        if t.text in (",", ".", "(", ";", "—") or t.quote >= 0 or t.flags & RELATIVE:
            role = role or _plain_role(p, words, k, j)
            if role is not None:
                if j > k:
                    p.roles[role] = None
                    p.evidence += 1
                return
            if not words[k].text.isdigit() or t.text != ",":
                return  # behind an age there may be more
        if (t.flags & (AUX | VERB) and not t.flags & (CAPITAL | PERSON)) or (t.flags & CUE and t.flags & PAST):
            return
        if t.flags & PERSON and (role is None or (role == words[j - 1].text.lower() and j - 1 > k)):
            role = t.text.lower()
            if j > k:
                _note_pair(p, words, j)
        if role is None and t.text.lower() in _COMPANIES and words[k].flags & DET and not p.given:
            p.roles[t.text.lower()] = None
            return


def _plain_role(p: Person, words: list[Token], k: int, end: int) -> str | None:
    """What somebody is by a noun of no list, alone between two marks: `NAME, a retired miller,`."""
    if not 1 < end - k < _PLAIN or words[k].text not in ("a", "an", "the") or words[end].text not in (",", "."):
        return None
    last = words[end - 1]
    return last.text.lower() if p.given and not last.flags & (CAPITAL | VERB | AUX | PREP) else None


def is_age(word: str) -> bool:
    """Whether a word between commas behind a name gives an age: `58`, `seven`, `SIX`."""
    return word.isdigit() or word.lower() in words_of()["small"]
