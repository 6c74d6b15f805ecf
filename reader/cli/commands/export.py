"""`ramadi-reader export`: a story for other programs and for people."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator, Sequence
from itertools import chain
from typing import TYPE_CHECKING

from reader.cli.console import CANNOT_WRITE, OK, PROGRAM, WRONG_USAGE, complaint, printable, written
from reader.cli.heeding import Heeded, add_notes
from reader.cli.parsing import add_cache, add_paths, add_where, query_of
from reader.export.formats import BY_NAME, FORMATS, format_of
from reader.export.saving import encoded_pieces
from reader.wording import why_not

if TYPE_CHECKING:
    from reader.model import Analysis

_EXAMPLES = (
    "examples:",
    f"  {PROGRAM} export -o story.html articles/",
    f"  {PROGRAM} export --format csv --where verdict:disputed articles/ > disputed.csv",
)


def add_options(parser: ArgumentParser) -> None:
    """Which format, and where to."""
    parser.epilog = "\n".join(["formats:", *(f"  {f.name:12} {f.help}" for f in FORMATS), "", *_EXAMPLES])
    add_paths(parser)
    add_where(parser)
    add_notes(parser)
    add_cache(parser)
    parser.add_argument(
        "--format", choices=tuple(BY_NAME), metavar="FORMAT", help="default: as the name of FILE ends, else json"
    )
    parser.add_argument("-o", "--output", metavar="FILE", help="write to this file, whole or not at all")
    parser.add_argument(
        "--with-notes", action="store_true", help="with what you marked and noted: in json, md and html"
    )
    parser.add_argument("--bom", action="store_true", help="begin csv and matrix with the mark spreadsheets look for")


def run(given: Namespace) -> int:
    """Print it, or save it."""
    output = given.output or ""
    form = BY_NAME[given.format] if given.format else format_of(output)
    if form is None and "." in output.rpartition("/")[2].strip("."):
        told = f"no format ends as {printable(output)} does; say which with --format"
        if output.lower().endswith((".txt", ".text")):
            told += f"; `{PROGRAM} claims` prints plain text"
        return complaint(told, WRONG_USAGE)
    chosen = form or BY_NAME["json"]
    if given.bom and not chosen.spreadsheet:
        return complaint(f"--bom is for csv and matrix, not for {chosen.name}", WRONG_USAGE)
    if given.with_notes and (given.no_notes or not chosen.notes):
        why = "is of no use beside --no-notes" if given.no_notes else f"is for json, md and html, not for {chosen.name}"
        return complaint(f"--with-notes {why}", WRONG_USAGE)
    query = query_of(given.where)
    heeded = Heeded(given)

    def wanted() -> Iterator[Analysis]:
        for analysis, tags in heeded:
            if query:
                from reader.query import narrowed

                analysis = narrowed(query, analysis, tags)
            yield analysis

    analyses = wanted()
    first = next(analyses, None)
    if first is None:
        return heeded.code
    every = chain((first,), analyses)
    pieces = chosen.pieces(every) if heeded.stories.many else map(chosen.text, every)
    if output in ("", "-"):
        return _printed(pieces, given.bom)
    return _saved(output, encoded_pieces(pieces, given.bom), heeded, given.paths)


def _printed(pieces: Iterator[str], bom: bool) -> int:
    mark = "\ufeff" if bom else ""
    for piece in pieces:
        written(mark + piece)
        mark = ""
    return OK


def _saved(path: str, pieces: Iterator[bytes], heeded: Heeded, asked: Sequence[str]) -> int:
    """Write to a file, never over one that the text was made from.

    Args:
        path: the file.
        pieces: what stands in it.
        heeded: where the articles were read, known when all pieces are made, and which notes are meant.
        asked: the files and folders that were given to be read.
    """
    from reader.export.saving import save
    from reader.reading.overwriting import what_it_holds

    def checked() -> Iterator[bytes]:
        yield from pieces
        # which articles there are is known when all are opened; nothing has been put in its place yet
        if why := what_it_holds(path, heeded.stories.files, asked, [str(heeded.meant.path or "")]):
            raise _Needed(why)

    try:
        save(path, checked())
    except _Needed as needed:
        return complaint(f"{path}: {needed}; give another name", WRONG_USAGE)
    except (OSError, ValueError) as error:
        return complaint(f"{path}: cannot be written: {why_not(error)}", CANNOT_WRITE)
    return OK


class _Needed(Exception):
    """The file is one of those that are read; the message says which."""
