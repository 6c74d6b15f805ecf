"""`ramadi-reader search`: the articles that hold some words."""

from __future__ import annotations

from argparse import ArgumentParser, ArgumentTypeError, Namespace
from collections.abc import Sequence
from itertools import islice
from typing import TYPE_CHECKING

from reader.cli.console import NOTHING_READABLE, OK, PROGRAM, WRONG_USAGE, complaint, plain, written
from reader.cli.listing import add_json, as_json
from reader.cli.progress import Progress

if TYPE_CHECKING:
    from reader.library.store import Store
    from reader.library.words import Found

_EPILOG = f"""\
Every word must stand in the article; "words in quotation marks" stand together; word* is any word that begins so.
Capitals and accents make no difference. What is read for it is kept in the cache, so that the next search is instant.

examples:
  {PROGRAM} search 'flood "lower gate"' articles/
  {PROGRAM} search --most 5 evacuat*
"""


def add_options(parser: ArgumentParser) -> None:
    """What to search, where, and how much to print."""
    parser.epilog = _EPILOG
    parser.add_argument("words", metavar="WORDS", help="what to find, one argument: 'flood \"lower gate\" evacuat*'")
    parser.add_argument(
        "paths",
        nargs="*",
        metavar="PATH",
        help="files, folders, folders of folders (default: all that is in the cache)",
    )
    parser.add_argument("--most", type=_count, default=20, metavar="N", help="print at most so many (default 20)")
    add_json(parser)


def run(given: Namespace) -> int:
    """Print path, outlet, date, headline and the words with what stands around them."""
    from reader.library.store import open_store
    from reader.library.words import search, wanted

    if not wanted(given.words).runs:
        return complaint("no word to search in what was given", WRONG_USAGE)
    with open_store() as store:
        if not store.works:
            return complaint("there is no folder for the cache, which searching needs", NOTHING_READABLE)
        stories = _brought_in(given.paths, store)
        found = list(islice(search(given.words, store, stories), given.most + 1))
    shown = found[: given.most]
    written(as_json({"articles": list(map(_object, shown))}) if given.json else "\n".join(map(_entry, shown)))
    if len(found) > given.most:
        complaint(f"there are more than {given.most}; --most prints more", OK)
    return OK if found else complaint("nothing found", NOTHING_READABLE)


def _brought_in(paths: Sequence[str], store: Store) -> list[tuple[str, ...]]:
    """The stories the paths hold, read where they are new, and all that is kept in the index."""
    from reader.library.words import indexed

    stories: list[tuple[str, ...]] = []
    progress = Progress()
    if paths:
        from reader.library.importing import imported
        from reader.story import stories_in

        shelf = stories_in(paths)
        stories = [place.paths for place in shelf.places]
        for step in imported(stories, store):
            for problem in step.problems:
                progress.clear()
                complaint(f"{problem.path}: {problem.why}", OK)
            progress.tell(step.done, step.total, "stories")
    for done, total in indexed(store):
        progress.tell(done, total, "files")
    progress.clear()
    return stories


def _entry(found: Found) -> str:
    article = found.article
    about = " · ".join(part for part in (article.outlet, article.date or "", article.title) if part)
    return f"{plain(article.path)}\n  {about}\n  {found.excerpt}\n"


def _object(found: Found) -> dict[str, str | None]:
    article = found.article
    about = {"path": article.path, "outlet": article.outlet, "date": article.date, "title": article.title}
    return {**about, "excerpt": found.excerpt}


def _count(text: str) -> int:
    if not text.isdecimal() or not 0 < int(text) <= 1_000_000:
        raise ArgumentTypeError(f"no number of articles: {text}")
    return int(text)
