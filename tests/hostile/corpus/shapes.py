"""Texts of an odd shape: encodings that few use, endless lines and endless numbers of them, scripts, nesting in nesting."""

from __future__ import annotations

import gzip
import io
import json
import os
import tarfile
import zipfile
from pathlib import Path

from tests.hostile.corpus.case import STORY, case, file, files
from tests.hostile.corpus.terminal import ALL

_SAID = "At least 12 people were killed when the dam at Orle gave way on Monday, the mayor said."
_LATIN = STORY.replace("“", '"').replace("”", '"')

for _name in ("gb18030", "gbk", "big5", "euc-jp", "shift_jis", "euc-kr", "iso2022_jp", "cp1256", "koi8-r", "mac-roman"):
    _text = f"{_LATIN}\n" + {"cp1256": "السد انهار", "koi8-r": "Плотина прорвалась", "mac-roman": "Örlé “–” é"}.get(
        _name, "水壩在星期一崩潰"
    )
    _data = _text.encode(_name, "replace")
    file(f"shape/{_name}", "opens", _data)
    file(
        f"shape/{_name}-page-as-utf-8",
        "opens",
        b'<meta charset="utf-8"><h1>Dam at Orle</h1><p>' + _data,
        ".html",
    )
for _name, _data in {
    "utf-8-twice": STORY.encode("utf-8").decode("latin-1").encode("utf-8"),
    "utf-16-in-the-middle": STORY.encode() + STORY.encode("utf-16-le"),
    "utf-8-then-utf-16-mark": b"\xef\xbb\xbf" + STORY.encode("utf-16"),
    "utf-32-without-mark": STORY.encode("utf-32-be"),
    "ebcdic-500": _LATIN.encode("cp500", "replace"),
    "ebcdic-1047-as-page": b"<p>" + _LATIN.encode("cp1140", "replace"),
    "utf-7-with-mark": b"+/v8-" + STORY.encode("utf-7"),
    "cesu-8": STORY.encode() + b"\xed\xa0\xbd\xed\xb8\x80" * 2000,
    "null-terminated": STORY.encode() + b"\0",
    "null-each-line": STORY.encode().replace(b"\n", b"\0\n"),
    "java-utf-8": STORY.encode().replace(b" ", b" \xc0\x80", 3),
    "every-byte": bytes(range(256)) * 40,
    "truncated-in-each": STORY.encode() + b" \xe2\x80 \xf0\x9f\x99 \xc3 " * 3000,
    "continuations": STORY.encode() + b"\x80\xbf" * 50_000,
}.items():
    file(f"shape/{_name}", "either", _data)

