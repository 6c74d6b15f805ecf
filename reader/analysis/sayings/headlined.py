"""Whose words a headline quotes: those of whom the text below quotes with the same words."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reader.analysis.language.marks import Stretch
from reader.analysis.language.tokens import Unit
from reader.analysis.names.spoken import Source

_LEAST = 3
"""Words of a quotation by which it is known again."""
_WORD = re.compile(r"[^\W_]+")


def spoken_below(
    text: str, units: Sequence[Unit], quotes: Sequence[Stretch], sources: Sequence[Source | None]
) -> dict[int, Source]:
    """Who speaks the quotations of a headline that has no speaker for them, by their number.

    Args:
        text: the article's.
        units: its sentences.
        quotes: its quotations.
        sources: who speaks each, as far as its own sentence tells.
    """
    headline = {t.quote for u in units if u.part == "headline" for t in u.words if t.quote >= 0}
    open_ = [n for n in sorted(headline) if sources[n] is None]
    if not open_:
        return {}
    below = [(_plain(text, q), s) for n, (q, s) in enumerate(zip(quotes, sources, strict=True)) if n not in headline]
    out: dict[int, Source] = {}
    for n in open_:
        words = _plain(text, quotes[n])
        told = {s.name: s for said, s in below if s is not None and words in said}
        if words.count(" ") > _LEAST and len(told) == 1:
            out[n] = next(iter(told.values()))
    return out


def _plain(text: str, quote: Stretch) -> str:
    """The words of a quotation in lower case, a blank on either side of each."""
    return f" {' '.join(w.lower() for w in _WORD.findall(text, quote.start, quote.end))} "
