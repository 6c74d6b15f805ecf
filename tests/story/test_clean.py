from __future__ import annotations

import sys
import time
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.story.clean import NotText, clean, clean_line, decoded, shown, unescaped, without_entities

BIDI = "\u061c\u200e\u200f" + "".join(map(chr, [*range(0x202A, 0x202F), *range(0x2066, 0x206A)]))


def harmless(text: str) -> bool:
    return not any(
        (unicodedata.category(c) in ("Cc", "Cs") and c not in "\n\t") or c in BIDI or c in "\u2028\u2029\ufeff\u200b"
        for c in text
    )


@given(st.text() | st.text(alphabet="a\x1b[]0;m\x07\x9b\x9d\x90\\\n\r\u202e\u200d\u200cé\u0301"))
def test_nothing_that_drives_a_terminal_is_left(text: str) -> None:
    once = clean(text)
    assert harmless(once)
    assert clean(once) == once


@given(st.binary(max_size=300))
def test_any_bytes_are_text_or_refused(data: bytes) -> None:
    try:
        text, _ = decoded(data)
    except NotText:
        return
    assert harmless(clean(text))


@pytest.mark.parametrize(
    ("raw", "want"),
    [
        ("a\x1b[1;31mb\x1b[0m", "ab"),
        ("a\x1b]0;title\x07b", "ab"),
        ("a\x1b]52;c;ZXZpbA==\x1b\\b", "ab"),
        ("a\x1bP1;2q#0\x1b\\b", "ab"),
        ("a\x1b]8;;http://x\x07b\nnext", "ab\nnext"),
        ("an unfinished \x1b]0;title\nnext", "an unfinished \nnext"),
        ("a\x9b31mb", "ab"),
        ("a\x1bcb", "ab"),
        ("evil \u202egnp.exe\u2069", "evil gnp.exe"),
        ("one\u2028two\u2029three\r\nfour\rfive\x85six", "one\ntwo\nthree\nfour\nfive\nsix"),
        ("ze\u200bro\u00adwidth\ufeff", "zerowidth"),
        ("no\xa0break\u2009thin", "no break thin"),
        ("tab\tstays", "tab\tstays"),
        ("it\x92s \x93so\x94", "it’s “so”"),
        ("e" + "\u0301" * 50, "e" + "\u0301" * 4),
        ("la\u200dtin", "latin"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("lone \ud800 surrogate", "lone \ufffd surrogate"),
    ],
)
def test_clean(raw: str, want: str) -> None:
    assert clean(raw) == want


@pytest.mark.parametrize(
    ("data", "want", "noted"),
    [
        ("Añb".encode(), "Añb", False),
        (b"\xef\xbb\xbfhead", "head", False),
        ("Añb".encode("utf-16"), "Añb", False),
        (b"\xfe\xff" + "Añb".encode("utf-16-be"), "Añb", False),
        ("Añb".encode("utf-32"), "Añb", False),
        ("“Añb”".encode("cp1252"), "“Añb”", True),
    ],
)
def test_encodings(data: bytes, want: str, noted: bool) -> None:
    text, note = decoded(data)
    assert text == want
    assert bool(note) == noted


@pytest.mark.parametrize("data", [b"", b"GIF89a\0\1\0", b"\xff\xfea", bytes(range(1, 9)) * 20])
def test_what_is_no_text_is_refused(data: bytes) -> None:
    with pytest.raises(NotText):
        decoded(data)


def test_entities_are_decoded_once_and_only_whole_ones() -> None:
    assert without_entities("A&amp;T &#8220;x&#8221; &amp;lt; ?a=1&copy=2") == "A&T “x” &lt; ?a=1&copy=2"


def test_a_character_reference_of_any_length_is_read() -> None:
    assert unescaped("&#8220;x&#8221 &amp;lt; &copy=2 &#x41;") == "“x” &lt; ©=2 A"
    assert unescaped(f"&#{'0' * 9000}65;x") == "Ax"
    assert unescaped(f"&#{'9' * 9000};x") == "\ufffdx"
    assert unescaped(f"&#{'0' * 9000};x") == "\ufffdx"


def test_a_value_stands_on_one_short_line() -> None:
    assert clean_line("  Fire\n\x1b[31min\t&quot;Oslo&quot; ") == 'Fire in "Oslo"'
    assert len(clean_line("x" * 9000)) == 2000


def test_a_path_shows_what_cannot_be_printed() -> None:
    assert shown("a\x1b]0;b\x07.txt") == "a\\x1b]0;b\\x07.txt"
    assert shown("naïve.txt") == "naïve.txt"


def test_joiners_stay_in_names_of_emoji_and_joined_scripts_and_are_written_out_where_they_only_hide() -> None:
    for name in ("👩\u200d👧 ferry.txt", "می\u200cخواهم.txt"):
        assert shown(name) == name
    assert shown("pay\u200dpal.txt") == "pay\\u200dpal.txt"
    assert shown("\u200d👩.txt") == "\\u200d👩.txt"
    assert shown("👩\u200d\u200d👧.txt") == "👩\\u200d\\u200d👧.txt"
    assert "\u200d" not in shown("\u200d".join("👩" * 9))


@pytest.mark.parametrize("piece", ["\x1b]", "\x9d", "\x1b[", "\u200d", "\u0301", "&amp;", "&"])
def test_cleaning_takes_linear_time(piece: str) -> None:
    start = time.process_time()
    clean_line(piece * 50_000)
    assert time.process_time() - start < 1


def test_no_combining_mark_there_is_can_flood() -> None:
    marks = [c for c in map(chr, range(sys.maxunicode + 1)) if unicodedata.category(c) in ("Mn", "Me")]
    assert len(marks) > 1800
    assert all(len(clean("o" + mark * 50)) <= 5 for mark in marks)
