"""Finds the outlet's own name by the headline of a plain text: `The Daily Comet`, `Orle & District Gazette`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from itertools import takewhile
from typing import TYPE_CHECKING

from reader.data import table
from reader.story.mastheads import key, outlet_named
from reader.story.parts import OUTLETS_NAME
from reader.story.remarks import is_of_a_paper, parted

if TYPE_CHECKING:
    from reader.story.paragraphs import Line

MAX_NAME = 6
"""Words in the longest name of an outlet."""
MAX_NEXT = 32
"""Words in the longest headline that stands below it."""
_MAX_HEADLINE = 14
"""Words in the longest headline below a name of which nothing but its place tells that it is an outlet's."""
_DATED = re.compile(r"\b(?:19|20)\d\d\b")
_MOTTO = re.compile(r" (?:[-–—|•·]|--) ")
"""What stands between a name and what it says of itself: `ORLE ONE - Public Television of Varden`."""
_TOP = 3
"""Lines within which the name stands above the headline."""
_HEAD = 7
"""Lines within which it stands below it, by the byline or the date."""


@cache
def small_words() -> frozenset[str]:
    """Words that names hold without a capital: `of`, `the`."""
    return _lists()["small"]


_ARTICLE = re.compile(r"(?:al|el)-[A-Z]")
"""What a word within an Arabic name begins with."""


@cache
def _lists() -> dict[str, frozenset[str]]:
    return {name: frozenset(map(str, words)) for name, words in table("reader.story", "nameplates").items()}


def mark_nameplate(lines: Sequence[Line], outlet: str, stem: str) -> int | None:
    """Marks the line that is only the outlet's name, where another line that may be the headline follows it.

    Args:
        lines: the paragraphs of the text.
        outlet: who published it, where that is known.
        stem: the name of its file without its ending.

    Returns:
        The line's number; None where no line is one.
    """
    at = next((n for n, line in enumerate(lines[:_TOP]) if not line.kind), None)
    following = next((line for line in lines[at + 1 :] if not line.kind), None) if at is not None else None
    if at is None or following is None or not (name := name_in(lines[at].text)):
        return None
    told = is_of_a_paper(parted(lines[at].text)[1])
    named = _is_own(name, outlet, stem) or (_may_lead(following) and _is_outlet(name, lines[at + 1 :]))
    if named or (at == 0 and _is_above_all(name, lines[1:], told)):
        lines[at].kind = OUTLETS_NAME
        return at
    return None


def mark_nameplate_below(lines: Sequence[Line], outlet: str, stem: str) -> None:
    """Marks the line below a headline that is only the outlet's name: it stands next to the byline or the date.

    Args:
        lines: the paragraphs of the text; bylines and dates are marked.
        outlet: who published it, where that is known.
        stem: the name of its file without its ending.
    """
    for n in range(1, min(_HEAD, len(lines) - 1)):
        line = lines[n]
        beside = (lines[n - 1].kind, lines[n + 1].kind)
        name, remark = parted(line.text)
        if line.kind or not ("byline" in beside or "date line" in beside) or not _is_named(name):
            continue
        own = _is_own(name, outlet, stem)
        if own or is_of_a_paper(remark) or _is_outlet_below(name, lines[n + 1 :], "byline" in beside):
            line.kind = OUTLETS_NAME
            return


def name_in(text: str) -> str:
    """The name that a line may be, without what it says of itself behind it; empty where it is none."""
    text, _ = parted(text)
    first, *rest = _MOTTO.split(text, maxsplit=1)
    if not _is_named(first) or not all(map(_is_named, rest)):
        return ""
    return text if not rest or _is_named(text) else first


def _is_own(name: str, outlet: str, stem: str) -> bool:
    """Whether a name is that of the outlet, or begins with that of the file, where this is one of several words."""
    own, of_file = key(name), key_of_stem(stem)
    return own in (key(outlet), of_file) or (" " in of_file and own.startswith(f"{of_file} "))


def key_of_stem(stem: str) -> str:
    """A file's stem as a name is compared: without the number or date that sorts it."""
    return key(re.sub(r"^[\d\W_]{1,20}|_", " ", stem[:200]))


def _is_outlet_below(text: str, below: Sequence[Line], signed: bool) -> bool:
    """Whether a name by a byline or a date is an outlet's and no section's or post's; `signed`: the writer is named."""
    words = key(text).split()
    lists = _lists()
    if not words or words[-1] in table("reader.story", "credits")["author_roles"]:
        return False
    own = [w for w in words if not (w in lists["nouns"] or w in lists["common"])]
    sure = not lists["sure"].isdisjoint(words) or text.lower().startswith("the ")
    if len(words) == 2 and not (sure or signed):
        return outlet_named(text) is not None  # it may be who wrote it: `Emily Post`
    if own or sure or outlet_named(text):
        return _is_outlet(text.rstrip("!"), below) or (len(words) <= 2 and _speaks(text, below))
    return False


