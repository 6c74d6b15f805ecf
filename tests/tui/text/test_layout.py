from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.dates import long_date, short_date
from reader.model import Article
from reader.reading.glyphs import ASCII, UNICODE, glyphs_for
from reader.reading.search import Search
from reader.tui.text.layout import byline_of, layout_of
from tests.tui.velling import ARTICLES


def test_headline_byline_standfirst_body() -> None:
    layout = layout_of(ARTICLES["lowland-herald"], 60, UNICODE)
    kinds = list(dict.fromkeys(line.kind for line in layout.lines))
    assert kinds == ["headline", "byline", "blank", "standfirst", "body"]


def test_the_byline_owns_up_to_what_was_worked_out() -> None:
    assert (
        byline_of(ARTICLES["the-northern-ledger"], UNICODE)
        == "The Northern Ledger · M. Okafor · c. March 2031 · digest"
    )
    assert byline_of(ARTICLES["aster-evening"], ASCII) == "Aster Evening Post - c. 11 March 2031 - guessed: outlet"
    assert byline_of(Article("a", "a", "A", "t", "t"), UNICODE) == "A · no date"


@given(st.text(alphabet="ab \n", max_size=200), st.integers(0, 50), st.integers(1, 30), st.integers(0, 200))
def test_each_character_stands_in_the_line_that_is_found_for_it(text: str, body: int, width: int, offset: int) -> None:
    layout = layout_of(Article("a", "a", "A", text, text, body_start=body), width, UNICODE)
    starts = [line.start for line in layout.lines]
    assert starts == sorted(starts)
    if offset < len(text) and not text[offset].isspace():
        line = layout.lines[layout.line_of(offset)]
        assert line.start <= offset < line.end
        assert line.kind in ("headline", "standfirst", "body")


def test_dates() -> None:
    assert long_date("2015-05-18", "weekday") == "c. 18 May 2015"
    assert long_date("2015-05") == "May 2015"
    assert long_date("2015") == "2015"
    assert long_date("--06-28") == "28 June"
    assert long_date(None) == ""
    assert long_date("soon") == "soon"
    assert long_date("2015-99-01") == "2015-99-01"
    assert short_date("2015-05-18", "weekday") == "c. 18 May"
    assert short_date("2031-03", None) == "Mar 2031"


def test_ascii_where_asked_for_or_needed() -> None:
    assert glyphs_for({"RAMADI_READER_ASCII": "1"}) is ASCII
    assert glyphs_for({"RAMADI_READER_ASCII": "0"}) is UNICODE
    assert glyphs_for({"TERM": "vt100"}) is ASCII
    assert glyphs_for({}, encoding="iso-8859-1") is ASCII
    assert ASCII.spelt("“a…” – b’s") == '"a_" - b\'s'
    assert UNICODE.spelt("“a…”") == "“a…”"
    assert all(v.isascii() for v in (getattr(ASCII, name) for name in ASCII._fields) if isinstance(v, str))


def test_search_goes_on_from_what_is_in_sight_and_begins_again() -> None:
    text = "dam " * 5
    search = Search()
    search.start("dam", text, 5)
    assert (search.at, search.status) == (2, "match 3 of 5: dam")
    search.step(1, 0, 20)
    assert search.at == 3
    search.step(1, 0, 4)
    assert search.at == 0
    search.step(-1, 0, 20)
    assert search.at == 4
    search.step(1, 0, 20)
    assert search.at == 0
    search.start("no such", text, 0)
    search.step(1, 0, 20)
    assert search.status == "no match: no such"
