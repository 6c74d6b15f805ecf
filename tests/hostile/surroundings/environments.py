"""What the environment may say."""

from __future__ import annotations

from collections.abc import Iterator

from tests.hostile.surroundings.attack import Attack


def environments() -> Iterator[Attack]:
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
