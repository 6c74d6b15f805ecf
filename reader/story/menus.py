"""Tells a site's menu that was pasted with a text: `Home | World | Sport`, `Live  Weather  Video  Podcasts`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from reader.data import table

MIN_ITEMS = 3
"""Items of the shortest menu."""
MAX_ITEM = 3
"""Words in the longest item."""
KNOWN = 0.5
"""The share of divided items that must be words of menus."""
KNOWN_UNDIVIDED = 0.8
"""The same where nothing divides them: a headline may hold such words, `World Cup Football Live`."""
_DIVIDER = re.compile(r" ?[|•·›»] ?")
_JOINING = frozenset(("&", "and", "+"))


@cache
def _known() -> frozenset[str]:
    lists = table("reader.story", "nameplates")
    return frozenset(str(w) for name in ("sections", "menus") for w in lists[name])


def is_menu(text: str, words: Sequence[str]) -> bool:
    """Whether a line is a menu: names of sections one behind the other, and no sentence.

    Args:
        text: the line.
        words: its words in lower case.
    """
    if len(words) < MIN_ITEMS or text[-1] in ".?!:;,\"”'’)":
        return False
    items = [item.split() for item in _DIVIDER.split(text.strip(" |•·›»"))]
    if len(items) >= MIN_ITEMS:
        known = sum(_is_known(item) for item in items)
        return all(len(item) <= MAX_ITEM for item in items) and known >= KNOWN * len(items)
    known = sum(w in _known() for w in words)
    return len(items) == 1 and all(w[:1].isupper() for w in text.split()) and known >= KNOWN_UNDIVIDED * len(words)


def _is_known(item: Sequence[str]) -> bool:
    """Whether an item is made of words of menus: `World`, `Life & Style`."""
    return bool(item) and all(w.lower() in _known() or w in _JOINING for w in item)
