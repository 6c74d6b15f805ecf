"""Attacks around what is read: words on the command line, the environment, the config, notes, the cache, expressions.

python -m tests.hostile.surroundings [PART OF A NAME...]
"""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from tests.hostile.checks import assert_clean
from tests.hostile.corpus.case import STORY
from tests.hostile.corpus.terminal import ALL
from tests.hostile.running import GOOD, MEGABYTES, SECONDS, Outcome, preload, ran

Arrange = Callable[[Path], None]
_PATHLESS = ("keys", "completion")
"""Commands that take no story."""


def _nothing(folder: Path) -> None:
    """For what needs nothing made."""


@dataclass(frozen=True, slots=True)
class Attack:
    """One thing that is odd around a story that is not."""

    name: str
    words: tuple[str, ...] = ("claims",)
    """The command line before the story's path; FOLDER stands for the folder."""
    arrange: Arrange = _nothing
    """Makes what is odd, in a folder whose `home`, `state`, `config` and `cache` the reader is given."""
    environment: dict[str, str] = field(default_factory=dict)
    opens: bool = True
    """Whether the story must open and be told all the same."""
    given: str = ""
    """What stands on standard input."""
    kept: str = ""
    """A file in the folder whose bytes must be there afterwards, under its name or as NAME.damaged."""


def attacks() -> Iterator[Attack]:
    """All of them."""
    yield from _environments()
    yield from _configs()
    yield from _notes()
    yield from _caches()
    yield from _expressions()
    yield from _words()
    yield from _talks()
    yield from _files()


def _environments() -> Iterator[Attack]:
    for name, values in {
        "columns-negative": {"COLUMNS": "-1", "LINES": "-5"},
        "columns-large": {"COLUMNS": "99999999999999999999"},
        "columns-zero": {"COLUMNS": "0"},
        "columns-text": {"COLUMNS": "x\x1b[31m"},
        "lang": {"LANG": "xx_YY.nonsense", "LC_ALL": "xx"},
        "lang-c": {"LANG": "C", "LC_ALL": "C", "PYTHONIOENCODING": "ascii:strict", "PYTHONUTF8": "0"},
        "encoding": {"PYTHONIOENCODING": "nonsense"},
        "term-empty": {"TERM": ""},
        "term-steering": {"TERM": "\x1b]0;owned\x07"},
        "home-relative": {"HOME": "x/../y"},
        "home-missing": {"HOME": "/nowhere/at/all"},
        "home-device": {"HOME": "/dev/null"},
        "home-steering": {"HOME": "/tmp/\x1b]0;owned\x07\u202e"},
        "state-device": {"RAMADI_READER_STATE": "/dev/full"},
        "state-long": {"RAMADI_READER_STATE": "/tmp/" + "x" * 5000},
        "cache-device": {"RAMADI_READER_CACHE": "/dev/null"},
        "cache-process": {"RAMADI_READER_CACHE": "/proc/self"},
        "config-device": {"RAMADI_READER_CONFIG": "/dev/zero"},
        "xdg-relative": {"XDG_DATA_HOME": "a", "XDG_CONFIG_HOME": "b", "XDG_CACHE_HOME": "c"},
        "xdg-steering": {"XDG_CACHE_HOME": "/\x1b[31m"},
        "colour": {"NO_COLOR": "\x1b", "FORCE_COLOR": "99", "COLORTERM": "\x1b[0m", "CLICOLOR_FORCE": "x"},
        "temporary": {"TMPDIR": "/nowhere"},
        "zone": {"TZ": ":/dev/zero"},
        "theme": {"RAMADI_READER_THEME": "\x1b]0;owned\x07[red]"},
        "surrogates": {"HOME": "/tmp/\udcff", "EDITOR": "\udcff"},
        "columns-arabic": {"COLUMNS": "١٢", "LINES": "１２"},
        "columns-one": {"COLUMNS": "1", "LINES": "1"},
        "home-empty": {"HOME": ""},
        "home-file": {"HOME": "/etc/passwd"},
        "state-file": {"RAMADI_READER_STATE": "/etc/passwd", "RAMADI_READER_CACHE": "/etc/passwd"},
        "state-empty": {"RAMADI_READER_STATE": "", "RAMADI_READER_CACHE": "", "RAMADI_READER_CONFIG": ""},
        "state-relative": {"RAMADI_READER_STATE": "../..", "RAMADI_READER_CACHE": "."},
        "cache-in-story": {"RAMADI_READER_CACHE": "story"},
        "temporary-everywhere": dict.fromkeys(("TMPDIR", "TMP", "TEMP"), "/proc"),
        "encodings": {"PYTHONIOENCODING": "utf-16:replace", "LC_CTYPE": "C"},
        "zone-endless": {"TZ": "A" * 5000},
        "zone-far": {"TZ": "UTC+99999999"},
        "proxies": {"http_proxy": "\x1b[31m", "https_proxy": "file:///", "ALL_PROXY": "x" * 5000},
        "textual": {"TEXTUAL": "devtools,debug", "TEXTUAL_DRIVER": "os:system", "TEXTUAL_THEME": "x"},
        "editor": {"EDITOR": "sh -c 'touch owned' \x1b[31m", "PAGER": ";", "BROWSER": "x %s"},
    }.items():
        for words in (("claims",), ("--plain",), ("list",)):
            yield Attack(f"environment/{name}/{words[0]}", words, environment=values, given="claims\nJ\nq\n")


