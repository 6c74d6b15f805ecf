"""Reads a page into its blocks of text, and remembers in which part of the page each stands."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from reader.data import table
from reader.story import limits
from reader.story.clean import clean, unescaped
from reader.story.draft import Unreadable
from reader.story.formats.markup import RAW, Attributes, tokens

HIDDEN = "hidden text"
"""What an element holds that nobody sees who looks at the page."""
VOID = frozenset(
    ("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr")
)
_HIDDEN_STYLE = re.compile(r"(?:display\s*:\s*none|visibility\s*:\s*hidden)", re.I)
_HIDDEN_CLASS = frozenset(("visually-hidden", "visuallyhidden", "sr-only", "screen-reader-text"))
_WORDS = re.compile(r"[a-z]+|[A-Z][a-z]*|[A-Z]+(?![a-z])")
_BREAK = re.compile(r"\n[ \t]*\n")


@dataclass(slots=True)
class Node:
    """An element that sets off text."""

    tag: str
    parent: int
    part: str = ""
    """What it holds when that is not the article: `menu`, `caption`; empty for the rest."""
    article: bool = False
    """Whether its markup says that it holds the article."""


@dataclass(slots=True)
class Block:
    """A stretch of text that is a paragraph, a heading, an item of a list ..."""

    text: str
    tag: str
    node: int
    linked: int
    """How many of its characters stand in links."""


@dataclass(slots=True)
class Page:
    """A page taken apart."""

    nodes: list[Node] = field(default_factory=lambda: [Node("", 0)])
    blocks: list[Block] = field(default_factory=list)
    title: str = ""
    meta: dict[str, list[str]] = field(default_factory=dict)
    """The contents of meta tags by name or property, in lower case."""
    canonical: str = ""
    linked_data: list[str] = field(default_factory=list)
    times: list[str] = field(default_factory=list)
    """What `time` elements state."""
    authors: list[str] = field(default_factory=list)
    """Texts that the markup says name an author."""


def page_of(text: str) -> Page:
    """Takes a page apart.

    Raises:
        Unreadable: it has more elements than any page.
    """
    builder = _Builder()
    for kind, value, attributes in tokens(text):
        if kind == "text":
            builder.add_text(value)
        elif kind == "open":
            builder.open(value, attributes)
        else:
            builder.close(value)
    builder.flush()
    return builder.page


@cache
def _lists() -> dict[str, Any]:
    raw = table("reader.story", "page")
    return {
        "blocks": frozenset(raw["blocks"]),
        "unseen": frozenset(raw["unseen"]),
        "parts": raw["parts"],
        "roles": raw["roles"],
        "article": frozenset(raw["article"]),
        "classes": {word: part for part, words in raw["classes"].items() for word in words},
    }


class _Builder:
    def __init__(self) -> None:
        self.page = Page()
        self._lists = _lists()
        self._stack: list[tuple[str, int]] = [("", 0)]
        """Open elements that set off text: tag and number of the node."""
        self._too_deep: dict[str, int] = {}
        self._unseen: list[str] = []
        """Open elements of one name whose contents are not seen, the outermost first."""
        self._within: dict[str, int] = {}
        """How many elements are open within them, by tag."""
        self._raw = ""
        self._raw_kind = ""
        self._text: list[str] = []
        self._linked = 0
        self._in_link = False
        self._author = ""
        self._ended = self._seam = -1
        """Pieces of text before which a span with a class ended, and before which another one began at once."""

    def open(self, tag: str, attributes: Attributes) -> None:
        if tag in RAW:
            self._raw, self._raw_kind = tag, attributes.get("type", "").lower()
            return
        if self._unseen:
            if tag == self._unseen[-1]:
                self._unseen.append(tag)
            elif tag in self._lists["blocks"]:
                self._within[tag] = self._within.get(tag, 0) + 1
            return
        if tag in self._lists["unseen"] and "shadowrootmode" not in attributes:
            self._unseen.append(tag)
            return
        self._read(tag, attributes)
        if tag == "br":
            self._text.append("\n")
        elif tag in self._lists["blocks"]:
            self._open_block(tag, attributes)
        elif tag == "a":
            self._in_link = "href" in attributes
        elif tag not in VOID and _is_hidden(attributes):
            self._unseen.append(tag)
        elif tag == "span" and self._ended == len(self._text) and attributes.get("class"):
            self._seam = self._ended

    def _read(self, tag: str, attributes: Attributes) -> None:
        """Remembers what a tag says of the article."""
        page = self.page
        if tag == "meta" and attributes.get("content"):
            name = (attributes.get("property") or attributes.get("name") or attributes.get("itemprop") or "").lower()
            kept = page.meta.setdefault(name, [])
            if len(kept) < 20 and len(page.meta) < 1000:
                kept.append(attributes["content"])
        elif tag == "link" and "canonical" in attributes.get("rel", "").lower().split():
            page.canonical = page.canonical or attributes.get("href", "")
        elif tag == "time" and len(page.times) < 50:
            page.times.append(attributes.get("datetime", ""))
        if not self._author and len(page.authors) < 20:
            marked = attributes.get("rel", "").lower() == "author" or "author" in attributes.get("itemprop", "").lower()
            if marked and tag not in VOID:
                self._author = tag
                page.authors.append("")

    def _open_block(self, tag: str, attributes: Attributes) -> None:
        self.flush()
        if self._stack[-1][0] == "p" or (tag == "li" and self._stack[-1][0] == "li"):
            self._stack.pop()
        if tag == "hr":
            return
        if len(self._stack) > limits.MAX_ELEMENT_DEPTH:
            self._too_deep[tag] = self._too_deep.get(tag, 0) + 1
            return
        if len(self.page.nodes) >= limits.MAX_ELEMENTS:
            raise Unreadable(f"a page of more than {limits.MAX_ELEMENTS} elements")
        part, article = self._role(tag, attributes)
        self.page.nodes.append(Node(tag, self._stack[-1][1], part, article))
        self._stack.append((tag, len(self.page.nodes) - 1))

    def _role(self, tag: str, attributes: Attributes) -> tuple[str, bool]:
        """What an element holds if it is not the article, and whether it is said to hold the article."""
        if tag in ("html", "body", "head"):
            return "", False
        if _is_hidden(attributes):
            return HIDDEN, False
        lists = self._lists
        role = attributes.get("role", "").lower()
        marked = attributes.get("itemprop", "").lower()
        article = tag in lists["article"] or role in ("main", "article") or marked in lists["article"]
        part = lists["parts"].get(tag) or lists["roles"].get(role) or ""
        if not part and not article:
            part = _part_of_classes(f"{attributes.get('class', '')} {attributes.get('id', '')}", lists["classes"])
        return part, article

    def close(self, tag: str) -> None:
        if tag == self._raw:
            self._raw = self._raw_kind = ""
            return
        if self._unseen and not self._is_seen_again(tag):
            return
        if tag == self._author:
            self._author = ""
        if tag == "a":
            self._in_link = False
        if tag not in self._lists["blocks"]:
            self._ended = len(self._text) if tag == "span" else self._ended
            return
        self.flush()
        if self._too_deep.get(tag):
            self._too_deep[tag] -= 1
            return
        for n in range(len(self._stack) - 1, 0, -1):
            if self._stack[n][0] == tag:
                del self._stack[n:]
                return

    def _is_seen_again(self, tag: str) -> bool:
        """Whether an end tag ends an element around what is not seen, which then was never closed."""
        if tag == self._unseen[-1]:
            self._unseen.pop()
            if not self._unseen:
                self._within.clear()
            return False
        if tag not in self._lists["blocks"] or self._within.get(tag):
            self._within[tag] = max(self._within.get(tag, 0) - 1, 0)
            return False
        if tag == "p" or not any(tag == name for name, _ in self._stack):
            return False
        self._unseen.clear()
        self._within.clear()
        return True

    def add_text(self, text: str) -> None:
        if self._raw == "title" and not self._unseen:
            self.page.title = self.page.title or unescaped(text)
        elif self._raw == "script":
            if self._raw_kind.startswith("application/ld+json") and len(self.page.linked_data) < 50:
                self.page.linked_data.append(text)
        elif not self._raw and not self._unseen:
            text = unescaped(text).replace("\n", " ").replace("\r", " ")
            if self._seam == len(self._text) and text[:1].isupper() and self._text[-1][-1:].islower():
                text = f" {text}"  # the page's style sets apart what it has in two spans
            self._text.append(text)
            if self._in_link:
                self._linked += len(text.strip())
            if self._author:
                self.page.authors[-1] = (self.page.authors[-1] + text)[:300]

    def flush(self) -> None:
        """Ends a block of text; a blank line in it parts paragraphs."""
        if not self._text:
            return
        text, linked = "".join(self._text), self._linked
        self._text, self._linked = [], 0
        self._ended = self._seam = -1
        if not text.strip():
            return
        tag, node = self._stack[-1]
        for piece in _BREAK.split(clean(text)):
            line = " ".join(piece.split())
            if line:
                self.page.blocks.append(Block(line, tag, node, min(linked, len(line))))


def _is_hidden(attributes: Attributes) -> bool:
    if "hidden" in attributes or attributes.get("aria-hidden", "").lower() == "true":
        return True
    style = attributes.get("style")
    if style and _HIDDEN_STYLE.search(style):
        return True
    return not _HIDDEN_CLASS.isdisjoint(attributes.get("class", "").lower().split())


def _part_of_classes(names: str, classes: dict[str, str]) -> str:
    """The part of a page that classes and ids name: `js-ShareBar`, `article__related`."""
    for name in names.split()[:20]:
        if name.lower() in classes:
            return classes[name.lower()]
        words = [w.lower() for w in _WORDS.findall(name[:80])]
        for n, word in enumerate(words):
            part = classes.get(word) or (classes.get(word + words[n + 1]) if n + 1 < len(words) else None)
            if part:
                return part
    return ""
