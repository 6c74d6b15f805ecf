"""What two versions of one quotation have changed that a reader should know: a word, a number, a negation."""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from functools import cache
from typing import Literal, NamedTuple

from reader.analysis.judging.clashes.opposed_words import exclude_each_other
from reader.analysis.judging.collation import Variant
from reader.analysis.language.terms import Word, words_of
from reader.analysis.quantities.figures import drafts_of
from reader.analysis.quantities.tokens import Tokens
from reader.data import table, word_list

Kind = Literal["sense", "condition", "word", "cut"]
_SPELLED_ALIKE = 0.75
"""Likeness of two words from which they may be two spellings or forms of one."""
_CONDITION = re.compile(
    r"(?i)[\s,;–—-]{0,4}(?:but |and )?(?:only (?:if|when|once|after)|unless|provided(?: that)?"
    r"|on (?:the )?condition|(?:as|so) long as|if)\b"
)
"""What begins the condition on which the words ahead of it hold."""
_FEW = 3
"""Words of meaning that a change has on either side at most: more is another sentence, badly aligned."""


class Rewording(NamedTuple):
    """One change: how much it matters, and the words of both versions; one side is empty where words were cut."""

    kind: Kind
    here: str
    there: str


def rewordings_of(base: str, variant: Variant) -> list[Rewording]:
    """What a variant does to the sense or the words of its base, in reading order; the gravest can be told by its kind.

    What is cut off at either end, small words, spelling and forms of one word are no changes; but a condition that is
    cut off is, and so is what turns round the words ahead of it: `too little`.
    """
    out = []
    for n, piece in enumerate(variant.pieces):
        here, there = base[slice(*piece.base)], variant.text[slice(*piece.variant)]
        if piece.change == "changed":
            kind = _kind_of(here, there)
            if kind:
                out.append(Rewording(kind, here, there))
        elif piece.change in ("cut", "added") and n and not _marked(variant, n) and (kind := _hung_on(here + there)):
            out.append(Rewording(kind, here, there))
        elif piece.change in ("cut", "added") and 0 < n < len(variant.pieces) - 1:
            told = here + there
            if _negates(told) and len(told.split()) == 1:
                out.append(Rewording("sense", here, there))
            elif _meant(told) and not _marked(variant, n):
                out.append(Rewording("cut", here, there))
    return out


def _hung_on(cut: str) -> Kind | None:
    """What a cut takes from the words ahead of it: the condition they hang on, or what turns them round."""
    if _CONDITION.match(cut):
        return "condition"
    words = " ".join(w.text.lower() for w in words_of(cut, 0, len(cut)))
    return "sense" if any(f"{words} ".startswith(f"{t} ") for t in _turning()) else None


def _turning() -> frozenset[str]:
    return word_list("reader.analysis", "polarity", "turning")


def _marked(variant: Variant, n: int) -> bool:
    """Whether a cut is shown by dots."""
    at = variant.pieces[n].variant[0]
    return "..." in variant.text[at : at + 5] or "…" in variant.text[at : at + 3]


def _kind_of(here: str, there: str) -> Kind | None:
    """How much a change of some words to others matters; None where it is none, or too large to be one."""
    mine, other = _meant(here), _meant(there)
    if max(len(mine), len(other)) > _FEW:
        return None
    numbers, others = _numbers(here), _numbers(there)
    if numbers and others:
        return None if numbers == others else "sense"
    if _negates(here) != _negates(there):
        return "sense"
    left = [w for w in mine if not any(_one_word(w, x) for x in other)]
    added = [w for w in other if not any(_one_word(w, x) for x in mine)]
    pairs = [(a.text.lower(), b.text.lower()) for a in left for b in added]
    if any(exclude_each_other(a, b) or _told_instead(a, b) for a, b in pairs):
        return "sense"
    return "word" if left and added else None


def _told_instead(one: str, other: str) -> bool:
    """Whether two words, in lower case, are of one row of those that do not say the same: `hours`, `days`."""
    (row, n), (their, k) = (_places().get(w) or _places().get(w.removesuffix("s"), ("", 0)) for w in (one, other))
    return row == their != "" and n != k


@cache
def _places() -> dict[str, tuple[str, int]]:
    """A word to the first word of its row, and which of that row's meanings it has."""
    rows = table("reader.analysis", "polarity")["instead"]
    return {str(w): (str(row[0][0]), n) for row in rows for n, words in enumerate(row) for w in words}


def _numbers(text: str) -> list[tuple[object, object]]:
    return [(d.low, d.high) for d in drafts_of(Tokens(text, 0, len(text))) if d.kind != "date"]


def _meant(text: str) -> list[Word]:
    return [w for w in words_of(text, 0, len(text)) if w.stem]


def _one_word(a: Word, b: Word) -> bool:
    x, y = a.text.lower(), b.text.lower()
    if a.stem == b.stem:
        return True
    most = 2.0 * min(len(x), len(y)) / (len(x) + len(y))
    return most >= _SPELLED_ALIKE and SequenceMatcher(None, x, y).ratio() >= _SPELLED_ALIKE


def _negates(text: str) -> bool:
    words = text.lower().replace("’", "'").split()
    return any(w.strip(".,;:") in _negators() or w.strip(".,;:").endswith("n't") for w in words)


def _negators() -> frozenset[str]:
    return word_list("reader.analysis", "opposed", "negators")
