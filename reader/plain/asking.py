"""What a typed line asks for: a command of the one table by its key, its name or the beginning of it."""

from __future__ import annotations

import re
from typing import NamedTuple

from reader.commands import BY_NAME, COMMANDS, Command
from reader.keymap import Keymap
from reader.keynames import read_key
from reader.wording import nearest

ALIASES = {
    "next": "next-highlight",
    "previous": "previous-highlight",
    "disputed": "next-disputed",
    "where": "filter",
    "find": "search",
    "export": "save",
    "list": "next-pane",
    "articles": "next-pane",
    "exit": "quit",
    "end": "quit-now",
}
"""Other words for commands, that one would type without having read the help."""
MORE = "more"
"""Goes on with an answer that was too long for a page."""
_LINE = re.compile(r"\s*(\d{0,4})\s*(\S*)\s*(.*)")
_MOST_NAMED = 6
"""Commands that are named at most where a word may be several."""


class Asked(NamedTuple):
    """A command with what was typed around it."""

    command: Command
    times: int = 1
    words: str = ""
    """What follows it."""
    typed: str = ""
    """The command as it was typed: what an alias means may depend on it."""


class Unknown(ValueError):
    """No command, or several; the message says which were near."""


def asked(line: str, keymap: Keymap) -> Asked:
    """What a line asks for; an empty one is the enter key, and so is a number alone.

    Raises:
        Unknown: there is no such command.
    """
    found = _LINE.fullmatch(line)
    count, word, words = found.groups() if found else ("", line, "")
    if not word:
        return Asked(BY_NAME["enter"], 1, count)
    command = _by_key(word, keymap)
    if command is None and len(word) > 1 and not word[0].isalnum() and (command := _by_key(word[0], keymap)):
        # a sign needs no blank behind it: /phrase
        word, words = word[0], f"{word[1:]} {words}".strip()
    command = command or _by_name(word)
    if command.counts and not count and words.isascii() and words.isdigit():
        count, words = words[:4], ""
    if command.name == "enter":
        words = words or count
    return Asked(command, int(count or 1), words.strip(), word.lower())


def _by_key(word: str, keymap: Keymap) -> Command | None:
    commands = keymap.commands()
    key = word if word in commands else read_key(word)[0] if len(word) > 1 else ""
    return BY_NAME[commands[key]] if key in commands else None


def _by_name(word: str) -> Command:
    """The command of a name, of another word for it, or of the beginning of one alone; raises `Unknown` for others."""
    name = word.lower()
    if name in BY_NAME or name in ALIASES:
        return BY_NAME[ALIASES.get(name, name)]
    known = {c.name: c.name for c in COMMANDS} | ALIASES
    begun = dict.fromkeys(known[n] for n in known if n.startswith(name))
    if len(begun) == 1:
        return BY_NAME[next(iter(begun))]
    if begun:
        some = ", ".join(list(begun)[:_MOST_NAMED])
        raise Unknown(f"{word} may be {some}{' and others' if len(begun) > _MOST_NAMED else ''}: type more of it")
    near = nearest(name, [*known, MORE])
    raise Unknown(f"no such command: {word}{f'; did you mean {near}?' if near else ''} (help lists all)")
