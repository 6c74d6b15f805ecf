"""What a person set in `config.yaml`: read, checked line by line, never written.

    preset: newsboat            # vim, newsboat or arrows
    keys:
      next-highlight: [n, "]"]  # these keys and no others
      theme: T
      pipe: []                  # no key
    theme: reader-light
    width: 72                   # the most characters of a line of text
    ascii: no                   # draw with plain characters only
    mouse: yes                  # no leaves the mouse to the terminal
    notes: ~/notes/ramadi.json  # keep marks, notes and decisions there

Whatever is wrong in it is named with its line and passed over; the rest holds.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from reader.commands import BY_NAME
from reader.folders import config_folder
from reader.keymap import DEFAULT, PRESETS, Keymap, keymap_of
from reader.keynames import read_key
from reader.wording import nearest, why_not

if TYPE_CHECKING:
    from yaml.nodes import Node

FILE = "config.yaml"
WIDTHS = range(24, 121)
"""What `width` may be, in cells."""
_MOST = 1_000_000
"""No configuration is as large, in bytes."""
_DEEPEST = 10
"""Levels of lists and mappings within each other: no configuration has as many."""
_NAMED = 20
"""Problems that are told one by one."""


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything a person can set; the defaults where nothing was."""

    theme: str = ""
    """A theme's name; empty for the reader's own choice."""
    width: int | None = None
    """The most characters of a line of text."""
    ascii: bool = False
    mouse: bool = True
    notes: str = ""
    """A file for marks, notes and decisions; empty for the person's folder."""
    cache: bool = True
    """Whether what is worked out is kept from one run to the next; only the command line says otherwise."""
    keymap: Keymap = field(default_factory=lambda: keymap_of()[0])
    path: str = ""
    """The file it was read from, or would be; empty where there is no place for one."""
    problems: tuple[str, ...] = ()
    """What is wrong in the file, a line each, with its place."""


def config_file() -> str:
    """The person's configuration, there or not; empty where there is no home to look in."""
    folder = config_folder()
    return os.path.join(folder, FILE) if folder else ""


def settings_in(path: str | None = None) -> Settings:
    """What a file sets; problems are in the result, nothing is raised.

    Args:
        path: the file, which must be there; None for the person's own, which need not.
    """
    where = config_file() if path is None else path
    if not where or (path is None and not os.path.lexists(where)):
        return Settings(path=where)
    try:
        data = _bytes_of(Path(where))
        root = _root(data)
    except OSError as error:
        return Settings(path=where, problems=(f"{where}: cannot be read: {why_not(error)}",))
    except _Damaged as damage:
        return Settings(path=where, problems=(f"{where}{damage}; the defaults are used",))
    reading = _Reading(where)
    settings = reading.settings(root) if root is not None else Settings()
    return replace(settings, path=where, problems=_first(reading.problems, where))


def _first(problems: list[str], where: str) -> tuple[str, ...]:
    """The problems; of very many the first few and how many more there are."""
    more = len(problems) - _NAMED
    return (*problems[:_NAMED], f"{where}: {more:,} more things are wrong") if more > 1 else tuple(problems)


class _Damaged(Exception):
    """It is no YAML at all: `:LINE: why`."""


def _bytes_of(path: Path) -> bytes:
    if not path.is_file():
        raise OSError("there is no such file" if not path.exists() else "it is no file")
    with path.open("rb") as file:
        data = file.read(_MOST + 1)
    if len(data) > _MOST:
        raise OSError(f"it is larger than {_MOST // 1_000_000} MB")
    return data


def _root(data: bytes) -> Node | None:
    """The file as a tree that knows its lines; None for an empty one."""
    import yaml

    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    depth = 0
    try:
        text = data.decode("utf-8-sig")
        # counted first: the C parser answers endless nesting with a crash
        for event in yaml.parse(text, Loader=loader):
            depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
            if depth > _DEEPEST:
                raise _Damaged(": nested too deeply")
        return yaml.compose(text, Loader=loader)
    except UnicodeDecodeError:
        raise _Damaged(": not text in UTF-8") from None
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark
        why = " ".join((error.problem or "not YAML").split())
        if "nesting" in why:  # what the C parser says of itself, from PyYAML 6.0.4 on
            raise _Damaged(": nested too deeply") from None
        raise _Damaged(f":{mark.line + 1 if mark else 1}: {why} (signs such as ] need quotation marks)") from None
    except (yaml.YAMLError, RecursionError, ValueError):
        raise _Damaged(": not YAML") from None


