"""What somebody lived through, told from within: `NAME heard the wall crack`, `it seemed funny to NAME`.

No outlet can have that but from the one who saw it.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from reader.analysis.language.following import after
from reader.analysis.language.lexicon import AUX, CAPITAL, DET, ING, PRONOUN
from reader.analysis.language.phrases import Phrase
from reader.analysis.language.subjects import before
from reader.analysis.language.tokens import Token
from reader.analysis.sayings.narration import Narration
from reader.analysis.sayings.neighbours import without_marks
from reader.data import table
from reader.model import Article, Attribution, Span

_REACH = 8
"""Words between a verb of seeing and what the one seen does."""
_HUMAN = ("m", "f", "?")


class _Senses(NamedTuple):
    """The lists of stances.yaml that say what is lived through."""

    sensed: frozenset[str]
    """Verbs before somebody and what he does: `heard the wall crack`."""
    thought: frozenset[str]
    """Verbs before a clause: `wondered what it was`."""
    seemed: frozenset[str]
    """Verbs before how it was and to whom: `seemed funny to NAME`."""
    asks: frozenset[str]
    """What begins such a clause."""


@cache
def _senses() -> _Senses:
    lists = table("reader.analysis", "stances")
    return _Senses(*(frozenset(lists[k].split()) for k in ("sensed", "thought", "seemed", "wondering")))


@cache
def _verbs() -> frozenset[str]:
    senses = _senses()
    return senses.sensed | senses.thought | senses.seemed


def experiences_of(told: Narration, article: Article) -> list[Attribution]:
    """The attributions of what people lived through, in reading order; spans count in the article's text."""
    out: list[Attribution] = []
    verbs = _verbs()
    for n, unit in enumerate(told.units):
        if unit.part != "body":
            continue
        for k in [k for k, t in enumerate(unit.words) if t.text in verbs]:
            found = _lived(unit.words, k)
            source = told.resolver.source(n, found[0]) if found is not None else None
            if found is None or source is None or source.gender not in _HUMAN or not source.name[:1].isupper():
                continue
            out.append(_made(article, unit.words, k, source.name, *found))
            break
    return out


def _made(article: Article, words: Sequence[Token], k: int, source: str, phrase: Phrase, content: Span) -> Attribution:
    start, end = words[content[0]].start, words[content[1] - 1].end
    first = min(start, words[k].start, words[phrase.first].start)
    return Attribution(article.id, first, max(end, words[phrase.last - 1].end), source, words[k].text, start, end)


def _lived(words: list[Token], k: int) -> tuple[Phrase, Span] | None:
    """Who lived through something, and the words that tell it, where word k is the verb."""
    senses, end = _senses(), without_marks(words, 0, len(words))
    text = words[k].text
    if text in senses.seemed:
        return _seeming(words, k, end)
    clause = text in senses.thought and k + 2 < end and words[k + 1].text in senses.asks
    if not (clause or (text in senses.sensed and _does_something(words, k, end))) or k + 3 > end:
        return None
    phrase = before(words, k)
    if phrase is None or phrase.kind not in ("name", "pronoun") or words[phrase.last - 1].flags & DET:
        return None
    return phrase, (k + 1, end)


def _seeming(words: list[Token], k: int, end: int) -> tuple[Phrase, Span] | None:
    """`It seemed funny to NAME`: to whom it seemed so, and the whole sentence."""
    if not k or words[0].text not in ("It", "That", "This") or k > 4:
        return None
    for j in range(k + 1, min(k + 5, end)):
        if words[j].text == "to":
            phrase = after(words, j + 1)
            return (phrase, (0, end)) if phrase is not None and phrase.kind == "name" else None
    return None


def _does_something(words: list[Token], k: int, end: int) -> bool:
    """Whether what is seen or heard is somebody doing something: `the pilot walk off`, `as workers searched`."""
    if k + 1 >= end or words[k + 1].text in ("that", ","):
        return False
    if words[k + 1].text == "as":
        return True
    led = words[k + 1].flags & (DET | CAPITAL | PRONOUN) or words[k + 1].text in ("him", "her", "them", "it", "people")
    if not led:
        return False
    for j in range(k + 2, min(k + _REACH, end)):
        t = words[j]
        if t.quote >= 0 or t.text in (",", ";", "—", "–", "that", "who", "which") or t.flags & AUX:
            return False
        if t.text in _deeds() or (t.flags & ING and not words[j - 1].flags & DET):
            return True
    return False


@cache
def _deeds() -> frozenset[str]:
    """Bare forms of verbs that somebody may be seen or heard doing."""
    return frozenset(table("reader.analysis", "stances")["seen_doing"].split())
