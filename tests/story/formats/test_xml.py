from __future__ import annotations

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.story import limits
from reader.story.draft import Blob, Unreadable
from reader.story.formats.xml import NotWellFormed, parsed, xml_of


def test_elements_and_what_stands_in_them() -> None:
    root = parsed(
        '<?xml version="1.0"?>\n<RSS xmlns:a="u" Version="2"><a:Item>x<b>y</b>z</a:Item><item>2</item><c/></RSS>'
    )
    assert (root.name, root.attributes["version"]) == ("rss", "2")
    assert [child.name for child in root.children] == ["item", "item", "c"]
    assert root.children[0].text == "xz"


def test_children_by_name() -> None:
    root = parsed("<r><b> </b><a>1</a><b>2</b><c><b>3</b></c></r>")
    assert root.first("x", "b", "a") is root.children[0]
    assert root.first("x") is None
    assert [child.text for child in root.every("a", "b")] == [" ", "1", "2"]
    assert (root.value("b", "a"), root.value("x", "a"), root.value("x")) == ("2", "1", "")


def test_prefixes_that_feeds_share_stay() -> None:
    root = parsed("<r xmlns:media='m' xmlns:x='y'><media:title>a</media:title><x:title>b</x:title></r>")
    assert [child.name for child in root.children] == ["media:title", "title"]


def test_xhtml_is_kept_as_it_would_be_written() -> None:
    root = parsed("<r><content type='xhtml'><div>a &lt;b <x:i xmlns:x='y'>c</x:i></div></content><t>d</t></r>")
    assert root.value("content") == "<div>a &lt;b <i>c</i></div>"
    assert root.value("t") == "d"


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("caf&eacute; &amp; &mdash;", "café & —"),
        ("Ann & Bob &; &nosuch; &#65;", "Ann & Bob &; &nosuch; A"),
        ("a\x00\x0b\ud800b", "ab"),
        ("<![CDATA[<p>&amp;]]>", "<p>&amp;"),
    ],
)
def test_entities_of_html_and_marks_that_xml_bars(text: str, want: str) -> None:
    assert parsed(f"<r>{text}</r>").text == want


def test_the_encoding_that_it_declares() -> None:
    data = '<?xml version="1.0" encoding="windows-1251"?><r>Мост</r>'.encode("cp1251")
    assert xml_of(Blob("a", "a", data)).text == "Мост"
    assert xml_of(Blob("a", "a", "<r>Мост</r>".encode("koi8-r"), "koi8-r")).text == "Мост"


@pytest.mark.parametrize(
    "text",
    [
        '<!DOCTYPE r [<!ENTITY a "b">]><r>&a;</r>',
        "<!DOCTYPE r [<!ELEMENT r ANY>]><r/>",
        '<!DOCTYPE r [<!ENTITY % a SYSTEM "file:///etc/passwd">]><r/>',
    ],
)
def test_entities_of_its_own_are_refused(text: str) -> None:
    with pytest.raises(Unreadable, match="declares entities of its own"):
        parsed(text)


def test_a_doctype_that_declares_nothing_is_none_to_refuse() -> None:
    assert parsed('<!DOCTYPE rss SYSTEM "https://bee.example/rss.dtd"><rss>a</rss>').text == "a"


@pytest.mark.parametrize("text", ["", "no xml", "<a><b></a>", "<a>", "<a/><b/>"])
def test_what_is_no_xml_says_where(text: str) -> None:
    with pytest.raises(NotWellFormed, match="no well-formed XML at line 1: "):
        parsed(text)


def test_depth_and_number_have_limits(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "MAX_XML_DEPTH", 3)
    monkeypatch.setattr(limits, "MAX_XML_ELEMENTS", 5)
    assert parsed("<a><b><c/></b></a>").name == "a"
    with pytest.raises(Unreadable, match="nested too deeply"):
        parsed("<a><b><c><d/></c></b></a>")
    assert len(parsed("<a>" + "<b/>" * 4 + "</a>").children) == 4
    with pytest.raises(Unreadable, match="XML of more than 5 elements"):
        parsed("<a>" + "<b/>" * 5 + "</a>")


def test_xhtml_may_nest_deeper_than_is_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "MAX_ELEMENT_DEPTH", 2)
    root = parsed("<r><c type='xhtml'><p><b><i>x</i></b></p></c><t>d</t></r>")
    assert (root.value("c"), root.value("t")) == ("<p><b>x</b></p>", "d")


@given(st.text(alphabet="<>/!-?[]=\"' abx&;%\n\0"))
def test_any_text_is_xml_or_is_refused(text: str) -> None:
    with contextlib.suppress(Unreadable):
        assert parsed(text).name
