"""JSON and its lines."""

from __future__ import annotations

import json

from tests.hostile.corpus.case import STORY, file

_ONE = json.dumps({"title": "Dam", "text": STORY})

file("json/deep-lists", "refused", lambda: b"[" * 200_000, ".json")
file("json/deep-objects", "refused", lambda: b'{"a":' * 100_000, ".json")
file("json/deep-closed", "refused", lambda: b"[" * 900 + b"]" * 900, ".json")
file("json/many-lists", "refused", lambda: b"[" + b"[]," * 10_000_000 + b"[]]", ".json")
file("json/many-objects", "refused", lambda: b"[" + b"{}," * 10_000_000 + b"{}]", ".json")
file(
    "json/many-strings",
    "refused",
    lambda: b'{"text":[' + b",".join(b'"%d"' % n for n in range(4_000_000)) + b"]}",
    ".json",
)
file("json/many-numbers", "refused", lambda: b"[" + b"12," * 10_000_000 + b"1]", ".json")
file(
    "json/many-keys", "refused", lambda: ("{" + ",".join(f'"k{n}":1' for n in range(1_500_000)) + "}").encode(), ".json"
)
file("json/wide-characters", "refused", lambda: ('{"text":"' + "🙂 " * 6_000_000 + '"}').encode(), ".json")
file("json/long-number", "either", lambda: b'{"text":"a b c","n":' + b"9" * 3_000_000 + b"}", ".json")
file(
    "json/odd-numbers",
    "opens",
    f'[{{"text":{json.dumps(STORY)},"date":1e999,"title":NaN,"author":-Infinity,"url":0}}]',
    ".json",
)
file(
    "json/odd-types",
    "told",
    json.dumps(
        [
            {
                "text": STORY,
                "title": ["a", {"b": []}],
                "author": {"name": [1, None, {}]},
                "date": True,
                "source": [[]],
                "url": {},
            },
            1,
            None,
            "x",
            [[]],
        ]
    ).replace("[1,", "[1,"),
    ".json",
)
file(
    "json/dates",
    "opens",
    json.dumps(
        [
            {"text": STORY + str(d), "date": d}
            for d in ("9999999999", "0000000000", "-1", "1e10", "99999-01-01", "2015-02-31", "", " ")
        ]
    ),
    ".json",
)
file("json/key-twice", "opens", '{"text":' + json.dumps(STORY) + ',"text":' + json.dumps(STORY + "x") + "}", ".json")
file(
    "json/surrogates",
    "opens",
    '{"title":"Dam \\ud800 \\udfff","text":' + json.dumps(STORY + "\ud83d \udc9b") + "}",
    ".json",
)
file("json/nul", "opens", '{"title":"Dam\\u0000\\u001b","text":' + json.dumps(STORY + "\x00\x1b") + "}", ".json")
file("json/unclosed", "refused", _ONE[:-5], ".json")
file("json/two", "either", _ONE + _ONE, ".json")
file("json/comment", "refused", "// x\n" + _ONE, ".json")
file("json/scalar", "refused", '"text"', ".json")
file("json/response-in-response", "refused", '{"response":' * 500 + "{}" + "}" * 500, ".json")
file(
    "json/prototype",
    "opens",
    '{"__proto__":{"x":1},"__class__":"x","constructor":1,"text":' + json.dumps(STORY) + "}",
    ".json",
)
file(
    "json/html-inside",
    "opens",
    json.dumps({"title": "Dam", "html": "<p>" * 3000 + STORY + "<script>alert(1)</script>"}),
    ".json",
)
file(
    "json/many-articles",
    "opens",
    lambda: json.dumps(
        [{"title": f"Dam {n}", "text": f"On Monday {n} fled Orle, police said."} for n in range(1500)]
    ).encode(),
    ".json",
)
file("jsonl/bad-lines", "told", "{\n" * 20_000 + _ONE + "\n\x00[}".replace("\x00", ""), ".jsonl")
file("jsonl/deep-lines", "told", lambda: ("[" * 2000 + "\n").encode() * 500 + _ONE.encode(), ".jsonl")
file("jsonl/no-objects", "refused", "1\n" * 50_000, ".jsonl")
file("jsonl/blank-lines", "refused", lambda: b"\n" * 3_000_000, ".jsonl")
file("jsonl/separators", "opens", _ONE.replace("Ann", "A\u2028n\x85n"), ".jsonl")
