"""Every mention as a W3C Web Annotation: this span of this text says that.

Model and vocabulary: https://www.w3.org/TR/annotation-model/ (Recommendation, 2017), sections 4.2.4 (text quote),
4.2.5 (text position) and 5 (collections).
"""

from __future__ import annotations

import base64
import uuid
from collections.abc import Iterable, Iterator, Sequence
from textwrap import indent
from typing import Any

from reader import __version__
from reader.evidence import reason_told
from reader.export.json import dumped
from reader.export.jsonl import mention_id
from reader.export.safe import line, text_hash, web_address
from reader.export.text import source_of
from reader.export.views import articles_by_id, value_of
from reader.model import Analysis, Article, Claim, Mention
from reader.wording import counted

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
AROUND = 32
"""Characters of prefix and suffix: what hypothes.is keeps, enough to tell repeated words apart."""
_NAMES = uuid.UUID("6d1c7a86-3f0b-5b6e-9a53-2a4c2f0f7b11")
"""The namespace in which annotations are named by their content (RFC 4122, version 5)."""


def annotations_text(analysis: Analysis) -> str:
    """An AnnotationCollection with one page that holds an annotation a mention."""
    hashes, items = _annotated(analysis)
    return "".join(_collection(hashes, [i["id"] for i in items], map(_item, items), analysis.story.title))


def annotations_pieces(analyses: Iterable[Analysis]) -> Iterator[str]:
    """The same of several stories; each annotation is tagged with its story."""
    hashes: list[str] = []
    ids: list[str] = []
    items: list[bytes] = []
    stories = 0
    for analysis in analyses:
        stories += 1
        of_texts, found = _annotated(analysis)
        hashes += of_texts
        tag = {"type": "TextualBody", "purpose": "tagging", "value": f"story:{line(analysis.story.title)}"}
        ids += [item["id"] for item in found]
        # their number and the collection's name stand before them: they wait in a fifth of the memory objects take
        items += [_item({**item, "body": [*item["body"], tag]}).encode("utf-8", "surrogatepass") for item in found]
    texts = (item.decode("utf-8", "surrogatepass") for item in items)
    yield from _collection(hashes, ids, texts, counted(stories, "story", "stories"))


def _annotated(analysis: Analysis) -> tuple[list[str], list[dict[str, Any]]]:
    """The hashes of a story's texts, and its annotations."""
    articles = articles_by_id(analysis)
    hashes = {id_: text_hash(a) for id_, a in articles.items()}
    return list(hashes.values()), list(_annotations(analysis, articles, hashes))


def _collection(hashes: Sequence[str], ids: Sequence[str], items: Iterable[str], label: str) -> Iterator[str]:
    """A collection in pieces: what stands before its annotations, each of them, and what stands after."""
    collection = _name("collection", *hashes, *ids)
    page = {"id": f"{collection}#1", "type": "AnnotationPage", "partOf": collection, "startIndex": 0, "items": []}
    around = dumped(
        {
            "@context": CONTEXT,
            "id": collection,
            "type": "AnnotationCollection",
            "label": label,
            "generator": {"type": "Software", "name": f"ramadi-reader {__version__}"},
            "total": len(ids),
            "first": page,
        },
        indent=1,
    )
    if not ids:
        yield around + "\n"
        return
    # the list is empty there, and the last thing of it
    before, _, after = around.rpartition("]")
    between = before
    for item in items:
        yield between + item
        between = ","
    yield "\n  ]" + after + "\n"


def _item(annotation: dict[str, Any]) -> str:
    """An annotation as it stands in the list."""
    return indent("\n" + dumped(annotation, indent=1), " " * 3)


def _annotations(analysis: Analysis, articles: dict[str, Article], hashes: dict[str, str]) -> Iterator[dict[str, Any]]:
    for claim in analysis.claims:
        for mention in claim.mentions:
            if article := articles.get(mention.article):
                yield {
                    "id": _name("mention", hashes[article.id], mention_id(claim, mention)),
                    "type": "Annotation",
                    "motivation": "describing",
                    "body": _bodies(claim, mention),
                    "target": {
                        "source": _source(article, hashes[article.id]),
                        "selector": _selectors(article, mention),
                    },
                }


def _bodies(claim: Claim, mention: Mention) -> list[dict[str, Any]]:
    value = value_of(mention)
    said = f"{claim.label}: {value}" if value else claim.label
    named = f" ← {source_of(mention)}" if len(mention.chain) > 1 else ""
    told = f"{claim.verdict}: {reason_told(claim)}"
    return [
        {"type": "TextualBody", "purpose": "describing", "format": "text/plain", "value": line(f"{said}{named}")},
        {"type": "TextualBody", "purpose": "commenting", "format": "text/plain", "value": line(told)},
        {"type": "TextualBody", "purpose": "tagging", "value": claim.verdict},
        {"type": "TextualBody", "purpose": "tagging", "value": f"claim:{claim.id}"},
    ]


def _source(article: Article, sha256: str) -> str:
    """The article's address; a digest or an article without one is named by the hash of its text (RFC 6920)."""
    address = web_address(article.url) if article.text_kind == "original" else None
    if address:
        return address
    value = base64.urlsafe_b64encode(bytes.fromhex(sha256)).decode("ascii").rstrip("=")
    return f"ni:///sha-256;{value}"


def _selectors(article: Article, mention: Mention) -> list[dict[str, Any]]:
    text, start, end = article.text, mention.start, mention.end
    return [
        {
            "type": "TextQuoteSelector",
            "exact": text[start:end],
            "prefix": text[max(0, start - AROUND) : start],
            "suffix": text[end : end + AROUND],
        },
        {"type": "TextPositionSelector", "start": start, "end": end},
    ]


def _name(*parts: str) -> str:
    return f"urn:uuid:{uuid.uuid5(_NAMES, chr(10).join(parts).encode('utf-8', 'replace').decode())}"
