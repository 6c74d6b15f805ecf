"""Hostile names of folders and files: they name stories, articles and outlets where nothing else does."""

from __future__ import annotations

NAMES: tuple[bytes, ...] = tuple(
    name if isinstance(name, bytes) else name.encode("utf-8", "surrogatepass")
    for name in (
        "\x1b]0;owned\x07title",
        "\x1b[31mred\x1b[0m\x1b[2J",
        "\x1b]52;c;ZXZpbA==\x07",
        "\x1b]8;;http:..evil.example\x1b\\link",
        "\x1bP+q544e\x1b\\\x1b[c\x1b[6n\x05",
        b"\x9b31m\x9d0;c1\x9c",
        b"latin-\xe9\xff\xfe",
        "a\nb\r\nc\td",
        "\u202egnp.exe\u202c",
        "\u2066isolate\u2069\u200f\u061c",
        "line\u2028and\u2029paragraph\x85",
        "".join(chr(0xE0000 + ord(c)) for c in "tagged") + "tags",
        "accents" + "\u0301" * 90,
        "joined" + "\u200d" * 60,
        "fe0f" + "\ufe0f" * 50,
        "interlinear\ufff9a\ufffab\ufffb",
        "private\ue000\U000f0000\U0010fffd",
        "\ufeffmark\u2060\u00ad\u3164\u115f",
        "surrogate\ud800\udfff",
        "[red]markup[. @click=app.quit]x",
        "{escape} {0} %s %(x)s $HOME $(id) `id`",
        "=HYPERLINK(1) <script>alert(1)<.script>&amp;",
        "--output",
        "~root",
        "'\"; rm -rf x #",
        "e" * 240,
        "日本語" * 26,
        "\U0001f468\u200d\U0001f469\u200d\U0001f467" * 8,
        " leading and trailing ",
        "COM1.txt:stream",
        "\x00".replace("\x00", "\x01") + "\x7f\x08\x0c",
    )
)
