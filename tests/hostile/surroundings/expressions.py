"""What may be asked for."""

from __future__ import annotations

from collections.abc import Iterator

from tests.hostile.corpus.terminal import ALL
from tests.hostile.surroundings.attack import Attack


def expressions() -> Iterator[Attack]:
    for name, words in {
        "parentheses": "(" * 50_000 + "kind:figure" + ")" * 50_000,
        "unclosed": "(" * 100_000,
        "nots": "not " * 25_000 + "has:figure",
        "minus": "-" * 100_000 + "a",
        "ors": " or ".join(["kind:figure"] * 8000),
        "words": "word " * 20_000,
        "long-word": "x" * 100_000,
        "quote": '"' * 99_999,
        "fields": "a:" * 50_000,
        "regex": "(a+)+$ [a-z]*.*{1,99999}",
        "alternating": "(not " * 20_000 + "a" + ")" * 20_000,
        "and-or": "(a and b or " * 10_000 + "c" + ")" * 10_000,
        "quotes-within": 'speaker:"' + "\\\\" * 20_000 + '"',
        "fullwidth": "ｋｉｎｄ：ｆｉｇｕｒｅ（）＞９",
        "operators-of-others": "figure≥12 ∧ ¬kind:quote ∨ outlet≠a",
        "digits-of-others": "figure:>١٢ date:>２０１５",
        "dates-far": "date:>99999-01-01 date:<-1-01-01 date:2015-W99",
        "numbers-odd": "figure:1e400..-1e400 figure:0x10 figure:1_000 figure:--5 figure:½",
        "units-odd": "figure:>" + "million" * 5000,
        "nul": "outlet:\udc00\x7f",
        "line-ends": "a\nb\rc\u2028d",
        "marks": "'" * 9999 + '"' * 9998 + "“" * 9999,
        "folding": "outlet:" + "ß" * 30_000 + "İ" * 30_000,
        "numbers": "figure:>" + "9" * 5000,
        "float": "value:1e99999..nan",
        "ranges": "date:99999-99-99..0000-00-00",
        "steering": ALL,
        "empty": "",
        "operators": "and or not : > < = .. * ? ( )",
        "unicode": "speaker:\u202e\ud83d\ude00".encode("utf-16", "surrogatepass").decode("utf-16"),
    }.items():
        for command in (("claims",), ("export", "--format", "md"), ("list",), ("figures",)):
            yield Attack(f"where/{name}/{command[0]}", (*command, f"--where={words}"), opens=False)
        yield Attack(
            f"where/{name}/talk",
            ("--plain",),
            given=f"where {words}\nclaims\n/{words}\nn\nfind {words}\nclaims {words}\nq\n",
        )
        yield Attack(f"where/{name}/search", ("search", words or " "), opens=False)
