"""The one place where foreign bytes become text.

Nothing of an article, a file name or its metadata is shown, kept or written out before it went through here: no
control character, escape sequence, bidirectional override or invisible filler is left in what these functions return.
All patterns are linear: none can match the same characters in two ways.
"""

from __future__ import annotations

import codecs
import re

from reader.story.limits import MAX_LINE, MAX_MARKS
from reader.unseen import EMPTY, HALVES, UNSEEN, codes_of

# ECMA-48 sequences, introduced by ESC or by one C1 character: control, string (OSC, DCS, SOS, PM, APC), others.
# An unfinished string sequence ends with its line; a C1 character alone is more often a wrongly decoded quotation mark.
_SEQUENCES = re.compile(
    r"\x1b\[[0-?]*[ -/]*[@-~]?"
    r"|\x1b[\]PX^_][^\x07\x1b\x9c\n]*(?:\x07|\x1b\\|\x9c)?"
    r"|\x1b[ -/]*[0-~]?"
    r"|\x9b[0-?]+[ -/]*[@-~]?"
    r"|[\x90\x98\x9d-\x9f][^\x07\x1b\x90\x98\x9c-\x9f\n]*(?:\x07|\x1b\\|\x9c)"
)
_NEWLINES = re.compile("\r\n|[\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029]")
_JOINERS = re.compile("[\u200c\u200d]+")
_IDLE_JOINER = re.compile("[\u200c\u200d](?![^\x00-\u02ff\u200c\u200d])|(?<![^\x00-\u02ff\u200c\u200d])[\u200c\u200d]")
"""One that joins no two letters or signs that need it."""
_CHAIN = re.compile("(?:[^\\s\u200c\u200d]{1,3}\u200d){5,}")
# more of the characters that may be combining marks than a letter bears: no letters, digits, blanks, common signs
_FLOOD = re.compile(
    f"[^\\w\\s!-~\xa0-\u02ff\u2010-\u20cf\u2100-\u2cee\u2cf2-\u2d7e\u2d80-\u2ddf\u2e00-\u3029"
    f"\u3030-\u3098\u309b-\ua66e\uac00-\ufb1d"
    f"\U0001f000-\U0001faff]{{{MAX_MARKS + 1},}}"
)
_ENTITY = re.compile(r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
_LONG_NUMBER = re.compile(r"&#([0-9]{8,})")
_SPACE = re.compile(r"\s+")

_TABLE: dict[int, str | None] = {
    **dict.fromkeys(codes_of(UNSEEN)),
    **dict.fromkeys([0xA0, 0x1680, *range(0x2000, 0x200B), 0x202F, 0x205F, 0x3000, *codes_of(EMPTY)], " "),
    **dict.fromkeys(codes_of(HALVES), "\ufffd"),
    # quotation marks and dashes of Windows-1252 that were taken for Latin-1
    **{code: bytes([code]).decode("cp1252") for code in (*range(0x91, 0x98), 0x8B, 0x9B)},
}

# none of the characters that cleaning changes stands within these ranges, and most articles within them
_SUSPECT = re.compile(
    "[^\t\n\x20-\x7e\u2010-\u2027\xa1-\xac\xae-\u02ff\u0370-\u0482\u048a-\u061b\u0620-\u115e\u2030-\u205e"
    "\u2070-\u20cf\u2100-\u27ff\u2801-\u2fff\u3001-\u3163]"
)


class NotText(ValueError):
    """The bytes are no text; the message says why."""


def decoded(data: bytes, declared: str | None = None) -> tuple[str, str | None]:
    """The text of some bytes as they stand, and a note where its encoding had to be guessed.

    Byte order mark first, then UTF-8 (which other encodings are next to never mistaken for), then what was declared
    for them, if it is known and fits, then Windows-1252, as browsers do.

    Raises:
        NotText: they are empty, binary, or damaged UTF-16 or UTF-32.
    """
    if not data:
        raise NotText("the file is empty")
    for mark, name in (
        (codecs.BOM_UTF32_LE, "utf-32"),
        (codecs.BOM_UTF32_BE, "utf-32"),
        (codecs.BOM_UTF8, "utf-8-sig"),
        (codecs.BOM_UTF16_LE, "utf-16"),
        (codecs.BOM_UTF16_BE, "utf-16"),
    ):
        if data.startswith(mark):
            try:
                return data.decode(name), None
            except UnicodeError:
                if name != "utf-8-sig":
                    raise NotText(f"it starts as {name.upper()} and is damaged") from None
                data = data[len(mark) :]
    if b"\0" in data:
        raise NotText("binary, not text: it holds NUL bytes")
    controls = len(data) - len(data.translate(None, bytes([*range(1, 9), *range(14, 27), 28, 29, 30, 31, 127])))
    if controls > len(data) // 10:
        raise NotText("binary, not text: it is full of control bytes")
    try:
        return data.decode("utf-8"), None
    except UnicodeDecodeError as error:
        other = _as_declared(data, declared)
        if other is not None:
            return other, None
        note = f"read as Windows-1252: not valid UTF-8 at byte {error.start}"
        # five bytes mean nothing in Windows-1252
        return data.decode("cp1252", errors="replace"), note


# no encoding that switches within the text: what it hides from one reader it shows another
_DECLARABLE = re.compile(
    r"(?:iso-?8859-?\d{1,2}|windows-?125\d|cp125\d|koi8-?[ru]|gb2312|gbk|gb18030|big5|big5-?hkscs|shift[-_]?jis|euc-?(?:jp|kr)"
    r"|macintosh|mac-?roman|tis-?620)"
)


def _as_declared(data: bytes, declared: str | None) -> str | None:
    name = (declared or "").strip().lower()
    # pages that declare Latin-1 hold Windows-1252 (WHATWG Encoding, section 4.2)
    if not _DECLARABLE.fullmatch(name) or re.fullmatch(r"iso-?8859-?1|windows-?1252|cp1252", name):
        return None
    try:
        return data.decode({"gb2312": "gb18030", "gbk": "gb18030", "macintosh": "mac_roman"}.get(name, name))
    except (UnicodeError, LookupError):
        return None


def without_entities(text: str) -> str:
    """The text with its HTML entities (`&amp;`, `&#8217;`) decoded once; bare ampersands stay."""
    if "&" not in text:
        return text
    import html

    return _ENTITY.sub(lambda m: html.unescape(m.group()), text)


def unescaped(text: str) -> str:
    """The text with its character references as browsers read them, also such as lack their semicolon."""
    if "&" not in text:
        return text
    import html

    # 8 digits are none of Unicode's characters already, and Python refuses to read thousands of them as a number
    return html.unescape(_LONG_NUMBER.sub(lambda m: f"&#{m[1].lstrip('0')[:8] or '0'}", text))


def clean(text: str) -> str:
    """The text without anything that could drive a terminal or hide what it says; cleaning twice changes nothing.

    Line ends of all kinds become newlines, spaces of all widths a space. Tabs and newlines stay.
    """
    if not _SUSPECT.search(text):
        # most articles
        return text if text.isascii() else _FLOOD.sub(_few_marks, text)
    text = _NEWLINES.sub("\n", text)
    text = _SEQUENCES.sub("", text).translate(_TABLE)
    if "\u200c" in text or "\u200d" in text:
        text = _CHAIN.sub(lambda m: m.group().replace("\u200d", ""), _JOINERS.sub(_joiner, text))
    return _FLOOD.sub(_few_marks, text)


def _few_marks(match: re.Match[str]) -> str:
    """A run of signs with no more combining marks in a row than a letter bears."""
    from unicodedata import category

    out, marks = [], 0
    for sign in match.group():
        # joiners do not begin a letter anew
        marks = marks + 1 if category(sign) in ("Mn", "Me") else marks if sign in "\u200c\u200d" else 0
        if marks <= MAX_MARKS:
            out.append(sign)
    return "".join(out)


def _joiner(match: re.Match[str]) -> str:
    # Persian, Indic scripts and emoji need them between letters of their own; in Latin text they only hide
    text, start, end = match.string, match.start(), match.end()
    wanted = start > 0 and end < len(text) and ord(text[start - 1]) > 0x2FF and ord(text[end]) > 0x2FF
    return match.group()[0] if wanted else ""


def clean_line(text: str, limit: int = MAX_LINE) -> str:
    """A title, a name or another short value: clean, entities decoded, on one line, no longer than `limit`."""
    return _SPACE.sub(" ", clean(without_entities(text))).strip()[:limit].rstrip()


def shown(path: str) -> str:
    """A path or file name as it may be shown: what is not printable is written out, as `\\x1b`.

    Joiners stay where emoji and scripts that are joined need them, as in a text.
    """
    if not path.isprintable():
        path = "".join(c if c.isprintable() or c in "\u200c\u200d" else _written_out(c) for c in path)
        path = _CHAIN.sub(lambda m: m.group().replace("\u200d", "\\u200d"), path)
        path = _IDLE_JOINER.sub(lambda m: _written_out(m.group()), path)
    return path if path.isascii() else _FLOOD.sub(_few_marks, path)


def _written_out(sign: str) -> str:
    return sign.encode("unicode_escape").decode("ascii")