_CONFIG: dict[str, str | bytes] = {
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


def _placed(where: str, data: str | bytes) -> Arrange:
    def arrange(folder: Path) -> None:
        path = folder / where
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data if isinstance(data, bytes) else data.encode("utf-8", "surrogatepass"))

    return arrange


def _configs() -> Iterator[Attack]:
    for name, data in _CONFIG.items():
        for words in (("--plain",), ("keys",), ("claims",)):
            yield Attack(
                f"config/{name}/{words[0]}",
                words,
                _placed("config/config.yaml", data),
                given="claims\nq\n",
                kept="config/config.yaml",
            )
        yield Attack(
            f"config/{name}/named",
            ("--plain", "--config", "FOLDER/own.yaml"),
            _placed("own.yaml", data),
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


_WHOLE = json.dumps({"schema": "ramadi-reader-notes/1", "entries": []})
_NOTES: dict[str, str | bytes] = {
    "noise": bytes(range(256)) * 20,
    "empty": "",
    "nul": b"\0" * 5000,
    "cut": _WHOLE[:-3],
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
    "utf-16": _WHOLE.encode("utf-16"),
    "zeros-within": _WHOLE.replace("[", "[\0\0"),
    "zeros-after": _WHOLE.encode() + b"\0" * 4096,
    "twice-over": _WHOLE + _WHOLE,
    "mark-before": b"\xef\xbb\xbf" + _WHOLE.encode(),
    "blank": " \n" * 5000,
    "conflict": f"<<<<<<< mine\n{_WHOLE}\n=======\n{_WHOLE}\n>>>>>>> theirs\n",
    "schema-minus": _WHOLE.replace("/1", "/-1"),
    "schema-zero": _WHOLE.replace("/1", "/0"),
    "schema-digits": _WHOLE.replace("/1", "/" + "9" * 6000),
    "schema-arabic": _WHOLE.replace("/1", "/١"),
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
        _write_story(folder / "story")
        talk = folder / "talk"
        talk.write_text("]\nmark\nnote seen\nJ\n]\nnote again\nu\nclaims\nenter 1\nverdict agree\n-\nq\nq\n")
        ran(
            ["--plain", "--no-cache", "--notes", str(folder / "n.json"), str(folder / "story")], folder, given=str(talk)
        )
        return (folder / "n.json").read_text("utf-8")


def _notes() -> Iterator[Attack]:
    given = "claims\nmarks\nmark\nnote [red]new\nundo\nq\n"
    for name, data in (*_NOTES.items(), *_odd_entries()):
        for words in (("--plain",), ("claims",)) if name in _NOTES else (("--plain",),):
            made = _placed("n.json", data)
            asked = (*words, "--notes", "FOLDER/n.json")
            yield Attack(f"notes/{name}/{words[0]}", asked, made, given=given, opens=False, kept="n.json")


def _files() -> Iterator[Attack]:
    """Notes that are no file, or one that cannot be written; outputs that must not be."""

    def folder_there(folder: Path) -> None:
        (folder / "n.json").mkdir()

    def pipe(folder: Path) -> None:
        os.mkfifo(folder / "n.json")

    def circle(folder: Path) -> None:
        (folder / "n.json").symlink_to("m.json")
        (folder / "m.json").symlink_to("n.json")

    def device(folder: Path) -> None:
        (folder / "n.json").symlink_to("/dev/full")

    def endless(folder: Path) -> None:
        (folder / "n.json").symlink_to("/dev/zero")

    def process(folder: Path) -> None:
        (folder / "n.json").symlink_to("/proc/self/environ")

    def article(folder: Path) -> None:
        (folder / "n.json").symlink_to("story/a.txt")

    def linked(folder: Path) -> None:
        (folder / "there").mkdir()
        (folder / "there" / "n.json").write_text(_WHOLE)
        (folder / "n.json").symlink_to("there/n.json")

    def large(folder: Path) -> None:
        with (folder / "n.json").open("wb") as stream:
            stream.truncate(5 << 30)

    def locked(folder: Path) -> None:
        (folder / "n.json.lock").mkdir()
        (folder / ".n.json.lock").mkdir()

    def as_pipe_car(folder: Path) -> None:
        os.mkfifo(folder / "story" / "story.yaml")

    given = "claims\n]\nmark\nnote new\nmarks\nundo\nmetadata outlet Bee\nq\n"
    for made in (folder_there, pipe, circle, device, endless, process, article, linked, large, locked, as_pipe_car):
        for words in (("--plain",), ("claims",)):
            asked = (*words, "--notes", "FOLDER/n.json")
            yield Attack(f"files/notes-{made.__name__}/{words[0]}", asked, made, given=given, opens=False)
    for name, words in {
        "onto-itself": ("export", "-o", "FOLDER/story/a.txt", "--format", "json"),
        "onto-a-link": ("export", "-o", "FOLDER/link.json"),
        "onto-a-link-forced": ("export", "-o", "FOLDER/link.json"),
        "onto-a-circle": ("export", "-o", "FOLDER/circle.json"),
        "onto-the-side-car": ("export", "-o", "FOLDER/story/story.yaml", "--format", "json"),
        "onto-a-folder": ("export", "-o", "FOLDER/story", "--format", "json"),
        "into-nowhere": ("export", "-o", "FOLDER/no/where.json"),
        "into-a-file": ("export", "-o", "FOLDER/story/a.txt/x.json"),
        "into-a-device": ("export", "-o", "/dev/full", "--format", "json"),
        "into-null": ("export", "-o", "/dev/null", "--format", "json"),
        "into-process": ("export", "-o", "/proc/self/x.json"),
        "without-name": ("export", "-o", "", "--format", "json"),
        "of-slashes": ("export", "-o", "/" * 3000, "--format", "json"),
        "of-dots": ("export", "-o", "../" * 900 + "x.json"),
        "with-nul": ("export", "-o", "a\udc00b.json"),
    }.items():

        def around(folder: Path) -> None:
            (folder / "link.json").symlink_to("story/a.txt")
            (folder / "circle.json").symlink_to("circle.json")
            (folder / "story" / "story.yaml").write_text("title: Dam at Orle\n")

        yield Attack(f"files/output-{name}", words, around, opens=False, kept="story/a.txt")
        if name == "onto-the-side-car":
            yield Attack(f"files/output-{name}-kept", words, around, opens=False, kept="story/story.yaml")


def _caches() -> Iterator[Attack]:
    def filled(folder: Path) -> Path:
        ran(["claims", str(folder / "story")], folder)
        return next(p for p in sorted((folder / "cache").rglob("*")) if p.is_file() and p.read_bytes()[:6] == b"SQLite")

    def cut(folder: Path) -> None:
        path = filled(folder)
        path.write_bytes(path.read_bytes()[:5000])

    def noise(folder: Path) -> None:
        path = filled(folder)
        data = bytearray(path.read_bytes())
        for at in range(100, len(data), 97):
            data[at] ^= 0xFF
        path.write_bytes(bytes(data))

    def no_tables(folder: Path) -> None:
        path = filled(folder)
        with sqlite3.connect(path) as database:
            for (name,) in database.execute(
                "SELECT name FROM sqlite_master WHERE type='table' AND name NOT LIKE 'sqlite%'"
            ).fetchall():
                try:
                    database.execute(f'DROP TABLE "{name}"')
                except sqlite3.Error:
                    continue

    def later(folder: Path) -> None:
        with sqlite3.connect(filled(folder)) as database:
            database.execute("PRAGMA user_version=9999")

    def blobs(folder: Path) -> None:
        with sqlite3.connect(filled(folder)) as database:
            for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type='table'").fetchall():
                for column in database.execute(f'PRAGMA table_info("{name}")').fetchall():
                    if "BLOB" in column[2].upper() and not column[5]:
                        database.execute(f'UPDATE "{name}" SET "{column[1]}" = randomblob(300)')

    def trigger(folder: Path) -> None:
        with sqlite3.connect(filled(folder)) as database:
            (name, *_) = database.execute("SELECT name FROM sqlite_master WHERE type='table'").fetchone()
            database.execute(f'CREATE TRIGGER owned AFTER INSERT ON "{name}" BEGIN SELECT RAISE(ABORT, "owned"); END')

    def read_only(folder: Path) -> None:
        filled(folder).chmod(0o400)

    def a_folder(folder: Path) -> None:
        path = filled(folder)
        path.unlink()
        path.mkdir()

    def a_device(folder: Path) -> None:
        path = filled(folder)
        path.unlink()
        path.symlink_to("/dev/zero")

    def empty(folder: Path) -> None:
        filled(folder).write_bytes(b"")

    def text(folder: Path) -> None:
        filled(folder).write_text(STORY)

    def journal(folder: Path) -> None:
        path = filled(folder)
        path.with_name(path.name + "-wal").write_bytes(os.urandom(5000))
        path.with_name(path.name + "-shm").write_bytes(os.urandom(5000))
        path.with_name(path.name + "-journal").write_bytes(os.urandom(5000))

    for arrange in (cut, noise, no_tables, later, blobs, trigger, read_only, a_folder, a_device, empty, text, journal):
        for words in (("claims",), ("--plain",), ("search", "died"), ("list",)):
            yield Attack(
                f"cache/{arrange.__name__}/{words[0]}", words, arrange, given="claims\nq\n", opens=words[0] != "search"
            )


def _expressions() -> Iterator[Attack]:
    for name, words in {
        "parentheses": "(" * 50_000 + "kind:figure" + ")" * 50_000,
        "unclosed": "(" * 100_000,
        "nots": "not " * 25_000 + "has:figure",
        "minus": "-" * 100_000 + "a",
        "ors": " or ".join(["kind:figure"] * 8000),
        "words": "word " * 20_000,
        "long-word": "x" * 100_000,
        "quote": '"' * 99_999,
        "fields": "a:" * 50_000,
        "regex": "(a+)+$ [a-z]*.*{1,99999}",
        "alternating": "(not " * 20_000 + "a" + ")" * 20_000,
        "and-or": "(a and b or " * 10_000 + "c" + ")" * 10_000,
        "quotes-within": 'speaker:"' + "\\\\" * 20_000 + '"',
        "fullwidth": "ｋｉｎｄ：ｆｉｇｕｒｅ（）＞９",
        "operators-of-others": "figure≥12 ∧ ¬kind:quote ∨ outlet≠a",
        "digits-of-others": "figure:>١٢ date:>２０１５",
        "dates-far": "date:>99999-01-01 date:<-1-01-01 date:2015-W99",
        "numbers-odd": "figure:1e400..-1e400 figure:0x10 figure:1_000 figure:--5 figure:½",
        "units-odd": "figure:>" + "million" * 5000,
        "nul": "outlet:\udc00\x7f",
        "line-ends": "a\nb\rc\u2028d",
        "marks": "'" * 9999 + '"' * 9998 + "“" * 9999,
        "folding": "outlet:" + "ß" * 30_000 + "İ" * 30_000,
        "numbers": "figure:>" + "9" * 5000,
        "float": "value:1e99999..nan",
        "ranges": "date:99999-99-99..0000-00-00",
        "steering": ALL,
        "empty": "",
        "operators": "and or not : > < = .. * ? ( )",
        "unicode": "speaker:\u202e\ud83d\ude00".encode("utf-16", "surrogatepass").decode("utf-16"),
    }.items():
        for command in (("claims",), ("export", "--format", "md"), ("list",), ("figures",)):
            yield Attack(f"where/{name}/{command[0]}", (*command, f"--where={words}"), opens=False)
        yield Attack(
            f"where/{name}/talk",
            ("--plain",),
            given=f"where {words}\nclaims\n/{words}\nn\nfind {words}\nclaims {words}\nq\n",
        )
        yield Attack(f"where/{name}/search", ("search", words or " "), opens=False)


def _words() -> Iterator[Attack]:
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
        "bomb": _CONFIG["bomb"],
        "odd": "stories: [5, {articles: {a: b}}, {title: [x], articles: [[[]]]}]",
        "traversal": "stories:\n- title: ../../../owned\n  articles: [/etc/passwd, ../../../../etc/passwd]\n",
        "steering": json.dumps({"stories": [{"title": ALL, "articles": [ALL]}]}),
    }.items():
        yield Attack(
            f"plan/{name}",
            ("group", "--from", "FOLDER/plan.yaml", "--into", "FOLDER/made"),
            _placed("plan.yaml", data),
            opens=False,
        )


def _talks() -> Iterator[Attack]:
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


def _write_story(folder: Path) -> None:
    (folder / "a.txt").write_text(STORY)
    (folder / "b.txt").write_text(STORY.replace("12", "19").replace("We heard", "I heard"))
    (folder / "c.txt").write_text(GOOD)


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
        _write_story(folder / "story")
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


def main(parts: list[str]) -> int:
    """Runs those whose names hold one of the words; 1 where anything is wrong."""
    preload()
    count = failed = 0
    for attack in attacks():
        if parts and not any(part in attack.name for part in parts):
            continue
        count += 1
        _, wrong = attacked(attack)
        failed += bool(wrong)
        if wrong:
            print(f"{attack.name}: {'; '.join(wrong)}", flush=True)
    print(f"{count} attacks, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
