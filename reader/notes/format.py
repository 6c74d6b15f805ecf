"""The notes file: JSON a person can read, compare and merge.

One object: `schema`, `story`, `entries`. Chosen over a log of operations because people are meant to open it, keep it
in git and read what they wrote, and over YAML because it says one thing only and the standard library reads it; tools
that want YAML read it as well. Entries stand in the order they were made; what is short stands on one line.
"""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

from reader.notes.anchors import Anchor, ArticleKey
from reader.notes.entries import KINDS, NEEDS, ClaimKey, Entry
from reader.notes.ledger import Ledger, Row
from reader.wording import free_name

SCHEMA = "ramadi-reader-notes/1"
FAMILY = "ramadi-reader-notes/"
"""How the kind of a notes file begins, of whatever version."""
MOST_BYTES = 64_000_000
"""A larger file is not read."""
_ENCODERS = (json.JSONEncoder(ensure_ascii=False), json.JSONEncoder())
_LINE, _LEVELS = 200, 8
"""Characters up to which a value stands on one line, and levels below which every value does."""
_VERDICTS = ("agree", "compatible", "differ")


class Damaged(ValueError):
    """The bytes are no notes file."""


def ledger_of(data: bytes) -> Ledger:
    """What a notes file holds.

    Raises:
        Damaged: it is none; the message says why in a few words.
    """
    try:
        whole = json.loads(data.decode("utf-8-sig"))
    except UnicodeDecodeError:
        raise Damaged("it is not UTF-8 text") from None
    except json.JSONDecodeError as error:
        raise Damaged(f"it is no JSON from line {error.lineno} on") from None
    except (RecursionError, ValueError):  # a number of too many digits is a plain ValueError
        raise Damaged("it is no JSON this program can read") from None
    if not isinstance(whole, dict) or not str(whole.get("schema", "")).startswith(FAMILY):
        raise Damaged("it is not a notes file")
    if not isinstance(whole.get("entries"), list):
        raise Damaged("it holds no list of entries")
    head = {k: v for k, v in whole.items() if k != "entries"}
    return Ledger(_rows(whole["entries"]), head)


def bytes_of(ledger: Ledger, story: str = "") -> bytes:
    """The file for a ledger; ends with a newline.

    Args:
        ledger: what to write.
        story: the story's title, for a new file.
    """
    head = dict(ledger.head) or {"schema": SCHEMA, "story": story}
    whole = {**head, "entries": [_raw_row(row) for row in ledger.rows]}
    try:
        try:
            return (_spelt(whole, 0, False) + "\n").encode("utf-8")
        except UnicodeEncodeError:  # half a surrogate pair: JSON can spell it, UTF-8 cannot
            return (_spelt(whole, 0, True) + "\n").encode("ascii")
    except RecursionError:
        raise OSError("something in it is nested too deeply to be written again") from None


def _spelt(value: Any, level: int, ascii_only: bool) -> str:
    """JSON with whatever fits on a line in one line, the rest a field or element a line."""
    if level > 1 or not isinstance(value, dict | list):
        line = _ENCODERS[ascii_only].encode(value)
        if len(line) <= _LINE or not isinstance(value, dict | list) or level > _LEVELS:
            return line
    if isinstance(value, dict):
        parts = [
            f"{_ENCODERS[ascii_only].encode(str(k))}: {_spelt(v, level + 1, ascii_only)}" for k, v in value.items()
        ]
    else:
        parts = [_spelt(v, level + 1, ascii_only) for v in value]
    indent = "\n" + " " * level
    inside = f",{indent} ".join(parts)
    opening, closing = "{}" if isinstance(value, dict) else "[]"
    return f"{opening}{indent} {inside}{indent}{closing}" if parts else opening + closing


def _rows(raws: list[Any]) -> tuple[Row, ...]:
    rows: list[Row] = []
    taken: set[str] = set()
    for raw in raws:
        entry = _entry(raw)
        twice = entry is not None and entry.id in taken  # two files merged by hand
        if entry and twice:
            entry = replace(entry, id=free_name(entry.id, taken))
        if entry:
            taken.add(entry.id)
        rows.append(Row(raw, entry, twice))
    return tuple(rows)


def _entry(raw: Any) -> Entry | None:
    """An entry that is understood; None for anything else."""
    if not isinstance(raw, dict) or raw.get("kind") not in KINDS or not _text(raw, "id"):
        return None
    verdict = raw.get("verdict")
    entry = Entry(
        id=raw["id"],
        kind=raw["kind"],
        made=_text(raw, "made"),
        article=_article(raw.get("article")),
        passage=_anchor(raw.get("passage")),
        text=_text(raw, "text"),
        claim=_claim(raw.get("claim")),
        verdict=verdict if verdict in _VERDICTS else None,
    )
    return entry if all(getattr(entry, need) for need in NEEDS[entry.kind]) else None


def _text(raw: dict[str, Any], name: str) -> str:
    value = raw.get(name)
    return value if isinstance(value, str) else ""


def _offset(raw: dict[str, Any], name: str) -> int:
    value = raw.get(name)
    return value if isinstance(value, int) and 0 <= value < 2**31 else 0


def _article(raw: Any) -> ArticleKey | None:
    if not isinstance(raw, dict):
        return None
    key = ArticleKey(_text(raw, "id"), _text(raw, "outlet"), _text(raw, "title"), _text(raw, "hash"))
    return key if key.hash or key.title else None


def _anchor(raw: Any) -> Anchor | None:
    article = _article(raw.get("article")) if isinstance(raw, dict) else None
    if article is None or not isinstance(raw.get("quote"), str):
        return None
    start, end = _offset(raw, "start"), _offset(raw, "end")
    return Anchor(article, start, end, raw["quote"], _text(raw, "prefix"), _text(raw, "suffix"))


def _claim(raw: Any) -> ClaimKey | None:
    if not isinstance(raw, dict) or not _text(raw, "id"):
        return None
    listed = raw.get("passages")
    passages = tuple(a for p in (listed if isinstance(listed, list) else ()) if (a := _anchor(p)))
    return ClaimKey(raw["id"], _text(raw, "label"), passages)


def _raw_row(row: Row) -> Any:
    if row.entry is None or not row.changed:
        return row.raw
    known = _raw_entry(row.entry)
    if not isinstance(row.raw, dict):
        return known
    others = {k: v for k, v in row.raw.items() if k not in Entry.__slots__}
    return {**known, **others}


def _raw_entry(entry: Entry) -> dict[str, Any]:
    raw: dict[str, Any] = {"id": entry.id, "kind": entry.kind, "made": entry.made}
    if entry.text:
        raw["text"] = entry.text
    if entry.verdict:
        raw["verdict"] = entry.verdict
    if entry.article:
        raw["article"] = _raw_article(entry.article)
    if entry.passage:
        raw["passage"] = _raw_anchor(entry.passage)
    if entry.claim:
        passages = [_raw_anchor(p) for p in entry.claim.passages]
        raw["claim"] = {"id": entry.claim.id, "label": entry.claim.label, "passages": passages}
    return raw


def _raw_article(key: ArticleKey) -> dict[str, Any]:
    return {"id": key.id, "outlet": key.outlet, "title": key.title, "hash": key.hash}


def _raw_anchor(anchor: Anchor) -> dict[str, Any]:
    return {
        "quote": anchor.quote,
        "prefix": anchor.prefix,
        "suffix": anchor.suffix,
        "start": anchor.start,
        "end": anchor.end,
        "article": _raw_article(anchor.article),
    }
