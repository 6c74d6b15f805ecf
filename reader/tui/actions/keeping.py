"""What a person keeps: read articles, marks, notes, decisions; copying; the browser."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.tui.actions import handles
from reader.tui.screens.story import StoryScreen

if TYPE_CHECKING:
    from reader.notes import Operation


def _keep(screen: StoryScreen, operation: Operation, message: str) -> None:
    """Do an operation, show it, say it, and say what the disk had against it."""
    notes = screen.session.notes
    notes.apply(operation)
    screen.show_notes()
    screen.say(_troubles(screen) or message)


def _troubles(screen: StoryScreen) -> str:
    return "; ".join(screen.session.notes.take_problems())


@handles("read")
def read(screen: StoryScreen, count: int) -> None:
    """Mark the article read, or unread again."""
    session = screen.session
    if session.article is not None:
        was = session.article_id in session.read
        _keep(screen, session.notes.notebook.read_toggled(session.article_id), "unread" if was else "read")


@handles("mark")
def mark(screen: StoryScreen, count: int) -> None:
    """Mark the passage, or the first paragraph in sight where none is chosen; or take the mark away."""
    session = screen.session
    if session.article is not None:
        before = len(session.notes.notebook.marks)
        passage = session.passage
        _keep(screen, session.notes.notebook.mark_toggled(*passage), "")
        gone = len(session.notes.notebook.marks) < before
        what = session.beginning_of(passage)
        screen.say(
            _troubles(screen)
            or (f"mark taken from {what}" if gone else f"marked {what}; {session.key('marks')} lists marks")
        )


@handles("verdict")
def verdict(screen: StoryScreen, count: int) -> None:
    """Confirm or change the verdict on the claim shown."""
    if screen.session.shown_answer is None:
        screen.say(screen.session.told("choose a passage that answers a claim: {next-disputed} goes to a disputed one"))
    else:
        screen.open_view("verdict")


@handles("unlink")
def unlink(screen: StoryScreen, count: int) -> None:
    """Say that the passage does not answer the claim shown."""
    session = screen.session
    answer = session.shown_answer
    if answer is None or session.compared is None:
        screen.say("no claim to take the passage from")
        return
    mention = answer.mention
    passage = (mention.article, mention.start, mention.end)
    _keep(
        screen,
        session.notes.notebook.unlinked(session.compared, passage, answer.claim),
        session.told("unlinked; {undo} undoes"),
    )
    screen.compare_again()


@handles("link")
def link(screen: StoryScreen, count: int) -> None:
    """Begin a link at this passage; on another passage, link the two."""
    session = screen.session
    if session.article is None or session.compared is None:
        screen.say(session.why_no_claims)
        return
    here = session.passage
    start, session.link_from = session.link_from, None
    if start is None:
        session.link_from = here
        what = session.beginning_of(here)
        key = session.key("link")
        screen.say(f"linking {what}: now {key} on a passage of another article; {key} in this one gives up")
    elif start[0] == here[0]:
        screen.say("linking given up: both passages are of one article")
    else:
        both = f"{session.beginning_of(start)} with {session.beginning_of(here)}"
        told = f"linked {both}; {session.key('undo')} undoes"
        _keep(screen, session.notes.notebook.linked(session.compared, start, here), told)
        screen.compare_again()


@handles("undo")
def undo(screen: StoryScreen, count: int) -> None:
    """Take back what was last kept or decided."""
    operation = screen.session.notes.undo()
    if operation is None:
        screen.say("nothing to undo")
        return
    screen.show_notes()
    screen.say(_troubles(screen) or f"undone: {operation.entry.kind}")
    if operation.entry.kind in ("link", "unlink", "verdict"):
        screen.compare_again()


def _copy(screen: StoryScreen, cited: bool) -> None:
    from reader.tui.clipboard import copied, passage_text

    if screen.session.article is not None:
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
    article = screen.session.article
    url = article.url if article else None
    if not url:
        screen.say("this article has no web address")
    elif not url.lower().startswith(("http://", "https://")) or not url.isprintable():
        screen.say("only http and https addresses are opened")
    else:
        screen.app.open_url(url)
        screen.say(f"opening {url}")
