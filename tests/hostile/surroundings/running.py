"""Makes an attack around a story, and says what came of it."""

from __future__ import annotations

import json
import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.hostile.checks import assert_clean
from tests.hostile.running import MEGABYTES, SECONDS, Outcome, ran
from tests.hostile.surroundings.attack import Attack, write_story

_PATHLESS = ("keys", "completion")
"""Commands that take no story."""


@contextmanager
def _within(folder: Path, changed: dict[str, str]) -> Iterator[None]:
    before, where = dict(os.environ), os.getcwd()
    os.environ.update(HOME=str(folder / "home"))
    for name in ("STATE", "CONFIG", "CACHE"):
        os.environ[f"RAMADI_READER_{name}"] = str(folder / name.lower())
    if any(name in ("HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME") for name in changed):
        for name in ("STATE", "CONFIG", "CACHE"):
            del os.environ[f"RAMADI_READER_{name}"]
    os.environ.update(changed)
    os.chdir(folder)
    try:
        yield
    finally:
        os.chdir(where)
        os.environ.clear()
        os.environ.update(before)


def attacked(attack: Attack) -> tuple[Outcome, list[str]]:
    """What came of one, and what is wrong with that."""
    made = tempfile.mkdtemp()
    try:
        folder = Path(made)
        for name in ("home", "state", "config", "cache", "story"):
            (folder / name).mkdir()
        write_story(folder / "story")
        (folder / "given").write_text(attack.given, "utf-8", "surrogatepass")
        words = [word.replace("FOLDER", str(folder)) for word in attack.words]
        with _within(folder, {}):
            attack.arrange(folder)
        before = (folder / attack.kept).read_bytes() if attack.kept else b""
        with _within(folder, attack.environment):
            found = ran(
                [*words, *([] if words[0] in _PATHLESS else [str(folder / "story")])], folder, 1, str(folder / "given")
            )
        return found, list(_wrong(attack, found, folder, before))
    finally:
        shutil.rmtree(made, ignore_errors=True)


def _wrong(attack: Attack, found: Outcome, folder: Path, before: bytes) -> Iterator[str]:
    if found.code not in (0, 1, 2):
        yield f"exit code {found.code}"
    if found.seconds > SECONDS or found.megabytes > MEGABYTES:
        yield f"took {found.seconds:.1f} s and {found.megabytes:.0f} MB"
    if b"Traceback" in found.err or b"itself failed" in found.err:
        yield f"failed: {found.err[-300:]!r}"
    for name, stream in (("standard output", found.out), ("standard error", found.err)):
        try:
            assert_clean(stream.decode("utf-8").replace("\r\n", "\n"), name)
        except (UnicodeDecodeError, AssertionError) as error:
            yield f"{name}: {error}"
    if attack.opens and (found.code != 0 or not found.out):
        yield f"the story was not told: code {found.code}, {found.err[:200]!r}"
    if (folder / "owned").exists() or (folder / "home" / "owned").exists():
        yield "something was run"
    if attack.kept and before and not _is_kept(folder / attack.kept, before):
        yield f"{attack.kept} is lost"


def _is_kept(path: Path, before: bytes) -> bool:
    """Whether what stood in a file is there, or it is a file of ours that was only added to."""
    places = [path, *path.parent.glob(f"{path.name}.damaged*")]
    if any(p.is_file() and p.read_bytes() == before for p in places):
        return True
    try:
        return isinstance(json.loads(before), dict) and isinstance(json.loads(path.read_bytes()), dict)
    except (ValueError, OSError, RecursionError):
        return False
