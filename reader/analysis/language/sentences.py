"""Cuts an article's text into sentences: paragraph first, abbreviations kept whole, closing marks kept inside.

The method is the usual one of a rule-based splitter: every end mark is a candidate, and what stands before and after
it decides. One pass over the text; no pattern can backtrack over more than one word.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from reader.analysis.budget import SENTENCE
from reader.data import table
from reader.model import Article, Sentence, SentencePart, Span

_END = re.compile(r"""[.!?…]{1,40}["”’'»)\]]{0,40}(?=[ \t\n\u00a0])""")
_OPENERS = "\"“‘'«([„¿¡—–- "
_WORD_BEFORE = re.compile(r"[\w.&'’-]{1,60}$")


@cache
def _never() -> frozenset[str]:
    lists = table("reader.analysis", "abbreviations")
    return frozenset(w for k in ("titles", "ranks", "months", "companies", "places", "other") for w in lists[k])


@cache
def _sometimes() -> tuple[frozenset[str], frozenset[str]]:
    lists = table("reader.analysis", "abbreviations")
    return frozenset(lists["initials"]), frozenset(lists["starters"])


def _next_word(text: str, at: int, end: int) -> str:
    while at < end and (text[at].isspace() or text[at] in _OPENERS):
        at += 1
    stop = at
    while stop < end and (text[stop].isalnum() or text[stop] in "'’"):
        stop += 1
    return text[at:stop]


def _ends_sentence(text: str, start: int, match: re.Match[str], end: int) -> bool:
    """Whether the end mark `match` found in text[start:end] closes a sentence."""
    marks = match.group()
    follow = _next_word(text, match.end(), end)
    if not follow:
        return True
    if not (follow[0].isupper() or follow[0].isdigit()):
        return False
    if marks != ".":
        return True
    before = _WORD_BEFORE.search(text, max(start, match.start() - 40), match.start())
    word = before.group() if before else ""
    bare = word.lstrip("'’.-")
    if bare in _never():
        # "No." and state names do end sentences now and then; a number or a name goes on
        return False
    initials, starters = _sometimes()
    if bare in initials or (len(bare) > 1 and re.fullmatch(r"(?:[A-Za-z]\.)+[A-Za-z]", bare)):
        return follow in starters
    if len(bare) == 1 and bare.isupper():
        return follow in starters and bare != "I"
    return True


def sentence_spans(text: str, start: int, end: int) -> Iterator[Span]:
    """The spans of the sentences of one paragraph, text[start:end], without the space around them."""
    at = start
    for match in _END.finditer(text, start, end):
        if match.start() < at or not _ends_sentence(text, at, match, end):
            continue
        yield from _pieces(text, at, match.end())
        at = match.end()
    yield from _pieces(text, at, end)


def _pieces(text: str, start: int, end: int) -> Iterator[Span]:
    """A sentence; one that never ends in pieces, cut between words."""
    while end - start > SENTENCE:
        blank = text.rfind(" ", start + SENTENCE // 2, start + SENTENCE)
        cut = blank if blank > 0 else start + SENTENCE
        yield from _trimmed(text, start, cut)
        start = cut
    yield from _trimmed(text, start, end)


def _trimmed(text: str, start: int, end: int) -> Iterator[Span]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end:
        yield start, end


def paragraph_spans(text: str) -> Iterator[Span]:
    """The spans of the paragraphs of a text: its lines that are not blank."""
    at = 0
    for line in text.split("\n"):
        yield from _trimmed(text, at, at + len(line))
        at += len(line) + 1


def sentences_of(article: Article) -> tuple[Sentence, ...]:
    """The sentences of an article's text, headline and standfirst included, in reading order."""
    out: list[Sentence] = []
    for number, (start, end) in enumerate(paragraph_spans(article.text)):
        part = _part_at(article, start)
        out += [Sentence(article.id, s, e, number, part) for s, e in sentence_spans(article.text, start, end)]
    return tuple(out)


def _part_at(article: Article, start: int) -> SentencePart:
    if start < len(article.title):
        return "headline"
    return "standfirst" if start < article.body_start else "body"
