"""Characters that hide, reverse, fill or flood."""

from __future__ import annotations

from tests.hostile.corpus.case import STORY, Expect, file


def _within(name: str, what: str, expect: Expect = "opens") -> None:
    file(f"unseen/{name}", expect, STORY.replace("Ann Lee", f"Ann {what} Lee").replace("12 people", f"12{what} people"))


_within("overrides", "\u202aa\u202bb\u202cc\u202dd\u202ee")
_within("isolates", "\u2066a\u2067b\u2068c\u2069")
_within("marks", "\u200ea\u200fb\u061cc")
_within("separators", "a\u2028b\u2029c\x85d")
_within("zero-width", "a\u200bb\u2060c\ufeffd\u00ade\u034ff\u180eg")
_within("joiners", "a\u200db\u200c\u200d" + "\u200d" * 5000)
_within("tags", "".join(chr(0xE0000 + c) for c in range(0x80)) * 20)
_within("selectors", "a" + "\ufe0f" * 5000 + "\U000e0100" * 5000)
_within("annotation", "\ufff9a\ufffab\ufffb\ufffc")
_within("noncharacters", "\ufdd0\ufffe\uffff\U0001ffff\U0010ffff")
_within("private", "\ue000\uf8ff\U000f0000")
_within("fillers", "\u115f\u1160\u3164\uffa0\u2800" * 500)
_within("spaces", "\u2000\u2003\u3000\u202f\u205f\xa0" * 500)
_within("musical-controls", "\U0001d173\U0001d17a" * 500 + "\U0001bca0\U0001bca3" * 20)
_within("egyptian-controls", "\U00013430\U0001343f" * 200)
_within("reversed-number", "\u202e0005\u202c")
_within("lone-surrogates", "\ud800\udfff\ud83d x")
_within("homoglyphs", "Аnn Lее Ꭺnn")
for _name, _marks in {
    "latin": "\u0301\u0323\u0334",
    "thai": "\u0e47\u0e49\u0e4a",
    "arabic": "\u064b\u0651\u0670",
    "hebrew": "\u05b0\u05bc\u05c1",
    "devanagari": "\u0941\u094d\u0902",
    "tibetan": "\u0f71\u0f74\u0fb0",
    "enclosing": "\u20dd\u20e0\u0488",
    "supplement": "\u1dc4\u1abe\ufe22",
    "musical": "\U0001d165\U0001d16d\U0001e8d0",
    "voiced": "\u3099\u309a",
    "letters-above": "\u2de0\u2dff\u2cef\u2d7f",
}.items():
    _within(f"flood-{_name}", "o" + _marks * 3000 + " n" + _marks[0] * 5000)
_within("flood-from-entities", "o" + "&#769;" * 3000)
_within("flood-without-letter", "\u0301" * 20_000)
_within("emoji-chain", "\U0001f468\u200d" * 2000 + "\U0001f466")
_within("flags", "\U0001f1e6" * 3001)
_within("keycaps", "1\ufe0f\u20e3" * 2000, "told")
_within("hangul-jamo", "\u1100" * 2000 + "\u1161" * 2000 + "\u11a8" * 2000)
_within("wide", "中" * 3000 + "\uff21" * 500)
_within("long-ligatures", "\ufdfa\ufdfd\u12031" * 300)
_within("case-folding", "İßŉǰΐﬀﬃ" * 500)
_within("digits-of-others", "٣٤٥ १२३ ５００ ⁵⁶ ½⅓ Ⅻ ④ 𝟗𝟗 〇")
_within("numbers-of-others", "௧௨ ፲፪ 百二十 ↁ ꘠꘡")
