"""Finds the set phrases of a word list in running text: one look-up a word, whatever the length of the list."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

GAP = 6
"""Words a `*` may stand for."""

_WORD = re.compile(r"[^\W_]+(?:['.-][^\W_]+|(?<=\d),\d+)*|[©$#@&]")
# not after an initial or an abbreviation such as U.S., and only where something that can begin a sentence follows
_SENTENCE_END = re.compile(r"(?:(?<![A-Z]\.[A-Z])(?<!\b[A-Z])\.|[!?…])[\"”’')\]]*\s+(?=[\"“‘'(\[]*[A-Z0-9#@])")


def words_of(text: str) -> list[str]:
    """The words of a text in lower case, with straight apostrophes."""
    return _WORD.findall(text.lower().replace("’", "'"))


def rough_sentences(paragraph: str) -> list[str]:
    """A paragraph cut after every end mark; good enough to see what it is made of."""
    out, at = [], 0
    for match in _SENTENCE_END.finditer(paragraph):
        out.append(paragraph[at : match.end()].rstrip())
        at = match.end()
    if at < len(paragraph):
        out.append(paragraph[at:])
    return out


class Phrases:
    """The phrases of a word list, found by their first word.

    In a phrase `^` ties it to the start of the words searched, `$` to their end, `*` stands for up to `GAP` words and
    `N` for a number.
    """

    def __init__(self, groups: Mapping[str, Iterable[str]]) -> None:
        self._by_first: dict[str, list[tuple[bool, bool, tuple[str, ...], str]]] = {}
        for name, phrases in groups.items():
            for phrase in phrases:
                start, end = phrase.startswith("^"), phrase.endswith("$")
                parts = tuple(str(phrase).removeprefix("^").removesuffix("$").replace("*", " * ").split())
                self._by_first.setdefault(parts[0], []).append((start, end, parts[1:], name))

    def group_in(self, words: Sequence[str]) -> str | None:
        """The name of the group of the first phrase that stands in some words, or None."""
        # few words begin any phrase
        begin = [n for n, word in enumerate(words) if word in self._by_first or word[0].isdigit()]
        for n in begin:
            word = words[n]
            phrases = self._by_first.get(word, ())
            if word[0].isdigit():
                phrases = (*phrases, *self._by_first.get("N", ()))
            for start, end, rest, name in phrases:
                if start and n:
                    continue
                if _matched(words, n + 1, rest, end):
                    return name
        return None


def _matched(words: Sequence[str], at: int, parts: Sequence[str], end: bool) -> bool:
    """Whether a phrase's further parts stand from words[at] on; `end`: with nothing behind them."""
    for n, part in enumerate(parts):
        if part == "*":
            most = min(GAP, len(words) - at)
            return any(_matched(words, at + skip, parts[n + 1 :], end) for skip in range(most + 1))
        if at >= len(words) or not (words[at] == part or (part == "N" and words[at][0].isdigit())):
            return False
        at += 1
    return not end or at == len(words)
