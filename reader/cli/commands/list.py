"""`ramadi-reader list`: the articles of a story."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from reader.cli.console import PROGRAM
from reader.cli.listing import add_json, add_story, listed


def add_options(parser: ArgumentParser) -> None:
    """Which articles."""
    parser.epilog = (
        f"examples:\n  {PROGRAM} list articles/\n"
        f"  {PROGRAM} list --where 'speaker:kerry' --json | jq '.articles[].outlet'"
    )
    add_story(parser)
    add_json(parser)


def run(given: Namespace) -> int:
    """Print them."""
    from reader.export.articles import article_objects, articles_text

    return listed(given, articles_text, "articles", article_objects)
