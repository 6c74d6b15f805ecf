from __future__ import annotations

import contextlib
import sys
import time
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader.story.clean import NotText
from reader.story.draft import Blob, Unreadable
from reader.story.formats.page import read_page
from tests.story import made
from tests.story.made import BODY, HEADLINE, STANDFIRST, URL, body_of, opened, page, written


@pytest.fixture
def _without(monkeypatch: pytest.MonkeyPatch) -> None:
    # as where the extra is not installed
    monkeypatch.setitem(sys.modules, "trafilatura", None)


@pytest.mark.usefixtures("_without")
def test_a_saved_page_opens_without_the_extra(tmp_path: Path) -> None:
    (article,), problems = opened(written(tmp_path, "page.html", page()))
    assert (article.title, article.outlet, article.author) == (HEADLINE, "Harbour Bee", "Ann Other")
    assert (article.date, article.url, article.guessed, problems) == ("2015-05-18", URL, (), [])
    assert article.text == "\n\n".join([HEADLINE, STANDFIRST, *BODY])
    assert article.notes[1:4] == (
        "dropped: caption: The bridge on Monday. Bo Roe",
        "dropped: share bar: Tweet Share this with friends",
        "dropped: side column: Also today: a cat that swims to the island every morning an…",
    )
    assert article.notes[4:6] == (
        "dropped: outside the article: First! What a bridge, what a ferry, and who will pay for it…",
        "dropped: outside the article: All rights reserved by the Harbour Bee and its owners, whoe…",
    )
    assert article.notes[6] == "dropped: 3 more lines around the article"
    assert "pip install 'ramadi-reader[html]'" in article.notes[0]


def test_a_saved_page_opens_with_the_extra(tmp_path: Path) -> None:
    pytest.importorskip("trafilatura", reason="the extra `html` is not installed")
    (article,), problems = opened(written(tmp_path, "page.html", page()))
    assert (article.title, article.outlet, article.author) == (HEADLINE, "Harbour Bee", "Ann Other")
    assert (article.date, article.url, problems) == ("2015-05-18", URL, [])
    assert article.text == "\n\n".join([HEADLINE, STANDFIRST, *BODY])
    assert article.notes[0] == "text taken from the page by trafilatura"
    assert "dropped: share bar: Tweet Share this with friends" in article.notes


@pytest.mark.usefixtures("_without")
def test_linked_data_give_what_meta_tags_lack(tmp_path: Path) -> None:
    meta = made.linked_data(author=[{"name": "Ann Other"}, {"name": "Bo Roe"}], publisher={"name": "Harbour Bee"})
    (article,), _ = opened(written(tmp_path, "page.html", page(meta)))
    assert (article.outlet, article.author, article.date) == ("Harbour Bee", "Ann Other, Bo Roe", "2015-05-18")


@pytest.mark.usefixtures("_without")
def test_a_page_that_builds_itself_opens_through_its_linked_data(tmp_path: Path) -> None:
    meta = made.META + made.linked_data(articleBody="\n\n".join(BODY))
    (article,), _ = opened(written(tmp_path, "page.html", page(meta, "<div id=app></div>")))
    assert body_of(article) == BODY
    assert "text taken from the page's linked data" in article.notes


@pytest.mark.usefixtures("_without")
def test_linked_data_cut_short_do_not_cut_the_article(tmp_path: Path) -> None:
    meta = made.META + made.linked_data(articleBody=" ".join(BODY[:2]) + " ...")
    (article,), _ = opened(written(tmp_path, "page.html", page(meta)))
    assert body_of(article) == BODY


@pytest.mark.parametrize(
    "comment",
    [
        "<!--\n Page saved with SingleFile \n url: https://www.bbc.com/news/bridge-1 \n saved date: Mon May 18\n-->",
        "<!-- saved from url=(0034)https://www.bbc.com/news/bridge-1 -->",
    ],
)
def test_who_saved_a_page_noted_its_address(tmp_path: Path, comment: str) -> None:
    (article,), _ = opened(written(tmp_path, "page.html", page("<title>x</title>", comment=comment)))
    assert (article.outlet, article.url) == ("BBC News", "https://www.bbc.com/news/bridge-1")


