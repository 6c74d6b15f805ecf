"""The line at the top and the line at the bottom."""

from __future__ import annotations

from collections.abc import Iterator

from rich.segment import Segment
from textual.geometry import Size

from reader.commands import BY_NAME
from reader.reading.glyphs import Manner
from reader.reading.material import Material
from reader.reading.outlets import marked_name
from reader.tui.cells import Part, Parts, fit, whole_parts, width_of, wrapped
from reader.tui.widgets.drawn import Drawn
from reader.wording import clean, counted

_MOST_LINES = 3
"""Lines a message may take."""
_LONGEST = 10_000
"""Characters of a message that are looked at: more than those lines hold."""
_NAME_CELLS = range(40, 8, -1)
"""The most cells of an outlet's name after its marker: as many as fit."""


class Bar(Drawn):
    """One line of styled text."""

    def parts(self, width: int) -> Parts:
        """What the line says in `width` cells."""
        raise NotImplementedError

    def drawn_row(self, y: int) -> list[Segment]:
        """The line."""
        width = self.size.width
        return self.fitted([] if y else self.segments(self.parts(width)), width)

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        """One line."""
        return 1


class StoryHeader(Bar):
    """Title, the outlets that are switched on, and what the comparison found."""

    def __init__(self, material: Material, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._material = material
        self._tried: tuple[object, list[tuple[Parts, int]], Iterator[tuple[Parts, int]]] = (None, [], iter(()))
        """What ways to tell title and outlets were tried for a state of the story, and the rest of them."""

    def parts(self, width: int) -> Parts:
        """As much as the width allows: long names shrink first, then all become letters, then the title goes."""
        counts = self._counts()
        for left, used in self._lefts(width):
            if used + width_of(counts) + 3 <= width:
                return [*left, (" " * (width - used - width_of(counts) - 1), ""), (counts, "")]
        return self._shortest(width)

    def _lefts(self, width: int) -> Iterator[tuple[Parts, int]]:
        """What may stand left of the counts, with its cells, the longest first.

        Kept while the counts alone change: they tell how far the work is, five times a second.
        """
        material = self._material
        state = (width, material.filter, material.expression, id(material.story))
        if self._tried[0] != state:
            self._tried = state, [], self._told_left(width)
        _, tried, rest = self._tried
        yield from tried
        for left in rest:
            tried.append(left)
            yield left

    def _told_left(self, width: int) -> Iterator[tuple[Parts, int]]:
        for outlets, name in self._ways(clean(self._material.story.title), width):
            left: Parts = [(" " + name + "   ", "strong") if name else (" ", ""), *outlets, *self._expression()]
            yield left, sum(width_of(t) for t, _ in left)

    def _shortest(self, width: int) -> Parts:
        """Letters only for what the filter asks for, and only the count of claims beside them."""
        material = self._material
        outlets = material.story.outlets
        shown = sum(map(material.filter.shows, outlets))
        known = material.analysis and not material.progress
        counts = counted(len(material.shown.claims), "claim") if known else self._counts()
        needed = "".join(f" {material.markers[o]}!" for o in outlets if o in material.filter.required)
        room = width - len(f" {shown}/{len(outlets)}{needed}  F   {counts}")
        if not material.expression and room > 0:
            counts = fit(whole_parts(self._counts(), len(counts) + room), len(counts) + room)
        parts: Parts = [(f" {shown}/{len(outlets)}", "strong" if shown < len(outlets) else ""), (needed, "key")]
        if material.expression:
            parts += [(" F ", "key"), (fit(clean(material.expression), max(4, room)), "strong")]
        return [*parts, ("  " + counts, "")]

    def _ways(self, title: str, width: int) -> Iterator[tuple[Parts, str]]:
        """How outlets and title may be told, the longest way first."""
        # of more outlets than that not even the letters fit
        if len(self._material.story.outlets) * 4 <= width:
            yield from ((self._names(cells), title) for cells in _NAME_CELLS)
            yield self._letters(), title
            yield self._letters(), ""
        if not self._material.filter.required:
            yield self._number(), title
            yield self._number(), ""

    def _expression(self) -> Parts:
        expression = self._material.expression
        return [("  F ", "key"), (fit(clean(expression), 30), "strong")] if expression else []

    def _number(self) -> Parts:
        outlets = self._material.story.outlets
        shown = sum(map(self._material.filter.shows, outlets))
        return [(f"{shown} of {len(outlets)} outlets", "strong" if shown < len(outlets) else "")]

    def _names(self, width: int) -> Parts:
        parts = [*self._number(), (":", "")]
        for outlet in self._material.story.outlets:
            before, marker, after = marked_name(clean(outlet), self._material.markers[outlet])
            parts += [(" ", ""), *self._marker(outlet, before, marker, fit(after, width))]
        return parts

    def _letters(self) -> Parts:
        parts = [*self._number(), (": ", "")]
        for outlet in self._material.story.outlets:
            parts += self._marker(outlet, "", self._material.markers[outlet], "")
        return parts

    def _marker(self, outlet: str, before: str, marker: str, after: str) -> list[Part]:
        if not self._material.filter.shows(outlet):
            return [(f"{before}({marker.lower()}){after}", "off")]
        mark = f"[{marker}]" if outlet not in self._material.filter.required else f"[{marker}{self.glyphs.must}]"
        return [(before, ""), (mark, "key"), (after, "")]

    def _counts(self) -> str:
        material = self._material
        if material.progress:
            return material.progress
        if material.analysis is None:
            return "not compared" if material.failure else f"comparing{self.glyphs.working}"
        return material.shown.told


ENTER, QUIT = BY_NAME["enter"].footer, BY_NAME["quit"].footer
_ENTERING = {"list": "read", "text": "compare", "panel": "go there"}
"""What enter does in each pane."""
_LEAVING = {"text": "list", "panel": "text"}
"""Where going back leads from a pane."""
_SPARED = (BY_NAME["back"].footer, BY_NAME["outlets"].footer)
"""The entries of the footer that go first where there is no room for all; then the last ones."""


class KeyFooter(Bar):
    """The keys that matter, or a message."""

    def __init__(self, manner: Manner, leads_out: str = "quit", *, id: str | None = None) -> None:
        """Make the line.

        Args:
            manner: of which keys it tells.
            leads_out: where going back leads from the list, in a word.
            id: as Textual has it.
        """
        super().__init__(id=id)
        self._leads_out = leads_out
        self._entries = manner.keymap.footer(manner.glyphs.ascii)
        self.pending = ""
        """A count being typed."""
        self.message = ""
        """What to say instead of the keys."""
        self._lines = 1
        self._words = self._words_for("list")
        """What keys do in the pane that has them, where that is not the same in all."""

    def _words_for(self, pane: str, zen: bool = False) -> dict[str, str]:
        return {ENTER: _ENTERING[pane], QUIT: "panes" if zen else _LEAVING.get(pane, self._leads_out)}

    def show_pane(self, pane: str, zen: bool = False) -> None:
        """Say what the keys do in the pane that has them, and where going back leads from it."""
        words = self._words_for(pane, zen)
        if words != self._words:
            self._words = words
            self.refresh()

    def say(self, message: str = "", pending: str = "") -> None:
        """Show a message, or the keys again."""
        message = message[:_LONGEST]
        if (message, pending) != (self.message, self.pending):
            self.message, self.pending = message, pending
            self._grow(len(self._told(self.size.width)))
            self.refresh()

    def on_resize(self) -> None:
        """As many lines as the message takes in another width."""
        self._grow(len(self._told(self.size.width)))

    def _told(self, width: int) -> list[str]:
        """The message in lines of about the same length; one that is longer than a few is cut."""
        lines = wrapped(self.message, max(8, width - 1)) if self.message and width else [""]
        if 1 < len(lines) <= _MOST_LINES:
            # no line with a last word alone
            evenly = (
                wrapped(self.message, room) for room in range(max(8, width_of(self.message) // len(lines)), width)
            )
            return next((even for even in evenly if len(even) <= len(lines)), lines)
        cut = " ".join(lines[_MOST_LINES - 1 :])
        return lines if len(lines) <= _MOST_LINES else [*lines[: _MOST_LINES - 1], fit(cut, width - 1)]

    def _grow(self, lines: int) -> None:
        """Take the lines from the panes above, so that nothing of what is said is lost."""
        if lines != self._lines:
            self._lines = lines
            self.styles.height = lines

    def drawn_row(self, y: int) -> list[Segment]:
        """A line of the message, or the keys."""
        lines = self._told(self.size.width) if self.message and not self.pending else []
        if len(lines) < 2:
            return super().drawn_row(y)
        return self.fitted(self.segments([(" " + (lines[y] if y < len(lines) else ""), "strong")]), self.size.width)

    def parts(self, width: int) -> Parts:
        """Entries from the command table as far as they fit; help and quit always."""
        if self.pending:
            return [(f" {self.pending}", "key"), ("  then a key", "muted")]
        if self.message:
            return [(" " + fit(self.message, width - 1), "strong")]
        entries = [(keys, self._words.get(word, word)) for keys, word in self._entries]
        first, last = entries[:-2], entries[-2:]
        while first and _length(first + last, 2) > width:
            spare = next((word for word in _SPARED for _, known in first if word == known), first[-1][1])
            first = [entry for entry in first if entry[1] != spare]
        gap = 3 if _length(first + last, 3) <= width else 2
        parts: Parts = [(" ", "")]
        for keys, word in first + last:
            parts += [(keys, "key"), (f" {word}" + " " * gap, "muted")]
        return parts


def _length(entries: list[tuple[str, str]], gap: int) -> int:
    return 1 + sum(len(keys) + 1 + len(word) + gap for keys, word in entries) - gap
