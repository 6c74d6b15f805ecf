"""The keys that matter in a view, below its list."""

from __future__ import annotations

import re
from collections.abc import Container

from textual.content import Content
from textual.geometry import Size
from textual.widget import Widget

from reader.keymap import Keymap
from reader.tui.cells import items_wrapped

_GAPS = re.compile(r"( {2,})")
_ALWAYS = frozenset({"enter", "esc", "tab", "space", "up", "down", "1-9"})
"""Names of keys that no keymap changes."""


def keys_of(keymap: Keymap, ascii: bool) -> frozenset[str]:
    """The keys of a keymap as hints name them."""
    return frozenset(key for name in keymap.keys for key in keymap.all_shown(name, ascii).split()) | _ALWAYS


class Hint(Widget, can_focus=False):
    """Entries parted by two blanks or more, as many a line as fit: a line never breaks within one."""

    def __init__(self, words: str = "", keys: Container[str] = _ALWAYS, *, id: str | None = None) -> None:
        """Say some words, in which those that begin an entry and are `keys` stand out."""
        super().__init__(id=id)
        self.words, self._keys = words, keys
        self._said = False

    def update(self, words: str, said: bool = False) -> None:
        """Say something else; `said` is no keys but what was done."""
        if (words, said) != (self.words, self._said):
            self.words, self._said = words, said
            self.refresh(layout=True)

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        """As many lines as it takes."""
        return len(self.lines(width))

    def render(self) -> Content:
        """The lines."""
        lines = self.lines(self.content_size.width)
        if self._said:
            return Content("\n").join(Content.styled(line, "bold $foreground") for line in lines)
        return Content("\n").join(Content("").join(map(self._entry, _GAPS.split(line))) for line in lines)

    def _entry(self, entry: str) -> Content:
        """An entry with its keys set off."""
        words = entry.split(" ")
        # "a" stands for the key where it comes first, else it is a word
        many = next((n for n, word in enumerate(words) if (n and word == "a") or not self._is_key(word)), len(words))
        keys = " ".join(words[:many])
        return Content.assemble((keys, "bold $primary"), entry[len(keys) :]) if keys.strip() else Content(entry)

    def _is_key(self, word: str) -> bool:
        return word in self._keys or (len(word) == 1 and not word.isspace()) or word.startswith("ctrl+")

    def lines(self, width: int) -> list[str]:
        """The words in lines of `width` cells."""
        return items_wrapped(self.words, max(1, width))
