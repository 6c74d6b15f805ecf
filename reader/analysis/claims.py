"""Thin for now."""
from __future__ import annotations
from collections.abc import Sequence
from reader.model import Claim, Decision, Reading
Passage = tuple[str, int, int]
def claims_of(readings: Sequence[Reading], decisions: Sequence[Decision] = ()) -> tuple[tuple[Claim, ...], tuple[tuple[Passage, Passage], ...]]:
    """The claims."""
    return (), ()
