from __future__ import annotations

import pytest

from reader.story.context import (
    cut_ends,
    mark_author_notes,
    mark_pictures,
    mark_rails,
    mark_repeats,
    mark_sandwiched,
)
from reader.story.paragraphs import Line, lines_of
from reader.story.phrases import words_of
from tests.story.made import BODY, HEADLINE


def lines(*texts: str) -> list[Line]:
    """Lines of which nothing is known by themselves."""
    return [Line(text, words_of(text)) for text in texts]


def kinds(found: list[Line]) -> list[str]:
    return [line.kind for line in found]


def test_the_headline_said_again() -> None:
    found = lines(HEADLINE, BODY[0], HEADLINE.upper(), BODY[1])
    mark_repeats(found, "", 0)
    assert kinds(found) == ["", "", "repeated headline", ""]
    stated = lines(HEADLINE, BODY[0])
    mark_repeats(stated, HEADLINE, None)
    assert kinds(stated) == ["repeated headline", ""]
    without = lines(HEADLINE, BODY[0], HEADLINE)
    mark_repeats(without, "", None)
    assert kinds(without) == ["", "", ""]


OTHERS = ["A cat that swims to the island", "The best soup in town", "Who will win the cup on Sunday"]


def test_what_follows_a_heading_at_the_end_is_a_list_of_other_stories() -> None:
    found = lines(*BODY, "Read more", *OTHERS)
    mark_rails(found)
    assert kinds(found) == [*[""] * 4, *["link to other stories"] * 4]


def test_a_list_ends_where_the_story_reads_on() -> None:
    found = lines(BODY[0], "Read more", *OTHERS, *BODY[1:], *BODY)
    mark_rails(found)
    assert kinds(found) == ["", *["link to other stories"] * 4, *[""] * 7]


def test_a_heading_at_the_end_before_the_rest_of_the_story_takes_nothing_with_it() -> None:
    found = lines(*BODY * 3, "Read more", *BODY[2:])
    mark_rails(found)
    assert kinds(found) == [*[""] * 12, "link to other stories", "", ""]


def test_only_a_line_that_is_the_heading_is_one() -> None:
    found = lines(*BODY, "Read more of what the mayor of the town said on Tuesday.")
    mark_rails(found)
    assert kinds(found) == [""] * 5


def test_a_caption_goes_whole_and_of_the_last_paragraph_its_credit_alone() -> None:
    found = lines(HEADLINE, BODY[0], "The pier on Monday. Ann Lee/AP", BODY[1] + " Reuters")
    mark_pictures(found, 0, "")
    assert kinds(found) == ["", "", "caption", ""]
    assert (found[3].text, found[3].cut, found[3].cut_kind) == (BODY[1], "Reuters", "credit")


@pytest.mark.parametrize(
    "line",
    [
        "Harbour bridge map",
        "Ann Lee Bob Roy",
        "bob roy, Ann Lee",
        "Cars that use the bridge every day Source: Port Authority",
        "Harbour harbour bridge closed on Monday after a ferry struck",
        "The harbour bridge was closed on Monday after a ferry with 210 people struck a pier",
    ],
)
def test_the_words_of_a_picture_within_the_text(line: str) -> None:
    found = lines(HEADLINE, *BODY, line, BODY[0].replace("Monday", "Tuesday"))
    mark_pictures(found, 0, "")
    assert kinds(found)[5] == "caption"
    assert [kind for n, kind in enumerate(kinds(found)) if n != 5] == [""] * 6


@pytest.mark.parametrize(
    "line",
    [
        "Three weeks",
        "What the mayor wants to know",
        "Cars that use the bridge every day. Source: Port Authority.",
        "A sentence that says again nothing of what other paragraphs said of piers",
        "Harbour bridge map.",
        "- bob roy, Ann Lee",
        "- Harbour bridge closed on Monday after a ferry with 210 people struck a pier",
        "10:15 Harbour bridge closed on Monday after a ferry with 210 people struck a pier",
    ],
)
def test_a_line_that_is_no_picture(line: str) -> None:
    found = lines(HEADLINE, *BODY, line, BODY[0].replace("Monday", "Tuesday"))
    mark_pictures(found, 0, "")
    assert kinds(found) == [""] * 7


