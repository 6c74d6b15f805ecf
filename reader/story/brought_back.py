"""What a person brought back of what import dropped, and dropped of what it kept, as the side-car names the lines.

    articles:
      page.html:
        keep: ["The mayor, Bob Roy: no comment.", "Asked whether the ferry had been warned of the current, the…"]
        drop: ["Strike fund: collection boxes stand…"]

A line is named by its words; by its beginning where the name ends in an ellipsis, as the import notes shorten it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Any

from reader.story import limits
from reader.story.clean import clean_line
from reader.story.draft import Draft, LeftOut
from reader.wording import counted

KEEP = "keep"
"""The key in a side-car; among what it says of an article, the lines under it stand below each other."""
DROP = "drop"
"""The key for the lines that are left out."""
MISSED, NOT_THERE = "nothing dropped reads: ", "to drop, nothing reads: "
"""How the note on a line begins that is to be kept, or to be dropped, and does not stand there."""
NOTE = 60
"""Characters of a line that its note shows."""
LINES_SHOWN = 40
"""Lines left out of a page's article that are listed one by one; half as many of those around it."""

_NOTE = re.compile(r"(dropped|kept): [^:]+: (.+)")
_ELLIPSES = ("…", "...")


def shortened(line: str) -> str:
    """A line as notes show it."""
    return line if len(line) <= NOTE else line[: NOTE - 1].rstrip() + "…"


def dropped_note(kind: str, line: str) -> str:
    """The note that a line was dropped. `kind`: what it was taken for."""
    return f"dropped: {kind}: {shortened(line)}"


def kept_note(kind: str, line: str) -> str:
    """The note that a line was brought back. `kind`: what it was taken for."""
    return f"kept: {kind}: {shortened(line)}"


def line_in(note: str) -> tuple[str, bool] | None:
    """The line that a note is about, as a side-car names it, and whether it was brought back; None for other notes."""
    match = _NOTE.fullmatch(note)
    return (match[2], match[1] == "kept") if match else None


def lines_of(value: Any) -> str:
    """What a side-car says is to be kept or dropped, a line below the other. `value`: a line or a list of them."""
    given = value.split("\n") if isinstance(value, str) else value if isinstance(value, list) else []
    lines = [clean_line(line) for line in given[: limits.MAX_KEPT] if isinstance(line, str)]
    return "\n".join(dict.fromkeys(line for line in lines if line))


class Wanted:
    """The lines that are to be kept, or dropped."""

    def __init__(self, lines: str = "") -> None:
        """Make it of lines below each other."""
        self._whole: dict[str, str] = {}
        self._begun: dict[str, str] = {}
        for line in filter(None, lines.split("\n")):
            ending = next((e for e in _ELLIPSES if line.endswith(e)), "")
            self._whole[line] = line
            if ending and (beginning := line.removesuffix(ending).rstrip()):
                self._begun[beginning] = line
        self._met: set[str] = set()

    def __contains__(self, line: str) -> bool:
        line = " ".join(line.split())
        named = self._whole.get(line) or next((n for b, n in self._begun.items() if line.startswith(b)), None)
        if named is not None:
            self._met.add(named)
        return named is not None

    def __bool__(self) -> bool:
        return bool(self._whole)

    def missed(self, told: str = MISSED) -> tuple[str, ...]:
        """A note for each that was never asked for: it was not dropped, or does not stand there.

        Args:
            told: how the notes begin.
        """
        return tuple(f"{told}{shortened(n)}" for n in self._whole if n not in self._met)


def with_brought_back(draft: Draft, wanted: Wanted) -> tuple[str, tuple[str, ...]]:
    """A draft's text with those of the lines its format left out that are wanted, and notes on all of them."""
    back = [o for o in draft.left_out if o.text in wanted]
    pieces, at = [], 0
    for one in back:
        pieces += [draft.text[at : one.at], f"\n\n{one.text}" if one.at >= len(draft.text) else f"{one.text}\n\n"]
        at = one.at
    return "".join([*pieces, draft.text[at:]]), tuple(_notes(draft.left_out, back))


def _notes(left_out: Sequence[LeftOut], back: Iterable[LeftOut]) -> Iterable[str]:
    for one in back:
        yield kept_note(one.kind, one.text)
    gone = [o for o in left_out if o not in back]
    inside = [o for o in gone if not o.around]
    # menus are but counted; what may be prose is shown
    beside = [o for o in gone if o.around and o.is_prose]
    shown = [*inside[:LINES_SHOWN], *beside[: LINES_SHOWN // 2]]
    for one in shown:
        yield dropped_note(one.kind, one.text)
    if len(inside) > LINES_SHOWN:
        yield f"dropped: {counted(len(inside) - LINES_SHOWN, 'more line')} within the article"
    around = sum(o.around for o in gone) - sum(o.around for o in shown)
    if around:
        yield f"dropped: {counted(around, 'more line' if beside else 'line')} around the article"
