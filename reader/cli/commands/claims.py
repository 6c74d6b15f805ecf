"""`ramadi-reader claims`: every claim as text."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from functools import partial
from typing import TYPE_CHECKING, Any

from reader.cli.console import OK, PROGRAM, written
from reader.cli.heeding import Heeded
from reader.cli.listing import add_json, add_story, columns, listed, none_fits
from reader.cli.parsing import fields_told, query_of
from reader.standing import VERDICT_WORDS

if TYPE_CHECKING:
    from reader.model import Analysis


def epilog() -> str:
    """The fields of the query language, and examples."""
    return (
        f"{fields_told()}\n\nexamples:\n  {PROGRAM} claims --only differ --why articles/\n"
        f"  {PROGRAM} claims --where 'speaker:kerry kind:quote' --json | jq '.claims[].label'"
    )


def add_options(parser: ArgumentParser) -> None:
    """Which claims, and how much of each."""
    add_story(parser)
    parser.add_argument(
        "--only",
        choices=VERDICT_WORDS,
        action="append",
        help="only claims of this verdict; what differs is disputed, or by its time alone an update",
    )
    parser.add_argument("--why", action="store_true", help="spell out how each verdict was reached")
    add_json(parser)


def run(given: Namespace) -> int:
    """Print them, story by story; of several stories only those with a claim that fits."""
    if given.json:
        return listed(
            given, lambda analysis, width: _text(analysis, given), "claims", partial(_objects, given), "claims"
        )
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
    if query and not between and heeded.code == OK:
        written(none_fits(counted, "claim", query))
    return heeded.code


def _objects(given: Namespace, analysis: Analysis) -> list[dict[str, Any]]:
    from reader.export.json import claim_object
    from reader.export.text import claims_of_verdicts

    return [claim_object(c) for c in claims_of_verdicts(analysis, given.only or ())]


def _text(analysis: Analysis, given: Namespace) -> str:
    from reader.export.text import claims_text

    return claims_text(analysis, only=tuple(given.only or ()), why=given.why, width=columns())
