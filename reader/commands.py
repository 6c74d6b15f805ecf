"""The one table of commands: keys, help rows, palette, footer and the command line's `keys` are all made from it.

Keys are named as in `reader.keynames` and are those of the preset `vim`; `reader.keymap` puts other presets and a
person's own on top. A command stands here once it does something: help never advertises a key without an effect.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple, TypeVar

GROUPS = ("Compare", "Read", "Find and filter", "Views", "Keep", "Screen")
"""The headings of the help, in its order."""


class Command(NamedTuple):
    """Something a person can tell the reader to do."""

    name: str
    """Lower case with hyphens; what a script or a person's own keys call it."""
    keys: tuple[str, ...]
    help: str
    """One line, lower case, no full stop."""
    group: str
    footer: str = ""
    """The word the footer shows; empty keeps the command out of it."""
    counts: bool = False
    """Whether a number typed before it repeats it: `3]`."""
    view: str = ""
    """The view it opens, where that is all it does: a module of the front end's `screens`."""


COMMANDS: tuple[Command, ...] = (
    Command("down", ("j", "down"), "a line down; the next sentence where one is chosen", "Read", counts=True),
    Command("up", ("k", "up"), "a line up; the sentence before where one is chosen", "Read", counts=True),
    Command("page-down", ("space", "pagedown"), "a page down", "Read", counts=True),
    Command("page-up", ("b", "pageup"), "a page up", "Read", counts=True),
    Command("half-page-down", ("ctrl+d",), "half a page down", "Read", counts=True),
    Command("half-page-up", ("ctrl+u",), "half a page up", "Read", counts=True),
    Command("top", ("g", "home"), "to the beginning", "Read"),
    Command("bottom", ("G", "end"), "to the end", "Read"),
    Command("next-paragraph", ("}",), "next paragraph; its first sentence is chosen", "Read", counts=True),
    Command("previous-paragraph", ("{",), "previous paragraph; its first sentence is chosen", "Read", counts=True),
    Command("next-article", ("J",), "next article, from any pane", "Read", counts=True),
    Command("previous-article", ("K",), "previous article, from any pane", "Read", counts=True),
    Command("enter", ("enter",), "go into: list to text, text to panel, panel to that passage", "Compare", "compare"),
    Command(
        "next-highlight", ("]",), "next highlight: quotation, figure or claim", "Compare", "highlight", counts=True
    ),
    Command(
        "previous-highlight",
        ("[",),
        "previous highlight: quotation, figure or claim",
        "Compare",
        "highlight",
        counts=True,
    ),
    Command("next-disputed", (")",), "next passage on which outlets differ", "Compare", "disputed", counts=True),
    Command(
        "previous-disputed", ("(",), "previous passage on which outlets differ", "Compare", "disputed", counts=True
    ),
    Command("why", ("w",), "why this verdict, step by step", "Compare"),
    Command("back", ("H", "ctrl+o"), "back to the exact place you came from", "Compare", "back", counts=True),
    Command("forward", ("L",), "forward again", "Compare", counts=True),
    Command("outlets", ("f",), "choose outlets; digits toggle them there", "Find and filter", "outlets"),
    Command(
        "filter", ("F",), "filter by an expression: verdict:differ speaker:…", "Find and filter", view="expression"
    ),
    Command("search", ("/",), "search this article; the match's sentence is chosen", "Find and filter", "search"),
    Command(
        "next-match",
        ("n",),
        "next match; past the last one, in the next article",
        "Find and filter",
        counts=True,
    ),
    Command(
        "previous-match",
        ("N",),
        "previous match; before the first one, in the article before",
        "Find and filter",
        counts=True,
    ),
    Command("search-all", ("ctrl+f",), "search all articles", "Find and filter", view="everywhere"),
    Command("claims", ("c",), "claims grid: every claim against every outlet", "Views", "claims", view="grid"),
    Command("speakers", ("S",), "speakers: who is quoted by whom", "Views", view="speakers"),
    Command("left-out", ("X",), "what this article leaves out and others report", "Views", view="left_out"),
    Command("import-notes", ("i",), "what import found, guessed and dropped", "Views", view="import_notes"),
    Command("read", ("u",), "mark this article read or unread", "Keep"),
    Command("mark", ("m",), "mark the passage, or take the mark away", "Keep"),
    Command("marks", ("'",), "marks, notes, and what you decided", "Keep", view="marks"),
    Command("note", ("a",), "write a note on the passage", "Keep", view="note"),
    Command("link", ("+",), "link this passage with another", "Keep"),
    Command("unlink", ("-",), "this passage does not answer the claim; on a claim's heading: it is none", "Keep"),
    Command("verdict", ("v",), "confirm or change the verdict", "Keep"),
    Command("undo", ("ctrl+z",), "undo what you last kept or decided", "Keep"),
    Command("copy", ("y",), "copy the passage", "Keep"),
    Command("cite", ("Y",), "copy the passage with its source and who agrees", "Keep"),
    Command("save", ("s",), "save or export what is compared", "Keep", view="save"),
    Command("browser", ("o",), "open the article's web page", "Keep"),
    Command("pipe", ("|",), "pipe the article's text to a command", "Keep", view="pipe"),
    Command("editor", ("E",), "open the article's file in your editor", "Keep"),
    Command("metadata", ("e",), "put the article's metadata right; in panel and grid the claim's heading", "Keep"),
    Command("next-pane", ("tab", "l"), "next pane", "Screen"),
    Command("previous-pane", ("shift+tab", "h"), "previous pane", "Screen"),
    Command("panel", ("x",), "panel on or off", "Screen"),
    Command("zen", ("z",), "the text alone", "Screen"),
    Command("narrower", ("<",), "narrower lines", "Screen", counts=True),
    Command("wider", (">",), "wider lines", "Screen", counts=True),
    Command("theme", (), "dark, light, or the terminal's own colours", "Screen"),
    Command("reload", ("R",), "read the files again: new, changed and gone ones", "Screen"),
    Command("redraw", ("ctrl+l",), "draw the screen anew, where something else wrote on it", "Screen"),
    Command("palette", (":", "ctrl+p"), "find a command by name", "Screen", view="palette"),
    Command("help", ("?", "f1"), "all keys, and what every sign means", "Screen", "help", view="help"),
    Command("escape", ("escape",), "leave the innermost layer: search, passage, filter", "Screen"),
    Command("quit", ("q",), "one level back: panel, text, list of articles, out", "Screen", "quit"),
    Command("quit-now", ("Q",), "leave the reader from anywhere", "Screen"),
)

BY_NAME: dict[str, Command] = {c.name: c for c in COMMANDS}

Handler = TypeVar("Handler")


class Handlers(dict[str, Handler]):
    """What each command does in one front end, by name."""

    def __call__(self, name: str) -> Callable[[Handler], Handler]:
        """Register a function as what the command `name` does."""

        def registered(handler: Handler) -> Handler:
            self[name] = handler
            return handler

        return registered


def matches(command: Command, keys: str, wanted: str) -> bool:
    """Whether each word typed is a key of the command or stands in its name or help."""
    text = f"{command.name} {command.help} {command.group}".lower()
    named = keys.lower().split()
    return all(w in keys.split() or w.lower() in text or (len(w) > 1 and w.lower() in named) for w in wanted.split())
