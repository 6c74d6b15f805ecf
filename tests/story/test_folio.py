from __future__ import annotations

from pathlib import Path

import pytest

from reader.model import Article
from reader.story import open_story
from reader.story.folio import folio_of
from reader.story.tidy import tidied

HEADLINE = "Harbour bridge closes after ferry strikes pier"
BODY = [
    "The harbour bridge was closed on Monday after a ferry with 210 people on board struck a pier in Orle, it said.",
    "“We heard a noise like thunder,” said Bob Roy, who was crossing with his two sons when the deck began to shake.",
    "Engineers want three weeks to look at the pier, the mayor told reporters in the town hall on Tuesday.",
]
FOLIOS = [
    ("The Fernbrook Packet | 12 May 2031", "The Fernbrook Packet", ""),
    ("The Fernbrook Packet, 12 May 2031", "The Fernbrook Packet", ""),
    ("Orle State Radio, Orle. 12 May 2031, 12:00", "Orle State Radio", ""),
    ("Orle Two Television | 12 May 2031 18:30", "Orle Two Television", ""),
    ("Radio Fernbrook - Monday, May 12, 2031 - 6.05 p.m.", "Radio Fernbrook", ""),
    ("12.05.2031 | Orle Dispatch", "Orle Dispatch", ""),
    ("Monday 12 May 2031 • Orle Now", "Orle Now", ""),
    ("Ann Lee, The Fernbrook Packet, 12 May 2031", "The Fernbrook Packet", "Ann Lee"),
    ("By Ann Lee | Fernbrook Courier | May 12, 2031", "Fernbrook Courier", "Ann Lee"),
    ("FERNBROOK COURIER, Issue 12, 2031-05-12", "FERNBROOK COURIER", ""),
    ("Reuters, 12 May 2031", "Reuters", ""),
    ("Ann Lee | 12 May 2031", "", "Ann Lee"),
    ("Orle, 12 May 2031", "", ""),
    ("News desk, 12 May 2031, 08:00", "", ""),
    ("Evening bulletin, 12 May 2031", "", ""),
    ("Orle Two Television - the late news bulletin, 12 May 2031", "Orle Two Television", ""),
    ("World | 12 May 2031, 7.10pm", "", ""),
]
NO_FOLIOS = [
    "The ferry sank on 12 May 2031 | and was raised",
    "A pier that fell, 12 May 2031",
    "A long bulletin, 12 May 2031",
    "The Fernbrook Packet",
    "The Fernbrook Packet | Orle",
    "“Never again”, 12 May 2031",
    "Fernbrook 2031",
]


@pytest.mark.parametrize(("line", "outlet", "author"), FOLIOS)
def test_a_folio_states_outlet_writer_and_day(line: str, outlet: str, author: str) -> None:
    found = folio_of(line, "", "notes", BODY)
    assert found is not None
    assert (found.outlet, found.author) == (outlet, author)
    assert found.date in ("2031-05-12", "2031")


@pytest.mark.parametrize("line", NO_FOLIOS)
def test_other_lines_are_no_folio(line: str) -> None:
    assert folio_of(line, "", "notes", BODY) is None


def test_the_files_name_or_what_is_known_tells_the_outlet_from_a_writer() -> None:
    assert folio_of("Harbour Lights | 12 May 2031", "", "harbour lights", BODY).outlet == "Harbour Lights"  # type: ignore[union-attr]
    assert folio_of("Harbour Lights | 12 May 2031", "Harbour Lights", "", BODY).outlet == "Harbour Lights"  # type: ignore[union-attr]
    assert folio_of("Bob Roy | 12 May 2031", "", "", BODY).author == ""  # type: ignore[union-attr]  # the text is about him


def opened(tmp_path: Path, name: str, text: str) -> Article:
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    return open_story([str(path)]).story.articles[0]


def as_text(lines: list[str]) -> str:
    return "\n\n".join([HEADLINE, *lines, *BODY])


def as_markdown(lines: list[str]) -> str:
    return "\n\n".join([f"# {HEADLINE}", *(f"*{line}*" for line in lines), *BODY])


def as_bold(lines: list[str]) -> str:
    return "\n\n".join([f"# {HEADLINE}", *(f"**{line}**" for line in lines), *BODY])


def as_page(lines: list[str]) -> str:
    inside = "".join(f"<p>{p}</p>" for p in [*lines, *BODY])
    return f"<html><head><title>{HEADLINE}</title></head><body><h1>{HEADLINE}</h1>{inside}</body></html>"


FORMS = [("a.txt", as_text), ("a.md", as_markdown), ("b.md", as_bold), ("a.html", as_page)]


@pytest.mark.parametrize(("name", "made"), FORMS)
@pytest.mark.parametrize("line", [line for line, outlet, author in FOLIOS if outlet and not author])
def test_outlet_and_day_are_taken_from_it_and_it_leaves_the_text(tmp_path: Path, name: str, made, line: str) -> None:  # type: ignore[no-untyped-def]
    article = opened(tmp_path, name, made(["By Ann Lee", line]))
    assert article.outlet.casefold() == next(o for text, o, _ in FOLIOS if text == line).casefold()
    assert article.date == "2031-05-12"
    assert (article.title, article.author) == (HEADLINE, "Ann Lee")
    assert article.text == "\n\n".join([HEADLINE, *BODY])


@pytest.mark.parametrize("first", ["The Fernbrook Packet, 12 May 2031", "Orle Two Television | 12 May 2031 18:30"])
def test_it_may_stand_above_the_headline(tmp_path: Path, first: str) -> None:
    article = opened(tmp_path, "a.txt", "\n\n".join([first, "Mayday", *BODY]))
    assert (article.title, article.date) == ("Mayday", "2031-05-12")
    assert "2031" not in article.outlet


@pytest.mark.parametrize(
    "head",
    [
        ["Ann Lee"],
        ["Ann Lee", "12 May 2031"],
        ["Monday 12 May 2031, 7.10pm", "Ann Lee"],
        ["Ann Lee", "The Fernbrook Packet | 12 May 2031"],
        ["Maria van der Berg"],
        ["Jo O’Neil and Bo Roe"],
    ],
)
@pytest.mark.parametrize(("name", "made"), FORMS)
def test_a_name_alone_below_the_headline_is_its_writers(tmp_path: Path, name: str, made, head: list[str]) -> None:  # type: ignore[no-untyped-def]
    article = opened(tmp_path, name, made(head))
    assert article.author == next(line for line in head if "2031" not in line)
    assert article.text == "\n\n".join([HEADLINE, *BODY])


@pytest.mark.parametrize("line", ["Bob Roy", "Harbour Bridge", "World News", "Pier Shut For Weeks", "Orle"])
def test_other_names_alone_are_no_writers(line: str) -> None:
    parts = tidied("\n\n".join([HEADLINE, line, *BODY]))
    assert "author's name" not in [kind for kind, _ in parts.dropped]


def test_a_byline_comes_before_a_name_alone() -> None:
    parts = tidied("\n\n".join([HEADLINE, "By Ann Lee", "Zoe Poe", *BODY]))
    assert ("author's name", "Zoe Poe") not in parts.dropped
