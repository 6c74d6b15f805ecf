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
_OFFERED = 60
"""Headings of a question that are offered: the first that no other question has is taken."""
_BREAK = re.compile(
    r"[,;:—–]\s|\s[—–-]\s|[“”\"]|\s(?:which|who|that|after|before|while|because|although|and|but|when|as)\s"
)
_EDGES = " \t\n,;:.—–-“”\"‘’'()[]"


@cache
def _words(name: str) -> dict[str, str]:
    return dict(table("reader.analysis", "label_words")[name])


@cache
def _group(name: str) -> frozenset[str]:
    return frozenset(table("reader.analysis", "label_words")[name])


@cache
def _saying() -> frozenset[str]:
    return frozenset(table("reader.analysis", "polarity")["saying"])


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
        own.append(_figure_label(question, answers, index, readings))
    if question.kind == "quote" and answers:
        own.append(_quote_label(answers))
    return [label for label in dict.fromkeys(own + _word_labels(question, index, readings)) if label]


def _figure_label(question: Question, answers: Sequence[Answer], index: Index, readings: Sequence[Reading]) -> str:
    key = Counter(a.key for a in answers).most_common(1)[0][0]
    if key[0] == "people" and key[1] in _words("people"):
        return _words("people")[key[1]]
    told = Counter(a.counted.figure.of for a in answers if a.counted and a.counted.figure.of)
    counted = sorted(told, key=lambda of: (-told[of], -len(of), of))[0] if told else ""
    first = answers[0].counted
    assert first is not None
    if first.figure.kind == "distance" and (places := _places(answers, index)):
        return places
    kind = _words("kinds").get(first.figure.kind, "How many")
    if not counted:
        room = LONGEST - len(kind) - 2
        clauses = _word_labels(question, index, readings)
        return f"{kind}: {next((c for c in clauses if len(c) <= room), shortened(clauses[0], room))}"
    return shortened(
        f"{kind}: {counted}" if first.figure.kind in ("distance", "date", "age", "duration") else capitalised(counted),
        LONGEST,
    )


def _places(answers: Sequence[Answer], index: Index) -> str:
    """`Distance from Norby to Aldane`, so far as two articles name the places; empty where they name none."""
    ends: dict[str, set[int]] = {}
    starts: dict[str, set[int]] = {}
    for a in answers:
        assert a.counted is not None
        figure = a.counted.figure
        words = index.passages[a.passage].words
        for n, w in enumerate(words):
            if w.capital and w.stem and not w.number:
                to = n and w.start > figure.end and words[n - 1].text.lower() in ("from", "of", "to")
                (ends if to else starts).setdefault(w.text, set()).add(a.article)
    if not ends:
        return ""
    end = min(ends, key=lambda w: (-len(ends[w]), w))
    start = min(
        (w for w in starts if len(starts[w]) > 1 and w != end), key=lambda w: (-len(starts[w]), -len(w), w), default=""
    )
    return shortened(f"Distance from {start} to {end}" if start else f"Distance from {end}", LONGEST)


def _quote_label(answers: Sequence[Answer]) -> str:
    speakers = Counter(a.quote.speaker for a in answers if a.quote and a.quote.speaker)
    who = sorted(speakers, key=lambda s: (-speakers[s], -len(s), s))[0] if speakers else ""
    who = shortened(who, 26)
    quotes = [a.quote.text for a in answers if a.quote]
    words = min(quotes, key=lambda q: (len(q), q))
    room = LONGEST - len(who) - 4 if who else LONGEST - 2
    said = shortened(words, room)
    if len(said) < len(" ".join(words.split()).strip(_EDGES)):
        said = shortened(said.rpartition("[")[0] if said.count("[") > said.count("]") else said, room - 1) + "…"
    return f"{who}: “{said}”" if who else f"“{said}”"


def _word_labels(question: Question, index: Index, readings: Sequence[Reading]) -> list[str]:
    """The clauses that say most of what the passages share: whole ones, with a verb, that open a sentence first."""
    wanted = wanted_terms(question, index)
    ranked = []
    for n in question.passages:
        passage = index.passages[n]
        text = readings[passage.article].article.text
        for start, end in _clauses(text, passage):
            ranked.append((-_headline_worth(text, passage, start, end, wanted), n, start, end, text[start:end]))
    if ranked:
        return list(dict.fromkeys(capitalised(" ".join(r[-1].split())) for r in sorted(ranked)[:_OFFERED]))
    texts = [readings[p.article].article.text[p.sentence.start : p.sentence.end]
             for p in (index.passages[n] for n in question.passages)]  # fmt: skip
    return [capitalised(shortened(x, LONGEST)) for x in texts]


def _clauses(text: str, passage: Passage) -> list[Span]:
    """The spans of a passage that could be a heading: they begin and end where a clause does, and are not too long."""
    start, end = passage.sentence.start, passage.sentence.end
    words = passage.words
    cuts = [m.span() for m in _BREAK.finditer(text, start, end)]
    behind = {b for _, b in cuts}
    openers = [k for k, w in enumerate(words) if k == 0 or any(words[k - 1].end <= b <= w.start for b in behind)]
    before_cut = {a for a, _ in cuts}
    out = []
    for k in openers:
        first = words[k]
        low = first.text.lower()
        if low in _group("bad_openers") or (k and not (first.capital or low in _group("articles"))):
            continue
        for n in range(k + 1, len(words)):
            if words[n].end - first.start > LONGEST:
                break
            follows = words[n + 1] if n + 1 < len(words) else None
            whole = follows is None or any(words[n].end <= a <= follows.start for a in before_cut)
            if not whole and follows is not None and follows.text.lower() not in _group("ends_before"):
                continue
            if words[n].text.lower() not in stop_words() and _balanced(text[first.start : words[n].end]):
                out.append((first.start, words[n].end))
    return out


def _balanced(text: str) -> bool:
    """Whether no mark or bracket is left open."""
    return (
        text.count('"') % 2 == 0
        and text.count("“") == text.count("”")
        and text.count("(") == text.count(")")
        and text.count("[") == text.count("]")
    )


def _headline_worth(text: str, passage: Passage, start: int, end: int, wanted: dict[str, float]) -> float:
    """How well a span would do as a heading: what it says of what is wanted, more where it is a clause of its own."""
    inside = [w for w in passage.words if start <= w.start < end]
    said = math.fsum(wanted.get(s, 0.0) for s in dict.fromkeys(w.stem for w in inside))
    verb = any(w.text.lower() in _group("verbs") or (w.text.islower() and w.text.endswith("ed")) for w in inside[1:])
    worth = 1.0 + 2.0 * (verb or (passage.sentence.part == "headline" and len(inside) > 3))
    worth += 0.3 * (start == passage.sentence.start) + 0.3 * (passage.sentence.part == "headline")
    worth *= 0.5 if inside[0].text.lower() in _group("weak_openers") else 1.0
    # one comma parts what belongs together, two hold an aside
    worth *= 0.5 if text.count(", ", start, end) % 2 else 1.0
    worth *= 0.4 if len(inside) < 4 or inside[-1].text.lower() in _saying() else 1.0
    return round((said + 0.1) * worth, 6)


def wanted_terms(question: Question, index: Index) -> dict[str, float]:
    """The stems that two and more articles' passages of a question share, with their rarity."""
    where: dict[str, set[int]] = {}
    for p in question.passages:
        for s in index.passages[p].stems:
            where.setdefault(s, set()).add(index.passages[p].article)
    return {s: index.stem_rarity[s] for s, arts in sorted(where.items()) if len(arts) > 1}
