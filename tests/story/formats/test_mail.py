from __future__ import annotations

import base64
import quopri
from pathlib import Path

import pytest

from tests.story.made import BODY, HEADLINE, body_of, opened, page, written

HEAD = (
    "Received: from mx.orle.example by mail.bee.example; Mon, 4 May 2015 10:00:07 +0000\n"
    "From: =?utf-8?Q?Orle_H=C3=A4rbour_News?= <desk@orle.example>\n"
    "To: newsdesk@bee.example\n"
    "Subject: =?utf-8?Q?Bridge_shut_=E2=80=93?=\n =?utf-8?Q?_for_weeks?=\n"
    "Date: Mon, 4 May 2015 10:00:00 +0000\n"
    "MIME-Version: 1.0\n"
)
TEXT = "\n\n".join(BODY)


def plain(text: str, encoding: str = "quoted-printable", more: str = "") -> str:
    packed = quopri.encodestring(text.encode()) if encoding[0] == "q" else base64.encodebytes(text.encode())
    kind = f"Content-Type: text/plain; charset=utf-8{more}\nContent-Transfer-Encoding: {encoding}\n"
    return f"{kind}\n{packed.decode()}"


def several(kind: str, *parts: str, boundary: str = "b") -> str:
    inside = "".join(f"--{boundary}\n{part}\n" for part in parts)
    return f"Content-Type: multipart/{kind}; boundary={boundary}\n\n{inside}--{boundary}--\n"


@pytest.mark.parametrize("encoding", ["quoted-printable", "base64"])
@pytest.mark.parametrize("name", ["wire.eml", "original.txt"])
def test_a_mail_is_read_as_its_reader_sees_it(tmp_path: Path, encoding: str, name: str) -> None:
    data = (HEAD + plain(TEXT, encoding)).replace("\n", "\r\n")
    (article,), problems = opened(written(tmp_path, name, data))
    assert (article.title, article.outlet, article.date) == (
        "Bridge shut – for weeks",
        "Orle Härbour News",
        "2015-05-04",
    )
    assert (body_of(article), problems) == (BODY, [])


def test_of_a_text_and_its_page_the_text_is_taken_unless_it_says_nothing(tmp_path: Path) -> None:
    html = f"Content-Type: text/html; charset=utf-8\n\n{page('<title>x</title>')}"
    picture = "Content-Type: image/png\n\nx"
    for text in (TEXT, "See this mail as a page."):
        parts = several("alternative", plain(text), several("related", html, picture, boundary="c"))
        (article,), problems = opened(written(tmp_path, "wire.eml", HEAD + parts))
        assert (article.title, body_of(article)[-len(BODY) :], problems) == ("Bridge shut – for weeks", BODY, [])
    assert HEADLINE not in "".join(article.guessed)


def test_what_is_attached_is_not_the_text(tmp_path: Path) -> None:
    attached = "Content-Disposition: attachment; filename=a.txt\n" + plain("Minutes of the port's council. " * 9)
    (article,), _ = opened(written(tmp_path, "wire.eml", HEAD + several("mixed", attached, plain(TEXT))))
    assert body_of(article) == BODY


def test_lines_that_flow_are_one(tmp_path: Path) -> None:
    flowing = "\n\n".join(p.replace(", ", ", \n") for p in BODY)
    (article,), _ = opened(written(tmp_path, "wire.eml", HEAD + plain(flowing, more="; format=flowed")))
    assert body_of(article) == BODY


def test_a_forwarded_mail_is_that_of_who_wrote_it(tmp_path: Path) -> None:
    inner = "From: Port of Tolva <press@tolva.example>\nDate: 3 May 2015\nSubject: Pier struck"
    for mark in ("---------- Forwarded message ---------", "Begin forwarded message:"):
        (article,), _ = opened(written(tmp_path, "wire.eml", HEAD + plain(f"{mark}\n{inner}\n\n{TEXT}")))
        assert (article.title, article.outlet, article.date) == ("Pier struck", "Port of Tolva", "2015-05-03")
        assert body_of(article) == BODY


def test_a_mail_without_a_text_is_one_line(tmp_path: Path) -> None:
    for content in (several("mixed", "Content-Type: image/png\n\nx"), several("mixed"), plain("x", "base64")[:-4]):
        articles, problems = opened(written(tmp_path, "wire.eml", HEAD + content))
        assert (articles, len(problems)) == ([], 1)


def test_parts_in_parts_without_end_are_left(tmp_path: Path) -> None:
    nested = plain(TEXT)
    for n in range(200):
        nested = several("mixed", nested, boundary=f"b{n}")
    articles, problems = opened(written(tmp_path, "wire.eml", HEAD + nested))
    assert (articles, problems) == ([], ["a mail without a text in it"])
