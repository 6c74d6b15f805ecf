"""Cuts a text into paragraphs and tells of each, by itself, whether it belongs to the story."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from reader.data import table, word_list
from reader.story.credit import (
    MAX_CREDIT,
    is_agency_line,
    is_byline,
    is_credit,
    is_described_picture,
    is_embed,
    is_report_credit,
)
from reader.story.dates import is_date_line, iso_date, without_dates
from reader.story.menus import is_menu
from reader.story.phrases import Phrases, rough_sentences, words_of

MAX_BLURB = 16
"""Words in the longest line that says what kind of piece this is."""
SHARE = 0.6
"""The share of a paragraph's words that must stand in sentences with a set phrase before it is dropped."""

_BLANK = re.compile(r"\n[ \t]*\n")
_CLOSING = "\"”’')]"
_SAID = re.compile(r"[\"”,] (?:he|she|they|[A-Z]\w+) (?:said|says|told|wrote)\b")
_FINITE = re.compile(r"\b(?:is|are|was|were|has|had|says|said|told)\b")
_ADDRESS = re.compile(r"(?:^|[\s(:<])[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{2,64}")
_NUMBERED = re.compile(
    r"(?:tel|telephone|phone|mobile|fax|text|sms|whatsapp|signal|e-?mail|web)\b\W{0,4}[\d +().-]{6,40}", re.IGNORECASE
)
"""A line that is but a number to ring: `Tel: 0555 0101`."""
_CALL = re.compile(
    r"\W{0,3}(?:please |you can )?(?:e-?mail|call|text|ring|phone|whatsapp|message|contact|write to)\b"
    r".{0,80}?(?:[\w.+-]{1,64}@[\w-]{1,64}\.|\b[\d ]{7,20}\b)",
    re.IGNORECASE,
)
"""Readers are asked to ring or to write: `Email tips@bee.example or call 0555 0101.`"""
_APPEARED = re.compile(r"The post .{1,400} appeared first on .{2,80}")
"""What blogs' programs put below each entry of a feed."""
_OWNED = re.compile(
    r"(?:Copyright|COPYRIGHT)(?: ©| \([cC]\))?(?: (?:[A-Z][\w.'’-]*|&|and|of|the)){1,8},? (?:19|20)\d\d\.?"
)
"""`Copyright Orle & District Gazette 2031.`"""
_COUNTER = re.compile(r"[+(]?\d[\d,.]{0,8}[kKmM]?[+).]?")


@dataclass(slots=True)
class Line:
    """A paragraph of the raw text, and what it turned out to be."""

    text: str
    words: list[str]
    kind: str = ""
    """What it is when it is no part of the story: `photo credit`; empty for the story's own words."""
    cut: str = ""
    """What was cut off it."""
    cut_kind: str = ""
    back: tuple[str, str] | None = None
    """Of what a person brought back: what it, or its end, was taken for, and the words."""

    @property
    def ended(self) -> bool:
        """Whether it ends as a sentence does."""
        return self.text.rstrip(_CLOSING)[-1:] in (".", "!", "?", "…")


def lines_of(text: str) -> list[Line]:
    """The paragraphs of a clean text, each with its kind as far as it tells by itself."""
    lines = [Line(p, words_of(p)) for p in paragraphs_in(text)]
    for n, line in enumerate(lines):
        line.kind = _kind(line.text, line.words, n >= len(lines) - 4)
    return lines


def paragraphs_in(text: str) -> list[str]:
    """The paragraphs of a text: its lines, or, where it is set to a fixed width, its blocks of lines."""
    blocks = [[" ".join(line.split()) for line in block.split("\n") if line.strip()] for block in _BLANK.split(text)]
    inner = [line for block in blocks for line in block[:-1]]
    longest = max((len(line) for block in blocks for line in block), default=0)
    full = sum(len(line) >= 0.6 * longest for line in inner)
    ended = sum(line.rstrip(_CLOSING)[-1:] in (".", "!", "?") for line in inner)
    if len(inner) > 3 and 50 <= longest <= 110 and full >= 0.7 * len(inner) and ended <= 0.4 * len(inner):
        return [" ".join(block) for block in blocks if block]
    return [line for block in blocks for line in block]


@cache
def _furniture() -> Phrases:
    return Phrases(table("reader.story", "furniture"))


@cache
def rail_words() -> tuple[frozenset[str], frozenset[str]]:
    """Headings of lists of other stories, and the words that with a colon open a line that leads elsewhere."""
    raw = table("reader.story", "rails")
    return frozenset(raw["headings"]), frozenset(raw["openers"])


