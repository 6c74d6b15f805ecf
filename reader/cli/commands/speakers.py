"""`ramadi-reader speakers`: who is quoted by whom."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from reader.cli.console import PROGRAM
from reader.cli.listing import add_json, add_story, listed


def add_options(parser: ArgumentParser) -> None:
    """Which speakers, and how much of them."""
    parser.epilog = (
        f"examples:\n  {PROGRAM} speakers --shared articles/\n  {PROGRAM} speakers --words --where outlet:vice"
    )
    add_story(parser)
    parser.add_argument("--shared", action="store_true", help="only who is quoted by more than one outlet")
    parser.add_argument("--words", action="store_true", help="print what they say, too")
    add_json(parser)


def run(given: Namespace) -> int:
    """Print them."""
    from reader.export.speakers import speaker_objects, speakers_text

    least = 2 if given.shared else 1
    return listed(
        given,
        lambda analysis, width: speakers_text(analysis, given.words, least, width),
        "speakers",
        lambda analysis: speaker_objects(analysis, least),
        "things",
    )
