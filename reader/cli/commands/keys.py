"""`ramadi-reader keys`: the keys there are, with the person's own, and what is wrong with those."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from reader.cli.console import OK, PROGRAM, complaint, written
from reader.cli.listing import add_json, as_json
from reader.cli.parsing import add_config
from reader.commands import COMMANDS, GROUPS
from reader.config import Settings, settings_in
from reader.keymap import PRESETS, Keymap, keymap_of


def add_options(parser: ArgumentParser) -> None:
    """Which keys, and in which form."""
    parser.epilog = (
        f"examples:\n  {PROGRAM} keys\n  {PROGRAM} keys --preset arrows\n"
        f"  {PROGRAM} keys --markdown > keys.md\n\n"
        "Own keys stand in config.yaml (`ramadi-reader dirs` says where):\n"
        '  preset: newsboat\n  keys:\n    next-highlight: [d, "]"]\n    theme: T\n    pipe: []'
    )
    parser.add_argument("--preset", choices=tuple(PRESETS), metavar="NAME", help=f"the keys of {', '.join(PRESETS)}")
    add_config(parser)
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--markdown", action="store_true", help="a table for documents")
    add_json(form)


def run(given: Namespace) -> int:
    """Print them; what is wrong in the configuration goes to standard error."""
    settings = settings_in(given.config)
    for problem in (*settings.problems, *_unthemed(settings)):
        complaint(problem, OK)
    keymap = keymap_of(given.preset)[0] if given.preset else settings.keymap
    if given.json:
        rows = ({"command": c.name, "keys": keymap.keys[c.name], "help": c.help, "group": c.group} for c in COMMANDS)
        return written(as_json({"preset": keymap.preset, "keys": list(rows)}))
    return written(_markdown(keymap) if given.markdown else _text(keymap))


def _unthemed(settings: Settings) -> list[str]:
    """What is wrong with the theme that is set: with the keys all that a configuration holds is told."""
    if not settings.theme:
        return []
    from reader.tui.look.themes import theme_of

    return [wrong for wrong in theme_of(settings)[1:] if wrong]


def _text(keymap: Keymap) -> str:
    name = max(len(c.name) for c in COMMANDS) + 2
    room = max(len(keymap.all_shown(c.name)) for c in COMMANDS) + 2
    lines = [f"Keys of the preset {keymap.preset}"]
    for group in GROUPS:
        lines += ["", group]
        lines += [f"  {keymap.all_shown(c.name):{room}}{c.name:{name}}{c.help}" for c in COMMANDS if c.group == group]
    return "\n".join([*lines, "", "A number before a key that moves repeats it."]) + "\n"


def _markdown(keymap: Keymap) -> str:
    """A table of keys and what they do."""
    rows = ["| key | command | what it does |", "|---|---|---|"]
    for command in COMMANDS:
        keys = " ".join(f"`{key.replace('|', chr(92) + '|')}`" for key in keymap.all_shown(command.name).split())
        rows.append(f"| {keys} | {command.name} | {command.help} |")
    return "\n".join(rows) + "\n"
