"""What a list of stories says of each without its texts."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from reader.dates import long_dates
from reader.library.codec import Damaged, packed, unpacked, value_of
from reader.library.stamps import stamped
from reader.library.store import Store
from reader.library.versions import version_of
from reader.model import Analysis, Story
from reader.standing import disputed_and_updates, disputes_counted
from reader.wording import counted

_HEADLINES = 60
"""So many headlines of a story are kept for its list."""


@dataclass(frozen=True, slots=True)
class Summary:
    """A story as it was when it was last opened."""

    title: str
    articles: int
    words: int
    outlets: tuple[str, ...]
    """Each once, in the order of its first article."""
    first: str = ""
    """The earliest date of an article, ISO; empty where none has one."""
    last: str = ""
    claims: int | None = None
    """How many claims its articles share; None where they were not compared yet, or by another engine."""
    disputed: int | None = None
    """On how many of them outlets contradict each other."""
    updates: int = 0
    """On how many others their answers differ by their time alone."""
    perhaps: int = 0
    """How many of those on which they agree a passage may contradict."""
    headlines: tuple[str, ...] = ()
    """Those of its first articles."""

    @property
    def compared_told(self) -> str:
        """`41 claims, 9 disputed, 2 updates`; empty where its articles were not compared."""
        if self.claims is None or self.disputed is None:
            return ""
        return f"{counted(self.claims, 'claim')}, {disputes_counted(self.disputed, self.updates, self.perhaps)}"


def summary_of(story: Story, analysis: Analysis | None = None) -> Summary:
    """The summary of a story that is open.

    Args:
        story: its articles.
        analysis: what comparing them gave; None where they were not compared.
    """
    dates = sorted(a.date for a in story.articles if a.date)
    words = sum(a.text.count(" ") + a.text.count("\n\n") + 1 for a in story.articles)
    first, last = (dates[0], dates[-1]) if dates else ("", "")
    headlines = tuple(a.title for a in story.articles[:_HEADLINES])
    summary = Summary(story.title, len(story.articles), words, story.outlets, first, last, headlines=headlines)
    return summary if analysis is None else _compared(summary, _counts(analysis))


def title_of(name: str, summary: Summary | None) -> str:
    """What a story is called; by the name of its folder as long as no title is known."""
    return summary.title if summary and summary.articles else name


def dates_told(summary: Summary) -> str:
    """`16 May 2015 to 18 May 2015`; `no date`."""
    return long_dates(summary.first, summary.last) or "no date"


def fits(title: str, summary: Summary | None, wanted: str) -> bool:
    """Whether a story's title, outlets, dates and headlines hold all the words that are wanted."""
    told = f"{_told(title, summary)} {' '.join(summary.headlines)}" if summary else title
    return _holds(told, wanted)


def headline_with(title: str, summary: Summary | None, wanted: str) -> str:
    """The headline that holds the words wanted, where nothing else that a list tells of the story does; else empty.

    Of several it is the one that holds most of them.
    """
    if summary is None or not summary.headlines or _holds(_told(title, summary), wanted):
        return ""
    return max(summary.headlines, key=lambda h: sum(_holds(h, word) for word in wanted.split()))


def _told(title: str, summary: Summary) -> str:
    return f"{title} {' '.join(summary.outlets)} {dates_told(summary)}"


def _holds(told: str, wanted: str) -> bool:
    return all(word in told.casefold() for word in wanted.casefold().split())


def summaries(stories: Iterable[Sequence[str]], store: Store) -> Iterator[Summary | None]:
    """What is known of stories without opening them: a summary each, in their order, as fast as a disk lists folders.

    None stands for a story that was never opened, or has changed since: `reader.library.openings.opened` opens it, and
    afterwards it is known. For a long list ask for some at a time, on a thread.

    Args:
        stories: the paths each is opened with, as `reader.story.StoryPlace.paths`.
        store: the cache.
    """
    engine = version_of("analysis")
    for paths in stories:
        yield _known(paths, store, engine)


def note_claims(paths: Sequence[str], analysis: Analysis, store: Store, decided: bool = True) -> None:
    """Have the summary of a story tell what comparing its articles gave.

    Args:
        paths: what it was opened with.
        analysis: of all its articles.
        store: the cache.
        decided: whether what the person decided is heeded in it; what is not replaces no count of the same engine.
    """
    state = stamped(paths) if store.works else None
    engine = version_of("analysis") if state else None
    if state is None or engine is None:
        return
    asked = "SELECT CAST(stamp AS BLOB), CAST(claims AS BLOB) FROM story WHERE place = ?"
    there = store.reading(lambda db: db.execute(asked, (state.place,)).fetchone(), None)
    if there is None or not state.fits(bytes(there[0])) or (not decided and _made_by(there[1], engine)):
        return
    row = (packed([engine.hex(), *_counts(analysis)]), state.place, there[0])
    # written only where it is news: the next start would else wait for the disk
    if there[1] != row[0]:
        sql = "UPDATE story SET claims = ?1 WHERE place = ?2 AND stamp = ?3"
        store.writing(lambda db: db.execute(sql, row), None)


def _known(paths: Sequence[str], store: Store, engine: bytes | None) -> Summary | None:
    state = stamped(paths)
    if state is None:
        return None

    def read(db: sqlite3.Connection) -> tuple[bytes, bytes, bytes | None] | None:
        sql = "SELECT CAST(stamp AS BLOB), CAST(about AS BLOB), CAST(claims AS BLOB) FROM story WHERE place = ?"
        row: tuple[bytes, bytes, bytes | None] | None = db.execute(sql, (state.place,)).fetchone()
        return row

    row = store.reading(read, None)
    if row is None or not state.fits(bytes(row[0])):
        return None
    try:
        rows = unpacked(row[1])
        summary: Summary = value_of(Summary, rows[3])
        return _with_claims(summary, row[2], engine)
    except (Damaged, LookupError, TypeError):
        return None


def _with_claims(summary: Summary, data: bytes | None, engine: bytes | None) -> Summary:
    if data is None or engine is None:
        return summary
    if not _made_by(data, engine):
        return summary
    _, *counts = unpacked(data)
    return _compared(summary, value_of(_Counts, counts))


def _made_by(data: bytes | None, engine: bytes) -> bool:
    """Whether a count was made by this engine."""
    try:
        return data is not None and bool(unpacked(data)[0] == engine.hex())
    except (Damaged, LookupError, TypeError):
        return False


_Counts = tuple[int, int, int, int]


def _counts(analysis: Analysis) -> _Counts:
    """How many claims, how many of them disputed, how many updates, and how many perhaps disputed."""
    perhaps = sum(c.perhaps_disputed for c in analysis.claims)
    return len(analysis.claims), *disputed_and_updates(analysis.claims), perhaps


def _compared(summary: Summary, counts: _Counts) -> Summary:
    claims, disputed, updates, perhaps = counts
    return replace(summary, claims=claims, disputed=disputed, updates=updates, perhaps=perhaps)
