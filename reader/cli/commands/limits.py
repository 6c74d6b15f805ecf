"""`ramadi-reader limits`: how much is read of anything, and the option that changes it."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from reader.cli.console import PROGRAM, written
from reader.cli.listing import add_json, as_json
from reader.story import limits
from reader.story.limiting import FIXED, Limit, documented, every_limit


def add_options(parser: ArgumentParser) -> None:
    """In which form."""
    parser.epilog = (
        f"examples:\n  {PROGRAM} limits\n  {PROGRAM} claims --max-file-bytes 256M --max-files 50000 archive/\n\n"
        "Every command that opens files takes these options; such a run neither uses nor fills the cache.\n"
        "What is fixed has none."
    )
    add_json(parser)


def run(given: Namespace) -> int:
    """Print them with their values."""
    found = (*every_limit(), *_fixed())
    if given.json:
        rows = [{"option": limit.option or None, "value": limit.value, "about": limit.about} for limit in found]
        return written(as_json({"limits": rows}))
    return written("".join(f"{x.option or 'fixed'} {x.shown} ".ljust(34) + f"{x.about}\n" for x in found))


def _fixed() -> list[Limit]:
    """What no option changes: how long a line of a title may be, and how much of one article is compared."""
    from reader.analysis import budget

    return [*(limit for limit in documented(limits) if limit.name in FIXED), *documented(budget)]
