from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest

from reader.story.bylines import bare_byline, is_post, without_place
from reader.story.credit import is_byline
from reader.story.mastheads import is_name_and_post
from tests.story.made import BODY, HEADLINE, opened, written


@pytest.mark.parametrize(
    ("line", "bare"),
    [
        ("By Ann Lee | 4 May 2031 | 3 min read", "By Ann Lee"),
        ("By Ann Lee · 12 minute read", "By Ann Lee"),
        ("By Ann Lee | The Bee", "By Ann Lee | The Bee"),
        ("Live reporting by Ann Lee and Bob Roy", "by Ann Lee and Bob Roy"),
        ("Stone by stone the pier came down", "Stone by stone the pier came down"),
        ("By " + "Ann " * 60, "By " + "Ann " * 60),
        ("", ""),
    ],
)
def test_what_stands_beside_the_writer_is_left_out(line: str, bare: str) -> None:
    assert bare_byline(line) == bare


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("By Zoé Brûlé, special correspondent in Port Orle", True),
        ("By Élise Şahin", True),
        ("By Zoe Brule, special correspondent, in Orle", True),
        ("By Ann Lee | 4 May 2031 | 3 min read", True),
        ("Live coverage by Ann Lee and Bob Roy", True),
        ("Damaged by Ann Lee", False),
        ("By Ann Lee, the mayor in Orle", False),
        ("By Ann Lee | 4 May 2031 | the port was closed", False),
    ],
)
def test_lines_that_name_the_writer_and_more(text: str, is_one: bool) -> None:
    assert is_byline(text) is is_one
    # some systems write an accent as a sign of its own
    assert is_byline(unicodedata.normalize("NFD", text)) is is_one


def test_posts_have_places() -> None:
    assert without_place("special correspondent in Port Orle") == "special correspondent"
    assert is_post("Transport editor, at Orle")
    assert not any(map(is_post, ("mayor in Orle", "")))
    assert is_name_and_post("Zoé Brûlé, harbour correspondent in Orle")


@pytest.mark.parametrize(
    ("byline", "author"),
    [
        ("By Zoé Brûlé, special correspondent in Orle", "Zoé Brûlé"),
        ("By Élise Şahin", "Élise Şahin"),
        ("By Ann Lee | 4 May 2031 | 3 min read", "Ann Lee"),
        ("Live reporting by Ann Lee and Bob Roy", "Ann Lee and Bob Roy"),
    ],
)
def test_the_writer_is_found_and_outlet_and_headline_stay_apart(tmp_path: Path, byline: str, author: str) -> None:
    text = "\n".join(["Le Quai du Sud", HEADLINE, byline, "4 May 2031", "", *BODY])
    (article,), problems = opened(written(tmp_path, "a.txt", text))
    assert (article.outlet, article.title, article.author, article.date, problems) == (
        *("Le Quai du Sud", HEADLINE, author, "2031-05-04"),
        [],
    )
    assert byline not in article.text
