from __future__ import annotations

import pytest

from reader.story.nameplate import (
    is_short_headline,
    key_of_stem,
    mark_nameplate,
    mark_nameplate_below,
    name_in,
    spelled,
    titled,
)
from reader.story.paragraphs import Line, lines_of
from reader.story.phrases import words_of
from reader.story.tidy import tidied
from tests.story.made import BODY, HEADLINE


def lines(*texts: str) -> list[Line]:
    return lines_of("\n\n".join(texts))


@pytest.mark.parametrize(
    ("plate", "outlet"),
    [
        ("Northern Press Agency", ""),
        ("The Daily Comet", ""),
        ("THE EVENING POST", ""),
        ("Orle & District Gazette", ""),
        ("Ledger Magazine", ""),
        ("Bab al-Orle Today", ""),
        ("The Guardian", ""),
        ("Tidewater", "Tidewater"),
        ("St Orle Public Broadcasting", ""),
        ("ORLE ONE TELEVISION - Public Service of Varden", ""),
    ],
)
def test_the_outlets_name_above_the_headline_is_no_headline(plate: str, outlet: str) -> None:
    standfirst = "The port wants three weeks to look at a pier that a ferry struck"
    parts = tidied("\n".join([plate, HEADLINE, standfirst, "May 4, 2015", *BODY]), outlet=outlet)
    assert (parts.title, parts.standfirst, parts.body) == (HEADLINE, [standfirst], BODY)
    assert parts.dropped[0] == ("outlet's name", plate)


def test_a_name_that_the_text_goes_by_is_the_outlets() -> None:
    body = [*BODY, "The mayor told the Meridian that she was sorry."]
    assert tidied("\n".join(["The Meridian", HEADLINE, *body])).dropped == [("outlet's name", "The Meridian")]
    assert tidied("\n".join(["Harbour", HEADLINE, *body])).dropped == [("site furniture", "Harbour")]


@pytest.mark.parametrize("name", ["Channel 8", "The Lantern", "Al-Safir", "UNHCR", "Il Mattino", "LODESTAR"])
@pytest.mark.parametrize("head", [["4 May 2015"], ["By Ann Lee", "4 May 2015"]])
def test_a_line_above_headline_writer_and_day_is_the_outlets_whatever_its_name(name: str, head: list[str]) -> None:
    parts = tidied("\n".join([name, HEADLINE, *head, *BODY, "The captain told the Lantern, and Lodestar, of a light."]))
    assert (parts.title, parts.dropped[0]) == (HEADLINE, ("outlet's name", name))


@pytest.mark.parametrize(
    ("line", "headline", "head"),
    [
        ("Middle East", HEADLINE, ["4 May 2015"]),
        ("Special Report", HEADLINE, ["4 May 2015"]),
        ("Harbour Bridge", HEADLINE, ["4 May 2015"]),
        ("Al-Safir", HEADLINE, ["4 May"]),
        ("Al-Safir", HEADLINE, ["By Ann Lee"]),
        ("Al-Safir", HEADLINE, ["Share", "4 May 2015"]),
        ("Al-Safir", HEADLINE + " and " + HEADLINE.lower() + " once again", ["4 May 2015"]),
        ("Al-Safir", HEADLINE + ".", ["4 May 2015"]),
    ],
)
def test_a_line_that_may_be_a_section_or_a_headline_is_no_outlets_name(
    line: str, headline: str, head: list[str]
) -> None:
    parts = tidied("\n".join([line, headline, *head, *BODY]))
    assert "outlet's name" not in [kind for kind, _ in parts.dropped]


@pytest.mark.parametrize("headline", ["Hard Times", "Storm Sinks Evening Star", "Nineteen Days"])
def test_a_headline_that_ends_as_a_papers_name_stays_one(headline: str) -> None:
    body = ["The storm was hard on the town for nineteen days, and it sinks and sinks.", *BODY]
    assert tidied("\n".join([headline, *body])).title == headline


def test_a_short_headline_stands_below_the_outlets_name() -> None:
    standfirst = "The long summer of a port that did not look"
    parts = tidied("\n".join(["Harbour Magazine", "Mayday", standfirst, "By Ann Lee", *BODY]))
    assert (parts.title, parts.standfirst, parts.body) == ("Mayday", [standfirst], BODY)
    assert tidied("\n".join(["Mayday", *BODY])).title == "Mayday"


PLATES = ["The Fernbrook Review", "FERNBROOK COURIER", "Radio Fernbrook", "The Quarry-Post", "FLAME!"]


@pytest.mark.parametrize("plate", PLATES)
@pytest.mark.parametrize("head", [["{}", "By Ann Lee", "4 May 2015"], ["By Ann Lee", "{}", "4 May 2015"]])
@pytest.mark.parametrize("headline", [HEADLINE, "The Pier"])
def test_the_outlets_name_below_the_headline_is_no_part_of_the_story(
    plate: str, head: list[str], headline: str
) -> None:
    body = [*BODY, "The captain told FLAME! that he was sorry."]
    parts = tidied("\n\n".join([headline, *(h.format(plate) for h in head), *body]))
    assert (parts.title, parts.standfirst, parts.body) == (headline, [], body)
    assert ("outlet's name", plate) in parts.dropped