file("shape/one-line-of-4-million", "either", lambda: (STORY + _SAID * 40_000).encode()[:4_190_000])
file("shape/a-million-lines", "either", lambda: (STORY + "a\n" * 1_000_000).encode())
file("shape/a-million-paragraphs", "either", lambda: (STORY + "a\n\n" * 1_000_000).encode())
file("shape/two-million-lines", "either", lambda: (STORY + "7\n" * 2_000_000).encode())
file("shape/lines-of-names", "told", lambda: (STORY + "John Smith\n" * 350_000).encode())
file("shape/lines-of-sentences", "told", lambda: (STORY + "Ten died.\n" * 400_000).encode())
file("shape/lines-of-marks", "told", lambda: (STORY + "“x”\n\n" * 400_000).encode())
file("shape/lines-of-credits", "either", lambda: (STORY + "Photo: AP\n\n" * 350_000).encode())
file("shape/lines-of-addresses", "told", lambda: (STORY + "https://a.example/b\n" * 200_000).encode())
file("shape/lines-of-bylines", "either", lambda: (STORY + "By Ann Lee, Bee\n" * 240_000).encode())
file("shape/lines-of-dates", "either", lambda: (STORY + "May 18, 2015\n" * 300_000).encode())
file("shape/returns", "either", lambda: (STORY + "a\r" * 1_500_000).encode())
file("shape/blanks-then-letter", "either", lambda: (STORY + (" " * 999 + "a\n") * 4000).encode())
file("shape/tabs-and-blanks", "either", lambda: (STORY + " \t" * 2_000_000).encode())
file("shape/endless-word", "either", lambda: (STORY + "x" * 4_000_000).encode())
file("shape/endless-capitals", "either", lambda: (STORY + "Ann Lee " * 500_000).encode())
file("shape/marks-million", "either", lambda: ("Dam at Orle\n\no" + "\u0301" * 1_000_000 + "\n\n" + STORY).encode())
file("shape/marks-each-letter", "opens", lambda: (STORY + "a\u0301\u0302\u0303\u0304\u0305\u0306" * 20_000).encode())
file("shape/emoji-million", "either", lambda: (STORY + "\U0001f469\u200d\U0001f467\u200d" * 200_000).encode())
file("shape/skin-tones", "either", lambda: (STORY + "\U0001f44d\U0001f3fd" * 300_000).encode())
file("shape/regional-million", "either", lambda: (STORY + "\U0001f1e6" * 500_000).encode())
file("shape/variation-million", "either", lambda: (STORY + "a\ufe0f" * 500_000).encode())
file("shape/wide-million", "either", lambda: (STORY + "水" * 1_000_000).encode())
file("shape/hebrew-alone", "either", "הסכר קרס\n\n" + "הסכר באורלה קרס ביום שני, אמר ראש העיר. 12 נהרגו.\n\n" * 40)
file(
    "shape/arabic-alone",
    "either",
    "انهار السد\n\n" + "انهار السد في أورله يوم الاثنين، قال رئيس البلدية. قتل ١٢.\n\n" * 40,
)
file("shape/chinese-alone", "either", "水壩崩潰\n\n" + "市長說，星期一水壩崩潰，至少12人死亡。\n\n" * 40)
file("shape/thai-alone", "either", "เขื่อนแตก\n\n" + "นายกเทศมนตรีกล่าวว่าเขื่อนแตกเมื่อวันจันทร์ มีผู้เสียชีวิต 12 คน\n\n" * 40)
file("shape/no-letter", "either", "1234\n\n" + "5678 90 - 12, 13; 14.\n\n" * 100)
file("shape/signs-alone", "either", "!?\n\n" + "… — ! ? ; : “ ” ( ) [ ] { } * & ^ % $ # @\n\n" * 400)
file("shape/emoji-alone", "either", "🙂\n\n" + "🙂🙃 🙂\n\n" * 400)
file("shape/morse", "either", "... --- ...\n\n" + ".- -... -.-. -.. . ..-.\n\n" * 400)
file("shape/braille", "either", "⠠⠙⠁⠍\n\n" + "⠠⠞⠺⠑⠇⠧⠑ ⠙⠊⠑⠙\n\n" * 400)
file("shape/zalgo", "opens", STORY.replace("a", "a\u0315\u031b\u0340\u0358\u0321\u0322\u0327\u0328\u0334\u0335"))
file("shape/mathematical", "opens", STORY + "𝐀𝐭 𝐥𝐞𝐚𝐬𝐭 𝟏𝟐 𝐩𝐞𝐨𝐩𝐥𝐞 𝐝𝐢𝐞𝐝.\n" * 50)
file("shape/upside-down", "opens", STORY + "˙pǝᴉp ǝldoǝd 21 ʇsɐǝl ʇ∀\n" * 50)

_NUMBERS = (
    f"It cost ${'9' * 400}, or $1e999, or $1.7976931348623159e308 million billion trillion.\n\n"
    f"{'9' * 20} percent of them, {'1,' * 300}000 people and minus {'9' * 310} degrees.\n\n"
    "Between 10000000000000000000000000000000 and 0 people, 0.000000000000000000000000000001 percent, 1/0 of 0/0.\n\n"
    "They were 99999999999 years old, aged -5, and 2,00,00,0,0 or 1.2.3.4.5 of ½½½ people fled 1 000 000 000 000 km.\n\n"
    "Infinity people, NaN percent and 0x10 dollars; ٣٤٥ people, १२३ dead, 五百 fled, Ⅻ killed, ① wounded, ² more.\n\n"
)
file("shape/numbers", "told", STORY + _NUMBERS)
_DATES = (
    "On 0 January 0000, 32 May 2015, 30 February 2015, May 18, 99999, 2015-99-99 and 0000-00-00 ten people died.\n\n"
    "On Monday, 18 May -2015, 18/18/18, 1/1/1, the 99th of May, 31 June, 29 February 1900 and year 10000 nine died.\n\n"
    "At 25:61, 99 pm, 12:00:99 GMT+99, 0 o'clock and 13 a.m. on the 0th day of the 13th month eight died.\n\n"
)
file("shape/dates", "opens", STORY + _DATES)


