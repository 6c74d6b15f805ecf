"""What stands in the text pane's border."""

from __future__ import annotations

from reader.reading.search import Search
from reader.reading.session import Session
from reader.wording import counted, disputes_counted


def text_title(session: Session) -> str:
    """The outlet."""
    article = session.pointing.article
    return f"{session.material.markers[article.outlet]} {article.outlet}" if article else "No article"


def text_subtitles(session: Session, search: Search) -> tuple[str, str]:
    """`highlight 7/32 · 3 on disputed claims`, or a search's matches; and what stands there where room is scarce.

    Matches give way once the person goes on to another article or along the highlights.
    """
    highlights = session.pointing.highlights
    if session.pointing.article is None or not highlights or (search.wanted and not search.aside):
        return search.status, ""
    at = "" if session.pointing.current is None else f"{session.pointing.current + 1}/"
    word = "highlight " if at else "highlights "
    disputed, updates = session.material.disputed_in(session.pointing.article_id)
    updated = f", {updates} on updates" if updates else ""
    dot = session.manner.glyphs.dot
    absent = ""
    if session.ghosts and session.material.analysis:
        from reader.reading.answers import left_out, shown_left_out

        shown, every = len(shown_left_out(session)), len(left_out(session).missing)
        absent = f" {session.manner.glyphs.dot} {every if shown == every else f'{shown} of {every}'} left out"
    told = f"{word}{at}{len(highlights)}"
    if search.hits:
        absent += f" {dot} {counted(len(search.hits), 'match', 'matches')}"
    if session.material.analysis is None:
        return told, ""
    return (
        f"{told} {dot} {disputed} on disputed claims{updated}{absent}",
        f"{told} {dot} {disputes_counted(disputed, updates)}{absent}",
    )
