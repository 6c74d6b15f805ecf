"""The words in which an answer differs from other outlets' answers to one question: `refuses`, against `conceded`."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import replace
from functools import lru_cache
from typing import NamedTuple

from reader.analysis.disputed_words import told_beside, words_by_outlet, words_disputed
from reader.analysis.language.lexicon import (
    ADVERB,
    AUX,
    CONJ,
    CUE,
    DAY,
    DET,
    ING,
    MONTH,
    OF_ONE,
    PAST,
    PREP,
    PRONOUN,
    VERB,
    flags_of,
)
from reader.analysis.language.terms import Word, is_irregular, is_negator, words_in
from reader.model import Mention, Span, Step

_REACH = 24
"""Characters of a passage that are looked at together: what a narrow column shows."""
_LONGEST = 80
"""Words of a passage that are looked at."""
_BEHIND = 3
"""Words behind one that denies among which what it denies stands."""
_LEAST = 0.05
"""What less distinguishes nothing."""
_HEAVY = 0.35
"""The share of the heaviest word's weight that a stretch's first word must have: a name before the verb has not."""
_EARLIER = 0.3
"""The share of its weight that a stretch at a passage's end loses: what is told first is mostly what is told."""
_DECISIVE, _NEGATOR, _VERB, _NUMBER, _DATE, _ADVERB, _NAME, _OTHER = 3.0, 2.2, 2.2, 1.4, 0.75, 0.5, 0.25, 0.8
"""How much a word tells by what it is, where no other outlet has it: the deed more than who did it."""

_KEPT = 2048
"""Of how many passages it is kept what they are weighed by: one may answer several claims."""
_DENIES = "¬"
"""What all words that deny are known by."""


class Told(NamedTuple):
    """An answer as it is compared: its passage, where in it the answer stands, and what the verdict's reason names."""

    text: str
    answer: Span
    whose: str
    """Answers of one outlet are not told apart."""
    named: str = ""
    """The words of it that are set against another's; empty where none are, or they stand in another answer."""


class _Text(NamedTuple):
    """What a passage is weighed by, word for word."""

    words: tuple[Word, ...]
    keys: tuple[str, ...]
    """What each word is known by in another answer; empty for one that carries no meaning."""
    kinds: tuple[float, ...]
    """How much each tells by what it is."""


@lru_cache(maxsize=_KEPT)
def _read(text: str) -> _Text:
    words = words_in(text)[:_LONGEST]
    keys = tuple(map(_key, words))
    return _Text(words, keys, tuple(_kind(words, keys, n) for n in range(len(words))))


def told_apart(mentions: Sequence[Mention], outlets: Mapping[str, str], steps: Sequence[Step]) -> tuple[Mention, ...]:
    """The mentions of a claim, each with the words that tell its answer from those of the others.

    Args:
        mentions: of one claim.
        outlets: by article id.
        steps: to the claim's verdict.
    """
    named = words_by_outlet(steps)
    if all(m.figure for m in mentions):
        return tuple(told_beside(m, outlets[m.article], named) for m in mentions)
    parts = [_part_of(m) for m in mentions]
    told = [_told(m, outlets[m.article], part, named) for m, part in zip(mentions, parts, strict=True)]
    out = []
    for mention, (at, _), (start, end) in zip(mentions, parts, distinguishing(told), strict=True):
        begin = mention.start + at
        if mention.figure:
            out.append(told_beside(mention, outlets[mention.article], named))
        else:
            out.append(replace(mention, apart=(begin + start, begin + end)) if start < end else mention)
    return tuple(out)


def _part_of(mention: Mention) -> Span:
    """The part of a passage that can answer: of a quotation nothing but its words."""
    if mention.quote and mention.answer:
        return mention.answer[0] - mention.start, mention.answer[1] - mention.start
    return 0, len(mention.text)


def _told(mention: Mention, outlet: str, part: Span, named: Mapping[str, Sequence[str]]) -> Told:
    text = mention.text[slice(*part)]
    start, end = mention.answer or (mention.start, mention.end)
    begin = mention.start + part[0]
    return Told(text, (start - begin, end - begin), outlet, words_disputed(text, mention.article, outlet, named))


def distinguishing(answers: Sequence[Told]) -> list[Span]:
    """Where in each answer's passage the words stand that tell it from the other outlets' answers.

    Offsets are into the answer's `text`; (0, 0) where nothing tells it apart.
    """
    texts = [_read(a.text) for a in answers]
    keys = [_known(text.keys) for text in texts]
    decisive = _decisive([a.named for a in answers if a.named])
    denied = [_denied(text) for text in texts]
    turned = frozenset(k for d in denied for k in d) & frozenset(
        k for own, d in zip(keys, denied, strict=True) for k in own - d.keys()
    )
    having = _Having(answers, keys)
    out = []
    for n, (mine, text) in enumerate(zip(answers, texts, strict=True)):
        if mine.named in mine.text and mine.named:
            at = mine.text.find(mine.named, mine.answer[0])
            at = at if at >= 0 else mine.text.find(mine.named)
            out.append((at, at + len(mine.named)))
            continue
        sides = {m for k, m in denied[n].items() if k in turned}
        told = turned - denied[n].keys()
        sides |= {m for m, w in enumerate(text.words) if w.stem in told}
        sides |= {m for m, key in enumerate(text.keys) if key in decisive}
        out.append(_most_telling(mine, text, having, sides) if having.others(mine.whose) else (0, 0))
    return out


