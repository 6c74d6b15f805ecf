"""The parts of a message and the words of its head (RFC 2045 to 2047): what saved pages and mails are packed in."""

from __future__ import annotations

import re
from collections.abc import Iterator
from email.message import Message

from reader.story.draft import Unreadable

_BLANK = re.compile(rb"\r?\n\r?\n")
_MAX_HEAD = 64 * 1024
"""Bytes within which the head of a message ends."""
_MAX_VALUE = 2000
"""Characters that are read of one line of a head."""


def parted(data: bytes) -> tuple[Message, bytes]:
    """The headers of a message or a part of one, and what follows them; no headers where it has no blank line."""
    from email.parser import BytesHeaderParser

    data = data.lstrip(b"\r\n")
    blank = _BLANK.search(data, 0, _MAX_HEAD)
    if not blank:
        return Message(), b""
    return BytesHeaderParser().parsebytes(data[: blank.start()]), data[blank.end() :]


def parts(body: bytes, boundary: bytes) -> Iterator[tuple[Message, bytes]]:
    """The parts of a body that stand between its boundaries, each with its headers."""
    for piece in (b"\n" + body).split(b"\n--" + boundary)[1:]:
        if piece.startswith(b"--"):
            return
        yield parted(piece)


def unpacked(part: Message, content: bytes, whole: str) -> bytes:
    """The bytes of a part as they were before they were packed to be sent.

    Args:
        part: its headers.
        content: its bytes as they are.
        whole: what it is the text of, for the message.

    Raises:
        Unreadable: they are damaged.
    """
    import binascii

    encoding = str(part.get("Content-Transfer-Encoding", "")).strip().lower()
    if encoding == "quoted-printable":
        return binascii.a2b_qp(content)
    if encoding == "base64":
        try:
            return binascii.a2b_base64(content)
        except ValueError:
            raise Unreadable(f"{whole} is damaged") from None
    return content


def value_of(head: Message, name: str) -> str:
    """What a line of a head says, its encoded words decoded: `=?utf-8?Q?Caf=C3=A9?=` is `Café`; empty without it."""
    from email.errors import MessageError
    from email.header import decode_header

    raw = " ".join(str(head.get(name, ""))[:_MAX_VALUE].split())
    if "=?" not in raw:
        return raw
    try:
        return "".join(_word(piece, charset) for piece, charset in decode_header(raw))
    except (MessageError, ValueError, LookupError):
        # an encoding that nobody knows, base64 that is none
        return raw


def _word(piece: bytes | str, charset: str | None) -> str:
    return piece if isinstance(piece, str) else piece.decode(charset or "ascii", "replace")