class _Reading:
    """Turns the tree into settings and gathers what is wrong with it."""

    def __init__(self, where: str) -> None:
        self.where = where
        self.problems: list[str] = []

    def wrong(self, node: Node, why: str) -> None:
        self.problems.append(f"{self.where}:{node.start_mark.line + 1}: {why}")

    def settings(self, root: Node) -> Settings:
        found: dict[str, Any] = {}
        for name, key, value in self._pairs(root, "settings"):
            reader = _SETTINGS.get(name)
            if reader is None:
                self.wrong(key, f"no such setting: {_clipped(name)}{_hint(name, _SETTINGS)}")
            elif (read := reader(self, value)) is not None:
                found[name] = read
        keymap, clashes = keymap_of(found.pop("preset", DEFAULT), found.pop("keys", {}))
        self.problems += [f"{self.where}: keys: {clash}" for clash in clashes]
        return Settings(**found, keymap=keymap)

    def _pairs(self, node: Node, what: str) -> list[tuple[str, Node, Node]]:
        """A mapping's names with the nodes of name and value; a name given twice counts once, and is told."""
        if _kind(node) != "mapping":
            self.wrong(node, f"{what} are written as `name: value`, a line each")
            return []
        pairs: dict[str, tuple[str, Node, Node]] = {}
        for key, value in node.value:
            if _kind(key) != "scalar":
                self.wrong(key, f"{what} are written as `name: value`, a line each")
            elif key.value in pairs:
                self.wrong(key, f"{_clipped(key.value)} stands here twice; the first holds")
            else:
                pairs[key.value] = (key.value, key, value)
        return list(pairs.values())

    def text(self, node: Node) -> str | None:
        if _kind(node) == "scalar" and node.tag != "tag:yaml.org,2002:null" and node.value.strip():
            return str(node.value)
        self.wrong(node, "one value is wanted here")
        return None

    def flag(self, node: Node) -> bool | None:
        if _kind(node) == "scalar" and node.value.lower() in ("yes", "true", "on", "no", "false", "off"):
            return node.value.lower() in ("yes", "true", "on")
        self.wrong(node, "yes or no is wanted here")
        return None

    def width(self, node: Node) -> int | None:
        # of more digits than any number within the limits has none is read: it may have millions
        digits = node.value if _kind(node) == "scalar" and node.value.isascii() and len(node.value) < 9 else ""
        if digits.isdigit() and int(digits) in WIDTHS:
            return int(digits)
        self.wrong(node, f"a number from {WIDTHS.start} to {WIDTHS.stop - 1} is wanted here")
        return None

    def notes(self, node: Node) -> str | None:
        """The file's path: `~` is the home, and a path without a folder lies beside the configuration."""
        text = self.text(node)
        return os.path.join(os.path.dirname(self.where), os.path.expanduser(text)) if text else None

    def preset(self, node: Node) -> str | None:
        text = self.text(node)
        if text is None or text in PRESETS:
            return text
        self.wrong(node, f"no such preset: {_clipped(text)}{_hint(text, PRESETS)} (there are {', '.join(PRESETS)})")
        return None

    def keys(self, node: Node) -> dict[str, tuple[str, ...]]:
        own = {}
        for name, key, value in self._pairs(node, "keys"):
            if name not in BY_NAME:
                self.wrong(key, f"no such command: {_clipped(name)}{_hint(name, BY_NAME)}")
                continue
            nodes = value.value if _kind(value) == "sequence" else [value]
            nodes = [n for n in nodes if n.tag != "tag:yaml.org,2002:null"]
            read = [self._key(n) for n in nodes]
            if not nodes or any(read):
                own[name] = tuple(k for k in read if k)
        return own

    def _key(self, node: Node) -> str:
        if _kind(node) != "scalar":
            self.wrong(node, "a key is wanted here")
            return ""
        key, why = read_key(node.value)
        if why:
            self.wrong(node, f"{_clipped(node.value)}: {why}")
        return key


_SETTINGS: dict[str, Callable[[_Reading, Node], Any]] = {
    "preset": _Reading.preset,
    "keys": _Reading.keys,
    "theme": _Reading.text,
    "width": _Reading.width,
    "ascii": _Reading.flag,
    "mouse": _Reading.flag,
    "notes": _Reading.notes,
}


def _kind(node: Node) -> str:
    """`scalar`, `sequence` or `mapping`."""
    return str(getattr(node, "id", ""))


def _clipped(word: str) -> str:
    return word if len(word) <= 40 else word[:39] + "…"


def _hint(word: str, known: Mapping[str, object]) -> str:
    near = nearest(word, known)
    return f"; did you mean {near}?" if near else ""
