"""Passages that answer one question because they quote the same words."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from reader.analysis.language.terms import stop_words
from reader.analysis.linking.answers import QuoteAnswer, complete_groups
from reader.analysis.linking.index import Index
from reader.analysis.linking.meeting import Meeting
from reader.analysis.linking.passages import Passage
from reader.model import Quote

_MOST_QUOTED = 30
"""Two words that more quotations have find none: everybody says them."""
_LONG_RUN, _LEAST_SHARE = 5, 0.6
"""Words in a row, or the share of the shorter quotation, that two have in common where both are of the same words."""
_REPEATED = 16
"""Of how many places a word that a quotation repeats is known."""


def quote_groups(index: Index) -> list[tuple[QuoteAnswer, ...]]:
    """Groups of quotations of the same words, in at least two articles."""
    answers = []
    seen: dict[int, set[str]] = {}
    for p in index.passages:
        for q in p.quotes:
            words = _spoken(q, p)
            if (
                q.kind == "speech"
                and sum(w not in stop_words() for w in words) >= 2
                and q.id not in seen.setdefault(p.number, set())
            ):
                seen[p.number].add(q.id)
                answers.append(QuoteAnswer(p.number, p.article, q, words))
    links = []
    meeting = Meeting(index.large, _MOST_QUOTED)
    for j, a in enumerate(answers):
        runs = sorted(set(zip(a.words, a.words[1:], strict=False)))
        shares = [(_aligned(answers[i], a, index.large), i, j) for i in meeting.met(runs)]
        alike = [link for link in shares if link[0] > 0]
        links += alike
        meeting.add(j, runs, len(alike))
    return _of_one_utterance(complete_groups(answers, links, meeting.covered))


def _of_one_utterance(groups: Sequence[tuple[QuoteAnswer, ...]]) -> list[tuple[QuoteAnswer, ...]]:
    """The groups, those of the sentences of the same long quotations made one."""
    by: dict[tuple[str, ...], list[QuoteAnswer]] = {}
    for group in groups:
        by.setdefault(tuple(sorted({a.quote.id for a in group})), []).extend(group)
    return [tuple(sorted(g, key=lambda a: a.passage)) for g in by.values()]


def _spoken(quote: Quote, passage: Passage) -> tuple[str, ...]:
    """The words of a quote that stand in a passage, brackets and what they put in left out."""
    first = bisect_left(passage.words, quote.start, key=lambda w: w.start)
    last = bisect_left(passage.words, quote.end, first, key=lambda w: w.start)
    return tuple(w.text.lower().replace("’", "'") for w in passage.words[first:last])


def _aligned(a: QuoteAnswer, b: QuoteAnswer, many: bool) -> float:
    """The share of the shorter quotation that stands in the longer in runs of two words and more; 0 below the measure.

    Where there are many, those words alone count of two speakers' that say something: what else both have, some
    quotation always has too.
    """
    few, other = (b.words, a.words) if len(a.words) > len(b.words) else (a.words, b.words)
    saying = {i for i, w in enumerate(few) if w not in stop_words()}
    counted = saying if many and _two_speak(a.quote, b.quote) else set(range(len(few)))
    # most that have two words in a row in common have few others
    held = sum(few[i] in other for i in counted)
    if held < _LONG_RUN and held / len(counted) < _LEAST_SHARE:
        return 0.0
    runs = shared_runs(few, other)
    shared = {i for start, end in runs for i in range(start, end)}
    share = len(counted & shared) / len(counted)
    if share >= _LEAST_SHARE and (len(saying) >= 3 or len(shared) == len(few)):
        return share
    longest = max((len(counted.intersection(range(*run))) for run in runs), default=0)
    return 0.5 if longest >= _LONG_RUN else 0.0


def _two_speak(one: Quote | None, other: Quote | None) -> bool:
    """Whether two quotations are of people whose last names differ."""
    names = [q.speaker.split()[-1].lower() for q in (one, other) if q and q.speaker and q.speaker.strip()]
    return len(names) == 2 and names[0] != names[1]


def shared_runs(a: Sequence[str], b: Sequence[str]) -> list[tuple[int, int]]:
    """The runs of two words and more of one text that the other has too, as (first, behind); they may overlap."""
    at: dict[str, list[int]] = {}
    for j, w in enumerate(b):
        found = at.setdefault(w, [])
        if len(found) < _REPEATED:
            found.append(j)
    row: dict[int, int] = {}
    out: list[tuple[int, int]] = []
    for i, w in enumerate(a):
        row = {j: row.get(j - 1, 0) + 1 for j in at.get(w, ())}
        run = max(row.values(), default=0)
        if run > 1:
            if out and out[-1][0] == i + 1 - run:
                out.pop()
            out.append((i + 1 - run, i + 1))
    return out
