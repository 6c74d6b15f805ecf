"""Front matter and side-cars."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from tests.hostile.corpus.case import STORY, case, file

_BOMB = "a: &a [x,x,x,x,x,x,x,x,x]\n" + "".join(
    f"{chr(98 + n)}: &{chr(98 + n)} [{','.join(['*' + chr(97 + n)] * 9)}]\n" for n in range(9)
)
_YAML: dict[str, str | Callable[[], str]] = {
    "bomb": _BOMB,
    "alias": "title: &t Dam\nauthor: *t",
    "alias-to-itself": "a: &a [*a]",
    "merge": "a: &a {title: x}\n<<: *a",
    "tag-object": "title: !!python/object/apply:os.system ['touch /tmp/owned']",
    "tag-module": "title: !!python/module:os",
    "tag-own": "title: !own {a: b}",
    "deep-flow": "title: " + "[" * 5000,
    "deep-flow-closed": "title: " + "[" * 50 + "]" * 50,
    "deep-block": "".join(" " * n + "a:\n" for n in range(200)),
    "complex-key": "? [a, b]\n: c\n? {a: b}\n: d",
    "tabs": "title:\tDam\n\tauthor: x",
    "no-mapping": "- a\n- b",
    "several": "title: Dam\n--- \ntitle: x",
    "directive": "%YAML 9.9\ntitle: Dam",
    "unclosed-mark": 'title: "Dam',
    "wrong-escape": 'title: "\\xZZ"',
    "beyond-unicode": 'title: "\\U00110000"',
    "surrogate": 'title: "\\ud800"',
    "reader-error": "title: \x02",
    "odd-values": "title: 2015-99-99\ndate: 0o7\nauthor: {a: [b, {c: d}]}\noutlet: [[[]]]",
    "binary": "title: !!binary x",
    "long-key": "x" * 5000 + ": y",
}
for _name, _text in _YAML.items():
    file(
        f"front-matter/{_name}",
        "told"
        if _name
        not in (
            "odd-values",
            "several",
            "long-key",
            "tag-own",
            "reader-error",
            "binary",
            "surrogate",
            "wrong-escape",
            "tabs",
        )
        else "either",
        f"---\n{_text}\n---\n{STORY}",
        ".md",
    )

file("front-matter/key-twice", "told", f"---\ntitle: A dam\noutlet: Bee\ntitle: B dam\n---\n{STORY}", ".md")
file("front-matter/unclosed", "told", f"---\ntitle: Dam\noutlet: Bee\n\n{STORY}", ".md")
file("front-matter/endless", "either", lambda: (f"---\ntitle: Dam\n{'x: y' * 50_000}\n" + STORY).encode(), ".md")
file(
    "front-matter/many-keys",
    "told",
    lambda: ("---\n" + "".join(f"k{n}: [a]\n" for n in range(5000)) + f"---\n{STORY}").encode(),
    ".md",
)
file("front-matter/toml-deep", "either", f"+++\na = {'[' * 3000}\n+++\n{STORY}", ".md")
file("front-matter/toml-dotted", "either", lambda: f"+++\n{'a.' * 30_000}b = 1\n+++\n{STORY}".encode(), ".md")
file("front-matter/toml-broken", "told", f"+++\ntitle = \n+++\n{STORY}", ".md")
file("front-matter/toml-twice", "told", f"+++\ntitle = 'a'\ntitle = 'b'\n+++\n{STORY}", ".md")

_CARS: dict[str, str | bytes | Callable[[], str]] = {
    **{
        name: _YAML[name]
        for name in (
            "bomb",
            "alias",
            "tag-object",
            "deep-flow",
            "deep-block",
            "complex-key",
            "no-mapping",
            "unclosed-mark",
        )
    },
    "noise": bytes(range(256)) * 8,
    "long": lambda: "title: x\n" + "# comment\n" * 200_000,
    "many": lambda: "articles:\n" + "".join(f"  f{n}.txt: {{outlet: a}}\n" for n in range(60_000)),
    "traversal": "articles:\n  ../../../etc/passwd: {outlet: x}\n  /etc/passwd: {outlet: y}\n",
    "odd": "articles: {good.txt: [a, b], 1: 2, null: {exclude: yes}}\ntitle: [x, {y: z}]\n",
    "key-twice": "title: a\narticles:\n  good.txt: {outlet: a}\n  good.txt: {outlet: b}\n",
}
for _name, _car in _CARS.items():

    @case(f"side-car/{_name}", "told")
    def _with_car(folder: Path, car: str | bytes | Callable[[], str] = _car) -> list[str]:
        (folder / "good.txt").write_text(STORY)
        content = car() if callable(car) else car
        (folder / "story.yaml").write_bytes(content if isinstance(content, bytes) else content.encode())
        return [str(folder)]


@case("side-car/leaves-all-out", "refused")
def _all_out(folder: Path) -> list[str]:
    (folder / "good.txt").write_text(STORY)
    (folder / "story.yaml").write_text("articles:\n  good.txt: {exclude: true}\n")
    return [str(folder)]
