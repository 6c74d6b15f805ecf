"""JSON and JSON Lines of articles, as scrapers, news services and feed readers write them, and JSON Feed."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

from reader.data import table
from reader.story import limits
from reader.story.clean import NotText, clean, clean_line, decoded, without_entities
from reader.story.draft import Blob, Complaint, Draft, Unreadable
from reader.story.formats import first_articles
from reader.story.frontmatter import fields_of
from reader.story.mastheads import domain_of, outlet_named, outlet_of_domain

_EPOCH = re.compile(r"(\d{10})(?:\d{3})?(?:\.\d+)?$")
_TAG = re.compile(r"</?(?:p|div|br|h[1-6]|ul|li|blockquote|figure|span|section)\b[^<>]{0,500}>", re.I)
_MARKS = re.compile(r"[\W_]+")
_ANSWER = "response"
"""What services of news put around the list."""
_KEPT = ("title", "outlet", "author", "date", "url", "standfirst")


def read_json(blob: Blob) -> Iterator[Draft | Complaint]:
    """The articles of a JSON file: one object, a list of them, or an answer of a service that holds such a list."""
    text, note = decoded(blob.data, blob.charset)
    notes = (note,) if note else ()
    try:
        value = _parsed(text)
    except ValueError as error:
        if _is_lines(text):
            yield from _lines(blob, text, notes)
            return
        if not blob.path.lower().endswith(".json"):
            # a text may begin with a bracket
            from reader.story.formats.text import read_text

            yield from read_text(blob)
            return
        raise Unreadable(f"no JSON: {error}") from None
    outlet, records = _records(value)
    numbered = isinstance(value, list) or len(records) > 1 or records[:1] != [value]
    found = _drafts(blob, ((n, r) for n, r in enumerate(records, 1)), outlet, notes, numbered)
    yield from first_articles(found, blob.path)


def read_jsonl(blob: Blob) -> Iterator[Draft | Complaint]:
    """The articles of JSON Lines, one an object a line; lines that are none are counted in one complaint."""
    text, note = decoded(blob.data, blob.charset)
    yield from _lines(blob, text, (note,) if note else ())


def _parsed(text: str) -> Any:
    """A JSON value, its numbers as the strings they are written as.

    Raises:
        ValueError: it is none; the message says where it ends to be.
    """
    import json

    if len(text) > limits.MAX_JSON_PARTS and sum(map(text.count, ",[{")) > limits.MAX_JSON_PARTS:
        raise ValueError(f"more than {limits.MAX_JSON_PARTS} values")
    try:
        return json.loads(text, parse_int=str, parse_float=str, parse_constant=str, strict=False)
    except json.JSONDecodeError as error:
        raise ValueError(f"{error.msg.lower()} at line {error.lineno}") from None
    except RecursionError:
        raise ValueError("nested too deeply") from None


def _is_lines(text: str) -> bool:
    first, _, rest = text.lstrip().partition("\n")
    try:
        return bool(rest.strip()) and isinstance(_parsed(first), dict)
    except ValueError:
        return False


def _lines(blob: Blob, text: str, notes: tuple[str, ...]) -> Iterator[Draft | Complaint]:
    bad: list[int] = []

    def records() -> Iterator[tuple[int, Any]]:
        for number, line in enumerate(text.split("\n"), 1):
            if not line.strip():
                continue
            try:
                yield number, _parsed(line)
            except ValueError:
                bad.append(number)

    yield from first_articles(_drafts(blob, records(), "", notes, True), blob.path)
    if bad:
        more = f" and {len(bad) - 1} more" if len(bad) > 1 else ""
        yield Complaint(blob.path, f"line {bad[0]}{more} hold no JSON" if more else f"line {bad[0]} holds no JSON")


def _records(value: Any) -> tuple[str, list[Any]]:
    """The objects that may be articles, and the name of the feed they stand in, if it is one."""
    if isinstance(value, list):
        return "", value
    if not isinstance(value, dict):
        raise Unreadable("JSON, but no articles in it")
    by_name = _by_name(value)
    feed = value.get("title", "") if str(value.get("version", "")).startswith("https://jsonfeed.org/") else ""
    for name in _names()["lists"]:
        inside = by_name.get(name)
        if isinstance(inside, list) and any(isinstance(i, dict) for i in inside):
            return clean_line(str(feed)), inside
    response = by_name.get(_ANSWER)
    if isinstance(response, dict):
        return _records(response)
    return "", [value]


@cache
def _names() -> dict[str, list[str]]:
    return {key: list(map(str, names)) for key, names in table("reader.story", "records").items()}


def _by_name(record: Mapping[Any, Any]) -> dict[str, Any]:
    """A record's values by their names in lower case without marks, of those that mean anything; of two alike the
    first."""
    out: dict[str, Any] = {}
    known = _known()
    for key, value in record.items():
        name = str(key)[:80].lower()
        # a record may have a million names, most of them without marks
        if not name.isalnum():
            name = _MARKS.sub("", name)
        if name in known:
            out.setdefault(name, value)
    return out


@cache
def _known() -> frozenset[str]:
    return frozenset((_ANSWER, *(name for names in _names().values() for name in names)))


def _drafts(
    blob: Blob, records: Iterator[tuple[int, Any]], outlet: str, notes: tuple[str, ...], numbered: bool
) -> Iterator[Draft | Complaint]:
    found = empty = 0
    for number, record in records:
        mark = f"#{number}" if numbered else ""
        draft = _draft(blob, mark, record, outlet, notes) if isinstance(record, dict) else None
        if draft is None:
            empty += 1
            continue
        found += 1
        yield draft
    if empty and found:
        yield Complaint(blob.path, f"{empty} of {found + empty} entries hold no text of an article")
    if not found:
        raise NotText("JSON, but no text of an article in it")


def _draft(blob: Blob, mark: str, record: Mapping[Any, Any], outlet: str, notes: tuple[str, ...]) -> Draft | None:
    values = _by_name(record)
    for name in _names()["inside"]:
        inside = values.get(name)
        if isinstance(inside, dict):
            for key, value in _by_name(inside).items():
                # `source.name` is no headline
                if name != "source" or key in ("domain",):
                    values.setdefault(key, value)
    text = _text(values)
    if not text:
        return None
    return Draft(blob.path + mark, blob.key + mark, text, _fields(values, outlet), notes=notes)


def _text(values: Mapping[str, Any]) -> str:
    names = _names()
    for name in names["text"]:
        value = values.get(name)
        if isinstance(value, list):
            value = "\n\n".join(v for v in value if isinstance(v, str))
        if isinstance(value, str) and value.strip():
            if len(_TAG.findall(value[:20_000])) >= 2:
                return _of_html(value)
            return clean(without_entities(value))
    html = next((v for n in names["html"] if isinstance(v := values.get(n), str) and v.strip()), "")
    return _of_html(html) if html else ""


def _of_html(value: str) -> str:
    from reader.story.formats.page import text_of_fragment

    return text_of_fragment(value)


def _fields(values: Mapping[str, Any], outlet: str) -> dict[str, str]:
    names = _names()
    raw: dict[str, Any] = {}
    for field in _KEPT:
        for name in (name for name in names[field] if name in values):
            found = fields_of({field: _plain(values.get(name))})
            if found.get(field):
                raw[field] = found[field]
                break
    epoch = _EPOCH.match(raw.get("date", ""))
    if epoch:
        raw["date"] = _day(int(epoch[1]))
    # an address tells the outlet better than a name somebody typed; "source" may be a scraper's own
    domain = domain_of(raw.get("url", "")) or domain_of(raw.get("outlet", ""))
    known = (outlet_of_domain(domain) if domain else None) or outlet_named(raw.get("outlet", ""))
    if known:
        raw["outlet"] = known
    elif not raw.get("outlet") and outlet:
        raw["outlet"] = outlet
    return raw


def _plain(value: Any) -> Any:
    return "" if value is None or value is False or value is True else value


def _day(seconds: int) -> str:
    from datetime import UTC, datetime

    return datetime.fromtimestamp(seconds, UTC).date().isoformat()
