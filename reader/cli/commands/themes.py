"""`ramadi-reader themes`: the names that `--theme` knows."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from reader.cli.console import OK, PROGRAM, complaint, written
from reader.cli.listing import add_json, as_json
from reader.cli.parsing import add_config
from reader.config import settings_in


def add_options(parser: ArgumentParser) -> None:
    """In which form."""
    parser.epilog = (
        f"examples:\n  {PROGRAM} themes\n  {PROGRAM} --theme reader-light\n\n"
        "`theme: NAME` in config.yaml sets one for good; `theme` in the reader's palette goes through the first three."
    )
    add_config(parser)
    add_json(parser)


def run(given: Namespace) -> int:
    """Print them, the one that is set with a star."""
    from reader.tui.look.themes import ABOUT, theme_names, theme_of

    settings = settings_in(given.config)
    for problem in settings.problems:
        complaint(problem, OK)
    chosen, wrong = theme_of(settings)
    if wrong:
        complaint(wrong, OK)
    names = theme_names()
    if given.json:
        rows = [{"name": n, "about": ABOUT.get(n, ""), "chosen": n == chosen} for n in names]
        return written(as_json({"themes": rows}))
    lines = (f"{'*' if n == chosen else ' '} {n:22}{ABOUT.get(n, '')}".rstrip() for n in names)
    return written("\n".join(lines) + "\n")
