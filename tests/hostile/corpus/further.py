"""What an attacker tries next: encodings that hide letters, codecs that are none of text, runs of one sign, odd values."""

from __future__ import annotations

import json

from tests.hostile.corpus.case import STORY, file

_SAID = "At least 12 people were killed when the dam at Orle gave way on Monday, the mayor said."
_PARAGRAPH = f"<p>{_SAID}</p>"

for _name, _data in {
    "utf-7": STORY.encode("utf-7"),
    "bocu": b"\xfb\xee\x28" + STORY.encode("latin-1", "replace"),
    "scsu": b"\x0e\xfe\xff" + STORY.encode("latin-1", "replace"),
    "koi8": (STORY + "Плотина в Орле прорвалась.").encode("koi8-r", "replace"),
}.items():
    file(f"further/{_name}", "opens", _data)
for _name in ("utf-16-le", "utf-16-be", "utf-32-le"):
    file(f"further/{_name}-without-mark", "refused", STORY.encode(_name))
for _name in (
    "utf-7",
    "zip",
    "rot_13",
    "unicode_escape",
    "raw_unicode_escape",
    "punycode",
    "undefined",
    "mbcs",
    "x" * 5000,
):
    _page = f'<meta charset="{_name}"><title>+AFs-31m \\x1b[31m</title>{_PARAGRAPH}+ADw-script+AD4-\\x9b\\u202e'
    file(f"further/charset-{_name[:20]}", "opens", _page, ".html")
for _name, _run in {
    "and": "two and ",
    "commas": "1,",
    "dollars": "$",
    "dots": "1.",
    "hyphens": "1-",
    "millions": "hundred million ",
    "ranges": "5 to ",
    "slashes": "1/",
    "spaces": "1 ",
    "times": "1:",
    "words": "12 died. ",
}.items():
    file(
        f"further/run-of-{_name}",
        "opens" if _name == "dollars" else "told",
        f"Dam at Orle\n\n{_run * 60_000} 6 people died.",
    )
for _name, _run in {
    "brackets": "[",
    "comments": "<!--",
    "emphasis": "*a_",
    "fences": "```\n",
    "quotes": "> ",
    "references": "[a]: <",
    "table": "|a",
    "tags": "<div ",
}.items():
    file(f"further/markdown-{_name}", "either", f"# Dam at Orle\n\n{_SAID}\n\n{_run * 50_000}", ".md")
for _name, _value in {
    "digits": "9" * 5000,
    "exponent": "1e999999",
    "float": "1e308",
    "large": "9" * 20,
    "nan": "NaN",
    "negative": "-99999999999999",
    "nested": "[" * 500 + "]" * 500,
    "truth": "true",
}.items():
    for _field in ("date_publish", "title", "url", "authors"):
        _about = {"source_domain": "bee.example", "text": STORY} | (
            {"title": "Dam at Orle"} if _field != "title" else {}
        )
        file(f"further/{_field}-{_name}", "either", f'{json.dumps(_about)[:-1]}, "{_field}": {_value}}}', ".json")
for _name, _date in {
    "zero": "0000-00-00",
    "far": "99999-01-01",
    "past": "-500-01-01",
    "full": "2015-13-45T99:99:99+99:99",
    "sexagesimal": "190:20:30",
    "integer": "9" * 5000,
    "infinite": ".inf",
    "octal": "0o777777",
}.items():
    file(f"further/yaml-date-{_name}", "either", f"---\ntitle: Dam at Orle\ndate: {_date}\n---\n{STORY}", ".md")
for _name, _page in {
    "deep-data": f'<script type="application/ld+json">{"[" * 100_000}</script>{_PARAGRAPH}',
    "large-data": '<script type="application/ld+json">{"@type":"NewsArticle","articleBody":'
    + f"{'9' * 5000}}}</script>{_PARAGRAPH}",
    "many-data": '<script type="application/ld+json">{"@type":"NewsArticle"}</script>' * 5000 + _PARAGRAPH,
    "attributes": f"<div {' '.join(f'a{n}=b' for n in range(100_000))}>{_PARAGRAPH}",
    "open-attribute": f'<p>{_SAID}</p><a href="{"x" * 500_000}',
    "plaintext": f"{_PARAGRAPH}<plaintext>{_PARAGRAPH}<b>x</b>",
    "cdata": f"<![CDATA[{_PARAGRAPH}]]>{_PARAGRAPH}",
    "refresh": f'<meta http-equiv=refresh content="0;url=//evil.example"><base href="javascript:1//">{_PARAGRAPH}',
    "addresses": f'<link rel=canonical href="javascript:1"><meta property=og:url content="file:///etc/passwd">{_PARAGRAPH}',
    "references": "&#x1b;[31m&#27;&#155;&lrm;&#8238;&#0;&#xD800;&#99999999;" * 1000 + _PARAGRAPH,
    "processing": f"<?xml {'?' * 50_000}{_PARAGRAPH}?>{_PARAGRAPH}",
    "end-tags": "</p>" * 100_000 + _PARAGRAPH,
}.items():
    file(
        f"further/page-{_name}",
        "told" if _name == "references" else "opens",
        f"<title>Dam at Orle</title>{_page}",
        ".html",
    )
