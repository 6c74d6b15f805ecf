"""The annotated stories as the analysis sees them: readings made from the annotations, claims with their mentions.

What is judged here is one step by itself: linking, figures and quotations are taken as careful readers gave them, so
that an error elsewhere does not show. RAMADI_CORPORA names the folder that holds corpora/ and gold/.
"""

from __future__ import annotations

import json
import os
import re
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from reader.analysis.language.sentences import sentences_of
from reader.analysis.quantities.dating import as_of
from reader.analysis.quantities.figures import figures_of
from reader.analysis.sayings.attribution import attributions_of
from reader.analysis.sayings.quotes import quotes_of
from reader.analysis.sourcing.chains import chain_of
from reader.model import Article, Claim, Figure, Mention, Quote, Reading
from tests.accuracy.scoring.sentences import rows

TRAIN = (
    "emails",
    "boehner",
    "pelosi",
    "senator",
    "benghazi",
    "stone",
    "reform",
    "lieberman",
    "service",
    "constitution",
    "snow",
    "olive",
    "breach",
    "bird",
)
DEV = (
    "ramadi",
    "crash",
    "fireworks",
    "goldman",
    "huckabee",
    "hunter",
    "indictment",
    "jackson",
    "marijuana",
    "moore",
    "schools",
)


@dataclass(frozen=True)
class AnnotatedClaim:
    """A claim as the annotators gave it, its mentions over our readings."""

    id: str
    label: str
    kind: str
    verdict: str
    sure: bool
    mentions: tuple[Mention, ...]
    sources: tuple[str, ...]
    values: tuple[str, ...]


@dataclass(frozen=True)
class AnnotatedStory:
    """One story: readings by article id, and its claims."""

    name: str
    readings: dict[str, Reading]
    claims: tuple[AnnotatedClaim, ...]


def corpora() -> Path:
    """The folder with corpora/ and gold/; ends with a line that says what is wanted where none is named."""
    named = os.environ.get("RAMADI_CORPORA", "")
    if not named or not all(Path(named, part).is_dir() for part in ("corpora", "gold")):
        wrong = f"{named} holds no corpora/ and gold/: " if named else ""
        sys.exit(f"{wrong}RAMADI_CORPORA must name the folder that holds corpora/ and gold/")
    return Path(named)


def folder_of(name: str) -> Path:
    root = corpora()
    places = [root / "corpora" / "dev" / name, root / "corpora" / "train" / name, root / "corpora" / name]
    return next(p for p in places if p.is_dir())


def story_of(name: str, own_reading: bool = False) -> AnnotatedStory:
    """One annotated story.

    Args:
        name: the story's name.
        own_reading: take figures and quotations from the analysis itself instead of from the annotations.
    """
    root = corpora()
    notes = json.loads((root / "gold" / f"{name}.json").read_text(encoding="utf-8"))
    texts = {
        p.stem: p.read_text(encoding="utf-8") for p in sorted(folder_of(name).iterdir()) if p.suffix in (".txt", ".md")
    }
    spans = {k: {f"{p}.{s}": (a, b) for p, s, a, b, _ in rows(t)} for k, t in texts.items()}
    readings = {k: _reading(k, t, notes, own_reading) for k, t in texts.items()}
    claims = tuple(_claim(c, readings, spans) for c in notes["claims"])
    return AnnotatedStory(name, readings, claims)


