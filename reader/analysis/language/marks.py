"""Finds what stands between quotation marks: the stretches of a text, paragraph by paragraph.

Every mark is looked at once, left to right. Curly marks, guillemets and German low marks say themselves whether they
open or close; a straight mark is told by what stands around it. A stretch whose closing mark is missing ends with its
paragraph, so a slip costs one paragraph and not the rest of the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal, NamedTuple

from reader.model import Span


class Stretch(NamedTuple):
    """Words between marks: `start` to `end` without the marks, `outer` to `after` with them."""

    start: int
    end: int
    outer: int
    after: int
    closed: bool
    single: bool = False


_DOUBLE = re.compile(r"[\"“”„‟«»＂]")
_TAG = re.compile(r"<[^<>\n]*>")
_SINGLE = re.compile(r"['‘’‹›]")
_CLOSERS = {"“": '”"“', "„": '“”"', "‟": '”"', "«": "»", "»": "«»", '"': '"＂”', "＂": '＂"'}
# words that begin with an apostrophe, and decades
_ELIDED = re.compile(r"['‘’](?:\d\ds?\b|em\b|n['’]|til\b|tis\b|twas\b|cause\b|round\b|bout\b)", re.I)


def leaves_quotation_open(told: str) -> bool:
    """Whether some words of a text have a mark of a quotation without its fellow."""
    return told.count('"') % 2 == 1 or told.count("“") != told.count("”")


def stretches(text: str, paragraphs: Iterable[Span], headline_end: int = 0) -> list[Stretch]:
    """Every stretch between quotation marks, in reading order.

    Args:
        text: the article's text.
        paragraphs: spans of its paragraphs; no stretch crosses one's end.
        headline_end: a paragraph that begins before this offset is a headline, where single marks are the rule.
    """
    out: list[Stretch] = []
    left_open = False
    for start, end in paragraphs:
        tail = _tail(text, start, end) if left_open else None
        double = [s for s in _double(text, tail.after if tail else start, end) if _has_word(text, s.start, s.end)]
        if tail is not None:
            double.insert(0, tail)
        left_open = bool(double) and not double[-1].closed and double[-1].end > start
        singles = _singles(text, start, end, double, start < headline_end)
        out += sorted([*double, *singles]) if singles else double
    return out


def _tail(text: str, start: int, end: int) -> Stretch | None:
    """The end of a quotation that the paragraph before left open, where this one goes on without a mark of its own."""
    mark = _DOUBLE.search(text, start, end)
    if mark is None or mark.group() not in '”"' or mark.start() == start or text[mark.start() - 1].isspace():
        return None
    goes_on = mark.end() < end and not text[mark.end()].isspace()
    if goes_on or not _has_word(text, start, mark.start()):
        return None
    return Stretch(start, mark.start(), start, mark.end(), True)


def _has_word(text: str, start: int, end: int) -> bool:
    return any(c.isalnum() for c in text[start : min(end, start + 200)])


_Role = Literal["within", "first", "last"]


@dataclass(slots=True)
class _Open:
    """A stretch between double marks whose end is not found yet."""

    mark: re.Match[str]
    depth: int = 0
    """Curly marks opened within it."""
    inner: bool = False
    """Whether straight marks are open within it."""


def _double(text: str, start: int, end: int) -> Iterable[Stretch]:
    """The stretches between double marks of one paragraph, text[start:end]."""
    marks = list(_DOUBLE.finditer(text, start, end))
    if marks and text.find("<", start, end) >= 0:
        marks = _outside_tags(text, start, end, marks)
    left = _counts_from_right([m.group() for m in marks])
    opened: _Open | None = None
    for n, m in enumerate(marks):
        if opened is None:
            if _opens(text, m, start, end):
                opened = _Open(m)
            continue
        role = _role_of(m, opened, {k: counts[n] for k, counts in left.items()}, _looks_opening(text, m, start, end))
        if role == "first":
            yield _stretch(text, opened.mark, m.start(), m.start(), False)
            opened.mark = m
        elif role == "last":
            yield _stretch(text, opened.mark, m.start(), m.end(), True)
            opened = None
    if opened is not None:
        yield _stretch(text, opened.mark, end, end, False)


def _role_of(m: re.Match[str], opened: _Open, left: Mapping[str, int], opening: bool) -> _Role:
    """What a mark is where a stretch is open, which takes note of marks within it.

    Args:
        m: the mark.
        opened: the stretch.
        left: how many of each mark stand here or after.
        opening: whether it looks like one that opens.

    Returns:
        `last` where it closes the stretch, `first` where it opens another, so that this one was never closed.
    """
    first, mark = opened.mark.group(), m.group()
    if first == "“" and mark == "“":
        # a second opening mark: nested where enough closing marks follow
        if left["”"] <= left["“"]:
            return "first"
        opened.depth += 1
    elif first == "“" and mark == '"' and left["”"] and opening and left['"'] >= 2:
        opened.inner = not opened.inner  # straight marks nested in curly ones
    elif opened.inner and mark == '"':
        opened.inner = False
    elif mark in _CLOSERS.get(first, '"'):
        if not opened.depth:
            return "first" if mark == '"' and first == '"' and opening and left['"'] % 2 == 0 else "last"
        opened.depth -= 1
    return "within"


def _outside_tags(text: str, start: int, end: int, marks: list[re.Match[str]]) -> list[re.Match[str]]:
    """The marks that stand in no left-over markup."""
    out: list[re.Match[str]] = []
    tags = _TAG.finditer(text, start, end)
    tag = next(tags, None)
    for m in marks:
        while tag is not None and tag.end() <= m.start():
            tag = next(tags, None)
        if tag is None or tag.start() > m.start():
            out.append(m)
    return out


def _counts_from_right(marks: list[str]) -> dict[str, list[int]]:
    """How many of a mark stand at or after each place."""
    out = {k: [0] * (len(marks) + 1) for k in ("“", "”", '"')}
    for n in range(len(marks) - 1, -1, -1):
        for k, counts in out.items():
            counts[n] = counts[n + 1] + (marks[n] == k)
    return out


def _around(text: str, m: re.Match[str], start: int, end: int) -> tuple[str, str]:
    before = text[m.start() - 1] if m.start() > start else " "
    after = text[m.end()] if m.end() < end else " "
    return before, after


def _opens(text: str, m: re.Match[str], start: int, end: int) -> bool:
    mark = m.group()
    if mark in "“„«":
        return True
    before, after = _around(text, m, start, end)
    if before.isalnum() and (after.isalnum() or after.isspace() or before.isdigit()):
        return False  # inches, or a closing mark without its opening one
    if mark in "»”":
        return before.isspace() and not after.isspace()
    return before.isspace() or not after.isspace()


def _looks_opening(text: str, m: re.Match[str], start: int, end: int) -> bool:
    before, after = _around(text, m, start, end)
    return (before.isspace() or before in "([—–") and not after.isspace()


def _stretch(text: str, opened: re.Match[str], end: int, after: int, closed: bool) -> Stretch:
    start = opened.end()
    if not closed:
        while end > start and text[end - 1].isspace():
            end -= 1
    return Stretch(start, end, opened.start(), max(after, end) if closed else end, closed)


def _singles(text: str, start: int, end: int, double: list[Stretch], headline: bool) -> list[Stretch]:
    """The stretches between single marks that stand in no stretch between double ones."""
    out: list[Stretch] = []
    marks = [m.start() for m in _SINGLE.finditer(text, start, end)]
    if len(marks) < 2 or text.find("''", start, end) >= 0:
        return out  # nothing to tell, or two single marks typed for a double one
    closers = _single_closers(text, start, end, marks)
    at, inside = start, 0
    for n, pos in enumerate(marks):
        while inside < len(double) and double[inside].after <= pos:
            inside += 1
        if pos < at or (inside < len(double) and double[inside].outer <= pos):
            continue
        if not _opens_single(text, pos, start, end):
            continue
        stop = closers[n + 1]
        limit = double[inside].outer if inside < len(double) else end
        if stop is None or stop > limit or not _has_word(text, pos + 1, stop):
            continue
        if not headline and not _speechlike(text, pos, stop):
            continue
        out.append(Stretch(pos + 1, stop, pos, stop + 1, True, True))
        at = stop + 1
    return out


def _opens_single(text: str, pos: int, start: int, end: int) -> bool:
    before = text[pos - 1] if pos > start else " "
    after = text[pos + 1] if pos + 1 < end else " "
    if text[pos] in "’›" or not (before.isspace() or before in "([—–:-") or not (after.isalnum() or after in "[$£€"):
        return False
    return not _ELIDED.match(text, pos, end)


def _single_closers(text: str, start: int, end: int, marks: list[int]) -> list[int | None]:
    """For every mark the first place at or after it where a single mark closes.

    A plural's apostrophe closes only for want of another.
    """
    out: list[int | None] = [None] * (len(marks) + 1)
    best: int | None = None
    for n in range(len(marks) - 1, -1, -1):
        pos = marks[n]
        before = text[pos - 1] if pos > start else " "
        after = text[pos + 1] if pos + 1 < end else " "
        if text[pos] not in "‘‹" and not before.isspace() and not after.isalnum():
            plural = before in "sS" and after == " " and best is not None and text[pos + 2 : pos + 3].islower()
            if not plural:
                best = pos
        elif _opens_single(text, pos, start, end) and text[pos] != "’":
            out[n] = best
            best = None
            continue
        out[n] = best
    return out


def _speechlike(text: str, pos: int, stop: int) -> bool:
    """Whether single marks in the body hold words quoted and not a stray apostrophe's."""
    return stop - pos > 2 and not (text[stop - 1] in "sS" and text[stop + 1 : stop + 2] == " " and text[pos] == "’")
