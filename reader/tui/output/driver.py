"""The platform's driver, writing fewer bytes."""

from __future__ import annotations

import os
import sys

from textual.driver import Driver

from reader.tui.output.mirror import Mirror

_BEGIN, _END = "\x1b[?2026h", "\x1b[?2026l"
"""What a frame stands between, for terminals that show it all at once."""


def terse(driver: type[Driver], mirror: Mirror) -> type[Driver]:
    """A driver that writes only what changes on the terminal, a frame in one piece.

    Args:
        driver: the platform's.
        mirror: the copy of what the terminal shows.
    """

    class TerseDriver(driver):  # type: ignore[valid-type,misc]
        _frame: list[str] | None = None

        def write(self, data: str) -> None:
            if data == _BEGIN:
                self._frame = []
                return
            if data == _END and self._frame is not None:
                drawn, self._frame = "".join(self._frame), None
                if drawn:
                    super().write(f"{_BEGIN}{drawn}{_END}")
                return
            shorter = mirror.shorter(data, _terminal_size())
            if self._frame is not None:
                self._frame.append(shorter)
            elif shorter:
                super().write(shorter)

    return TerseDriver


def _terminal_size() -> tuple[int, int]:
    """Columns and lines of the terminal that Textual draws on; 0 and 0 where there is none."""
    try:
        size = os.get_terminal_size(sys.__stderr__.fileno()) if sys.__stderr__ else None
    except OSError:
        size = None
    return (size.columns, size.lines) if size else (0, 0)
