"""Firms that go by their founder's name as an owner's: `Holm's said it was sorry`."""

from __future__ import annotations

import re

_SPEAKS = re.compile(r"(?<![\w.’'-])([A-Z][a-zA-Z]{2,30})['’]s (?:said|says|told|tells)\b")
_BARE = re.compile(r"(?<![\w.’'-])([A-Z][a-zA-Z]{2,30})(?!['’]s\b)(?!\w)")


def shops_of(text: str) -> dict[str, str]:
    """Firms by the name without its ending, with it: `Holm’s` for `Holm`.

    Args:
        text: an article's. A name that it also has without the ending is a person's or a place's.
    """
    found = {m[1] for m in _SPEAKS.finditer(text)}
    bare = {m[1] for m in _BARE.finditer(text)} if found else set()
    return {name: f"{name}’s" for name in sorted(found - bare)}
