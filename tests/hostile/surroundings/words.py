"""What may stand on the command line, and be said in the dialogue."""

from __future__ import annotations

import json
from collections.abc import Iterator

from tests.hostile.corpus.terminal import ALL
from tests.hostile.surroundings.attack import Attack, placed
from tests.hostile.surroundings.configs import CONFIG


def words() -> Iterator[Attack]:
    for name, words in {
        "format": ("export", "--format", ALL),
        "format-empty": ("export", "--format", ""),
        "output-folder": ("export", "-o", "FOLDER"),
        "output-device": ("export", "-o", "/dev/full"),
        "output-missing": ("export", "-o", "FOLDER/a/b/c.json"),
        "output-steering": ("export", "-o", "FOLDER/\x1b]0;owned\x07.json"),
        "output-long": ("export", "-o", "FOLDER/" + "x" * 5000),
        "output-story": ("export", "-o", "FOLDER/story/a.txt", "--format", "json"),
        "theme": ("--theme", ALL, "--plain"),
        "limit": ("claims", "--max-file-bytes", "9" * 400),
        "limit-negative": ("claims", "--max-file-bytes", "-1"),
        "limit-zero": ("claims", "--max-lines", "0"),
        "limit-one": ("claims", "--max-lines", "1"),
        "limits-all-one": tuple(
            word
            for limit in ("bytes", "articles", "files", "yaml-depth", "elements", "line", "marks")
            for word in (f"--max-{limit}", "1")
        ),
        "unknown": ("--" + ALL,),
        "many": ("claims", *["--why"] * 5000),
        "group": ("group", "--from", "FOLDER/gone.yaml"),
        "group-into": ("group", "--into", "/dev/null"),
        "plan": ("group", "--from", "FOLDER/story/a.txt", "--into", "FOLDER/made"),
        "completion": ("completion", ALL),
        "config-and-notes": ("--plain", "--config", "/dev/zero", "--notes", "/dev/zero"),
        "notes-device": ("claims", "--notes", "/dev/full"),
        "notes-folder": ("--plain", "--notes", "FOLDER"),
        "only": ("claims", "--only", ALL),
        "show": ("show", "--article", ALL),
        "nothing": ("",),
        "command-twice": ("claims", "export", "list"),
        "equals": ("--notes=", "--plain"),
        "surrogates": ("claims", "--where", "\udcff\udc9b31m"),
    }.items():
        yield Attack(f"words/{name}", words, opens=False, given="claims\nq\n")
    for name, data in {
        "noise": bytes(range(256)) * 20,
        "bomb": CONFIG["bomb"],
        "odd": "stories: [5, {articles: {a: b}}, {title: [x], articles: [[[]]]}]",
        "traversal": "stories:\n- title: ../../../owned\n  articles: [/etc/passwd, ../../../../etc/passwd]\n",
        "steering": json.dumps({"stories": [{"title": ALL, "articles": [ALL]}]}),
    }.items():
        yield Attack(
            f"plan/{name}",
            ("group", "--from", "FOLDER/plan.yaml", "--into", "FOLDER/made"),
            placed("plan.yaml", data),
            opens=False,
        )


def talks() -> Iterator[Attack]:
    for name, said in {
        "noise": "".join(map(chr, range(1, 0x300))) * 30,
        "line-of-a-megabyte": "note " + "x" * 1_000_000 + "\nmarks\nq\n",
        "search-of-a-megabyte": "/" + "x" * 1_000_000 + "\nn\nq\n",
        "where-of-a-megabyte": "where " + "(" * 1_000_000 + "\nclaims\nq\n",
        "find-of-a-megabyte": "find " + "x y " * 250_000 + "\nq\n",
        "note-steering": "]\nnote " + ALL.replace("\n", "") + "\nmarks\nundo\nq\n",
        "counts": "99999999999999999999]\n0]\n-1]\n" + "9" * 5000 + "j\nq\n",
        "numbers": "claims\n" + "9" * 5000 + "\n0\n-1\n1.5\n1e9\nq\n",
        "many-lines": "]\n" * 3000,
        "undo": "undo\n" * 2000,
        "blank": "\n" * 5000,
        "metadata": "metadata date 99999-99-99\nmetadata outlet " + "x" * 100_000 + "\nmetadata nothing x\nq\n",
        "pipe": "| \n| ; touch owned\n| /nowhere\n|  'unclosed\nq\n",
        "save": "save\nsave /dev/full\nsave \x1b[31m\nsave /nowhere/x.md\nq\n",
    }.items():
        yield Attack(f"talk/{name}", ("--plain", "--notes", "FOLDER/n.json"), given=said)
