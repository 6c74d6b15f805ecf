"""The export contract `ramadi-reader/1` as JSON: other programs read it, so fields may be added and never renamed."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from reader import __version__
from reader.evidence import merge_words, reason_told, step_words
from reader.model import Analysis, Article, Attribution, Claim, Figure, Kept, Mention, Near, Origin, Quote
from reader.standing import is_update
from reader.unseen import SEPARATORS, UNSEEN

SCHEMA = "ramadi-reader/1"
_ESCAPED = re.compile(f"[{UNSEEN}{SEPARATORS}]")
"""What JSON may hold as it is and nobody sees, or a terminal obeys: written as an escape it means the same."""


def json_text(analysis: Analysis) -> str:
    """One story as the contract has it; `data/ramadi-reader-1.schema.json` describes it."""
    return dumped(story_object(analysis), indent=1) + "\n"


def json_pieces(analyses: Iterable[Analysis]) -> Iterator[str]:
    """Several stories as the contract has them; `data/ramadi-reader-1-stories.schema.json` describes it."""
    yield f'{{\n "schema": {dumped(SCHEMA)},\n "version": {dumped(__version__)},\n "stories": ['
    between = "\n"
    for analysis in analyses:
        yield between + dumped(story_object(analysis), indent=1)
        between = ",\n"
    yield "\n ]\n}\n"


def dumped(value: Any, indent: int | None = None) -> str:
    """JSON with letters as they are, and nothing in it that steers a terminal or shows nothing."""
    text = json.dumps(value, ensure_ascii=False, indent=indent)
    return _ESCAPED.sub(lambda m: json.dumps(m.group())[1:-1], text)


def article_object(a: Article, not_compared: Sequence[str] = ()) -> dict[str, Any]:
    """An article as the contract has it.

    Args:
        a: the article.
        not_compared: what of it is too much to be compared, a line each; stands among its notes.
    """
    return {
        "id": a.id,
        "path": a.path,
        "outlet": a.outlet,
        "title": a.title,
        "author": a.author,
        "date": a.date,
        "url": a.url,
        "text_kind": a.text_kind,
        "text": a.text,
        "guessed": list(a.guessed),
        "date_from": a.date_from,
        "notes": [*a.notes, *not_compared],
        "credits": list(a.credits),
    }


def quote_object(q: Quote) -> dict[str, Any]:
    """A quotation as the contract has it."""
    return {
        "id": q.id,
        "article": q.article,
        "start": q.start,
        "end": q.end,
        "text": q.text,
        "kind": q.kind,
        "speaker": q.speaker,
        "cue": q.cue,
        "utterance": q.utterance,
    }


def figure_object(f: Figure) -> dict[str, Any]:
    """A figure as the contract has it."""
    return {
        "id": f.id,
        "article": f.article,
        "start": f.start,
        "end": f.end,
        "text": f.text,
        "kind": f.kind,
        "low": f.low,
        "high": f.high,
        "unit": f.unit,
        "qualifier": f.qualifier,
        "of": f.of,
        "scope": list(f.scope),
    }


def _attribution(a: Attribution) -> dict[str, Any]:
    return {
        "article": a.article,
        "start": a.start,
        "end": a.end,
        "source": a.source,
        "cue": a.cue,
        "content_start": a.content_start,
        "content_end": a.content_end,
        "via": list(a.via),
        "direct": a.direct,
    }


def _mention(m: Mention) -> dict[str, Any]:
    return {
        "article": m.article,
        "start": m.start,
        "end": m.end,
        "text": m.text,
        "value": m.value,
        "as_of": m.as_of,
        "figure": m.figure,
        "quote": m.quote,
        "chain": list(m.chain),
    }


def _origin(o: Origin) -> dict[str, Any]:
    return {
        "name": o.name,
        "articles": list(o.articles),
        "merged": [merge_words(merge) for merge in o.merged],
        "stated": o.stated,
    }


def claim_head(c: Claim) -> dict[str, Any]:
    """What a claim says of itself, without its mentions and how it was reached."""
    return {
        "id": c.id,
        "label": c.label,
        "kind": c.kind,
        "verdict": c.verdict,
        "reason": c.reason,
        "strength": c.strength,
        "outlets": c.outlets,
        "origins": c.origins,
        "support": c.support,
    }


def _near(n: Near) -> dict[str, Any]:
    """A passage that may answer a claim, with what it would set against its answers if it did."""
    contradiction = {"value": n.value, "against": n.against} if n.value else {}
    return {"article": n.article, "start": n.start, "end": n.end, **contradiction}


def claim_object(c: Claim) -> dict[str, Any]:
    """A claim as the contract has it; an article with a passage that may answer is not called silent."""
    near = {n.article for n in c.near}
    return {
        **claim_head(c),
        "silent": [article for article in c.silent if article not in near],
        "decided": c.decided,
        "steps": [step_words(step) for step in c.steps],
        "origin_list": [_origin(o) for o in c.origin_list],
        "sureness": c.sureness,
        "likelihood": c.likelihood,
        "update": is_update(c),
        "reason_told": reason_told(c),
        "near": list(map(_near, c.near)),
        "mentions": [_mention(m) for m in c.mentions],
    }


def story_object(analysis: Analysis) -> dict[str, Any]:
    """One story as the contract has it, ready for `json.dumps`; the order of the paths leaves no trace in it."""
    articles = sorted(analysis.story.articles, key=lambda a: a.id)
    by_id = {a.id: a for a in articles}
    readings = sorted(analysis.readings, key=lambda r: r.article.id)
    return {
        "schema": SCHEMA,
        "version": __version__,
        "story": {"title": analysis.story.title, "outlets": list(dict.fromkeys(a.outlet for a in articles))},
        "articles": [article_object(a, analysis.not_compared(a.id)) for a in articles],
        "quotes": [quote_object(q) for r in readings for q in r.quotes],
        "figures": [figure_object(f) for r in readings for f in r.figures],
        "attributions": [_attribution(a) for r in readings for a in r.attributions],
        "claims": [claim_object(c) for c in analysis.claims],
        **({"marks": [kept_object(one, by_id[one.article]) for one in analysis.kept]} if analysis.kept else {}),
    }


def kept_object(one: Kept, article: Article) -> dict[str, Any]:
    """What a person marked or noted in an article, for `json.dumps`."""
    return {
        "kind": one.kind,
        "article": one.article,
        "outlet": article.outlet,
        "start": one.start,
        "end": one.end,
        "text": article.text[one.start : one.end],
        "note": one.text,
        "made": one.made,
    }
