"""One mention of a claim a line, each whole in itself: what scripts and data frames read.

`data/ramadi-reader-1-mention.schema.json` describes a line.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from reader import __version__
from reader.export.json import SCHEMA, claim_head, dumped, figure_object, quote_object
from reader.export.safe import text_hash
from reader.export.views import ARTICLE_HEAD, articles_by_id
from reader.model import Analysis, Article, Claim, Mention


def jsonl_text(analysis: Analysis) -> str:
    """A line a mention, in the claims' order; empty where there are no claims."""
    return "".join(f"{dumped(line)}\n" for line in mention_objects(analysis))


def jsonl_pieces(analyses: Iterable[Analysis]) -> Iterator[str]:
    """The lines of several stories; each line names its story."""
    return map(jsonl_text, analyses)


def mention_objects(analysis: Analysis) -> Iterator[dict[str, Any]]:
    """Every mention with its claim, its article and what it refers to."""
    articles = articles_by_id(analysis)
    told = {id_: _article(a) for id_, a in articles.items()}
    quotes = {q.id: quote_object(q) for r in analysis.readings for q in r.quotes}
    figures = {f.id: figure_object(f) for r in analysis.readings for f in r.figures}
    for claim in analysis.claims:
        answered = _claim(claim)
        for mention in claim.mentions:
            if mention.article not in told:
                continue
            yield {
                "schema": SCHEMA,
                "version": __version__,
                "type": "mention",
                "id": mention_id(claim, mention),
                "story": analysis.story.title,
                "claim": answered,
                "article": told[mention.article],
                "start": mention.start,
                "end": mention.end,
                "text": mention.text,
                "value": mention.value,
                "answer": list(mention.answer) if mention.answer else None,
                "as_of": mention.as_of,
                "figure": figures.get(mention.figure or ""),
                "quote": quotes.get(mention.quote or ""),
                "chain": list(mention.chain),
            }


def mention_id(claim: Claim, mention: Mention) -> str:
    """A name for a mention that stays from run to run; no two mentions of a claim share a passage."""
    return f"{claim.id}:{mention.article}:{mention.start}-{mention.end}"


def _article(a: Article) -> dict[str, Any]:
    head = {name: getattr(a, name) for name in ("id", "path", *ARTICLE_HEAD)}
    return {**head, "sha256": text_hash(a)}


def _claim(c: Claim) -> dict[str, Any]:
    return {**claim_head(c), "decided": c.decided}
