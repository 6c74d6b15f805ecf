"""Finding and the shape of the screen."""

from __future__ import annotations

from reader.reading.outlets import OutletFilter
from reader.reading.search import article_with_match
from reader.tui.actions import handles
from reader.tui.screens.story import StoryScreen
from reader.tui.widgets.panes import LEAST, TWO
from reader.wording import clean


@handles("search")
def search(screen: StoryScreen, count: int) -> None:
    """Ask what to search for."""
    screen.ask_search()


def _match(screen: StoryScreen, name: str, by: int) -> None:
    """Go to another match; past the last one say where there are more, and go on there when asked again."""
    found, text, session = screen.search, screen.text, screen.session
    if not found.wanted and found.last and session.pointing.article is not None:
        found.wanted = found.last
        found.look_in(session.pointing.article.text)
    if not found.wanted:
        screen.say(session.manner.told("nothing searched for yet: {search} searches"))
        return
    ends = found.ends(by, text.first_offset, text.last_offset)
    elsewhere = article_with_match(session.pointing, found.wanted, by) if ends else None
    if elsewhere is None:
        found.step(by, text.first_offset, text.last_offset)
        screen.show_match()
        if session.pointing.article is None:
            screen.say(session.material.nothing_shown)
        elif not found.hits:
            screen.say(f"no match here, nor in the articles {'after' if by > 0 else 'before'} it")
        elif ends:
            screen.say(f"no match further on: {'first' if by > 0 else 'last'} one again")
    elif screen.at_end != name:
        screen.at_end = name
        none = ("no match further on" if by > 0 else "no match before this") if found.hits else "no match here"
        screen.say(f"{none}; {session.manner.key(name)} again goes on in {clean(elsewhere.outlet)}")
    else:
        screen.at_end = ""
        screen.go_on_in(elsewhere)
        found.start(found.wanted, elsewhere.text, 0 if by > 0 else found.hits[-1][0])
        screen.show_match()
        screen.say(f"in {clean(elsewhere.outlet)}; {session.manner.key('back')} goes back")


@handles("next-match")
def next_match(screen: StoryScreen, count: int) -> None:
    """The next match, from what is in sight."""
    _match(screen, "next-match", count)


@handles("previous-match")
def previous_match(screen: StoryScreen, count: int) -> None:
    """The match before."""
    _match(screen, "previous-match", -count)


@handles("outlets")
def outlets(screen: StoryScreen, count: int) -> None:
    """Choose outlets in a tick-list; the panes follow at once."""
    screen.open_view("outlets")


@handles("escape")
def escape(screen: StoryScreen, count: int) -> None:
    """Leave one layer.

    Selection, search, zen, the steps to a verdict, the panel, a link begun, passage, what is left out, filter, opening
    the rest, in this order.
    """
    session = screen.session
    pointing = session.pointing
    if pointing.selected is not None:
        screen.text.select(None)
    elif screen.search.wanted:
        screen.search.start("", "", 0)
        screen.show_search()
    elif screen.panes.zen:
        screen.panes.set_zen(False)
    elif screen.panel.why and screen.panel.display:
        screen.panel.why = ""
        screen.panel.show()
    elif screen.pane == "panel":
        screen.panes.go_to("text")
    elif session.linking.begun is not None:
        session.linking.begun = None
        screen.say("linking given up")
    elif pointing.shown_passage is not None:
        pointing.current = None
        screen.show_passage()
    elif session.ghosts:
        session.ghosts = False
        screen.show_all()
    elif session.material.query:
        session.set_query(None)
        screen.show_all()
        screen.say("the filter is taken off")
    elif session.material.filter:
        session.set_filter(OutletFilter())
        screen.show_all()
        screen.say("all outlets are shown again")
    elif session.stop is not None:
        session.stop()


@handles("panel")
def panel(screen: StoryScreen, count: int) -> None:
    """The panel on or off; where there is room for one pane alone, to it and back to the text."""
    screen.panes.set_panel(screen.pane != "panel" if screen.app.size.width < TWO else not screen.panes.panel_on)
    if screen.app.size.width < TWO and screen.panes.panel_on:
        screen.panes.go_to("panel")
    elif screen.pane == "list" and not screen.panel.display:
        # beside the list there is room for the text alone
        screen.say(f"the panel is {'on' if screen.panes.panel_on else 'off'}: it stands beside the text")


@handles("zen")
def zen(screen: StoryScreen, count: int) -> None:
    """The text alone, or everything again."""
    screen.panes.set_zen(not screen.panes.zen)


@handles("narrower")
def narrower(screen: StoryScreen, count: int) -> None:
    """Narrower lines."""
    screen.text.set_measure(screen.text.width - 4 * count)
    screen.say(f"lines of {screen.text.width} characters")


@handles("wider")
def wider(screen: StoryScreen, count: int) -> None:
    """Wider lines, as far as the pane reaches."""
    screen.text.set_measure(screen.text.width + 4 * count)
    screen.say(f"lines of {screen.text.width} characters")


@handles("theme")
def theme(screen: StoryScreen, count: int) -> None:
    """The next of the reader's themes."""
    from reader.tui.look.themes import THEMES

    names = [t.name for t in THEMES]
    now = names.index(screen.app.theme) if screen.app.theme in names else -1
    screen.app.theme = names[(now + 1) % len(names)]
    screen.say(f"theme: {screen.app.theme}")


@handles("reload")
def reload(screen: StoryScreen, count: int) -> None:
    """The story as its files are now."""
    screen.behind.read_again(tells=True)


@handles("redraw")
def redraw(screen: StoryScreen, count: int) -> None:
    """Write every cell of the screen again."""
    from reader.tui.ending import Ending

    assert isinstance(screen.app, Ending)
    screen.app.redraw()


@handles("quit")
def quit_(screen: StoryScreen, count: int) -> None:
    """One level back: out of zen, from the panel to the text, to the list, out of the story."""
    size = screen.app.size
    too_small = size.width < LEAST[0] or size.height < LEAST[1]
    if too_small or not screen.panes.leave():
        screen.behind.leave()


@handles("quit-now")
def quit_now(screen: StoryScreen, count: int) -> None:
    """Leave the reader."""
    screen.app.exit(0)
