from __future__ import annotations

from tests.cli.told import Printed, told
from tests.conftest import STORIES


def test_what_import_did(printed: Printed) -> None:
    raw = str(STORIES / "ferry-raw")
    text = printed("import-notes", raw)
    assert "dropped: " in text
    notes = [note for r in told(printed("import-notes", "--json", raw))["articles"] for note in r["notes"]]
    assert any(note.startswith("dropped: ") for note in notes)
