"""Whom a verb of saying is told to, and where the words begin behind them: `told Reuters that`."""

from __future__ import annotations

from reader.analysis.language.following import after
from reader.analysis.language.lexicon import (
    CAPITAL,
    DET,
    PRONOUN,
    TELL,
    listed,
)
from reader.analysis.language.tokens import Token
from reader.analysis.sayings.circumstances import (
    TIMES,
)
from reader.analysis.sayings.frames import Frame

_GATHERINGS = listed("gatherings")
_HEARERS = frozenset(("him", "her", "them", "us", "me"))


def after_hearer(words: list[Token], f: Frame) -> int:
    """Where the words behind a verb and whom it is told to begin: behind `told Reuters`, `said this morning`."""
    k = f.cue + 1
    if k + 1 < len(words) and words[k].text == "out" and words[k + 1].text == "that":
        return k + 1
    if k + 1 < len(words) and words[k].text in ("this", "last", "late") and words[k + 1].text in TIMES:
        k += 2
    return _past_hearer(words, k) if words[f.cue].flags & TELL and k < len(words) else k


def _past_hearer(words: list[Token], k: int) -> int:
    """Where the words behind a hearer begin who is named from word k on; k where nobody is."""
    hearer = after(words, k)
    if hearer is not None and words[k].text != "that":
        clause = next((j for j in range(k + 1, hearer.last) if words[j].text == "that"), None)
        return _behind(words, hearer.last, hearer.last) if clause is None else clause
    if words[k].text in _HEARERS:
        return k + 1
    if words[k].flags & CAPITAL and words[k].quote < 0:
        return _behind(words, next((j for j in range(k, len(words)) if not words[j].flags & CAPITAL), k), k)
    if words[k].flags & DET:
        # told a news conference
        return next((j + 1 for j in range(k + 1, min(k + 4, len(words))) if words[j].text in _GATHERINGS), k)
    return k


def _behind(words: list[Token], k: int, otherwise: int) -> int:
    """Where a hearer ends whose name word k ends, a number: `told News 7 they ...`; else what is given for that."""
    if k + 1 >= len(words) or not words[k].text.isdecimal() or not words[k - 1].flags & CAPITAL:
        return otherwise
    return k + 1 if words[k + 1].flags & (PRONOUN | DET) or words[k + 1].text == "that" else otherwise