@pytest.mark.usefixtures("_without")
def test_paragraphs_without_an_article_element_and_marks_that_are_never_closed(tmp_path: Path) -> None:
    story = "".join(f"<p>{p}" for p in BODY)
    text = f"<html><title>{HEADLINE}</title><body><nav><p>World<p>Sport</nav><div><button>Menu<div>{story}"
    (article,), _ = opened(written(tmp_path, "harbour.html", text))
    assert body_of(article) == BODY
    assert article.title == HEADLINE


@pytest.mark.usefixtures("_without")
def test_a_name_that_says_menu_says_nothing_where_the_text_is(tmp_path: Path) -> None:
    text = page(inside=f'<div class="promo related">{made.INSIDE}</div>')
    (article,), _ = opened(written(tmp_path, "page.html", text))
    assert body_of(article) == BODY


def test_a_page_in_its_own_encoding(tmp_path: Path) -> None:
    text = page(
        '<meta charset="windows-1251"><title>x</title>', f"<p>{BODY[0]} Мост закрыт, сказал порт.</p><p>{BODY[1]}</p>"
    )
    (article,), _ = opened(written(tmp_path, "page.html", text.encode("cp1251")))
    assert "Мост закрыт" in article.text


def test_html_is_known_whatever_its_name(tmp_path: Path) -> None:
    (article,), _ = opened(written(tmp_path, "saved.txt", "\n" + page()))
    assert body_of(article) == BODY


EVIL = {
    "open": "<" * 200_000,
    "tags": "<a " * 100_000,
    "quotes": "<a '\"" * 100_000,
    "comments": "<!--" * 100_000,
    "declarations": "<!" * 100_000,
    "deep": "<div>" * 100_000 + "text",
    "closed": "</div>" * 100_000,
    "attributes": "<a " + "a " * 100_000 + ">",
    "unseen": "<button><div></p>" * 50_000,
    "breaks": "x<br><br>" * 50_000,
    "data": '<script type="application/ld+json">' + "[" * 100_000,
}


@pytest.mark.parametrize("name", EVIL)
@pytest.mark.usefixtures("_without")
def test_time_grows_with_length_alone(name: str) -> None:
    start = time.process_time()
    with contextlib.suppress(NotText, Unreadable):
        list(read_page(Blob("x.html", "x.html", b"<html>" + EVIL[name].encode())))
    # a quadratic reader takes minutes
    assert time.process_time() - start < 5


PIECES = st.sampled_from(
    [
        "<p>",
        "</p>",
        "<div class='ad'>",
        "</div>",
        "<article>",
        "text. ",
        "<",
        ">",
        '"',
        "'",
        "<!--",
        "-->",
        "<script>",
        "</script>",
        "<a href=x>",
        "<br>",
        "&amp;",
        "&#0;",
        "\ud800",
        "<title>",
        "<h1>",
        "<meta content=x name=author>",
    ]
)


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(PIECES, max_size=40).map("".join))
@pytest.mark.usefixtures("_without")
def test_any_marks_open_or_are_one_line(text: str) -> None:
    with contextlib.suppress(NotText):
        (draft,) = read_page(Blob("x.html", "x.html", text.encode("utf-8", "surrogatepass")))
        assert draft.text.strip()


@pytest.mark.parametrize(
    "around",
    ["<div hidden>{}</div>", '<div style="display: none">{}</div>', '<div class="sr-only"><main>{}</main></div>'],
)
def test_what_a_page_hides_is_never_its_article(tmp_path: Path, around: str) -> None:
    articles, problems = opened(written(tmp_path, "page.html", around.format(made.INSIDE)))
    assert articles == []
    assert problems == ["the page shows no text but what it hides"]


def test_however_much_a_page_hides_what_it_shows_is_read(tmp_path: Path) -> None:
    hidden = "<h1>Nothing of this</h1><p>Ninety people were killed, said nobody who can be seen here.</p>" * 9
    shown = f"<h2>{HEADLINE}</h2><p>{BODY[0]}</p>"
    (article,), problems = opened(written(tmp_path, "page.html", f"<div aria-hidden=true>{hidden}</div>{shown}"))
    assert "Ninety" not in article.text
    assert BODY[0] in article.text
    assert article.title == HEADLINE
    assert any(note.startswith("dropped: hidden text: Ninety people") for note in article.notes)
    assert problems == []
