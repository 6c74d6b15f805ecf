"""What a person keeps: read articles, marks, notes, decisions; copying; the browser."""

from __future__ import annotations

from reader.reading import keeping
from reader.reading.keeping import Kept
from reader.tui.actions import handles
from reader.tui.screens.story import StoryScreen


def _keep(screen: StoryScreen, kept: Kept) -> None:
    """Show what was kept and say it; have the articles compared again where something was decided."""
    if kept.righted:
        screen.read_again(kept.said)
        return
    screen.show_notes()
    screen.say(kept.said)
    if kept.decided:
        screen.compare_again()


@handles("read")
def read(screen: StoryScreen, count: int) -> None:
    """Mark the article read, or unread again."""
    _keep(screen, keeping.toggle_read(screen.session))


@handles("mark")
def mark(screen: StoryScreen, count: int) -> None:
    """Mark the passage, or the first paragraph in sight where none is chosen; or take the mark away."""
    screen.session.hold_passage()
    _keep(screen, keeping.toggle_mark(screen.session))


@handles("verdict")
def verdict(screen: StoryScreen, count: int) -> None:
    """Confirm or change the verdict on the claim shown."""
    if screen.session.shown_answer is None:
        screen.say(keeping.no_claim_to_judge(screen.session))
    else:
        screen.open_view("verdict")


@handles("unlink")
def unlink(screen: StoryScreen, count: int) -> None:
    """Say that the passage does not answer the claim shown."""
    _keep(screen, keeping.unlink(screen.session))


@handles("link")
def link(screen: StoryScreen, count: int) -> None:
    """Begin a link at this passage; on another passage, link the two."""
    screen.session.hold_passage()
    _keep(screen, keeping.link(screen.session))


@handles("undo")
def undo(screen: StoryScreen, count: int) -> None:
    """Take back what was last kept or decided."""
    _keep(screen, keeping.undo(screen.session))


def _copy(screen: StoryScreen, cited: bool) -> None:
    from reader.reading.citing import passage_text
    from reader.tui.clipboard import copied

    if screen.session.article is not None:
        screen.session.hold_passage()
        screen.text.show_current(scroll=False)
        route = copied(screen.app, passage_text(screen.session, cited=cited))
        screen.say(f"{screen.session.beginning_of(screen.session.passage)}: {route}")


@handles("copy")
def copy(screen: StoryScreen, count: int) -> None:
    """The passage to the clipboard."""
    _copy(screen, cited=False)


@handles("cite")
def cite(screen: StoryScreen, count: int) -> None:
    """The passage, where it stands and who agrees, to the clipboard."""
    _copy(screen, cited=True)


@handles("browser")
def browser(screen: StoryScreen, count: int) -> None:
    """The article's page in the browser."""
    url, trouble = keeping.web_page(screen.session)
    if url:
        screen.app.open_url(url)
    screen.say(trouble or f"opening {url}")
