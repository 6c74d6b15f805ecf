from __future__ import annotations

import base64
import quopri
from pathlib import Path

from tests.story.made import BODY, HEADLINE, body_of, opened, page, written

HEAD = """From: <Saved by Blink>
Snapshot-Content-Location: https://www.bbc.com/news/bridge-1
Subject: Bridge
MIME-Version: 1.0
Content-Type: multipart/related;
\ttype="text/html";
\tboundary="----MultipartBoundary--x----"

"""


def mhtml(encoding: str, content: bytes) -> bytes:
    part = f"------MultipartBoundary--x----\nContent-Type: text/html\nContent-Transfer-Encoding: {encoding}\n\n"
    rest = "\n------MultipartBoundary--x----\nContent-Type: image/png\n\nx\n------MultipartBoundary--x------\n"
    return (HEAD + part).encode() + content + rest.encode()


def test_mhtml_as_browsers_save_it(tmp_path: Path) -> None:
    text = page("<title>x</title>").encode()
    for encoding, content in (("quoted-printable", quopri.encodestring(text)), ("base64", base64.encodebytes(text))):
        data = mhtml(encoding, content)
        for name, ends in (("page.mhtml", data), ("page.mht", data.replace(b"\n", b"\r\n"))):
            (article,), problems = opened(written(tmp_path, name, ends))
            assert (article.title, article.outlet, problems) == (HEADLINE, "BBC News", [])
            assert article.url == "https://www.bbc.com/news/bridge-1"
            assert body_of(article) == BODY


def test_mhtml_without_a_page_is_one_line(tmp_path: Path) -> None:
    for content in (HEAD.encode(), b"From: x\nMIME-Version: 1.0\n\n", mhtml("base64", b"A")):
        articles, problems = opened(written(tmp_path, "page.mhtml", content))
        assert articles == []
        assert len(problems) == 1
