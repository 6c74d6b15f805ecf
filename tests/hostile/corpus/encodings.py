"""Bytes that are no text, or another than they seem."""

from __future__ import annotations

import codecs
import random

from tests.hostile.corpus.case import STORY, file

_FANCY = STORY.replace("Orle", "Örlé")


def _noise(seed: int, size: int) -> bytes:
    return random.Random(seed).randbytes(size)


file("encoding/utf-8-mark", "opens", codecs.BOM_UTF8 + _FANCY.encode())
file("encoding/utf-16-le", "opens", codecs.BOM_UTF16_LE + _FANCY.encode("utf-16-le"))
file("encoding/utf-16-be", "opens", codecs.BOM_UTF16_BE + _FANCY.encode("utf-16-be"))
file("encoding/utf-32-le", "opens", codecs.BOM_UTF32_LE + _FANCY.encode("utf-32-le"))
file("encoding/utf-32-be", "opens", codecs.BOM_UTF32_BE + _FANCY.encode("utf-32-be"))
file("encoding/utf-16-odd", "refused", codecs.BOM_UTF16_LE + _FANCY.encode("utf-16-le") + b"x")
file("encoding/utf-16-half-pairs", "refused", codecs.BOM_UTF16_LE + b"\x00\xd8" * 500)
file("encoding/utf-16-unmarked", "refused", _FANCY.encode("utf-16-le"))
file("encoding/utf-32-beyond", "refused", codecs.BOM_UTF32_LE + b"\xff\xff\xff\x7f" * 20)
file("encoding/two-marks", "opens", codecs.BOM_UTF8 * 3 + _FANCY.encode())
file("encoding/mark-alone", "refused", codecs.BOM_UTF8)
file("encoding/utf-16-mark-alone", "refused", codecs.BOM_UTF16_LE)
file("encoding/cp1252", "opens", _FANCY.encode("cp1252"))
file("encoding/cp1252-undefined", "opens", STORY.encode("cp1252") + b"\x81\x8d\x8f\x90\x9d\n")
file("encoding/latin-1-c1", "opens", STORY.replace("“", "\x93").replace("”", "\x94").encode("latin-1"))
file("encoding/overlong", "opens", STORY.encode() + b"\xc0\x9b]0;owned\xc0\x87 \xe0\x80\x9b[2J\n")
file("encoding/surrogates-in-utf-8", "opens", STORY.encode() + b"\xed\xa0\x9b\xed\xb0\x80\n")
file("encoding/truncated", "opens", _FANCY.encode() + b"\xe2\x80")
file("encoding/five-bytes", "opens", STORY.encode() + b"\xf8\x88\x80\x80\x80\xff\xfe\n")
file("encoding/mixed", "opens", _FANCY.encode() + _FANCY.encode("cp1252"))
file("encoding/nul-inside", "refused", STORY.replace("Ann", "A\0nn"))
file("encoding/nul-alone", "refused", b"\0" * 4096)
file("encoding/controls", "refused", b"\x01\x02\x03\x1e\x7f" * 1000)
file("encoding/escapes-alone", "refused", b"\x1b[31m" * 1000)
file("encoding/ebcdic", "either", STORY.encode("cp037", "replace"))
file("encoding/noise", "refused", _noise(1, 20_000))
file("encoding/noise-as-markdown", "refused", _noise(2, 5000), ".md")
file("encoding/noise-as-page", "refused", _noise(3, 5000), ".html")
file("encoding/high-bytes", "either", bytes(b | 0x80 for b in _noise(4, 20_000)))
file("encoding/empty", "refused", b"")
file("encoding/one-byte", "either", b"x")
file("encoding/blanks", "refused", " \t\n" * 500)
file("encoding/line-ends", "refused", "\r\n\v\f\x85\u2028\u2029" * 200)
file("encoding/no-ending", "opens", STORY, "")
file("encoding/picture", "refused", b"\x89PNG\r\n\x1a\n" + _noise(5, 500))
file("encoding/pdf", "refused", b"%PDF-1.7\n" + STORY.encode())
file("encoding/program", "refused", b"\x7fELF" + b"\0" * 500)
for _name in (
    "utf-7",
    "iso-2022-jp",
    "hz-gb-2312",
    "iso-2022-kr",
    "utf-16",
    "utf-32",
    "rot13",
    "hex",
    "zlib",
    "idna",
    "\x1b]0;owned\x07",
):
    file(
        f"encoding/declared-{_name if _name.isprintable() else 'escape'}",
        "opens",
        f'<meta charset="{_name}"><h1>Dam gives way</h1><p>{STORY}</p>+AGYAbw-~{{VP~}}<p>\xe9'.encode(
            "latin-1", "replace"
        ),
        ".html",
    )
file(
    "encoding/declared-shift-jis",
    "opens",
    b'<meta charset="shift_jis"><h1>Dam</h1><p>\x83\x5f\x83\x80 \x81\x5c said</p>',
    ".html",
)
file(
    "encoding/xml-declares-utf-16",
    "opens",
    '<?xml version="1.0" encoding="utf-16"?><rss><channel><item><title>Dam</title><description>Twelve died.</description></item></channel></rss>',
    ".xml",
)
