"""Formats: which bytes go to which reader, and the readers, each a module that is loaded when it is first needed.

A reader is a function `read(blob)` that gives `Draft`s and `Complaint`s, and raises `Unreadable` or `NotText` where
nothing of the file can be used.
"""

from __future__ import annotations

import importlib
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from reader.story import limits
from reader.story.draft import Blob, Complaint, Draft, Unreadable

Read = Callable[[Blob], Iterator[Draft | Complaint]]


@dataclass(frozen=True, slots=True)
class Format:
    """One row of the table."""

    name: str
    module: str
    """Below `reader.story.formats`."""
    endings: tuple[str, ...]
    media: tuple[str, ...]
    limit: str
    """The name of its size limit in `reader.story.limits`."""


FORMATS = (
    Format("markdown", "text", (".md", ".markdown", ".mdown", ".mkd"), ("text/markdown",), "MAX_BYTES"),
    Format("text", "text", (".txt", ".text", ""), ("text/plain",), "MAX_BYTES"),
    Format(
        "page", "page", (".html", ".htm", ".xhtml", ".shtml"), ("text/html", "application/xhtml+xml"), "MAX_PAGE_BYTES"
    ),
    Format("mhtml", "mhtml", (".mhtml", ".mht"), ("multipart/related",), "MAX_PAGE_BYTES"),
    Format("mail", "mail", (".eml",), ("message/rfc822",), "MAX_PAGE_BYTES"),
    Format(
        "feed",
        "feed",
        (".rss", ".atom", ".rdf", ".xml"),
        ("application/rss+xml", "application/atom+xml", "application/xml", "text/xml"),
        "MAX_FEED_BYTES",
    ),
    Format("opml", "opml", (".opml",), ("text/x-opml",), "MAX_FEED_BYTES"),
    Format("json", "records", (".json",), ("application/json", "application/feed+json"), "MAX_FILE_BYTES"),
    Format("jsonl", "records", (".jsonl", ".ndjson"), ("application/jsonl", "application/x-ndjson"), "MAX_FILE_BYTES"),
    Format("gzip", "packed", (".gz",), (), "MAX_FILE_BYTES"),
    Format("zip", "packed", (".zip",), (), "MAX_FILE_BYTES"),
)
"""The table: what goes to which reader. Any other ending is read as plain text unless `NO_ARTICLES` lists it."""

NO_ARTICLES = frozenset(
    (
        *(".7z", ".avi", ".bmp", ".bz2", ".css", ".csv", ".doc", ".docx", ".epub", ".gif", ".ico", ".jpeg", ".jpg"),
        *(".js", ".mov", ".mp3", ".mp4", ".odt", ".pdf", ".png", ".pptx", ".py", ".rar", ".rtf", ".svg", ".tar"),
        *(".tgz", ".tif", ".tiff", ".ttf", ".webm", ".webp", ".woff", ".woff2", ".xls", ".xlsx", ".xz", ".yaml"),
        ".yml",
    )
)
"""Endings of files that hold no articles, or none that can be read."""

_BY_NAME = {f.name: f for f in FORMATS}
_BY_ENDING = {ending: f for f in FORMATS for ending in f.endings}
_BY_MEDIA = {media: f for f in FORMATS for media in f.media}

