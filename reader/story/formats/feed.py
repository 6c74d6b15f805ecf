"""Feeds as files: RSS, RDF and Atom, each entry an article.

Read with feedparser where it is installed (the extra `feeds`), which also reads feeds that are no well-formed XML;
else with the standard library. Nothing a feed names is fetched.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from reader.data import table
from reader.story import limits
from reader.story.clean import NotText, clean, clean_line, without_entities
from reader.story.draft import Blob, Complaint, Draft, Unreadable
from reader.story.formats.page import text_of_fragment
from reader.story.formats.xml import Element, NotWellFormed, xml_of
from reader.story.frontmatter import fields_of
from reader.story.mastheads import domain_of, outlet_named, outlet_names, outlet_of_domain
from reader.story.phrases import words_of

INSTALL = "pip install 'ramadi-reader[feeds]'"
SUMMARY = 60
"""Words below which an entry is but a summary of its article."""

_SECTION = re.compile(r"\s[-–—|·»:]{1,2}\s|:\s")


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of a feed, whichever way it was read."""

    title: str
    html: str
    url: str
    date: str
    author: str
    outlet: str
    """Where the feed says the entry comes from, when that is not the feed itself."""


def read_feed(blob: Blob) -> Iterator[Draft | Complaint]:
    """The articles of a feed."""
    try:
        root = xml_of(blob)
    except NotWellFormed as error:
        loosely = _by_feedparser(blob)
        if loosely is None:
            raise Unreadable(f"{error}; {INSTALL} reads feeds that are no XML") from None
        yield from _drafts(blob, *loosely)
        return
    if root.name == "html":
        from reader.story.formats.page import read_page

        yield from read_page(blob)
        return
    if root.name == "opml":
        from reader.story.formats.opml import read_opml

        yield from read_opml(blob)
        return
    if root.name not in ("rss", "rdf", "feed"):
        raise Unreadable(f"XML, but no feed: <{clean_line(root.name, 40)}>")
    yield from _drafts(blob, *(_by_feedparser(blob) or _of_xml(root)))


def _drafts(blob: Blob, title: str, link: str, entries: list[Entry]) -> Iterator[Draft | Complaint]:
    empty = 0
    for number, entry in enumerate(entries[: limits.MAX_ARTICLES], 1):
        text = _text(entry.html)
        if not text:
            empty += 1
            continue
        notes = ("short: perhaps the feed holds but a summary",) if len(words_of(text)) < SUMMARY else ()
        fields = fields_of({**_fields(entry), "outlet": _outlet(entry, title, link)})
        yield Draft(f"{blob.path}#{number}", f"{blob.key}#{number}", text, fields, notes=notes)
    if len(entries) > limits.MAX_ARTICLES:
        yield Complaint(blob.path, limits.only_first("entries"))
    if empty == len(entries):
        raise NotText("a feed without a text in it")
    if empty:
        yield Complaint(blob.path, f"{empty} of {len(entries)} entries hold no text")


def _text(html: str) -> str:
    if "<" in html:
        return text_of_fragment(html)
    return clean(without_entities(html)).strip()


def _fields(entry: Entry) -> dict[str, Any]:
    return {"title": entry.title, "url": entry.url, "date": entry.date, "author": entry.author}


def _outlet(entry: Entry, title: str, link: str) -> str:
    """Who published an entry: its source, the outlet at its address or the feed's, or the feed's title."""
    domains = (domain_of(entry.url), domain_of(link))
    by_domain = next((name for d in domains if d and (name := outlet_of_domain(d))), "")
    title = _without_section(clean_line(title))
    return (
        outlet_named(entry.outlet) or entry.outlet or by_domain or outlet_named(title) or outlet_names(title) or title
    )


def _without_section(title: str) -> str:
    """A feed's title without the part of the site that it is of: `Orle Today - Top stories`, `Sport | Orle Today`."""
    lists, headings = table("reader.story", "nameplates"), table("reader.story", "rails")["headings"]
    plain = {*lists["sections"], *lists["kickers"], *lists["menus"], "all", "rss", "feed", "and", "&"}
    parts = [part.strip() for part in _SECTION.split(title)]
    own = [p for p in parts if p and not (p.lower() in headings or plain.issuperset(p.lower().split()))]
    return own[0] if len(own) == 1 else title


def _of_xml(root: Element) -> tuple[str, str, list[Entry]]:
    """Title, address and entries of a feed: RSS 0.9 to 2.0, RDF (RSS 1.0), Atom (RFC 4287)."""
    channel = root if root.name == "feed" else root.first("channel") or root
    entries = [*channel.every("entry", "item")] or [*root.every("item")]
    return channel.value("title"), _link(channel), [_entry(e) for e in entries]


def _entry(element: Element) -> Entry:
    texts = (element.value(name) for name in ("content:encoded", "content", "encoded", "description", "summary"))
    # the longest: some feeds put the text into the summary and a line into the content
    html = max(texts, key=len)
    person = element.first("author")
    named = (person.value("name") if person else "") or element.value("dc:creator", "author", "creator")
    source = element.first("source")
    where = (source.value("title") or source.text.strip()) if source else ""
    return Entry(
        element.value("title"),
        html,
        _link(element),
        element.value("published", "pubdate", "dc:date", "date", "issued", "updated"),
        named.partition("(")[2].partition(")")[0] or named if "@" in named else named,
        clean_line(where),
    )


def _link(element: Element) -> str:
    links = [*element.every("link", "atom:link")]
    stated = (
        e.text.strip() or e.attributes.get("href", "")
        for e in links
        if e.attributes.get("rel", "alternate") == "alternate"
    )
    found = next((url for url in stated if url.lower().startswith(("http://", "https://"))), "")
    guid = element.value("guid", "id")
    return found or (guid if guid.lower().startswith(("http://", "https://")) else "")


def _by_feedparser(blob: Blob) -> tuple[str, str, list[Entry]] | None:
    """The same by feedparser; None where it is not installed, fails or finds no entry."""
    try:
        import feedparser
    except ImportError:
        return None
    from io import BytesIO

    if b"<!ENTITY" in blob.data[:100_000].upper():
        raise Unreadable("it declares entities of its own, which are not followed")
    # no attribute holds a `<`
    if max(tag.count(b"=") for tag in blob.data.split(b"<")) > limits.MAX_ATTRIBUTES_FOR_EXTRA:
        return None
    try:
        # given a name or an address it would open it: never a string
        found = feedparser.parse(BytesIO(blob.data), sanitize_html=False, resolve_relative_uris=False)
        entries = [_of_feedparser(e) for e in found.entries]
        feed = found.feed
        return (str(feed.get("title", "")), str(feed.get("link", "")), entries) if entries else None
    except Exception:
        # foreign code on foreign bytes: whatever it raises, the feed is read without it
        return None


def _of_feedparser(entry: Any) -> Entry:
    texts = [str(c.get("value", "")) for c in entry.get("content", ())]
    source = entry.get("source") or {}
    return Entry(
        str(entry.get("title", "")),
        max([*texts, str(entry.get("summary", ""))], key=len),
        str(entry.get("link", "")),
        str(entry.get("published", "") or entry.get("updated", "")),
        str(entry.get("author", "")),
        clean_line(str(source.get("title", ""))),
    )