@case("shape/numbers-in-two", "told")
def _numbers_in_two(folder: Path) -> list[str]:
    for name, by in (("a", ""), ("b", "9"), ("c", "0")):
        (folder / f"{name}.txt").write_text(STORY + (_NUMBERS + _DATES).replace("0 ", f"0{by} "))
    return [str(folder)]


def _like(n: int) -> str:
    told = "\n\n".join(f"On Monday {n + k} people were killed in Orle, police of ward {k} said." for k in range(12))
    return f"Dam {n} at Orle gives way\n\n{told}\n"


def _all_quote(n: int) -> str:
    said = (f'"We saw {k} bodies in the water and no boat," said Ann Lee of ward {n % 7}.' for k in range(15))
    return f"Flood {n} in Orle\n\n" + "\n\n".join(said) + "\n"


files("shape/like-articles", "opens", 150, _like)
files("shape/all-quote-all", "opens", 120, _all_quote)


def _zipped(name: str, data: bytes) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, data)
    return made.getvalue()


def _nested(depth: int) -> bytes:
    data = STORY.encode()
    for n in range(depth):
        data = _zipped(f"{n}.{'zip' if n else 'txt'}", data) if n % 2 == 0 else gzip.compress(data)
    return data


def _tar() -> bytes:
    made = io.BytesIO()
    with tarfile.open(fileobj=made, mode="w") as archive:
        about = tarfile.TarInfo("../../etc/owned.txt")
        about.size = len(STORY.encode())
        archive.addfile(about, io.BytesIO(STORY.encode()))
    return made.getvalue()


file("shape/zip-in-gzip-in-zip", "refused", lambda: _nested(9), ".zip")
file("shape/zip-in-gzip", "refused", lambda: _nested(1 + 1), ".gz")
file("shape/tar", "refused", _tar, ".txt")
file("shape/tar-gz", "refused", lambda: gzip.compress(_tar()), ".gz")
file(
    "shape/zip-of-jsonl",
    "told",
    lambda: _zipped("a.jsonl", (json.dumps({"text": _SAID}) + "\n").encode() * 9000),
    ".zip",
)
file(
    "shape/zip-of-feed",
    "either",
    lambda: _zipped(
        "a.xml",
        (
            "<rss><channel>"
            + f"<item><title>Dam</title><description>{_SAID}</description></item>" * 9000
            + "</channel></rss>"
        ).encode(),
    ),
    ".zip",
)
file("shape/zip-with-text-before", "either", lambda: STORY.encode() + _zipped("a.txt", STORY.encode()), ".zip")
file("shape/zip-twice", "either", lambda: _zipped("a.txt", STORY.encode()) * 2, ".zip")
file("shape/gzip-of-page", "opens", lambda: gzip.compress(f"<h1>Dam at Orle</h1><p>{_SAID}".encode()), ".html.gz")
file("shape/gzip-flags", "either", lambda: b"\x1f\x8b\x08\xff" + gzip.compress(STORY.encode())[4:], ".txt.gz")

file("shape/jsonl-many", "told", lambda: (json.dumps({"text": _SAID}) + "\n").encode() * 30_000, ".jsonl")
file(
    "shape/json-numbers",
    "either",
    f'{{"title":1e400,"text":{json.dumps(STORY)},"date":{"9" * 4000},"author":NaN,"url":-0.0}}',
    ".json",
)
file(
    "shape/json-deep-text",
    "either",
    lambda: (f'{{"text":{json.dumps(STORY)},"x":' + '{"a":[' * 300 + "1" + "]}" * 300 + "}").encode(),
    ".json",
)
file(
    "shape/json-same-keys",
    "either",
    lambda: ("{" + '"text":"a b c d",' * 100_000 + f'"text":{json.dumps(STORY)}}}').encode(),
    ".json",
)
file(
    "shape/json-lone-surrogates",
    "opens",
    '{"title":"Dam \\udc9b31m\\ud83d","text":' + json.dumps(STORY)[:-1] + '\\udc80\\ud800\\u202e"}',
    ".json",
)
file(
    "shape/json-feed-odd",
    "either",
    json.dumps(
        {
            "version": "https://jsonfeed.org/version/1",
            "title": {"a": 1},
            "items": [
                {
                    "content_text": STORY,
                    "id": [],
                    "authors": [{"name": {"x": 1}}, None, 5],
                    "date_published": {"a": []},
                    "url": ["x"],
                },
                None,
                [],
                5,
            ],
        }
    ),
    ".json",
)
file(
    "shape/json-lists-in-text",
    "either",
    json.dumps({"text": [STORY, [STORY], {"a": STORY}, None, 7], "title": [], "authors": [[["x"]]]}),
    ".json",
)
file(
    "shape/json-mark-and-comment",
    "either",
    b"\xef\xbb\xbf" + json.dumps({"text": STORY}).encode() + b"\n// end",
    ".json",
)
file("shape/json-utf-16", "either", json.dumps({"title": "Dam", "text": STORY}).encode("utf-16"), ".json")

