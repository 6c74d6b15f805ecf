from __future__ import annotations

import importlib
import subprocess
import sys

import pytest

from reader.story import limits
from reader.story.draft import Blob, Unreadable
from reader.story.formats import FORMATS, NO_ARTICLES, ending_of, format_of


def kind(name: str, data: bytes, media: str | None = None) -> str:
    return format_of(Blob(name, name, data, media=media)).name


@pytest.mark.parametrize(
    ("name", "data", "expected"),
    [
        ("a.md", b"# Title", "markdown"),
        ("a.txt", b"Title", "text"),
        ("article", b"Title", "text"),
        ("a.txt", b"# Title", "text"),
        ("-", b"# Title", "markdown"),
        ("-", b"\n---\r\noutlet: The Gull\r\n---\r\nTitle", "markdown"),
        ("-", b"#12 of the 40 boats", "text"),
        ("vol. 2", b"Title", "text"),
        ("a.bin", b"<!doctype HTML>", "page"),
        ("a.txt", b"\xef\xbb\xbf\n<!-- saved --><html lang='en'>", "page"),
        ("a.xml", b"<?xml version='1.0'?>\n<rss version='2.0'>", "feed"),
        ("a.xml", b"<?xml version='1.0'?><opml version='2.0'>", "opml"),
        ("a", b"From: <Saved by Blink>\r\nContent-Type: multipart/related", "mhtml"),
        ("a.txt", b"From: our reporter in Oslo\nThe bridge", "text"),
        ("a", b'[{"title": 1}]', "json"),
        ("a.jsonl", b'{"title": 1}', "jsonl"),
        ("a.md", b"PK\x03\x04", "zip"),
        ("a", b"\x1f\x8b\x08", "gzip"),
    ],
)
def test_content_tells_first_and_the_ending_then(name: str, data: bytes, expected: str) -> None:
    assert kind(name, data) == expected


def test_what_a_server_says_counts_where_there_is_no_ending() -> None:
    assert kind("https://bee.example/1", b"<p>Hello", "text/html") == "page"
    assert kind("https://bee.example/1", b"# Hello", "text/plain") == "text"


@pytest.mark.parametrize("data", [b"%PDF-1.4", b"\x89PNG\r\n", b"x" * 257 + b"ustar", b"\xd0\xcf\x11\xe0"])
def test_what_is_known_and_not_read_says_so(data: bytes) -> None:
    with pytest.raises(Unreadable):
        kind("a.txt", data)


def test_every_row_of_the_table_has_its_reader_and_its_limit() -> None:
    for row in FORMATS:
        assert callable(getattr(importlib.import_module(f"reader.story.formats.{row.module}"), f"read_{row.name}"))
        assert getattr(limits, row.limit) > 0
        assert NO_ARTICLES.isdisjoint(row.endings)


def test_endings() -> None:
    assert [ending_of(n) for n in ("A.HTML", "a.tar.gz", ".profile", "St. Louis", "a")] == [".html", ".gz", "", "", ""]


def test_opening_text_loads_no_other_format() -> None:
    barred = ("html", "xml", "email", "urllib.request", "http", "json", "trafilatura", "feedparser")
    code = "import sys; from reader.story import open_story; open_story(['tests/stories/ferry']);"
    code += f"print([m for m in {barred} if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
