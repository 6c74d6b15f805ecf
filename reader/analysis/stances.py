"""Views, demands and plans: who holds them where no verb of saying stands: `the bank expects a loss`, `X called for Y`.

And papers that speak for themselves: `the indictment details`, `court papers showed`.
"""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from reader.analysis.cues import is_noun
from reader.analysis.lexicon import ADVERB, AUX, BODY, CAPITAL, CUE, ING, ORGANISATION, PERSON
from reader.analysis.narration import Narration
from reader.analysis.phrases import Phrase
from reader.analysis.resolve import head_of
from reader.analysis.subjects import before
from reader.analysis.tokens import Token
from reader.data import table
from reader.model import Article, Attribution, Span


class _Verbs(NamedTuple):
    """The lists of stances.yaml."""

    thing: frozenset[str]
    pairs: frozenset[str]
    """A form and the small word after it."""
    records: frozenset[str]
    record_verbs: frozenset[str]


@cache
def _verbs() -> _Verbs:
    lists = table("reader.analysis", "stances")
    thing, records, verbs = (frozenset(lists[k].split()) for k in ("thing", "records", "record_verbs"))
    return _Verbs(thing, frozenset(lists["with"]), records, verbs)


def stances_of(told: Narration, article: Article) -> list[Attribution]:
    """The attributions of views, demands and plans, in reading order; spans count in the article's text."""
    out: list[Attribution] = []
    for n, unit in enumerate(told.units):
        for k in range(1, len(unit.words) - 2):
            found = _stance(told, n, unit.words, k)
            if found is not None:
                phrase, (a, b) = found
                source = told.resolver.source(n, phrase)
                if source is None or source.name.count(" ") > 8:
                    continue
                first = unit.words[min(phrase.first, a)].start
                out.append(
                    Attribution(
                        article.id, first, unit.words[b - 1].end, source.name, _cue(unit.words, k),
                        unit.words[a].start, unit.words[b - 1].end,
                    )
                )  # fmt: skip
                break
    return out


def _cue(words: list[Token], k: int) -> str:
    """The verb as written, with the small word that makes it one: `called for`."""
    pair = f"{words[k].text} {words[k + 1].text}"
    return pair if pair in _verbs().pairs else words[k].text


def _stance(told: Narration, n: int, words: list[Token], k: int) -> tuple[Phrase, Span] | None:
    """The holder of a view and the view, where word k is its verb."""
    t, verbs = words[k], _verbs()
    if t.quote >= 0 or t.flags & (CAPITAL | ING):
        return None
    plain = t.text in verbs.thing
    paired = f"{t.text} {words[k + 1].text}" in verbs.pairs
    record = t.text in verbs.record_verbs
    if not (plain or paired or record):
        return None
    if (t.flags & CUE and is_noun(words, k)) or _passive(words, k, paired):
        return None
    phrase = before(words, k)
    if phrase is None or not k - 5 < phrase.last <= k or (phrase.first and words[phrase.first - 1].text in _NESTED):
        return None
    if not _holder(words, phrase, record and not (plain or paired)):
        return None
    end = _end(words, k + 1)
    return (phrase, (k + 1, end)) if end - k > 2 else None


def _holder(words: list[Token], phrase: Phrase, record: bool) -> bool:
    if phrase.kind in ("name", "several", "pronoun"):
        return not record
    head = head_of(words, phrase)
    verbs = _verbs()
    if any(w.text.lower() in verbs.records for w in words[phrase.first : phrase.last]):
        return True
    return not record and head is not None and bool(head.flags & (PERSON | BODY | ORGANISATION))


def _passive(words: list[Token], k: int, paired: bool) -> bool:
    """Whether a past form is somebody's deed no more: `was criticized`, `the group blamed for it`."""
    if not words[k].text.endswith("ed"):
        return False
    helped = any(w.text in _BE for w in words[max(0, k - 3) : k] if w.flags & (AUX | ADVERB))
    return helped or (not paired and words[k + 1].text in _LOOSE)


def _end(words: list[Token], k: int) -> int:
    """Where what is held ends: with the sentence, or at `, but` and `;`."""
    for j in range(k, len(words)):
        if words[j].text == ";" or (words[j].text == "," and j + 1 < len(words) and words[j + 1].text in _TURNS):
            return j
    end = len(words)
    while end > k and words[end - 1].text in ".,?!":
        end -= 1
    return end


_BE = frozenset(("is", "are", "was", "were", "be", "been", "being"))
_LOOSE = frozenset(("by", "for", "in", "at", "as", "with", "from"))
_NESTED = frozenset(("that", "whether", "if", "because", "where", "what", "which"))
_TURNS = frozenset(("but", "although", "though", "while", "whereas"))
