"""Marks set into a text: nested cleanly, the text unchanged, whatever crosses what."""

import html
import itertools

from hypothesis import given
from hypothesis import strategies as st

from reader.export.html.markup import Mark, marked, within
from tests.export.html.parsed import parsed

TEXT = "one <two> three four & five six seven"
SPANS = st.lists(st.tuples(st.integers(0, len(TEXT)), st.integers(0, len(TEXT))).map(sorted), max_size=8)


def test_a_mark_within_a_mark() -> None:
    marks = [Mark(0, 9, "mark", "passage", "p1", after="!"), Mark(4, 9, "span", "quote", title='"said"')]
    quoted = '<span class="quote" title="&quot;said&quot;">&lt;two&gt;</span>'
    assert marked(TEXT, 0, 15, marks) == f'<mark id="p1" class="passage">one {quoted}</mark>! three'


def test_marks_that_cross_are_cut_and_named_once() -> None:
    marks = [Mark(0, 9, "b", id="x"), Mark(4, 15, "i", id="y", after="!")]
    assert marked("abcdefghijklmnop", 0, 16, marks) == '<b id="x">abcd<i id="y">efghi</i></b><i>jklmno</i>!p'


@given(SPANS)
def test_any_marks_nest_and_leave_the_text(spans: list[list[int]]) -> None:
    marks = [Mark(a, b, "span", id=f"n{n}", after="<b>!</b>") for n, (a, b) in enumerate(spans) if a < b]
    tree = parsed(marked(TEXT, 0, len(TEXT), marks))
    assert tree.text().replace("!", "") == TEXT
    assert tree.text().count("!") == len(marks)
    assert {e.attributes["id"] for e in tree.all("span") if "id" in e.attributes} == {m.id for m in marks}
    for mark in marks:
        pieces = "".join(p.text() for p in tree.all("span") if p.attributes.get("id") == mark.id)
        assert TEXT[mark.start : mark.end].startswith(pieces.replace("!", ""))


@given(SPANS, st.lists(st.integers(0, len(TEXT)), max_size=4))
def test_marks_over_several_paragraphs_are_named_and_ended_once(spans: list[list[int]], cuts: list[int]) -> None:
    edges = sorted({0, *cuts, len(TEXT)})
    stretches = list(itertools.pairwise(edges))
    marks = [Mark(a, b, "span", id=f"n{n}", after="!") for n, (a, b) in enumerate(spans) if a < b]
    parts = [marked(TEXT, *s, here) for s, here in zip(stretches, within(marks, stretches), strict=True)]
    tree = parsed("".join(parts))
    assert tree.text().replace("!", "") == TEXT
    assert tree.text().count("!") == len(marks)
    assert sorted(e.attributes["id"] for e in tree.all() if "id" in e.attributes) == sorted(m.id for m in marks)


def test_foreign_text_is_escaped_in_text_and_titles() -> None:
    rendered = marked("<b>&", 0, 4, [Mark(0, 4, "span", title="'\"><script>")])
    assert "<script>" not in rendered
    assert html.unescape(rendered.partition(">")[2]) == "<b>&</span>"
