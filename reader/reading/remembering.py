"""Where the person left the story, each article and the claims grid, from one run to the next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.reading.history import Place
from reader.reading.material import Material
from reader.reading.session import Session
from reader.wording import clean

if TYPE_CHECKING:
    from reader.reading.grid_model import GridModel

_FEW = 60
"""Characters that tell where nothing was chosen."""
_CHOSEN = "highlight"


def restore_places(session: Session) -> None:
    """Take the places of earlier runs for articles not yet left in this one."""
    for article, offset in session.keeper.notes.notebook.whereabouts.positions.items():
        if offset:
            session.places.setdefault(article, Place(article, top=offset))


def last_place(session: Session) -> tuple[Place, str] | None:
    """Where the person left the story, and which pane had the keys; None where that is not known."""
    last = session.keeper.notes.notebook.whereabouts.last
    if last is None:
        return None
    passage, (pane, _, chosen) = last[0], last[1].partition(" ")
    top = session.places.get(passage.article, Place(passage.article)).top
    highlight = (passage.start, passage.end) if chosen == _CHOSEN else None
    return Place(passage.article, highlight, top=top), pane


def keep_places(session: Session, here: Place, pane: str = "") -> None:
    """Write down what `note_places` notes."""
    if note_places(session, here, pane):
        session.keeper.notes.write()


def note_places(session: Session, here: Place, pane: str = "") -> bool:
    """Note in memory where each article was left, and the story, and the grid; True where that is news to be written.

    Args:
        session: what the person was looking at.
        here: where that was.
        pane: the pane that had the keys; empty where there are no panes to come back to.
    """
    notes = session.keeper.notes
    places = {**session.places, here.article: here}
    news = [p for p in places.values() if p.article and p.top != notes.notebook.whereabouts.positions.get(p.article, 0)]
    for place in news:
        notes.apply(notes.notebook.whereabouts.left_at(place.article, place.top), undoable=False, write=False)
    moved = bool(pane) and _has_moved(session, here, pane)
    if moved:
        text = session.material.article_by_id(here.article).text
        start, end = here.highlight or (here.top, min(here.top + _FEW, len(text)))
        told = f"{pane} {_CHOSEN}" if here.highlight else pane
        notes.apply(notes.notebook.whereabouts.stopped_at(here.article, start, end, told), undoable=False, write=False)
    return keep_grid(session) or bool(news) or moved


def grid_of(session: Session) -> GridModel:
    """The claims grid as it was left, in this run or the last."""
    if "grid" not in session.left:
        session.left["grid"] = _grid_left(session.material)
    model: GridModel = session.left["grid"]
    return model


def _grid_left(material: Material) -> GridModel:
    """The grid with the order, the filters and the row that the notes keep of the last run."""
    from reader.reading.grid_model import KINDS, ORDERS, VERDICTS, GridModel

    notebook = material.keeper.notes.notebook
    model, left = GridModel(material), notebook.whereabouts.grid
    if left is None:
        return model
    told = dict(line.partition(": ")[::2] for line in left.text.splitlines())
    model.order = next((o for o in ORDERS if o == told.get("order")), model.order)
    model.verdict = next((v for v in VERDICTS if v == told.get("verdict")), "")
    model.kind = next((k for k in KINDS if k == told.get("type")), "")
    model.wanted = clean(told.get("text", ""))
    model.outlet = told.get("outlet", "")
    if (key := left.claim) is not None:
        found = [key.id, *(c.id for c in material.shown.claims if notebook.is_meant(key, c))]
        there = {c.id for c in material.shown.claims}
        model.claim = next((i for i in found if i in there), key.id)
    return model


def keep_grid(session: Session) -> bool:
    """Note in memory how the claims grid is left; True where that is news, which the caller has to have written."""
    model: GridModel | None = session.left.get("grid")
    if model is None:
        return False
    said = {"order": model.order, "verdict": model.verdict, "type": model.kind, "text": model.wanted}
    told = "\n".join(f"{name}: {value}" for name, value in {**said, "outlet": model.outlet}.items() if value)
    claim = next((c for c in session.material.every_claim if c.id == model.claim), None)
    notes = session.keeper.notes
    before = notes.notebook.whereabouts.grid
    if before is None and model == type(model)(session.material):
        return False
    if before is not None and (before.text, before.claim and before.claim.id) == (told, claim and claim.id):
        return False
    notes.apply(notes.notebook.whereabouts.grid_left(claim, told), undoable=False, write=False)
    return True


def _has_moved(session: Session, here: Place, pane: str) -> bool:
    """Whether the story is left elsewhere than it opens."""
    if not here.article or session.pointing.article is None:
        return False
    last = last_place(session)
    if last is None:
        return (here.article, here.highlight, pane) != (session.material.story.articles[0].id, None, "list")
    return (here.article, here.highlight, pane) != (last[0].article, last[0].highlight, last[1])
