"""Paths of a story's files relative to those it was opened with: kept so, they fit however those are written."""

from __future__ import annotations

import os
from collections.abc import Sequence

from reader.library.codec import Damaged
from reader.story.clean import shown


class Roots:
    """The paths a story is opened with."""

    def __init__(self, paths: Sequence[str]) -> None:
        self._roots = [shown(os.path.join(p, "") if os.path.isdir(p) else p) for p in paths]
        self._themselves = [shown(p) for p in paths]

    def below(self, path: str) -> str | None:
        """A shown path as the number of a root and what follows; None where it lies under none."""
        for number, root in enumerate(self._roots):
            if path.startswith(root):
                return f"{number}:{path[len(root) :]}"
        return f"{self._themselves.index(path)}." if path in self._themselves else None

    def above(self, name: str) -> str:
        """The shown path that `below` made a name of.

        Raises:
            Damaged: there is no such root.
        """
        digits = name[: len(name) - len(name.lstrip("0123456789"))]
        mark = name[len(digits) : len(digits) + 1]
        if not digits or len(digits) > 6 or int(digits) >= len(self._roots) or mark not in (":", "."):
            raise Damaged("a path of another story")
        return self._themselves[int(digits)] if mark == "." else self._roots[int(digits)] + name[len(digits) + 1 :]
