"""What passes between reading bytes, taking a format apart and making an article."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from itertools import islice

from reader.model import Article
from reader.story import limits
from reader.story.outcome import Problem

_LINE = re.compile(r"\S[^\n]*")


class Unreadable(Exception):
    """A file that cannot be read; the message says why."""


@dataclass(frozen=True, slots=True)
class Blob:
    """Some bytes and what is known of them without looking inside."""

    path: str
    """The path as it is shown."""
    key: str
    """The name that the folder's side-car knows it by: its own, a member's after a slash, `#3` for the third in it."""
    data: bytes
    charset: str | None = None
    """The encoding that whoever sent it declared."""
    media: str | None = None
    """The media type that whoever sent it declared, as `text/html`."""
    url: str | None = None
    """The address it was fetched from or saved from."""
    folder: str | None = None
    """The folder it really lies in, for files that name others; None for what lies in no folder."""
    packed: bool = False
    """Whether it came out of an archive: what is in it is not unpacked again."""

    @property
    def name(self) -> str:
        """The last part of its path, in lower case: its ending tells what it may be."""
        return self.path.rpartition("/")[2].lower()


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A line that the reader of a format left out of an article's text."""

    kind: str
    """What it was taken for."""
    text: str
    at: int
    """Where in the draft's text it would begin; at its end or beyond where nothing follows it."""
    around: bool = False
    """Whether it stands outside of what was taken for the article."""
    is_prose: bool = True


@dataclass(frozen=True, slots=True)
class Draft:
    """One article as its format gives it, before tidying."""

    path: str
    key: str
    text: str
    """Clean text, a paragraph a line or a block of lines."""
    fields: Mapping[str, str] = field(default_factory=dict)
    """What the file says of it, under the names of the design."""
    guessed: tuple[str, ...] = ()
    """Names of the fields among them that the reader of the format worked out."""
    notes: tuple[str, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    """Lines of the file that are not in `text`, in their order."""
    why: str | None = None
    """What is wrong with the file although it opens."""
    beside: str | None = None
    """The file it was read from, in full, where the one that was found only names it, as a list of feeds does."""


@dataclass(frozen=True, slots=True)
class Complaint:
    """Something in a file that does not open, and why; the rest does."""

    path: str
    why: str
    beside: str | None = None
    """As a draft's."""


@dataclass(frozen=True, slots=True)
class Part:
    """What came of one part of a file: an article, a problem, both, or neither where it is left out."""

    key: str
    """The name that the folder's side-car knows it by."""
    said: Mapping[str, str] | None
    """What the side-car says of it; None where it is no article at all."""
    article: Article | None = None
    """Its id is given once all of the story is read."""
    problem: Problem | None = None
    beside: str | None = None
    """As a draft's: what came of it holds only as long as this file is as it was, too."""


def within_lines(draft: Draft) -> Draft:
    """A draft with no more lines than are read of one article, and what is said where it had more."""
    if draft.text.count("\n") < limits.MAX_LINES:
        return draft
    beyond = next(islice(_LINE.finditer(draft.text), limits.MAX_LINES, None), None)
    if beyond is None:
        return draft
    why = f"only the first {limits.MAX_LINES:,} of its lines are read; --max-lines takes more"
    said = f"{draft.why}; {why}" if draft.why else why
    return replace(draft, text=draft.text[: beyond.start()].rstrip(), notes=(*draft.notes, why), why=said)
