from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.story.parts import Tidied, as_written


@pytest.mark.parametrize(
    ("text", "title", "want"),
    [
        (
            "Pier shut\n\nIt was shut\non Monday.\n\nFor weeks.",
            "",
            ("Pier shut", ["It was shut on Monday.", "For weeks."]),
        ),
        ("Pier shut\nIt was shut.\nFor weeks.", "", ("Pier shut", ["It was shut.", "For weeks."])),
        ("Pier shut\n\nIt was shut.", "Pier shut", ("Pier shut", ["It was shut."])),
        ("It was shut.\n\nFor weeks.", "Pier shut", ("Pier shut", ["It was shut.", "For weeks."])),
        ("It was shut.\n \t\nAdvertisement", "Pier shut", ("Pier shut", ["It was shut.", "Advertisement"])),
        ("  \n\n", "", ("", [])),
        ("\n\nOne\ntwo", "", ("One", ["two"])),
    ],
)
def test_a_text_written_for_the_program(text: str, title: str, want: tuple[str, list[str]]) -> None:
    parts = as_written(text, title)
    assert (parts.title, parts.body) == want
    assert parts == Tidied(title=parts.title, body=parts.body)


@given(st.text(alphabet="ab .\n\t"))
def test_no_word_is_lost(text: str) -> None:
    parts = as_written(text, "")
    assert " ".join([parts.title, *parts.body]).split() == text.split()
    assert all(p == " ".join(p.split()) != "" for p in parts.body)
