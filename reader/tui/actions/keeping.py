"""What a person keeps: read articles, marks, notes, decisions; copying; the browser."""

from __future__ import annotations

from reader.model import Claim
from reader.reading import keeping
from reader.reading.pointing import NOTHING_CHOSEN, ON_PASSAGE
from reader.reading.targets import Target
from reader.tui.actions import handles
from reader.tui.screens.passages import keep_passage, pointing_at
from reader.tui.screens.story import StoryScreen
from reader.tui.screens.telling import tell_kept


def takes_entry(screen: StoryScreen, name: str) -> bool:
    """Whether a command is about a passage and none is chosen: it is done with the panel's entry then, or refused."""
    if name not in ON_PASSAGE or (screen.pointing.article is not None and screen.pointing.chosen is not None):
        return False
    _keep_entry(screen, name)
    return True


def _keep_entry(screen: StoryScreen, name: str) -> None:
    """Do one of `ON_PASSAGE` with this article's answer to the claim under the panel's cursor."""
    target = screen.panel.claim_here
    if screen.pointing.article is None or target is None:
        tell = screen.refuse if name == "note" else screen.say
        tell(screen.manner.told(NOTHING_CHOSEN))
    elif name == "link":
        with pointing_at(screen.pointing, target):
            kept = keeping.link(screen.session, in_panel=True)
        tell_kept(screen, kept)
    elif said := keep_passage(screen, screen.session, name, target):
        screen.show_notes()
        screen.say(said)


def _claim_meant(screen: StoryScreen) -> Claim | None:
    """The claim shown, or the one under the panel's cursor where claims are listed."""
    answer = screen.pointing.shown_answer or screen.panel.claim_here
    return answer.claim if answer else None


@handles("read")
def read(screen: StoryScreen, count: int) -> None:
    """Mark the article read, or unread again."""
    tell_kept(screen, keeping.toggle_read(screen.session))


@handles("mark")
def mark(screen: StoryScreen, count: int) -> None:
    """Mark the passage, or take the mark away."""
    tell_kept(screen, keeping.toggle_mark(screen.session))


@handles("verdict")
def verdict(screen: StoryScreen, count: int) -> None:
    """Confirm or change the verdict on the claim shown, or on the one under the panel's cursor."""
    claim = _claim_meant(screen)
    if claim is None:
        screen.refuse(keeping.no_claim_to_judge(screen.session.manner))
        return
    from reader.tui.screens.verdict import VerdictScreen

    screen.open_screen(VerdictScreen(screen.session, claim))


@handles("unlink")
def unlink(screen: StoryScreen, count: int) -> None:
    """Say that the passage does not answer the claim; in the panel the one there, on the heading that it is none."""
    answer, entry = screen.pointing.shown_answer, screen.panel.entry_here
    if (listed := screen.panel.claim_here) is not None:
        tell_kept(screen, keeping.hide(screen.material, listed.claim))
    elif screen.pane != "panel" or answer is None:
        tell_kept(screen, keeping.unlink(screen.session))
    elif screen.panel.on_heading:
        tell_kept(screen, keeping.hide(screen.material, answer.claim))
    elif isinstance(entry, Target):
        tell_kept(screen, keeping.unlink(screen.session, entry.mention))
    else:
        screen.say("this passage is not part of the claim")


@handles("metadata")
def metadata(screen: StoryScreen, count: int) -> None:
    """Put the article's metadata right; in the panel the heading of the claim."""
    if screen.pane != "panel":
        screen.open_view("metadata")
    elif (claim := _claim_meant(screen)) is None:
        screen.refuse(
            "no claim is shown whose heading could be changed; in the text the article's metadata is put right"
        )
    else:
        from reader.tui.screens.heading import HeadingScreen

        screen.open_screen(HeadingScreen(screen.session, claim))


@handles("link")
def link(screen: StoryScreen, count: int) -> None:
    """Begin a link at this passage; on another passage, link the two."""
    tell_kept(screen, keeping.link(screen.session, in_panel=screen.pane == "panel"))


@handles("undo")
def undo(screen: StoryScreen, count: int) -> None:
    """Take back what was last kept or decided."""
    tell_kept(screen, keeping.undo(screen.material))


def _copy(screen: StoryScreen, cited: bool) -> None:
    from reader.reading.citing import passage_text
    from reader.tui.output.clipboard import copied

    route = copied(screen.app, passage_text(screen.pointing, cited=cited))
    screen.say(f"{screen.material.beginning_of(screen.pointing.passage)}: {route}")


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
    url, trouble = keeping.web_page(screen.pointing)
    if url:
        screen.app.open_url(url)
    screen.say(trouble or f"opening {url}")
