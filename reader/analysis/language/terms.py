"""Words of a passage as terms that can be compared: tokens, stems, and which of them carry no meaning."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import NamedTuple

from reader.data import table, word_list
from reader.marks import plain_marks

_TOKEN = re.compile(r"[$£€]?\d[\d,]*(?:\.\d+)?%?|[^\W\d_]+(?:[’'.-][^\W\d_]+)*|[^\W_]+")
_FOLD = plain_marks(single="‘’", dashes="–—")
_POSSESSIVE = re.compile(r"'(?:s|S)?$")
CLAUSE_END = re.compile(
    r"[,;:!?—()“”\"](?!\d)|\b(?:and|but|while|when|after|before|that|which|who|whom|where|because|although)\b"
)
"""What ends a clause, roughly: a list of names is cut too, which costs no verb."""
_KNOWN = 1 << 16
"""How many different tokens are kept as they were read: of most texts all."""
_PASSAGES = 2048
"""Of how many passages the words are kept."""


class Word(NamedTuple):
    """A word of a text: as written, where it starts and ends there, and its stem (empty for a small word)."""

    text: str
    start: int
    end: int
    stem: str
    number: bool = False
    capital: bool = False
    """Whether it begins with a capital letter."""


@cache
def _irregular() -> dict[str, str]:
    return {form: base for base, forms in table("reader.analysis", "word_forms").items() for form in forms}


def is_irregular(word: str) -> bool:
    """Whether a lower-case word is an irregular form of another: `sold`, `men`."""
    return word in _irregular()


_DOUBLED = re.compile(r"[^aeiou][aeiou][bdgklmnprt]$")
"""How a verb ends of which the last consonant may be doubled."""
_PREFIXED = re.compile(r"(re|with|up|over|mis|under|out|un|fore)(.{3,})$")


def inflected(verb: str) -> frozenset[str]:
    """The forms of a verb in lower case: `deny`, `denies`, `denied`, `denying`; with and without a doubled consonant,
    `banned` and `baned`, `cancelled` and `canceled`; those of an irregular verb behind a prefix too, `withheld`.
    """
    bare = verb.removesuffix("e")
    regular = {verb, f"{verb}s", f"{bare}ed", f"{bare}ing"}
    if verb.endswith("y") and verb[-2] not in "aeiou":
        regular = {verb, f"{verb[:-1]}ies", f"{verb[:-1]}ied", f"{verb}ing"}
    elif verb.endswith(("s", "sh", "ch", "x")):
        regular = {verb, f"{verb}es", f"{verb}ed", f"{verb}ing"}
    elif _DOUBLED.search(verb):
        regular |= {f"{verb}{verb[-1]}ed", f"{verb}{verb[-1]}ing"}
    prefixed = _PREFIXED.match(verb)
    prefix, simple = (prefixed[1], prefixed[2]) if prefixed else ("", "")
    told = {f"{'' if base == verb else prefix}{form}" for form, base in _irregular().items() if base in (verb, simple)}
    return frozenset(regular | told)


@cache
def stop_words() -> frozenset[str]:
    """Words that say nothing about what a sentence is about."""
    return frozenset(table("reader.analysis", "stop_words"))


@lru_cache(maxsize=4096)
def is_negator(word: str) -> bool:
    """Whether a word denies those behind it, in any case and with either apostrophe: `not`, `Nobody`, `hasn’t`."""
    low = word.lower().replace("’", "'")
    return low.endswith("n't") or low in word_list("reader.analysis", "negations", "negators")


_SUFFIXES = (
    ("ational", 4), ("ization", 3), ("isation", 3), ("fulness", 3), ("ousness", 3), ("iveness", 3),
    ("ation", 4), ("ator", 4), ("ment", 4), ("ness", 4), ("ance", 4), ("ence", 4), ("ible", 4), ("able", 4),
    ("ally", 4), ("ate", 4), ("ise", 4), ("ize", 4), ("ity", 4), ("ion", 5), ("ive", 5), ("ant", 5),
    ("ful", 4), ("ly", 3), ("at", 4), ("iz", 4), ("er", 4), ("or", 5), ("al", 5),
)  # fmt: skip
"""What is cut from a word's end, the longest first, and how many letters must be left."""
_BY_LETTER = {last: [(s, left) for s, left in _SUFFIXES if s[-1] == last] for last in {s[-1] for s, _ in _SUFFIXES}}
"""The same by their last letter: no word can end in others."""
_KEPT = frozenset(
    ("former", "corner", "number", "member", "letter", "matter", "center", "never", "later", "water", "other")
)