def _reading(stem: str, text: str, notes: dict, own: bool) -> Reading:
    article = Article(stem, stem, stem, "", text)
    sentences = sentences_of(article)
    quotes = quotes_of(article, sentences) if own else ()
    quotes = quotes or tuple(
        Quote(
            f"{stem}-q{n}",
            stem,
            q["start"],
            q["end"],
            q["text"],
            q["kind"],
            q.get("speaker"),
            None,
            q.get("utterance") or 0,
        )
        for n, q in enumerate(notes["quotes"])
        if q["article"] == stem
    )
    figures = figures_of(article, sentences) if own else ()
    figures = figures or tuple(
        Figure(
            f"{stem}-f{n}",
            stem,
            f["start"],
            f["end"],
            f["text"],
            f["kind"],
            f.get("low"),
            f.get("high"),
            f.get("unit") or "",
            _qualifier(f["text"]),
            f.get("of") or "",
        )
        for n, f in enumerate(notes["figures"])
        if f["article"] == stem
    )
    return Reading(article, sentences, quotes, figures, attributions_of(article, sentences, quotes))


def _qualifier(text: str) -> str | None:
    m = re.match(
        r"(?i)(about|around|roughly|nearly|almost|some|approximately|more than|less than|over|under|at least|up to)\b",
        text,
    )
    return m.group().lower() if m else None


def _claim(claim: dict, readings: dict[str, Reading], spans: dict) -> AnnotatedClaim:
    mentions, sources, values = [], [], []
    for m in claim["mentions"]:
        reading = readings[m["article"]]
        start, end = spans[m["article"]][m["sent"]]
        value = str(m.get("value") or "")
        figure = _figure(reading, start, end, value) if claim["kind"] == "figure" else None
        quote = (
            next((q for q in reading.quotes if q.start < end and q.end > start), None)
            if claim["kind"] == "quote"
            else None
        )
        chain = chain_of(reading, start, end, figure, quote)
        mentions.append(
            Mention(
                m["article"],
                start,
                end,
                reading.article.text[start:end],
                figure.text if figure else "",
                as_of(reading, start, end),
                figure.id if figure else None,
                quote.id if quote else None,
                chain,
            )
        )
        sources.append(m.get("source") or "")
        values.append(value)
    return AnnotatedClaim(claim["id"], claim["label"], claim["kind"], claim["verdict"], claim.get("sure_verdict", True),
                          tuple(mentions), tuple(sources), tuple(values))  # fmt: skip


def _figure(reading: Reading, start: int, end: int, value: str) -> Figure | None:
    """The figure of the passage that the annotated value names."""
    words = set(re.findall(r"\w[\w.,]*", value.lower()))
    numbers = {float(w.replace(",", "")) for w in words if re.fullmatch(r"\d[\d,]*(?:\.\d+)?", w)}
    ranked = []
    for n, f in enumerate(f for f in reading.figures if f.start < end and f.end > start):
        shared = len(words & set(re.findall(r"\w[\w.,]*", f.text.lower()))) + 2 * (
            f.low in numbers or f.high in numbers
        )
        ranked.append((shared, -n, f))
    best = max(ranked, default=None, key=lambda r: r[:2])
    return best[2] if best and best[0] else None


def sentence_of(reading: Reading, mention: Mention) -> tuple[str, int]:
    """The article and start of the annotators' sentence that a mention overlaps most."""
    spans = [(a, b) for _, _, a, b, _ in rows(reading.article.text)]
    start, _ = max(spans, key=lambda s: min(s[1], mention.end) - max(s[0], mention.start))
    return mention.article, start


def matched(story: AnnotatedStory, claims: Sequence[Claim]) -> list[tuple[AnnotatedClaim, Claim]]:
    """The annotated claims and those found that share most with them, in two articles at least, one to one."""
    mine = [{sentence_of(story.readings[m.article], m) for m in c.mentions} for c in claims]
    theirs = [{(m.article, m.start) for m in c.mentions} for c in story.claims]
    ranked = []
    for i, t in enumerate(theirs):
        for j, m in enumerate(mine):
            both = m & t
            if len({a for a, _ in both}) > 1:
                ranked.append((-len(both), len(m | t), i, j))
    out: dict[int, int] = {}
    for *_, i, j in sorted(ranked):
        if i not in out and j not in out.values():
            out[i] = j
    return [(story.claims[i], claims[j]) for i, j in sorted(out.items())]
