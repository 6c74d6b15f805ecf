"""The quotations that answer a claim, and how far two of them stand apart."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from reader.model import Claim, Mention
from reader.reading.highlights import quote_answering
from reader.reading.material import Material

_ALIKE = 0.4
"""The share of the shorter quotation's words that both have in order below which they are no variants of one."""


class Piece(NamedTuple):
    """A stretch of a quotation, and what another version has in its place."""

    old: str
    """Empty where the other adds."""
    new: str
    """Empty where the other cuts."""
    same: bool


def pieces_apart(base: str, variant: str) -> list[Piece]:
    """Two versions of a quotation side by side, piece by piece.

    Empty where the two have too little in common, so that the sentence says more. An outlet's own mark that it cut
    something is nobody's word: what has none in its place lacks nothing.
    """
    from reader.analysis.judging.collation import collated

    result = collated(base, [variant]).variants[0]
    if result.containment < _ALIKE:
        return []
    pieces = (Piece(base[slice(*p.base)], variant[slice(*p.variant)], p.change == "same") for p in result.pieces)
    pieces = (p if p.same or not is_cut_mark(p.old) else p._replace(old="") for p in pieces)
    return [p for p in pieces if p.same or p.old or p.new]


def is_cut_mark(text: str) -> bool:
    """Whether it is only an outlet's mark that it cut something: `[...]`, `(…)`, `. . .`."""
    return "." in text.replace("…", ".") and not text.strip("[]() .…")


def ready_to_compare() -> None:
    """Load what compares quotations now, not with the first that is shown."""
    pieces_apart("one", "one")


def words_apart(base: str, variant: str) -> float:
    """The share of the words of two quotations, 0 to 1, that they do not have in common in one order."""
    from reader.analysis.judging.collation import collated, words_of

    total = len(words_of(base)) + len(words_of(variant))
    return 1 - 2 * collated(base, [variant]).variants[0].shared / total if total else 0.0


def said_of(material: Material, mention: Mention) -> tuple[str, int, int]:
    """What tells an answer from the others: its article and utterance where it is a piece of one, else its place."""
    reading = material.reading(mention.article)
    own = next((q for q in reading.quotes if q.id == mention.quote), None) if reading else None
    if own is not None and own.utterance:
        # a quotation that goes on into the next sentence is told whole, once
        return mention.article, -own.utterance, mention.start if _inside(own.start, own.end, mention) else own.start
    return (mention.article, *(mention.answer or (mention.start, mention.end)))


def quoted_text(material: Material, mention: Mention) -> str:
    """All words an answer to a claim about somebody's words quotes, the pieces of one utterance together.

    Empty where it quotes none and tells them in words of its own.
    """
    reading = material.reading(mention.article)
    quotes = reading.quotes if reading else ()
    own = quote_answering(reading, mention)
    if own is None:
        return ""
    within = [q for q in quotes if q.utterance and q.utterance == own.utterance and _inside(q.start, q.end, mention)]
    return " ".join(q.text for q in within) or own.text


def quoted_in(material: Material, claim: Claim, article: str) -> tuple[str, ...]:
    """The quotations by which an article answers a claim, each once, in its order."""
    own = sorted((m for m in claim.mentions if m.article == article), key=lambda m: m.start)
    return tuple(dict.fromkeys(filter(None, (quoted_text(material, m) for m in own))))


def nearest_of(quoted: Sequence[str], words: str) -> str:
    """The one of some quotations that words are most likely a version of."""
    return quoted[0] if len(quoted) == 1 else min(quoted, key=lambda text: words_apart(text, words))


def _inside(start: int, end: int, mention: Mention) -> bool:
    return mention.start <= start and end <= mention.end