def _uninflected(word: str) -> str:
    """A word without the endings of number and tense."""
    if word.endswith(("ies", "ied")) and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("sses", "shes", "ches", "xes", "zes")):
        return word[:-2]
    if word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return word[:-1]
    for suffix in ("ingly", "edly", "ing", "ed"):
        rest = word.removesuffix(suffix)
        if rest != word and len(rest) >= 3 and any(v in rest for v in "aeiouy"):
            return rest[:-1] if rest[-1] == rest[-2] and rest[-1] not in "lsz" else rest
    return word


@cache
def stem(word: str) -> str:
    """The stem of a lower-case word: a light suffix stripper, irregular forms from a table.

    In the order of Porter's (1980), with fewer steps: matching wants one key for the forms of a word and does not
    need that key to be a word.
    """
    word = _irregular().get(word, word)
    if len(word) <= 3 or not word.isascii():
        return word
    word = _uninflected(word)
    word = _irregular().get(word, word)
    for suffix, left in _BY_LETTER.get(word[-1], ()) if word not in _KEPT else ():
        if word.endswith(suffix) and len(word) - len(suffix) >= left:
            word = word[: -len(suffix)]
            break
    if word.endswith("e") and len(word) > 3:
        word = word[:-1]
    if len(word) > 3 and word[-1] == word[-2] and word[-1] not in "aeiou":
        word = word[:-1]
    return word[:-1] + "i" if word.endswith("y") and len(word) > 3 else word


def words_of(text: str, start: int, end: int) -> list[Word]:
    """The words of text[start:end] with offsets into `text`; figures are words too."""
    out = []
    for match in _TOKEN.finditer(text, start, end):
        at = match.start()
        for word, first, behind, base, number, capital in _read(match[0]):
            out.append(Word(word, at + first, at + behind, base, number, capital))
    return out


@lru_cache(maxsize=_PASSAGES)
def words_in(passage: str) -> tuple[Word, ...]:
    """The words of a passage, as `words_of`; kept, as they are asked for by every claim that it answers."""
    return tuple(words_of(passage, 0, len(passage)))


@lru_cache(maxsize=_KNOWN)
def _read(token: str) -> tuple[Word, ...]:
    """The words of a token, with offsets into it: a hyphenated one is its parts, others are themselves."""
    low = token.translate(_FOLD).lower()
    if low[0].isdigit() or low[0] in "$£€":
        return (Word(token, 0, len(token), low.replace(",", "").rstrip("."), True),)
    low = _POSSESSIVE.sub("", low).replace(".", "")
    if "-" not in low:
        return (_word(token, 0, len(token), low.replace("'", "")),) if low else ()
    out = []
    at = 0
    for part in low.split("-"):
        plain = part.replace("'", "")
        if plain:
            out.append(_word(token, at, at + len(plain), plain))
        at += len(part) + 1
    return tuple(out)


def _word(token: str, first: int, behind: int, plain: str) -> Word:
    # "US" is a country, "us" is not
    empty = plain in stop_words() and not (plain == "us" and token.startswith("U"))
    text = token[first:behind]
    return Word(text, first, behind, "" if empty else stem(plain), capital=text[:1].isupper())
