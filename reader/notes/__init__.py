"""What a person adds to a story: articles read, passages marked, notes, claims linked, unlinked and judged.

`opening.open_notes(story)` gives a `store.NotesStore`: its `notebook` tells what is there and makes operations, `apply`
does one and writes it down, `undo` takes the last one back. Nothing here raises for anything that a disk or a file can
do; `take_problems` has a line for the person. `loading.kept_notebook` reads what is kept without writing anything.

    store = open_notes(story)
    store.apply(store.notebook.mark_toggled("vice-news", 120, 180))
    analysis = analyse(story, store.notebook.decided.decisions(analyse(story)))
"""
