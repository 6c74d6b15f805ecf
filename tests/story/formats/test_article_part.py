from __future__ import annotations

import pytest

from reader.story.formats.article_part import OUTSIDE, PageLine, article_part
from reader.story.formats.blocks import HIDDEN, page_of
from tests.story.made import BODY, HEADLINE, STANDFIRST, page

STORY = "".join(f"<p>{p}</p>" for p in BODY)


def lines(text: str) -> list[PageLine]:
    return article_part(page_of(text))


def kinds(text: str) -> dict[str, str]:
    return {line.text: line.kind for line in lines(text)}


def test_the_lines_of_a_page_of_news() -> None:
    found = lines(page())
    assert [line.text for line in found if not line.kind] == [
        HEADLINE,
        STANDFIRST,
        *(p.replace("&amp;", "&") for p in BODY),
    ]
    assert [line.text for line in found if line.above] == [HEADLINE, STANDFIRST]
    assert {line.kind for line in found} == {"", OUTSIDE, "caption", "share bar", "side column"}
    assert all(line.is_seen for line in found)
    assert [line.text for line in found] == [block.text for block in page_of(page()).blocks]


def test_a_page_without_prose_is_kept_as_it_stands() -> None:
    assert lines("") == []
    assert kinds("<h1>Pier shut</h1><li>Sport</li>") == {"Pier shut": "", "Sport": ""}


def test_the_markup_is_believed_only_where_most_of_the_text_stands() -> None:
    inside = f"<div>{STORY}</div>"
    trusted = kinds(f"<article>{inside}</article><div><p>{BODY[0]} Once more.</p></div>")
    assert trusted[f"{BODY[0]} Once more."] == OUTSIDE
    doubted = kinds(f"<article><p>A teaser of the day.</p></article>{inside}")
    assert [doubted[p] for p in BODY] == [""] * 4
    assert doubted["A teaser of the day."] == OUTSIDE


def test_without_a_name_the_innermost_element_of_nearly_all_is_it() -> None:
    found = kinds(f"<div><div id=x><div>{STORY}</div></div><div><p>© the Bee</p></div></div>")
    assert [found[p] for p in BODY] == [""] * 4
    assert found["© the Bee"] == OUTSIDE


@pytest.mark.parametrize("name", ["class=ad", "class=related", "role=navigation"])
def test_where_most_of_the_text_stands_a_name_says_nothing(name: str) -> None:
    assert set(kinds(f"<div {name}>{STORY}</div>").values()) == {""}
    part = kinds(f"<div>{STORY}<div {name}><p>Another thing of the Bee's.</p></div></div>")
    assert part["Another thing of the Bee's."] not in ("", OUTSIDE)


def test_what_is_hidden_is_never_seen_however_much_it_is() -> None:
    found = lines(f"<div hidden><nav>{STORY * 3}</nav></div><div><p>{BODY[0]} Once more.</p></div>")
    assert [(line.kind == HIDDEN or line.kind == OUTSIDE, line.is_seen) for line in found] == [
        *[(True, False)] * 12,
        (False, True),
    ]


def test_a_caption_is_one_even_around_most_of_the_text() -> None:
    found = kinds(f"<article><figcaption><p>{BODY[0]} {BODY[1]}</p></figcaption><p>Pier shut.</p></article>")
    assert list(found.values()) == ["caption", ""]


def test_links_and_prose() -> None:
    found = lines(f"<article>{STORY}<li><a href=/x>The bridges that will fall</a></li><li>No link</li></article>")
    assert [line.kind for line in found] == [*[""] * 4, "link to other stories", ""]
    assert [line.is_prose for line in found] == [*[True] * 4, False, False]


def test_far_above_the_article_stands_no_headline() -> None:
    near, far = (kinds(f"<h1>{HEADLINE}</h1>{'<div>Menu</div>' * n}<article>{STORY}</article>") for n in (14, 15))
    assert (near[HEADLINE], far[HEADLINE]) == ("", OUTSIDE)


@pytest.mark.parametrize("name", ["pullquote", "pull-quote", "article__pullquote--left"])
def test_what_is_set_large_beside_the_text_is_no_part_of_it(name: str) -> None:
    assert (
        kinds(f'<div>{STORY}<blockquote class="{name}">It was thunder</blockquote></div>')["It was thunder"]
        == "pull quote"
    )
