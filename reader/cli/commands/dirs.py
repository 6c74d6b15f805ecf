"""`ramadi-reader dirs`: where things are kept."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from reader.cli.console import CANNOT_WRITE, WRONG_USAGE, complaint, plain, written


def add_options(parser: ArgumentParser) -> None:
    """What to do beside telling."""
    parser.add_argument("--clear-cache", action="store_true", help="remove what can be worked out again")
    parser.set_defaults(paths=[])


def run(given: Namespace) -> int:
    """Print a line for each folder, or what was removed."""
    from reader.folders import cache_folder, config_folder
    from reader.library.store import cleared

    if given.paths:
        return complaint(f"takes no path: {given.paths[0]}", WRONG_USAGE)
    if not given.clear_cache:
        from reader.notes.folder import notes_folder

        folders = (("config", config_folder()), ("notes", notes_folder()), ("cache", cache_folder()))
        return written("".join(f"{name:8}{plain(str(folder)) if folder else 'none'}\n" for name, folder in folders))
    try:
        count, size = cleared()
    except OSError as error:
        return complaint(f"{error.filename}: cannot be removed: {error.strerror}", CANNOT_WRITE)
    return written(f"{-(-size // 1000)} kB removed\n" if count else "nothing to remove\n")
