"""`ramadi-reader import-notes`: what import made of the files."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING

from reader.cli.console import PROGRAM
from reader.cli.listing import add_json, add_story, listed

if TYPE_CHECKING:
    from reader.model import Analysis


def add_options(parser: ArgumentParser) -> None:
    """Of which articles."""
    parser.epilog = f"examples:\n  {PROGRAM} import-notes articles/\n  {PROGRAM} import-notes page.html | grep dropped"
    add_story(parser)
    add_json(parser)


def run(given: Namespace) -> int:
    """Print it."""
    from reader.export.articles import import_objects, import_text

    def text(analysis: Analysis, width: int) -> str:
        return import_text(analysis.story, analysis.by_article, width)

    return listed(given, text, "articles", import_objects)
