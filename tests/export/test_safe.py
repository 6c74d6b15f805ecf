from __future__ import annotations

import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.export.safe import line, text_hash, web_address
from reader.unseen import visible
from tests.export import made


@pytest.mark.parametrize(
    ("text", "shown", "on_a_line"),
    [
        ("a\x1b[31mb", "a[31mb", "a[31mb"),
        ("a\u202eb\u2066c\ufeffd\u200be", "abcde", "abcde"),
        ("a\ud800b\x9bc", "abc", "abc"),
        ("a\n\tb\r\nc", "a\n\tb\r\nc", "a b c"),
        ("\u2028 a\u3000b ", "\u2028 a\u3000b ", "a b"),
        ("e\u0301 é", "e\u0301 é", "e\u0301 é"),
    ],
)
def test_what_shows_nothing_is_taken_away(text: str, shown: str, on_a_line: str) -> None:
    assert (visible(text), line(text)) == (shown, on_a_line)


def test_a_text_is_known_by_its_hash() -> None:
    post = made.article("post", "Dam", "Broke.")
    assert text_hash(post) == hashlib.sha256(b"Dam\n\nBroke.").hexdigest()
    assert text_hash(made.article("star", "Dam", "\ud800")) == hashlib.sha256(b"Dam\n\n?").hexdigest()


@pytest.mark.parametrize(
    "url",
    [
        "javascript:alert(1)",
        "data:text/html,x",
        "file:///etc/passwd",
        "//host",
        "https://",
        "http://[",
        "ftp://a",
        "",
        None,
    ],
)
def test_no_link(url: str | None) -> None:
    assert web_address(url) is None


def test_a_link_holds_nothing_that_ends_it() -> None:
    assert web_address("https://a.example/x?y=1&z=%20#q") == "https://a.example/x?y=1&z=%20#q"
    assert web_address('HTTPS://a.example/"> <(é)') == "HTTPS://a.example/%22%3E%20%3C%28%C3%A9%29"


@given(st.text())
def test_any_address_is_safe_or_none(url: str) -> None:
    address = web_address(f"http://a.example/{url}")
    assert address is None or not set(address) & set("<>\"'() \n\\|`[]") - {"'"}


@given(st.text())
def test_a_line_is_one_visible_line(text: str) -> None:
    assert len(line(text).splitlines()) <= 1
    assert "\x1b" not in visible(text)
