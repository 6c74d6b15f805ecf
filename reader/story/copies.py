"""Notes which articles say the same in the same words: one file under two names, a wire report in two papers.

They are shown as such and never dropped. Sentences are compared whole, through an index, so that the cost of an
article does not grow with the story.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from pathlib import PurePath

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
_SAME_NOTE = "same text as"
_COPY_NOTE = "shares"
MAX_HOLDERS = 20
"""A sentence in more articles than this is looked for in the first of them only."""

# two copies of a text are cut in the same places, rightly or not; marks differ from site to site
_ENDS = re.compile(r"[.!?]{1,40}\s+|\s{0,20}\n\s*")
_COPIED = re.compile(
    rf"(?:{_SAME_NOTE}|{_COPY_NOTE} (\d+) % of its words with) .*"
    r" \(((?:[^()]|\([^()]*\))*)\)(?:: a copy or one source)?"
)
_MARKS = ("’", "‘", "'", "“", "”", '"')


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


def copy_in(notes: Sequence[str]) -> tuple[str, str] | None:
    """What an article's notes say of whose copy it is, if it is any.

    Returns:
        How much of it is, `same text as` or `57 % as in`, and the outlet that has it too.
    """
    for note in notes:
        if match := _COPIED.fullmatch(note):
            return f"{match[1]} % as in" if match[1] else _SAME_NOTE, match[2]
    return None


def _sentences(text: str) -> dict[str, int]:
    """The sentences of a text as they are compared, each with the number of its words."""
    text = text.lower()
    for mark in _MARKS:
        text = text.replace(mark, "")
    pieces = _ENDS.split(text)
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
    where = f"{PurePath(articles[other].path).name} ({articles[other].outlet})"
    if min(shared[other] / mine, shared[other] / theirs) >= SAME:
        note = f"{_SAME_NOTE} {where}"
    elif shared[other] / min(mine, theirs) >= COPY and counts[other] >= MIN_SENTENCES:
        note = f"{_COPY_NOTE} {round(100 * shared[other] / mine)} % of its words with {where}: a copy or one source"
    else:
        return articles[n]
    return replace(articles[n], notes=(note, *articles[n].notes))
