"""The quotations of an article: their spans, speech or scare, who speaks, and which pieces are one utterance."""

from __future__ import annotations

from collections.abc import Sequence

from reader.analysis.sayings.kinds import kind_of
from reader.analysis.sayings.narration import narration_of
from reader.model import Article, Quote, QuoteKind, Sentence


def quotes_of(article: Article, sentences: Sequence[Sentence]) -> tuple[Quote, ...]:
    """Every stretch between quotation marks, in reading order.

    Args:
        article: the article; offsets count in its text, the marks left out.
        sentences: its sentences.
    """
    told = narration_of(article, sentences)
    places = {t.quote: (n, k) for n, u in enumerate(told.units) for k, t in enumerate(u.words) if t.quote >= 0}
    out: list[Quote] = []
    number, last, speaker = 0, -9, None
    for n, (q, said) in enumerate(zip(told.quotes, told.said, strict=True)):
        unit, k = places.get(n, (-9, 0))
        kind: QuoteKind = "scare"
        if unit >= 0:
            kind = kind_of(article.text, q, said, told.units[unit].words, k)
        who = said.source.name if said.source is not None and kind == "speech" else None
        if who is None or who != speaker or unit - last > 1:
            number += 1
        last, speaker = unit, who
        text = article.text[q.start : q.end]
        cue = said.cue if kind == "speech" else None
        out.append(Quote(f"{article.id}:q{n + 1}", article.id, q.start, q.end, text, kind, who, cue, number))
    return tuple(out)
