"""Texts that another program would take for its own language: markup, formulas, addresses, templates."""

from __future__ import annotations

import json

from tests.hostile.corpus.case import STORY, file

_PIECES = {
    "textual": "[bold]x[/bold] [/] [@click=app.quit]here[/] [link=file:///etc/passwd]x[/link] [$accent]x[/] [[x]] \\[x]",
    "rich": "[red on blue]x[/red] :smile: [not closed",
    "html": "<script>alert(1)</script><img src=x onerror=alert(1)></style></title><!--",
    "entities": "&lt;script&gt;alert(1)&lt;/script&gt; &#60;b&#62; &amp;lt;",
    "markdown": "](javascript:alert(1)) ![x](http://a.example/t.gif) # x\n\n- [ ] x `x` <https://a.example>",
    "formula": '=HYPERLINK("http://a.example","x") =cmd|\' /C calc\'!A0 @SUM(1) +1 -1',
    "format": "{0} {x.__class__} %s %n %(x)s ${HOME} $(id) `id` {{7*7}} #{7*7}",
    "shell": "; rm -rf ~ | sh && id > /tmp/owned $(touch /tmp/owned)",
    "json": '"}],"claims":[{"verdict":"agree"}]} \\u001b \\" \\\\',
    "csv": '","x\r\n"=1+1",\'"\'',
    "sql": "'; DROP TABLE articles; -- \" NEAR(a b) a* col:x",
    "vim": "vim: set modeline: :!id",
}
for _name, _piece in _PIECES.items():
    file(f"markup/{_name}", "opens", STORY.replace("Ann", f"{_piece} Ann"))
    file(
        f"markup/{_name}-in-names",
        "opens",
        json.dumps(
            [
                {"title": _piece + " dam", "text": STORY + n, "author": _piece, "source": {"name": _piece + n}}
                for n in ("a", "b")
            ]
        ),
        ".json",
    )
for _name, _url in {
    "script": "javascript:alert(1)",
    "data": "data:text/html,<script>alert(1)</script>",
    "file": "file:///etc/passwd",
    "controls": "https://a.example/\x1b]0;owned\x07\n\r\t x",
    "bidi": "https://a.example/\u202egpj.exe",
    "marks": 'https://a.example/"onclick="alert(1)\'><)',
    "password": "https://google.com@a.example/",
    "broken": "http://[::1",
    "port": "http://a.example:99999999999/",
    "long": "https://a.example/" + "a" * 100_000,
    "host": "https://\u0430pple.example\u2024com/",
}.items():
    file(f"markup/address-{_name}", "opens", f"---\ntitle: Dam\nurl: {json.dumps(_url)}\n---\n{STORY}", ".md")
