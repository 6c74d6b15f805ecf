"""Headings for claims and answers in short: whole words, as an editor would cut them."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Sequence
from functools import cache

from reader.analysis.linking.answers import Answer
from reader.analysis.linking.index import Index, Passage
from reader.analysis.linking.questions import Question
from reader.analysis.linking.terms import stop_words
from reader.data import table
from reader.model import Reading, Span

LONGEST = 60
"""The most characters of a label."""
_VALUE = 90
_BREAK = re.compile(
    r"[,;:—–]\s|\s[—–-]\s|[“”\"]|\s(?:which|who|that|after|before|while|because|although|and|but|when|as)\s"
)
_LEAD = re.compile(
    r"(?:(?:[Bb]ut|[Aa]nd|[Aa]lso|[Nn]ow|[Mm]eanwhile|[Tt]hen|[Hh]owever|[Aa]s|[Ww]hich|[Ww]ho|[Tt]hat|[Tt]o),? ){0,2}"
)
_EDGES = " \t\n,;:.—–-“”\"‘’'()[]"


@cache
def _words(name: str) -> dict[str, str]:
    return dict(table("reader.analysis", "label_words")[name])


@cache
def opinion_words() -> frozenset[str]:
    """Words that show a passage judges, fears or foretells."""
    return frozenset(table("reader.analysis", "label_words")["opinion"])


def shortened(text: str, longest: int) -> str:
    """The text's first words, `longest` characters at most, never cut within a word and not ending on a small word."""
    text = " ".join(text.split()).strip(_EDGES)
    if len(text) <= longest:
        return text
    words = text[: longest + 1].split(" ")[:-1] or [text[:longest]]
    while len(words) > 1 and words[-1].strip(_EDGES).lower() in stop_words():
        words.pop()
    return " ".join(words).strip(_EDGES)


def capitalised(text: str) -> str:
    """The text with a capital first letter."""
    return text[:1].upper() + text[1:]


def clause_of(text: str, passage: Passage, wanted: dict[str, float]) -> Span:
    """The part of a passage that says most of what is wanted.

    Args:
        text: the article's.
        passage: where to look.
        wanted: the weight of each term.
    """
    start, end = passage.sentence.start, passage.sentence.end
    cuts = sorted({start, end, *(m.end() for m in _BREAK.finditer(text, start, end))})
    known = [(w.start, w.stem) for w in passage.words if w.stem]
    best: tuple[float, int, int] = (-1.0, start, end)
    for i, a in enumerate(cuts[:-1]):
        for b in cuts[i + 1 :]:
            if b - a > _VALUE and i + 1 < len(cuts) and b != cuts[i + 1]:
                break
            weight = sum(wanted.get(s, 0.0) for s in dict.fromkeys(s for at, s in known if a <= at < b))
            best = max(best, (round(weight - 0.01 * (b - a), 6), a, b))
    a, b = best[1], best[2]
    while a < b and text[a] in _EDGES:
        a += 1
    while b > a and text[b - 1] in _EDGES:
        b -= 1
    return (a, b) if a < b else (start, end)


def labels_of(question: Question, index: Index, readings: Sequence[Reading]) -> list[str]:
    """Headings for a question, the best first: whoever names several questions takes the first that is free."""
    answers = [question.answers[p] for p in question.passages if p in question.answers]
    own = []
    if question.kind == "figure" and answers:
        own.append(_figure_label(answers, index, readings))
    if question.kind == "quote" and answers:
        own.append(_quote_label(answers))
    return [label for label in dict.fromkeys(own + _word_labels(question, index, readings)) if label]


def _figure_label(answers: Sequence[Answer], index: Index, readings: Sequence[Reading]) -> str:
    key = Counter(a.key for a in answers).most_common(1)[0][0]
    if key[0] == "people" and key[1] in _words("people"):
        return _words("people")[key[1]]
    told = Counter(a.counted.figure.of for a in answers if a.counted and a.counted.figure.of)
    counted = sorted(told, key=lambda of: (-told[of], -len(of), of))[0] if told else ""
    first = answers[0].counted
    assert first is not None
    kind = _words("kinds").get(first.figure.kind, "How many")
    if not counted:
        passage = min((index.passages[a.passage] for a in answers), key=lambda p: (len(p.words), p.number))
        text = readings[passage.article].article.text[passage.sentence.start : passage.sentence.end]
        return f"{kind}: {shortened(text, LONGEST - len(kind) - 2)}"
    return shortened(
        f"{kind}: {counted}" if first.figure.kind in ("distance", "date", "age", "duration") else capitalised(counted),
        LONGEST,
    )


def _quote_label(answers: Sequence[Answer]) -> str:
    speakers = Counter(a.quote.speaker for a in answers if a.quote and a.quote.speaker)
    who = sorted(speakers, key=lambda s: (-speakers[s], -len(s), s))[0] if speakers else ""
    who = shortened(who, 26)
    quotes = [a.quote.text for a in answers if a.quote]
    words = min(quotes, key=lambda q: (len(q), q))
    room = LONGEST - len(who) - 4 if who else LONGEST - 2
    said = shortened(words, room)
    return f"{who}: “{said}”" if who else f"“{said}”"


def _word_labels(question: Question, index: Index, readings: Sequence[Reading]) -> list[str]:
    """The clauses that say most of what the passages share; whole ones and those that open a sentence first."""
    wanted = wanted_terms(question, index)
    ranked = []
    for n in question.passages:
        passage = index.passages[n]
        text = readings[passage.article].article.text
        start, end = clause_of(text, passage, wanted)
        start += len(_LEAD.match(text, start, end).group())  # type: ignore[union-attr]
        label = capitalised(shortened(text[start:end], LONGEST))
        said = {w.stem for w in passage.words if start <= w.start < start + len(label)}
        weight = math.fsum(wanted.get(s, 0.0) for s in said)
        whole = (end - start <= LONGEST) + text[start : start + 1].isupper() + (passage.sentence.part == "headline")
        ranked.append((-round(weight * (1 + 0.4 * whole), 6), n, label))
    return [label for _, _, label in sorted(ranked)]


def wanted_terms(question: Question, index: Index) -> dict[str, float]:
    """The stems that two and more articles' passages of a question share, with their rarity."""
    where: dict[str, set[int]] = {}
    for p in question.passages:
        for s in index.passages[p].stems:
            where.setdefault(s, set()).add(index.passages[p].article)
    return {s: index.stem_rarity[s] for s, arts in sorted(where.items()) if len(arts) > 1}
