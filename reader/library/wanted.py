"""What a person searches, as they typed it: its words, and where they stand in a text.

Every word must stand in an article; words in quotation marks stand together; `word*` is any word that begins so.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from reader.accents import unaccented_low
from reader.model import Span

_ASKED = re.compile(r"\"([^\"]*)\"?|“([^”]*)”?|(\S+)")
_WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is searched: runs of words in lower case, the last of a run open at its end or not."""

    runs: tuple[tuple[tuple[str, ...], bool], ...]

    @property
    def expression(self) -> str:
        """The same for FTS5."""
        return " AND ".join(f'"{" ".join(words)}"{"*" if open_end else ""}' for words, open_end in self.runs)

    def spans_in(self, text: str) -> tuple[Span, ...]:
        """Where the words stand in a text, in order; nothing where one of the runs is missing."""
        low = unaccented_low(text)
        out: list[Span] = []
        for words, open_end in self.runs:
            end = "" if open_end else r"(?![^\W_])"
            pattern = r"(?<![^\W_])" + r"[\W_]+".join(map(re.escape, words)) + end
            found = [m.span() for m in re.finditer(pattern, low)]
            if not found:
                return ()
            out += found
        return tuple(sorted(out))


def wanted(asked: str) -> Wanted:
    """What a person searches; it wants nothing where they typed no word."""
    runs = []
    for match in _ASKED.finditer(asked):
        together = match[1] if match[1] is not None else match[2]
        words = _words(match[3] if together is None else together)
        if words:
            runs.append((words, together is None and match[3].endswith("*")))
    return Wanted(tuple(runs))


def being_typed(asked: str) -> Wanted:
    """The same of words that are still typed: one run, its last word open at its end."""
    run = _words(asked)
    return Wanted(((run, True),) if run else ())


def _words(text: str) -> tuple[str, ...]:
    return tuple(_WORD.findall(unaccented_low(text)))
