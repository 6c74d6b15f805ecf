"""Where one outlet leaves open what another tells: `She would not say who gave the order`, `is expected to plead`."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reader.analysis.judging.passages import Said, by_outlet, has_any, is_name, may_be_done
from reader.analysis.language.terms import stem

_TELL = r"(?:say|tell|confirm|disclose|specify|explain|reveal|establish|determine|decide|know|comment on)"
_NOT = r"(?:would|did|does|do|could|can|will|has|have|had|was|were)(?: not|n[’']t)"
_IS = r"(?:is|was|are|were|remains?|remained)"
_OPEN = re.compile(
    rf"(?i)\b(?:{_NOT} (?:yet )?(?:be |been )?{_TELL}\w*|(?:declin|refus)(?:es|ed|ing) to {_TELL}"
    rf"|{_IS} (?:still |yet )?(?:not (?:yet )?(?:clear|known|certain|decided)|unclear|unknown|uncertain))"
    r"\b[^.;!?]{0,30}?\b(?:who|whom|whose|whether|if|why)\b(?P<open>[^.;!?]{3,200})"
)
"""What is not told, behind the word that asks for it; how, when or how much is mostly a detail besides."""
_HINTS = ("not", "n't", "n’t", "declin", "refus", "unclear", "unknown", "uncertain")
"""Of which a passage that leaves something open has one."""
_EXPECTED = re.compile(
    r"(?i)\b(?:is|are|was|were|be) (?:widely )?(?:expected|due|scheduled|set|likely|poised|about) to"
    r" (?:be )?([a-z]{3,20})\b"
)
"""What is but expected, with the verb that tells what."""
_MOSTLY = 0.5
"""The share of the words two passages have in common that stand in what one leaves open."""


def left_open(passages: Sequence[Said]) -> str:
    """The words by which one outlet leaves open what another tells; empty where none does.

    Args:
        passages: of two or more outlets that answer one question.
    """
    told = by_outlet(passages)
    for outlet, own in told.items():
        for p in (p for p in own if has_any(p.text, _HINTS)):
            for m in _OPEN.finditer(p.text):
                others = [q for other, theirs in told.items() if other != outlet for q in theirs]
                if any(_is_about(p, m, q) for q in others):
                    return " ".join(p.text[m.start() : m.start("open")].split())
    return ""


def _is_about(p: Said, m: re.Match[str], other: Said) -> bool:
    """Whether most of what another passage shares with this one is left open, and the other leaves nothing so."""
    if _OPEN.search(other.text):
        return False
    shared = [t for t in p.terms if t.stem in other.stems and not is_name(p, t)]
    inside = [t for t in shared if m.start("open") <= t.start < m.end("open")]
    return bool(inside) and len(inside) >= _MOSTLY * len(shared)


def foretold(passages: Sequence[Said]) -> str:
    """The words by which one outlet expects what another tells as done; empty where none does.

    Args:
        passages: of two or more outlets that answer one question.
    """
    told = by_outlet(passages)
    for outlet, own in told.items():
        for m in (m for p in own for m in _EXPECTED.finditer(p.text)):
            verb = stem(m[1].lower())
            others = [q for other, theirs in told.items() if other != outlet for q in theirs]
            if any(_is_done(q, verb) for q in others) and not any(_is_done(p, verb) for p in own):
                return " ".join(m.group().split())
    return ""


def _is_done(p: Said, verb: str) -> bool:
    """Whether a passage tells in the past what a verb says."""
    return any(t.stem == verb and may_be_done(t.text) for t in p.terms)
