"""Comparing: highlights, the panel, going there and coming back."""

from __future__ import annotations

from collections.abc import Callable

from reader.reading.history import Place
from reader.reading.stepping import article_with_highlight, nothing_further, step_answer, step_highlight
from reader.tui.actions import handles
from reader.tui.screens.story import StoryScreen
from reader.wording import clean


def _show_chosen(screen: StoryScreen) -> None:
    """Have the passage that was stepped to in sight: from the list the keys go to the text."""
    if screen.pane == "list":
        screen.panes.go_to("text")
    screen.show_passage()


def _highlight(screen: StoryScreen, name: str, by: int, disputed: bool = False) -> None:
    """Choose another highlight; where the article has none further on, say so, and go on elsewhere when asked again."""
    session = screen.session
    pointing, material = session.pointing, session.material
    if step_highlight(pointing, by, screen.text.first_offset, disputed):
        _show_chosen(screen)
        return
    if material.why_no_claims and not material.failure and (disputed or material.reading(pointing.article_id) is None):
        # typed ahead of the analysis: done as soon as it is there
        screen.waiting = lambda: _highlight(screen, name, by, disputed)
        screen.say(material.why_no_claims)
        return
    elsewhere = article_with_highlight(pointing, 1 if by > 0 else -1, disputed)
    if screen.at_end == name and elsewhere is not None:
        screen.at_end = ""
        at = len(elsewhere.text) if by < 0 else 0
        screen.go_on_in(elsewhere, at, lambda: step_highlight(pointing, 1 if by > 0 else -1, at, disputed))
        _show_chosen(screen)
        screen.say(f"in {clean(elsewhere.outlet)}; {session.manner.key('back')} goes back")
        return
    screen.at_end = name
    screen.say(nothing_further(pointing, name, by, disputed))


@handles("next-highlight")
def next_highlight(screen: StoryScreen, count: int) -> None:
    """The next highlight; in the panel first the passage's other claims."""
    if screen.pane == "panel" and step_answer(screen.pointing, count):
        screen.show_passage()
    else:
        _highlight(screen, "next-highlight", count)


@handles("previous-highlight")
def previous_highlight(screen: StoryScreen, count: int) -> None:
    """The highlight before; in the panel first the passage's other claims."""
    if screen.pane == "panel" and step_answer(screen.pointing, -count):
        screen.show_passage()
    else:
        _highlight(screen, "previous-highlight", -count)


@handles("next-disputed")
def next_disputed(screen: StoryScreen, count: int) -> None:
    """The next highlight on which outlets differ."""
    _highlight(screen, "next-disputed", count, disputed=True)


@handles("previous-disputed")
def previous_disputed(screen: StoryScreen, count: int) -> None:
    """The highlight before on which outlets differ."""
    _highlight(screen, "previous-disputed", -count, disputed=True)


@handles("enter")
def enter(screen: StoryScreen, count: int) -> None:
    """List to text, text to panel, panel to the passage there."""
    if screen.pane == "list":
        screen.panes.go_to("text")
    elif screen.pane == "text":
        screen.panes.set_panel(True)
        screen.panes.go_to("panel")
    else:
        screen.panel.follow()


@handles("back")
def back(screen: StoryScreen, count: int) -> None:
    """Back to where the last jumps started."""
    _retrace(screen, screen.session.history.back, count, "this is where you started")


@handles("forward")
def forward(screen: StoryScreen, count: int) -> None:
    """Undo going back."""
    _retrace(screen, screen.session.history.forward, count, "nothing further on")


def _retrace(screen: StoryScreen, step: Callable[[Place], Place | None], count: int, at_the_end: str) -> None:
    if screen.pointing.article is None:
        screen.say(screen.session.material.nothing_shown)
        return
    for _ in range(count):
        place = step(screen.here)
        if place is None:
            screen.say(at_the_end)
            return
        screen.go_to(place)


@handles("why")
def why(screen: StoryScreen, count: int) -> None:
    """Spell out the verdict, or stop doing so; of a claim under the panel's cursor, with its passage chosen."""
    if (listed := screen.panel.claim_here) is not None:
        screen.session.history.leave(screen.here)
        screen.pointing.go_to_mention(*listed)
        screen.show_passage()
        screen.say(screen.manner.told("{back} goes back to the list of claims"))
    answer = screen.pointing.shown_answer
    screen.panel.why = "" if answer is None or screen.panel.why == answer.claim.id else answer.claim.id
    screen.panes.set_panel(True)
    if screen.panel.why and not screen.panel.display:
        screen.panes.go_to("panel")
    screen.panel.show()
    screen.panel.show_steps()
    if answer is None:
        screen.say(screen.manner.told("choose a passage other outlets answer: {next-disputed} goes to a disputed one"))
