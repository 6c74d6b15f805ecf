"""Where one outlet has of all what another has of few: `all tents`, `fewer than half of the tents`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from reader.analysis.judging.passages import KEPT, Clash, Said, either_way
from reader.analysis.terms import stem

_ALIKE = 2
"""Words of meaning and numbers that both passages share."""
_ALL = re.compile(
    r"(?i)\b(?<!not )(?:all|every one) (?:of )?(?:the |its |his |her |their |our |these |those )?"
    r"(?:[\d.,]{1,12} )?(?:[a-z-]{3,20} )?([a-z-]{3,20}s)\b"
)
"""`all 4,000 tents`, with what they are."""
_FEW = re.compile(
    r"(?i)\b(?:only|not even|fewer than|less than|just|barely|hardly|no more than|at most|under|not all|none)\b"
    r"(?:(?: of)?(?: an?| one| two)? (?:half|third|quarter|fifth|tenth|handful|few|[\d.,]{1,12}(?: per ?cent|%)?)\b)?"
)
"""A part that is small: `fewer than half`, `hardly a tenth`."""
_ALONE = len("hardly")
"""Characters of a word of `_FEW` that says nothing where it stands alone: `only`, `just`."""
_WHOLE = re.compile(r"(?i)\bof (?:the|its|their|all)(?: [\d.,]{1,12})?(?: [a-z-]{3,20})? ([a-z-]{3,20}s)\b")
"""`of the 4,000 tents`: what a part is of."""


def whole_clash(mine: Sequence[Said], others: Sequence[Said]) -> Clash | None:
    """Where one outlet has of all what another has of few of the same things."""
    return either_way(_apart, mine, others)


def _apart(every: Said, few: Said) -> Clash | None:
    """Where the first passage has of all what the second has of few."""
    parts = _parts(few.text)
    if not parts or len(every.stems & few.stems) < _ALIKE:
        return None
    told = dict(_all_of(every.text))
    return next((Clash("figure", told[kind], text) for kind, text in parts if kind in told), None)


@lru_cache(maxsize=KEPT)
def _all_of(text: str) -> tuple[tuple[str, str], ...]:
    return tuple((stem(m[1].lower()), m.group()) for m in _ALL.finditer(text)) if "all" in text.lower() else ()


@lru_cache(maxsize=KEPT)
def _parts(text: str) -> tuple[tuple[str, str], ...]:
    return tuple(_told(text))


def _told(text: str) -> Iterator[tuple[str, str]]:
    for whole in _WHOLE.finditer(text):
        for few in _FEW.finditer(text):
            if few.end() - few.start() > _ALONE or few.group().lower() in ("not all", "none"):
                yield stem(whole[1].lower()), few.group()
