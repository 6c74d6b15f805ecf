"""Names of keys as a person writes and reads them: `]`, `ctrl+d`, `down`, `f5`."""

from __future__ import annotations

import unicodedata

from reader.wording import nearest

_NAMED = (
    *("up", "down", "left", "right", "home", "end", "pageup", "pagedown", "insert", "delete"),
    *("tab", "enter", "escape", "space", "backspace"),
    *(f"f{n}" for n in range(1, 13)),
)
_MOVING = ("up", "down", "left", "right", "home", "end", "pageup", "pagedown")
_LETTERS = "abcdefghijklmnopqrstuvwxyz"
KEY_NAMES: frozenset[str] = frozenset(
    (
        *_NAMED,
        *(f"ctrl+{c}" for c in _LETTERS),
        *(f"alt+{c}" for c in _LETTERS),
        *(f"{with_}+{key}" for with_ in ("shift", "ctrl", "alt", "ctrl+shift") for key in _MOVING),
        *(f"shift+f{n}" for n in range(1, 13)),
        "shift+tab",
    )
)
"""Every key that is no single character."""
SENT_FOR = {"ctrl+m": "enter", "ctrl+i": "tab", "ctrl+[": "escape", "ctrl+h": "backspace"}
"""Keys that terminals cannot tell from others."""
_TAKEN = {"ctrl+q": "it leaves the reader whatever happens", "ctrl+c": "it is the terminal's own"}
_SPELT = {
    "down": "↓",
    "up": "↑",
    "left": "←",
    "right": "→",
    "pagedown": "PgDn",
    "pageup": "PgUp",
    "home": "Home",
    "end": "End",
    "escape": "esc",
}
_ALSO = {
    **{shown.lower(): key for key, shown in _SPELT.items()},
    "pgdown": "pagedown",
    "page_down": "pagedown",
    "page_up": "pageup",
    "return": "enter",
    "del": "delete",
    "ins": "insert",
    "bs": "backspace",
}


def shown_key(key: str, ascii: bool = False) -> str:
    """A key as help and footer print it: `↓`, `PgDn`, `F5`; where `ascii` is set with letters alone: `Down`."""
    modifiers, plus, name = key.rpartition("+") if len(key) > 1 else ("", "", key)
    if len(name) > 1 and name[0] == "f" and name[1:].isdigit():
        name = name.upper()
    else:
        shown = _SPELT.get(name, name)
        name = shown if shown.isascii() or not ascii else name.capitalize()
    return modifiers + plus + name


def read_key(written: str) -> tuple[str, str]:
    """A key as a person wrote it.

    Returns:
        The key's name, or the empty string; and what is wrong with it, with the nearest name there is.
    """
    written = unicodedata.normalize("NFC", written)
    if len(written) == 1 and written not in _ALSO and written.isprintable() and not written.isspace():
        return ("", "digits are counts: 3] is the third on") if written in "0123456789" else (written, "")
    key = _unalias(written)
    if key in SENT_FOR:
        return "", f"terminals send the same for {SENT_FOR[key]}"
    if key in _TAKEN:
        return "", _TAKEN[key]
    if key in KEY_NAMES:
        return key, ""
    near = _near(written)
    return "", "no such key" + (f"; did you mean {near}?" if near else "")


def _unalias(written: str) -> str:
    """`PgDn`, `Esc`, `Ctrl+D` and what help prints, as the name; other words as they are, in lower case."""
    modifiers, plus, name = written.lower().rpartition("+")
    return modifiers + plus + _ALSO.get(name, name)


def _near(written: str) -> str:
    """The key that was probably meant; empty where nothing is near."""
    key = written.lower()
    for before, after in (("c-", "ctrl+"), ("^", "ctrl+"), ("m-", "alt+"), ("a-", "alt+"), ("s-", "shift+")):
        if key.strip("<>").startswith(before) and len(key) > len(before):
            meant = after + key.strip("<>").removeprefix(before)
            return meant if meant in KEY_NAMES else ""
    try:
        return unicodedata.lookup(key.replace("_", " "))
    except KeyError:
        pass
    return nearest(_unalias(written), KEY_NAMES, 0.7)
