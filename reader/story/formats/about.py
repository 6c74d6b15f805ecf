"""What a page says of its article: linked data (schema.org), meta tags (Open Graph and others), title, address."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from reader.data import table
from reader.story import limits
from reader.story.clean import clean, clean_line, without_entities
from reader.story.dates import iso_date
from reader.story.formats.blocks import Page
from reader.story.frontmatter import fields_of
from reader.story.mastheads import domain_of, key, outlet_named, outlet_of_domain
from reader.story.phrases import words_of

_ARCHIVED = re.compile(
    r"https?://(?:web\.archive\.org/web|archive\.(?:ph|today|is|md)(?:/o/\w+)?)/(?:\d+[a-z_]*/)?(?=http)", re.I
)
_NESTED = ("@graph", "mainEntity", "mainEntityOfPage", "itemListElement")
"""Under these linked data have objects within objects."""
_SAVED = re.compile(
    r"<!--\s*(?:saved from url=\(\d+\)|Page saved with SingleFile\s+url:\s*)(https?://[^\s<>]{1,2000})", re.I
)


@dataclass(slots=True)
class About:
    """What is known of a page's article beside its text."""

    fields: dict[str, str] = field(default_factory=dict)
    guessed: list[str] = field(default_factory=list)
    body: str = ""
    """The article's text as the linked data give it."""


def about_of(page: Page, headings: list[str], address: str | None) -> About:
    """What a page says of itself.

    Args:
        page: the page taken apart.
        headings: its headings of the first rank.
        address: where it was fetched or saved from, if that is known.
    """
    lists = table("reader.story", "page")
    data = _linked(page.linked_data, lists["types"])
    out = About(body=clean(without_entities(_string(data.get("articleBody")))))
    url = _address(page, data, address)
    fields = {
        "url": url,
        "outlet": _outlet(page, data, url),
        "author": _author(page, data),
        "date": next((d for d in _dates(page, data) if iso_date(d)), ""),
    }
    fields["title"] = _title(page, data, headings, fields["outlet"])
    if not fields["date"]:
        fields["date"] = next((t for t in page.times if iso_date(t)), "")
        out.guessed += ["date"] if fields["date"] else []
    out.fields = fields_of(fields)
    return out


def saved_from(text: str) -> str | None:
    """The address that a browser or SingleFile noted in the page it saved."""
    match = _SAVED.search(text[:20_000])
    return match[1] if match else None


def _metas(page: Page, field: str) -> Iterator[str]:
    for name in table("reader.story", "page")[field]:
        yield from (line for value in page.meta.get(str(name), ()) if (line := clean_line(value)))


def _linked(blocks: list[str], types: list[str]) -> Mapping[str, Any]:
    """The object of the linked data that describes an article best; an empty one where none does."""
    import json

    found: list[tuple[int, dict[str, Any]]] = []
    for block in blocks:
        text = block.strip().removeprefix("<!--").removesuffix("-->").strip()
        text = text.removeprefix("//<![CDATA[").removeprefix("<![CDATA[").removesuffix("//]]>").removesuffix("]]>")
        try:
            waiting = [json.loads(text, strict=False, parse_int=str, parse_float=str)]
        except (ValueError, RecursionError):
            continue
        for _ in range(limits.MAX_LINKED_OBJECTS):
            if not waiting:
                break
            value = waiting.pop(0)
            if isinstance(value, list):
                waiting += value[: limits.MAX_LINKED_OBJECTS]
            elif isinstance(value, dict):
                named = value.get("@type")
                named = named if isinstance(named, list) else [named]
                ranks = [types.index(t) for t in named if isinstance(t, str) and t in types]
                found += [(min(ranks), value)] if ranks else []
                waiting += [value[k] for k in _NESTED if k in value]
    # an object with a text or a headline before an emptier one of a surer type
    found.sort(key=lambda f: (not f[1].get("headline") and not f[1].get("articleBody"), f[0]))
    return found[0][1] if found else {}


