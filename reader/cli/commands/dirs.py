"""`ramadi-reader dirs`: where things are kept."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from reader.cli.console import CANNOT_WRITE, PROGRAM, complaint, printable, written
from reader.cli.listing import add_json, as_json
from reader.cli.parsing import add_config


def add_options(parser: ArgumentParser) -> None:
    """What to do beside telling."""
    parser.epilog = f'examples:\n  {PROGRAM} dirs\n  $EDITOR "$({PROGRAM} dirs --json | jq -r .config)"'
    parser.add_argument("--clear-cache", action="store_true", help="remove what can be worked out again")
    add_config(parser)
    add_json(parser)


def run(given: Namespace) -> int:
    """Print a line for each place, or what was removed."""
    from reader.folders import cache_folder
    from reader.library.store import cleared

    if not given.clear_cache:
        from reader.cli.heeding import notes_meant
        from reader.config import config_file
        from reader.notes.folder import notes_folder

        places = {
            "config": given.config or config_file(),
            "notes": notes_meant(None, given.config).path or notes_folder(),
            "cache": cache_folder(),
        }
        if given.json:
            return written(as_json({name: str(place) if place else None for name, place in places.items()}))
        return written("".join(f"{n:8}{printable(str(place)) if place else 'none'}\n" for n, place in places.items()))
    try:
        count, size = cleared()
    except OSError as error:
        return complaint(f"{error.filename}: cannot be removed: {error.strerror}", CANNOT_WRITE)
    return written(f"{-(-size // 1000)} kB removed\n" if count else "nothing to remove\n")
