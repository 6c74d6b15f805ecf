"""MHTML: a page and its parts in one file, as Chrome, Edge and Internet Explorer save it (RFC 2557)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from email.message import Message

from reader.story.clean import decoded
from reader.story.draft import Blob, Draft, Unreadable
from reader.story.formats.mime import parted, parts, unpacked
from reader.story.formats.page import draft_of_page


def read_mhtml(blob: Blob) -> Iterator[Draft]:
    """The article of the first page in an MHTML file; its pictures and styles are not looked at.

    Raises:
        Unreadable: it holds no page.
    """
    head, body = parted(blob.data)
    address = _address(head)
    boundary = head.get_boundary()
    # no part is in a part: a split is all it takes, whatever the nesting claims to be
    inside = [(head, body)] if boundary is None else parts(body, boundary.encode("utf-8", "replace"))
    for part, content in inside:
        if part.get_content_type() in ("text/html", "application/xhtml+xml"):
            text, _ = decoded(unpacked(part, content, "MHTML whose page"), part.get_content_charset())
            yield draft_of_page(replace(blob, url=address or _address(part)), text)
            return
    raise Unreadable("MHTML without a page in it")


def _address(part: Message) -> str | None:
    for name in ("Snapshot-Content-Location", "Content-Location"):
        value = str(part.get(name, "")).strip()
        if value.lower().startswith(("http://", "https://")):
            return value
    return None
