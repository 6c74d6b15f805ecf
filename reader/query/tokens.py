"""Cuts an expression into tokens, one pass from left to right."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from reader.query.fields import BY_NAME, Field, nearest
from reader.query.tree import QueryError

Kind = Literal["(", ")", "and", "or", "not", "term", "end"]

_BLANK = re.compile(r"\s*")
_HEAD = re.compile(r"([^\W\d_][\w-]{0,60})(:?(?:<=|>=|<|>|=)|:)")
"""A field's name with what follows it at once: `figure>=`, also `figure:>=`."""
_SPACED = re.compile(r"([^\W\d_][\w-]{0,60})\s{1,20}(<=|>=|<|>|=)")
"""The same with a blank before the comparison, for fields that are known: `figure > 100`."""
_BARE = re.compile(r"[^\s()\"“”„]+")
_VALUE = re.compile(r"[^\s(),\"“”„]+")
_CLOSING = {'"': '"', "“": "”", "„": "”", "”": "”"}
_WORDS: dict[str, Kind] = {"and": "and", "&": "and", "&&": "and", "or": "or", "|": "or", "||": "or", "not": "not"}


@dataclass(frozen=True, slots=True)
class Piece:
    """A value as typed, without its quotation marks."""

    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Token:
    """One token; `start` and `end` are offsets into the expression."""

    kind: Kind
    start: int
    end: int
    field: Field | None = None
    """The field of a term; None for bare words."""
    operator: str = ":"
    pieces: tuple[Piece, ...] = ()


def tokens_of(expression: str) -> Iterator[Token]:
    """The tokens in order, the last of kind `end`.

    Raises:
        QueryError: a quotation mark is never closed, a field is not known, a value is missing.
    """
    at = _past_blanks(expression, 0)
    while at < len(expression):
        token = _token_at(expression, at)
        yield token
        at = _past_blanks(expression, token.end)
    yield Token("end", at, at)


def _past_blanks(text: str, at: int) -> int:
    found = _BLANK.match(text, at)
    return found.end() if found else at


def _token_at(text: str, at: int) -> Token:
    char = text[at]
    if char in "()":
        return Token("(" if char == "(" else ")", at, at + 1)
    if char in "-!":
        if at + 1 == len(text) or text[at + 1].isspace() or text[at + 1] == ")":
            why = f"{char} stands right before what is to be left out; in quotation marks it is searched for"
            raise QueryError(why, text, at, at + 1)
        return Token("not", at, at + 1)
    if char in _CLOSING:
        phrase = _phrase(text, at)
        return Token("term", at, phrase.end, pieces=(phrase,))
    head = _HEAD.match(text, at)
    if head:
        return _field_term(text, head, _field_named(text, head))
    spaced = _SPACED.match(text, at)
    if spaced and spaced[1].lower() in BY_NAME:
        return _field_term(text, spaced, BY_NAME[spaced[1].lower()])
    word = _BARE.match(text, at)
    assert word  # at stands neither on a blank nor on a mark
    kind = _WORDS.get(word[0].lower(), "term")
    return Token(kind, at, word.end(), pieces=(Piece(word[0], at, word.end()),))


def _field_named(text: str, head: re.Match[str]) -> Field:
    found = BY_NAME.get(head[1].lower())
    if found:
        return found
    near = nearest(head[1], tuple(BY_NAME))
    shown = head[1] if len(head[1]) <= 30 else head[1][:29] + "…"
    hint = f"did you mean {near}?" if near else "quotation marks search for it as it stands"
    raise QueryError(f"no field is called {shown}; {hint}", text, *head.span(1))


def _field_term(text: str, head: re.Match[str], field: Field) -> Token:
    """The term that begins with a field's name: operator and values, parted by commas."""
    operator = head[2].removeprefix(":") or ":"
    at = _past_blanks(text, head.end())
    pieces = [_piece(text, at, field, blank=at > head.end())]
    while text.startswith(",", pieces[-1].end):
        end = pieces[-1].end
        pieces.append(_piece(text, end + 1, field, blank=False))
    return Token("term", head.start(), pieces[-1].end, field, ":" if operator == "=" else operator, tuple(pieces))


def _piece(text: str, at: int, field: Field, blank: bool) -> Piece:
    if at < len(text) and text[at] in _CLOSING:
        return _phrase(text, at)
    # the commas of 6,000 belong to the number
    found = (_BARE if field.takes == "number" else _VALUE).match(text, at)
    if not found or (blank and (found[0].lower() in _WORDS or _HEAD.match(text, at))):
        raise QueryError(f"{field.name} needs something to compare with, as in {field.example}", text, at)
    return Piece(found[0], at, found.end())


def _phrase(text: str, at: int) -> Piece:
    """What stands between quotation marks; a backslash keeps the mark or backslash after it."""
    closing = _CLOSING[text[at]]
    kept: list[str] = []
    here = at + 1
    while here < len(text) and text[here] != closing:
        if text[here] == "\\" and text[here + 1 : here + 2] in (closing, "\\"):
            here += 1
        kept.append(text[here])
        here += 1
    if here >= len(text):
        raise QueryError("this quotation mark is never closed", text, at, at + 1)
    return Piece("".join(kept), at, here + 1)
