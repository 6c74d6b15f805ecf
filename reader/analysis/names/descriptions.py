"""What a description of a source says: its noun, where it may be cut, which pronoun fits it."""

from __future__ import annotations

from reader.analysis.language.following import after
from reader.analysis.language.lexicon import (
    BODY,
    CAPITAL,
    FEMALE,
    MALE,
    OF_ONE,
    PERSON,
    WRITING,
    compound_flags,
    flags_of,
    listed,
)
from reader.analysis.language.phrases import Phrase
from reader.analysis.language.tokens import Token
from reader.analysis.names.companies import is_company_word

_WORDS = 14
"""Words of a description that are given whole."""
_ASIDE = frozenset(("in", "on", "with", "who", "which", "that", "whose", "over", "after", "by", "to", "about"))
"""What begins a longer description's circumstances; `of`, `for`, `at` and `from` still say whose or what it is."""
_LOWERED = listed("lowered")
_SHOUTED = ("OUS", "ED", "ING", "FUL", "LESS", "RY", "KEN")
"""How words end in which a report may begin with capitals throughout, and hardly a short form of a body."""
_SHORT = 4
"""Letters of the longest short form that may end so."""


def head_of(words: list[Token], phrase: Phrase) -> Token | None:
    """The noun a description is about: `the spokesman` in `the spokesman for the group`."""
    head: Token | None = None
    for k in range(phrase.first, phrase.last):
        t = words[k]
        if k > phrase.first and t.text in (
            "of",
            "for",
            "at",
            "in",
            "from",
            "with",
            "on",
            "to",
            "who",
            "which",
            "that",
            "by",
        ):
            break
        noun = t.flags or (compound_flags(t.text) if "-" in t.text[1:] else 0)
        if noun & (PERSON | BODY | WRITING) and not t.text.endswith(OF_ONE):
            head = t
    return head


def short_end(words: list[Token], phrase: Phrase) -> int:
    """Where a description ends that is cut, when long, at what is put after its noun: `in connection with ...`."""
    if phrase.last - phrase.first > _WORDS:
        for k in range(phrase.first + 2, phrase.last):
            if words[k].text in _ASIDE and not words[k].flags & CAPITAL:
                return k
    return phrase.last


def gender_of(head: Token | None) -> str:
    """Which pronoun a noun takes: `m`, `f`, `n`, `p`, or `?` for he or she."""
    if head is None:
        return "n"
    if head.flags & PERSON:
        if head.flags & MALE:
            return "m"
        if head.flags & FEMALE:
            return "f"
        low = head.text.lower()
        if is_company_word(low):
            return "n"
        if low in listed("either"):
            return "o"
        if low in ("family", "couple", "crew", "staff", "union", "pair", "panel"):
            return "p"
        return (
            "p"
            if (low.endswith("s") and not low.endswith("ss")) or low in ("police", "people", "men", "women")
            else "?"
        )
    return "p" if head.text.endswith("s") else "n"


def pronoun_of(name: str) -> str:
    """Which pronoun a name takes that is nobody's: `they` for the police, `it` for any other."""
    return "p" if name == "Police" else "n"


def fits(gender: str, want: str) -> bool:
    """Whether a source of a gender may be meant by `he` (m), `she` (f), `it` (n) or `they` (p)."""
    if want in "mf":
        return gender in (want, "?", "o")
    if want == "p":
        return gender in "pno"
    return gender in "no"


def shown(said: str) -> str:
    """A description as it is shown by itself: without the capital a sentence gave it."""
    first, _, rest = said.partition(" ")
    if rest and first.isupper() and first.endswith(_SHOUTED) and len(first) > _SHORT and not rest.isupper():
        return f"{first.lower()} {rest}"  # a tabloid's first word: FURIOUS fans
    led = first.lower() in _LOWERED and (rest or flags_of(first.lower()) & PERSON)
    return f"{first.lower()} {rest}".strip() if led else said


def whole_of(words: list[Token], phrase: Phrase) -> int:
    """The word for those of whom some are told of by their number: the last of `many of them`, else 0."""
    last = phrase.last - 1
    part = last - phrase.first > 1 and words[last].text == "them" and words[last - 1].text == "of"
    return last if part and words[phrase.first].text.lower() in listed("counted") else 0


def given_as(words: list[Token], k: int) -> tuple[int, int] | None:
    """The name somebody gives of himself behind a description: `one, who would only give his name as NAME`."""
    if k + 1 >= len(words) or not (words[k].text == "who" or (words[k].text == "," and words[k + 1].text == "who")):
        return None
    for j in range(k + 2, min(k + 12, len(words) - 1)):
        if words[j].quote >= 0 or words[j].text in (",", ".", ";"):
            break
        if words[j].text == "as" and any(w.text in ("name", "himself", "herself") for w in words[j - 2 : j]):
            found = after(words, j + 1)
            return found.name if found is not None and found.kind == "name" else None
    return None
