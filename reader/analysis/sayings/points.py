"""Points that somebody makes in a list: `The union wrote:` and the paragraphs behind it that begin with a mark."""

from __future__ import annotations

from reader.analysis.language.following import after
from reader.analysis.language.lexicon import PAST, VERB
from reader.analysis.language.phrases import Phrase
from reader.analysis.language.tokens import Unit
from reader.analysis.names.spoken import Source
from reader.analysis.sayings.frames import Frame, author
from reader.analysis.sayings.narration import Narration
from reader.model import Article, Attribution

_MARKS = frozenset("-•*–—·")


def points_of(told: Narration, article: Article) -> list[Attribution]:
    """The attributions of listed points, in reading order; spans count in the article's text."""
    out: list[Attribution] = []
    by_unit: dict[int, list[tuple[Frame, Source]]] = {}
    source: Source | None = None
    cue, open_ = "", False
    for f, s in zip(told.frames, told.sources, strict=True):
        if s is not None:
            by_unit.setdefault(f.unit, []).append((f, s))
    for n, unit in enumerate(told.units):
        begins = n == 0 or told.units[n - 1].paragraph != unit.paragraph
        if begins:
            open_ = source is not None and unit.words[0].text in _MARKS
            if not open_:
                source = None
        if open_ and source is not None:
            out.append(_point(article, unit, source, cue))
        elif unit.part == "body" and unit.words[-1].text == ":":
            source, cue = _maker(told, n, by_unit.get(n, []))
    return out


def _point(article: Article, unit: Unit, source: Source, cue: str) -> Attribution:
    start, end = unit.words[0].start, unit.words[-1].end
    return Attribution(article.id, start, end, source.name, cue, start, end)


def _maker(told: Narration, n: int, frames: list[tuple[Frame, Source]]) -> tuple[Source | None, str]:
    """Who makes the points that a sentence leads up to: who tells something in it, or by whom they were sent round."""
    words = told.units[n].words
    strong = [(f, s) for f, s in frames if f.strength > 1]
    if strong:
        return strong[-1][1], strong[-1][0].text
    for k in range(len(words) - 1, 0, -1):
        if words[k].text == "by" and any(w.flags & (PAST | VERB) for w in words[max(0, k - 3) : k]):
            phrase = after(words, k + 1)
            if phrase is None:
                return None, ""
            whole = Phrase(phrase.first, len(words) - 1, phrase.kind, phrase.name)
            given = whole if phrase.kind == "description" else author(words, phrase)
            return told.resolver.source(n, given), words[k - 1].text
    return None, ""
