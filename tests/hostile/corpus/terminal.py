"""Texts that would drive a terminal."""

from __future__ import annotations

import json
from pathlib import Path

from tests.hostile.corpus.case import STORY, case, file

SEQUENCES = {
    "colour": "\x1b[31mred\x1b[0m",
    "clear": "\x1b[2J\x1b[H",
    "title": "\x1b]0;owned\x07",
    "title-st": "\x1b]2;owned\x1b\\",
    "title-report": "\x1b]0;owned\x07\x1b[21t",
    "clipboard": "\x1b]52;c;b3duZWQ=\x07",
    "clipboard-read": "\x1b]52;c;?\x07",
    "link": "\x1b]8;;file:///etc/passwd\x07here\x1b]8;;\x07",
    "notify": "\x1b]9;owned\x07\x1b]777;notify;owned;owned\x07",
    "iterm": "\x1b]1337;File=name=b3duZWQ=;inline=1:b3duZWQ=\x07",
    "palette": "\x1b]4;1;rgb:ff/00/00\x07\x1b]10;#f00\x07",
    "directory": "\x1b]7;file://owned/\x07",
    "dcs": "\x1bP$qm\x1b\\\x1bP1000powned\x1b\\",
    "sixel": "\x1bPq#0;2;0;0;0#0~~owned\x1b\\",
    "kitty": "\x1b_Gf=24,s=1,v=1;b3duZWQ=\x1b\\",
    "pm-sos": "\x1b^owned\x1b\\\x1bXowned\x1b\\",
    "reset": "\x1bc\x1b[!p",
    "charset": "\x1b(0\x0eqqq\x0f\x1b)0",
    "queries": "\x1b[c\x1b[6n\x1b[>c\x1b[5n\x1b[?2026$p\x05",
    "modes": "\x1b[?1049l\x1b[?1000h\x1b[?2004h\x1b[4h\x1b[?47h",
    "keys": "\x1b[>4;2m\x1b[>1u\x1b=",
    "resize": "\x1b[8;1;1t\x1b[3;0;0t",
    "print": "\x1b[5i owned \x1b[4i",
    "c1": "\x9b31mred\x9b0m \x9d0;owned\x9c \x90q\x9c \x8d\x84\x85",
    "c1-clipboard": "\x9d52;c;b3duZWQ=\x9c",
    "unfinished-osc": "\x1b]0;owned and so on",
    "unfinished-dcs": "\x1bPowned and so on",
    "unfinished-csi": "\x1b[1;2;3;4;5",
    "lone-escape": "\x1b",
    "doubled": "\x1b\x1b]0;owned\x07",
    "parted-by-nothing": "\x1b\u200b]0;owned\x07 \x1b\u202e[31m \x1b\xad[2J",
    "nested": "\x1b]0;\x1b[31m\x1b]52;c;b3duZWQ=\x07owned\x07",
    "cancelled": "\x1b[3\x181m \x1b]0;ow\x1aned\x07",
    "long": "\x1b[" + "1;" * 5000 + "m\x1b]0;" + "o" * 10_000 + "\x07",
    "overstrike": "safe\b\b\b\bevil word\x7f\x7f",
    "overwrite": "safe\revil",
    "bells": "\x07" * 8,
    "tabs": "\t" * 500 + "\v\f" * 20,
    "wrapped": "\x1b\n]0;owned\x07\x1b\r[31m",
}
"""By name: what each would do is clear from it."""

for _name, _sequence in SEQUENCES.items():
    file(f"terminal/{_name}", "opens", STORY.replace("Ann", f"Ann {_sequence} Ann") + _sequence)

ALL = "".join(SEQUENCES.values()).replace("\n", "").replace("\r", "")
_ENTITIES = "".join(f"&#{ord(c)};" if not c.isalnum() else c for c in ALL)
_AGAIN = _ENTITIES.replace("&", "&amp;")
_LINE = ALL.replace("'", "")


def _yaml(text: str) -> str:
    return json.dumps(text)


