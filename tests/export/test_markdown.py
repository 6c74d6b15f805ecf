"""The report: what it says, in which order, and that foreign text stays text."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from reader.export.markdown import escaped, markdown_text
from reader.export.safe import line
from reader.model import Analysis
from tests.export import made

PARSER = MarkdownIt("gfm-like")
"""CommonMark with GitHub's tables, strikethrough, bare addresses made links, and HTML let through."""


def page(story: Analysis) -> str:
    return PARSER.render(markdown_text(story))


def tags(html: str) -> set[str]:
    return set(re.findall(r"<([a-z][a-z0-9]*)", html))


def test_disputed_claims_come_first_with_all_there_is_to_know(ferry: Analysis) -> None:
    text = markdown_text(ferry)
    assert text.startswith("# Ferry\n")
    headings = [h for h in text.splitlines() if h.startswith("## ")]
    assert headings[:2] == ["## Outlets", "## Disputed"]
    assert len(re.findall(r"^### \d+\. ", text, re.M)) == len(ferry.claims)
    for article in ferry.story.articles:
        assert f"| {article.outlet} |" in text


def test_a_claim_is_told_whole() -> None:
    text = markdown_text(made.sparse())
    for part in (
        "### 1. Bridges closed",
        "**≠ differ**: conflict, 3 against 5",
        "2 outlets · at most 2 origins · strong",
        "| Post | Three | own voice | Three bridges are closed. |",
        "| Star | Five | the mayor via Agency | Five bridges are shut. |",
        "- **the mayor**: Star",
        "- **Post** (names nobody): Post",
        "- 3 lies outside 5",
    ):
        assert part in text


def test_tables_are_tables(ferry: Analysis) -> None:
    html = page(ferry)
    assert html.count("<table>") == 1 + len(ferry.claims)
    widths = {row.count("<td") for row in html.split("<tr>")} - {0}
    assert widths == {3, 4}


def test_nothing_to_compare_is_said() -> None:
    assert "another outlet" in markdown_text(made.single())


def test_a_hostile_story_makes_no_markup() -> None:
    ours = {"h1", "h2", "h3", "p", "strong", "br", "table", "thead", "tbody", "tr", "th", "td", "ul", "li", "hr", "a"}
    html = page(made.hostile())
    assert tags(html) <= ours
    assert re.findall(r'href="([^"]*)"', html) == [
        "https://example.org/%22%3E%3Cscript%3Ealert%281%29%3C/script%3E?a=%28b%29%7C%5Bc%5D"
    ]
    assert html.count("<h1>") == 1
    assert html.count("<table>") == 1 + len(made.hostile().claims)


@pytest.mark.parametrize(
    "text", [*made.NASTY, "- item", "1. item", "2) item", "> said", "---", "===", "```", "    code"]
)
def test_foreign_text_comes_out_as_it_went_in(text: str) -> None:
    rendered = PARSER.render(escaped(text))
    assert tags(rendered) <= {"p"}
    assert unescape(rendered) == line(text)


@given(st.text(alphabet="ab1.)-+*_#>=~`|[]()<>!&;:@/\\\"' \n", max_size=30))
@settings(max_examples=300, deadline=None)
def test_any_marks_come_out_as_they_went_in(text: str) -> None:
    rendered = PARSER.render(escaped(text))
    assert tags(rendered) <= {"p"}
    assert unescape(rendered) == line(text)


def unescape(rendered: str) -> str:
    import html

    return html.unescape(rendered.removeprefix("<p>").removesuffix("</p>\n"))
