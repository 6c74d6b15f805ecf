"""Whose words a headline or a sub-heading quotes: those of whom the text quotes with the same words."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reader.analysis.language.lexicon import PAST, listed
from reader.analysis.language.marks import Stretch
from reader.analysis.language.tokens import Unit
from reader.analysis.names.spoken import Source
from reader.analysis.sayings.frames import Frame

_BEHIND = listed("behind") | {"as"}
_LEAST = 3
"""Words of a quotation by which it is known again."""
_LEADING = frozenset((":", ",", "—", "–"))
"""Marks that lead up to a quotation in the next paragraph."""
_WORD = re.compile(r"[^\W_]+")


def spoken_below(
    text: str, units: Sequence[Unit], quotes: Sequence[Stretch], sources: Sequence[Source | None]
) -> dict[int, Source]:
    """Who speaks the quotations of a headline or a sub-heading that has no speaker for them, by their number.

    Args:
        text: the article's.
        units: its sentences.
        quotes: its quotations.
        sources: who speaks each, as far as its own sentence tells.
    """
    heads = (u for n, u in enumerate(units) if u.part == "headline" or is_sub_heading(text, units, n, quotes))
    headline = {t.quote for u in heads for t in u.words if t.quote >= 0}
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


def is_done_to(unit: Unit, frame: Frame) -> bool:
    """Whether the end of a headline tells in short what was done to something: `... as third case confirmed`."""
    first = frame.source.first if frame.source is not None else 0
    last = unit.part == "headline" and frame.cue == len(unit.words) - 1 and unit.words[frame.cue].flags & PAST
    return bool(last) and first > 0 and unit.words[first - 1].text in _BEHIND


def is_sub_heading(text: str, units: Sequence[Unit], n: int, quotes: Sequence[Stretch]) -> bool:
    """Whether a unit is a quotation without an end mark in a paragraph of its own, which nothing leads up to."""
    words = units[n].words
    if len(words) != 1 or words[0].quote < 0:
        return False
    quote = quotes[words[0].quote]
    paragraph = units[n].paragraph
    alone = all(units[m].paragraph != paragraph for m in (n - 1, n + 1) if 0 <= m < len(units))
    led = n > 0 and units[n - 1].words[-1].text in _LEADING
    return alone and not led and text[quote.end - 1].isalnum()


def _plain(text: str, quote: Stretch) -> str:
    """The words of a quotation in lower case, a blank on either side of each."""
    return f" {' '.join(w.lower() for w in _WORD.findall(text, quote.start, quote.end))} "
