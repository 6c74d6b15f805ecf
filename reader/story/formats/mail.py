"""Mails as programs save them, `.eml` (RFC 5322): the subject is the headline, the sender the outlet or the writer."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from email.message import Message
from itertools import islice

from reader.story.clean import clean, decoded
from reader.story.draft import Blob, Draft, Unreadable
from reader.story.formats.mime import parted, parts, unpacked, value_of
from reader.story.formats.text import of_mail

MAX_DEPTH = 6
"""How deep parts may stand in parts: a text beside its page, both beside what is attached, forwarded twice."""
MAX_PARTS = 500
"""Parts that are looked at."""
SHORT = 0.5
"""The share of the page's words below which the plain text beside it only says that there is a page."""
_PAGES = ("text/html", "application/xhtml+xml")
_HEAD = ("From", "Date", "Subject")
_FLOWING = re.compile(r"(?<!^--) \n(?=[^\n>])", re.MULTILINE)
"""The end of a line that goes on in the next one (RFC 3676)."""


def read_mail(blob: Blob) -> Iterator[Draft]:
    """The article of a mail: its text, or its page where it has no text; what is attached is not looked at.

    Raises:
        Unreadable: it holds neither.
    """
    head, body = parted(blob.data)
    found: dict[str, tuple[Message, bytes]] = {}
    for part, content in _texts(head, body):
        kind = "page" if part.get_content_type() in _PAGES else "text"
        found.setdefault(kind, (part, content))
    if not found:
        raise Unreadable("a mail without a text in it")
    above = "".join(f"{name}: {value}\n" for name in _HEAD if (value := clean(value_of(head, name))))
    text, note = _plain(*found["text"]) if "text" in found else ("", None)
    page = _page(blob, *found["page"]) if "page" in found else None
    if page is None or len(text.split()) >= SHORT * len(page.text.split()):
        page = Draft(blob.path, blob.key, "", notes=(note,) if note else ())
    else:
        text = page.text
    draft = of_mail(replace(page, text=f"{above}\n{text}"))
    # what the mail says of itself stands above what its page does
    guessed = (*draft.guessed, *(n for n in page.guessed if n not in draft.fields))
    yield replace(draft, fields={**page.fields, **draft.fields}, guessed=guessed)


def _texts(head: Message, body: bytes) -> Iterator[tuple[Message, bytes]]:
    """The parts of a message that are texts and not attached to it, in their order."""
    waiting = [(head, body, 0)]
    left = MAX_PARTS
    while waiting:
        part, content, depth = waiting.pop()
        kind = part.get_content_type()
        if part.get_content_disposition() == "attachment":
            continue
        boundary = part.get_boundary() if kind.startswith("multipart/") else None
        if boundary is not None and depth < MAX_DEPTH:
            inside = [(*p, depth + 1) for p in islice(parts(content, boundary.encode("utf-8", "replace")), left)]
            left -= len(inside)
            waiting += reversed(inside)
        elif kind in ("text/plain", *_PAGES):
            yield part, content


def _plain(part: Message, content: bytes) -> tuple[str, str | None]:
    text, note = decoded(unpacked(part, content, "a mail whose text"), part.get_content_charset())
    text = text.replace("\r\n", "\n")
    if str(part.get_param("format", "")).lower() == "flowed":
        text = _FLOWING.sub("\n" if str(part.get_param("delsp", "")).lower() == "yes" else " ", text)
    return clean(text), note


def _page(blob: Blob, part: Message, content: bytes) -> Draft:
    from reader.story.formats.page import draft_of_page

    text, _ = decoded(unpacked(part, content, "a mail whose page"), part.get_content_charset())
    return draft_of_page(blob, text)
