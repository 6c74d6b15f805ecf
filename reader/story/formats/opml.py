"""OPML: a list of feeds. Feeds that are files beside it are opened; feeds on the web are named, never fetched."""

from __future__ import annotations

import os
import urllib.parse
from collections import deque
from collections.abc import Iterator
from dataclasses import replace
from itertools import chain

from reader.story import limits
from reader.story.clean import NotText, shown
from reader.story.draft import Blob, Complaint, Draft, Unreadable
from reader.story.files import bytes_of
from reader.story.formats import drafts_of, first_articles, format_of
from reader.story.formats.xml import Element, xml_of


def read_opml(blob: Blob) -> Iterator[Draft | Complaint]:
    """The articles of the feeds in a list that lie in its folder or below it."""
    addresses = list(dict.fromkeys(_addresses(xml_of(blob))))
    web = [a for a in addresses if a.lower().startswith(("http://", "https://", "feed:"))]
    local = [a for a in addresses if a not in web]
    if not addresses:
        raise Unreadable("a list without a feed in it")
    if web:
        some = ", ".join(shown(a)[:80] for a in web[:2])
        yield Complaint(
            blob.path, f"{len(web)} feeds on the web are not fetched: {some}{' ...' if len(web) > 2 else ''}"
        )
    feeds = (_feed(blob, address) for address in local[: limits.MAX_FEEDS])
    yield from first_articles(chain.from_iterable(feeds), blob.path)
    if len(local) > limits.MAX_FEEDS:
        yield Complaint(blob.path, f"only the first {limits.MAX_FEEDS} feeds are opened")


def _addresses(root: Element) -> Iterator[str]:
    waiting = deque([root])
    while waiting:
        element = waiting.popleft()
        found = element.attributes.get("xmlurl", "").strip()
        if element.name == "outline" and found:
            yield found
        waiting += element.children


def _feed(blob: Blob, address: str) -> Iterator[Draft | Complaint]:
    path, real = f"{blob.path}/{shown(address)}", None
    try:
        real = _beside(blob, address)
        inner = Blob(path, f"{blob.key}/{shown(address)}", bytes_of(real), packed=blob.packed)
        if format_of(inner).name not in ("feed", "json"):
            raise Unreadable("no feed")
        for part in drafts_of(replace(inner, folder=None)):
            yield replace(part, beside=real)
    except (Unreadable, NotText) as error:
        yield Complaint(path, str(error), real)


def _beside(blob: Blob, address: str) -> str:
    """The file that an address in a list means.

    Raises:
        Unreadable: it does not lie in the list's folder or below it.
    """
    if blob.folder is None:
        raise Unreadable("a list that is no file of its own names feeds by their files: not opened")
    name = address
    try:
        folder = os.path.realpath(blob.folder)
        if "://" in address or address.lower().startswith("file:"):
            parts = urllib.parse.urlsplit(address)
            if parts.scheme.lower() != "file" or parts.netloc not in ("", "localhost"):
                raise Unreadable("not a file")
            name = urllib.parse.unquote(parts.path)
        real = os.path.realpath(os.path.join(folder, name))
    except (OSError, ValueError):
        raise Unreadable("not a path") from None
    if os.path.commonpath([folder, real]) != folder:
        raise Unreadable("outside the list's folder: not opened")
    return real
