from __future__ import annotations

from dataclasses import replace

from reader.export.html import html_text
from reader.export.html.grid import COLUMNS, columns_of, grid_html
from reader.export.html.places import places_of
from reader.model import Analysis, Mention, Near
from tests.export import made
from tests.export.html.parsed import Element, parsed
from tests.export.test_formats import grown


def grid(analysis: Analysis, prefix: str = "") -> Element:
    return parsed(grid_html(analysis, places_of(analysis, prefix)))


def test_a_story_without_claims_has_none() -> None:
    assert grid_html(made.single(), places_of(made.single())) == ""


def test_each_cell_leads_to_its_passage() -> None:
    tree = grid(made.sparse(), "s1-")
    assert tree.all("section")[0].attributes["id"] == "s1-grid"
    assert [td.text() for td in tree.all("td")] == ["Three", "Five ← the mayor via Agency"]
    assert [a.attributes["href"] for a in tree.all("a")] == ["#s1-c1", "#s1-c1-1", "#s1-c1-2"]


def test_silence_and_what_may_answer() -> None:
    story = made.sparse()
    mention = story.claims[0].mentions[0]
    echo = made.article("echo", "Bridges", "Nine.")
    story = replace(
        story,
        story=replace(story.story, articles=(*story.story.articles, echo)),
        claims=(replace(story.claims[0], mentions=(mention,), near=(Near("echo", 9, 14),)),),
    )
    cells = grid(story).all("td")
    assert [td.text() for td in cells] == ["Three", "–", "?"]
    legend = grid(story).all("p", "legend")[0].text()
    assert "– no answer found" in legend
    assert "? none for sure, but a passage there may be one" in legend
    assert [td.all("span")[0].attributes.get("title") for td in cells[1:]] == ["no answer found", "perhaps: Nine."]


def test_an_answer_said_twice_is_shown_once_and_a_long_one_is_clipped() -> None:
    story = made.sparse()
    (claim,) = story.claims
    long = Mention("post", 15, 40, "The mayor said that " + "the bridge " * 9 + "is closed.", "", quote="q")
    story = replace(story, claims=(replace(claim, mentions=(*claim.mentions, claim.mentions[0], long)),))
    post, _ = grid(story).all("td")
    shown = [p.text() for p in post.all("p")]
    assert shown[0] == "Three"
    assert len(shown) == 2
    assert shown[1].startswith("“")
    assert shown[1].endswith("…”")
    assert post.all("a")[0].attributes["href"] == "#c1-1"


def test_the_outlets_that_answer_most_get_a_column_in_the_storys_order() -> None:
    story = grown(40)
    last = [a.id for a in story.story.articles[-3:]]
    more = made.claim(tuple(Mention(i, 15, 40, "Three bridges are closed.", "Three") for i in last))
    story = replace(story, claims=(*story.claims, more))
    columns = columns_of(story, places_of(story))
    assert len(columns) == COLUMNS
    assert columns == [*story.story.outlets[: COLUMNS - 3], *story.story.outlets[-3:]]
    few = made.sparse()
    assert columns_of(few, places_of(few)) == list(few.story.outlets)


def test_too_many_outlets_for_a_grid_are_counted() -> None:
    tree = parsed(html_text(grown(40)))
    assert len(tree.all("table")[0].all("tr")[0].all("th")) == 1 + COLUMNS
    assert f"{40 - COLUMNS} more outlets" in tree.text()
