"""What a word may be, read from the word lists once: a set of flags a word."""

from __future__ import annotations

from functools import cache, lru_cache

from reader.data import table

CUE = 1 << 0
TELL = 1 << 1
NAMING = 1 << 2
WEAK = 1 << 3
DET = 1 << 4
PREP = 1 << 5
CONJ = 1 << 6
PRONOUN = 1 << 7
AUX = 1 << 8
ADVERB = 1 << 9
VERB = 1 << 10
TITLE = 1 << 11
PERSON = 1 << 12
BODY = 1 << 13
DAY = 1 << 14
MONTH = 1 << 15
ABBREVIATION = 1 << 16
ORGANISATION = 1 << 17
DEMONYM = 1 << 18
RELATIVE = 1 << 19
PAST = 1 << 20
ING = 1 << 21
MALE = 1 << 22
FEMALE = 1 << 23
CAPITAL = 1 << 24
BASE = 1 << 25
PLACE = 1 << 26
WORK = 1 << 27
WRITING = 1 << 28
SAYING = 1 << 29
NOUN = 1 << 30
PLAIN = 1 << 31

OF_ONE, OF_MANY = ("'s", "’s"), ("s’", "s'")
OWNERS = (*OF_ONE, *OF_MANY)
"""What an owner ends with."""

_PACKAGE = "reader.analysis"
_LISTS = (
    ("determiners", DET),
    ("prepositions", PREP),
    ("conjunctions", CONJ),
    ("subject_pronouns", PRONOUN),
    ("relative", RELATIVE),
    ("auxiliaries", AUX),
    ("adverbs", ADVERB),
    ("verbs", VERB),
    ("titles", TITLE),
    ("male", MALE),
    ("female", FEMALE),
    ("people", PERSON),
    ("bodies", BODY),
    ("days", DAY),
    ("months", MONTH),
    ("organisations", ORGANISATION),
    ("demonyms", DEMONYM),
    ("places", PLACE),
    ("works", WORK),
    ("writings", WRITING),
    ("saying_nouns", SAYING),
)
"""The lists of `data/words.yaml` and what a word of each may be."""


def _forms(base: str, irregular: dict[str, list[str]]) -> tuple[list[str], list[str], list[str]]:
    """Present, past and -ing forms of a verb, the base form left out."""
    if base in irregular:
        forms = irregular[base]
        ing = [f for f in forms if f.endswith("ing")]
        return [forms[0]], [f for f in forms[1:] if not f.endswith("ing")], ing
    s = base + ("es" if base.endswith(("s", "sh", "ch", "x", "z")) else "s")
    if base.endswith("e"):
        return [s], [base + "d"], [base[:-1] + "ing"]
    if base.endswith("y") and base[-2] not in "aeiou":
        return [base[:-1] + "ies"], [base[:-1] + "ied"], [base + "ing"]
    return [s], [base + "ed"], [base + "ing"]


@cache
def _table() -> dict[str, int]:
    """Every listed word and form, with its flags."""
    flags: dict[str, int] = {}

    def put(word: str, flag: int) -> None:
        flags[word] = flags.get(word, 0) | flag

    cues = table(_PACKAGE, "cues")
    irregular: dict[str, list[str]] = cues["irregular"]
    for kind, flag in (("say", CUE), ("tell", CUE | TELL), ("name", CUE | NAMING), ("weak", CUE | WEAK)):
        for base in cues[kind].split():
            now, past, ing = _forms(base, irregular)
            put(base, flag | BASE)
            for w in now:
                put(w, flag)
            for w in past:
                put(w, flag | PAST)
            for w in ing:
                put(w, flag | ING)
    for key, flag in (("nouns_too", NOUN), ("plain", PLAIN)):
        for w in cues[key].split():
            put(w, flag)
    words = table(_PACKAGE, "words")
    for key, flag in _LISTS:
        for w in words[key].split():
            put(w, flag)
    short = table(_PACKAGE, "abbreviations")
    for k in ("titles", "ranks", "months", "companies", "places", "other", "initials"):
        for w in short[k]:
            put(str(w), ABBREVIATION)
    return flags


@lru_cache(maxsize=1 << 14)
def flags_of(word: str) -> int:
    """What a word as written may be: the flags above, joined."""
    known = _table()
    if "’" in word:
        word = word.replace("’", "'")
    flags = known.get(word, 0)
    if word[0].isupper() or (len(word) > 4 and word[1:4] != word[1:4].lower() and word[0].isalpha()):
        flags |= CAPITAL
        low = word.lower()
        flags |= known.get(low, 0) if low != word else 0
    elif not flags:
        if word.endswith("ed") and len(word) > 4:
            flags |= VERB | PAST
        elif word.endswith("ly") and len(word) > 4:
            flags |= ADVERB
        elif word.endswith("n't"):
            flags |= AUX
    return flags


@cache
def listed(key: str) -> frozenset[str]:
    """The words of one list of words.yaml."""
    return frozenset(table(_PACKAGE, "words")[key].split())


@cache
def given_names() -> dict[str, str]:
    """Given names and whose they are: `m`, `f` or `?`."""
    names = table(_PACKAGE, "given_names")
    elsewhere = {n: k[0] for k in ("female", "male") for n in names[f"{k}_elsewhere"].split()}
    return elsewhere | {n: g for k, g in (("either", "?"), ("female", "f"), ("male", "m")) for n in names[k].split()}


def compound_flags(word: str) -> int:
    """What a word with a hyphen is by its last part or by what leads it: `ex-minister`, `mum-of-two`, `24-year-old`."""
    if word.endswith("-year-old"):
        return PERSON
    first, _, last = word.rpartition("-")
    return flags_of(first.removesuffix("-of")) if first.endswith("-of") else flags_of(last or "-")


def without_owner(word: str) -> str:
    """A word without the ending that makes it one owner's: `Orle's`."""
    return word.removesuffix("'s").removesuffix("’s")
