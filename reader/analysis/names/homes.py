"""The state a lawmaker's name is given with."""

from __future__ import annotations

from functools import cache

from reader.analysis.language.lexicon import CAPITAL, PLACE
from reader.analysis.language.tokens import Token
from reader.data import table

_PARTIES = ("D-", "R-", "I-")


@cache
def _states() -> dict[str, str]:
    return dict(table("reader.analysis", "words")["states"])


def home_of(words: list[Token], end: int) -> str:
    """The state behind a name that ends before word `end`: `(D-Calif.)`, `, R-Texas,`, `(Calif.)`, `of Texas`."""
    if end + 1 >= len(words):
        return ""
    opened, text = words[end].text, words[end + 1].text.rstrip(".")
    if opened in ("(", ",") and text.startswith(_PARTIES):
        return _state(text[2:])
    if opened == "(" and text.replace(".", "") in _states():
        return _state(text)
    if opened == "of" and words[end + 1].flags & PLACE and words[end + 1].flags & CAPITAL:
        return text
    return ""


def _state(short: str) -> str:
    return _states().get(short.replace(".", ""), short)
