"""What a person adds, one entry each, and the operations that add, change and take away."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import Literal, get_args

from reader.model import Verdict
from reader.notes.anchors import Anchor, ArticleKey

Kind = Literal["read", "place", "last", "grid", "mark", "note", "draft", "link", "unlink", "verdict", "hide", "name"]
KINDS: tuple[Kind, ...] = get_args(Kind)
PLACES: tuple[Kind, ...] = ("place", "last", "grid")
"""Kinds that say where a person was, and nothing they wrote."""
DECISIONS: tuple[Kind, ...] = ("link", "unlink", "verdict", "hide", "name")
"""Kinds that say something of a claim."""
NEEDS: dict[Kind, tuple[str, ...]] = {
    "read": ("article",),
    "place": ("passage",),
    "last": ("passage",),
    "grid": ("text",),
    "mark": ("passage",),
    "note": ("passage", "text"),
    "draft": ("passage", "text"),
    "link": ("claim", "passage"),
    "unlink": ("claim", "passage"),
    "verdict": ("claim", "verdict"),
    "hide": ("claim",),
    "name": ("claim", "text"),
}
"""What an entry of each kind cannot do without."""


@dataclass(frozen=True, slots=True)
class ClaimKey:
    """What a claim is known by from one analysis to the next."""

    id: str
    label: str = ""
    passages: tuple[Anchor, ...] = ()
    """Some of the passages that answered it."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing a person added."""

    id: str
    kind: Kind
    made: str = ""
    """When, ISO in UTC; the store fills it in."""
    article: ArticleKey | None = None
    passage: Anchor | None = None
    text: str = ""
    claim: ClaimKey | None = None
    verdict: Verdict | None = None


@dataclass(frozen=True, slots=True)
class Put:
    """Add an entry, or change it where one with its id is there."""

    entry: Entry
    was: Entry | None = None
    """What the person saw when changing it."""


@dataclass(frozen=True, slots=True)
class Drop:
    """Take an entry away."""

    entry: Entry
    """What the person saw when taking it away."""


Operation = Put | Drop


def entry_id(kind: str, *parts: str) -> str:
    """An id that the same addition gets in every reader: the kind and twelve hexadecimal digits."""
    told = "\x1f".join(parts).encode("utf-8", "surrogatepass")
    return f"{kind}-{hashlib.sha256(told).hexdigest()[:12]}"


def passage_parts(anchor: Anchor) -> tuple[str, ...]:
    """What makes one passage different from every other."""
    return anchor.article.outlet, anchor.article.hash, str(anchor.start), str(anchor.end)
