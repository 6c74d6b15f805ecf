"""What formats share: dates, who is silent, what a link may be."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from reader.export.annotations import annotations_text
from reader.export.csv import csv_text
from reader.export.html import html_text
from reader.export.json import claim_object
from reader.export.markdown import markdown_text
from reader.export.matrix import matrix_text
from reader.export.text import claims_text
from reader.export.views import MANY, NearText, articles_by_id, clipped, names_of, near_of, silent_outlets
from reader.model import Analysis, Mention, Near, Step
from tests.export import made


def test_silent_outlets_are_counted_where_they_are_many() -> None:
    names = [f"o{n}" for n in range(MANY + 2)]
    readings = tuple(made.reading(made.article(n, "t", "b")) for n in names)
    story = made.analysis("s", readings)
    articles = articles_by_id(story)
    assert silent_outlets(made.claim((), silent=("o1", "gone", "o0")), articles) == "O1, O0"
    assert silent_outlets(made.claim((), silent=tuple(names)), articles) == f"{MANY + 2} outlets"


def _near() -> Analysis:
    """Who answers, who may answer in words of an enemy's, and who says nothing of the kind."""
    nasty = " ".join(made.NASTY)
    told = [made.article(n, "t", nasty) for n in ("post", "star", "echo")]
    passages = [(a.id, len("t\n\n"), len(a.text)) for a in told]
    mention = Mention("post", *passages[0][1:], nasty, "")
    claim = replace(made.claim((mention,), silent=("star", "echo")), near=(Near("gone", 0, 9), Near(*passages[1])))
    return made.analysis("s", tuple(map(made.reading, told)), (claim,))


def test_an_outlet_that_may_answer_is_not_called_silent() -> None:
    analysis = _near()
    articles, (claim,) = articles_by_id(analysis), analysis.claims
    near = near_of(claim, articles)
    assert near == {"Star": NearText("star", " ".join(made.NASTY), "")}
    assert silent_outlets(claim, articles, near) == "Echo"


@pytest.mark.parametrize(
    ("printed", "told", "silent"),
    [
        (claims_text, "perhaps Star: <script>", "not found in: Echo"),
        (markdown_text, r"Perhaps Star: \<script\>", "Not found in: Echo"),
        (html_text, 'Perhaps Star: <a href="#a2">&lt;script&gt;', "Not found in: Echo"),
    ],
)
def test_what_may_answer_is_shown_in_each_format_as_foreign_text(
    printed: Callable[[Analysis], str], told: str, silent: str
) -> None:
    page = printed(_near())
    assert told in page
    assert silent in page
    if printed is html_text:
        assert '<span title="perhaps: &lt;script&gt;' in page
        assert "<script>alert" not in page


def test_clipping_cuts_between_words() -> None:
    assert clipped("one two three", 9) == "one two…"
    assert clipped("short", 9) == "short"
    assert clipped("x" * 20, 9) == "x" * 8 + "…"


@pytest.mark.parametrize(
    ("printed", "told"),
    [
        (claims_text, "perhaps ≠ Star, <nine> against six: "),
        (markdown_text, r"Perhaps ≠ Star, \<nine\> against six: "),
        (html_text, "Perhaps ≠ Star, &lt;nine&gt; against six: "),
        (html_text, ">≠? &lt;nine&gt; against six<"),
    ],
)
def test_what_would_contradict_the_answers_is_told_in_each_format(
    printed: Callable[[Analysis], str], told: str
) -> None:
    analysis = _near()
    (claim,) = analysis.claims
    near = tuple(replace(n, value="<nine>", against="six") for n in claim.near)
    assert told in printed(replace(analysis, claims=(replace(claim, near=near),)))


def test_every_format_words_a_reason_as_the_screen_does() -> None:
    leads = Step("apart", ("Post", "Star"), ("3", "5"), ("scope", "time"), leads=True)
    claim = replace(made.sparse().claims[0], reason="differ: scope, time, 3 against 5", steps=(leads,))
    story = replace(made.sparse(), claims=(claim,))
    told = "3 against 5: they do not count the same, and one is of a later time"
    for printed in (claims_text, markdown_text, html_text, csv_text, matrix_text, annotations_text):
        page = printed(story)
        assert told in page
        assert "scope, time" not in page, printed
    assert claim_object(claim)["reason_told"] == told
    assert claim_object(claim)["reason"] == "differ: scope, time, 3 against 5"


def test_every_format_tells_an_update_from_a_dispute() -> None:
    leads = Step("apart", ("Post", "Star"), ("3", "5"), ("time",), leads=True)
    claim = replace(made.sparse().claims[0], reason="differ: time, 3 against 5", steps=(leads,))
    story = replace(made.sparse(), claims=(claim,))
    assert "\n   Δ update: 3 against 5: one is of a later time\n" in claims_text(story)
    assert "## Updates: a later answer replaces an earlier one" in markdown_text(story)
    assert "**Δ update**: 3 against 5" in markdown_text(story)
    assert '<span class="sign update">Δ update</span>' in html_text(story)
    for printed in (claims_text, markdown_text, html_text):
        assert "≠" not in printed(story)
    assert claim_object(claim)["update"] is True
    assert claim_object(made.sparse().claims[0])["update"] is False
    assert [row.rpartition(",")[2] for row in csv_text(story).splitlines()] == ["update", "yes", "yes"]


def test_what_decides_is_told_before_what_each_outlet_answers() -> None:
    steps = (
        Step("answer", ("Post",), ("three of them",)),
        Step("in order", ("Post", "Star"), ways=("cut",), numbers=(8, 9)),
        Step("apart", ("Post", "Star"), ("3", "5"), ("conflict",), leads=True),
        Step("unexplained"),
    )
    story = replace(made.sparse(), claims=(replace(made.sparse().claims[0], steps=steps),))
    for page in (claims_text(story, why=True), markdown_text(story), html_text(story)):
        at = [page.rindex(told) for told in ("exclude each other", "accounts for", "words in order", "three of them")]
        assert at == sorted(at)


def test_where_an_outlet_has_several_articles_the_answers_are_told_with_their_days() -> None:
    sparse = made.sparse()
    first, second, *rest = sparse.story.articles
    dated = (replace(first, date="2031-03-04"), replace(second, date="2031-03", date_from="context"), *rest)
    later = replace(first, id="later", date=None)
    once = replace(sparse, story=replace(sparse.story, articles=dated))
    twice = replace(once, story=replace(sparse.story, articles=(*dated, later)))
    assert set(names_of(articles_by_id(once)).values()) == {a.outlet for a in dated}
    named = [
        f"{first.outlet}, 4 March 2031",
        f"{second.outlet}, c. March 2031",
        *(a.outlet for a in rest),
        first.outlet,
    ]
    assert [*names_of(articles_by_id(twice)).values()] == named
    assert f"{named[0]}: Three  <- own voice" in claims_text(twice)
    assert f"| {named[0]} | Three | own voice |" in markdown_text(twice)
    assert f">{named[0]}</p>" in html_text(twice)
    assert "March" not in claims_text(once)
