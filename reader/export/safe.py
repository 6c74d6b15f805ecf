"""What makes foreign text harmless in every format, and names it by its content."""

from __future__ import annotations

import hashlib
import re
from urllib.parse import quote, urlsplit

from reader.model import Article
from reader.unseen import visible

_SPACE = re.compile(r"\s+")
_LEFT_ALONE = "!$&'*+,;=:@/?%-._~#"
"""What `RFC 3986` lets stand in an address, without the brackets and parentheses that Markdown would read."""


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