class _Having:
    """How many answers have a word: counted once, as thousands may answer."""

    def __init__(self, answers: Sequence[Told], keys: Sequence[frozenset[str]]) -> None:
        self._answers = Counter(answer.whose for answer in answers)
        self._total = len(answers)
        self._all = Counter(key for own in keys for key in own)
        self._of = Counter((answer.whose, key) for answer, own in zip(answers, keys, strict=True) for key in own)

    def others(self, whose: str) -> int:
        """Answers of others than an outlet."""
        return self._total - self._answers[whose]

    def lacking(self, key: str, whose: str) -> int:
        """Those among them that have not a word."""
        return self._total - self._answers[whose] - (self._all[key] - self._of[whose, key])


def _denied(text: _Text) -> dict[str, int]:
    """The stems of what a passage denies, each with the place of the word that does so."""
    out: dict[str, int] = {}
    for n, key in enumerate(text.keys):
        if key == _DENIES:
            behind = (w.stem for w in text.words[n + 1 : n + 1 + _BEHIND] if w.stem)
            out.setdefault(next(behind, ""), n)
    out.pop("", None)
    return out


def _decisive(named: Sequence[str]) -> frozenset[str]:
    """What one side of a dispute has and another has not: it tells on which side an answer is that no reason names."""
    sides = [_known(map(_key, words_in(words))) for words in named]
    return frozenset().union(*sides).difference(frozenset.intersection(*sides)) if sides else frozenset()


def _known(keys: Iterable[str]) -> frozenset[str]:
    return frozenset(filter(None, keys))


def _most_telling(mine: Told, text: _Text, having: _Having, sides: Set[int]) -> Span:
    """The stretch of an answer that has most of what the others have not; of its passage, where it has no deed.

    Args:
        mine: the answer.
        text: its passage.
        having: how many of the others have a word.
        sides: which of the words tell on which side of a dispute it is.
    """
    words = text.words
    weights = [_DECISIVE if n in sides else _weight(text, n, having, mine.whose) for n in range(len(words))]
    start, end = mine.answer
    within = [n for n, w in enumerate(words) if start <= w.start and w.end <= end]
    most, best = _best(words, weights, within)
    if most < _LEAST or not any(_tells(text, n) for n in within):
        most, best = _best(words, weights, range(len(words)))
    if most < _LEAST:
        return 0, 0
    first, last = best
    heavy = _HEAVY * max(weights[first : last + 1])
    first = next(n for n in range(first, last + 1) if weights[n] >= heavy)
    while first and _leads_up(text, first, start):
        first -= 1
    while last + 1 < len(words) and all(key in ("", _DENIES) for key in text.keys[first : last + 1]):
        last += 1  # what is denied
    return words[first].start, words[last].end


def _best(words: Sequence[Word], weights: Sequence[float], among: Sequence[int]) -> tuple[float, tuple[int, int]]:
    """The weight of the best stretch that begins with one of some words, and its first and last word."""
    most, best = 0.0, (0, 0)
    for n in among:
        if weights[n] <= 0:
            continue
        total, last = 0.0, n
        for m in range(n, min(len(words), among[-1] + 1)):
            if words[m].end - words[n].start > _REACH and m > n:
                break
            # what stands first is seen first
            total += weights[m] * (1 - (words[m].start - words[n].start) / (2 * _REACH))
            last = m if weights[m] > 0 else last
        total *= 1 - _EARLIER * words[n].start / words[-1].end
        if total > most + 1e-9:
            most, best = total, (n, last)
    return most, best


def _weight(text: _Text, n: int, having: _Having, whose: str) -> float:
    """How much a word tells an answer apart: 0 where all others have it, or it carries no meaning."""
    key = text.keys[n]
    if not key:
        return 0.0
    kind = text.kinds[n]
    if not kind:
        return 0.0
    lacking = having.lacking(key, whose) / having.others(whose)
    return lacking * lacking * kind


def _key(word: Word) -> str:
    """What a word is known by in another answer: its stem, one sign for all that denies."""
    return _DENIES if is_negator(word.text) else word.stem


def _kind(words: Sequence[Word], keys: Sequence[str], n: int) -> float:
    word = words[n]
    if word.number:
        return _NUMBER
    if keys[n] == _DENIES:
        return _NEGATOR
    flags = flags_of(word.text)
    if flags & CUE and n == len(words) - 1 and not words[n - 1].text.endswith(OF_ONE):
        return 0.0  # `the bosses insist.`
    if word.capital and (n or (len(words) > 1 and words[1].capital)):
        return _DATE if flags & (DAY | MONTH) else _NAME
    if flags & (DET | PREP | CONJ | PRONOUN):
        return 0.0
    if flags & ADVERB:
        return _ADVERB
    is_verb = flags & (VERB | PAST | ING | CUE) or is_irregular(word.text.lower())
    return _VERB if is_verb else _OTHER


def _tells(text: _Text, n: int) -> bool:
    """Whether a word makes more than a name of an answer."""
    return text.kinds[n] >= _NUMBER or bool(flags_of(text.words[n].text) & AUX)


def _leads_up(text: _Text, first: int, start: int) -> bool:
    """Whether the word before belongs to the verb that begins a stretch: `has not` before `conceded`."""
    before = text.words[first - 1]
    if before.start < start or text.words[first].start - before.end != 1:
        return False
    return text.keys[first - 1] == _DENIES or bool(flags_of(before.text) & AUX and before.text.islower())