# what the first bytes say, after a byte order mark, spaces, an XML declaration, comments and processing instructions
_SNIFFED = (
    ("zip", re.compile(rb"PK(?:\x03\x04|\x05\x06|\x07\x08)")),
    ("gzip", re.compile(rb"\x1f\x8b")),
    ("page", re.compile(rb"<(?:!doctype\s+html|html)[\s>]", re.I)),
    ("opml", re.compile(rb"<opml[\s>]", re.I)),
    ("feed", re.compile(rb"<(?:rss|feed|rdf:rdf)[\s>]", re.I)),
    (
        "message",
        re.compile(
            rb"(?:From|MIME-Version|Snapshot-Content-Location|Content-Type|Return-Path|Delivered-To|Received|Message-ID"
            rb"|Subject|Date|To|X-[\w-]{1,40}): ?[^\r\n]{1,998}\r?\n",
            re.I,
        ),
    ),
    ("json", re.compile(rb"\[?\s{0,200}\{\s{0,200}\"")),
    ("markdown", re.compile(rb"(?:---[ \t]{0,20}|\+\+\+)\r?\n|#{1,6}[ \t]{1,20}\S")),
)
_HEAD_END = re.compile(rb"\r?\n\r?\n")
_IS_MAIL = re.compile(rb"^MIME-Version: ?1", re.IGNORECASE | re.MULTILINE)
_IS_SENT = re.compile(rb"^From: ", re.IGNORECASE | re.MULTILINE)
_BEFORE = re.compile(rb"\s{1,400}|\xef\xbb\xbf|<\?[^>]{0,800}>|<!--.{0,2000}?-->", re.S)
_UNREADABLE = (
    (b"%PDF-", "a PDF: save its text first"),
    (b"\x89PNG", "a picture, no text"),
    (b"GIF8", "a picture, no text"),
    (b"\xff\xd8\xff", "a picture, no text"),
    (b"\xd0\xcf\x11\xe0", "a Word or Excel file: save its text first"),
    (b"Rar!", "a RAR archive: unpack it first"),
    (b"7z\xbc\xaf", "a 7z archive: unpack it first"),
    (b"BZh", "packed with bzip2: unpack it first"),
    (b"\xfd7zXZ", "packed with xz: unpack it first"),
)


def ending_of(name: str) -> str:
    """The ending of a file's name in lower case, with its dot; nothing for names without one."""
    stem, dot, ending = name.lower().rpartition(".")
    # "vol. 2" has no ending, nor has ".profile"
    return f".{ending}" if dot and stem and ending.isalnum() and len(ending) <= 8 else ""


def format_of(blob: Blob) -> Format:
    """The format of some bytes: what they begin with, else the media type they were sent with, else their ending.

    Raises:
        Unreadable: they are something that is known and not read.
    """
    for magic, what in _UNREADABLE:
        if blob.data.startswith(magic):
            raise Unreadable(what)
    if blob.data[257:262] == b"ustar":
        raise Unreadable("a tar archive: unpack it first")
    ending = ending_of(blob.name)
    by_ending = _BY_ENDING.get(ending, _BY_NAME["text"])
    sniffed = _sniffed(blob.data)
    # text may begin with anything; and lines of JSON begin as JSON does
    if sniffed == "message":
        sniffed = _message(by_ending.name, blob.data)
    if sniffed == "json" and by_ending.name in ("jsonl", "markdown"):
        sniffed = None
    # front matter or a heading may begin any text: that counts where nothing else says what it is, as on standard input
    if sniffed == "markdown" and (ending or blob.media):
        sniffed = None
    if sniffed:
        return _BY_NAME[sniffed]
    if blob.media and not ending:
        return _BY_MEDIA.get(blob.media, by_ending)
    return by_ending


def _message(by_ending: str, data: bytes) -> str | None:
    """Whether bytes that begin as a message's head does are a saved page, a mail, or only text that begins so."""
    if by_ending in ("mail", "mhtml"):
        return by_ending
    if b"multipart/related" in data[:4000]:
        return "mhtml"
    head = _HEAD_END.split(data[:16_000], maxsplit=1)[0]
    if _IS_MAIL.search(head) and _IS_SENT.search(head):
        return "mail"
    return None


def _sniffed(data: bytes) -> str | None:
    at = 0
    for _ in range(20):
        match = _BEFORE.match(data, at, at + 3000)
        if not match:
            break
        at = match.end()
    return next((name for name, pattern in _SNIFFED if pattern.match(data, at, at + 3000)), None)


def drafts_of(blob: Blob) -> Iterator[Draft | Complaint]:
    """The articles in some bytes, and what of them does not open.

    Raises:
        Unreadable, NotText: nothing of them can be used.
    """
    kind = format_of(blob)
    if len(blob.data) > getattr(limits, kind.limit):
        raise Unreadable(limits.larger_than(kind.limit))
    module = importlib.import_module(f"reader.story.formats.{kind.module}")
    read: Read = getattr(module, f"read_{kind.name}")
    return read(blob)


def first_articles(parts: Iterator[Draft | Complaint], path: str) -> Iterator[Draft | Complaint]:
    """The parts of one file up to the most articles that are taken from one; a complaint where there are more.

    Args:
        parts: articles and complaints.
        path: the file's, for the complaint.
    """
    found = 0
    for part in parts:
        found += isinstance(part, Draft)
        if found > limits.MAX_ARTICLES:
            yield Complaint(path, limits.only_first("articles"))
            return
        yield part
