"""Where two passages give one person different posts, or other years of one thing he did."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from reader.accents import ascii_letters
from reader.analysis.judging.passages import KEPT, Clash, Said
from reader.analysis.judging.polarity import listed_words
from reader.analysis.language.lexicon import PERSON, flags_of
from reader.analysis.quantities.timing import YEAR
from reader.data import heads_of_rows

_REACH = 60
"""Characters before a post or a stretch of years in which the name stands of whom it is told."""
_OWN = 3
"""Words right before a post that may belong to it."""
_YEARS = re.compile(rf"\b({YEAR})(?:\s?[-–—]\s?|\s(?:to|until|through|and|till)\s)((?:1[5-9]|20)?\d\d)\b")
"""From when to when, the century of the second left out or not: `2011-14`."""
_NAME = re.compile(r"\b[A-Z]+[a-z][^\W\d_]*+")
"""A word with a capital that is none of capitals only."""
_STOP = re.compile(r"[.;:!?](?!\w)")
_TITLED = re.compile(
    r"\b(?P<of>[A-Za-z][a-z]+) (?P<kind>[Mm]inister|[Ss]ecretary) (?P<who>[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,2})"
)
"""A ministry before the name of who holds it: `Health Minister Ilse Varga`."""
_POST = re.compile(r"\b[a-z]+\b")


class _Post(NamedTuple):
    """A post somebody holds, in lower case: `assistant`, `district attorney`."""

    name: str
    rank: str
    """What sets it below the post of that name; empty where nothing does."""
    post: str

    @property
    def text(self) -> str:
        """As it is shown: `assistant district attorney`."""
        return f"{self.rank} {self.post}".strip()


def post_clash(mine: Sequence[Said], others: Sequence[Said]) -> Clash | None:
    """Where one outlet makes somebody the assistant, deputy or interim holder of what he is to another, or gives him
    another ministry.
    """
    here, there = ([post for p in side for post in posts_in(p.text)] for side in (mine, others))
    for x in here:
        for y in there:
            if ascii_letters(x.name) != ascii_letters(y.name) or not (_ranked_apart(x, y) or _of_two_offices(x, y)):
                continue
            # who has both tells of a rise from one to the other
            if y not in here and x not in there:
                return Clash("post", x.text, y.text)
    return None


def _ranked_apart(x: _Post, y: _Post) -> bool:
    return x.post == y.post and x.rank != y.rank


def _of_two_offices(x: _Post, y: _Post) -> bool:
    """Whether two posts of one kind are those of two ministries: the finance minister, the health minister."""
    (*of, kind), (*other, their) = ([_alike().get(w, w) for w in post.split()] for post in (x.post, y.post))
    return (
        kind == their
        and of != other
        and all(words[-1:] and words[-1] in listed_words("portfolios") for words in (of, other))
    )


@cache
def _alike() -> dict[str, str]:
    """Ministries by other spellings and names to the first of each: `defense` is `defence`."""
    return heads_of_rows("reader.analysis", "polarity", "offices_alike")


@lru_cache(maxsize=KEPT)
def posts_in(text: str) -> tuple[_Post, ...]:
    """The posts that a passage says somebody holds."""
    return tuple(_read(text))


def _read(text: str) -> Iterator[_Post]:
    """The posts of a passage before which a name stands in the same sentence, and ministries before a name."""
    for m in _TITLED.finditer(text):
        if m["of"].lower() in listed_words("portfolios"):
            yield _Post(m["who"].split()[-1], "", f"{m['of']} {m['kind']}".lower())
    words = list(_POST.finditer(text))
    for n, word in enumerate(words):
        if not flags_of(word[0]) & PERSON or not (names := _names_before(text, word.start())):
            continue
        own: list[str] = []
        for earlier, later in zip(words[n - 1 :: -1], words[n::-1], strict=False):
            if text[earlier.end() : later.start()] != " " or len(own) == _OWN:
                break
            if earlier[0] in listed_words("determiners"):
                rank = next((w for w in own if w in listed_words("ranks")), "")
                rest = [w for w in own if w not in listed_words("ranks")]
                yield _Post(names[-1], rank, " ".join([*rest, word[0]]))
                break
            own.insert(0, earlier[0])


def span_clash(mine: Sequence[Said], others: Sequence[Said]) -> Clash | None:
    """Where two outlets give somebody stretches of years that overlap and of which neither holds the other."""
    here, there = ([found for p in side for found in spans_in(p.text)] for side in (mine, others))
    for names, (start, end), text in here:
        for others_names, (their, last), words in there:
            shifted = start < their <= end < last or their < start <= last < end
            if shifted and names & others_names:
                return Clash("years", text, words)
    return None


@lru_cache(maxsize=KEPT)
def spans_in(text: str) -> tuple[tuple[frozenset[str], tuple[int, int], str], ...]:
    """The stretches of years in a passage, each with the names before it and its words."""
    return tuple(_read_spans(text))


def _read_spans(text: str) -> Iterator[tuple[frozenset[str], tuple[int, int], str]]:
    """The stretches of years in a passage, each with the names before it and its words."""
    for m in _YEARS.finditer(text):
        end = m[2] if len(m[2]) == 4 else m[1][:2] + m[2]
        if int(m[1]) < int(end):
            yield frozenset(_names_before(text, m.start())), (int(m[1]), int(end)), m[0]


def _names_before(text: str, at: int) -> list[str]:
    """The words with a capital near before a place in the same sentence, the next one last."""
    first = max(0, at - _REACH)
    stops = list(_STOP.finditer(text, first, at))
    return _NAME.findall(text, stops[-1].end() if stops else first, at)
