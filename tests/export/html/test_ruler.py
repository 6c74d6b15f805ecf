from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.export.html import html_text
from reader.export.html.places import places_of
from reader.export.html.ruler import Point, points_of, ruler_svg
from reader.model import Analysis, Bound, Figure
from tests.export import made
from tests.export.html.parsed import Element, parsed


def story(*given: dict[str, Any]) -> Analysis:
    """The bridges, with what is said of the figures of Post and Star."""
    sparse = made.sparse()
    readings = tuple(
        replace(r, figures=(replace(r.figures[0], **more),)) for r, more in zip(sparse.readings, given, strict=True)
    )
    return replace(sparse, readings=readings)


def points(analysis: Analysis) -> list[Point]:
    return points_of(places_of(analysis).answers[0], figures(analysis))


def figures(analysis: Analysis) -> dict[str, Figure]:
    return {f.id: f for r in analysis.readings for f in r.figures}


def drawn(analysis: Analysis) -> Element | None:
    svg = ruler_svg(places_of(analysis).answers[0], figures(analysis))
    return parsed(svg).all("svg")[0] if svg else None


def numbers(low: Bound, high: Bound, **more: object) -> dict[str, Any]:
    return {"low": low, "high": high, **more}


def test_an_open_end_is_given_as_the_other() -> None:
    assert Point("", 3, None, False).ends == (3, 3)
    assert Point("", None, 5, False).ends == (5, 5)
    assert Point("", 3, 5, False).ends == (3, 5)
    assert Point("", 0, None, False).ends == (0, 0)


def test_what_outlets_say_as_numbers() -> None:
    assert points(made.sparse()) == [Point("Post", 3, 3, False), Point("Star", 5, None, False)]
    hedged = story(numbers(3, 3, qualifier="about"), numbers(None, 5, qualifier="up to"))
    assert [p.hedged for p in points(hedged)] == [True, False]


@pytest.mark.parametrize(
    "other",
    [
        numbers(5, 5, unit="km"),
        numbers(5, 5, kind="money"),
        numbers("2015-05-18", "2015-05-18"),
        numbers(None, None),
        numbers(float("nan"), float("inf")),
        numbers(10**400, 10**400),
    ],
)
def test_figures_that_are_not_on_one_scale(other: dict[str, Any]) -> None:
    assert points(story(numbers(3, 3), other)) == []
    assert drawn(story(numbers(3, 3), other)) is None


def test_nothing_to_compare() -> None:
    assert drawn(story(numbers(3, 3), numbers(3, 3))) is None
    alone = made.sparse()
    (claim,) = alone.claims
    assert drawn(replace(alone, claims=(replace(claim, mentions=claim.mentions[:1]),))) is None
    assert ruler_svg([], {}) == ""


def test_dots_bars_and_arrows() -> None:
    svg = drawn(story(numbers(3, 9), numbers(None, 5, qualifier="about")))
    assert svg is not None
    assert [int(c.attributes["cx"]) for c in svg.all("circle")] == [150, 340, 213]
    (bar,) = svg.all("line", "reach")
    assert (bar.attributes["x1"], bar.attributes["x2"]) == ("150", "340")
    (arrow,) = svg.all("path")
    assert arrow.attributes["d"].startswith("M207 ")
    assert [g.kinds for g in svg.all("g")] == [{"dot"}, {"dot"}]
    hedged = drawn(story(numbers(3, 3, qualifier="about"), numbers(5, None)))
    assert hedged is not None
    assert [g.kinds for g in hedged.all("g")] == [{"hedged"}, {"dot"}]
    assert hedged.all("path")[0].attributes["d"].startswith("M346 ")


def test_numbers_however_unlike_stand_on_one_scale() -> None:
    svg = drawn(story(numbers(1e-277, 1), numbers(1, 1e32)))
    assert svg is not None
    assert [int(c.attributes["cx"]) for c in svg.all("circle")] == [150, 320, 320, 340]


@pytest.mark.parametrize(("high", "log"), [(19.9, False), (20, True), (100, True)])
def test_a_wide_scale_is_logarithmic(high: float, log: bool) -> None:
    svg = drawn(story(numbers(1, 1), numbers(high, high)))
    assert svg is not None
    assert ("logarithmic" in svg.text()) is log


def test_an_outlet_is_named_once_and_rows_have_an_end() -> None:
    sparse = made.sparse()
    (claim,) = sparse.claims
    more = [replace(sparse.readings[1].figures[0], id=f"star:f{n}", low=n, high=n) for n in range(10, 30)]
    mentions = (*claim.mentions, *(replace(claim.mentions[1], figure=f.id) for f in more))
    readings = (sparse.readings[0], replace(sparse.readings[1], figures=(*sparse.readings[1].figures, *more)))
    svg = drawn(replace(sparse, readings=readings, claims=(replace(claim, mentions=mentions),)))
    assert svg is not None
    assert len(svg.all("g")) == 12
    assert [t.text() for t in svg.all("text")] == ["Post", "Star", "3", "29"]


@settings(max_examples=60)
@given(*[st.floats(allow_nan=True) | st.none() | st.integers(-(10**20), 10**20)] * 4)
def test_whatever_the_numbers_everything_stands_on_the_scale(a: Bound, b: Bound, c: Bound, d: Bound) -> None:
    svg = drawn(story(numbers(a, b), numbers(c, d)))
    if svg is not None:
        assert all(150 <= int(circle.attributes["cx"]) <= 340 for circle in svg.all("circle"))


def test_the_ruler_stands_where_figures_differ() -> None:
    (ruler,) = parsed(html_text(made.sparse())).all("svg", "ruler")
    assert [t.text() for t in ruler.all("text")] == ["Post", "Star", "3", "5"]
    left, right = (int(c.attributes["cx"]) for c in ruler.all("circle"))
    assert left < right
    assert len(ruler.all("path")) == 1  # "at least" is open
