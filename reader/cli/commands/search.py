"""`ramadi-reader search`: the articles that hold some words."""

from __future__ import annotations

from argparse import ArgumentParser, ArgumentTypeError, Namespace
from collections.abc import Iterable, Iterator, Sequence
from itertools import compress, islice
from typing import TYPE_CHECKING

from reader.cli.console import NOTHING_READABLE, OK, PROGRAM, WRONG_USAGE, complaint, printable, written
from reader.cli.listing import add_json, as_json
from reader.cli.parsing import add_cache
from reader.cli.progress import Progress
from reader.dates import long_date

if TYPE_CHECKING:
    from reader.library.store import Store
    from reader.library.words import Found
    from reader.story import Problem

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
        default=[],  # without one a missing WORDS is told as if paths were missing too
        metavar="PATH",
        help="files, folders, folders of folders (default: all that is in the cache)",
    )
    parser.add_argument("--most", type=_count, default=20, metavar="N", help="print at most so many (default 20)")
    add_cache(parser)
    add_json(parser)


def run(given: Namespace) -> int:
    """Print path, outlet, date, headline and the words with what stands around them."""
    from reader.library.store import open_store
    from reader.library.wanted import wanted

    if not wanted(given.words).runs:
        return complaint("no word to search in what was given", WRONG_USAGE)
    with open_store(given.cache) as store:
        if not (store.works or given.paths):
            left_out = "with --no-cache or another limit the cache is not searched"
            why = "there is no cache to search in" if given.cache else left_out
            return complaint(f"{why}: name files or folders", NOTHING_READABLE)
        searched = _Searched(given.words, given.paths, store)
        found = list(islice(_once(searched), given.most + 1))
    shown = found[: given.most]
    written(as_json({"articles": list(map(_object, shown))}) if given.json else "\n".join(map(_entry, shown)))
    if len(found) > given.most:
        complaint(f"there are more than {given.most}; --most prints more", OK)
    if not found:
        complaint(f"nothing found: {printable(given.words)}", OK)
    return OK if searched.readable else NOTHING_READABLE


class _Searched:
    """The articles with some words of the stories the paths hold, of all that are kept where there are none."""

    def __init__(self, words: str, paths: Sequence[str], store: Store) -> None:
        self.words, self.paths, self.store = words, paths, store
        self.readable = not paths
        """Whether there was any article to search in, in what was searched so far."""

    def __iter__(self) -> Iterator[Found]:
        from reader.library.summaries import summaries
        from reader.library.words import articles_holding, search
        from reader.story import Shelf, open_story, stories_in

        shelf = stories_in(self.paths) if self.paths else Shelf(())
        for problem in shelf.problems:
            complaint(f"{problem.path}: {problem.why}", OK)
        stories = [place.paths for place in shelf.places]
        told = _brought_in(stories, self.store)
        known = list(summaries(stories, self.store))
        self.readable |= any(summary.articles for summary in known if summary)
        kept = list(compress(stories, known))
        if kept or not self.paths:
            yield from search(self.words, self.store, kept)
        # the rest: changed this very moment, dated ahead of the clock, from standard input, or the disk takes no more
        for story in (s for s, summary in zip(stories, known, strict=True) if not summary):
            opened = open_story(story)
            for problem in opened.problems:
                if problem not in told:
                    complaint(f"{problem.path}: {problem.why}", OK)
            self.readable |= bool(opened.story.articles)
            yield from articles_holding(self.words, opened.story.articles, story)


def _once(found: Iterable[Found]) -> Iterator[Found]:
    """Each article once: a file may stand in several of the stories that were opened, however its path is written."""
    from reader.story.files import really_at

    seen: set[tuple[str, str]] = set()
    for one in found:
        if (what := (really_at(one.article.path), one.article.text)) not in seen:
            seen.add(what)
            yield one


def _brought_in(stories: Sequence[tuple[str, ...]], store: Store) -> set[Problem]:
    """Takes into the index what is in the cache, and first into that what can be kept; the problems that were told."""
    from reader.library.importing import imported
    from reader.library.stamps import stamped
    from reader.library.words import indexed

    told: set[Problem] = set()
    progress = Progress()
    keepable = [s for s in stories if store.works and (state := stamped(s)) and state.settled]
    for step in imported(keepable, store) if keepable else ():
        for problem in step.problems:
            progress.clear()
            told.add(problem)
            complaint(f"{problem.path}: {problem.why}", OK)
        progress.tell(step.done, step.total, "stories")
    for done, total in indexed(store):
        progress.tell(done, total, "files")
    progress.clear()
    return told


def _entry(found: Found) -> str:
    article = found.article
    date = long_date(article.date, article.date_from)
    about = " · ".join(part for part in (article.outlet, date, article.title) if part)
    return f"{printable(article.path)}\n  {about}\n  {found.excerpt}\n"


def _object(found: Found) -> dict[str, str | None]:
    article = found.article
    names = ("path", "outlet", "date", "date_from", "title")
    return {**{name: getattr(article, name) for name in names}, "excerpt": found.excerpt}


def _count(text: str) -> int:
    if not text.isdecimal() or not 0 < int(text) <= 1_000_000:
        raise ArgumentTypeError(f"no number of articles: {text}")
    return int(text)
