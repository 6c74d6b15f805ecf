"""The articles as CSL-JSON: what Zotero, Pandoc and other reference managers read.

Source: https://github.com/citation-style-language/schema, csl-data.json (version 1.0.2).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from reader.export.bylines import authors_of
from reader.export.json import dumped
from reader.export.safe import line, web_address
from reader.model import Analysis, Article
from reader.wording import free_name


def csl_text(analysis: Analysis) -> str:
    """A list of items, one an article, in the story's order."""
    return dumped([_item(a) for a in analysis.story.articles], indent=1) + "\n"


def csl_pieces(analyses: Iterable[Analysis]) -> Iterator[str]:
    """One list of the articles of several stories; to an id that is taken the number of the story is added."""
    taken: set[str] = set()
    between = "[\n "
    for number, analysis in enumerate(analyses, 1):
        for article in analysis.story.articles:
            item = _item(article)
            if item["id"] in taken:
                item["id"] = free_name(f"{item['id']}-{number}", taken)
            taken.add(item["id"])
            yield between + dumped(item, indent=1).replace("\n", "\n ")
            between = ",\n "
    yield "\n]\n" if taken else "[]\n"


def _item(a: Article) -> dict[str, Any]:
    """What is known of an article; unknown fields are left out, as the schema has no null."""
    known: dict[str, Any] = {
        "id": a.id,
        "type": "article-newspaper",
        "title": line(a.title),
        "container-title": line(a.outlet),
        "author": authors_of(line(a.author or "")),
        "issued": _issued(a),
        "URL": web_address(a.url),
        "note": "read as a digest, not the original" if a.text_kind == "digest" else None,
    }
    return {field: value for field, value in known.items() if value}


def _issued(a: Article) -> dict[str, Any] | None:
    """The date as exact as it is known; `circa` where it was worked out."""
    parts = (a.date or "")[:10].split("-")
    if not all(p.isascii() and p.isdecimal() for p in parts):
        return None
    dated: dict[str, Any] = {"date-parts": [[int(p) for p in parts]]}
    return {**dated, "circa": True} if a.date_from else dated
