from __future__ import annotations

import pytest

from reader.story.draft import Unreadable
from reader.story.formats.mime import parted, parts, unpacked, value_of


def test_headers_end_at_the_blank_line() -> None:
    head, body = parted(b"\r\nSubject: Bridge\r\n shut\r\n\r\nThe text.\r\n\r\nMore.")
    assert (value_of(head, "subject"), body) == ("Bridge shut", b"The text.\r\n\r\nMore.")
    assert parted(b"no blank line")[1] == b""


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("=?utf-8?Q?Caf=C3=A9_shut?=", "Café shut"),
        ("=?utf-8?B?Q2Fmw6k=?= is\n =?iso-8859-1?Q?f=FCr?= all", "Café is für all"),
        ("=?nonsense?Q?Bridge?=", "=?nonsense?Q?Bridge?="),
        ("=?utf-8?B?Q?=", "=?utf-8?B?Q?="),
        ("Is 1 =? 2", "Is 1 =? 2"),
    ],
)
def test_encoded_words_of_a_head(written: str, meant: str) -> None:
    head, _ = parted(f"Subject: {written}\n\n.".encode())
    assert value_of(head, "Subject") == meant


def test_what_is_packed_to_be_sent() -> None:
    for encoding, packed in (("quoted-printable", b"Caf=C3=A9 is=\n shut"), ("base64", b"Q2Fmw6kgaXMgc2h1dA==")):
        head, _ = parted(f"Content-Transfer-Encoding: {encoding}\n\n.".encode())
        assert unpacked(head, packed, "a mail").decode() == "Café is shut"
    with pytest.raises(Unreadable, match="a mail is damaged"):
        unpacked(head, b"A", "a mail")


def test_parts_stand_between_the_boundaries() -> None:
    body = b"preamble\n--b\nX: 1\n\none\n--b\nX: 2\n\ntwo\n--b--\nrest\n--b\n\nthree"
    assert [(p["X"], c) for p, c in parts(body, b"b")] == [("1", b"one"), ("2", b"two")]
