"""What may stand in the notes."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Iterator
from pathlib import Path

from tests.hostile.corpus.terminal import ALL
from tests.hostile.running import ran
from tests.hostile.surroundings.attack import Attack, placed, write_story

WHOLE = json.dumps({"schema": "ramadi-reader-notes/1", "entries": []})
_NOTES: dict[str, str | bytes] = {
    "noise": bytes(range(256)) * 20,
    "empty": "",
    "nul": b"\0" * 5000,
    "cut": WHOLE[:-3],
    "list": "[1, 2]",
    "null": "null",
    "number": "1e999",
    "nan": '{"schema": NaN}',
    "deep": "[" * 200_000,
    "deep-objects": '{"a":' * 100_000,
    "schema-odd": '{"schema": {"a": []}}',
    "schema-later": '{"schema": "ramadi-reader-notes/999", "entries": [{"secret": 1}]}',
    "entries-odd": '{"schema": "ramadi-reader-notes/1", "entries": {"a": 1}}',
    "surrogates": '{"schema": "\\ud800"}',
    "steering": json.dumps({"schema": ALL, ALL: ALL}),
    "twice": '{"schema": 1, "schema": 2}',
    "large": "[" + "1," * 5_000_000 + "1]",
    "integers": '{"schema": ' + "9" * 10_000 + "}",
    "yaml": "schema: x\n",
    "utf-16": WHOLE.encode("utf-16"),
    "zeros-within": WHOLE.replace("[", "[\0\0"),
    "zeros-after": WHOLE.encode() + b"\0" * 4096,
    "twice-over": WHOLE + WHOLE,
    "mark-before": b"\xef\xbb\xbf" + WHOLE.encode(),
    "blank": " \n" * 5000,
    "conflict": f"<<<<<<< mine\n{WHOLE}\n=======\n{WHOLE}\n>>>>>>> theirs\n",
    "schema-minus": WHOLE.replace("/1", "/-1"),
    "schema-zero": WHOLE.replace("/1", "/0"),
    "schema-digits": WHOLE.replace("/1", "/" + "9" * 6000),
    "schema-arabic": WHOLE.replace("/1", "/١"),
    "entries-many": json.dumps({"schema": "ramadi-reader-notes/1", "entries": [{}] * 20_000}),
    "entries-same": json.dumps(
        {"schema": "ramadi-reader-notes/1", "entries": [{"id": "a", "kind": "mark", "made": "x"}] * 2000}
    ),
}


def _odd_entries() -> Iterator[tuple[str, str]]:
    """Whole notes of this reader with one value in them that is odd."""
    whole = _true_notes()
    values = (None, True, -1, 10**400, 1e308, "", "x" * 100_000, ALL, [], {}, [[]], {"a": {}}, "2015-99-99T99:99:99Z")
    for path in _paths_in(json.loads(whole)):
        for number, value in enumerate(values):
            changed = json.loads(whole)
            at = changed
            for step in path[:-1]:
                at = at[step]
            at[path[-1]] = value
            yield f"{'.'.join(map(str, path))}-{number}", json.dumps(changed)


def _paths_in(value: object, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    steps = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for step, inner in steps:
        yield (*path, step)
        yield from _paths_in(inner, (*path, step))


def _true_notes() -> str:
    """The notes that a talk about the story leaves."""
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        (folder / "story").mkdir()
        write_story(folder / "story")
        talk = folder / "talk"
        talk.write_text("]\nmark\nnote seen\nJ\n]\nnote again\nu\nclaims\nenter 1\nverdict agree\n-\nq\nq\n")
        ran(
            ["--plain", "--no-cache", "--notes", str(folder / "n.json"), str(folder / "story")], folder, given=str(talk)
        )
        return (folder / "n.json").read_text("utf-8")


def notes() -> Iterator[Attack]:
    given = "claims\nmarks\nmark\nnote [red]new\nundo\nq\n"
    for name, data in (*_NOTES.items(), *_odd_entries()):
        for words in (("--plain",), ("claims",)) if name in _NOTES else (("--plain",),):
            made = placed("n.json", data)
            asked = (*words, "--notes", "FOLDER/n.json")
            yield Attack(f"notes/{name}/{words[0]}", asked, made, given=given, opens=False, kept="n.json")
