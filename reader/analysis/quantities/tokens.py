"""The words, numbers and marks of one sentence."""

from __future__ import annotations

import re

_TOKEN = re.compile(
    r"(?<![^\s$£€(\[~-])\.\d+|\d{1,3}(?:,\d{2,3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?|[^\W\d_]+(?:['’][^\W\d_]+)*|\S"
)
HYPHENS = frozenset("-‐‑–")
DASHES = frozenset("-‐‑–—−")


class Tokens:
    """The words, numbers and marks of one sentence, with their places in the article's text."""

    __slots__ = ("_titled", "coins", "counted", "ends", "low", "raw", "starts", "text")

    def __init__(self, text: str, start: int, end: int, coins: frozenset[str] = frozenset()) -> None:
        self.text = text
        self.coins = coins
        """Names of money that are the text's own, in lower case."""
        spans = [match.span() for match in _TOKEN.finditer(text, start, end)]
        self.raw = [text[a:b] for a, b in spans]
        self.starts = [a for a, _ in spans]
        self.ends = [b for _, b in spans]
        self.low = [w.lower() for w in self.raw]
        self.counted: dict[int, str] = {}
        """What the figures of the sentence count, by their number, as far as somebody has asked."""
        self._titled: bool | None = None

    def __len__(self) -> int:
        return len(self.raw)

    @property
    def titled(self) -> bool:
        """Whether most words are capitalised, as in a headline: there a capital says nothing."""
        if self._titled is None:
            long = [w for w in self.raw[:60] if len(w) > 3 and w[0].isalpha()]
            self._titled = len(long) > 2 and sum(w[0].isupper() for w in long) > 0.6 * len(long)
        return self._titled

    def glued(self, at: int) -> bool:
        """Whether nothing stands between token `at` and the one before it."""
        return 0 < at < len(self.raw) and self.starts[at] == self.ends[at - 1]

    def tied(self, at: int) -> bool:
        """Whether token `at` hangs on both the token before and the one after it."""
        return self.glued(at) and self.glued(at + 1)

    def is_digits(self, at: int) -> bool:
        """Whether token `at` is written in digits."""
        return 0 <= at < len(self.raw) and self.raw[at][-1].isdecimal()

    def word(self, at: int) -> str:
        """Token `at` in lower case, empty beyond either end."""
        return self.low[at] if 0 <= at < len(self.low) else ""

    def phrase(self, start: int, end: int) -> str:
        """The text of tokens [start, end), its white space made single blanks; empty where there is none."""
        return " ".join(self.text[self.starts[start] : self.ends[end - 1]].split()) if start < end else ""

    def starts_with(self, at: int, words: tuple[str, ...]) -> bool:
        """Whether the tokens from `at` on are `words` (in lower case)."""
        return tuple(self.low[at : at + len(words)]) == words