def _string(value: Any) -> str:
    if isinstance(value, list):
        return "\n\n".join(v for v in value if isinstance(v, str))
    return value if isinstance(value, str) else ""


def _name(value: Any) -> str:
    """The names of persons or organisations as linked data give them."""
    if isinstance(value, list):
        return ", ".join(dict.fromkeys(n for n in map(_name, value[:20]) if n))
    if isinstance(value, dict):
        value = value.get("name", "")
        return _name(value) if isinstance(value, list) else clean_line(_string(value))
    text = clean_line(_string(value))
    return "" if text.lower().startswith(("http://", "https://")) else text


def _address(page: Page, data: Mapping[str, Any], address: str | None) -> str:
    entity = data.get("mainEntityOfPage")
    candidates = [
        page.canonical,
        *_metas(page, "url"),
        _string(data.get("url")),
        _string(entity.get("@id")) if isinstance(entity, dict) else _string(entity),
        address or "",
    ]
    for candidate in candidates:
        url = _ARCHIVED.sub("", clean_line(candidate))
        # the front page of a site is no article's address
        if re.match(r"https?://[^/]+/.", url, re.I):
            return url
    return next((url for c in candidates if (url := clean_line(c)).lower().startswith(("http://", "https://"))), "")


def _outlet(page: Page, data: Mapping[str, Any], url: str) -> str:
    domain = domain_of(url)
    by_domain = outlet_of_domain(domain) if domain else None
    if by_domain:
        return by_domain
    names = [*_metas(page, "outlet"), _name(data.get("publisher")), *_after_mark(page.title)]
    names = [n for n in names if n and not n.lower().startswith(("http://", "https://"))]
    known = next((found for n in names if (found := outlet_named(n))), None)
    return known or next((n for n in names[: len(names) - len(_after_mark(page.title))]), "")


def _after_mark(title: str) -> list[str]:
    """What stands behind the last mark in the title of a page: often the outlet."""
    line = clean_line(title)
    pieces = [line.rpartition(mark)[2] for mark in table("reader.story", "page")["marks"] if mark in line]
    return [p for p in pieces if p and len(p) <= 40]


def _author(page: Page, data: Mapping[str, Any]) -> str:
    named = _name(data.get("author")) or _name(data.get("creator"))
    metas = (m for m in _metas(page, "author") if not m.lower().startswith(("http://", "https://", "@")))
    marked = (line for text in page.authors if 1 < len((line := clean_line(text)).split()) <= 8)
    return named or next(metas, "") or next(marked, "")


def _dates(page: Page, data: Mapping[str, Any]) -> Iterator[str]:
    yield clean_line(_string(data.get("datePublished")))
    yield from _metas(page, "date")
    yield clean_line(_string(data.get("dateCreated")))


def _title(page: Page, data: Mapping[str, Any], headings: list[str], outlet: str) -> str:
    stated = clean_line(_string(data.get("headline")))
    given = _without_site(next(_metas(page, "title"), ""), outlet)
    window = _without_site(clean_line(page.title), outlet)
    likely = [h for h in headings if len(words_of(h)) >= 2]
    # search engines are told another headline than readers: what the page shows is the headline
    for wanted in (stated, given, window):
        content = set(words_of(wanted))
        alike = [h for h in likely if 2 * len(content.intersection(words_of(h))) >= len(content) > 0]
        if alike:
            return max(alike, key=lambda h: len(content.intersection(words_of(h))))
    return stated or given or (likely[0] if len(likely) == 1 else window)


def _without_site(title: str, outlet: str) -> str:
    """A page's title without the name of the site after it."""
    for mark in table("reader.story", "page")["marks"]:
        head, found, tail = title.rpartition(mark)
        if found and len(head) >= len(tail):
            same = outlet and (
                key(tail) == key(outlet) or key(outlet).startswith(key(tail)) or key(tail).startswith(key(outlet))
            )
            if same or outlet_named(tail) or (domain_of(tail) and mark == " | "):
                return head.strip()
    return title