def test_before_the_text_begins_a_title_of_a_picture_is_none() -> None:
    found = lines("Harbour bridge map", *BODY)
    mark_pictures(found, None, "")
    assert kinds(found) == [""] * 5


def test_a_video_is_the_outlets_own() -> None:
    said = "Channel Bee's Ann Lee explains what the closing means."
    for outlet, kind in (("Channel Bee", "caption"), ("The Wasp", ""), ("", "")):
        found = lines(HEADLINE, said, *BODY)
        mark_pictures(found, 0, outlet)
        assert found[1].kind == kind


def test_a_caption_between_its_credit_and_a_byline() -> None:
    found = lines(HEADLINE, "AP", "The bridge seen from the old town", "By Ann Lee", *BODY)
    found[1].kind, found[3].kind = "photo credit", "byline"
    mark_sandwiched(found)
    assert found[2].kind == "caption"


def test_a_stray_line_among_offers_below_the_story() -> None:
    found = lines(*BODY, "Sign up", "Get it all", "Sign up")
    found[4].kind = found[6].kind = "newsletter offer"
    mark_sandwiched(found)
    assert found[5].kind == "site furniture"


def test_of_a_short_text_nothing_is_sandwiched() -> None:
    found = lines(BODY[0], BODY[1], "Sign up", "Get it all", "Sign up")
    found[2].kind = found[4].kind = "newsletter offer"
    mark_sandwiched(found)
    assert found[3].kind == ""


@pytest.mark.parametrize(
    ("last", "kind"),
    [
        ("Zoe Quill is a reporter for the Harbour Bee.", "author note"),
        ("By Zoe Quill, was the Bee's editor for ten years.", "author note"),
        ("Zoe Quill is a diver from the next town.", ""),
        ("Ann Lee is a reporter for the Harbour Bee.", ""),
        ("Zoe Quill is a reporter for the Bee, " + "and more " * 40 + "so.", ""),
    ],
)
def test_what_the_end_tells_of_its_author(last: str, kind: str) -> None:
    found = lines(HEADLINE, *BODY, last)
    mark_author_notes(found)
    assert kinds(found) == [*[""] * 5, kind]


def test_a_note_about_the_author_stands_in_the_last_two_lines_of_a_text() -> None:
    found = lines(HEADLINE, BODY[0], "Zoe Quill is a reporter for the Harbour Bee.")
    mark_author_notes(found)
    assert kinds(found) == ["", "", ""]


def test_credits_at_the_end_are_cut_off() -> None:
    found = lines(*BODY[:2], BODY[2] + " (Reporting by Ann Lee; editing by Bob Roy)", BODY[3] + " (It never did.)")
    cut_ends(found)
    assert (found[2].text, found[2].cut) == (BODY[2], "(Reporting by Ann Lee; editing by Bob Roy)")
    assert (found[3].text, found[3].cut) == (BODY[3] + " (It never did.)", "")
    early = lines(BODY[0] + " (Reporting by Ann Lee)", *BODY)
    cut_ends(early)
    assert early[0].cut == ""


def test_of_a_correction_what_was_wrong_goes() -> None:
    mark = "Correction: An earlier version of this story said that 12 people drowned."
    found = lines(*BODY, f"{mark} Nobody drowned.", mark)
    cut_ends(found)
    assert (found[4].text, found[4].cut, found[4].cut_kind) == ("Nobody drowned.", mark, "editor's mark")
    assert found[5].kind == "editor's mark"


def test_nothing_at_all() -> None:
    none: list[Line] = []
    mark_repeats(none, "", None)
    mark_rails(none)
    mark_pictures(none, None, "Bee")
    mark_sandwiched(none)
    mark_author_notes(none)
    cut_ends(none)
    assert none == lines_of("")
