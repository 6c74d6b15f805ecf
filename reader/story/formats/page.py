"""Pages as a browser or SingleFile saves them, and as they are fetched: HTML.

Who and when come from the page's own metadata. The text comes from trafilatura where it is installed (the extra
`html`), else from the part of the page that is the article; from the linked data where they hold more than either.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterator
from dataclasses import replace

from reader.story import limits
from reader.story.clean import NotText, clean, decoded
from reader.story.draft import Blob, Draft, LeftOut
from reader.story.formats.about import about_of, saved_from
from reader.story.formats.article_part import OUTSIDE, PageLine, article_part
from reader.story.formats.blocks import page_of
from reader.story.formats.markup import rewritten

INSTALL = "pip install 'ramadi-reader[html]'"
FULL = 0.75
"""The share of the length of what the page shows that the linked data's text must have to be taken instead of it."""

_SEPARATOR = "\n\n"
_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s{0,8}=\s{0,8}[\"']?([\w.:-]{2,40})", re.I)
_EMBEDDED = re.compile(r"(?<=[\"'(=])data:[\w.+/-]{0,80}[;,][^\"'()<>\s]*")


def read_page(blob: Blob) -> Iterator[Draft]:
    """The article of a page."""
    charset = _CHARSET.search(blob.data[:4096])
    text, note = decoded(blob.data, blob.charset or (charset[1].decode("ascii") if charset else None))
    draft = draft_of_page(blob, text)
    yield replace(draft, notes=(note, *draft.notes)) if note else draft


def draft_of_page(blob: Blob, text: str) -> Draft:
    """The article of a page's HTML.

    Raises:
        NotText: the page shows no text.
    """
    page = page_of(text)
    part = article_part(page)
    headings = [b.text for b, line in zip(page.blocks, part, strict=True) if b.tag == "h1" and line.is_seen]
    about = about_of(page, headings, saved_from(text) or blob.url)
    above, lines, notes = _lines_of(text, part)
    stated = [line for line in about.body.split("\n") if line.strip()]
    if _is_better(stated, lines):
        lines, notes, part = stated, ["text taken from the page's linked data"], []
    if not lines:
        hides = any(not line.is_seen for line in part)
        more = " but what it hides" if hides else "" if _has_trafilatura() else f"; perhaps with {INSTALL}"
        raise NotText(f"the page shows no text{more}")
    return Draft(
        blob.path,
        blob.key,
        _SEPARATOR.join([*above, *lines]),
        about.fields,
        tuple(about.guessed),
        tuple(notes),
        tuple(_left_out(part, [*above, *lines])),
    )


def _lines_of(text: str, part: list[PageLine]) -> tuple[list[str], list[str], list[str]]:
    """The lines above a page's text, those of its text, and what is to be noted of how they were found."""
    above = [line.text for line in part if line.above]
    lines = [line.text for line in part if not line.kind and not line.above]
    taken = _by_trafilatura(text)
    if taken is None:
        return (
            above,
            lines,
            [] if _has_trafilatura() else [f"read without trafilatura; if the text is wrong: {INSTALL}"],
        )
    seen = {line.text for line in part if line.is_seen}
    hidden = {line.text for line in part if not line.is_seen} - seen
    if not hidden.isdisjoint(taken):
        return above, lines, ["read without trafilatura, which takes text that the page hides"]
    # it leaves out what stands above the text
    there = set(taken)
    return [line for line in above if line not in there], taken, ["text taken from the page by trafilatura"]


def _left_out(part: list[PageLine], lines: list[str]) -> Iterator[LeftOut]:
    """The lines of a page that are not among those of its text, each after the line that it stands after."""
    ends: dict[str, deque[int]] = {}
    at = 0
    for line in lines:
        at += len(line) + len(_SEPARATOR)
        ends.setdefault(line, deque()).append(at)
    at = 0
    for one in part:
        after = ends.get(one.text)
        if after:
            at = max(at, after.popleft() if len(after) > 1 else after[0])
        elif text := " ".join(clean(one.text).split()):
            yield LeftOut(one.kind or "left out by trafilatura", text, at, one.kind == OUTSIDE, one.is_prose)


def _has_trafilatura() -> bool:
    from importlib.util import find_spec

    return find_spec("trafilatura") is not None


def _is_better(stated: list[str], shown: list[str]) -> bool:
    """Whether the linked data's text is taken: it has no furniture, but may be cut short or lack its paragraphs."""
    length, seen = sum(map(len, stated)), sum(map(len, shown))
    if length < 200:
        return False
    return length > 1.5 * seen or (length >= FULL * seen and len(stated) >= max(3, len(shown) // 3))


def text_of_fragment(text: str) -> str:
    """The clean text of a piece of HTML, a paragraph a block of lines."""
    return "\n\n".join(block.text for block in page_of(text).blocks)


def _by_trafilatura(text: str) -> list[str] | None:
    """The paragraphs that trafilatura finds; None where it is not installed, fails or finds nothing."""
    try:
        from trafilatura import bare_extraction
    except ImportError:
        return None
    import logging

    # it tells its troubles with foreign pages on standard error
    for name in ("trafilatura", "htmldate", "courlan", "justext"):
        logging.getLogger(name).disabled = True
        logging.getLogger(name).propagate = False
    page = _EMBEDDED.sub("", text)
    if len(page) > limits.MAX_PAGE_FOR_EXTRA or page.count("<") > limits.MAX_TAGS_FOR_EXTRA:
        return None
    try:
        # what another parser makes of broken tags, or of thousands of attributes, takes the square of them
        found = bare_extraction(rewritten(page), include_comments=False, include_tables=False, with_metadata=False)
    except Exception:
        # foreign code on foreign bytes: whatever it raises, the page is read without it
        return None
    lines = [" ".join(line.split()) for line in clean(getattr(found, "text", None) or "").split("\n")]
    return [line.removeprefix("- ") for line in lines if line] or None
