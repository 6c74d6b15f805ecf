from __future__ import annotations

import pytest

from reader.story.menus import is_menu
from reader.story.phrases import words_of
from reader.story.tidy import tidied
from tests.story.made import BODY


@pytest.mark.parametrize(
    ("line", "want"),
    [
        ("Home | World | Business | Sport | Photos", True),
        ("Home · Life & Style · Sport", True),
        ("News | Orle Valley | Sport | Harbour | Weather", True),
        ("News | Sport", False),
        ("News | Ann Lee | The mayor of Orle | Sport and what follows it", False),
        ("Ann Lee | Political editor | Orle", False),
        ("Home | World | Ann Lee was there.", False),
        ("Live Weather Traffic Video Podcasts", True),
        ("Share Save Print", True),
        ("Live weather and traffic video", False),
        ("World Cup Football Live", False),
        ("Storm Closes Harbour Bridge", False),
        ("News Sport", False),
    ],
)
def test_a_menu_is_names_of_sections_one_behind_the_other(line: str, want: bool) -> None:
    assert is_menu(line, words_of(line)) is want


@pytest.mark.parametrize("menu", ["Home | World | Business | Sport", "Live  Weather  Traffic  Video"])
def test_the_headline_below_a_pasted_menu_is_the_headline(menu: str) -> None:
    headline = "Ferry with 210 people on board strikes pier of harbour bridge"
    parts = tidied("\n".join(["Orle Gazette", menu, "Sign in", "", headline, "", *BODY]))
    assert (parts.title, parts.body) == (headline, BODY)
    assert ("menu", " ".join(menu.split())) in parts.dropped
