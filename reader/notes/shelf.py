"""The articles of a story as notes look for them: which article is meant, and where in it a passage stands now."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property, lru_cache

from reader.marks import DASHES, DOUBLE, SINGLE, plain_marks
from reader.model import Article, Span, Story
from reader.notes.anchors import CONTEXT, Anchor, ArticleKey, Place, hash_of

ENOUGH = 0.5
"""The share of a passage's three-word runs that must still stand close together for it to count as found."""
_RUN = 3
_KIN = plain_marks(DOUBLE, SINGLE, DASHES)


class Shelf:
    """A story's articles with what was found in them; nothing is looked for twice."""

    def __init__(self, story: Story) -> None:
        self.story = story
        self.by_id = {a.id: a for a in story.articles}
        self._by_title: dict[tuple[str, str], list[Article]] = {}
        for article in story.articles:
            self._by_title.setdefault((article.outlet, article.title), []).append(article)
        self._places: dict[Anchor, Place | None] = {}

    @cached_property
    def _by_hash(self) -> dict[str, list[Article]]:
        out: dict[str, list[Article]] = {}
        for article in self.story.articles:
            out.setdefault(hash_of(article.text), []).append(article)
        return out

    def article(self, key: ArticleKey) -> Article | None:
        """The article meant: the same outlet and headline, else the same text, else the same outlet and id.

        Of several, the one with the same text, then the one with the same id.
        """
        found = self._by_title.get((key.outlet, key.title)) or self._by_hash.get(key.hash)
        if found:
            return min(found, key=lambda a: (hash_of(a.text) != key.hash, a.id != key.id))
        same = self.by_id.get(key.id)
        return same if same and same.outlet == key.outlet else None

    def place(self, anchor: Anchor) -> Place | None:
        """Where a passage stands now; None where its article is not there or no longer says it."""
        if anchor not in self._places:
            article = self.article(anchor.article)
            self._places[anchor] = place_in(anchor, article) if article else None
        return self._places[anchor]


def place_in(anchor: Anchor, article: Article) -> Place | None:
    """Where a passage stands in an article, which may have changed since; None where it says nothing like it."""
    text = article.text
    if anchor.quote and text[anchor.start : anchor.end] == anchor.quote and hash_of(text) == anchor.article.hash:
        return Place(article.id, anchor.start, anchor.end)
    same = _same_words(anchor, text)
    if same:
        stays = same == (anchor.start, anchor.end) and text[slice(*same)] == anchor.quote
        return Place(article.id, *same, "exact" if stays else "moved")
    like = _like_words(anchor, text)
    return Place(article.id, *like, "changed") if like else None


def _same_words(anchor: Anchor, text: str) -> Span | None:
    """Where the quote's words stand; of several places the one in the like surroundings, then the nearest."""
    folded, offsets = _folded(text)
    wanted = _folded(anchor.quote)[0]
    if not wanted:
        return None
    prefix, suffix = _folded(anchor.prefix)[0].strip(), _folded(anchor.suffix)[0].strip()
    best: tuple[int, int, Span] | None = None
    for at in _occurrences(wanted, folded):
        end = at + len(wanted)
        span = offsets[at], offsets[end - 1] + 1
        alike = _common(folded[max(0, at - CONTEXT - 2) : at].strip()[::-1], prefix[::-1])
        alike += _common(folded[end : end + CONTEXT + 2].strip(), suffix)
        found = (-alike, abs(span[0] - anchor.start), span)
        best = min(best, found) if best else found
    return best[2] if best else None


def _occurrences(wanted: str, text: str) -> Iterator[int]:
    at = text.find(wanted)
    while at >= 0:
        yield at
        at = text.find(wanted, at + len(wanted))


def _like_words(anchor: Anchor, text: str) -> Span | None:
    """The stretch that holds most of the quote's three-word runs, if it holds enough."""
    wanted = frozenset(run for run, _ in _runs(anchor.quote))
    if not wanted:
        return None
    room = len(anchor.quote) * 3 // 2
    hits = [(run, span) for run, span in _runs(text) if run in wanted]
    inside: dict[tuple[str, ...], int] = {}
    first, best, found = 0, 0, (0, 0)
    for run, (_, end) in hits:
        inside[run] = inside.get(run, 0) + 1
        while end - hits[first][1][0] > room:
            left = hits[first][0]
            inside[left] -= 1
            if not inside[left]:
                del inside[left]
            first += 1
        if len(inside) > best:
            best, found = len(inside), (hits[first][1][0], end)
    return found if best >= ENOUGH * len(wanted) else None


def _runs(text: str) -> Iterator[tuple[tuple[str, ...], Span]]:
    """Every three words in a row, with the span from the first to the last; fewer where the text has fewer."""
    folded, offsets = _folded(text)
    words: list[tuple[str, int, int]] = []
    at = 0
    for part in folded.split(" "):
        bare = part.strip(".,;:!?\"'()[]")
        if bare:
            begin = at + part.index(bare)
            words.append((bare, offsets[begin], offsets[begin + len(bare) - 1] + 1))
        at += len(part) + 1
    size = min(_RUN, len(words))
    for n in range(len(words) - size + 1 if size else 0):
        yield tuple(w for w, _, _ in words[n : n + size]), (words[n][1], words[n + size - 1][2])


@lru_cache(maxsize=16)
def _folded(text: str) -> tuple[str, tuple[int, ...]]:
    """The text in lower case, white space run together, marks and dashes made one; and each character's offset."""
    out: list[str] = []
    offsets: list[int] = []
    for at, char in enumerate(text):
        if char.isspace():
            if out and out[-1] != " ":
                out.append(" ")
                offsets.append(at)
            continue
        lower = char.lower()
        out.append(_KIN.get(ord(char), lower if len(lower) == 1 else char))
        offsets.append(at)
    if out and out[-1] == " ":
        out.pop()
        offsets.pop()
    return "".join(out), tuple(offsets)


def _common(one: str, other: str) -> int:
    """How many characters two texts begin with alike."""
    count = 0
    for a, b in zip(one, other, strict=False):
        if a != b:
            break
        count += 1
    return count
