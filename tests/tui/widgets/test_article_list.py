"""The list says what was guessed and what is a copy."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from reader.copied import Copied
from reader.model import Analysis, Article
from tests.tui.reading import reading
from tests.tui.velling import ANALYSIS


def with_first(**changed: Any) -> Analysis:
    """The made-up story with something else known of its first article."""
    first, *others = ANALYSIS.story.articles
    articles: tuple[Article, ...] = (replace(first, **changed), *others)
    return replace(ANALYSIS, story=replace(ANALYSIS.story, articles=articles))


async def test_what_was_guessed_has_a_question_mark() -> None:
    async with reading(with_first(guessed=("outlet", "date"), date="2015-05-18", date_from=None)) as r:
        first = r.shown("list").splitlines()[0]
        assert "The Lowland He…?" in first
        assert first.endswith("18 May?")
    async with reading(with_first(guessed=("date",), date="2015-05-18", date_from="weekday")) as r:
        assert r.shown("list").splitlines()[0].endswith("c. 18 May")


async def test_a_copy_names_the_other_outlet() -> None:
    async with reading(with_first(copied=Copied(100, "Corvus News"))) as r:
        letter = r.session.material.markers["Corvus News"]
        assert f"same text as {letter}, " in r.said("list")
    async with reading(with_first(copied=Copied(57, "Corvus News"))) as r:
        assert f"57 % as in {letter}, " in r.said("list")
    async with reading(with_first(copied=Copied(57, "Corvus News", "credit"))) as r:
        assert f"57 % from {letter}, " in r.said("list")
