"""What stands in the text pane's border."""

from __future__ import annotations

from reader.reading.pointing import Pointing
from reader.reading.search import Search
from reader.reading.session import Session
from reader.standing import disputes_counted
from reader.wording import counted


def text_title(pointing: Pointing) -> str:
    """The outlet."""
    article = pointing.article
    return f"{pointing.material.markers[article.outlet]} {article.outlet}" if article else "No article"


def text_subtitles(session: Session, search: Search) -> tuple[str, str]:
    """`highlight 7/32 · 3 on disputed claims`, or a search's matches; and what stands there where room is scarce.

    Matches give way once the person goes on to another article or along the highlights.
    """
    pointing, material = session.pointing, session.material
    highlights = pointing.highlights
    if pointing.article is None or not highlights or (search.wanted and not search.aside):
        return search.status, ""
    at = "" if pointing.current is None else f"{pointing.current + 1}/"
    word = "highlight " if at else "highlights "
    disputed, updates = material.disputed_in(pointing.article_id)
    updated = f", {updates} on updates" if updates else ""
    dot = session.manner.glyphs.dot
    absent = ""
    if session.ghosts and material.analysis:
        from reader.reading.answers import left_out, shown_left_out

        shown, every = len(shown_left_out(pointing)), len(left_out(pointing).missing)
        absent = f" {dot} {every if shown == every else f'{shown} of {every}'} left out"
    told = f"{word}{at}{len(highlights)}"
    if search.hits:
        absent += f" {dot} {counted(len(search.hits), 'match', 'matches')}"
    if material.analysis is None:
        return told, ""
    return (
        f"{told} {dot} {disputed} on disputed claims{updated}{absent}",
        f"{told} {dot} {disputes_counted(disputed, updates)}{absent}",
    )
