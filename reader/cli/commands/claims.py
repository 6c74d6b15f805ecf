"""`ramadi-reader claims`: every claim as text."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING

from reader.cli.console import plain, written
from reader.cli.heeding import add_notes, with_decisions
from reader.cli.parsing import add_cache, add_paths, add_where, query_of

if TYPE_CHECKING:
    from reader.model import Analysis
    from reader.query import Tags


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
    """Print them."""
    query = query_of(given.where)

    def printed(analysis: Analysis, tags: Tags) -> int:
        import shutil

        from reader.export.text import claims_text

        if query:
            from reader.query import with_matching_claims

            every, analysis = analysis.claims, with_matching_claims(query, analysis, tags)
            if every and not analysis.claims:
                return written(f"None of {len(every)} claims fits: {plain(query.expression)}\n")
        width = min(shutil.get_terminal_size((100, 24)).columns, 110)
        return written(claims_text(analysis, only=tuple(given.only or ()), why=given.why, width=width))

    return with_decisions(given, printed)
