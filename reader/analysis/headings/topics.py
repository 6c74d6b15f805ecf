"""What some passages are about, as a noun with what belongs to it: `Cameras at the counting hall`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from reader.analysis.headings.cutting import capitalised
from reader.analysis.headings.word_lists import heading_words
from reader.analysis.language.lexicon import (
    ADVERB,
    AUX,
    CONJ,
    CUE,
    DAY,
    DET,
    ING,
    MONTH,
    NOUN,
    OF_ONE,
    PERSON,
    PREP,
    PRONOUN,
    RELATIVE,
    VERB,
    flags_of,
)  # fmt: skip
from reader.analysis.language.terms import Word, stop_words
from reader.analysis.linking.passages import Passage

_LONGEST = 48
"""Characters of a noun with what belongs to it at most."""
_UNSHARED = 0.6
"""How much less a topic is worth that says more than is shared."""
_NO_NOUN = VERB | AUX | PREP | CONJ | DET | PRONOUN | ADVERB | RELATIVE | CUE | ING | DAY | MONTH
_JOINS = frozenset(("of", "in", "at", "on", "for"))


def topics_of(text: str, passage: Passage, wanted: Mapping[str, float]) -> Iterator[tuple[float, str]]:
    """Nouns of a passage that say what others share, with how much of that each says.

    Args:
        text: the article's.
        passage: where to look.
        wanted: the weight of each stem that is shared.
    """
    words = passage.words
    runs = list(_runs(text, words))
    for n, (first, behind) in enumerate(runs):
        if not _is_topic(text, words, first, behind):
            continue
        ends = [behind]
        if n + 1 < len(runs):
            start, end = runs[n + 1]
            between = [w.text.lower() for w in words[behind:start]]
            joined = between and between[0] in _JOINS and all(flags_of(w) & DET for w in between[1:])
            if joined and len(between) < 3 and _is_plain(text[words[behind - 1].end : words[start].start]):
                ends.append(end)
        for end in ends:
            said = _said(words[first:end], wanted)
            told = " ".join(text[words[first].start : words[end - 1].end].split())
            if said and len(told) <= _LONGEST and not told.isupper():
                yield said, capitalised(told)


def _runs(text: str, words: Sequence[Word]) -> Iterator[tuple[int, int]]:
    """Where nouns with what is said of them before begin and end."""
    first = -1
    for n, w in enumerate(words):
        goes_on = first >= 0 and _is_plain(text[words[n - 1].end : w.start])
        if first >= 0 and not (goes_on and _is_noun(words, n)):
            yield first, n
            first = -1
        if first < 0 and _is_noun(words, n):
            first = n
    if first >= 0:
        yield first, len(words)


def _is_plain(gap: str) -> bool:
    return not any(mark in gap for mark in ',;:.()[]“”"—–/')


def _is_noun(words: Sequence[Word], n: int) -> bool:
    word = words[n]
    if word.number or not word.stem or word.text.lower() in stop_words():
        return False
    flags = flags_of(word.text.lower())
    if flags & NOUN and n and flags_of(words[n - 1].text) & DET:
        return True
    return not flags & _NO_NOUN or (word.capital and n > 0 and not flags & (DAY | MONTH | PREP | DET | PRONOUN))


def _is_topic(text: str, words: Sequence[Word], first: int, behind: int) -> bool:
    """Whether nouns begin a heading: two and more behind a small word, nobody's name and nobody's calling."""
    before = words[first - 1].text.lower() if first else ""
    led = before != "to" and bool((before and flags_of(before) & (DET | PREP)) or before.endswith(OF_ONE))
    people = flags_of(words[first].text) & PERSON or flags_of(words[behind - 1].text) & PERSON
    hyphened = first > 0 and text[words[first].start - 1] == "-"
    named = words[behind - 1].capital
    return led and behind - first > 1 and not (people or hyphened or named)


def _said(words: Sequence[Word], wanted: Mapping[str, float]) -> float:
    """How much of what is shared some words say; nothing where one of them says too little or takes a side."""
    low = [w.text.lower() for w in words]
    empty = any(w in heading_words("vague") or w in heading_words("loaded") for w in low)
    if empty or words[-1].stem not in wanted or any(flags_of(w.text) & (DAY | MONTH) for w in words):
        return 0.0
    stems = dict.fromkeys(w.stem for w in words if w.stem)
    said = sum(wanted.get(s, 0.0) for s in stems)
    return said * _UNSHARED if any(s not in wanted for s in stems) else said
