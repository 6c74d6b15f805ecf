"""Given names that may be one name written twice from another alphabet: Yusuf and Youssef."""

from __future__ import annotations

import re
from functools import lru_cache

from reader.analysis.language.lexicon import given_names

_VOWELS = re.compile(r"(?<=.)[aeiouy]{1,4}")
_TWICE = re.compile(r"(.)\1{1,4}")
_KEPT = 4_096
"""Of how many names the sounds are kept: each is set against many others."""
_FEWEST = 3
"""Consonants from which a given name is known by them."""
_ALIKE = str.maketrans("oyeu", "uiiu")


@lru_cache(maxsize=_KEPT)
def _sounds(name: str) -> tuple[str, str]:
    """The consonants of a name with its first letter, one for each written twice, and its first vowel."""
    low = name.lower()
    vowels = _VOWELS.search(low)
    return _TWICE.sub(r"\1", _VOWELS.sub("", low)), vowels[0].translate(_ALIKE)[0] if vowels else ""


def spelled_alike(one: str, other: str) -> bool:
    """Whether two given names have the same consonants and first vowel, and no man bears one and a woman the other."""
    known = given_names()
    if {known.get(one.title()), known.get(other.title())} == {"m", "f"} or one.endswith("a") != other.endswith("a"):
        return False
    sounds = _sounds(one)
    return len(sounds[0]) >= _FEWEST and sounds == _sounds(other)
