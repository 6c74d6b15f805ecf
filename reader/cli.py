"""The command line: parse, then call one of the packages below. Imports nothing heavy at the top."""

from __future__ import annotations

import sys

TYPE_CHECKING = False  # as typing has it, without the 3 ms of importing that
if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Sequence

    from reader.model import Analysis, Story
    from reader.query import Query
    from reader.story import Opened

PROGRAM = "ramadi-reader"
OK, NOTHING_READABLE, WRONG_USAGE, INTERRUPTED = 0, 1, 2, 130
CANNOT_WRITE = 1

USAGE = """\
Read one news story as many outlets tell it.

usage: ramadi-reader [OPTIONS] [PATH...]       open files and folders in the reader
       ramadi-reader claims [OPTIONS] [PATH...]   print every claim: who says what, and whether they agree
       ramadi-reader export [OPTIONS] [PATH...]   print or save it as JSON, CSV, Markdown, a web page and more
       ramadi-reader --help | --version

PATH is a file, a folder of files, - for standard input, or an http(s) address: plain text, Markdown, saved web pages,
feeds, JSON, also gzipped or zipped. Without one the story shipped with the reader opens.
A path with the name of a command is given as ./claims or ./export.

--ascii         draw with plain characters only
--theme NAME    reader-dark, reader-light, terminal (the terminal's own colours), or one of Textual's
--notes FILE    keep marks, notes and decisions in this file

`ramadi-reader claims --help` and `ramadi-reader export --help` list the options.
Inside the reader, ? shows every key.
"""


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program.

    Args:
        argv: the words after the program's name; those of the process where None.

    Returns:
        The exit code: 0, 1 where nothing could be read or the result not written, 2 for wrong usage.
    """
    words = list(sys.argv[1:] if argv is None else argv)
    try:
        return _dispatched(words)
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        _silence_stdout()
        return OK


def _dispatched(words: list[str]) -> int:
    first = words[0] if words else ""
    if first in ("--version", "-V"):
        from reader import __version__

        return _written(f"{PROGRAM} {__version__}\n")
    if first in ("--help", "-h"):
        return _written(USAGE)
    if first in _COMMANDS:
        return _COMMANDS[first](words[1:])
    return _opened_in_reader(words)


def _opened_in_reader(words: list[str]) -> int:
    given, missing = _taken(words, ("--theme", "--notes"))
    if missing:
        return _complaint(f"{missing} needs a value (see {PROGRAM} --help)", WRONG_USAGE)
    paths, options = _split(words)
    unknown = [o for o in options if o != "--ascii"]
    if unknown:
        return _complaint(f"no such option: {_plain(unknown[0])} (see {PROGRAM} --help)", WRONG_USAGE)
    # the screen is drawn on standard error
    if not all(stream.isatty() for stream in (sys.stdin, sys.stdout, sys.stderr)):
        return _complaint(
            f"the reader needs a terminal; use `{PROGRAM} claims` or `{PROGRAM} export` here", WRONG_USAGE
        )
    from reader.tui.app import run_app

    return run_app(paths, given.get("--notes"), ascii="--ascii" in options, theme=given.get("--theme", ""))


def _taken(words: list[str], names: Sequence[str]) -> tuple[dict[str, str], str]:
    """Takes `--name VALUE` and `--name=VALUE` out of the words: what was given, and which lacks its value."""
    given: dict[str, str] = {}
    at = 0
    while at < len(words) and words[at] != "--":
        name, equals, value = words[at].partition("=")
        if name not in names:
            at += 1
            continue
        taken = 1 if equals else 2
        value = value if equals else "".join(words[at + 1 : at + 2])
        if not value:
            return given, name
        given[name] = value
        del words[at : at + taken]
    return given, ""


def _split(words: Sequence[str]) -> tuple[list[str], list[str]]:
    """Paths and options; whatever follows `--` is a path."""
    if "--" in words:
        at = list(words).index("--")
        paths, options = _split(words[:at])
        return [*paths, *words[at + 1 :]], options
    options = [w for w in words if w.startswith("-") and len(w) > 1]
    return [w for w in words if w not in options], options


_EXPORT_EXAMPLES = (
    "examples:",
    f"  {PROGRAM} export -o story.html articles/",
    f"  {PROGRAM} export --format csv --where verdict:differ articles/ > disputed.csv",
)


def _export(words: list[str]) -> int:
    from reader.export.formats import BY_NAME, FORMATS, format_of

    parser = _parser("export", "Print or save articles, quotes, figures and claims for other programs and for people.")
    parser.epilog = "\n".join(["formats:", *(f"  {f.name:12} {f.help}" for f in FORMATS), "", *_EXPORT_EXAMPLES])
    parser.add_argument(
        "--format", choices=tuple(BY_NAME), metavar="FORMAT", help="default: as the name of FILE ends, else json"
    )
    parser.add_argument("-o", "--output", metavar="FILE", help="write to this file, whole or not at all")
    parser.add_argument("--bom", action="store_true", help="begin csv and matrix with the mark spreadsheets look for")
    given = parser.parse_args(_joined(words))
    form = BY_NAME[given.format] if given.format else format_of(given.output or "")
    if form is None and "." in (given.output or "").rpartition("/")[2].strip("."):
        return _complaint(f"no format ends as {_plain(given.output)} does; say which with --format", WRONG_USAGE)
    form = form or BY_NAME["json"]
    if given.bom and not form.spreadsheet:
        return _complaint(f"--bom is for csv and matrix, not for {form.name}", WRONG_USAGE)
    query = _query(given.where)

    def printed(analysis: Analysis) -> str:
        if query:
            from reader.query import narrowed

            analysis = narrowed(query, analysis)
        return form.text(analysis)

    def kept(text: str, story: Story) -> int:
        return _saved(given.output or "-", text, given.bom, story)

    return _shown(given.paths, printed, kept)


def _claims(words: list[str]) -> int:
    parser = _parser("claims", "Print every claim with its verdict, the reason, and who says what.")
    parser.add_argument(
        "--only", choices=("agree", "compatible", "differ"), action="append", help="only claims of this verdict"
    )
    parser.add_argument("--why", action="store_true", help="spell out how each verdict was reached")
    given = parser.parse_args(_joined(words))
    query = _query(given.where)

    def printed(analysis: Analysis) -> str:
        import shutil

        from reader.export.text import claims_text

        if query:
            from reader.query import with_matching_claims

            every, analysis = analysis.claims, with_matching_claims(query, analysis)
            if every and not analysis.claims:
                return f"None of {len(every)} claims fits: {_plain(query.expression)}\n"

        width = min(shutil.get_terminal_size((100, 24)).columns, 110)
        return claims_text(analysis, only=tuple(given.only or ()), why=given.why, width=width)

    return _shown(given.paths, printed)


_COMMANDS: dict[str, Callable[[list[str]], int]] = {"export": _export, "claims": _claims}


def _parser(command: str, about: str) -> argparse.ArgumentParser:
    import argparse

    class Parser(argparse.ArgumentParser):
        def error(self, message: str) -> None:  # type: ignore[override]
            raise SystemExit(_complaint(f"{_plain(message)} (see {PROGRAM} {command} --help)", WRONG_USAGE))

    parser = Parser(
        prog=f"{PROGRAM} {command}",
        description=about,
        allow_abbrev=False,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument(
        "paths",
        nargs="*",
        metavar="PATH",
        help="a file, a folder, - or an http(s) address (default: the story shipped with the reader)",
    )
    parser.add_argument(
        "--where",
        metavar="EXPRESSION",
        help='only what fits, as in: outlet:vice,bi verdict:differ figure>100 speaker:kerry -has:scare "some words"',
    )
    return parser


def _joined(words: Sequence[str]) -> list[str]:
    """The words with `--where` tied to what follows it, which may begin with a hyphen: `--where -has:scare`."""
    at = next((n for n, word in enumerate(words[:-1]) if word in ("--where", "--")), None)
    if at is None or words[at] == "--":
        return list(words)
    return [*words[:at], f"--where={words[at + 1]}", *words[at + 2 :]]


def _query(expression: str | None) -> Query | None:
    """The filter; a bad one ends the program with the place marked."""
    if expression is None:
        return None
    from reader.query import QueryError, parse

    try:
        return parse(expression)
    except QueryError as error:
        _complaint(f"--where: {error.why}", WRONG_USAGE)
        print(*(f"  {_plain(line)}" for line in error.marked()), sep="\n", file=sys.stderr)
        raise SystemExit(WRONG_USAGE) from None


def _shown(
    paths: Sequence[str], printed: Callable[[Analysis], str], kept: Callable[[str, Story], int] | None = None
) -> int:
    """Open, analyse and print, or hand the text to `kept`; problems go to standard error, a line each."""
    opened = opened_story(paths)
    for problem in opened.problems:
        _complaint(f"{problem.path}: {problem.why}", OK)
    if not opened.story.articles:
        if not opened.problems:
            _complaint("nothing to read", OK)
        return NOTHING_READABLE
    from reader.analysis import analyse

    text = printed(analyse(opened.story))
    return kept(text, opened.story) if kept else _written(text)


def opened_story(paths: Sequence[str]) -> Opened:
    """The story the paths hold; the default story where there are none."""
    from reader import story

    return story.open_story(paths) if paths else story.default_story()


def _saved(path: str, text: str, bom: bool, story: Story) -> int:
    """Write to a file, or to standard output where it is `-`; never over an article the text was made from."""
    import os

    if path == "-":
        return _written("\ufeff" + text if bom else text)
    from reader.export.saving import encoded, save

    try:
        if os.path.exists(path) and any(
            os.path.exists(a.path) and os.path.samefile(a.path, path) for a in story.articles
        ):
            return _complaint(f"{path}: is one of the articles; give another name", WRONG_USAGE)
        save(path, encoded(text, bom))
    except (OSError, ValueError) as error:
        return _complaint(f"{path}: cannot be written: {getattr(error, 'strerror', None) or error}", CANNOT_WRITE)
    return OK


def _written(text: str) -> int:
    """Print to standard output as UTF-8, whatever the locale says."""
    data = text.encode("utf-8", errors="replace")
    stream = getattr(sys.stdout, "buffer", None)
    if stream is None:
        sys.stdout.write(text)
    else:
        stream.write(data)
    sys.stdout.flush()
    return OK


def _complaint(message: str, code: int) -> int:
    """One line on standard error; gives the exit code back."""
    print(f"{PROGRAM}: {_plain(message)}", file=sys.stderr)
    return code


def _plain(text: str) -> str:
    """Text safe for a terminal on one line: what does not print is written as an escape."""
    kept = (c if c.isprintable() else c.encode("unicode_escape").decode("ascii") for c in text)
    # a path may hold bytes that are no text (lone surrogates): unicode_escape spells those too
    return "".join(kept).encode("utf-8", "backslashreplace").decode("utf-8")


def _silence_stdout() -> None:
    """Keep the interpreter from complaining about the closed pipe when it flushes at exit."""
    import os

    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