@pytest.mark.parametrize(
    "line", ["Staff Reporter", "World News", "A Town Waits", "Emily Post", "Pier Shut For Weeks", "FLAME!"]
)
def test_other_lines_with_capitals_are_no_outlets_name(line: str) -> None:
    parts = tidied("\n\n".join([HEADLINE, line, "4 May 2015", *BODY]))
    assert "outlet's name" not in [kind for kind, _ in parts.dropped]


def test_a_file_named_after_the_outlet_tells_its_name_below_the_headline() -> None:
    text = "\n\n".join([HEADLINE, "by Ann Lee", "FLAME!", *BODY])
    assert tidied(text, stem="03-flame").dropped[1] == ("outlet's name", "FLAME!")
    assert tidied(text, stem="harbour").body[0] == "FLAME!" or tidied(text, stem="harbour").standfirst == ["FLAME!"]


def test_the_number_of_the_line_above_the_headline() -> None:
    named = lines("The Daily Comet", HEADLINE, *BODY)
    assert mark_nameplate(named, "", "") == 0
    assert [line.kind for line in named[:2]] == ["outlet's name", ""]
    after = lines("Advertisement", "The Daily Comet", HEADLINE, *BODY)
    assert mark_nameplate(after, "", "") == 1


@pytest.mark.parametrize(
    "texts",
    [
        (),
        ("The Daily Comet",),
        ("The Daily Comet", "A sentence that is a headline nowhere."),
        ("The Daily Comet of 2015", HEADLINE),
        ("the Daily Comet", HEADLINE),
        ("The Daily Comet That Shone Over Orle Gazette", HEADLINE),
        ("Advertisement", "Share on Facebook", "Sign up for our newsletter", "The Daily Comet", HEADLINE),
    ],
)
def test_no_line_is_the_outlets_name(texts: tuple[str, ...]) -> None:
    found = lines(*texts)
    assert mark_nameplate(found, "", "") is None
    assert "outlet's name" not in [line.kind for line in found]


@pytest.mark.parametrize(("outlet", "stem"), [("The Pier", ""), ("", "02_pier")])
def test_a_name_known_otherwise_needs_no_clue(outlet: str, stem: str) -> None:
    found = lines("Pier", BODY[0], *BODY)
    assert mark_nameplate(found, outlet, stem) == 0
    below = lines(HEADLINE, "Pier", "By Ann Lee", *BODY)
    mark_nameplate_below(below, outlet, stem)
    assert below[1].kind == "outlet's name"


def test_below_the_headline_only_the_first_name_is_marked() -> None:
    found = lines(HEADLINE, "The Daily Comet", "By Ann Lee", "The Evening Gazette", "4 May 2015", *BODY)
    mark_nameplate_below(found, "", "")
    assert [line.kind for line in found[:5]] == ["", "outlet's name", "byline", "", "date line"]


def test_far_below_the_headline_stands_no_name() -> None:
    found = lines(HEADLINE, *BODY, *BODY, "The Daily Comet", "By Ann Lee", BODY[0])
    mark_nameplate_below(found, "", "")
    assert "outlet's name" not in [line.kind for line in found]


@pytest.mark.parametrize(
    ("stem", "same"),
    [("2015-05-18_harbour_bee", "harbour bee"), ("The-Bee", "bee"), ("7", ""), ("", ""), ("9" * 500, "9" * 180)],
)
def test_a_files_name_without_what_sorts_it(stem: str, same: str) -> None:
    assert key_of_stem(stem) == same


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("Mayor resigns", True),
        ("Mayday", True),
        ("Pig", False),
        ("Sport", False),
        ("mayday", False),
        ("Mayday:", False),
        ("The Mayor resigns", False),
    ],
)
def test_a_headline_of_a_word_or_two(text: str, is_one: bool) -> None:
    assert is_short_headline(text, words_of(text)) is is_one


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("THE DAILY COMET", "The Daily Comet"),
        ("The Daily Comet", "The Daily Comet"),
        ("THE NEW YORK TIMES", "The New York Times"),
        ("FLAME!", "FLAME!"),
        ("ORBIT", "ORBIT"),
        ("RADIO OF THE WEST", "Radio of the West"),
        ("", ""),
    ],
)
def test_a_name_as_its_outlet_writes_it(text: str, name: str) -> None:
    assert spelled(text) == name


def test_words_in_lower_case_become_a_name() -> None:
    assert titled("bbc of wales") == "BBC of Wales"
    assert titled("the tv of orle") == "The TV of Orle"
    assert titled("") == ""


def test_a_name_that_goes_on_from_that_of_the_file_is_the_outlets() -> None:
    plate = "Orle Harbour Trade Week"
    parts = tidied("\n".join([plate, HEADLINE, *BODY]), stem="orle-harbour")
    assert (parts.title, parts.dropped[0]) == (HEADLINE, ("outlet's name", plate))
    assert tidied("\n".join([plate, HEADLINE, *BODY]), stem="orle").title == plate


def test_what_an_outlet_says_of_itself_behind_a_dash_is_not_its_name() -> None:
    assert name_in("ORLE ONE - State Broadcasting of Varden") == "ORLE ONE"
    assert name_in("Orle Star") == "Orle Star"
    assert name_in("Bridge closes - what now for Orle?") == ""
