"""What makes foreign text harmless in every format, and names it by its content."""

from __future__ import annotations

import hashlib
import re
from urllib.parse import quote, urlsplit

from reader.model import Article

_UNSEEN = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ud800-\udfff]"
)
"""Controls, bidirectional overrides, invisible fillers, halves of characters: nothing a text needs."""
_SPACE = re.compile(r"\s+")
_LEFT_ALONE = "!$&'*+,;=:@/?%-._~#"
"""What `RFC 3986` lets stand in an address, without the brackets and parentheses that Markdown would read."""


def visible(text: str) -> str:
    """The text without characters that show nothing and may steer what shows them; line ends stay."""
    return _UNSEEN.sub("", text)


def line(text: str) -> str:
    """The text on one line: visible characters alone, one blank for any white space."""
    return _SPACE.sub(" ", visible(text)).strip()


def web_address(url: str | None) -> str | None:
    """An address that may stand as a link: http or https with a host, all else percent-encoded; None for others."""
    if not url:
        return None
    url = visible(url).strip()
    try:
        parts = urlsplit(url)
        host = parts.hostname
    except ValueError:
        return None
    if parts.scheme not in ("http", "https") or not host:
        return None
    return quote(url, safe=_LEFT_ALONE)


def text_hash(article: Article) -> str:
    """SHA-256 of the article's text as UTF-8, in hexadecimal: offsets hold for a text with this hash alone."""
    return hashlib.sha256(article.text.encode("utf-8", errors="replace")).hexdigest()
