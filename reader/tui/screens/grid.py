"""The claims grid: a row a claim, a column an outlet."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar, Literal

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.events import Resize
from textual.screen import Screen
from textual.widgets import Input

from reader.commands import BY_NAME, COMMANDS
from reader.reading.keeping import undo
from reader.reading.outlets import OutletFilter
from reader.reading.remembering import grid_of
from reader.reading.session import Session
from reader.reading.targets import Spot, Target
from reader.tui.grid.below import Below
from reader.tui.grid.claim_grid import Grid, Headings
from reader.tui.grid.elsewhere import way_elsewhere
from reader.tui.grid.kept import CLAIM_KEYS, PASSAGE_KEYS, Keeping
from reader.tui.grid.keys import ALWAYS, KEYS, MOVES, TOLD
from reader.tui.screens import Outcome, opened_view
from reader.tui.screens.telling import tell_kept
from reader.tui.widgets.borders import has_room, set_border
from reader.tui.widgets.entered import Line
from reader.tui.widgets.hint import Hint, keys_of

_ROOM = ((40, 11), (30, 8), (22, 6), (17, 4), (0, 3))
"""Of so many lines of the terminal so many at least say what the cursor's cell says in full."""
_TURNS = {"half-page-down": 1, "half-page-up": -1}
"""What turns the pages of a reason that has more lines than there is room for."""
_MATCHES = {"next-match": 1, "previous-match": -1}
"""What goes to another of the rows that hold the words typed."""
_AROUND = 5
"""Lines of the terminal that are neither claims nor that: borders, headings, keys."""


