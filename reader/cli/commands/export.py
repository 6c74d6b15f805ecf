"""`ramadi-reader export`: a story for other programs and for people."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING

from reader.cli.console import CANNOT_WRITE, OK, PROGRAM, WRONG_USAGE, complaint, plain, written
from reader.cli.heeding import add_notes, with_decisions
from reader.cli.parsing import add_cache, add_paths, add_where, query_of
from reader.export.formats import BY_NAME, FORMATS, format_of

if TYPE_CHECKING:
    from reader.model import Analysis, Story
    from reader.query import Tags

_EXAMPLES = (
    "examples:",
    f"  {PROGRAM} export -o story.html articles/",
    f"  {PROGRAM} export --format csv --where verdict:differ articles/ > disputed.csv",
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
    parser.add_argument("--bom", action="store_true", help="begin csv and matrix with the mark spreadsheets look for")


def run(given: Namespace) -> int:
    """Print it, or save it."""
    output = given.output or ""
    form = BY_NAME[given.format] if given.format else format_of(output)
    if form is None and "." in output.rpartition("/")[2].strip("."):
        return complaint(f"no format ends as {plain(output)} does; say which with --format", WRONG_USAGE)
    chosen = form or BY_NAME["json"]
    if given.bom and not chosen.spreadsheet:
        return complaint(f"--bom is for csv and matrix, not for {chosen.name}", WRONG_USAGE)
    query = query_of(given.where)

    def exported(analysis: Analysis, tags: Tags) -> int:
        story = analysis.story
        if query:
            from reader.query import narrowed

            analysis = narrowed(query, analysis, tags)
        return _saved(output or "-", chosen.text(analysis), given.bom, story)

    return with_decisions(given, exported)


def _saved(path: str, text: str, bom: bool, story: Story) -> int:
    """Write to a file, or to standard output where it is `-`; never over an article the text was made from."""
    import os

    if path == "-":
        return written("\ufeff" + text if bom else text)
    from reader.export.saving import encoded, save

    try:
        if os.path.exists(path) and any(
            os.path.exists(a.path) and os.path.samefile(a.path, path) for a in story.articles
        ):
            return complaint(f"{path}: is one of the articles; give another name", WRONG_USAGE)
        save(path, encoded(text, bom))
    except (OSError, ValueError) as error:
        return complaint(f"{path}: cannot be written: {getattr(error, 'strerror', None) or error}", CANNOT_WRITE)
    return OK
