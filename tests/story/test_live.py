from __future__ import annotations

from pathlib import Path

from reader.story.live import mark_live
from reader.story.paragraphs import lines_of
from tests.story.made import BODY, opened, written

TOP = ["Bee News", "LIVE: Bridge shut after ferry strikes pier", "By Ann Lee and Bob Roy", "4 May 2015", "Key points"]
ENTRIES = [
    *("18:30", "Good night", "That's all from us on the pier."),
    *("17.05", "Port says sorry", "Bob Roy, on the quay", BODY[0]),
    *("4pm", "Analysis: What comes next", "Ann Lee, Transport correspondent", BODY[1], BODY[2]),
    *("09:00 GMT", "Good morning", "Welcome to our live coverage."),
]


def test_headings_stay_where_there_is_something_below_them() -> None:
    lines = lines_of("\n".join(ENTRIES))
    mark_live(lines)
    assert [line.text for line in lines if not line.kind] == [
        "Port says sorry",
        "Bob Roy, on the quay",
        BODY[0],
        "Analysis: What comes next",
        "Ann Lee, Transport correspondent",
        *BODY[1:3],
    ]


def test_other_pages_are_left_alone() -> None:
    lines = lines_of("\n".join([*ENTRIES[:7], *ENTRIES[8:11]]))
    mark_live(lines)
    assert next(line.text for line in lines if not line.kind) == "Good night"


def test_a_page_written_as_things_happen(tmp_path: Path) -> None:
    (article,), problems = opened(written(tmp_path, "a.txt", "\n".join([*TOP, *ENTRIES])))
    assert (article.title, article.author, problems) == (TOP[1], "Ann Lee and Bob Roy", [])
    assert article.text.split("\n\n")[1:] == ["Port says sorry", BODY[0], "Analysis: What comes next", *BODY[1:3]]


def test_a_heading_with_its_hour_that_speaks_of_the_page_goes() -> None:
    lines = lines_of(
        "\n".join(["21.55 That’s all from us tonight", "17:05 Port says sorry", "9.30 - Key points", "4.50"])
    )
    mark_live(lines)
    assert [line.kind for line in lines] == ["live page", "", "live page", lines[3].kind]
