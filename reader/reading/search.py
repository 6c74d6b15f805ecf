"""Searching the open article: hits, the current one, and which is next."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, field

from reader.model import Article, Span
from reader.reading.material import Material
from reader.reading.pointing import Pointing
from reader.wording import counted


@dataclass
class Search:
    """What is searched for and where it stands in the article shown."""

    wanted: str = ""
    last: str = ""
    """What was last searched for, also once its marks are gone."""
    hits: list[Span] = field(default_factory=list)
    at: int | None = None
    aside: bool = True
    """Whether the person has gone on to something else since: to another article, or along the highlights."""

    @property
    def match(self) -> int | None:
        """Where the current hit begins."""
        return self.hits[self.at][0] if self.at is not None else None

    def look_in(self, text: str) -> None:
        """Find it in another article; no hit is current."""
        self.hits, self.at, self.aside = [], None, True
        if self.wanted:
            # not loaded for every article that is opened
            from reader.query.find import find

            self.hits = find(text, self.wanted)

    def start(self, wanted: str, text: str, offset: int) -> None:
        """Search anew; the first hit from `offset` on becomes current, or the very first."""
        self.wanted = wanted
        self.look_in(text)
        self.aside = False
        if self.hits:
            self.at = bisect_left(self.hits, (offset, 0)) % len(self.hits)

    def ends(self, by: int, first: int, last: int) -> bool:
        """Whether there is no hit where `step` would go."""
        return not 0 <= self._there(by, first, last) < len(self.hits)

    def step(self, by: int, first: int, last: int) -> None:
        """Go `by` hits on from the current one where it lies in `first`..`last` (what is in sight), else from there.

        Past the last hit it begins again.
        """
        self.aside = False
        if self.hits:
            self.at = self._there(by, first, last) % len(self.hits)

    def _there(self, by: int, first: int, last: int) -> int:
        if self.at is not None and first <= self.hits[self.at][0] <= last:
            return self.at + by
        if by > 0:
            return bisect_left(self.hits, (first, 0)) + by - 1
        return bisect_right(self.hits, (first, 0)) + by

    @property
    def status(self) -> str:
        """`match 3 of 14` in words; empty where nothing is searched for."""
        if not self.wanted:
            return ""
        if not self.hits:
            return f"no match: {self.wanted}"
        if self.at is None:
            return f"{counted(len(self.hits), 'match', 'matches')}: {self.wanted}"
        return f"match {self.at + 1} of {len(self.hits)}: {self.wanted}"


def surroundings(text: str, hit: Span, most: int) -> Span:
    """A hit with up to so many characters on either side, cut between words unless one is endless."""
    start, end = hit
    first, last = max(0, start - most), min(len(text), end + most)
    if first:
        first = text.find(" ", first, start) + 1 or first
    cut = text.rfind(" ", end, last)
    return first, cut if last < len(text) and cut > 0 else last


def article_with_match(pointing: Pointing, wanted: str, by: int) -> Article | None:
    """The next article in the list that holds what is searched for; before this one where `by` is negative."""
    from reader.query.find import find

    material = pointing.material
    at = pointing.position
    if at is None:
        return None
    further = material.shown.articles[at + 1 :] if by > 0 else material.shown.articles[:at][::-1]
    held = {a.id for a in worth_searching(material, wanted)}
    return next((a for a in further if a.id in held and find(a.text, wanted)), None)


def worth_searching(material: Material, wanted: str) -> Iterable[Article]:
    """The shown articles worth looking through: of a large story those that an index names."""
    from reader.story.sources import files_around

    files = material.holding(wanted) if material.holding else None
    if files is None:
        return material.shown.articles
    return [a for a in material.shown.articles if a.path in files or not files.isdisjoint(files_around(a.path))]


def unsearched_told(material: Material) -> str:
    """`; not searched: 2 that F hides`: what filters keep out of a search over all; mostly empty."""
    hidden = len(material.story.articles) - len(material.shown.articles)
    if not hidden:
        return ""
    keys = [key for key, on in (("filter", material.query), ("outlets", material.filter.hidden)) if on]
    who = " and ".join(map(material.manner.key, keys))
    return f"; not searched: {hidden} that {who} {'hide' if len(keys) > 1 else 'hides'}"
