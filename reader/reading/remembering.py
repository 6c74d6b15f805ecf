"""Where the person left each article, from one run to the next."""

from __future__ import annotations

from reader.reading.history import Place
from reader.reading.session import Session


def restore_places(session: Session) -> None:
    """Take the places of earlier runs for articles not yet left in this one."""
    for article, offset in session.notes.notebook.positions.items():
        if offset:
            session.places.setdefault(article, Place(article, top=offset))


def keep_places(session: Session, here: Place) -> None:
    """Write down where each article was left, the one in sight at `here`, as far as that is news."""
    notes = session.notes
    places = {**session.places, here.article: here}
    news = [p for p in places.values() if p.article and p.top != notes.notebook.positions.get(p.article, 0)]
    for place in news:
        notes.apply(notes.notebook.left_at(place.article, place.top), undoable=False, write=False)
    if news:
        notes.write()
