from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.story.credit import (
    MAX_CAPTION,
    caption_split,
    is_agency_line,
    is_byline,
    is_credit,
    is_described_picture,
    is_embed,
    is_report_credit,
)
from reader.story.phrases import words_of


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("Ann Lee/AP", True),
        ("(Ann Lee for Reuters)", True),
        ("Ann Lee via Getty Images", True),
        ("Photo: Ann Lee", True),
        ("Photo by Ann Lee", True),
        ("Courtesy of the port", True),
        ("Getty Images", True),
        ("(photo)", False),
        ("[Photo: –]", True),
        ("Ann Lee", False),
        ("Photo albums were found in the wreck", False),
        ("Ann Lee / the mayor", False),
        ("Reuters, is that you?", False),
        ("Photo: " + "Ann " * 20, False),
        ("", False),
        (" \t", False),
        ("(…)", False),
    ],
)
def test_credits_of_pictures(text: str, is_one: bool) -> None:
    assert is_credit(text) is is_one


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("By Ann Lee", True),
        ("by: Ann Lee and Bob Roy, Staff Writers", True),
        ("ANALYSIS By Ann Lee", True),
        ("By our own correspondent", True),
        ("From Ann Lee in Oslo", True),
        ("From our own correspondent Ann Lee in Oslo", True),
        ("From our correspondent in Oslo", False),
        ("By Ann Lee, political editor", True),
        ("By", False),
        ("By Ann Lee!", False),
        ("By then Ann Lee had left", False),
        ("By " + "Ann " * 16, False),
        ("Ann Lee", False),
        ("From Oslo in May", False),
        ("From Ann Lee in Oslo to Bergen in May now", False),
        ("", False),
    ],
)
def test_lines_that_name_the_writer(text: str, is_one: bool) -> None:
    assert is_byline(text) is is_one


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("Reuters - AP - AFP", True),
        ("(Reuters/AP)", False),
        ("Ann Lee and wire services", True),
        ("Ann Lee / AP", False),
        ("Reuters", False),
        ("Reuters - the mayor", False),
        ("AP - " * 30 + "AP", False),
        ("()", False),
        (", |", False),
        ("", False),
    ],
)
def test_rows_of_agencies(text: str, is_one: bool) -> None:
    assert is_agency_line(text) is is_one


@pytest.mark.parametrize(
    ("sentence", "at_the_end", "within"),
    [
        ("(Reporting by Ann Lee; editing by Bob Roy)", True, True),
        ("Reporting by Ann Lee", True, False),
        ("Ann Lee contributed to this report.", True, True),
        ("Ann Lee reported from Oslo.", True, False),
        ("She reported that boats sank, reported from Oslo.", False, False),
        ("Additional reporting: Ann Lee, AP", True, True),
        ("Additional reporting by Ann Lee in Oslo and Bob Roy", True, True),
        ("Additional reporting by the Bee showed that boats sank.", True, False),
        ("Additional reporting: ann lee was here.", False, False),
        ("This article originally appeared in the Harbour Bee.", True, True),
        ("The story first appeared in the Harbour Bee.", True, True),
        ("With material from Orlin Wire", True, True),
        ("(With Orlin Wire and the Harbour Bee)", True, True),
        ("This report includes material from Orlin Wire.", True, True),
        ("Material from Orlin Wire was used in this report.", True, True),
        ("(With the boats gone, the port was closed)", False, False),
        ("With information from the satellite, crews found the boats.", False, False),
        ("Material from the quarry was used in the wall.", False, False),
        ("The port was closed.", False, False),
    ],
)
def test_credits_of_reporters(sentence: str, at_the_end: bool, within: bool) -> None:
    words = words_of(sentence)
    assert is_report_credit(sentence, words, True) is at_the_end
    assert is_report_credit(sentence, words, False) is within


@pytest.mark.parametrize(
    ("caption", "credit"),
    [
        ("The bridge on Monday. (Ann Lee/AP)", "(Ann Lee/AP)"),
        ("The bridge on Monday [Photo: Ann Lee]", "[Photo: Ann Lee]"),
        ("The bridge on Monday. Ann Lee/Reuters", "Ann Lee/Reuters"),
        ("The bridge was shut (Reuters)", "(Reuters)"),
        ("The rules of the Press Association (PA).", None),
        ("The bridge was shut on Monday.", None),
        ("It was shut. Nobody knew why.", None),
        ("", None),
    ],
)
def test_where_the_credit_of_a_caption_begins(caption: str, credit: str | None) -> None:
    at = caption_split(caption)
    assert (caption[at:] if at is not None else None) == credit


def test_a_long_paragraph_is_no_caption() -> None:
    assert caption_split("A word " * (MAX_CAPTION // 2 - 5) + "more. Ann Lee/AP") is not None
    assert caption_split("A word " * (MAX_CAPTION // 2 + 5) + "more. Ann Lee/AP") is None
    assert not is_described_picture("FILE - " + "A word " * MAX_CAPTION)


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("FILE - The bridge, in May.", True),
        ("File photo of the bridge", True),
        ("Smoke rises in this picture taken by a passenger.", True),
        ("In this photo she laughs.", False),
        ("She filed the papers. In this picture taken by a passenger smoke rises.", False),
        ("Files were burnt.", False),
    ],
)
def test_paragraphs_that_describe_a_picture(text: str, is_one: bool) -> None:
    assert is_described_picture(text) is is_one


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("The bridge is shut! — Ann Lee (@annlee) May 4, 2015", True),
        ("See pic.twitter.com/x1", True),
        ("A post shared by Ann Lee on May 4, 2015", True),
        ("She wrote on Twitter that the bridge was shut.", False),
    ],
)
def test_posts_set_into_the_page(text: str, is_one: bool) -> None:
    assert is_embed(text) is is_one


@given(st.text(alphabet="Ann Lee/AP.()[]Photo:by|—, \t\n0", max_size=80))
def test_a_split_falls_within_the_paragraph_before_something(paragraph: str) -> None:
    at = caption_split(paragraph)
    assert at is None or (0 <= at < len(paragraph) and paragraph[at:].strip())
    assert {is_credit(paragraph), is_byline(paragraph), is_agency_line(paragraph)} <= {True, False}


@pytest.mark.parametrize(
    "caption",
    ["Men mend a net in Orle on Friday. [Ann Lee/Staff]", "A net is mended in Orle. (Ann Lee/Orle Falls Herald)"],
)
def test_who_took_a_picture_and_for_whom_ends_a_caption(caption: str) -> None:
    assert caption_split(caption) == max(caption.find("["), caption.find("("))
    assert caption_split("The net (Ann Lee/Orle) was mended.") is None
