"""Takes HTML apart into tags and text, as browsers do and in time that grows with its length alone.

The standard library's `html.parser` takes quadratic time over tags and comments that are never closed (CVE-2025-6069,
open in Python 3.11 to 3.13 as many people have it); pages are foreign, so they are read with this instead.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator

from reader.story.clean import unescaped

Attributes = dict[str, str]
Token = tuple[str, str, Attributes]
"""(`text`, the text, {}), (`open`, the tag, its attributes) or (`close`, the tag, {})."""

RAW = frozenset(("script", "style", "textarea", "title", "xmp", "noembed", "noframes", "iframe"))
"""Elements whose contents are text up to their end tag."""
MAX_VALUE = 4000
"""Characters kept of an attribute; addresses of pictures may hold the picture."""

_UNREAD = frozenset(("script", "style"))
_PLAIN = re.compile(r"[A-Za-z_][\w:.-]*")
_NAME = re.compile(r"[A-Za-z][^\s/>]*")
_SPACE = " \t\r\n\f"
"""White space in a tag, as HTML has it: what else Unicode calls so belongs to a name."""
_ATTRIBUTE = re.compile(
    rf"""[{_SPACE}/]*([^{_SPACE}"'<>/=][^{_SPACE}>/=]*)"""
    rf"""(?:[{_SPACE}]*=[{_SPACE}]*(?:"([^"]*)"|'([^']*)'|([^{_SPACE}"'>][^{_SPACE}>]*)))?"""
)
_ENDS = {name: re.compile(f"</{name}(?=[\\s/>])", re.I) for name in RAW}


def tokens(text: str) -> Iterator[Token]:
    """The tags and texts of a page in order; entities in texts stay, in attributes they are decoded."""
    at, length = 0, len(text)
    while at < length:
        start = text.find("<", at)
        if start < 0:
            yield "text", text[at:], {}
            return
        if start > at:
            yield "text", text[at:start], {}
        following = text[start + 1 : start + 2]
        if following == "!" or following == "?":
            at = _after_declaration(text, start)
            continue
        closing = following == "/"
        match = _NAME.match(text, start + 1 + closing)
        if not match:
            yield "text", "<", {}
            at = start + 1
            continue
        name = match.group()[:40].lower()
        attributes, at = _attributes(text, match.end())
        if closing:
            yield "close", name, {}
            continue
        yield "open", name, attributes
        if name in RAW:
            end = _ENDS[name].search(text, at)
            stop = end.start() if end else length
            yield "text", text[at:stop], {}
            at = stop


def rewritten(text: str) -> str:
    """A page put together again from its tags and texts: well-formed tags of few attributes, no script, no comment."""
    out: list[str] = []
    raw = ""
    for kind, value, attributes in tokens(text):
        if kind == "text":
            out.append("" if raw in _UNREAD else value.replace("<", "&lt;"))
            raw = ""
            continue
        if value in _UNREAD:
            raw = value if kind == "open" else ""
        elif not _PLAIN.fullmatch(value):
            continue
        elif kind == "open":
            out.append(f"<{value}{''.join(map(_attribute, attributes.items()))}>")
        else:
            out.append(f"</{value}>")
    return "".join(out)


def _attribute(given: tuple[str, str]) -> str:
    name, value = given
    return f' {name}="{html.escape(value)}"' if _PLAIN.fullmatch(name) else ""


def _after_declaration(text: str, start: int) -> int:
    """Where a comment, a declaration or an instruction ends; one that is never closed takes the rest."""
    if text.startswith("<!--", start):
        end = text.find("-->", start + 2)
        return end + 3 if end >= 0 else len(text)
    if text.startswith("<![CDATA[", start):
        end = text.find("]]>", start)
        return end + 3 if end >= 0 else len(text)
    end = text.find(">", start)
    return end + 1 if end >= 0 else len(text)


def _attributes(text: str, at: int) -> tuple[Attributes, int]:
    """The attributes of a tag and where it ends."""
    out: Attributes = {}
    while True:
        match = _ATTRIBUTE.match(text, at)
        if match:
            value = next((g for g in match.groups()[1:] if g is not None), "")
            if len(out) < 100:
                out.setdefault(match[1][:60].lower(), unescaped(value[:MAX_VALUE]))
            at = match.end()
            continue
        while at < len(text) and text[at] in f"{_SPACE}/":
            at += 1
        if at >= len(text):
            return out, at
        if text[at] == ">":
            return out, at + 1
        if text[at] == "<":
            # the tag was never closed, and the next begins
            return out, at
        at += 1
