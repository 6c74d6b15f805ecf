"""Texts made to take time or memory: much of one thing."""

from __future__ import annotations

from collections.abc import Callable

from tests.hostile.corpus.case import STORY, file

SIZE = 100_000
"""How many of a thing: well above what any article holds."""

REPEATED = {
    "letters": "a",
    "capitals": "A",
    "digits": "7",
    "zeros": "0",
    "words": "word ",
    "names": "John Smith ",
    "initials": "A. ",
    "abbreviations": "Mr. ",
    "full-stops": ".",
    "spaced-stops": ". ",
    "commas": ",",
    "hyphens": "-",
    "joined": "a-",
    "apostrophes": "'",
    "letter-apostrophe": "a'",
    "straight-marks": '"',
    "opening-marks": "“",
    "closing-marks": "”",
    "marks-in-turn": "“a” ",
    "straight-in-turn": '"a" ',
    "marks-unclosed": "“a ",
    "single-in-turn": "‘a’ ",
    "brackets": "(",
    "brackets-closed": "(a) ",
    "square": "[",
    "curly": "{",
    "less": "<",
    "ampersands": "&",
    "entities": "&amp;",
    "backslashes": "\\",
    "slashes": "/",
    "stars": "*",
    "stars-in-turn": "*a* ",
    "bars": "_",
    "grave": "`",
    "hashes": "# ",
    "pipes": "|a",
    "links": "[a](b) ",
    "links-unclosed": "[a](",
    "pictures-unclosed": "![",
    "wiki-unclosed": "[[",
    "figures": "1 ",
    "figures-commas": "1,",
    "figures-hyphens": "1-",
    "figures-stops": "1.",
    "fractions": "1/2 ",
    "money": "$1 ",
    "percent": "5 percent ",
    "ranges": "20 to 30 to ",
    "between": "between 1 and ",
    "bounds": "at least more than ",
    "number-words": "two hundred and ",
    "millions": "million ",
    "ages": "aged 45, ",
    "dates": "May 18, 2015 ",
    "days": "Monday ",
    "said": "he said ",
    "said-names": "said John Smith. ",
    "told": "told Reuters ",
    "according": "according to the UN ",
    "killed": "10 people were killed, ",
    "sentences": "Ten people died. ",
    "counted": "10 people killed. ",
    "paragraphs": "a\n\n",
    "lines": "a\n",
    "headings": "# A\n\n",
    "credits": "Photo: AP\n",
    "bylines": "By John Smith\n",
    "bylines-in-line": "By John Smith, ",
    "captions": "Photo: ",
    "rules": "---\n",
    "addresses": "http://a.b/",
    "mail": "a@b.c ",
    "emoji": "🙂",
    "chinese": "中",
    "arabic": "ب ",
    "exclamations": "!?",
    "dots": "…",
    "dashes": "— ",
    "of-of": "of the ",
    "relative": "who which that ",
    "possessive": "Ann's ",
}
"""By name: what stands 100,000 times, or as often as 200,000 characters hold it."""


def _flood(piece: str) -> Callable[[], bytes]:
    def made() -> bytes:
        times = min(SIZE, 2 * SIZE // len(piece))
        return f"Dam at Orle gives way\n\n{piece * times}\n\nThe end.\n".encode()

    return made


for _name, _piece in REPEATED.items():
    file(f"flood/{_name}", "either", _flood(_piece))

file("flood/largest-text", "told", lambda: (STORY * 20_000).encode()[: 4 * 2**20 - 1])
file("flood/too-large-text", "refused", lambda: (STORY * 22_000).encode())
file("flood/one-line", "either", lambda: b"word " * 800_000)
file("flood/no-blank", "either", lambda: b"x" * 4_000_000)
file("flood/line-ends", "refused", lambda: b"\n" * 4_000_000)
file(
    "flood/one-number",
    "either",
    lambda: f"{STORY}\nIt cost ${'9' * 100_000} and {'1,' * 50_000}000 people fled.".encode(),
)
file(
    "flood/large-numbers",
    "opens",
    STORY
    + "It cost $1e999, 1 million billion trillion trillion, 10/0 of it, 9"
    + "0" * 400
    + " percent, -0.0 and ½/0.\n",
)
file(
    "flood/impossible-dates",
    "opens",
    STORY + "On 31 February 99999, 0 May 0, May 99, 18:99 on 2015-13-45, and 99/99/9999 nobody came.\n",
)
file("flood/endless-headline", "either", lambda: ("Dam " * 50_000 + "\n\nTwelve died.").encode())
file("flood/tiny-paragraphs-of-figures", "either", lambda: b"\n\n".join(b"%d people died." % n for n in range(10_000)))
file("flood/same-sentence", "either", lambda: b"At least 12 people were killed in the flood, the mayor said. " * 3000)
file(
    "flood/like-sentences",
    "either",
    lambda: b" ".join(b"At least %d people were killed in the flood, the mayor said." % n for n in range(3000)),
)
file(
    "flood/like-quotes",
    "either",
    lambda: b" ".join(b'"We saw %d bodies in the water," said Ann Lee.' % n for n in range(3000)),
)
