"""Notes which articles say the same in the same words: one file under two names, a wire report in two papers.

They are shown as such and never dropped. Sentences are compared whole, through an index, so that the cost of an
article does not grow with the story.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from pathlib import PurePath

from reader.copied import Copied, Way
from reader.marks import DOUBLE, SINGLE
from reader.model import Article
from reader.story.dates import without_dateline

MIN_WORDS = 6
"""Shorter sentences stand in many articles."""
MIN_SENTENCES = 3
"""So many sentences two articles share at least, unless they have no others."""
SAME = 0.95
"""The share of both articles' words, in sentences they share, from which on they are the same text."""
COPY = 0.5
"""The share of the shorter one's words from which on one comes from the other or both from a third."""
MAX_HOLDERS = 20
"""A sentence in more articles than this is looked for in the first of them only."""

# two copies of a text are cut in the same places, rightly or not; marks differ from site to site
_ENDS = re.compile(r"[.!?]{1,40}\s+|\s{0,20}\n\s*")
_DATELINE = re.compile(r"\(([A-Z][\w .&/-]{1,30})\)\s?(?:[-–—]|--)")
_DATELINE_AT = 120
"""Characters of the body within which the dateline stands: `ORLE (Meridian) -`."""
_DAY = 10
"""Characters of a date that names a day."""
_MARKS = dict.fromkeys(map(ord, f"\"'{DOUBLE}{SINGLE}"))


def with_copies_noted(articles: Sequence[Article]) -> tuple[Article, ...]:
    """The articles, those that are copies with a note that names the other one."""
    if len(articles) < 2:
        return tuple(articles)
    sentences = [_sentences(without_dateline(a.text[a.body_start :]) or a.text) for a in articles]
    holders: dict[str, list[int]] = {}
    for n, found in enumerate(sentences):
        for sentence in found:
            at = holders.setdefault(sentence, [])
            if len(at) < MAX_HOLDERS:
                at.append(n)
    return tuple(_noted(n, articles, sentences, holders) for n in range(len(articles)))


def _sentences(text: str) -> dict[str, int]:
    """The sentences of a text as they are compared, each with the number of its words."""
    pieces = _ENDS.split(text.lower().translate(_MARKS))
    return {p: words for p in pieces if (words := p.count(" ") + 1) >= MIN_WORDS}


def _noted(
    n: int, articles: Sequence[Article], sentences: Sequence[dict[str, int]], holders: dict[str, list[int]]
) -> Article:
    shared: dict[int, int] = {}
    counts: dict[int, int] = {}
    for sentence, words in sentences[n].items():
        for other in holders[sentence]:
            if other != n:
                shared[other] = shared.get(other, 0) + words
                counts[other] = counts.get(other, 0) + 1
    if not shared:
        return articles[n]
    # the first of those that share most
    other = max(sorted(shared), key=lambda o: shared[o])
    mine, theirs = sum(sentences[n].values()), sum(sentences[other].values())
    if min(shared[other] / mine, shared[other] / theirs) >= SAME:
        share = 100
    elif shared[other] / min(mine, theirs) >= COPY and counts[other] >= MIN_SENTENCES:
        share = min(99, round(100 * shared[other] / mine))
    else:
        return articles[n]
    copied = Copied(share, articles[other].outlet, _way(articles[n], articles[other]))
    note = copied.note(PurePath(articles[other].path).name)
    return replace(articles[n], notes=(note, *articles[n].notes), copied=copied)


def _way(own: Article, other: Article) -> Way:
    """How it is known which of two articles has its text from the other: by a credit, else by an earlier day."""
    mine, theirs = _credits(own, other), _credits(other, own)
    if mine != theirs:
        return "credit" if mine else "to"
    days = [_day_of(own), _day_of(other)]
    if not all(days) or days[0] == days[1]:
        return ""
    return "date" if days[1] < days[0] else "to"


def _credits(own: Article, other: Article) -> bool:
    """Whether an article's lines of credit, its author or its dateline name the other's outlet."""
    name = re.sub(r"^the\s+", "", other.outlet, flags=re.IGNORECASE)
    if own.outlet == other.outlet or not name:
        return False
    whole = re.compile(rf"(?<!\w){re.escape(name)}(?!\w)", re.IGNORECASE)
    if any(whole.search(line) for line in (*own.credits, own.author or "")):
        return True
    sent = _DATELINE.search(own.text[own.body_start :][:_DATELINE_AT])
    words = set(sent[1].lower().split()) if sent else set()
    return bool(words) and words <= set(name.lower().split()) and not words <= set(own.outlet.lower().split())


def _day_of(article: Article) -> str:
    """The day it is of, as it states it; empty where that is worked out or not so exact."""
    stated = article.date if article.date_from is None else None
    return stated[:10] if stated and len(stated) >= _DAY else ""
