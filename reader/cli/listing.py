"""What the commands share that print a story as text for people or as JSON for programs."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Literal

from reader.cli.console import OK, printable, written
from reader.cli.heeding import Heeded, add_notes
from reader.cli.parsing import add_cache, add_paths, add_where, query_of

if TYPE_CHECKING:
    from argparse import _ActionsContainer as Options

    from reader.model import Analysis
    from reader.query import Query

_WIDEST = 110
"""The most columns that text is wrapped at: longer lines are hard to read."""


def add_story(parser: ArgumentParser) -> None:
    """Which story, how much of it, and whose decisions count."""
    add_paths(parser)
    add_where(parser)
    add_notes(parser)
    add_cache(parser)


def add_json(parser: Options) -> None:
    """Whether a program reads it."""
    parser.add_argument("--json", action="store_true", help="print JSON for other programs")


def listed(
    given: Namespace,
    text: Callable[[Analysis, int], str],
    what: str,
    objects: Callable[[Analysis], list[dict[str, Any]] | None],
    asked_of: Literal["articles", "claims", "things"] = "articles",
) -> int:
    """Open and compare the stories, cut each to what was asked for, and print them; as text only those that fit.

    Args:
        given: what `add_story` and `add_json` take.
        text: the analysis and the columns to wrap at in, text for a person out; empty where the story is left out.
        what: what the JSON calls that which is listed.
        objects: the analysis in, what `json.dumps` takes out; None where the story is left out.
        asked_of: what the expression cuts the story to: to its articles, to its claims, or to articles with nothing
            but the figures and the quotations that fit.

    Returns:
        The exit code.
    """
    query = query_of(given.where)
    heeded = Heeded(given)
    found: list[dict[str, Any]] = []
    every, fitting, between = 0, 0, ""
    for analysis, tags in heeded:
        every += len(analysis.story.articles)
        if query:
            from reader import query as asked

            cuts = {"claims": asked.with_matching_claims, "things": asked.with_matching_things}
            analysis = cuts.get(asked_of, asked.with_matching_articles)(query, analysis, tags)
        fitting += len(analysis.story.articles)
        if given.json:
            if (listing := objects(analysis)) is not None:
                story = {"title": analysis.story.title, "outlets": list(analysis.story.outlets)}
                found.append({"story": story, what: listing})
        elif analysis.story.articles and (shown := text(analysis, columns())):
            written(between + shown)
            between = "\n"
    if found:
        written(as_json({"stories": found} if heeded.stories.many else found[0]))
    if query and not (given.json or fitting) and heeded.code == OK:
        written(none_fits(every, "article", query))
    return heeded.code


def none_fits(number: int, noun: str, query: Query) -> str:
    """A line where an expression leaves nothing of all there is, so that a person sees that it was heeded."""
    told = {0: f"There is no {noun} that could fit", 1: f"The one {noun} does not fit"}
    return f"{told.get(number, f'None of {number:,} {noun}s fits')}: {printable(query.expression)}\n"


def columns() -> int:
    """The columns to wrap at: the terminal's, but no more than can be read."""
    import shutil

    return min(shutil.get_terminal_size((100, 24)).columns, _WIDEST)


def as_json(value: Any) -> str:
    """JSON with nothing in it that steers a terminal."""
    from reader.export.json import dumped

    return dumped(value, indent=1) + "\n"
