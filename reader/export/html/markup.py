"""The only way foreign text gets into the page, and spans set into a text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from html import escape

from reader.unseen import visible


def shown(text: str) -> str:
    """Foreign text for the page, between tags or within a quoted attribute."""
    return escape(visible(text), quote=True)


@dataclass(frozen=True, slots=True)
class Mark:
    """An element around a span of a text."""

    start: int
    end: int
    tag: str
    kinds: str = ""
    """Its classes."""
    id: str = ""
    title: str = ""
    """What it says when pointed at; foreign text."""
    after: str = ""
    """Markup that follows its end, made by us."""

    @property
    def opening(self) -> str:
        """The element's start tag."""
        given = (("id", self.id), ("class", self.kinds), ("title", shown(self.title)))
        attributes = "".join(f' {name}="{value}"' for name, value in given if value)
        return f"<{self.tag}{attributes}>"


def marked(text: str, start: int, end: int, marks: Sequence[Mark]) -> str:
    """A stretch of a text with the marks that lie within it.

    Args:
        text: the whole text that all offsets count in.
        start: where the stretch begins.
        end: where it ends.
        marks: none empty, all within the stretch; where two cross, the one that began later is cut in two.
    """
    pieces: list[str] = []
    open_marks: list[Mark] = []
    at = start
    for mark in sorted(marks, key=lambda m: (m.start, -m.end)):
        at = _closed(text, at, mark.start, open_marks, pieces)
        pieces.append(shown(text[at : mark.start]))
        at = mark.start
        pieces.append(mark.opening)
        open_marks.append(mark)
    at = _closed(text, at, end, open_marks, pieces)
    pieces.append(shown(text[at:end]))
    return "".join(pieces)


def _closed(text: str, at: int, until: int, open_marks: list[Mark], pieces: list[str]) -> int:
    """Close every open mark that ends by `until`, in the order of their ends; gives how far the text is written."""
    while open_marks and (ends := min(m.end for m in open_marks)) <= until:
        pieces.append(shown(text[at:ends]))
        at = ends
        reopened: list[Mark] = []
        while any(m.end == ends for m in open_marks):
            mark = open_marks.pop()
            pieces.append(f"</{mark.tag}>")
            if mark.end == ends:
                pieces.append(mark.after)
            else:
                reopened.append(replace(mark, id=""))
        for mark in reversed(reopened):
            pieces.append(mark.opening)
            open_marks.append(mark)
    return at


def within(marks: Sequence[Mark], spans: Sequence[tuple[int, int]]) -> Iterator[list[Mark]]:
    """For each span, in order, the parts of the marks in it; the first part has the id, the last what follows."""
    waiting = sorted((m for m in marks if m.start < m.end), key=lambda m: m.start)
    waiting.reverse()
    going: list[Mark] = []
    for start, end in spans:
        while waiting and waiting[-1].start < end:
            going.append(waiting.pop())
        here, going = [m for m in going if m.end > start], [m for m in going if m.end > end]
        yield [
            replace(m, start=max(m.start, start), end=min(m.end, end), after=m.after if m.end <= end else "")
            for m in here
        ]
        going = [replace(m, id="") for m in going]
