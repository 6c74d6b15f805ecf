"""Archives that lie, burst or lead out."""

from __future__ import annotations

import gzip
import io
import stat
import struct
import warnings
import zipfile
import zlib
from collections.abc import Callable

from tests.hostile.corpus.case import STORY, file

_GOOD = STORY.encode()


def _zip(*members: tuple[str | zipfile.ZipInfo, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    made = io.BytesIO()
    with warnings.catch_warnings(), zipfile.ZipFile(made, "w", method) as archive:
        warnings.simplefilter("ignore")  # of two members of one name
        for name, data in members:
            info = name if isinstance(name, zipfile.ZipInfo) else zipfile.ZipInfo(name)
            archive.writestr(info, data, method)
    return made.getvalue()


def _changed(data: bytes, old: bytes, new: bytes, count: int = -1) -> bytes:
    assert old in data
    return data.replace(old, new, count)


def _link() -> bytes:
    info = zipfile.ZipInfo("link.txt")
    info.create_system, info.external_attr = 3, (stat.S_IFLNK | 0o777) << 16
    return _zip((info, b"/etc/passwd"), ("a.txt", _GOOD))


def _locked() -> bytes:
    data = bytearray(_zip(("a.txt", _GOOD)))
    for mark, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.find(mark) + at] |= 1
    return bytes(data)


def _overlapping(members: int, size: int) -> bytes:
    """Many entries of the directory over one body (D. Fifield, "A better zip bomb", WOOT 2019)."""
    body = zlib.compressobj(9, zlib.DEFLATED, -15)
    packed = body.compress(b"a" * size) + body.flush()
    checksum = zlib.crc32(b"a" * size)
    name = b"a.txt"
    local = struct.pack("<4s5H3I2H", b"PK\x03\x04", 20, 0, 8, 0, 0, checksum, len(packed), size, len(name), 0) + name
    out, directory = bytearray(local + packed), bytearray()
    for _ in range(members):
        own = name
        directory += struct.pack(
            "<4s6H3I5H2I", b"PK\x01\x02", 20, 20, 0, 8, 0, 0, checksum, len(packed), size, len(own), 0, 0, 0, 0, 0, 0
        )
        directory += own
    end = struct.pack("<4s4H2IH", b"PK\x05\x06", 0, 0, members & 0xFFFF, members & 0xFFFF, len(directory), len(out), 0)
    return bytes(out) + bytes(directory) + end


def _many_zip(count: int) -> Callable[[], bytes]:
    return lambda: _zip(*((f"{n}.txt", b"x") for n in range(count)), method=zipfile.ZIP_STORED)


file("zip/traversal", "told", lambda: _zip(("../../etc/owned.txt", _GOOD), ("a.txt", _GOOD)), ".zip")
file("zip/absolute", "told", lambda: _zip(("/etc/owned.txt", _GOOD), ("a.txt", _GOOD)), ".zip")
file("zip/drive", "told", lambda: _zip(("C:\\owned.txt", _GOOD), ("..\\owned.txt", _GOOD), ("a.txt", _GOOD)), ".zip")
file("zip/link", "either", _link, ".zip")
file(
    "zip/names",
    "told",
    lambda: _zip(("\x1b]0;owned\x07.txt", b""), ("[b]\u202e.txt", _GOOD), ("n\nl.txt", b"\0"), ("a.txt", _GOOD)),
    ".zip",
)
file("zip/no-names", "either", lambda: _zip(("", _GOOD), (" ", _GOOD), (".", _GOOD), ("a.txt", _GOOD)), ".zip")
file("zip/same-name", "opens", lambda: _zip(("a.txt", _GOOD), ("a.txt", _GOOD + b"More of it.")), ".zip")
file(
    "zip/comment",
    "opens",
    lambda: _zip(("a.txt", _GOOD))[:-2] + struct.pack("<H", 60_000) + b"\x1b]0;owned\x07" * 5000,
    ".zip",
)
file("zip/locked", "refused", _locked, ".zip")
file("zip/in-zip", "refused", lambda: _zip(("a.zip", _zip(("a.txt", _GOOD)))), ".zip")
file("zip/bomb", "refused", lambda: _zip(("a.txt", b"a" * 60_000_000)), ".zip")
file("zip/bomb-of-several", "told", lambda: _zip(*((f"{n}.txt", b"ab" * 400_000) for n in range(300))), ".zip")
file("zip/bomb-overlapping", "refused", lambda: _overlapping(15_000, 900_000), ".zip")
file("zip/many", "refused", _many_zip(21_000), ".zip")
file(
    "zip/many-refused",
    "several",
    lambda: _zip(*((f"{n}.pdf", b"x") for n in range(3000)), method=zipfile.ZIP_STORED),
    ".zip",
)
file("zip/truncated", "refused", lambda: _zip(("a.txt", _GOOD))[:-30], ".zip")
file(
    "zip/wrong-checksum",
    "refused",
    lambda: _changed(_zip(("a.txt", _GOOD), method=zipfile.ZIP_STORED), b"Ann", b"Eve"),
    ".zip",
)
file("zip/directory-alone", "refused", b"PK\x05\x06" + b"\0" * 18, ".zip")
file(
    "zip/directory-lies",
    "refused",
    lambda: _zip(("a.txt", _GOOD))[:-10] + struct.pack("<IIH", 0xFFFFFF, 0xFFFFFFF0, 0),
    ".zip",
)
file(
    "zip/zip64-lies",
    "refused",
    lambda: b"PK\x06\x06" + b"\xff" * 52 + b"PK\x06\x07" + b"\0" * 16 + b"PK\x05\x06" + b"\xff" * 16 + b"\0\0",
    ".zip",
)
file(
    "zip/size-lies",
    "either",
    lambda: _changed(
        _zip(("a.txt", _GOOD), method=zipfile.ZIP_STORED), struct.pack("<I", len(_GOOD)), struct.pack("<I", 2**31)
    ),
    ".zip",
)
file(
    "zip/unknown-method",
    "refused",
    lambda: _changed(_zip(("a.txt", _GOOD)), b"\x08\x00\x00\x00", b"\x63\x00\x00\x00"),
    ".zip",
)
file("zip/lzma", "opens", lambda: _zip(("a.txt", _GOOD), method=zipfile.ZIP_LZMA), ".zip")
file(
    "zip/lzma-memory",
    "refused",
    lambda: _changed(
        _zip(("a.txt", _GOOD * 50), method=zipfile.ZIP_LZMA), b"\x09\x04\x05\x00\x5d", b"\x09\x04\x05\x00\x5d", 1
    ).replace(b"\x05\x00\x5d\x00\x00\x80\x00", b"\x05\x00\x5d\xff\xff\xff\xff"),
    ".zip",
)
file("zip/bzip2", "opens", lambda: _zip(("a.txt", _GOOD), method=zipfile.ZIP_BZIP2), ".zip")
file(
    "zip/bzip2-damaged",
    "refused",
    lambda: _changed(_zip(("a.txt", _GOOD), method=zipfile.ZIP_BZIP2), b"BZh", b"BZx"),
    ".zip",
)
file("zip/bzip2-large-bomb", "refused", lambda: _zip(("a.txt", bytes(400_000_000)), method=zipfile.ZIP_BZIP2), ".zip")
file("zip/bzip2-bomb", "refused", lambda: _zip(("a.txt", b"a" * 60_000_000), method=zipfile.ZIP_BZIP2), ".zip")
file(
    "zip/side-car",
    "told",
    lambda: _zip(("a.txt", _GOOD), ("story.yaml", b"title: Owned\narticles:\n  a.txt: {outlet: Owned}\n")),
    ".zip",
)
file("zip/gzip-inside", "opens", lambda: _zip(("a.txt.gz", gzip.compress(_GOOD))), ".zip")
file(
    "zip/bomb-inside-gzip",
    "refused",
    lambda: _zip(("a.txt.gz", gzip.compress(b"a" * 60_000_000)), method=zipfile.ZIP_STORED),
    ".zip",
)
file("zip/as-text", "opens", lambda: _zip(("a.txt", _GOOD)))
file(
    "zip/hidden",
    "refused",
    lambda: _zip((".a.txt", _GOOD), ("__MACOSX/a.txt", _GOOD), ("b_files/a.txt", _GOOD)),
    ".zip",
)

file("gzip/bomb", "refused", lambda: gzip.compress(b"a" * 60_000_000), ".txt.gz")
file("gzip/larger-than-limit", "refused", lambda: gzip.compress(b"ab12 cd34\n" * 7_000_000), ".txt.gz")
file("gzip/twice", "refused", lambda: gzip.compress(gzip.compress(_GOOD)), ".txt.gz.gz")
file("gzip/zip-inside", "refused", lambda: gzip.compress(_zip(("a.txt", _GOOD))), ".zip.gz")
file("gzip/of-itself", "refused", lambda: gzip.compress(gzip.compress(gzip.compress(b""))), ".gz")
file("gzip/truncated", "refused", lambda: gzip.compress(_GOOD)[:-12], ".txt.gz")
file("gzip/wrong-checksum", "refused", lambda: gzip.compress(_GOOD)[:-8] + b"\0" * 8, ".txt.gz")
file("gzip/rest", "opens", lambda: gzip.compress(_GOOD) + b"\0" * 10_000, ".txt.gz")
file("gzip/members", "opens", lambda: gzip.compress(_GOOD) + gzip.compress(b"More of it.\n") * 50, ".txt.gz")
file("gzip/empty-members", "refused", lambda: gzip.compress(b"", mtime=0) * 1_000_000, ".txt.gz")
file(
    "gzip/name",
    "opens",
    lambda: b"\x1f\x8b\x08\x08" + b"\0" * 6 + b"\x1b]0;owned\x07" * 1000 + b"\0" + gzip.compress(_GOOD, mtime=0)[10:],
    ".txt.gz",
)
file(
    "gzip/endless-header",
    "refused",
    lambda: b"\x1f\x8b\x08\x1c" + b"\0" * 6 + b"\xff\xff" + b"x" * 3_000_000,
    ".txt.gz",
)
file("gzip/empty", "refused", lambda: gzip.compress(b""), ".txt.gz")
