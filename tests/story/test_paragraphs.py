from __future__ import annotations

import textwrap

import pytest

from reader.story.paragraphs import lines_of, rail_words
from tests.story.made import BODY


def kind(line: str, *, last: bool = True) -> str:
    """What a line is taken for."""
    return lines_of("\n".join([line] if last else [line, *BODY]))[0].kind


@pytest.mark.parametrize(
    ("line", "want"),
    [
        ("* * *", "ornament"),
        ("(128)", "ornament"),
        ("1.2k", "ornament"),
        ("1914", "ornament"),
        ("[This story has been changed]", "bracketed line"),
        ("[The mayor] said [she] would go]", ""),
        ("#harbour #bridge", "tags"),
        ("# harbour", ""),
        ("May 4, 2015", "date line"),
        ("By Ann Lee", "byline"),
        ("Reuters - AP", "credit"),
        ("Reporting by Ann Lee", "credit"),
        ("Ann Lee/AP", "photo credit"),
        ("Write to us: desk@bee.example", "contact"),
        ("WhatsApp: +44 7700 900 123", "contact"),
        ("Tel 0555 010 123 is dead.", ""),
        ("Were you on the pier? Please ring the Bee on 0555 010 123.", "call for tips"),
        ("Saw it too? Text 0555 010 123 at any time.", "call for tips"),
        ("Call 0555 010 123, the port told families; 400 people did, and nobody answered for hours.", ""),
        ("Were you on the pier, the judge asked?", ""),
        (
            "The post Bridge shut for three weeks, port of Orle says on Monday appeared first on Bee Today.",
            "link to other stories",
        ),
        ("The post, which appeared first on a blog, was taken down.", ""),
        ("Skip to main content", "menu"),
        ("Skip past newsletter promotion", "newsletter offer"),
        ("Sign up to Orle This Morning", "newsletter offer"),
        ("Privacy notice: letters may hold adverts.", "cookie notice"),
        ("Bee staff and agencies", "credit"),
        ("Bee stands and agencies", ""),
        ("ENDS", "mark of a release"),
        ("Media release", "mark of a release"),
        ("The release of 4 May 2015 was late", ""),
        ("For interviews please ring Bob Roy on 0555 010 123", "press contact"),
        ("FILE - The bridge in May", "caption"),
        ("The bridge is shut pic.twitter.com/x1", "embedded post"),
        ("Related: The bridges that will fall", "link to other stories"),
        ("COURIER SAYS: Page 8", "link to other stories"),
        ("Full story: Pages 4 and 5", "link to other stories"),
        ("Turn to page 6", "link to other stories"),
        ("The report says on page 8 that the bridge will fall.", ""),
        ("Follow Ann Lee on Bluesky", "link to other stories"),
        ("Follow the river to the sea", ""),
        ("Related: " + "a bridge that will fall " * 4 + "soon.", ""),
        ("Sign up for our newsletter", "newsletter offer"),
        ("“Sign up for our newsletter,” she said.", ""),
        ("Sign up for our newsletter, he said, and laughed.", ""),
        ("A weekly look at money and manners", "blurb"),
        ("A weekly look at money is what he was after", ""),
        ("A weekly", ""),
        ("The bridge was closed.", ""),
    ],
)
def test_what_a_paragraph_is_by_itself(line: str, want: str) -> None:
    assert kind(line) == want


def test_a_sentence_of_the_story_may_hold_a_set_phrase() -> None:
    assert kind("Sign up for our newsletter. " + " ".join(BODY)) == ""


def test_who_reported_is_a_credit_at_the_end_alone() -> None:
    line = "Ann Lee reported from Oslo."
    assert (kind(line), kind(line, last=False)) == ("credit", "")


@pytest.mark.parametrize(
    ("text", "ended"),
    [("It sank.", True), ("“Did it?”)", True), ("It sank …", True), ("It sank:", False), ("”", False)],
)
def test_whether_a_line_ends_as_a_sentence_does(text: str, ended: bool) -> None:
    assert lines_of(text)[0].ended is ended


def test_blocks_of_a_fixed_width_are_paragraphs() -> None:
    set_narrow = "\n\n".join(textwrap.fill(p, 72) for p in BODY)
    assert [line.text for line in lines_of(set_narrow)] == BODY


def test_other_lines_are_a_paragraph_each() -> None:
    assert [line.text for line in lines_of("\n".join(BODY))] == BODY
    assert [line.text for line in lines_of("a  b\n \nc\td\n\n\ne")] == ["a b", "c d", "e"]
    assert lines_of(" \n\t\n") == []


def test_the_words_of_headings_are_compared_in_lower_case() -> None:
    headings, openers = rail_words()
    assert "read more" in headings
    assert "related" in openers
    assert all(w == w.lower().strip() != "" for w in headings | openers)
