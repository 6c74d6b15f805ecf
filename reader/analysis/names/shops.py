"""Firms that go by their founder's name as an owner's: `Holm's said it was sorry`."""

from __future__ import annotations

import re

from reader.analysis.language.lexicon import ADVERB, DET, PRONOUN, RELATIVE, flags_of

_SMALL = ADVERB | DET | PRONOUN | RELATIVE
_SPEAKS = re.compile(
    r"(?<![\w.’'-])(?<!\bof )([A-Z][a-zA-Z]{2,30})['’]s"
    r"(?:, (?:the|a|an|which|one)\b| (?:said|says|told|tells|has|was|will)\b)"
)
"""Behind an owner would stand what he owns: a mark, or a verb, tells that it is none."""
_BARE = re.compile(r"(?<![\w.’'-])([A-Z][a-zA-Z]{2,30})(?!['’]s\b)(?!\w)")


def shops_of(text: str) -> dict[str, str]:
    """Firms by the name without its ending, with it: `Holm’s` for `Holm`.

    Args:
        text: an article's. A name that it also has without the ending is a person's or a place's.
    """
    found = {m[1] for m in _SPEAKS.finditer(text) if not flags_of(m[1]) & _SMALL}
    bare = {m[1] for m in _BARE.finditer(text)} if found else set()
    return {name: f"{name}’s" for name in sorted(found - bare)}
