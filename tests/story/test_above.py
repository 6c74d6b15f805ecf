from __future__ import annotations

from pathlib import Path

import pytest

from reader.story import open_story
from reader.story.above import stated_above
from reader.story.parts import OUTLETS_NAME

_PLATE = (OUTLETS_NAME, "Tolva Gazette")
_BY = ("byline", "By Ann Lee")
_DAY = ("date line", "4 May 2022")


@pytest.mark.parametrize(
    ("text", "dropped", "stated"),
    [
        ("Tolva Gazette\n\nWall breached\n\nBy Ann Lee\n\n4 May 2022\n\nA wall", (_PLATE, _BY, _DAY), "adot"),
        ("Tolva Gazette\nWall breached\nBy Ann Lee\n4 May 2022\nA wall", (_PLATE, _BY, _DAY), "adot"),
        ("Wall breached\n\n4 May 2022\n\nA wall gave way.", (_DAY,), "dt"),
        ("Wall breached\n\nBy Ann Lee\n\nA wall gave way.", (_BY,), "at"),
        ("Tolva Gazette\n\nWall breached\n\nA wall gave way.", (_PLATE,), ""),
        ("Wall breached\nBy Ann Lee\nReuters\n4 May 2022\nA wall", (_BY, ("credit", "Reuters"), _DAY), "adt"),
        ("Wall breached\n\nShare\n\nBy Ann Lee\n\nA wall gave way.", (("furniture", "Share"), _BY), ""),
        ("Menu\n\nWall breached\n\nBy Ann Lee\n\nA wall gave way.", (("furniture", "Menu"), _BY), ""),
        ("Wall breached\n\nMay 4\n\nA wall gave way.", (("date line", "May 4"),), ""),
        ("", (), ""),
    ],
)
def test_what_stands_on_lines_of_its_own_at_the_top_is_stated(
    text: str, dropped: tuple[tuple[str, str], ...], stated: str
) -> None:
    assert "".join(sorted(f[0] for f in stated_above(text, "Wall breached", dropped))) == stated


def test_nothing_is_guessed_of_a_text_with_the_lines_that_the_readme_names(tmp_path: Path) -> None:
    body = "A wall of the old harbour gave way on Friday night, and forty homes were flooded."
    above = "The Tolva Gazette\n\nWall breached in the old harbour\n\nBy Ann Lee, Political Editor\n\n4 May 2022\n\n"
    (tmp_path / "one.txt").write_text(above + body)
    (tmp_path / "tolva-herald.txt").write_text(f"Wall breached in the old harbour\n\n{body}")
    one, other = open_story([str(tmp_path)]).story.articles
    assert (one.outlet, one.author, one.date) == ("The Tolva Gazette", "Ann Lee", "2022-05-04")
    assert one.guessed == ()
    assert set(other.guessed) >= {"outlet", "title"}
