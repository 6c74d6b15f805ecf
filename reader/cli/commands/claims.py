"""`ramadi-reader claims`: every claim as text."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING

from reader.cli.console import plain, written
from reader.cli.heeding import Heeded, add_notes
from reader.cli.parsing import add_cache, add_paths, add_where, query_of

if TYPE_CHECKING:
    from reader.model import Analysis


def add_options(parser: ArgumentParser) -> None:
    """Which claims, and how much of each."""
    add_paths(parser)
    add_where(parser)
    add_notes(parser)
    add_cache(parser)
    parser.add_argument(
        "--only", choices=("agree", "compatible", "differ"), action="append", help="only claims of this verdict"
    )
    parser.add_argument("--why", action="store_true", help="spell out how each verdict was reached")


def run(given: Namespace) -> int:
    """Print them, story by story; of several stories only those with a claim that fits."""
    query = query_of(given.where)
    heeded, counted, between = Heeded(given), 0, ""
    for analysis, tags in heeded:
        counted += len(analysis.claims)
        if query:
            from reader.query import with_matching_claims

            every, analysis = analysis.claims, with_matching_claims(query, analysis, tags)
            if not analysis.claims and (every or heeded.stories.many):
                continue
        written(between + _text(analysis, given))
        between = "\n"
    if query and counted and not between:
        return written(f"None of {counted} claims fits: {plain(query.expression)}\n")
    return heeded.code


def _text(analysis: Analysis, given: Namespace) -> str:
    import shutil

    from reader.export.text import claims_text

    width = min(shutil.get_terminal_size((100, 24)).columns, 110)
    return claims_text(analysis, only=tuple(given.only or ()), why=given.why, width=width)
