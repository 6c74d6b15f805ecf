"""`ramadi-reader figures`: every figure and what it is worth."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from reader.cli.console import PROGRAM
from reader.cli.listing import add_json, add_story, listed


def add_options(parser: ArgumentParser) -> None:
    """Whose figures."""
    parser.epilog = (
        f"examples:\n  {PROGRAM} figures --where 'of:children' articles/\n"
        f"  {PROGRAM} figures --json | jq '.figures[] | select(.kind == \"count\" and .low > 1000)'"
    )
    add_story(parser)
    add_json(parser)


def run(given: Namespace) -> int:
    """Print them."""
    from reader.export.figures import figure_objects, figures_text

    return listed(given, figures_text, "figures", figure_objects, "things")