_ITEM = f"<item><title>Dam at Orle gives way</title><description>{STORY}</description></item>"
for _name, _xml in {
    "default-namespace": f'<rss xmlns="http://evil.example/"><channel>{_ITEM}</channel></rss>',
    "prefixed": f'<x:rss xmlns:x="a"><x:channel>{_ITEM.replace("<", "<x:").replace("<x:/", "</x:")}</x:channel></x:rss>',
    "unbound-prefix": f"<rss><channel><y:a/>{_ITEM}</channel></rss>",
    "xml-base": f'<feed xmlns="http://www.w3.org/2005/Atom" xml:base="file:///etc/"><entry><title>Dam</title><link href="passwd"/><content>{STORY}</content></entry></feed>',
    "content-src": f'<feed><entry><title>Dam</title><content src="file:///etc/passwd"/><summary>{STORY}</summary></entry></feed>',
    "content-base64": '<feed><entry><title>Dam</title><content type="text/plain">Ym9keQ==</content></entry></feed>',
    "enclosure": f"<rss><channel>{_ITEM.replace('<title>', '<enclosure url=&quot;file:///etc/passwd&quot;/><title>'.replace('&quot;', chr(34)))}</channel></rss>",
    "script-link": f"<rss><channel>{_ITEM.replace('<title>', '<link>javascript:alert(1)</link><guid>data:text/html,x</guid><title>')}</channel></rss>",
    "many-channels": "<rss>" + f"<channel>{_ITEM}</channel>" * 300 + "</rss>",
    "items-in-items": "<rss><channel>"
    + "<item><title>Dam</title><description>Ten died.</description>" * 50
    + "</item>" * 50
    + "</channel></rss>",
    "cdata-in-cdata": f"<rss><channel><item><title><![CDATA[Dam]]]]><![CDATA[>]]></title><description><![CDATA[{STORY}]]></description></item></channel></rss>",
    "dates": f"<rss><channel>{_ITEM.replace('<title>', '<pubDate>Mon, 99 Foo 99999 99:99:99 +9999</pubDate><title>')}</channel></rss>",
    "date-flood": f"<rss><channel>{_ITEM.replace('<title>', '<pubDate>' + '1' * 100_000 + '</pubDate><title>')}</channel></rss>",
    "version-1-1": f'<?xml version="1.1"?><rss><channel>{_ITEM}</channel></rss>',
    "standalone": f'<?xml version="1.0" encoding="UTF-8" standalone="maybe"?><rss><channel>{_ITEM}</channel></rss>',
    "ebcdic": f'<?xml version="1.0" encoding="cp037"?><rss><channel>{_ITEM}</channel></rss>',
    "escaped-steering": f"<rss><channel><title>Bee</title>{_ITEM.replace('Ann', '&amp;#27;]0;owned&amp;#7; &amp;#x9b;31m')}</channel></rss>",
}.items():
    file(f"shape/feed-{_name}", "either", _xml, ".xml")

