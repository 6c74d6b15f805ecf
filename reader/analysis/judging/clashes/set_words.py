"""Set phrases in a passage, in any form of their verbs and with articles and denials between their words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from operator import itemgetter
from typing import Generic, NamedTuple, TypeVar

from reader.analysis.language.terms import inflected

T = TypeVar("T")
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_GAP = re.compile(r"[\s\"“”'‘’]{1,3}")
_BETWEEN = 3
"""Words that may stand between two of a phrase at most, and in place of its gap."""
_DONE = "^"
"""What stands before a verb of which but the forms are meant that tell it as done: `goes`, `went`, `gone`."""
_OPEN = "*"
"""A gap in a phrase: one to three words that deny nothing."""
_ANY = {
    "be": frozenset(("be", "is", "are", "was", "were", "been", "being")),
    "have": frozenset(("have", "has", "had", "having")),
    "do": frozenset(("do", "does", "did")),
    "will": frozenset(("will", "would", "wo")),
}
"""What stands for any form of a verb that helps others; `won't` is read as `wo` and a denial."""
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
    """A word of a text as phrases are looked for in it, and where it stands."""

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
    """Phrases that stand for something, ready to be looked for.

    `~word` in one is any form of that verb, `^word` a form by which it is told as done, `*` a gap.
    """

    def __init__(self, phrases: Mapping[str, Sequence[T]], between: Iterable[str]) -> None:
        """Makes phrases ready.

        Args:
            phrases: each, in lower case, with what it stands for.
            between: words that may stand between those of a phrase.
        """
        self._between = frozenset(between)
        self._rests: dict[str, list[tuple[str, Sequence[T]]]] = {}
        """By a word that phrases begin with what follows it in each, and what the phrase stands for."""
        self._begun: dict[str, _Node[T]] = {}
        """The same as nodes, of words that some text had: half of the phrases begin with words that none has."""
        for phrase, meant in phrases.items():
            first, _, rest = phrase.partition(" ")
            for form in _forms(first):
                self._rests.setdefault(form, []).append((rest, meant))

    def found_in(self, text: str) -> Iterator[Told[T]]:
        """The phrases that stand in a text, in order; of those that begin with one word the longest first.

        `guilty` is not told where `not guilty` is, but `called off` is where `was called off` is.
        """
        tokens = [_token(m) for m in _WORD.finditer(text)]
        last = -1
        for n, token in enumerate(tokens):
            if token.word not in self._rests:
                continue
            begun = self._begun.get(token.word) or self._begin(token.word)
            found = self._going_on(text, tokens, n, begun, token.denied)
            longest = max((end for end, *_ in found), default=-1)
            if longest > last:
                last = last if token.word in _HELPING else longest
                for end, denied, meant in sorted(found, key=itemgetter(0), reverse=True):
                    yield Told(token.start, end, denied, meant)

    def _begin(self, word: str) -> _Node[T]:
        """The node behind a word that phrases begin with."""
        begun = self._begun[word] = _Node()
        for rest, meant in self._rests[word]:
            ends = [begun]
            for part in rest.split():
                ends = [end.following.setdefault(form, _Node()) for end in ends for form in _forms(part)]
            for end in ends:
                end.meant = (*end.meant, *meant)
        return begun

    def _going_on(
        self, text: str, tokens: Sequence[_Token], at: int, node: _Node[T], denied: bool
    ) -> list[tuple[int, bool, tuple[T, ...]]]:
        """Where the phrases end that go on from a node, whether each is denied, and what it stands for."""
        found = [(tokens[at].end, denied, node.meant)] if node.meant else []
        if not node.following:
            return found
        for behind in range(at + 1, min(len(tokens), at + 2 + _BETWEEN)):
            token = tokens[behind]
            if not _GAP.fullmatch(text, tokens[behind - 1].end, token.start):
                break
            if following := node.following.get(token.word):
                found += self._going_on(text, tokens, behind, following, denied)
            if behind == at + 1 and (rest := node.following.get(_OPEN)):
                found += self._over_gap(text, tokens, behind, rest, denied)
            if token.word in _NOT:
                denied = not denied
            elif token.word not in self._between and not token.word.endswith("ly"):
                break
        return found

    def _over_gap(
        self, text: str, tokens: Sequence[_Token], first: int, node: _Node[T], denied: bool
    ) -> Iterator[tuple[int, bool, tuple[T, ...]]]:
        """As `_going_on`, behind one to three words that deny nothing, the first of them with a number."""
        for n in range(first, min(len(tokens) - 1, first + _BETWEEN)):
            if tokens[n].word in _NOT or not _GAP.fullmatch(text, tokens[n].end, tokens[n + 1].start):
                return
            if following := node.following.get(tokens[n + 1].word):
                yield from self._going_on(text, tokens, n + 1, following, denied)


def _forms(word: str) -> frozenset[str]:
    """What may stand for a word of a phrase."""
    if word.startswith("~"):
        return inflected(word[1:])
    if word.startswith(_DONE):
        return frozenset(form for form in inflected(word[1:]) if form != word[1:] and not form.endswith("ing"))
    return _ANY.get(word, frozenset((word,)))


def _token(m: re.Match[str]) -> _Token:
    low = m.group().lower()
    if low.isalpha():
        return _Token(low, m.start(), m.end(), False)
    low = low.replace("’", "'")
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
