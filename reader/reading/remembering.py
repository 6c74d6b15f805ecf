"""Where the person left the story and each article, from one run to the next."""

from __future__ import annotations

from reader.reading.history import Place
from reader.reading.session import Session

_FEW = 60
"""Characters that tell where nothing was chosen."""
_CHOSEN = "highlight"


def restore_places(session: Session) -> None:
    """Take the places of earlier runs for articles not yet left in this one."""
    for article, offset in session.notes.notebook.positions.items():
        if offset:
            session.places.setdefault(article, Place(article, top=offset))


def last_place(session: Session) -> tuple[Place, str] | None:
    """Where the person left the story, and which pane had the keys; None where that is not known."""
    last = session.notes.notebook.last
    if last is None:
        return None
    passage, (pane, _, chosen) = last[0], last[1].partition(" ")
    top = session.places.get(passage.article, Place(passage.article)).top
    highlight = (passage.start, passage.end) if chosen == _CHOSEN else None
    return Place(passage.article, highlight, top=top), pane


def keep_places(session: Session, here: Place, pane: str = "") -> None:
    """Write down where each article was left, and the story, as far as that is news.

    Args:
        session: what the person was looking at.
        here: where that was.
        pane: the pane that had the keys; empty where there are no panes to come back to.
    """
    notes = session.notes
    places = {**session.places, here.article: here}
    news = [p for p in places.values() if p.article and p.top != notes.notebook.positions.get(p.article, 0)]
    for place in news:
        notes.apply(notes.notebook.left_at(place.article, place.top), undoable=False, write=False)
    moved = bool(pane) and _has_moved(session, here, pane)
    if moved:
        text = session.article_by_id(here.article).text
        start, end = here.highlight or (here.top, min(here.top + _FEW, len(text)))
        told = f"{pane} {_CHOSEN}" if here.highlight else pane
        notes.apply(notes.notebook.stopped_at(here.article, start, end, told), undoable=False, write=False)
    if news or moved:
        notes.write()


def _has_moved(session: Session, here: Place, pane: str) -> bool:
    """Whether the story is left elsewhere than it opens."""
    if not here.article or session.article is None:
        return False
    last = last_place(session)
    if last is None:
        return (here.article, here.highlight, pane) != (session.story.articles[0].id, None, "list")
    return (here.article, here.highlight, pane) != (last[0].article, last[0].highlight, last[1])
