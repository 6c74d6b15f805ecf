"""Quotations collated word by word, as philologists collate copies: one base text, and what each variant does to it.

Alignment is by longest common runs of words (difflib's Ratcliff-Obershelp over folded words), with the number of words
capped so that hostile input stays cheap.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from difflib import SequenceMatcher
from functools import cache, lru_cache
from typing import Literal, NamedTuple

from reader.analysis.language.alternatives import one_of
from reader.data import table
from reader.model import Span

Change = Literal["same", "cut", "added", "bracket", "changed"]

WORDS_AT_MOST = 400
"""Words of one text that are aligned; what follows is left out."""

_WORD = re.compile(r"\[[^\[\]]{0,80}\]|\.\.\.|…|[^\W_]+(?:['’.\-][^\W_]+)*")
_ELLIPSIS = ("...", "…")


def _months() -> dict[str, int]:
    return dict(table("reader.analysis", "dates")["months"])


@cache
def _words() -> re.Pattern[str]:
    """A word, or a day of a month, which outlets write each in its own way: `Nov. 4`, `4 November`."""
    months = one_of(m.capitalize() for m in _months())
    return re.compile(
        rf"\b(?P<month>{months})\.? (?P<day>\d{{1,2}})(?![\w,.]\d)\b"
        rf"|\b(?P<first>\d{{1,2}})(?:st|nd|rd|th)? (?P<then>{months})\b\.?|{_WORD.pattern}"
    )


def _folded(m: re.Match[str]) -> str:
    """A word as it is compared."""
    if month := m["month"] or m["then"]:
        return f"{_months()[month.lower()]}/{int(m['day'] or m['first'])}"
    w = m.group()
    return "…" if w in _ELLIPSIS else w.casefold().replace("’", "'").replace(".", "")


class Word(NamedTuple):
    """One word of a text: as compared, and where it stands."""

    folded: str
    start: int
    end: int

    @property
    def is_bracket(self) -> bool:
        """Whether an editor put it in: `[they]`."""
        return self.folded.startswith("[")

    @property
    def is_ellipsis(self) -> bool:
        """Whether it marks a cut."""
        return self.folded == "…"


class Piece(NamedTuple):
    """A stretch of base and variant: what the variant does there."""

    change: Change
    base: Span
    """Characters of the base; empty where the variant adds."""
    variant: Span
    """Characters of the variant; empty where it cuts."""


class Variant(NamedTuple):
    """One variant collated with the base, piece by piece in reading order."""

    text: str
    pieces: tuple[Piece, ...]
    shared: int
    """Words of the base that it has."""
    of: int
    """Words of the shorter of the two."""

    @property
    def containment(self) -> float:
        """The share of the shorter text's words that both have in order."""
        return self.shared / self.of if self.of else 0.0

    @property
    def is_same(self) -> bool:
        """Whether it is the base word for word."""
        return all(p.change == "same" for p in self.pieces) and bool(self.pieces)

    @property
    def changes(self) -> tuple[Change, ...]:
        """What it does to the base, each kind once, in reading order."""
        return tuple(dict.fromkeys(p.change for p in self.pieces if p.change != "same"))


class Collation(NamedTuple):
    """A base text and its variants in the order given."""

    base: str
    variants: tuple[Variant, ...]


@lru_cache(maxsize=256)
def words_of(text: str) -> tuple[Word, ...]:
    """The words of a text in order, folded for comparison; brackets and ellipses are words of their own.

    Kept, as a quotation is collated with each of the others.
    """
    out = []
    for m in _words().finditer(text):
        out.append(Word(_folded(m), m.start(), m.end()))
        if len(out) == WORDS_AT_MOST:
            break
    return tuple(out)


def collated(base: str, variants: Sequence[str]) -> Collation:
    """Variants of one quotation aligned with a base text.

    Args:
        base: the text the others are compared with, usually the longest.
        variants: the others, each as it stands; offsets in the result count characters of its own text.
    """
    words = words_of(base)
    return Collation(base, tuple(_variant(words, v) for v in variants))


def _variant(base: Sequence[Word], text: str) -> Variant:
    words = words_of(text)
    matcher = SequenceMatcher(None, [w.folded for w in base], [w.folded for w in words], autojunk=False)
    pieces: list[Piece] = []
    shared = 0
    for tag, i, j, k, m in matcher.get_opcodes():
        if tag == "equal":
            shared += sum(not w.is_ellipsis for w in base[i:j])
            pieces.append(Piece("same", _span(base, i, j), _span(words, k, m)))
        else:
            pieces.append(Piece(_change(base[i:j], words[k:m]), _span(base, i, j), _span(words, k, m)))
    plain = min(sum(not w.is_ellipsis for w in side) for side in (base, words))
    return Variant(text, tuple(pieces), shared, plain)


def _span(words: Sequence[Word], i: int, j: int) -> Span:
    if i < j:
        return words[i].start, words[j - 1].end
    at = words[i - 1].end if i else 0
    return at, at


def _change(base: Sequence[Word], variant: Sequence[Word]) -> Change:
    """What a stretch that is not the same does: cuts, adds, puts in brackets, or changes."""
    if any(w.is_bracket for w in (*base, *variant)):
        return "bracket"
    if all(w.is_ellipsis for w in variant):
        # the cut may be marked by an ellipsis or not at all
        return "cut" if any(not w.is_ellipsis for w in base) else "same"
    if all(w.is_ellipsis for w in base):
        return "added"
    return "changed"
