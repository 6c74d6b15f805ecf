"""MHTML: a page and its parts in one file, as Chrome, Edge and Internet Explorer save it (RFC 2557)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from email.message import Message

from reader.story.clean import decoded
from reader.story.draft import Blob, Draft, Unreadable
from reader.story.formats.page import draft_of_page

_BLANK = re.compile(rb"\r?\n\r?\n")
_MAX_HEAD = 64 * 1024
"""Bytes within which the head of a message ends."""


def read_mhtml(blob: Blob) -> Iterator[Draft]:
    """The article of the first page in an MHTML file; its pictures and styles are not looked at.

    Raises:
        Unreadable: it holds no page.
    """
    head, body = _parted(blob.data)
    address = _address(head)
    boundary = head.get_boundary()
    parts = [(head, body)] if boundary is None else _parts(body, boundary.encode("utf-8", "replace"))
    for part, content in parts:
        if part.get_content_type() in ("text/html", "application/xhtml+xml"):
            text, _ = decoded(_unpacked(part, content), part.get_content_charset())
            yield draft_of_page(replace(blob, url=address or _address(part)), text)
            return
    raise Unreadable("MHTML without a page in it")


def _parted(data: bytes) -> tuple[Message, bytes]:
    """The headers of a message or a part of one, and what follows them."""
    from email.parser import BytesHeaderParser

    data = data.lstrip(b"\r\n")
    blank = _BLANK.search(data, 0, _MAX_HEAD)
    if not blank:
        return Message(), b""
    return BytesHeaderParser().parsebytes(data[: blank.start()]), data[blank.end() :]


def _parts(body: bytes, boundary: bytes) -> Iterator[tuple[Message, bytes]]:
    # no part is in a part: a split is all it takes, whatever the nesting claims to be
    for piece in (b"\n" + body).split(b"\n--" + boundary)[1:]:
        if piece.startswith(b"--"):
            return
        yield _parted(piece)


def _unpacked(part: Message, content: bytes) -> bytes:
    import binascii

    encoding = str(part.get("Content-Transfer-Encoding", "")).strip().lower()
    if encoding == "quoted-printable":
        return binascii.a2b_qp(content)
    if encoding == "base64":
        try:
            return binascii.a2b_base64(content)
        except ValueError:
            raise Unreadable("MHTML whose page is damaged") from None
    return content


def _address(part: Message) -> str | None:
    for name in ("Snapshot-Content-Location", "Content-Location"):
        value = str(part.get(name, "")).strip()
        if value.lower().startswith(("http://", "https://")):
            return value
    return None
