"""Where one outlet says that something was among a number of things and another that it was not."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from reader.analysis.judging.clashes.pairs import either_way
from reader.analysis.judging.passages import KEPT, Clash, Said, has_any
from reader.analysis.language.terms import stem

_TOLD_ALIKE = 2
"""Words of meaning that both passages have besides, so that it is one list."""
_NOT_AMONG = re.compile(
    r"(?i)\b(?:but|and|though|although|with|,) no ([a-z]{3,30}s)\b(?=\s*(?:[,.;:!?”\"]|$))"
    r"|\b([a-z]{3,30}s) (?:is|are|was|were) not (?:among|included|part of)\b"
)
"""`names and addresses but no passwords`; `passwords were not among them`."""
_LISTED = re.compile(r"(?i)\band ([a-z]{3,30}s) (?:is|are|was|were|have been|had been) (?!not\b|never\b)")
"""The last of several things, before what was done with them: `and passwords were stolen`."""
_OBJECTS = re.compile(
    r"(?i)\b(?:[a-z]{3,30}s?), (?:and |[a-z ]{3,40} and )([a-z]{3,30}s)\b(?! (?:is|are|was|were) not\b)"
)
"""The last of several things, before what was done with them, or after: `names, addresses and passwords`."""


def absence_clash(mine: Sequence[Said], others: Sequence[Said]) -> Clash | None:
    """Where two outlets list the same things but for one, which one has and the other expressly has not."""
    return either_way(_absent, mine, others)


def _absent(without: Said, having: Said) -> Clash | None:
    """Where the first passage expressly has not what the second has."""
    for key, shown in missing_in(without.text):
        for other, told in _present(having.text):
            if key == other and len((without.stems & having.stems) - {key}) >= _TOLD_ALIKE:
                return Clash("opposite", shown, told)
    return None


@lru_cache(maxsize=KEPT)
def missing_in(text: str) -> tuple[tuple[str, str], ...]:
    """What a passage expressly has not among a number of things, as a stem, and how that is told."""
    found = _NOT_AMONG.finditer(text) if has_any(text, (" no ", " not ")) else ()
    return tuple((stem((m[1] or m[2]).lower()), _shown(m)) for m in found)


def _shown(m: re.Match[str]) -> str:
    return f"no {m[1]}" if m[1] else m.group()


@lru_cache(maxsize=KEPT)
def _present(text: str) -> tuple[tuple[str, str], ...]:
    return tuple(_listed(text))


def _listed(text: str) -> Iterator[tuple[str, str]]:
    for pattern in (_LISTED, _OBJECTS):
        for m in pattern.finditer(text):
            yield stem(m[1].lower()), m[1]
