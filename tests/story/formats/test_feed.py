from __future__ import annotations

import contextlib
import sys
import types
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.story.clean import NotText
from reader.story.draft import Blob, Unreadable
from reader.story.formats.feed import read_feed
from tests.story.made import BODY, HEADLINE, body_of, opened, written

HTML = "".join(f"<p>{p}</p>" for p in BODY[:3])
RSS = f"""<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/">
<channel><title>Harbour Bee</title><link>https://harbourbee.example/</link>
<item><media:title>A picture</media:title><title>{HEADLINE}</title><link>https://harbourbee.example/1</link>
<pubDate>Mon, 18 May 2015 10:00:00 GMT</pubDate><dc:creator>Ann Other</dc:creator>
<description>The bridge&nbsp;is shut &amp; stays so.</description>
<content:encoded><![CDATA[{HTML}]]></content:encoded></item>
<item><title>Ferry sails again</title><guid>https://www.reuters.com/world/2</guid>
<description>The ferry &lt;b&gt;sailed&lt;/b&gt; again on Friday, its owners said.</description></item>
<item><title>No text</title></item>
</channel></rss>"""
ATOM = f"""<feed xmlns="http://www.w3.org/2005/Atom"><title>Harbour Bee</title>
<link rel="self" href="https://harbourbee.example/feed"/><link href="https://harbourbee.example/"/>
<entry><title>{HEADLINE}</title><link rel="alternate" href="https://harbourbee.example/1"/>
<published>2015-05-18T10:00:00Z</published><author><name>Ann Other</name></author>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">{HTML}</div></content></entry></feed>"""
RDF = f"""<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
 xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Harbour Bee</title></channel>
<item><title>{HEADLINE}</title><link>https://harbourbee.example/1</link><dc:date>2015-05-18</dc:date>
<dc:creator>Ann Other</dc:creator><description>{" ".join(BODY[:3])}</description></item></rdf:RDF>"""


@pytest.fixture(params=["with", "without"])
def _extra(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    if request.param == "without":
        monkeypatch.setitem(sys.modules, "feedparser", None)
    else:
        pytest.importorskip("feedparser", reason="the extra `feeds` is not installed")


@pytest.mark.usefixtures("_extra")
def test_rss_gives_an_article_an_entry(tmp_path: Path) -> None:
    (first, second), problems = opened(written(tmp_path, "news.xml", RSS))
    assert (first.title, first.outlet, first.author, first.date) == (HEADLINE, "Harbour Bee", "Ann Other", "2015-05-18")
    assert (first.url, first.id) == ("https://harbourbee.example/1", "news-1")
    assert first.path == str(tmp_path / "news.xml") + "#1"
    assert body_of(first) == BODY[:3]
    assert (second.outlet, second.title) == ("Reuters", "Ferry sails again")
    assert body_of(second) == ["The ferry sailed again on Friday, its owners said."]
    assert second.notes[0].startswith("short")
    assert problems == ["1 of 3 entries hold no text"]


@pytest.mark.usefixtures("_extra")
@pytest.mark.parametrize(("name", "text"), [("a.atom", ATOM), ("a.rdf", RDF)])
def test_atom_and_rdf(tmp_path: Path, name: str, text: str) -> None:
    (article,), problems = opened(written(tmp_path, name, text))
    assert (article.title, article.outlet, article.author) == (HEADLINE, "Harbour Bee", "Ann Other")
    assert (article.date, article.url, problems) == ("2015-05-18", "https://harbourbee.example/1", [])
    assert " ".join(body_of(article)) == " ".join(BODY[:3])


BOMB = """<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>
<rss><channel><item><title>&b;</title><description>&b;</description></item></channel></rss>"""
OUTSIDE = BOMB.replace('<!ENTITY a "ha">', '<!ENTITY a SYSTEM "file:///etc/passwd">')


@pytest.mark.usefixtures("_extra")
@pytest.mark.parametrize("text", [BOMB, OUTSIDE])
def test_entities_of_its_own_are_refused(tmp_path: Path, text: str) -> None:
    articles, problems = opened(written(tmp_path, "news.xml", text))
    assert articles == []
    assert problems == ["it declares entities of its own, which are not followed"]


def test_what_is_no_xml_names_the_extra(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "feedparser", None)
    articles, problems = opened(written(tmp_path, "news.rss", RSS.replace("</item>", "", 1)))
    assert articles == []
    assert problems[0].startswith("no well-formed XML at line ")
    assert "pip install 'ramadi-reader[feeds]'" in problems[0]


def test_the_extra_reads_what_is_no_xml(tmp_path: Path) -> None:
    pytest.importorskip("feedparser", reason="the extra `feeds` is not installed")
    articles, _ = opened(written(tmp_path, "news.rss", RSS.replace("</channel></rss>", "")))
    assert [a.title for a in articles] == [HEADLINE, "Ferry sails again"]


@pytest.mark.parametrize(("many", "given"), [(1_000, 1), (1_001, 0)])
def test_the_extra_is_not_given_tags_without_end_of_attributes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, many: int, given: int
) -> None:
    asked: list[object] = []

    def parse(data: object, **_: object) -> types.SimpleNamespace:
        asked.append(data)
        return types.SimpleNamespace(entries=[], feed={})

    attributes = " ".join(f"a{n}='x'" for n in range(many))
    monkeypatch.setitem(sys.modules, "feedparser", types.SimpleNamespace(parse=parse))
    (first, second), _ = opened(written(tmp_path, "news.xml", RSS.replace("<item>", f"<item {attributes}>", 1)))
    assert (first.title, second.title, len(asked)) == (HEADLINE, "Ferry sails again", given)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("<note><to>Ann</to></note>", "XML, but no feed: <note>"),
        ("<rss><channel></channel></rss>", "a feed without a text in it"),
        ("<rss>" + "<a>" * 10_000, "nested too deeply"),
    ],
)
def test_other_xml_is_one_line(tmp_path: Path, text: str, why: str) -> None:
    assert opened(written(tmp_path, "x.xml", text)) == ([], [why])


PIECES = st.sampled_from(
    [
        "<item>",
        "</item>",
        "<title>",
        "</title>",
        "<description>",
        "</description>",
        "x",
        "&",
        "&lt;p&gt;",
        "<![CDATA[",
        "]]>",
        "<content type='xhtml'>",
        "</content>",
        "\ud800",
        "\0",
        "<!DOCTYPE a>",
    ]
)


@settings(max_examples=100, deadline=None)
@given(st.lists(PIECES, max_size=30).map("".join))
def test_any_marks_open_or_are_one_line(text: str) -> None:
    with contextlib.suppress(NotText, Unreadable):
        list(
            read_feed(Blob("x.xml", "x.xml", f"<rss><channel>{text}</channel></rss>".encode("utf-8", "surrogatepass")))
        )


@pytest.mark.usefixtures("_extra")
@pytest.mark.parametrize(
    ("title", "outlet"),
    [
        ("Harbour Bee - Top stories", "Harbour Bee"),
        ("World news | Harbour Bee", "Harbour Bee"),
        ("Harbour Bee: Latest", "Harbour Bee"),
        ("Harbour Bee - Shipping and Fish", "Harbour Bee - Shipping and Fish"),
        ("Top stories", "Top stories"),
    ],
)
def test_the_title_of_a_feed_may_name_a_part_of_the_site(tmp_path: Path, title: str, outlet: str) -> None:
    (article, _), _ = opened(written(tmp_path, "news.xml", RSS.replace("<title>Harbour Bee", f"<title>{title}")))
    assert article.outlet == outlet
