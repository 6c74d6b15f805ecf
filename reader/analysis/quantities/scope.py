"""The words that limit a figure: since when, where, out of what, how often."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from functools import cache

from reader.analysis.quantities.drafts import Draft
from reader.analysis.quantities.tokens import HYPHENS, Tokens
from reader.data import table, word_list

_LONGEST = 8
_REACH = 14
"""Tokens from a figure beyond which a phrase limits something else."""
_MOST = 4


def _set(key: str) -> frozenset[str]:
    return word_list("reader.analysis", "scope", key)


@cache
def _fixed() -> dict[str, tuple[tuple[str, ...], ...]]:
    out: dict[str, list[tuple[str, ...]]] = {}
    for phrase in table("reader.analysis", "scope")["fixed"]:
        parts = tuple(phrase.split())
        out.setdefault(parts[0], []).append(parts)
    return {first: tuple(sorted(rest, key=len, reverse=True)) for first, rest in out.items()}


def phrases_of(tokens: Tokens) -> list[tuple[int, int]]:
    """The limiting phrases of a sentence, as token ranges in order."""
    out: list[tuple[int, int]] = []
    at = 0
    while at < len(tokens):
        end = _fixed_end(tokens, at) or _opened_end(tokens, at)
        if end:
            out.append((at, end))
            at = end
        else:
            at += 1
    return out


def _fixed_end(tokens: Tokens, at: int) -> int | None:
    for parts in _fixed().get(tokens.low[at], ()):
        if tokens.starts_with(at, parts):
            return at + len(parts)
    return None


def _opened_end(tokens: Tokens, at: int) -> int | None:
    """The end of a phrase that a preposition opens: it must hold a time, a place or a name."""
    if tokens.low[at] not in _set("openers") or (tokens.raw[at][0].isupper() and at > 1):
        return None
    firm = 0
    for nxt in range(at + 1, min(at + _LONGEST, len(tokens))):
        word, raw = tokens.low[nxt], tokens.raw[nxt]
        if (
            word in _set("times")
            or word in _set("places")
            or (word.isdecimal() and len(word) == 4)
            or (raw.isdecimal() and firm == nxt)
            or (firm == nxt and len(raw) == 1 and raw.isupper() and tokens.glued(nxt))
            or (raw == "." and firm == nxt and len(tokens.raw[nxt - 1]) == 1 and tokens.glued(nxt))
        ):
            firm = nxt + 1
        elif raw[0].isupper() and raw[0].isalpha() and word not in _set("fillers"):
            if tokens.low[at] in _set("named"):
                firm = nxt + 1
        elif not (
            word in _set("fillers") or word in HYPHENS or raw.isdecimal() or (word in ("to", "through") and firm)
        ):
            break
    return firm or None


def scope_of(tokens: Tokens, draft: Draft, phrases: Sequence[tuple[int, int]]) -> tuple[str, ...]:
    """The words that limit one figure of a sentence.

    Args:
        phrases: what `phrases_of` found in the sentence.
    """
    if draft.kind == "date":
        return ()
    out: list[str] = []
    first = bisect_left(phrases, (draft.start - _REACH - _LONGEST, 0))
    for start, end in phrases[first : first + 2 * _REACH]:
        if (start < draft.end and end > draft.start) or start - draft.end > _REACH or draft.start - end > _REACH:
            continue
        between = tokens.low[draft.end : start] if start >= draft.end else tokens.low[end : draft.start]
        if ";" not in between and "but" not in between:
            out.append(tokens.phrase(start, end))
    return tuple(out[:_MOST])
