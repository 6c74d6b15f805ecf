from __future__ import annotations

import pytest

from reader.story.paragraphs import lines_of
from reader.story.said_again import PULL_QUOTE, mark_pull_quotes, mark_signed
from tests.story.made import BODY


@pytest.mark.parametrize(
    ("line", "is_one"),
    [
        ("“We heard a noise like thunder”", True),
        ('"We heard a noise like thunder."', True),
        ("“We heard a noise like thunder” — Ann Lee, passenger", True),
        ("“We heard a noise like thunder,” she says", False),
        ("“We heard a noise like a train”", False),
        ("“We heard”", False),
        ("We heard a noise like thunder", False),
    ],
)
def test_a_quotation_that_stands_in_the_text_again(line: str, is_one: bool) -> None:
    lines = lines_of("\n".join([BODY[0], line, *BODY[1:]]))
    mark_pull_quotes(lines, None)
    assert [line.kind for line in lines] == ["", PULL_QUOTE if is_one else "", "", "", ""]


def test_the_headline_stays_whatever_it_quotes() -> None:
    lines = lines_of("\n".join(["“We heard a noise like thunder”", *BODY]))
    mark_pull_quotes(lines, 0)
    assert not lines[0].kind


def test_who_wrote_a_part_of_a_text() -> None:
    parts = [
        "Ann Lee",
        "Bob Roy, in Port Orle",
        "Bob Roy outside the town hall",
        "Cara Diaz, in Port Orle",
        "Bob Roy is late.",
    ]
    lines = lines_of("\n".join(["By Ann Lee and Bob Roy", *BODY, *parts]))
    mark_signed(lines)
    assert [line.kind for line in lines[-5:]] == ["byline", "byline", "byline", "", ""]
    unsigned = lines_of("\n".join([*BODY, *parts]))
    mark_signed(unsigned)
    assert not any(line.kind for line in unsigned)