class GridScreen(Keeping):
    """The grid with what the cursor's cell says in full below it."""

    BINDINGS: ClassVar[list[BindingType]] = [
        *(Binding(key, f"move({rows},{columns})", show=False) for key, (rows, columns) in ALWAYS.items()),
        Binding("enter", "choose", show=False),
        Binding("s", "cycle('order')", show=False),
        Binding("V", "cycle('verdict')", show=False),
        Binding("t", "cycle('kind')", show=False),
        Binding("escape", "clear", show=False),
    ]
    AUTO_FOCUS = ""
    HINT = (
        "enter go there  {why} why  {verdict} decide  s sort  V verdicts  t types"
        "  {search} text  {outlets} outlets  {filter} filter  {help} help"
    )
    SHORTER = (
        "enter go  {why} why  s sort  {search} text  {outlets} outlets  {help} help",
        "{why} why  {help} help",
    )
    """The same where there is less room."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session, self.material, self.manner = session, session.material, session.manner
        self.model = grid_of(session)
        self.grid = Grid(self.model, id="grid")
        self.cell = Below(self.grid, id="cell")
        self._said = ""
        """What to say until the next key."""

    def compose(self) -> ComposeResult:
        """Headings, cells, what the cell says, keys."""
        with Vertical(id="grid-box"):
            yield Headings(self.grid, id="headings")
            yield self.grid
            yield self.cell
        wanted = self.model.wanted
        asks = "only claims that hold these words"
        yield Line(wanted, placeholder=asks, id="typed", compact=True, disabled=not wanted)
        yield Hint(self.hint(), keys_of(self.manner.keymap, self.manner.glyphs.ascii), id="hint")

    def hint(self) -> str:
        """The keys, or what was just done."""
        if self._said:
            return self._said
        leaves = f"  {self._escaping[0]}  {{quit}} back" if self._escaping[0] else "  {quit} back"
        told = [self.manner.told(hint + leaves) for hint in (self.HINT, *self.SHORTER)]
        return next((hint for hint in told if self.app.size.width > len(hint) + 2), told[-1])

    def on_resize(self, event: Resize) -> None:
        """Measure anew."""
        self.call_after_refresh(self.show)

    def show(self, first: bool = False) -> None:
        """Everything anew, with the cursor on its cell, or on the first claim for now."""
        if not self.is_open:
            return
        box, status = self.query_one("#grid-box"), self.model.status
        set_border(box, self.model.title if has_room(box, status) else self.model.full_title, status)
        self._arrange(first)
        self.query_one(Headings).show()
        self.now_shown()

    def _arrange(self, first: bool) -> None:
        """Give the claims the lines they need, and what the cell says in full all the others."""
        height, least = self._lines
        self.grid.show(height - least, first)
        self.cell.fit(height, least)

    @property
    def _lines(self) -> tuple[int, int]:
        """Lines for claims and for what the cell says, and how many of them that has at least."""
        least = next(room for least, room in _ROOM if self.size.height >= least)
        asked = len(self.query("#typed:enabled"))
        return self.size.height - _AROUND - asked, least

    @on(Grid.Chosen)
    def _chosen(self) -> None:
        self.action_choose()

    @on(Grid.Moved)
    def _moved(self) -> None:
        self.query_one(Headings).show()
        self.query_one(Hint).update(self.hint(), bool(self._said))
        self.cell.fit(*self._lines)

    def run_command(self, name: str) -> bool:
        """Move, go there, search, keep, leave."""
        self.say("")
        runs = {"enter": self.action_choose, "search": self.action_search, "escape": self.action_clear}
        runs |= {"quit": self.action_close, "claims": self.action_close, "quit-now": self.action_leave}
        runs["why"] = self.action_why
        if name in _TURNS and self.cell.turn(_TURNS[name]):
            return True
        if name in MOVES:
            self.action_move(*MOVES[name])
        elif name in runs:
            runs[name]()
        elif name in _MATCHES:
            self._step_match(_MATCHES[name])
        elif name == "help":
            self.ask_help()
        elif name in CLAIM_KEYS:
            self.open_once_shown({"unlink": self._hide, "metadata": self._rename, "verdict": self._judge}[name])
        elif name in PASSAGE_KEYS:
            self.open_once_shown(lambda: self._keep_passage(name))
        elif name == "undo":
            tell_kept(self, undo(self.material))
        elif name == "outlets" or BY_NAME[name].view:
            if name == "search-all" and not self.grid.claims:
                self.session.recalled["everywhere"].keep(self.model.wanted)
            self.open_screen(opened_view(BY_NAME[name].view or name, self.session))
        else:
            return False
        return True

    @property
    def known(self) -> frozenset[str]:
        """What is about claims, and the other views, which open over this one."""
        views = {c.name for c in COMMANDS if c.view and not self.bound(c)}
        here = {"enter", "search", "escape", "quit", "quit-now", "why", "undo", "outlets"}
        return frozenset({*MOVES, *_MATCHES, *here, *PASSAGE_KEYS, *CLAIM_KEYS, *views})

    def show_count(self, count: str) -> None:
        """In place of the keys."""
        self.say(f"{count}  then a key" if count else "")

    def say(self, message: str) -> None:
        """A line below the grid until the next key."""
        self._said = message
        self.query_one(Hint).update(self.hint(), bool(self._said))

    def action_move(self, rows: int, columns: int) -> None:
        """Move the cursor, as often as was typed before the key."""
        self._said = ""
        often = self.take_count()
        self.once_shown(lambda: self.grid.move(rows * often, columns * often))

    def _step_match(self, by: int) -> None:
        """Go to another row that holds the words typed: while there are some, all shown do."""
        often = self.take_count()
        if not self.model.wanted:
            self.say(self.manner.told("no words to look for: {search} asks for some"))
        else:
            self.once_shown(lambda: self.grid.step(by * often))

    def action_why(self) -> None:
        """Spell out the reason below, or the answers again."""
        self.cell.toggle()
        self.show()

    def action_choose(self) -> None:
        """Go to the cell's passage; from a silent outlet's to what may answer, else to the first outlet that does."""
        self.once_shown(self._choose)

    def _choose(self) -> None:
        self.grid.stay()
        if (target := self.grid.target) is not None:
            self.dismiss(target)
        elif (elsewhere := way_elsewhere(self.grid)) is not None:
            self.dismiss(elsewhere)

    def action_cycle(self, name: Literal["order", "verdict", "kind"]) -> None:
        """The next order, verdict or kind."""
        self._said = ""
        self.model.cycle(name)
        self.show()

    def ask_help(self) -> None:
        """Show the help on top, and come back to the row."""
        from reader.tui.screens.help import HelpScreen

        self.app.push_screen(HelpScreen(self.manner, KEYS, "Claims grid", self.known - TOLD), self._helped)

    def _helped(self, name: Outcome) -> None:
        if isinstance(name, str) and not self.run_command(name):
            self.dismiss(name)

    def open_screen(self, view: Screen[Outcome]) -> None:
        """Open a screen over this one and act on what it comes back with."""
        self.app.push_screen(view, self._received)

    def _received(self, result: Outcome) -> None:
        """A view over this one was closed: it leads to a passage, asks for another view, or has done something."""
        if isinstance(result, Target | Spot):
            self.dismiss(result)
        elif callable(result):
            result(self)
        elif not isinstance(result, str):
            self.show_all()
            self.have_others("show_all")
        elif result != "claims":
            self.run_command(result)

    def show_all(self) -> None:
        """The filter changed: here, and in the story below."""
        self.show()

    def action_search(self) -> None:
        """Type words that claims must hold."""
        typed = self.query_one("#typed", Input)
        typed.disabled = False
        self.wait_for_line()
        typed.focus()
        self._arrange(first=False)

    @on(Input.Changed)
    def _typed(self, message: Input.Changed) -> None:
        if message.value != self.model.wanted:
            self.model.wanted = message.value
            self.show(first=bool(message.value))

    @on(Input.Submitted)
    def _entered(self) -> None:
        self.set_focus(None)
        self.query_one("#typed", Input).disabled = not self.model.wanted
        self._arrange(first=False)

    @property
    def _escaping(self) -> tuple[str, Callable[[], None]]:
        """What esc does now, in words, and that: the innermost layer goes first."""
        session = self.session
        if self.cell.why and self.focused is None:
            return "esc closes the reason", self.action_why
        if self.model.wanted or self.model.verdict or self.model.kind or self.focused is not None:
            return "esc shows all", self._show_all_claims
        if session.material.query:
            return f"esc takes off {session.manner.key('filter')}", lambda: session.set_query(None)
        if session.material.filter:
            return "esc shows all outlets", lambda: session.set_filter(OutletFilter())
        return "", self.action_close

    def _show_all_claims(self) -> None:
        self.model.verdict = self.model.kind = self.model.wanted = ""
        self.query_one("#typed", Input).value = ""
        self._entered()

    def action_clear(self) -> None:
        """Close the reason, clear the grid's filter, then the story's; with none, back to the story."""
        told, do = self._escaping
        self._said = ""
        do()
        if told:
            self.show()

    def action_close(self) -> None:
        """Back to the story."""
        if self.model.wanted:
            self.grid.stay()
        self.dismiss(None)

    def action_leave(self) -> None:
        """Leave the reader."""
        self.app.exit(0)


def open_view(session: Session) -> GridScreen:
    """The grid."""
    return GridScreen(session)