def _kind(text: str, words: Sequence[str], last: bool) -> str:
    """What a paragraph is when it is no part of the story; else nothing. `last`: it is one of the last."""
    if not words:
        return "" if any(c.isalnum() for c in text) else "ornament"
    if len(words) == 1 and _COUNTER.fullmatch(text):
        return "ornament"
    if text[0] == "[" and text[-1] == "]" and text.count("[") == 1 and len(words) <= 40:
        return "bracketed line"
    if all(w[0] == "#" and len(w) > 1 for w in text.split()):
        return "tags"
    if len(words) <= 14 and is_date_line(text):
        return "date line"
    if len(words) <= 14 and _is_dated_mark(text):
        return "mark of a release"
    if is_byline(text):
        return "byline"
    if is_agency_line(text):
        return "credit"
    if len(words) <= 24 and is_report_credit(text, words, last):
        return "credit"
    if len(words) <= MAX_CREDIT and is_credit(text):
        return "photo credit"
    if len(words) <= 16 and (_ADDRESS.search(text) or _NUMBERED.fullmatch(text)):
        return "contact"
    if is_described_picture(text):
        return "caption"
    if is_embed(text):
        return "embedded post"
    if (len(words) <= 40 or words[1] == "post") and _leads_elsewhere(text, words):
        return "link to other stories"
    if is_menu(text, words):
        return "menu"
    return _by_sentences(text, words, last) or _blurb(text, words)


def _is_dated_mark(text: str) -> bool:
    """Whether a line says that a text is a release, and of which day: `For immediate release: 12 May 2031`."""
    if not any(map(str.isdigit, text)) or ("release" not in text.lower() and "statement" not in text.lower()):
        return False
    bare = words_of(without_dates(text))
    return iso_date(text) is not None and bool(bare) and _furniture().group_in(bare) == "mark of a release"


def _leads_elsewhere(text: str, words: Sequence[str]) -> bool:
    """Whether a line leads to another page: `Related: ...`, `READ MORE: ...`, `Follow Ann Lee on Twitter`."""
    if _APPEARED.fullmatch(text):
        return True
    opener, colon, rest = text.partition(":")
    if colon and len(opener) <= 24 and " ".join(words_of(opener)) in rail_words()[1]:
        return not rest.strip().endswith((".", ".”", '."')) or opener.isupper() or len(rest.split()) <= 14
    networks = word_list("reader.story", "rails", "networks")
    return words[0] == "follow" and len(words) <= 12 and not networks.isdisjoint(words)


def _by_sentences(text: str, words: Sequence[str], last: bool) -> str:
    """The kind that most of a paragraph's words are, told by the set phrases in its sentences."""
    kinds: dict[str, int] = {}
    sentences = rough_sentences(text)
    asks = any(map(_calls, sentences))
    for sentence in sentences:
        inside = words if sentence == text else words_of(sentence)
        if len(inside) > 60:
            continue
        kind = "credit" if is_report_credit(sentence, inside, last) else _furniture().group_in(inside)
        if not kind and _OWNED.fullmatch(sentence):
            kind = "copyright notice"
        if not kind and asks and (sentence[-1] == "?" or _calls(sentence)):
            kind = "call for tips"
        if kind:
            kinds[kind] = kinds.get(kind, 0) + len(inside)
    # a sentence of the story may hold a phrase: only where they make up most of it
    if kinds and sum(kinds.values()) >= SHARE * len(words) and not _is_told(text, kinds):
        return max(kinds, key=lambda k: kinds[k])
    return ""


def _calls(sentence: str) -> bool:
    """Whether a sentence asks readers to ring or to write, and tells of nobody who does."""
    return bool(_CALL.match(sentence)) and len(sentence.split()) <= MAX_BLURB and not _FINITE.search(sentence)


def _is_told(text: str, kinds: dict[str, int]) -> bool:
    """Whether somebody says it, so that it is news and no offer."""
    if kinds.keys() <= {"credit", "copyright notice"}:
        return False
    return text[0] in '"“' or bool(_SAID.search(text))


def _blurb(text: str, words: Sequence[str]) -> str:
    """A line that says what kind of piece this is: `A weekly look at money and manners.`"""
    if not 2 < len(words) <= MAX_BLURB or words[0] not in ("a", "an", "our", "the", "your"):
        return ""
    lists = table("reader.story", "credits")
    of_kind = words[1] in lists["blurb_adjectives"] and any(n in lists["blurb_nouns"] for n in words[2:4])
    return "blurb" if of_kind and not _FINITE.search(text) else ""
