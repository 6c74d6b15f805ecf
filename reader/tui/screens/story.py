"""The story: articles, text, and the same claim elsewhere, side by side."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.app import ComposeResult
from textual.events import Resize
from textual.screen import Screen
from textual.widgets import Static

from reader.commands import BY_NAME
from reader.model import Analysis, Reading, Story
from reader.reading.history import Place
from reader.reading.search import Search
from reader.reading.session import Session
from reader.reading.targets import Spot, Target
from reader.tui.actions import handler_of
from reader.tui.screens import Outcome, opened_view
from reader.tui.screens.travelling import Awaiting
from reader.tui.widgets.article_list import ArticleList
from reader.tui.widgets.article_text import ArticleText
from reader.tui.widgets.bars import KeyFooter, StoryHeader
from reader.tui.widgets.pane_row import PaneRow
from reader.tui.widgets.panel import Panel
from reader.tui.widgets.panes import LEAST, THREE, TWO, PaneName
from reader.tui.widgets.titles import text_subtitles, text_title
from reader.wording import counted

if TYPE_CHECKING:
    from reader.tui.screens.behind import Behind


WIDTHS = [(0, "-tiny"), (LEAST[0], "-one"), (TWO, "-two"), (THREE, "-wide"), (150, "-xwide")]
HEIGHTS = [(0, "-flat"), (LEAST[1], "-tall")]


class StoryScreen(Awaiting):
    """Wires the panes to what is read; what commands do stands in `reader.tui.actions`."""

    AUTO_FOCUS: ClassVar[str | None] = ""
    BLANK = True
    """Header, panes and footer cover it."""

    def __init__(self, session: Session, behind: Behind) -> None:
        super().__init__()
        self.session, self.behind = session, behind
        self.manner, self.material, self.pointing = session.manner, session.material, session.pointing
        self.search = Search()
        self.panes = PaneRow(session, id="panes")
        self.list, self.text, self.panel = self.panes.list, self.panes.text, self.panes.panel
        self.header = StoryHeader(session.material, id="header")
        self.footer = KeyFooter(session.manner, "stories" if session.listed else "quit", id="footer")
        self._idle = True
        """Whether the person has not pressed a key yet."""
        self.at_end = ""
        """The command that found nothing further on in the article; given again it goes on in another."""

    def compose(self) -> ComposeResult:
        """Header, panes, footer; a notice for terminals too small for any of it."""
        yield self.header
        yield self.panes
        yield self.footer
        yield Static(self.manner.told("Too small: 40x12 at least.\n{quit} quits."), id="too-small", markup=False)

    def on_mount(self) -> None:
        """Show the first article."""
        self.panes.fold(self.app.size.width)
        for steps, measure in ((WIDTHS, self.app.size.width), (HEIGHTS, self.app.size.height)):
            # before the first frame: Textual adds these only after it, and then draws everything again
            self.add_class([name for least, name in steps if measure >= least][-1])
        self.text.show_article()
        self.show_titles()

    # --- commands

    def action_run(self, name: str) -> None:
        """Run a command of the table with the count typed before it."""
        count, self._idle = self.take_count(), False
        self.footer.say()
        self.waiting = None
        if self.at_end != name:
            self.at_end = ""
        command = BY_NAME[name]
        from reader.tui.actions.keeping import takes_entry

        if takes_entry(self, name):
            return
        handler = handler_of(name)

        def do() -> None:
            if handler is not None:
                handler(self, count if command.counts else 1)
            elif command.view:
                self.open_view(command.view)

        if not self.waits_for_link(name, do):
            do()

    def run_command(self, name: str) -> bool:
        """Every command means something here."""
        self.action_run(name)
        return True

    @property
    def known(self) -> frozenset[str]:
        """All of them."""
        return frozenset(BY_NAME)

    def show_count(self, count: str) -> None:
        """In place of the keys."""
        self.footer.say(pending=count)

    def open_view(self, name: str) -> None:
        """Open a view of `reader.tui.screens` and act on what it comes back with."""
        self.open_screen(opened_view(name, self.session))

    def open_screen(self, view: Screen[Outcome]) -> None:
        """Open a screen over this one and act on what it comes back with."""
        self.app.push_screen(view, self._received)

    def _received(self, result: Outcome) -> None:
        if isinstance(result, Target):
            self.jump(result)
        elif isinstance(result, Spot):
            self.jump_to_spot(result)
        elif result == "compare":
            self.compare_again()
        elif callable(result):
            self.call_after_refresh(result, self)
        elif isinstance(result, str):
            self.call_after_refresh(self.action_run, result)
        else:
            self.show_all()

    # --- what arrives

    def take_story(self, story: Story, problems: Sequence[str]) -> None:
        """The story is known whole, or was put right: the list follows, the text stays where it is."""
        before, compared = self.pointing.article, self.material.analysis
        self.session.take_story(story, tuple(problems))
        self.list.show_articles()
        now = self.pointing.article
        if now != before:
            same = now is not None and before is not None and now.path == before.path
            self.text.show_article(*(self.text.place if same else ()))
        if compared is not None:
            self.panel.renew()
        self.show_titles()

    def take_progress(self, progress: str) -> None:
        """Say how far it is, where it takes long."""
        self.material.progress = progress
        self.at_rest(self.header.refresh)

    def take_reading(self, reading: Reading) -> None:
        """Highlights of one article are known."""
        self.session.add_reading(reading)
        self._refresh_content()

    def take_analysis(self, analysis: Analysis) -> None:
        """Claims are known; nothing in the text moves."""
        self.session.add_analysis(analysis)
        self._refresh_content()

    def take_notes(self) -> None:
        """What the person kept before is known."""
        self.come_back(idle=self._idle)
        self.show_notes()
        if troubles := self.session.keeper.notes.take_problems():
            self.say("; ".join(troubles))

    def read_again(self, told: str, spot: Spot | None = None) -> None:
        """What the side-car says of the files changed: say so, go where the person wants to, and follow it."""
        if spot is not None:
            self.jump_to_spot(spot)
        self.say(told)
        self.behind.read_again()

    def compare_again(self) -> None:
        """The person decided something: claims follow."""
        self.behind.compare()

    def take_failure(self, why: str) -> None:
        """The articles could not be compared."""
        self.material.failure, self.session.linking.linked = why, None
        self._refresh_content()
        self.say(why)

    def _refresh_content(self) -> None:
        self.list.show_articles()
        self.text.show_highlights()
        self.panel.renew()
        self.show_titles()
        self.have_others("show_all")
        self.go_on_waiting()

    # --- showing

    def say(self, message: str) -> None:
        """A line in the footer until the next key."""
        self.footer.say(message)

    def show_titles(self) -> None:
        """Names and counts in the borders and the header."""
        self.show_borders()
        self.header.refresh()

    def show_borders(self) -> None:
        """Names and counts in the borders."""
        ways = text_subtitles(self.session, self.search)
        self.list.set_words("Articles", active=self.pane == "list")
        self.text.set_words(text_title(self.pointing), *ways, active=self.pane == "text")

    def show_notes(self) -> None:
        """Read marks, marks and notes."""
        self.list.show_articles()
        self.text.show_highlights()
        self.panel.renew()

    def show_passage(self) -> None:
        """Another passage is current."""
        self.search.aside = True
        self.text.show_current()
        self.show_claim()

    def show_claim(self) -> None:
        """Another claim of the passage is shown."""
        self.panel.show()
        self.show_borders()

    def show_all(self) -> None:
        """The filter changed: everything anew, with the text where it was, or another where that was left."""
        top, rows = self.text.place
        now, before = self.pointing.article_id, self.text.shown_id
        if before not in ("", now):
            self.session.places[before] = Place(before, top=top, rows=rows)
            top, rows = self.session.places.get(now, Place(now))[3:5]
        self.list.show_articles()
        self.text.show_article(top, rows)
        self._look_again()
        self.panel.renew()
        self.show_titles()

    # --- panes

    @property
    def pane(self) -> PaneName:
        """The pane that has the keys."""
        return self.panes.at

    def on_resize(self, event: Resize) -> None:
        """Show as many panes as fit."""
        self.panes.fold(event.size.width)

    @on(PaneRow.Arranged)
    def _arranged(self, message: PaneRow.Arranged) -> None:
        self.footer.show_pane(message.pane, message.zen)
        self.show_borders()
        if self.header.display == message.zen:
            self.header.display = not message.zen

    def ask_search(self) -> None:
        """A line at the bottom to type what to search for."""
        from reader.tui.widgets.prompt import Prompt

        self.panes.go_to("text")
        if not self.query(Prompt):
            self.wait_for_line()
            self.mount(Prompt(self.search.wanted))

    # --- messages

    @on(ArticleList.Chosen)
    def _chosen(self, message: ArticleList.Chosen) -> None:
        if message.article != self.pointing.article_id:
            self.open_article(message.article)

    @on(ArticleText.Clicked)
    def _clicked(self, message: ArticleText.Clicked) -> None:
        self.pointing.current, self.pointing.answer = message.index, 0
        self.show_passage()

    @on(ArticleText.ClickedSentence)
    def _clicked_sentence(self, message: ArticleText.ClickedSentence) -> None:
        self.pointing.choose_sentence_at(message.offset)
        self.show_sentence()

    @on(ArticleText.Selected)
    def _selected(self, message: ArticleText.Selected) -> None:
        self.panes.go_to("text")
        told = "selected: {copy} copies, {cite} cites, {mark} marks, {note} notes, {link} links"
        self.say(f"{counted(message.length, 'character')} {self.manner.told(told)}")

    @on(ArticleText.ClickedGhost)
    def _clicked_ghost(self, message: ArticleText.ClickedGhost) -> None:
        self.jump(Target(message.ghost.mention, message.ghost.claim))

    @on(Panel.Follow)
    def _follow(self, message: Panel.Follow) -> None:
        self._received(message.target)