def _speaks(name: str, below: Sequence[Line]) -> bool:
    """Whether the text calls itself so: `told FLAME!`, `FLAME! understands`."""
    spelled_so = re.escape(name)
    itself = re.compile(
        rf"\b(?:told|tells|contacted) {spelled_so}(?!\w)|(?<!\w){spelled_so} (?:understands|can reveal|has learned)\b"
    )
    return any(itself.search(line.text) for line in below)


def _is_named(text: str) -> bool:
    """Whether a line may be a name: few words, each with its capital, no end mark but that of `FLAME!`."""
    text = text.removesuffix("!")
    words = text.split()
    if not 1 <= len(words) <= MAX_NAME or _DATED.search(text) or text[-1] in ".?!:;,>|" or not text[0].isupper():
        return False
    return all(w[0].isupper() or not w[0].isalpha() or w in _lists()["small"] or _ARTICLE.match(w) for w in words)


def _may_lead(line: Line) -> bool:
    """Whether a line may be a headline below the name."""
    return len(line.words) <= MAX_NEXT and line.text[-1] not in ".:;,"


def _is_above_all(name: str, below: Sequence[Line], told: bool) -> bool:
    """Whether a name stands where an outlet's does: above a headline, who wrote it and the day, each on its own line.

    Sections, regions and kinds of pieces stand there too; so does a headline above a standfirst, of which the text has
    some word again, while the text has of an outlet's name all or nothing; `told`: its line tells what it is.
    """
    headline, *rest = below
    stated = list(takewhile(lambda line: line.kind in ("byline", "date line"), rest[:2]))
    dated = any(line.kind == "date line" and _DATED.search(line.text) for line in stated) or (told and bool(stated))
    if headline.kind or len(headline.words) > _MAX_HEADLINE or not _may_lead(headline) or not dated:
        return False
    if name_in(headline.text) and (len(headline.words) < 3 or _is_outlet(headline.text, rest)):
        return False
    lists = _lists()
    others = lists["small"] | lists["common"] | lists["sections"] | lists["kickers"]
    own = {w for w in key(name).split() if w not in others}
    itself = rf"(?<!\w){re.escape(spelled(name).removeprefix('The '))}(?!\w)"
    return told or (
        bool(own) and own.isdisjoint(key(re.sub(itself, " ", " ".join(line.text for line in below))).split())
    )


def _is_outlet(text: str, below: Sequence[Line]) -> bool:
    """Whether a name is an outlet's: a known one, one that ends as papers' names do, or one the text goes by."""
    if outlet_named(text):
        return True
    words = key(text).split()
    lists = _lists()
    sure = [w for w in words if w in lists["sure"]]
    nouns = [w for w in words if w in lists["sure"] or w in lists["nouns"]]
    if nouns and len(words) > 1:
        return bool(sure) or _is_proper(words, below)
    if len(words) > 2 or not (nouns or text.startswith(("The ", "THE "))):
        return False
    name = re.escape(text.removeprefix("The ").removeprefix("THE ").title())
    itself = re.compile(
        rf"\b(?:told|tells|by|to|with|contacted) (?:the|The) {name}\b|\bThe {name} (?:understands|has|can|put|asked)\b"
    )
    return any(itself.search(line.text) for line in below)


def _is_proper(words: Sequence[str], below: Sequence[Line]) -> bool:
    """Whether the text below never writes the words that make the name its own without a capital."""
    lists = _lists()
    own = [w for w in words if not (w in lists["nouns"] or w in lists["small"] or w in lists["common"])]
    plain = {w for line in below if not line.kind for w in re.findall(r"(?<![\w'’])[a-z]{3,40}", line.text)}
    return plain.isdisjoint(own)


def is_short_headline(text: str, words: Sequence[str]) -> bool:
    """Whether a line of a word or two may be a headline and is no part of a menu: `Mayor resigns`, `Mayday`."""
    if len(words) == 1 and (words[0] in _lists()["sections"] or outlet_named(text) or len(text) < 4):
        return False
    return len(words) in (1, 2) and text[0].isupper() and text[-1] not in ".:;,|>"


def spelled(text: str) -> str:
    """The name as an outlet writes it: one in capitals alone is set in upper and lower case."""
    known = outlet_named(text)
    if known or not text.isupper() or len(text) < 6 or text.endswith("!"):
        return known or text
    return titled(text.lower())


def titled(text: str) -> str:
    """Words in lower case as a name: `radio westmarch` is `Radio Westmarch`, `bbc of wales` is `BBC of Wales`."""
    small = _lists()["small"]
    parts = [
        w if n and w.strip(" -") in small else _raised(w) for n, w in enumerate(re.split(r"(?<=[\s-])(?=\S)", text))
    ]
    return "".join(parts)


def _raised(word: str) -> str:
    """A word with its capital; one without a vowel is an abbreviation."""
    letters = word.rstrip()
    if 1 < len(letters) < 6 and letters.isalpha() and not re.search(r"[aeiouyà-ÿ]", letters):
        return word.upper()
    return word[:1].upper() + word[1:]
