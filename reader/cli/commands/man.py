"""`ramadi-reader man`: the manual page, generated from the parsers and the table of commands."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from reader.cli.console import EXIT_CODES, PROGRAM, written
from reader.cli.described import Described, Option, all_described

_ENVIRONMENT = (
    ("RAMADI_READER_CONFIG", "the folder config.yaml is read from"),
    ("RAMADI_READER_STATE", "the folder that keeps notes in its folder notes, and in reports what failed"),
    ("RAMADI_READER_CACHE", "the folder of the cache"),
    ("RAMADI_READER_THEME", "the theme where none is given"),
    ("RAMADI_READER_ASCII", "draw with plain characters only"),
    ("NO_COLOR", "no colours; what they say is said by text styles and marks, too"),
    ("VISUAL, EDITOR", "the editor for an article's file"),
)


def add_options(parser: ArgumentParser) -> None:
    """Nothing to choose."""
    parser.epilog = f"examples:\n  {PROGRAM} man | man -l -\n  {PROGRAM} man > ~/.local/share/man/man1/{PROGRAM}.1"


def run(given: Namespace) -> int:
    """Print it as troff."""
    return written(page())


def page() -> str:
    """The manual page; the same for the same version."""
    from reader import __version__
    from reader.keymap import keymap_of

    main, *commands = all_described()
    lines = [f'.TH {PROGRAM.upper()} 1 "" "{PROGRAM} {__version__}"', ".SH NAME", f"{PROGRAM} \\- compare news outlets"]
    lines += [".SH SYNOPSIS", f".B {_bold(PROGRAM)}", "[\\fIOPTIONS\\fR] [\\fIPATH\\fR...]", ".br"]
    lines += [f".B {_bold(PROGRAM)}", "\\fICOMMAND\\fR [\\fIOPTIONS\\fR] [\\fIPATH\\fR...]", ".SH DESCRIPTION"]
    lines += [_safe(f"{main.command.help} Without a path the story shipped with the reader opens.")]
    lines += [".SH OPTIONS", *_options(main), ".SH COMMANDS"]
    for found in commands:
        lines += [f".SS {_bold(found.command.name)}", _safe(found.command.help), *_options(found)]
        if found.epilog:
            lines += [".PP", ".nf", *map(_safe, found.epilog.splitlines()), ".fi"]
    lines += [".SH KEYS", "Those of the preset vim; `ramadi-reader keys` prints your own."]
    from reader.commands import COMMANDS, GROUPS

    keymap = keymap_of()[0]
    for group in GROUPS:
        lines.append(f".SS {group}")
        for command in COMMANDS:
            if command.group == group:
                lines += [
                    ".TP",
                    _bold_line(keymap.all_shown(command.name, ascii=True) or f": {command.name}"),
                    _safe(command.help),
                ]
    for heading, rows in ((".SH EXIT STATUS", EXIT_CODES), (".SH ENVIRONMENT", _ENVIRONMENT)):
        lines.append(heading)
        for name, about in rows:
            lines += [".TP", _bold_line(name), _safe(about)]
    lines += [".SH FILES", f"`{PROGRAM} dirs` says where settings, notes and the cache lie."]
    return "\n".join(lines) + "\n"


def _options(found: Described) -> list[str]:
    lines = []
    for option in found.options:
        lines += [".TP", _bold_line(_spelt(option)), _safe(option.help)]
    return lines


def _spelt(option: Option) -> str:
    value = f" {option.value}" if option.value else ""
    return ", ".join(f"{name}{value}" for name in option.names)


def _bold(text: str) -> str:
    return text.replace("-", "\\-")


def _bold_line(text: str) -> str:
    return f"\\fB{_safe(text)}\\fR"


def _safe(text: str) -> str:
    """Words that troff takes as they are."""
    text = text.replace("\\", "\\e").replace("-", "\\-")
    text = "".join(c if c.isascii() else f"\\[u{ord(c):04X}]" for c in text)
    return "\\&" + text if text[:1] in (".", "'") else text
