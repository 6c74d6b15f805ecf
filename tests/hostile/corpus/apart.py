"""Texts that nobody had tried: numbers and dates of any size and script, marks without end, one thing said by thousands."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

from tests.hostile.corpus.case import STORY, Expect, case, file, files

_SAID = "At least 12 people were killed when the dam at Orle gave way on Monday, the mayor said."


def _told_of(name: str, what: str, expect: Expect = "either") -> None:
    """A text beside the story that says the same of other numbers: there is something to compare."""

    def make(folder: Path) -> list[str]:
        (folder / "a.txt").write_text(STORY)
        (folder / "b.txt").write_text(f"Dam at Orle gives way\n\n{what}\n\n{_SAID}\n")
        (folder / "c.txt").write_text(f"Dam at Orle gives way\n\n{_SAID}\n\n{what}\n")
        return [str(folder)]

    case(f"apart/{name}", expect)(make)


for _name, _number in {
    "power": "1" + "0" * 400,
    "power-commas": "1" + ",000" * 133,
    "power-sign": "10^400",
    "power-written": "10⁴⁰⁰",
    "exponent": "1e400",
    "exponent-small": "1e-400",
    "fraction-endless": "0." + "0" * 400 + "1",
    "fraction-long": "3." + "3" * 4000,
    "minus": "-12",
    "minus-sign": "\u221212",
    "minus-large": "-" + "9" * 400,
    "arabic": "١٬٢٣٤",
    "persian": "۱۲",
    "devanagari": "१२",
    "fullwidth": "１２，０００",
    "mixed-scripts": "1٢३４",
    "superscript": "¹²",
    "circled": "⑫",
    "mathematical": "𝟏𝟐",
    "roman": "XII",
    "roman-sign": "Ⅻ",
    "chinese": "十二",
    "hex": "0x0c",
    "octal": "0o14",
    "underscored": "1_2_0_0",
    "spaced": "1 2 0 0",
    "thin-spaced": "12\u2009000\u202f000",
    "apostrophes": "12'000'000",
    "dots": "12.000.000",
    "lakh": "12,00,000",
    "leading-zeros": "0" * 300 + "12",
    "words-endless": "twelve hundred million billion trillion " * 50 + "twelve",
    "words-hyphens": "twelve-" * 300 + "twelve",
    "half-of-half": "half of half of half of a dozen dozen dozen",
    "range-upside-down": "between 900 and 12",
    "range-endless": "12" + "-13" * 400,
    "range-words": "from zero to a googol googolplex",
    "not-a-number": "NaN",
    "infinite": "infinity or ∞",
    "zero": "0 or -0 or 0.0",
    "slash": "12/0",
    "stacked": "at least at most more than fewer than about nearly up to 12",
    "percent-large": "9" * 310 + " percent of the",
    "money-large": "$" + "9" * 310 + " billion trillion, and 12",
}.items():
    _told_of(f"number-{_name}", f"At least {_number} people were killed when the dam at Orle gave way, the mayor said.")

for _name, _date in {
    "far": "May 18, 99999",
    "endless": "May 18, " + "9" * 5000,
    "before": "May 18, 44 BC",
    "minus": "-2015-05-18",
    "zero": "0000-00-00",
    "last": "9999-12-31T23:59:59.999999999+99:99",
    "first": "0001-01-01T00:00:00+23:59",
    "arabic": "١٨ May ٢٠١٥",
    "fullwidth": "２０１５-０５-１８",
    "leap": "February 29, 2015",
    "leap-second": "2016-12-31T23:59:60Z",
    "month-thirteen": "2015-13-01",
    "week": "2015-W99-9",
    "ordinal": "2015-999",
    "unix": "1431907200000000000000000000",
    "unix-minus": "-99999999999999",
    "dashes": "-".join("2015" for _ in range(500)),
    "slashes": "1/" * 1000 + "1",
    "zones": "2015-05-18 12:00 " + "+01:00" * 300,
    "weekdays": "Monday " * 500,
}.items():
    _told_of(f"date-{_name}", f"On {_date}, 12 people were killed when the dam at Orle gave way, the mayor said.")
    file(
        f"apart/dated-{_name}",
        "either",
        f"---\ntitle: Dam at Orle gives way\ndate: {json.dumps(_date)}\noutlet: Bee\n---\n{_SAID} It was Monday.\n",
        ".md",
    )

for _name, _marks in {
    "opened-thousands": "“We saw the water " * 6000,
    "closed-thousands": "We saw the water” " * 6000,
    "nested-thousands": "“we ‘saw " * 6000 + "water’ it” " * 6000,
    "guillemets": "«We saw »water« and «" * 6000,
    "low-and-high": "„We saw the water‟ ‚and‛ " * 5000,
    "primes": "″We″ ′saw′ 〝water〞 ＂it＂ " * 5000,
    "corner": "「We saw『the water』」" * 6000,
    "fullwidth-marks": "＂We saw the water＂ said Ann Lee. " * 4000,
    "straight-odd": '"We saw "the" water"" said "Ann" Lee" ' * 4000,
    "backticks": "``We saw the water'' said Ann Lee. " * 4000,
    "paragraphs-unclosed": "“We saw the water.\n\n" * 6000,
    "one-of-a-megabyte": "“" + "we saw the water and the stones in it, " * 25_000 + "” said Ann Lee.",
    "one-word-of-a-megabyte": "“" + "w" * 1_000_000 + "” said Ann Lee.",
    "speakers": "".join(f"“We saw it,” said Ann{'abcdefghij'[n % 10]}{n} Lee. " for n in range(4000)),
    "said-of-said": "said Ann Lee, who said Bob Roy said that " * 4000,
    "brackets-in-marks": "“We [they] (it) {x} <y> [...] […] saw” " * 4000,
}.items():
    _told_of(
        f"marks-{_name}",
        _marks,
        "either"
        if _name in ("closed-thousands", "nested-thousands", "low-and-high", "corner", "said-of-said")
        else "told",
    )


def _page(name: str, html: str | Callable[[], str], expect: Expect = "either") -> None:
    file(
        f"apart/page-{name}",
        expect,
        lambda: ("<title>Dam at Orle</title>" + (html() if callable(html) else html)).encode("utf-8", "surrogatepass"),
        ".html",
    )


for _tag in (
    "div",
    "table",
    "ul><li",
    "svg",
    "math",
    "font",
    "template",
    "dl><dd",
    "object",
    "ruby><rt",
    "button",
    "a",
):
    _page(f"deep-{_tag.partition('>')[0]}", lambda tag=_tag: f"<{tag}>" * 100_000 + f"<p>{_SAID}")  # type: ignore[misc]
for _name, _html in {
    "classes": lambda: f'<p class="{"a " * 500_000}">{_SAID}',
    "identifiers": lambda: "".join(f'<p id="{n}" id="{n}" ID={n}>{n} people died.' for n in range(20_000)),
    "styles": lambda: f'<p style="{"display:none;" * 100_000}">{_SAID}</p><p>{_SAID}',
    "attributes-unclosed": lambda: f"<p>{_SAID}</p>" + "<p a='" * 50_000,
    "attributes-equal": lambda: f"<p {'=' * 500_000}>{_SAID}",
    "metas": lambda: "<meta name=author content=Ann><meta property=og:title content=Dam>" * 20_000 + f"<p>{_SAID}",
    "refreshes": lambda: "<meta http-equiv=refresh content='0;url=file:///etc/passwd'>" * 5000 + f"<p>{_SAID}",
    "canonical-endless": lambda: f"<link rel=canonical href='https://bee.example/{'a' * 1_000_000}'><p>{_SAID}",
    "canonical-dots": lambda: f"<link rel=canonical href='https://{'a.' * 100_000}example/'><p>{_SAID}",
    "canonical-port": lambda: f"<link rel=canonical href='https://bee.example:{'9' * 5000}/'><p>{_SAID}",
    "canonical-brackets": lambda: f"<link rel=canonical href='https://[::{'1' * 50}]]/'><p>{_SAID}",
    "time": lambda: f"<time datetime='{'9' * 100_000}'>x</time><time datetime=99999-99-99></time><p>{_SAID}",
    "spans": lambda: "<p>" + "".join(f"<span>{c}</span>" for c in _SAID * 400),
    "breaks": lambda: f"<p>{_SAID}" + "<br>" * 400_000 + _SAID,
    "rules": lambda: f"<p>{_SAID}" + "<hr>" * 200_000 + f"<p>{_SAID}",
    "cells": lambda: "<table><tr>" + f"<td>{_SAID}" * 5000,
    "list": lambda: "<ul>" + "<li>12 people died" * 20_000,
    "options": lambda: f"<p>{_SAID}<select>" + "<option>12 people" * 50_000,
    "scripts": lambda: f"<p>{_SAID}" + "<script>x" * 50_000,
    "scripts-closed": lambda: f"<p>{_SAID}" + "<script></script>" * 100_000,
    "script-comments": lambda: f"<script><!--<script></script>--></script><p>{_SAID}" + "<!--<script>" * 50_000,
    "doctypes": lambda: "<!DOCTYPE html [<!ENTITY a 'b'>]>" * 20_000 + f"<p>{_SAID} &a;",
    "conditional": lambda: "<!--[if IE]>" * 30_000 + f"<p>{_SAID}<![endif]-->",
    "declarations": lambda: "<!x" * 100_000 + f"<p>{_SAID}",
    "end-tag-attributes": lambda: f"<p>{_SAID}</p {'a=b ' * 100_000}>",
    "half-tags": lambda: f"<p>{_SAID}" + "<" * 500_000,
    "half-ends": lambda: f"<p>{_SAID}" + "</" * 300_000,
    "references-cut": lambda: f"<p>{_SAID}" + "&#x" * 200_000 + "&#" * 200_000,
    "reference-large": lambda: f"<p>{_SAID} &#{'9' * 100_000}; &#x{'f' * 100_000};",
    "linked-lists": lambda: f'<script type="application/ld+json">{"[{}," * 20_000}</script><p>{_SAID}',
    "linked-surrogates": '<script type="application/ld+json">{"@type":"NewsArticle","headline":"\\ud800\\u001b]0;x\\u0007",'
    f'"datePublished":"\\u202e","author":{{"name":"\\u009b31m"}}}}</script><p>{_SAID}',
    "linked-keys": lambda: (
        '<script type="application/ld+json">{"@type":"NewsArticle",'
        + ",".join(f'"k{n}":{n}' for n in range(100_000))
        + f"}}</script><p>{_SAID}"
    ),
    "upper-turkish": f"<TİTLE>Dam</TİTLE><P>{_SAID}<ſcript>alert(1)</ſcript><ſtyle>x</ſtyle>",
    "xhtml-stylesheet": f'<?xml-stylesheet href="file:///etc/passwd"?><html xmlns="x"><body><p>{_SAID}</p></body></html>',
}.items():
    _page(_name, _html)


def _of_one_letter(n: int) -> str:
    outlet = f"A{'bcdefghij'[n % 9]}{n}"
    return f"---\noutlet: {outlet}\ntitle: Dam at Orle {n}\n---\nOn Monday {n} people left Orle{n}.\n"


def _of_one_name(n: int) -> str:
    return f"---\noutlet: {'A' if n % 2 else 'a'}\ntitle: Dam\n---\nThe dam {n} at Orle gave way.\n"


files("apart/outlets-of-one-letter", "either", 700, _of_one_letter, ".md")
files("apart/outlets-of-one-name", "either", 400, _of_one_name, ".md")


@case("apart/outlets-without-letters", "either")
def _no_letters(folder: Path) -> list[str]:
    for n, outlet in enumerate(("!!!", "…", "1", "水", "\u0301x", "🙂", " ", "-", "0", "ß", "ŉ", "[A]", "\u200d", "ﷺ")):
        (folder / f"{n}.json").write_text(
            json.dumps({"outlet": outlet, "title": "Dam at Orle", "text": STORY.replace("12", str(12 + n))})
        )
    return [str(folder)]


def _of_one_title(n: int) -> str:
    return f"---\ntitle: '{'Dam ' * 200}'\noutlet: Bee {n}\n---\n{n} people left Orle.\n"


def _one_number(n: int) -> str:
    told = "\n\n".join(f"The mayor said 12 people were killed at ward {k} of Orle{n % 3}." for k in range(40))
    return f"Dam at Orle gives way {n}\n\n{told}\n"


files("apart/titles-of-one", "either", 300, _of_one_title, ".md")
files("apart/one-number-everywhere", "either", 40, _one_number)
files("apart/one-word-everywhere", "either", 15, lambda n: f"Dam {n}\n\n" + f"Orle orle Orle{n}. " * 800)


for _name, _short in {"left": "He left. ", "died": "Ten people died. ", "letters": "A b. C d? "}.items():

    def _short_sentences(n: int, short: str = _short) -> str:
        return (f"Dam {n} at Orle\n\n" + short * 20_000)[:199_000]

    files(f"apart/short-sentences-{_name}", "told", 3, _short_sentences)


def _almost(n: int) -> str:
    said = " ".join(f"word{(k * 7 + n) % 60}" for k in range(60))
    return f"Dam {n}\n\n“{said}”, said Ann Lee.\n\n“{said} again”, said Bob Roy.\n"


files("apart/like-but-for-a-letter", "either", 80, _almost)


@case("apart/thousands-of-empty-names", "told")
def _names(folder: Path) -> list[str]:
    (folder / "0.txt").write_text(STORY)
    for n in range(1, 25_000):
        (folder / f"{n}.txt").touch()
    return [str(folder)]


_EVERYWHERE = {
    "null": "~",
    "truth": "true",
    "number": "-7",
    "large": "9" * 400,
    "float": ".nan",
    "infinite": "-.inf",
    "list": "[]",
    "lists": "[[[[]]]]",
    "mapping": "{}",
    "mappings": "{a: {b: {c: d}}}",
    "date": "2015-05-18",
    "time": "2015-05-18 12:00:00 +99:00",
    "base-60": "190:20:30",
    "bytes": "!!binary aGk=",
    "set": "!!set {a}",
    "pairs": "!!pairs [a: b]",
    "own": "!own x",
    "alias": "*base",
    "block": "|\n      a\n      b",
    "steering": '"\\e]0;owned\\a\\u202e\\x9b31m\\0"',
    "surrogate": '"\\ud800"',
    "empty": "''",
    "blanks": "'   '",
    "line-ends": '"a\\nb\\r\\n\\Lc\\Pd"',
    "long": "'" + "x" * 100_000 + "'",
}
for _name, _value in _EVERYWHERE.items():

    @case(f"apart/car-{_name}-everywhere", "several" if _name == "truth" else "either")
    def _everywhere(folder: Path, value: str = _value) -> list[str]:
        (folder / "good.txt").write_text(STORY)
        fields = ("outlet", "title", "author", "date", "date-from", "url", "text", "original", "fingerprint", "keep")
        told = "".join(f"    {field}: {value}\n" for field in (*fields, "exclude"))
        (folder / "story.yaml").write_text(
            f"title: {value}\narticles:\n  good.txt:\n{told}  gone.txt: {value}\n  {json.dumps('a b')}: {value}\nx: {value}\n"
        )
        return [str(folder)]

    file(
        f"apart/front-{_name}-everywhere",
        "either",
        "---\n"
        + "".join(
            f"{field}: {_value}\n"
            for field in ("outlet", "title", "author", "date", "date-from", "url", "text", "original", "fingerprint")
        )
        + f"---\n{STORY}",
        ".md",
    )

for _name, _fingerprint in {
    "short": "abc",
    "hashes": " ".join(f"{n:08x}" for n in range(50_000)),
    "list": json.dumps([f"{n:08x}" for n in range(1500)]),
    "base64": "=" * 4000,
    "minus": "-1",
    "steering": json.dumps("\x1b[31m"),
}.items():
    file(
        f"apart/digest-fingerprint-{_name}",
        "either",
        f"---\ntitle: Dam at Orle\ntext: digest\noriginal: x\nfingerprint: {_fingerprint}\n---\n{STORY}",
        ".md",
    )
for _name, _about in {
    "kind": "text: nonsense",
    "from": "date: 2015-05-18\ndate-from: \x00",
    "of-itself": "text: digest\noriginal: digest-of-itself.md",
    "of-a-device": "text: digest\noriginal: /dev/zero",
    "of-an-address": "text: digest\noriginal: http://127.0.0.1:9/",
    "upper": "TEXT: DIGEST\nText: Digest\ntext: digest",
}.items():
    file(f"apart/digest-{_name}", "either", f"---\ntitle: Dam at Orle\n{_about}\n---\n{STORY}", ".md")
