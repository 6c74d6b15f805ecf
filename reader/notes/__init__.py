"""What a person adds to a story: articles read, passages marked, notes, claims linked, unlinked and judged.

`open_notes(story)` gives a `NotesStore`: its `notebook` tells what is there and makes operations, `apply` does one and
writes it down, `undo` takes the last one back. Nothing here raises for anything that a disk or a file can do;
`take_problems` has a line for the person. `kept_notebook` reads what is kept without writing anything.

    store = open_notes(story)
    store.apply(store.notebook.mark_toggled("vice-news", 120, 180))
    analysis = analyse(story, store.notebook.decisions(analyse(story)))
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.notes.anchors import Anchor, ArticleKey, Place, anchor_of
    from reader.notes.decisions import Undecidable
    from reader.notes.entries import Drop, Entry, Operation, Put
    from reader.notes.folder import notes_folder
    from reader.notes.loading import kept_notebook
    from reader.notes.notebook import Marked, Notebook
    from reader.notes.opening import open_notes
    from reader.notes.store import NotesStore

__all__ = [
    "Anchor",
    "ArticleKey",
    "Drop",
    "Entry",
    "Marked",
    "Notebook",
    "NotesStore",
    "Operation",
    "Place",
    "Put",
    "Undecidable",
    "anchor_of",
    "kept_notebook",
    "notes_folder",
    "open_notes",
]

_HOMES = {
    "anchors": ("Anchor", "ArticleKey", "Place", "anchor_of"),
    "decisions": ("Undecidable",),
    "entries": ("Drop", "Entry", "Operation", "Put"),
    "folder": ("notes_folder",),
    "loading": ("kept_notebook",),
    "notebook": ("Marked", "Notebook"),
    "opening": ("open_notes",),
    "store": ("NotesStore",),
}


def __getattr__(name: str) -> object:
    """Loads the module a name stands in when it is first asked for: most starts need none of them."""
    home = next((h for h, names in _HOMES.items() if name in names), None)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{home}"), name)
