"""Unpacks gzip and zip in memory, within limits; nothing is ever written to the disk, whatever names are inside.

What is packed again inside is not unpacked, but for a zip of gzip files. Sizes that an archive states are not believed:
unpacking stops where a limit is reached.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from dataclasses import replace
from typing import IO, TYPE_CHECKING

from reader.story import limits
from reader.story.clean import NotText, shown
from reader.story.draft import Blob, Complaint, Draft, Unreadable
from reader.story.files import SIDE_CARS
from reader.story.formats import NO_ARTICLES, drafts_of, ending_of, first_articles
from reader.story.limits import megabytes

if TYPE_CHECKING:
    from zipfile import ZipFile, ZipInfo

_PAGE_PARTS = ("_files/", ".files/", "__macosx/")
_GZIP = b"\x1f\x8b"
"""What a gzip member begins with."""
_STEP = 4096
"""Packed bytes that are unpacked at once; the standard library takes no fewer."""
_ENTRY = 512
"""Bytes that one member takes in a zip's directory, generously."""


class _TooMuch(Unreadable):
    """It unpacks to more than there is room for."""


def read_gzip(blob: Blob) -> Iterator[Draft | Complaint]:
    """The articles in a gzip file."""
    if blob.packed and not blob.key.lower().endswith(".gz"):
        raise Unreadable("packed twice")
    yield from _in_gzip(blob, _gunzipped(blob.data, limits.MAX_FILE_BYTES))


def _in_gzip(blob: Blob, data: bytes) -> Iterator[Draft | Complaint]:
    """The articles in what a gzip file unpacks to.

    Raises:
        Unreadable: it is packed once more.
    """
    if data.startswith((_GZIP, b"PK\x03\x04")):
        raise Unreadable("packed twice: unpack it first")
    # `page.html.gz` holds `page.html`; what is shown and kept stays the file's own name
    inner = replace(blob, path=_without_gz(blob.path), data=data, packed=True)
    for part in drafts_of(inner):
        yield replace(part, path=blob.path + part.path[len(inner.path) :])


def _without_gz(path: str) -> str:
    return path[:-3] if path.lower().endswith(".gz") else path


def _gunzipped(data: bytes, most: int) -> bytes:
    """The contents of gzip members, one after the other.

    Args:
        data: the members.
        most: bytes that they may unpack to.

    Raises:
        Unreadable: damaged, or more than a limit allows.
    """
    pieces, at, size = [], 0, 0
    try:
        for _ in range(limits.MAX_FILES):
            piece, used = _member_at(data, at, most - size + 1)
            pieces.append(piece)
            size += len(piece)
            if size > most < limits.MAX_FILE_BYTES:
                raise _TooMuch(f"unpacks to more than {megabytes(most)}")
            _check(size, len(piece), used)
            at += used
            # what follows the last member is padding
            if not data.startswith(_GZIP, at):
                return b"".join(pieces)
    except zlib.error:
        raise Unreadable("damaged: not gzip throughout") from None
    raise Unreadable(f"gzip of more than {limits.MAX_FILES} members")


def _member_at(data: bytes, at: int, most: int) -> tuple[bytes, int]:
    """One gzip member: what it holds, to `most` bytes, and how many bytes it takes.

    It is handed over bit by bit: what follows a member is copied each time, and there may be thousands.

    Raises:
        Unreadable: it has no end.
        zlib.error: it is none.
    """
    engine = zlib.decompressobj(wbits=31)
    pieces, size, start, step = [], 0, at, 256
    while not engine.eof and at < len(data) and size < most:
        fed = data[at : at + step]
        piece = engine.decompress(fed, most - size)
        pieces.append(piece)
        size += len(piece)
        at += len(fed) - len(engine.unused_data) - len(engine.unconsumed_tail)
        step = min(2 * step, 1 << 20)
    if not engine.eof and size < most:
        raise Unreadable("damaged: the packed data end too early")
    return b"".join(pieces), at - start


def _check(total: int, size: int, packed: int) -> None:
    if total > limits.MAX_FILE_BYTES:
        raise Unreadable(f"unpacks to more than {megabytes(limits.MAX_FILE_BYTES)}; --max-file-bytes takes more")
    if size > limits.RATIO_FROM and size > limits.MAX_RATIO * max(packed, 1):
        raise Unreadable(f"unpacks to more than {limits.MAX_RATIO} times its size: not unpacked")


def read_zip(blob: Blob) -> Iterator[Draft | Complaint]:
    """The articles in a zip archive; each member that cannot be used is a complaint."""
    import zipfile
    from io import BytesIO

    if blob.packed:
        raise Unreadable("an archive in an archive is not opened")
    _check_directory(blob.data)
    try:
        archive = zipfile.ZipFile(BytesIO(blob.data))
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError, UnicodeError) as error:
        raise Unreadable(f"a damaged zip archive ({type(error).__name__})") from None
    _check_members([(i.header_offset, i.compress_size) for i in archive.infolist()])
    with archive:
        yield from first_articles(_few_named(_members(blob, archive), blob.path), blob.path)


