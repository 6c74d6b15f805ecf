"""One definition of what shows nothing: whatever is imported, written out or shown goes by it."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from reader.export.html import html_text
from reader.export.json import dumped
from reader.export.markdown import markdown_text
from reader.export.safe import line
from reader.model import Kept
from reader.story.clean import clean as imported
from reader.unseen import EMPTY, SEPARATORS, UNSEEN, codes_of, visible
from reader.wording import clean as printable
from tests.export import made

HIDDEN = [chr(code) for code in codes_of(UNSEEN)]
TYPED = "a\U000e0041b\xadc\u3164d\u2800e\u202ef\u2066g\U0001d173h"
"""What a person may have pasted into a note: tags, a soft hyphen, fillers, overrides."""


def test_kinds_are_read_as_a_pattern_reads_them() -> None:
    assert list(codes_of("a-cx\n-\x0b")) == [*map(ord, "abcx"), 10, 11]
    assert len(HIDDEN) == len(set(HIDDEN)) > 6000


@pytest.mark.parametrize("kind", ["imported", "visible", "printable", "dumped"])
def test_no_character_that_shows_nothing_gets_anywhere(kind: str) -> None:
    """One at a time: beside each other some would be taken for parts of a sequence."""
    ways = {"imported": imported, "visible": visible, "printable": printable, "dumped": dumped}
    wrong = [hidden for hidden in HIDDEN if hidden in ways[kind](f"a {hidden} b")]
    assert wrong == []


def test_line_ends_tabs_and_what_joins_stay() -> None:
    told = "a\n\tb\r\n👩\u200d👧 می\u200cخواهم e\u0301 漢\u3000字"
    assert visible(told) == told


def test_a_braille_cell_without_dots_is_a_blank() -> None:
    assert {way(f"⠓⠊{EMPTY}⠽⠕⠥") for way in (imported, visible, printable, line)} == {"⠓⠊ ⠽⠕⠥"}


def test_what_is_printed_keeps_its_length() -> None:
    text = "".join(HIDDEN) + SEPARATORS + EMPTY + "\n\t\r\x0b\x0c"
    assert len(printable(text)) == len(text)


def test_what_is_escaped_for_json_means_the_same() -> None:
    text = "".join(c for c in HIDDEN if not "\ud800" <= c <= "\udfff") + SEPARATORS
    assert json.loads(dumped(text)) == text


def test_a_note_is_exported_without_what_nobody_sees() -> None:
    story = made.sparse()
    article = story.story.articles[0]
    kept = replace(story, kept=(Kept("note", article.id, 0, 5, f"{TYPED}\n\u3164\xad\nnext"),))
    markdown, page = markdown_text(kept), html_text(kept)
    assert "  - abcd efgh\n  - next\n" in markdown
    assert '<p class="note" dir="auto">abcd efgh</p><p class="note" dir="auto">next</p>' in page
    assert not {*TYPED} - {*"abcdefgh"} & {*(markdown + page)}
