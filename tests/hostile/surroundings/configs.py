"""What may stand in `config.yaml`, or in its place."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path

from tests.hostile.corpus.terminal import ALL
from tests.hostile.surroundings.attack import Attack, placed

CONFIG: dict[str, str | bytes] = {
    "noise": bytes(range(256)) * 20,
    "bomb": "a: &a [x,x,x,x,x,x,x,x,x]\n"
    + "".join(f"{chr(98 + n)}: &{chr(98 + n)} [{','.join(['*' + chr(97 + n)] * 9)}]\n" for n in range(9)),
    "deep": "a: " + "[" * 5000,
    "large": "# x\n" * 3_000_000,
    "tag": "theme: !!python/object/apply:os.system ['touch owned']",
    "types": "theme: [1]\nkeys: 5\nnotes: {a: b}\nascii: [[]]\nwidth: -1e999\n",
    "list": "- a\n- b\n",
    "scalar": "x",
    "keys": "keys: {next-highlight: [[[]]], quit: ~, \x22\\e[31m\x22: x, mark: 5, claims: '\x1b'}\n".replace(
        "\x1b", ""
    ),
    "keys-steering": "keys: {" + json.dumps(ALL) + ": " + json.dumps(ALL) + "}\n",
    "keys-many": "keys: {"
    + ", ".join(f"k{n}: [" + ", ".join(f"x{m}" for m in range(50)) + "]" for n in range(500))
    + "}\n",
    "keys-all-one": "keys: {quit: j, mark: j, note: j, claims: j, next-highlight: j}\n",
    "theme-steering": "theme: " + json.dumps("\x1b]0;owned\x07[red]\u202e"),
    "numbers": "width: " + "9" * 5000,
    "twice": "theme: a\ntheme: b\n",
    "nul": "theme: \x00",
    "utf-16": "theme: a\n".encode("utf-16"),
    "tabs": "\ttheme: x",
    **{
        f"everywhere-{name}": "".join(
            f"{setting}: {value}\n" for setting in ("theme", "preset", "width", "ascii", "editor", "keys", "notes")
        )
        for name, value in {
            "null": "~",
            "truth": "yes",
            "number": "-7",
            "infinite": "-.inf",
            "list": "[[[]]]",
            "mapping": "{a: {b: c}}",
            "date": "2015-05-18",
            "merge": "{<<: {a: b}}",
            "anchor": "&a [*a]",
            "long": "x" * 100_000,
            "digits": "９９",
        }.items()
    },
}


def configs() -> Iterator[Attack]:
    for name, data in CONFIG.items():
        for words in (("--plain",), ("keys",), ("claims",)):
            yield Attack(
                f"config/{name}/{words[0]}",
                words,
                placed("config/config.yaml", data),
                given="claims\nq\n",
                kept="config/config.yaml",
            )
        yield Attack(
            f"config/{name}/named",
            ("--plain", "--config", "FOLDER/own.yaml"),
            placed("own.yaml", data),
            given="claims\nq\n",
            kept="own.yaml",
        )

    def a_folder(folder: Path) -> None:
        (folder / "config" / "config.yaml").mkdir(parents=True)

    def a_pipe(folder: Path) -> None:
        (folder / "config").mkdir(exist_ok=True)
        os.mkfifo(folder / "config" / "config.yaml")

    def a_link(folder: Path) -> None:
        (folder / "config").mkdir(exist_ok=True)
        (folder / "config" / "config.yaml").symlink_to("/dev/zero")

    def a_circle(folder: Path) -> None:
        (folder / "config").mkdir(exist_ok=True)
        (folder / "config" / "config.yaml").symlink_to("config.yaml")

    for name, arrange in {"folder": a_folder, "pipe": a_pipe, "device": a_link, "circle": a_circle}.items():
        yield Attack(f"config/is-{name}", ("--plain",), arrange, given="claims\nq\n")
