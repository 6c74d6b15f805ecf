from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.story.formats.markup import MAX_VALUE, RAW, Token, rewritten, tokens


def shown(text: str) -> list[Token]:
    return list(tokens(text))


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("", []),
        ("a < b", [("text", "a ", {}), ("text", "<", {}), ("text", " b", {})]),
        ("<P Class=x>a</p >", [("open", "p", {"class": "x"}), ("text", "a", {}), ("close", "p", {})]),
        ("<br/>", [("open", "br", {})]),
        ("<a href='x>y' b=\"&amp;\" c d=1>", [("open", "a", {"href": "x>y", "b": "&", "c": "", "d": "1"})]),
        ("<a x=1 x=2>", [("open", "a", {"x": "1"})]),
        ("&amp;", [("text", "&amp;", {})]),
        ("a<!-- <p> -->b<!DOCTYPE x>c<?php ?>d", [("text", c, {}) for c in "abcd"]),
        ("a<![CDATA[ <p> ]]>b", [("text", "a", {}), ("text", "b", {})]),
        ("a<!-- never", [("text", "a", {})]),
        ("a<!-->b", [("text", "a", {}), ("text", "b", {})]),
        ("a<!x", [("text", "a", {})]),
        ("<b <i>", [("open", "b", {}), ("open", "i", {})]),
        ("<b a", [("open", "b", {"a": ""})]),
    ],
)
def test_tags_and_texts_in_order(text: str, want: list[Token]) -> None:
    assert shown(text) == want


@pytest.mark.parametrize("name", sorted(RAW))
def test_what_is_in_some_elements_is_text_up_to_their_end(name: str) -> None:
    inside = f"<p>x</p></{name}x> <!-- "
    assert shown(f"<{name}>{inside}</{name.upper()} >b") == [
        ("open", name, {}),
        ("text", inside, {}),
        ("close", name, {}),
        ("text", "b", {}),
    ]
    assert shown(f"<{name}>a<p>") == [("open", name, {}), ("text", "a<p>", {})]


def test_attributes_are_cut_and_counted() -> None:
    ((_, _, attributes),) = shown(f"<a src={'x' * (MAX_VALUE + 1)} {' '.join(f'b{n}' for n in range(300))}>")
    assert len(attributes["src"]) == MAX_VALUE
    assert len(attributes) == 100


@given(st.text(alphabet="<>/!-?[]=\"' apx&;"))
def test_nothing_is_made_up(text: str) -> None:
    for kind, value, attributes in tokens(text):
        assert value.lower() in text.lower()
        assert (kind == "text") or value[0].isalpha()
        assert not attributes or kind == "open"


@pytest.mark.parametrize("piece", ["<", "<a ", "<!--", "</", "<script>", "<a b='", "<![CDATA["])
def test_time_grows_with_length_alone(piece: str) -> None:
    start = time.process_time()
    assert sum(1 for _ in tokens(piece * 20_000)) <= 40_000
    assert time.process_time() - start < 2


@pytest.mark.parametrize("space", ["\xa0", "\v", "\x85", "\u2028", "\u3000", " ", "\t", "/"])
def test_white_space_in_a_tag_is_passed_over_once(space: str) -> None:
    start = time.process_time()
    assert shown("<p " + space * 100_000 + "><p>text")[-1] == ("text", "text", {})
    assert time.process_time() - start < 2


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("<P Class='a\"b' c>x &amp; y<br/></p >", '<p class="a&quot;b" c="">x &amp; y<br></p>'),
        ("a < b<!-- <p> -->", "a &lt; b"),
        ("<script>if (a<b) {}</script><style>p {}</style>z", "z"),
        ("<textarea><p a></textarea>", "<textarea>&lt;p a></textarea>"),
        ('<p"<q>x', "x"),
        ('<p "=1 on:x=2 <q>', '<p on:x="2"><q>'),
    ],
)
def test_a_page_is_put_together_again(text: str, want: str) -> None:
    assert rewritten(text) == want


@given(st.text(alphabet="<>/!-?[]=\"' apscript&;"))
def test_what_is_put_together_again_has_plain_tags_alone(text: str) -> None:
    again = rewritten(text)
    assert all(start.partition(">")[1] for start in again.split("<")[1:])
    assert rewritten(again) == again


def test_a_tag_put_together_again_has_few_attributes() -> None:
    assert rewritten(f"<a {' '.join(f'b{n}' for n in range(30_000))}>").count("=") == 100
