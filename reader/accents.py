"""Letters without their accents: one for one where offsets must hold, or what is left without marks or in ASCII."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable

_LATIN = re.compile("[\u00c0-\u024f\u1e00-\u1eff]")
_ACCENTED = re.compile("[\u00c0-\u2000]")


def base_letter(sign: str) -> str:
    """The first of the characters that one is made of: `e` of `é`; itself where it is made of no others."""
    return unicodedata.normalize("NFD", sign)[:1]


class _Letters(dict[int, str]):
    """A table for `str.translate`, one character for one, filled as characters are met."""

    def __init__(self, wanted: Callable[[str], str]) -> None:
        super().__init__()
        self._wanted = wanted

    def __missing__(self, code: int) -> str:
        self[code] = self._wanted(base_letter(chr(code))) or chr(code)
        return self[code]


def _ascii(letter: str) -> str:
    return letter if letter.isascii() else ""


def _low(letter: str) -> str:
    low = letter.lower()
    return low if len(low) == 1 else ""


_BARE, _BARE_AND_LOW = _Letters(_ascii), _Letters(_low)


def unaccented(text: str) -> str:
    """A text of the same length with its Latin letters without accents; ligatures and the like stay."""
    return text.translate(_BARE) if _LATIN.search(text) else text


def unaccented_low(text: str) -> str:
    """A text in lower case, the letters of every script without accents, one for one as the index folds them."""
    return text.translate(_BARE_AND_LOW) if _ACCENTED.search(text) else text.lower()


def without_accents(text: str) -> str:
    """A text without any combining mark, ligatures and the like taken apart: its length may be another."""
    if text.isascii():
        return text
    return "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))


def ascii_letters(text: str) -> str:
    """What of a text ASCII can write, ligatures and the like taken apart; all else is left out."""
    return unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