_PAGE = f"<title>Dam at Orle</title><h1>Dam at Orle gives way</h1><p>{_SAID}</p>"
for _name, _html in {
    "scripts-in-links": f'{_PAGE}<p><a href="javascript:alert(1)">x</a> <a href=data:text/html;base64,PHNjcmlwdD4=>y</a>',
    "base": f'<base href="javascript:/*"><link rel=canonical href="*/alert(1)">{_PAGE}',
    "refresh": f'<meta http-equiv=refresh content="0;url=http://127.0.0.1:9/">{_PAGE}',
    "meta-file": f'<meta property=og:url content="file:///etc/passwd"><meta property=og:title content="\x1b]0;x\x07">{_PAGE}',
    "nested-forms": _PAGE + "<form><table><tr><td><select><option>" * 20_000,
    "nested-formatting": _PAGE + "<a><b><i><u><s><tt><font>" * 20_000 + _SAID,
    "nested-headings": _PAGE + "<h1><h2><h3>" * 30_000 + _SAID,
    "nested-paragraphs": _PAGE + "<p><p><p>" * 60_000 + _SAID,
    "nested-quotes": _PAGE + "<blockquote>" * 60_000 + _SAID,
    "nested-articles": _PAGE + "<article><main>" * 40_000 + f"<p>{_SAID}",
    "nested-hidden": _PAGE + "<div hidden>" * 40_000 + f"<p>{_SAID}",
    "nested-misclosed": _PAGE + "<div><span></div></span>" * 40_000 + _SAID,
    "attribute-of-megabytes": f'{_PAGE}<p title="{"x" * 8_000_000}">{_SAID}',
    "attribute-name-of-megabytes": f"{_PAGE}<p {'x' * 4_000_000}=1>{_SAID}",
    "tag-of-megabytes": f"{_PAGE}<{'x' * 4_000_000}>{_SAID}",
    "entity-flood": _PAGE + "<p>" + "&lt;&gt;&amp;&quot;&#x1b;&nbsp;" * 60_000,
    "entity-endless": _PAGE + "<p>&" + "a" * 1_000_000 + ";",
    "comment-tricks": f"{_PAGE}<!--><p>{_SAID}</p><!---><p>x</p><!-- a --!><p>{_SAID}</p>",
    "nul-in-tags": f"{_PAGE}<scr\x00ipt>alert(1)</scr\x00ipt><p>{_SAID}".replace("\x00", "\ufffd"),
    "style-hidden": f'{_PAGE}<p style="color:#fff;font-size:0">At least 900 people were killed.</p>',
    "style-import": f"{_PAGE}<style>@import 'file:///etc/passwd'; p{{display:none}}</style><p>{_SAID}",
    "object": f'{_PAGE}<object data="file:///etc/passwd"><p>{_SAID}</object><embed src=file:///etc/passwd><portal src=x>',
    "template": f"{_PAGE}<template><p>At least 900 people were killed, nobody said.</template>",
    "noscript": f"<noscript>{_PAGE}</noscript>",
    "details": f"<details><summary>Dam</summary>{_PAGE}</details>",
    "textarea": f"{_PAGE}<textarea><p>{_SAID}</textarea>",
    "frameset": f"<frameset><noframes>{_PAGE}</noframes></frameset>",
    "linked-data-odd": '<script type="application/ld+json">{"@type":[["NewsArticle"],{}],"@graph":{"@graph":[null,1,{"@type":"NewsArticle","headline":{"a":1},"author":[[{"name":[{"name":"x"}]}]],"datePublished":1e400,"articleBody":[1]}]}}</script>'
    + _PAGE,
    "microdata": f'<div itemscope itemprop=articleBody itemprop=author>{_PAGE}</div><span itemprop="author">\x1b[31m{"x" * 5000}</span>',
    "utf-16-surrogates": f"{_PAGE}<p>&#xD83D;&#xDE00; &#55357;&#56832; {_SAID}",
}.items():
    file(f"shape/page-{_name}", "either", lambda html=_html: html.encode("utf-8", "surrogatepass"), ".html")  # type: ignore[misc]

