from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.model import Article
from reader.reading.glyphs import UNICODE
from reader.reading.session import Session
from reader.tui.text.chart import chart, row_of
from reader.tui.text.layout import layout_of
from tests.tui.velling import ANALYSIS, ARTICLES, STORY

HERALD = ARTICLES["lowland-herald"]
LAYOUT = layout_of(HERALD, 40, UNICODE)


def session() -> Session:
    made = Session(STORY)
    made.add_analysis(ANALYSIS)
    return made


def test_an_article_that_fits_has_its_ticks_beside_its_lines() -> None:
    highlights, rows = session().pointing.highlights, len(LAYOUT.lines) + 5
    marks = chart(LAYOUT, highlights, rows)
    assert len(marks) == rows
    assert {n for n, mark in enumerate(marks) if mark} == {LAYOUT.line_of(h.start) for h in highlights}
    disputed = {LAYOUT.line_of(h.start) for h in highlights if h.disputed}
    assert {n for n, mark in enumerate(marks) if mark == "tick-differ"} == disputed


def test_a_longer_one_is_shrunk_and_what_is_disputed_stays_so() -> None:
    highlights = session().pointing.highlights
    assert chart(LAYOUT, highlights, 1) == ["tick-differ"]
    assert chart(LAYOUT, [h for h in highlights if not h.disputed], 1) == ["tick"]
    disputed = next(h for h in highlights if h.disputed)
    calm = next(h for h in highlights if not h.disputed)
    for some in ([disputed, calm], [calm, disputed]):
        assert chart(LAYOUT, some, 1) == ["tick-differ"]


def test_nothing() -> None:
    assert chart(LAYOUT, [], 3) == ["", "", ""]
    assert chart(LAYOUT, session().pointing.highlights, 0) == []


@given(st.integers(1, 80), st.integers(0, len(HERALD.text)))
def test_every_offset_has_its_row(rows: int, offset: int) -> None:
    assert 0 <= row_of(LAYOUT, offset, rows) < rows
    assert row_of(LAYOUT, 0, rows) == 0
    short = layout_of(Article("a", "a", "A", "t", "t"), 40, UNICODE)
    assert row_of(short, 0, rows) == 0
