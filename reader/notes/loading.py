"""Reading a notes file, without ever writing one."""

from __future__ import annotations

from pathlib import Path

from reader.model import Story
from reader.notes.folder import notes_file
from reader.notes.format import FAMILY, MOST_BYTES, Damaged, ledger_of
from reader.notes.ledger import Ledger
from reader.notes.notebook import Notebook
from reader.notes.shelf import Shelf
from reader.wording import why_not


def ledger_in(path: Path) -> Ledger:
    """What a file holds.

    Raises:
        Damaged: it is no notes file.
        OSError: it cannot be read, or is no plain file of a size that can be.
    """
    if not path.is_file():
        if path.exists():
            raise OSError("it is no file")
        raise FileNotFoundError(path)
    with path.open("rb") as file:
        data = file.read(MOST_BYTES + 1)
    if len(data) > MOST_BYTES:
        raise OSError(f"it is larger than {MOST_BYTES // 1_000_000} MB")
    return ledger_of(data)


def holds_other_things(path: Path) -> bool:
    """Whether a file is none that notes may be kept in, as it holds what never was notes: an article, a picture.

    Damaged notes still name their kind somewhere, unless a loss of power left nothing or zeros.
    """
    try:
        if not path.is_file():
            return False
        with path.open("rb") as file:
            data = file.read(MOST_BYTES)
    except (OSError, ValueError):
        return False  # the store tells why
    return bool(data.strip(b"\0 \t\r\n")) and FAMILY.encode() not in data


def kept_notebook(story: Story, file: Path | None = None, needed: bool = True) -> tuple[Notebook, str]:
    """What a person keeps on a story, and why it cannot be read where it cannot; nothing is made, moved or written.

    Args:
        story: what marks, notes and decisions are looked up in.
        file: the notes file; None for the one in the person's own folder, which need not be there.
        needed: whether that file must be there.
    """
    path = file or notes_file(story)
    ledger, trouble = Ledger(), ""
    try:
        ledger = ledger_in(path) if path else ledger
    except FileNotFoundError:
        trouble = f"{file}: there is no such file" if file and needed else ""
    except Damaged as damage:
        trouble = f"the notes in {path} cannot be read: {damage}"
    except (OSError, ValueError) as error:
        trouble = f"the notes in {path} cannot be read: {why_not(error)}"
    return Notebook(ledger, Shelf(story)), trouble
