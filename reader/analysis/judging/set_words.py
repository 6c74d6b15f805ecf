"""Set phrases in a passage, in any form of their verbs and with articles and denials between their words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Generic, NamedTuple, TypeVar

from reader.analysis.terms import inflected

T = TypeVar("T")
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_GAP = re.compile(r"[\s\"“”'‘’]{1,3}")
_BETWEEN = 3
"""Words that may stand between two of a phrase at most."""
_ANY = {
    "be": frozenset(("be", "is", "are", "was", "were", "been", "being")),
    "have": frozenset(("have", "has", "had", "having")),
    "do": frozenset(("do", "does", "did")),
}
"""What stands for any form of a verb that helps others."""
_HELPING = frozenset().union(*_ANY.values())
_NOT = frozenset(("not", "never"))


class Told(NamedTuple, Generic[T]):
    """A set phrase where a passage has it."""

    start: int
    end: int
    denied: bool
    """Whether a denial stands within it: `was never open`."""
    meant: tuple[T, ...]
    """What it stands for."""


class _Token(NamedTuple):
    word: str
    start: int
    end: int
    denied: bool
    """Whether it ends in `n't`, which `word` is without."""


class _Node(Generic[T]):
    """The words that may go on from here, and what the words so far stand for."""

    __slots__ = ("following", "meant")

    def __init__(self) -> None:
        self.following: dict[str, _Node[T]] = {}
        self.meant: tuple[T, ...] = ()


class SetWords(Generic[T]):
    """Phrases that stand for something, ready to be looked for; `~word` in one is any form of that verb."""

    def __init__(self, phrases: Mapping[str, Sequence[T]], between: Iterable[str]) -> None:
        """Makes phrases ready.

        Args:
            phrases: each, in lower case, with what it stands for.
            between: words that may stand between those of a phrase.
        """
        self._between = frozenset(between)
        self._first: _Node[T] = _Node()
        for phrase, meant in phrases.items():
            ends = [self._first]
            for word in phrase.split():
                ends = [end.following.setdefault(form, _Node()) for end in ends for form in _forms(word)]
            for end in ends:
                end.meant = (*end.meant, *meant)

    def found_in(self, text: str) -> Iterator[Told[T]]:
        """The phrases that stand in a text, in order; the longest of those that begin with one word."""
        tokens = [_token(m) for m in _WORD.finditer(text)]
        last = -1
        for n, token in enumerate(tokens):
            begun = self._first.following.get(token.word)
            found = self._longest(text, tokens, n, begun, token.denied) if begun else None
            if found and found[0] > last:
                # `guilty` is not told where `not guilty` is, but `called off` is where `was called off` is
                last = last if token.word in _HELPING else found[0]
                end, denied, meant = found
                yield Told(token.start, end, denied, meant)

    def _longest(
        self, text: str, tokens: Sequence[_Token], at: int, node: _Node[T], denied: bool
    ) -> tuple[int, bool, tuple[T, ...]] | None:
        """Where the longest phrase that goes on from a node ends, whether it is denied, and what it stands for."""
        best = (tokens[at].end, denied, node.meant) if node.meant else None
        if not node.following:
            return best
        for behind in range(at + 1, min(len(tokens), at + 2 + _BETWEEN)):
            token = tokens[behind]
            if not _GAP.fullmatch(text, tokens[behind - 1].end, token.start):
                break
            if following := node.following.get(token.word):
                found = self._longest(text, tokens, behind, following, denied)
                if found and (best is None or found[0] > best[0]):
                    best = found
            if token.word in _NOT:
                denied = not denied
            elif token.word not in self._between and not token.word.endswith("ly"):
                break
        return best


def _forms(word: str) -> frozenset[str]:
    """What may stand for a word of a phrase."""
    return inflected(word[1:]) if word.startswith("~") else _ANY.get(word, frozenset((word,)))


def _token(m: re.Match[str]) -> _Token:
    low = m.group().lower().replace("’", "'")
    negated = low.endswith("n't")
    return _Token(low[:-3] if negated else low.removesuffix("'s"), m.start(), m.end(), negated)


def phrases_of(rows: Iterable[tuple[T, Iterable[str]]]) -> dict[str, list[T]]:
    """By phrase all that it stands for.

    Args:
        rows: what each list of phrases stands for, and the list.
    """
    out: dict[str, list[T]] = {}
    for meant, phrases in rows:
        for phrase in phrases:
            out.setdefault(str(phrase), []).append(meant)
    return out