file("terminal/in-entities", "told", STORY.replace("Ann", f"Ann {_ENTITIES}"))
file("terminal/in-entities-twice", "told", STORY.replace("Ann", f"Ann {_AGAIN}"), ".md")
file(
    "terminal/in-front-matter",
    "told",
    f"---\ntitle: {_yaml(ALL)}\noutlet: {_yaml('Bee' + ALL)}\nauthor: [{_yaml(ALL)}, Ann]\ndate: {_yaml('2015-05-18' + ALL)}\n"
    f"url: {_yaml('https://a.example/' + ALL)}\n---\n{STORY}",
    ".md",
)
file(
    "terminal/in-toml",
    "opens",
    f"+++\ntitle = {_yaml('Dam ' + ALL)}\nauthor = {_yaml(ALL)}\n+++\n{STORY}".replace("\\u00", "\\u00"),
    ".md",
)
file("terminal/in-unknown-keys", "told", f"---\n{_yaml('x' + ALL)}: {_yaml(ALL)}\n---\n{STORY}", ".md")
file("terminal/in-broken-front-matter", "told", f"---\ntitle: [{ALL}\n---\n{STORY}", ".md")
file(
    "terminal/in-page",
    "told",
    f"<title>{_ENTITIES}</title><meta property='og:title' content='{_ENTITIES}'><meta name=author content='A {_ENTITIES}'>"
    f"<meta property='og:site_name' content='Bee {_ENTITIES}'><link rel=canonical href='https://a.example/{_ENTITIES}'>"
    f"<h1>Dam {_ENTITIES}</h1><p class='\x1b]0;owned\x07'>{STORY}{_ENTITIES}</p><figcaption>{_ENTITIES}</figcaption>"
    f"<time datetime='{_ENTITIES}'>x</time><p>{_AGAIN}</p>",
    ".html",
)
file(
    "terminal/in-linked-data",
    "opens",
    '<script type="application/ld+json">'
    + json.dumps(
        {
            "@type": "NewsArticle",
            "headline": "Dam " + ALL,
            "author": {"name": "A " + ALL},
            "articleBody": STORY * 3 + ALL,
        }
    )
    + f"</script><h1>Dam</h1><p>{STORY}</p>",
    ".html",
)
file(
    "terminal/in-feed",
    "told",
    f"<rss><channel><title>Bee &#x9b;31m&#x9d;0;owned&#x9c;</title><item><title>{_AGAIN}</title><dc:creator xmlns:dc='x'>A {_AGAIN}</dc:creator>"
    f"<guid>https://a.example/&#x9b;31m</guid><description>{_AGAIN} {STORY}</description></item></channel></rss>",
    ".xml",
)
file(
    "terminal/in-json",
    "opens",
    json.dumps(
        [
            {
                "title": "Dam " + ALL,
                "text": STORY + ALL,
                "author": ALL,
                "source": {"name": "Bee" + ALL},
                "url": "https://a.example/" + ALL,
                "date": ALL,
            }
        ]
    ),
    ".json",
)
file("terminal/in-json-keys", "refused", json.dumps({ALL: ALL, ALL + "x": [ALL]}), ".json")
file("terminal/in-json-error", "refused", '{"text": "a" ' + ALL.replace("\n", ""), ".json")
file("terminal/in-feed-error", "refused", f"<rss><{ALL}", ".xml")
file("terminal/in-root-element", "refused", "<owned\u202eevil>x</owned\u202eevil>", ".xml")
file(
    "terminal/in-mhtml",
    "opens",
    "From: <x>\r\nSubject: =?utf-8?B?G10wO293bmVkBw==?=\r\nSnapshot-Content-Location: https://a.example/\x1b]0;owned\x07\r\n"
    'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html\r\n'
    f"Content-Transfer-Encoding: quoted-printable\r\n\r\n<h1>Dam =1B]0;owned=07</h1><p>{STORY}=9B31m=E2=80=AE</p>\r\n--b--\r\n",
    ".mhtml",
)
file(
    "terminal/in-opml",
    "refused",
    f'<opml><body><outline xmlUrl="https://a.example/&#x9b;31m&#x202e;{_AGAIN[:50]}"/></body></opml>',
    ".opml",
)


@case("terminal/in-side-car", "told")
def _side_car(folder: Path) -> list[str]:
    (folder / "a.txt").write_text(STORY)
    (folder / "story.yaml").write_text(
        f"title: {_yaml('Dam' + ALL)}\narticles:\n  a.txt: {{outlet: {_yaml('Bee' + ALL)}}}\n  {_yaml('gone' + ALL)}: {{title: x}}\n"
    )
    return [str(folder)]


@case("terminal/in-file-names", "opens")
def _names(folder: Path) -> list[str]:
    for name in (
        "\x1b]0;owned\x07.txt",
        "[red]a[red].txt",
        "a\u202etxt.md",
        "new\nline.txt",
        "\x9b31m.txt",
        "-o",
        "--help.txt",
    ):
        (folder / name).write_text(STORY.replace("Orle", "Orle " + str(len(name))))
    (folder / "bad-\udcff\udc9b.txt").write_text(STORY)
    return [str(folder)]


@case("terminal/in-missing-names", "refused")
def _missing(folder: Path) -> list[str]:
    return [str(folder / "\x1b]0;owned\x07\u202e\n\x9b31m\udc9b")]


@case("terminal/in-refused-names", "refused")
def _refused(folder: Path) -> list[str]:
    path = folder / "\x1b]52;c;b3duZWQ=\x07\n.txt"
    path.write_bytes(b"")
    return [str(path)]
