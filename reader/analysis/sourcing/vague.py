"""A source told by a bare noun that another's fuller name may mean: `the authority` beside `the port authority`."""

from __future__ import annotations

import re
from functools import lru_cache

from reader.analysis.sourcing.sources import source_key
from reader.analysis.sourcing.standing import voice_of

_BARE = re.compile(r"(?:(the|its|their|our|an?)\s+)?([^\W\d_]+)", re.IGNORECASE)
_BEHIND = re.compile(r"[,(;:]|\s(?:of|for|in|at|from|on|to|who|which|that)\s")
"""Where the noun ends that a description is about: `the authority of the port`, `officials in Orlin`."""


@lru_cache(maxsize=4096)
def bare_noun(source: str) -> str:
    """The one noun that a description is made of, in lower case: `the authority`, `officials`; empty for others."""
    match = _BARE.fullmatch(source.strip())
    if match is None or match[2].isupper() or not (match[1] or match[2].islower()):
        return ""
    return match[2].lower()


def may_be(bare: str, full: str, text: str) -> bool:
    """Whether a source told by a bare noun may be another, who is named in full or speaks for such a body by name.

    Args:
        bare: the description of the one, of any kind.
        full: that of the other.
        text: the article's that names the other.
    """
    noun = bare_noun(bare)
    if not noun or bare_noun(full):
        return False
    if source_key(full).name and any(noun in body for body in voice_of(full, text)):
        return True
    return _singular(_BEHIND.split(full)[0].split()[-1:]) == _singular([noun])


def _singular(words: list[str]) -> str:
    return words[0].lower().removesuffix("s") if words else ""
