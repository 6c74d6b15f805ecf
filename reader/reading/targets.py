"""What an entry of a list leads to."""

from __future__ import annotations

from typing import NamedTuple

from reader.model import Claim, Mention


class Target(NamedTuple):
    """Where `enter` on an entry goes."""

    mention: Mention
    claim: Claim


class Spot(NamedTuple):
    """Characters of an article to go to."""

    article: str
    start: int
    end: int
    wanted: str = ""
    """What was searched for, where that led there."""