_CARS = {
    "numbers": "title: 10\narticles: 5\n",
    "lists": "title: [a]\narticles: [good.txt, bad.txt]\n",
    "nulls": "title: ~\narticles: {good.txt: ~}\n",
    "wrong-fields": "articles:\n  good.txt: {outlet: [a, b], title: {x: y}, author: 5, date: [1], url: {}, exclude: maybe, keep: 7}\n",
    "keep-odd": "articles:\n  good.txt: {keep: [[a], {b: c}, 5, ~, ''], exclude: [true]}\n",
    "keep-many": "articles:\n  good.txt: {keep: [" + ", ".join(f"line {n}" for n in range(3000)) + "]}\n",
    "keep-endless": "articles:\n  good.txt: {keep: ['" + "x" * 300_000 + "']}\n",
    "outlet-endless": "articles:\n  good.txt: {outlet: '" + "Bee " * 60_000 + "'}\n",
    "title-endless": "title: '" + "Dam " * 60_000 + "'\n",
    "merge-keys": "base: &b {outlet: x}\narticles:\n  good.txt:\n    <<: *b\n",
    "dates": "articles:\n  good.txt: {date: 99999-99-99, date-from: 5}\n",
    "date-far": "articles:\n  good.txt: {date: 9999999999999999-01-01}\n",
    "sexagesimal": "articles:\n  good.txt: {date: 190:20:30, title: 1:2:3, outlet: .inf, author: 0o17}\n",
    "url": "articles:\n  good.txt: {url: 'javascript:alert(1)'}\n",
    "steering": f"title: {json.dumps(ALL)}\narticles:\n  good.txt: {{outlet: {json.dumps(ALL)}, title: {json.dumps(ALL)}, author: {json.dumps(ALL)}, date: {json.dumps(ALL)}, url: {json.dumps('https://a.example/' + ALL)}}}\n",
    "block-text": "title: |\n  a\n  b\n\n  c\narticles:\n  good.txt:\n    outlet: >\n      x\n      y\n",
    "two-documents": "title: a\n---\ntitle: b\n",
    "utf-16": "title: Dam\n".encode("utf-16"),
    "utf-8-mark": b"\xef\xbb\xbftitle: Dam\n",
    "cp1252": "title: Örlé\n".encode("cp1252"),
    "set": "!!set {a, b}",
    "omap": "!!omap [a: 1]",
    "timestamp": "title: !!timestamp 99999-99-99",
    "int": "title: !!int x",
    "float": "title: !!float x",
    "python-name": "title: !!python/name:os.system",
    "empty": "",
    "comment": "# nothing",
    "key-list": "? - a\n: b\n",
    "key-null": "~: a\n",
    "deep-dots": "articles:\n  good.txt: {outlet: " + "{a: " * 9 + "b" + "}" * 9 + "}\n",
    "article-names": "articles:\n  '': {exclude: true}\n  '.': {exclude: true}\n  '*': {exclude: true}\n  GOOD.TXT: {outlet: x}\n",
}
for _name, _car in _CARS.items():

    @case(f"shape/car-{_name}", "either")
    def _with_car(folder: Path, car: str | bytes = _car) -> list[str]:
        (folder / "good.txt").write_text(STORY)
        (folder / "story.yaml").write_bytes(car if isinstance(car, bytes) else car.encode())
        return [str(folder)]


@case("shape/names-of-255-bytes", "opens")
def _names(folder: Path) -> list[str]:
    for name in (
        "\u0301" * 125,
        "水" * 83,
        "\udcff" * 251,
        "=" + "a" * 250,
        "#" * 251,
        "%" * 251,
        "'\"`$(id)" * 30,
        "a\n" * 125,
    ):
        (folder / (name + ".txt")).write_text(STORY.replace("Orle", f"Orle{len(name)}"))
    return [str(folder)]


@case("shape/names-of-the-person", "opens")
def _tilde(folder: Path) -> list[str]:
    for name in (
        "~",
        "~root",
        "$HOME",
        "%s",
        "{0}",
        "http:",
        "-",
        "--",
        "*.txt",
        "[a-z].txt",
        "a?b",
        "story.yaml.txt",
        "NUL",
        "a#1",
        "b#999999999",
    ):
        (folder / name).write_text(STORY.replace("Orle", f"Orle {name}"))
    return [str(folder)]


@case("shape/hard-links", "opens")
def _hard(folder: Path) -> list[str]:
    (folder / "a.txt").write_text(STORY)
    for n in range(50):
        os.link(folder / "a.txt", folder / f"b{n}.txt")
    return [str(folder)]


@case("shape/links-to-links", "either")
def _links(folder: Path) -> list[str]:
    (folder / "0.txt").write_text(STORY)
    for n in range(60):
        (folder / f"{n + 1}.txt").symlink_to(f"{n}.txt")
    return [str(folder / "60.txt")]


@case("shape/folders-in-circle", "told")
def _folders(folder: Path) -> list[str]:
    for name in ("a", "b"):
        (folder / name).mkdir()
        (folder / name / "x.txt").write_text(STORY)
    (folder / "a" / "b").symlink_to("../b")
    (folder / "b" / "a").symlink_to("../a")
    (folder / "up").symlink_to("..")
    (folder / "x.txt").write_text(STORY)
    return [str(folder)]


@case("shape/same-thousand-times", "opens")
def _same(folder: Path) -> list[str]:
    (folder / "a.txt").write_text(STORY)
    return [str(folder / "a.txt")] * 1000


@case("shape/deepest-path", "either")
def _deepest(folder: Path) -> list[str]:
    before = os.getcwd()
    os.chdir(folder)
    for _ in range(30):
        os.mkdir("d" * 200)
        os.chdir("d" * 200)
    Path("x.txt").write_text(STORY)
    os.chdir(before)
    return [str(folder)]
