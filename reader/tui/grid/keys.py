"""The keys of the claims grid: what moves its cursor, and what its help tells."""

from __future__ import annotations

ALWAYS = {
    "up": (-1, 0),
    "down": (1, 0),
    "left": (0, -1),
    "right": (0, 1),
    "pageup": (-10, 0),
    "pagedown": (10, 0),
}
"""Rows and columns by which keys move the cursor whatever the keymap says."""
MOVES = {
    "up": (-1, 0),
    "down": (1, 0),
    "previous-pane": (0, -1),
    "next-pane": (0, 1),
    "page-up": (-10, 0),
    "page-down": (10, 0),
    "half-page-up": (-5, 0),
    "half-page-down": (5, 0),
    "top": (-(10**6), 0),
    "bottom": (10**6, 0),
}
"""The same for commands."""
KEYS = (
    ("{down} {up} {previous-pane} {next-pane}", "claim below and above, outlet before and after"),
    ("{page-down} {page-up} {top} {bottom}", "ten claims on and back, the first, the last"),
    (
        "{half-page-down} {half-page-up}",
        "five claims on and back; half a page of a reason that has more lines than there is room for",
    ),
    (
        "{enter}",
        "go to the passage; from a silent outlet's cell to what may answer, else to the first that has the claim;"
        " {claims} comes back to the row",
    ),
    ("{why}", "spell out below why this verdict; the answers again"),
    ("{mark} {note} {copy} {cite}", "mark, note, copy, cite the passage of the cell"),
    ("s", "sort: disputed first, surest first, most outlets, most origins, by name"),
    ("V", "only claims that differ, are compatible, agree; all again"),
    ("t", "only figures, quotations, events, assessments; all again"),
    ("{verdict}", "confirm or change the verdict"),
    ("{unlink}", "this is no claim: hide it; {undo} undoes, {marks} lists what is hidden"),
    ("{metadata}", "give the claim another heading"),
    ("{search}", "only claims that hold some words"),
    ("{next-match} {previous-match}", "the next and previous of them; from the last to the first"),
    ("{outlets} {filter}", "filter outlets, or by an expression"),
    ("{escape}", "close the reason, then all claims again, then all outlets, then back"),
    ("{quit} {claims}", "back to the story"),
)
"""The keys of the grid, for its help."""
TOLD = frozenset(word.strip("{}") for keys, _ in KEYS for word in keys.split())
"""The commands they are about."""
