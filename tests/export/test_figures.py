from __future__ import annotations

from dataclasses import replace

import pytest

from reader.export.figures import figure_objects, figures_text, worth
from reader.export.json import figure_object
from reader.model import Analysis, Bound
from tests.export import made

FIGURE = made.sparse().readings[0].figures[0]


@pytest.mark.parametrize(
    ("low", "high", "unit", "told"),
    [
        (6000, 8000, "", "6,000 to 8,000"),
        (500, None, "", "at least 500"),
        (None, 75, "miles", "at most 75 miles"),
        (120, 120, "km", "120 km"),
        (0, 0, "", "0"),
        (1.5, 1.5, "percent", "1.5 percent"),
        (30e6, 30e6, "USD", "30,000,000 USD"),
        ("2015-05", "2015-05", "", "2015-05"),
        ("--06-28", "--06-30", "", "--06-28 to --06-30"),
        (None, None, "km", ""),
    ],
)
def test_what_a_figure_is_worth(low: Bound, high: Bound, unit: str, told: str) -> None:
    assert worth(replace(FIGURE, low=low, high=high, unit=unit)) == told


def test_figures_by_article() -> None:
    assert figures_text(made.sparse()) == (
        "Post: 1\n   Three: count 3, bridges closed\n\nStar: 1\n   Five: count at least 5, bridges shut\n"
    )
    assert figures_text(made.single()) == "Post: 0\n"
    assert figures_text(made.empty()) == "No figures.\n"


def test_what_limits_a_figure_stands_behind_it_within_the_width() -> None:
    figure = replace(FIGURE, low=None, high=None, scope=("since last month", "in the north of the country"))
    story = made.analysis("s", (made.reading(made.article("post", "Bridge closed", "Three."), figures=(figure,)),))
    assert figures_text(story).endswith("Three: count, bridges closed, since last month, in the north of the country\n")
    assert max(map(len, figures_text(story, 40).splitlines())) <= 40


def test_figures_as_the_export_has_them(ferry: Analysis) -> None:
    assert figure_objects(ferry) == [figure_object(f) for r in ferry.readings for f in r.figures]
    assert figure_objects(made.empty()) == []


def test_where_an_outlet_has_several_articles_its_figures_are_told_with_the_day() -> None:
    sparse = made.sparse()
    first, second = sparse.readings
    articles = [replace(r.article, outlet="Post", date=f"2031-03-0{n}") for n, r in enumerate((first, second), 4)]
    readings = tuple(replace(r, article=a) for r, a in zip((first, second), articles, strict=True))
    several = replace(sparse, story=replace(sparse.story, articles=tuple(articles)), readings=readings)
    heads = [line for line in figures_text(several).splitlines() if line.startswith("Post")]
    assert heads == ["Post, 4 March 2031: 1", "Post, 5 March 2031: 1"]
