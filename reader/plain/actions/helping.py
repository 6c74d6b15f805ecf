"""Help, and what shapes the dialogue itself."""

from __future__ import annotations

from reader.commands import COMMANDS, GROUPS, Command, matches
from reader.keymap import Keymap
from reader.plain.actions import handles
from reader.plain.asking import ALIASES, Asked
from reader.plain.dialogue import Dialogue
from reader.reading.rereading import changes_told
from reader.wording import counted

_NARROWEST, _WIDEST = 24, 200
"""Characters of a line, where the person sets them."""
HERE = {
    "enter": "with a number: that entry of the last list; else the claim of the passage, or read on",
    "down": "the next sentence",
    "up": "the sentence before",
    "half-page-down": "read on for half a page",
    "next-pane": "the articles, the text, the claim, in turn",
    "previous-pane": "the claim, the text, the articles, in turn",
    "page-down": "read on for a page",
    "panel": "tell the claim with a passage, or the passage alone",
    "zen": "a bare prompt, and passages alone; or all again",
    "redraw": "the last answer again",
    "theme": "nothing here: a dialogue has no colours",
    "palette": "find a command by words",
    "filter": "filter by an outlet's name or an expression: where verdict:differ",
    "left-out": "what this article leaves out and others report",
    "quit": "leave, or back to the list of stories",
}
"""What a command does here where that is not what it does on a screen."""


@handles("help")
def help_(dialogue: Dialogue, asked: Asked) -> None:
    """Commands by group with their keys; words after it choose."""
    keymap = dialogue.session.manner.keymap
    lines: list[str] = []
    for group in GROUPS:
        found = [c for c in COMMANDS if c.group == group]
        found = [c for c in found if matches(c, _called(c, keymap), asked.words)]
        if found:
            lines.append(f"{group}:")
        for command in found:
            keys = _called(command, keymap)
            lines.append(f"{command.name}{f' ({keys})' if keys else ''}: {HERE.get(command.name, command.help)}")
    if not lines:
        dialogue.say(f"No command matches {asked.words}.")
        return
    how = "A command is its name, the beginning of its name, or its key; 3 before or after one that moves repeats it."
    dialogue.say(*lines, *(() if asked.words else (how, "A number alone chooses from the last list. ctrl+d ends.")))


def _called(command: Command, keymap: Keymap) -> str:
    """A command's keys, and other words for it."""
    others = (word for word, name in ALIASES.items() if name == command.name)
    return " ".join(filter(None, (keymap.all_shown(command.name, ascii=True), *others)))


@handles("palette")
def palette(dialogue: Dialogue, asked: Asked) -> None:
    """Commands that hold some words."""
    help_(dialogue, asked)


@handles("reload")
def reload(dialogue: Dialogue, asked: Asked) -> None:
    """The story as its files are now."""
    material = dialogue.session.material
    before, problems = material.story, material.problems
    told = dialogue.read_again()
    changes = changes_told(before, material.story, problems, material.problems)
    dialogue.say(f"{changes[:1].upper()}{changes[1:]}.", *told)


@handles("redraw")
def redraw(dialogue: Dialogue, asked: Asked) -> None:
    """The last answer again."""
    dialogue.say(*dialogue.console.spoken)


@handles("panel")
def panel(dialogue: Dialogue, asked: Asked) -> None:
    """Whether the claim is told with a passage."""
    dialogue.tells = not dialogue.tells
    dialogue.say(
        "Claims are told with passages." if dialogue.tells else "Passages are told alone; `enter` tells the claim."
    )


@handles("zen")
def zen(dialogue: Dialogue, asked: Asked) -> None:
    """A bare prompt and passages alone."""
    dialogue.short = not dialogue.short
    dialogue.tells = not dialogue.short
    dialogue.say("Passages alone, and a bare prompt." if dialogue.short else "Place and claims are told again.")


def _measure(dialogue: Dialogue, by: int) -> None:
    console = dialogue.console
    console.measure = min(max((console.width or 80) + by, _NARROWEST), _WIDEST)
    dialogue.say(f"lines of {counted(console.measure, 'character')}")


@handles("narrower")
def narrower(dialogue: Dialogue, asked: Asked) -> None:
    """Narrower lines."""
    _measure(dialogue, -4 * asked.times)


@handles("wider")
def wider(dialogue: Dialogue, asked: Asked) -> None:
    """Wider lines."""
    _measure(dialogue, 4 * asked.times)


@handles("theme")
def theme(dialogue: Dialogue, asked: Asked) -> None:
    """Say that the dialogue has no themes."""
    dialogue.say("The dialogue has no colours: themes are for the reader on a screen.")


@handles("quit")
def quit_(dialogue: Dialogue, asked: Asked) -> None:
    """Leave, or back to the list of stories."""
    dialogue.over = "back"


@handles("quit-now")
def quit_now(dialogue: Dialogue, asked: Asked) -> None:
    """Leave."""
    dialogue.over = "quit"
