"""The side panel: the same claim elsewhere."""

from __future__ import annotations

from dataclasses import dataclass

from textual.message import Message

from reader.reading.pointing import Pointing
from reader.reading.targets import Spot, Target
from reader.tui.cells import Parts
from reader.tui.panel.rows import Rows
from reader.tui.widgets.pane import Pane

_MOST_KNOWN = 32
"""Passages and articles whose panel is kept to be shown again."""


class Panel(Pane):
    """What the other outlets say to the current passage."""

    @dataclass
    class Follow(Message):
        """The person wants to go to an entry's passage."""

        target: Target | Spot

    def __init__(self, pointing: Pointing, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._pointing, self._material = pointing, pointing.material
        self.why = ""
        """The id of the claim whose verdict is spelt out step by step; empty for none."""
        self._steps_wanted = False
        """Whether to show them as soon as the pane has a size."""
        self.active = False
        """Whether it has the keys."""
        self.cursor = 0
        self._filters = (self._material.filter, self._material.expression)
        """Under which filters it was asked for."""
        self._rows = Rows(1)
        self._shown: object = None
        self._known: dict[object, Rows] = {}

    def fit(self) -> None:
        """Wrap to the new width."""
        self.show()
        if self._steps_wanted:
            self.show_steps()

    def renew(self) -> None:
        """Show anew: what is known of the articles, or what the filter shows of them, changed."""
        self._known.clear()
        self.show()

    def show(self) -> None:
        """Take in what is pointed at; from the top if that is something else than before."""
        if not self.size.width:
            self.fit_anew()
            return
        answer = self._pointing.shown_answer
        key = (self._pointing.article_id, self._pointing.shown_passage, answer and answer.claim.id)
        filters = (self._material.filter, self._material.expression)
        if filters != self._filters or answer is None or answer.claim.id != self.why:
            self.why = ""
        self._filters = filters
        before, self._rows = self._rows, self._content_of(key, max(8, self.line_width - 1))
        if key != self._shown:
            self._shown = key
            self.jump(0)
            self.forget(self.entry(self.cursor))
            self.cursor = self._first_entry()
        self.cursor = min(self.cursor, max(0, len(self._rows.targets) - 1))
        self.set_count(len(self._rows.lines), _changed(before, self._rows))
        self._show_words()

    def _show_words(self) -> None:
        """The name in the frame, and which of the sentence's claims is shown, with the keys that show the others."""
        others = (
            "{next-highlight} {previous-highlight}" if self.active else "{enter}, {next-highlight} {previous-highlight}"
        )
        which = self._material.manner.told(f"{self._rows.which} {self.glyphs.dot} {others}") if self._rows.which else ""
        self.set_words("Same claim elsewhere", which, active=self.active)

    def _content_of(self, key: object, width: int) -> Rows:
        """What was said of it before, or is to be said now."""
        known = (key, self._pointing.answer, width, self._spelt_out)
        if known not in self._known:
            if len(self._known) > _MOST_KNOWN:
                self._known.clear()
            self._known[known] = self._content(width)
        return self._known[known]

    def _content(self, width: int) -> Rows:
        if self._pointing.article is not None and self._material.why_no_claims and self._pointing.shown_passage is None:
            rows = Rows(width)
            rows.add((self._material.why_no_claims, "muted"))
            return rows
        # not needed for the first frame
        from reader.tui.panel.claim import panel_rows

        return panel_rows(self._pointing, width, self._spelt_out)

    @property
    def _spelt_out(self) -> bool:
        """Whether the claim shown is the one whose verdict the person asked about."""
        answer = self._pointing.shown_answer
        return answer is not None and answer.claim.id == self.why

    def _first_entry(self) -> int:
        """With a claim shown this article comes first: the cursor starts on the first answer of another."""
        if self._pointing.shown_answer is None:
            return 0
        here = self._pointing.article_id
        elsewhere = (n for n, t in enumerate(self._rows.targets) if isinstance(t, Target) and t.mention.article != here)
        return next(elsewhere, 0)

    def entry(self, index: int) -> range:
        """The lines of an entry."""
        lines = [y for y, owner in enumerate(self._rows.owner) if owner == index]
        return range(lines[0], lines[-1] + 1) if lines else range(0)

    @property
    def entry_here(self) -> Target | Spot | None:
        """Where the entry under the cursor leads."""
        return self._rows.targets[self.cursor] if self._rows.targets else None

    @property
    def claim_here(self) -> Target | None:
        """The claim under the cursor, with this article's answer, where claims are listed and none is shown."""
        here = self.entry_here if self.active and self._pointing.shown_answer is None else None
        return here if isinstance(here, Target) else None

    @property
    def on_heading(self) -> bool:
        """Whether the cursor is on the heading of the claim."""
        return bool(self._rows.targets) and self.cursor == self._rows.heading

    def move_to(self, index: int) -> None:
        """Put the cursor on an entry; past the first and last the pane scrolls."""
        last = len(self._rows.targets) - 1
        if index < 0 or last < 0:
            self.jump(0)
        elif index > last:
            self.jump(len(self._rows.lines))
        if last < 0:
            return
        self._have_cursor_on(min(max(index, 0), last))
        if 0 <= index <= last:
            self.show_lines(self.entry(self.cursor))

    def turn_to(self, line: int) -> None:
        """Scroll to a line, with the cursor on what is in sight: enter goes to nothing that is not seen."""
        self.jump(line)
        here, first, last = self.entry(self.cursor), self.top, self.top + self.page
        seen = [owner for owner in self._rows.owner[first:last] if owner is not None]
        if seen and (here.stop <= first or here.start >= last):
            self._have_cursor_on(seen[0] if here.stop <= first else seen[-1])

    def _have_cursor_on(self, index: int) -> None:
        old, self.cursor = self.cursor, index
        self.forget(self.entry(old))
        self.forget(self.entry(index))

    def show_steps(self) -> None:
        """Have the steps to the verdict in sight where they are spelt out, else the verdict."""
        steps, self._steps_wanted = self._rows.steps, not self.size.width
        if not steps:
            self.jump(0)
        if steps and steps.stop > self.top + self.page:
            self.jump(steps.start)

    def follow(self) -> None:
        """Go to the passage of the entry under the cursor."""
        if self._rows.targets:
            self.post_message(self.Follow(self._rows.targets[self.cursor]))

    def line(self, y: int) -> Parts:
        """One line, with the cursor's mark where the pane has the keys."""
        here = self._rows.owner[y] is not None and self._rows.owner[y] == self.cursor and self.active
        edge = (self.glyphs.cursor, "here") if here else (" ", "")
        return [edge, *self._rows.lines[y]]

    def set_active(self, active: bool) -> None:
        """Show the cursor while the pane has the keys."""
        if active != self.active:
            self.active = active
            self.forget(self.entry(self.cursor))
            self._show_words()

    def clicked(self, x: int, y: int) -> None:
        """Go to the passage under the mouse."""
        owner = self._rows.owner[y] if y < len(self._rows.owner) else None
        if owner is not None:
            self.move_to(owner)
            self.follow()


def _changed(before: Rows, now: Rows) -> list[int]:
    """Lines to draw anew: where both say the same nothing is sent to the terminal."""
    lines = max(len(before.lines), len(now.lines))
    old, new = (
        [*zip(rows.lines, rows.owner, strict=True)] + [([], None)] * (lines - len(rows.lines)) for rows in (before, now)
    )
    return [y for y in range(lines) if old[y] != new[y]]
