"""The figures of a passage as answers: what each counts, on which scale, and of what it is a part."""

from __future__ import annotations

from dataclasses import replace

from reader.analysis.linking.answers import FigureAnswer
from reader.analysis.linking.left_out import deed_left_out
from reader.analysis.linking.passages import Counted, Passage
from reader.analysis.linking.things import decides, sole_shares, things_told
from reader.analysis.linking.told_by import counts_sources
from reader.analysis.linking.unlike import (
    is_long_past,
    is_of_former,
    is_portion,
    measured_things,
    narrow_words,
    tells_when,
)
from reader.analysis.linking.wholes import is_base, is_corrected, is_some, whole_of
from reader.analysis.quantities.counted import TALLY
from reader.analysis.quantities.intervals import based
from reader.analysis.quantities.units import is_fraction
from reader.model import Article, Figure


def answers_of(passage: Passage, article: Article) -> list[FigureAnswer]:
    """The figures of a passage as answers, wholes with the parts that the passage tells of them."""
    told = [c.figure for c in passage.figures]
    text = article.text
    held = [c for c in passage.figures if not (is_corrected(text, c.figure, told) or counts_sources(text, c.figure))]
    out = [answer_of(passage, c, article) for c in held]
    figures = [c.figure for c in held]
    wholes = [whole_of(article.text, passage.sentence.start, f, figures) for f in figures]
    if not any(wholes):
        return out
    keys = {a.counted.figure.id: a.key for a in out}
    out = [
        a if w is None or keys[w.id] != a.key else replace(a, befell_all=True) for a, w in zip(out, wholes, strict=True)
    ]
    parts = ((a, tuple(p for p, w in zip(out, wholes, strict=True) if w is a.counted.figure)) for a in out)
    return [replace(a, parts=p) if p else a for a, p in parts]


def answer_of(passage: Passage, counted: Counted, article: Article) -> FigureAnswer:
    """A figure of a passage as an answer, with what it counts."""
    beside = [c.figure for c in passage.figures]
    some = is_some(article.text, passage.sentence.start, counted.figure, beside)
    narrow = narrow_words(article.text, counted.figure, some)
    key, ends = counted.key, base_ends(counted.figure)
    if key == ("people", "") and (deed := deed_left_out(article.text, passage.sentence.start, counted.figure)):
        key = ("people", deed)
    measured = measured_things(article.text, passage.sentence.start, counted.figure)
    whole = whole_of(article.text, passage.sentence.start, counted.figure, beside)
    size = whole.low if whole and isinstance(whole.low, int) else None
    if size and decides(counted.figure) and isinstance(ends[0], int | float) and size / 2 < ends[0] < size:
        key, ends, some = TALLY, (ends[0], size - ends[0]), False
    things = things_told(article.text, passage.sentence.start, passage.sentence.end, counted.figure)
    things |= {t for t in measured if t in sole_shares()} | ({key[0]} if key == TALLY else frozenset())
    return FigureAnswer(
        passage.number,
        passage.article,
        counted,
        key,
        some=some,
        narrow=narrow,
        ends=ends,
        measured=measured,
        things=things,
        whole=size,
        base=is_base(article.text, counted.figure, beside),
        when=tells_when(article.text, counted.figure),
        former=is_of_former(article.text, passage.sentence.start, counted.figure),
        long_past=is_long_past(article.text, passage.sentence.start, counted.figure),
        portion=is_portion(article.text, counted.figure),
    )


def base_ends(figure: Figure) -> tuple[float | str | None, float | str | None]:
    """The ends of a figure in the base unit of what it measures: 12 tonnes and 12,000 kilos are one number."""
    if figure.kind in ("date", "age"):
        return figure.low, figure.high
    low, high = (e if not isinstance(e, int | float) else _in_base(e, figure) for e in (figure.low, figure.high))
    return low, high


def _in_base(end: float, figure: Figure) -> float:
    return round(100.0 * end if is_fraction(figure) else based(end, figure.unit), 6)
