"""The story: articles, text, and the same claim elsewhere, side by side."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.app import ComposeResult
from textual.events import Key, Resize
from textual.message import Message
from textual.widgets import Static

from reader.commands import BY_NAME
from reader.model import Analysis, Reading, Story
from reader.reading.history import Place
from reader.reading.remembering import restore_places
from reader.reading.search import Search
from reader.reading.session import Session
from reader.tui.actions import handler_of
from reader.tui.keys import Keyed
from reader.tui.panel.rows import Spot, Target
from reader.tui.panes import LEAST, THREE, TWO, Pane
from reader.tui.titles import text_subtitle, text_title
from reader.tui.views import opened_view
from reader.tui.widgets.article_list import ArticleList
from reader.tui.widgets.article_text import ArticleText
from reader.tui.widgets.bars import KeyFooter, StoryHeader
from reader.tui.widgets.pane_row import PaneRow
from reader.tui.widgets.panel import Panel

if TYPE_CHECKING:
    from reader.notes import NotesStore

WIDTHS = [(0, "-tiny"), (LEAST[0], "-one"), (TWO, "-two"), (THREE, "-wide"), (150, "-xwide")]
HEIGHTS = [(0, "-flat"), (LEAST[1], "-tall")]
_MOST = 9999
"""The largest count."""


class StoryScreen(Keyed[None]):
    """Wires the panes to the session; what commands do stands in `reader.tui.actions`."""

    class Decided(Message):
        """The articles are to be compared again, with the person's decisions."""

    class Unread(Message):
        """The article shown is to be read before the others."""

    AUTO_FOCUS: ClassVar[str | None] = ""
    BLANK = True
    """Header, panes and footer cover it."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self.search = Search()
        self.panes = PaneRow(session, id="panes")
        self.list, self.text, self.panel = self.panes.list, self.panes.text, self.panes.panel
        self.header = StoryHeader(session, id="header")
        self.footer = KeyFooter(session, id="footer")
        self._count = ""
        self.waiting: Callable[[], None] | None = None
        """What the person asked for before it could be done; any other command takes its place."""

    def compose(self) -> ComposeResult:
        """Header, panes, footer; a notice for terminals too small for any of it."""
        yield self.header
        yield self.panes
        yield self.footer
        yield Static("Too small: 40x12 at least", id="too-small", markup=False)

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
        count = min(int(self._count or 1), _MOST)
        self._count = ""
        self.footer.say()
        self.waiting = None
        command = BY_NAME[name]
        handler = handler_of(name)
        if handler is not None:
            handler(self, count if command.counts else 1)
        elif command.view:
            self.open_view(command.view)

    def run_command(self, name: str) -> bool:
        """Every command means something here."""
        self.action_run(name)
        return True

    def on_key(self, event: Key) -> None:
        """Digits are counts, in any preset."""
        digit = event.character
        if digit and digit in "0123456789" and not event.key.startswith("alt+") and (self._count or digit != "0"):
            self._count = (self._count + digit)[-4:]
            self.footer.say(pending=self._count)
            event.stop()

    def open_view(self, name: str) -> None:
        """Open a view of `reader.tui.screens` and act on what it comes back with."""
        self.session.top = self.text.first_offset
        self.app.push_screen(opened_view(name, self.session), self._received)

    def _received(self, result: object) -> None:
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
        """All of a large story is known: the list grows, the text stays where it is."""
        before = self.session.article_id
        self.session.take_story(story, tuple(problems))
        self.list.show_articles()
        if self.session.article_id != before:
            self.text.show_article()
        self.show_titles()

    def take_progress(self, progress: str) -> None:
        """Say how far it is, where it takes long."""
        self.session.progress = progress
        self.header.refresh()

    def take_reading(self, reading: Reading) -> None:
        """Highlights of one article are known."""
        self.session.add_reading(reading)
        self._refresh_content()

    def take_analysis(self, analysis: Analysis) -> None:
        """Claims are known; nothing in the text moves."""
        self.session.add_analysis(analysis)
        self._refresh_content()

    def take_notes(self, store: NotesStore) -> None:
        """What the person kept before is known."""
        self.session.notes = store
        restore_places(self.session)
        if (place := self.session.places.get(self.session.article_id)) and not any(self.text.place):
            self.text.go_to(place)
        self.show_notes()
        if troubles := store.take_problems():
            self.say("; ".join(troubles))

    def compare_again(self) -> None:
        """The person decided something: claims follow."""
        self.post_message(self.Decided())

    def take_failure(self, why: str) -> None:
        """The articles could not be compared."""
        self.session.failure = why
        self._refresh_content()
        self.say(why)

    def _refresh_content(self) -> None:
        waiting, self.waiting = self.waiting, None
        self.list.show_articles()
        self.text.show_highlights()
        self.panel.renew()
        self.show_titles()
        if waiting is not None:
            self.footer.say()
            waiting()

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
        subtitle = text_subtitle(self.session, self.search)
        self.list.set_words("Articles", active=self.pane == "list")
        self.text.set_words(text_title(self.session), subtitle, active=self.pane == "text")
        self.panel.set_words("Same claim elsewhere", active=self.pane == "panel")

    def show_notes(self) -> None:
        """Read marks, marks and notes."""
        self.list.show_articles()
        self.text.show_highlights()
        self.panel.renew()

    def show_passage(self) -> None:
        """Another passage is current."""
        self.text.show_current()
        self.show_claim()

    def show_claim(self) -> None:
        """Another claim of the passage is shown."""
        self.panel.show()
        self.show_borders()

    def show_all(self) -> None:
        """The filter changed: everything anew, with the text where it was."""
        top, rows = self.text.place
        self.list.show_articles()
        self.text.show_article(top, rows)
        self._look_again()
        self.panel.renew()
        self.show_titles()

    def show_search(self) -> None:
        """Hits, the current one, and the count."""
        self.text.show_hits(self.search.hits, self.search.at)
        self.show_borders()

    def _look_again(self) -> None:
        article = self.session.article
        self.search.look_in(article.text if article and self.search.wanted else "")
        if self.search.hits or self.text.hits:
            self.text.show_hits(self.search.hits, None)

    # --- places

    @property
    def here(self) -> Place:
        """Where the person is."""
        return self.session.place(*self.text.place)

    def go_to(self, place: Place) -> None:
        """Show a place exactly as it was left."""
        self.session.go_to_place(place)
        self._show_place(place)

    def _show_place(self, place: Place) -> None:
        if self.session.reading(self.session.article_id) is None:
            self.post_message(self.Unread())
        self.list.show_current()
        self.text.go_to(place)
        self._look_again()
        self.panel.show()
        self.show_borders()

    def open_article(self, article_id: str) -> None:
        """Show an article where the person left it."""
        self.session.places[self.session.article_id] = self.here
        self.go_to(self.session.places.get(article_id, Place(article_id)))

    def jump(self, target: Target) -> None:
        """Go to a mention of a claim, remembering where from."""
        self.session.history.leave(self.here)
        self.session.places[self.session.article_id] = self.here
        same = target.mention.article == self.session.article_id
        top = self.here if same else Place(target.mention.article)
        self.session.go_to_mention(target.mention, target.claim)
        self._show_place(top)
        self.text.show_current()
        self.text.centre(target.mention.start, target.mention.end)
        self.panel.show()
        self.panes.go_to("text")

    def jump_to_spot(self, spot: Spot) -> None:
        """Go to some characters of an article, remembering where from."""
        self.session.history.leave(self.here)
        self.session.go_to_article(spot.article)
        self._show_place(Place(spot.article))
        if spot.wanted and self.session.article is not None:
            self.search.start(spot.wanted, self.session.article.text, spot.start)
            self.show_search()
        self.text.centre(spot.start, spot.end)
        self.panes.go_to("text")

    # --- panes

    @property
    def pane(self) -> Pane:
        """The pane that has the keys."""
        return self.panes.at

    def on_resize(self, event: Resize) -> None:
        """Show as many panes as fit."""
        self.panes.fold(event.size.width)

    @on(PaneRow.Arranged)
    def _arranged(self, message: PaneRow.Arranged) -> None:
        self.footer.show_pane(message.pane)
        self.show_borders()
        if self.header.display == message.zen:
            self.header.display = not message.zen

    def ask_search(self) -> None:
        """A line at the bottom to type what to search for."""
        from reader.tui.widgets.prompt import Prompt

        self.panes.go_to("text")
        if not self.query(Prompt):
            self.mount(Prompt(self.search.wanted))

    # --- messages

    @on(ArticleList.Chosen)
    def _chosen(self, message: ArticleList.Chosen) -> None:
        if message.article != self.session.article_id:
            self.open_article(message.article)

    @on(ArticleText.Clicked)
    def _clicked(self, message: ArticleText.Clicked) -> None:
        self.session.current, self.session.answer = message.index, 0
        self.show_passage()

    @on(Panel.Follow)
    def _follow(self, message: Panel.Follow) -> None:
        self._received(message.target)
