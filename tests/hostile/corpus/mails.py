"""Mails."""

from __future__ import annotations

from tests.hostile.corpus.case import STORY, file

_MIXED = 'Content-Type: multipart/mixed; boundary="b"'
_TEXT = "Content-Type: text/plain\r\n\r\n" + STORY


def _mail(head: str, *parts: str) -> str:
    inside = "".join(f"--b\r\n{p}\r\n" for p in parts)
    return f"From: Orle Port <p@orle.example>\r\nMIME-Version: 1.0\r\n{head}\r\n\r\n{inside}--b--\r\n"


file("mail/no-parts", "refused", _mail(_MIXED), ".eml")
file("mail/nested", "refused", _mail(_MIXED, *([_MIXED + "\r\n\r\n--b"] * 2000)), ".eml")
file(
    "mail/many-parts",
    "refused",
    lambda: _mail(_MIXED, *(["Content-Type: image/png\r\n\r\nx"] * 100_000), _TEXT).encode(),
    ".eml",
)
file(
    "mail/encoded-words",
    "opens",
    _mail("Subject: =?utf-8?B?G10wO293bmVkBw==?= =?utf-8?Q?=1B[2J=E2=80=AEdam?=\r\n" + _MIXED, _TEXT),
    ".eml",
)
file(
    "mail/many-words",
    "opens",
    lambda: _mail("Subject: " + "=?a?Q?b?= " * 6000 + "\r\n" + _MIXED, _TEXT).encode(),
    ".eml",
)
file(
    "mail/damaged-base64",
    "either",
    _mail(_MIXED, "Content-Type: text/plain\r\nContent-Transfer-Encoding: base64\r\n\r\n!!!!A==="),
    ".eml",
)
file(
    "mail/flowed",
    "opens",
    lambda: _mail(_MIXED, f"Content-Type: text/plain; format=flowed\r\n\r\n{STORY}" + "x \r\n" * 50_000).encode(),
    ".eml",
)
file("mail/charset", "opens", _mail(_MIXED, f'Content-Type: text/plain; charset="\x1b]0;x\x07"\r\n\r\n{STORY}'), ".eml")
file(
    "mail/forwarded",
    "opens",
    _mail(_MIXED, _TEXT.replace("Dam", "--- Forwarded message ---\r\n" * 300 + "Dam", 1)),
    ".eml",
)
