"""What a keyboard or a terminal may send to the open app: bytes, reports of keys and mice, pastes, screens.

python -m tests.hostile.keyboard [PART OF A NAME...]
"""

from __future__ import annotations

import os
import random
import select
import sys
import tempfile
import time
from functools import partial
from pathlib import Path

from tests.hostile.running import MEGABYTES, SECONDS, preload
from tests.hostile.screen import _started, _wrong_in
from tests.hostile.surroundings.attack import write_story
from tests.terminal.session import Session

_BEGIN, _END = b"\x1b[200~", b"\x1b[201~"
_LINES = (b"word " * 200 + b"\n") * 5_200
_LINE = b"(" * 5_000_000
_ROOM = b"\x1b[48;45;140;900;1400t"
"""The size that the terminal has."""


def _mice() -> bytes:
    chance = random.Random(1)
    buttons = (0, 1, 2, 32, 35, 64, 65, 66, 67, 128, 4, 8, 16, 999)
    return b"".join(
        b"\x1b[<%d;%d;%d%c" % (chance.choice(buttons), chance.randrange(-3, 200), chance.randrange(-3, 90), mark)
        for mark in b"Mm" * 500
    )


CASES: dict[str, tuple[str, bytes]] = {
    "bytes/latin-1": ("", b"j\xe9k"),
    "bytes/no-utf-8": ("/", b"\xff\xfe\x80\x9b31m"),
    "bytes/nul": ("", b"\0" * 5000),
    "bytes/escapes": ("", b"\x1b" * 2000),
    "bytes/digits": ("", b"9" * 2000 + b"j"),
    "mouse/old": ("", b"\x1b[M\x20\xff\xff"),
    "mouse/far": ("", b"\x1b[<0;99999;99999M\x1b[<64;99999;1M\x1b[<999999999;9;9M\x1b[<35;-5;-5M" * 20),
    "mouse/storm": ("", _mice()),
    "keys/no-character": ("", b"\x1b[99999999;1u\x1b[97;1;99999999u\x1b[;;u"),
    "keys/several": ("", b"\x1b[97:65;2u\x1b[1;1:1u\x1b[;1:u"),
    "keys/half-a-character": ("/", b"\x1b[55296;1u\x1b[97;1;55296u"),
    "keys/modifiers": ("", b"\x1b[97;99999999u"),
    "focus/often": ("a", b"\x1b[O\x1b[I" * 500),
    "answers/odd": ("", b"\x1b[?2026;4$y\x1b[?2048;1$y\x1b[99999999;99999999R\x1b]0;x\x07\x1bP1$r0m\x1b\\"),
    "screen/none": ("", b"\x1b[48;0;0;0;0t\x1b[<0;5;5M" + _ROOM),
    "screen/huge": ("", b"\x1b[48;999999;999999;1;1t" + _ROOM),
    "paste/nowhere": ("", _BEGIN + _LINES + _END),
    "paste/search": ("/", _BEGIN + _LINES + _END),
    "paste/find": ("\x06", _BEGIN + _LINES + _END),
    "paste/note": ("]a", _BEGIN + _LINES + _END),
    "paste/note-a-line": ("]a", _BEGIN + _LINE + _END),
    "paste/filter": ("F", _BEGIN + _LINE + _END),
    "paste/pipe": ("|", _BEGIN + _LINE + _END),
    "paste/save": ("s", _BEGIN + _LINE + _END),
    "paste/keys": ("/", _BEGIN + b"\x1b" + b"Q" * 100 + _END),
    "paste/endless": ("", _BEGIN + b"abc"),
    "paste/endless-search": ("/", _BEGIN + b"abc"),
    "paste/within-paste": ("/", _BEGIN * 20 + b"x" + _END * 20),
    "paste/empty": ("", (_BEGIN + _END) * 1000),
}
"""What is pressed first, and what is sent then."""


def sent(name: str) -> list[str]:
    """Sends a case to the app and asks it for help then; what is wrong, a line each."""
    import reader.tui.app  # noqa: F401

    first, data = CASES[name]
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        (folder / "story").mkdir()
        write_story(folder / "story")
        words = ["--no-cache", "--notes", str(folder / "notes.json"), str(folder / "story")]
        sys.stdout.flush()
        session = Session(words, limit=6.0 * SECONDS, run=partial(_started, seconds=3 * SECONDS))
        try:
            session.until("Articles")
            session.press(first)
            session.drained(0.3)
            _fed(session, data)
            session.drained(0.5)
            for _ in range(3):
                session.press("\x1b")
                session.drained(0.4)
            session.press("i")
            session.until("Import notes")
            session.press("Q")
            code = session.ended()
            wrong = [f"exit code {code}"] if code else []
            return wrong + [f"{session.megabytes:.0f} MB"] * (session.megabytes > MEGABYTES) + _wrong_in(session.sent)
        except AssertionError as error:
            return [str(error).splitlines()[0]]
        finally:
            session.close()


def _fed(session: Session, data: bytes) -> None:
    """Send as much as the terminal takes at a time, and take what comes meanwhile."""
    end, at = time.monotonic() + session.limit, 0
    os.set_blocking(session.terminal, False)
    try:
        while at < len(data):
            assert time.monotonic() < end, "it takes nothing"
            readable, writable, _ = select.select([session.terminal], [session.terminal], [], 0.5)
            if readable:
                assert session._received(0) is not None, "it has ended"
            if writable:
                try:
                    at += os.write(session.terminal, data[at : at + 4000])
                except BlockingIOError:
                    continue
    finally:
        os.set_blocking(session.terminal, True)


def main(parts: list[str]) -> int:
    """Sends those whose names hold one of the words; 1 where anything is wrong."""
    preload()
    chosen = [name for name in CASES if not parts or any(part in name for part in parts)]
    failed = 0
    for name in chosen:
        begun = time.monotonic()
        wrong = sent(name)
        failed += bool(wrong)
        print(f"{name:24} {time.monotonic() - begun:5.1f} s  {'; '.join(wrong) or 'ok'}", flush=True)
    print(f"{len(chosen)} cases, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