def _members(blob: Blob, archive: ZipFile) -> Iterator[Draft | Complaint]:
    left = most = min(limits.MAX_UNPACKED_BYTES, max(8 * limits.RATIO_FROM, limits.MAX_TOTAL_RATIO * len(blob.data)))
    silent = True
    members = archive.infolist()
    for info in members:
        path = f"{blob.path}/{shown(info.filename)}"
        why = _refused(info.filename)
        if why is None:
            continue
        silent = False
        if why:
            yield Complaint(path, why)
            continue
        try:
            data = _member(archive, info, left)
            left -= len(data)
            member = Blob(path, f"{blob.key}/{shown(info.filename)}", data, packed=True)
            if not data.startswith(_GZIP):
                yield from drafts_of(member)
            elif not path.lower().endswith(".gz"):
                raise Unreadable("packed twice")
            else:
                # a gzip file within counts as what it unpacks to
                unpacked = _gunzipped(data, min(limits.MAX_FILE_BYTES, max(left, 0)))
                left -= len(unpacked)
                yield from _in_gzip(member, unpacked)
        except (Unreadable, NotText) as error:
            left = 0 if isinstance(error, _TooMuch) else left
            yield Complaint(path, str(error))
        except RecursionError:
            yield Complaint(path, "nested too deeply")
        if left <= 0 and info is not members[-1]:
            yield Complaint(blob.path, f"unpacks to more than {megabytes(most)}: the rest is not unpacked")
            return
    if silent:
        yield Complaint(blob.path, "no article in the archive")


def _few_named(parts: Iterator[Draft | Complaint], path: str) -> Iterator[Draft | Complaint]:
    """The parts of an archive, of the members that do not open the first few by name."""
    bad = 0
    for part in parts:
        bad += isinstance(part, Complaint)
        if isinstance(part, Draft) or bad <= limits.MAX_MEMBERS_NAMED:
            yield part
    more = bad - limits.MAX_MEMBERS_NAMED
    if more > 0:
        yield Complaint(path, f"{more} more of its members do not open")


def _check_directory(data: bytes) -> None:
    """Refuses a directory that would take much memory to read, before it is read."""
    end = data.rfind(b"PK\x05\x06", max(0, len(data) - 66_000))
    size = int.from_bytes(data[end + 12 : end + 16], "little") if end >= 0 else 0
    if size > limits.MAX_FILES * _ENTRY:
        raise Unreadable(f"a zip archive of more than {limits.MAX_FILES} members")


def _check_members(places: list[tuple[int, int]]) -> None:
    """Refuses more members than a folder may have, and members that share their bytes: a few kilobytes burst by that.

    Args:
        places: where each begins in the archive, and how many bytes it takes there.
    """
    if len(places) > limits.MAX_FILES:
        raise Unreadable(f"a zip archive of more than {limits.MAX_FILES} members")
    reach = 0
    for start, size in sorted(places):
        if start < reach:
            raise Unreadable("a zip archive whose members overlap")
        reach = start + size


def _refused(name: str) -> str | None:
    """Why a member is not opened; None for what is passed over in silence, nothing for what is opened."""
    lower = name.lower().replace("\\", "/")
    parts = lower.split("/")
    if lower.endswith("/"):
        return None
    if lower.startswith("/") or ".." in parts or ":" in parts[0]:
        return "its name leads out of the archive"
    if parts[-1] in SIDE_CARS:
        return "not heeded in an archive: put it beside the archive"
    if any(p.startswith(".") for p in parts) or any(p in lower for p in _PAGE_PARTS):
        return None
    ending = ending_of(parts[-1])
    return f"{ending} files are not read as articles" if ending in NO_ARTICLES else ""


def _unbzipped(archive: ZipFile, info: ZipInfo, most: int) -> bytes:
    """A member packed with bzip2, as far as `most` bytes: the standard library would unpack all, from 80 bytes 60 MB.

    Raises:
        EOFError: it has no end.
        OSError: it is not bzip2.
        ValueError: it is not what was packed.
    """
    import bz2
    import zipfile
    from copy import copy

    raw = copy(info)
    raw.compress_type, raw.file_size = zipfile.ZIP_STORED, info.compress_size
    del raw.CRC  # it is of what is unpacked
    engine = bz2.BZ2Decompressor()
    with archive.open(raw) as member:
        data = engine.decompress(member.read(), most)
    if not engine.eof and len(data) < most:
        raise EOFError
    if engine.eof and zlib.crc32(data) != info.CRC:
        raise ValueError("another checksum")
    return data


def _read(member: IO[bytes], step: int, most: int) -> Iterator[bytes]:
    """A member in pieces, until there are more than `most` bytes."""
    while most >= 0 and (piece := member.read(step)):
        most -= len(piece)
        yield piece


def _member(archive: ZipFile, info: ZipInfo, left: int) -> bytes:
    """What a member holds.

    Raises:
        Unreadable: it is locked, damaged, or more than `left` bytes.
    """
    import zipfile

    if info.flag_bits & 1:
        raise Unreadable("locked with a password")
    most = min(limits.MAX_FILE_BYTES, left)
    try:
        if info.compress_type == zipfile.ZIP_BZIP2:
            data = _unbzipped(archive, info, most + 1)
        else:
            with archive.open(info) as member:
                # of what is not deflated, all that is read at once is unpacked at once: 4 kB of LZMA make 30 MB
                step = most + 1 if info.compress_type in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED) else _STEP
                data = b"".join(_read(member, step, most))
    except Exception as error:
        # each way of packing has errors of its own, and importing lzma to name one takes longer than unpacking
        raise Unreadable(f"damaged in the archive ({type(error).__name__})") from None
    if len(data) > most:
        raise Unreadable(f"unpacks to more than {megabytes(most)}")
    _check(len(data), len(data), info.compress_size)
    return data
