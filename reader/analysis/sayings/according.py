"""Whom `according to` and `by the union's count` name."""

from __future__ import annotations

from reader.analysis.language.following import after
from reader.analysis.language.lexicon import BODY, CAPITAL, DET, ORGANISATION, OWNERS, PERSON, flags_of, listed
from reader.analysis.language.noun_phrases import noun_phrase
from reader.analysis.language.phrases import Phrase, kind_of
from reader.analysis.language.tokens import Token
from reader.analysis.sayings.tallies import is_tally

_PLANS = listed("plans")
_PLANNED = frozenset(("original", "usual", "their", "its", "his", "her"))
_VIEWS = listed("views")
_PUTTING = frozenset(("put", "puts", "tell", "tells", "sees", "saw", "describes", "described"))
_PAPERS = listed("according_papers")
"""Nouns for papers that `according to` may name."""
_LISTED, _WORDY = 7, 12
"""Words within which the paper's noun or its owner stands; words of a description that is cut at `who`."""


def whom_according(words: list[Token], k: int) -> Phrase | None:
    """Whom the words from k on name after `according to`: a person or a body, whose list it was, or else a paper."""
    if _to_plan(words, k):
        return None
    found = after(words, k)
    if found is not None:
        who = next((j for j in range(found.first + 1, found.last) if words[j].text == "who"), found.last)
        return found._replace(last=who) if found.kind == "description" and found.last - found.first > _WORDY else found
    for j in range(k, min(k + _LISTED, len(words) - 1)):
        if words[j].quote >= 0 or words[j].text in ",;:()":
            return None
        if words[j].text.endswith(OWNERS):
            paper = next((m for m in range(j + 1, min(j + 3, len(words))) if words[m].text in _PAPERS), 0)
            counted = any(is_tally(w.text) for w in words[j + 1 : j + 4])
            return _owner(words, k, j) if counted else Phrase(k, paper + 1, "description") if paper else None
        if words[j].text in _PAPERS:
            end = j + 1
            while end < len(words) and (words[end].text in ("of", "to", "the") or words[end].flags & CAPITAL):
                end += 1
            return Phrase(k, end if end > j + 1 and words[end - 1].flags & CAPITAL else j + 1, "description")
    return None


def _owner(words: list[Token], first: int, last: int) -> Phrase | None:
    """The owner that ends with word `last`: `the Monitor's`, `the union's`."""
    owner = flags_of(words[last].text.rstrip("'’s"))
    described = owner & (PERSON | BODY) and words[first].flags & DET
    named = kind_of(words, first, last + 1)
    if named is not None and named.kind == "name":
        return named
    return noun_phrase(words, last) or (Phrase(first, last + 1, "description") if described else None)


def _to_plan(words: list[Token], k: int) -> bool:
    """Whether what follows `according to` is no source: `according to plan`, `according to size and age`."""
    while k < len(words) - 1 and words[k].text in _PLANNED:
        k += 1
    return k < len(words) and words[k].text in _PLANS


def whose_reckoning(words: list[Token], k: int) -> Phrase | None:
    """Whose count it is: `by the union's count`."""
    if k < 2:
        return None
    by = next((j for j in range(k - 2, max(-1, k - 7), -1) if words[j].text in ("by", "By")), -1)
    if by < 0:
        return None
    if words[k - 1].text.endswith(OWNERS):
        return _owner(words, by + 1, k - 1)
    # by U.N. estimates
    named = all(w.flags & CAPITAL and w.quote < 0 for w in words[by + 1 : k])
    body = words[k - 1].flags & ORGANISATION or words[k - 1].text.replace(".", "").isupper()
    return Phrase(by + 1, k, "name", (by + 1, k)) if named and body else None


def _is_of(words: list[Token], k: int) -> bool:
    """Whether word k stands between `the` and `of`: `the words of`."""
    return k + 2 < len(words) and words[k + 1].text == "of" and words[k - 1].text == "the"


def whose_view(words: list[Token], k: int) -> Phrase | None:
    """Whose view a sentence gives: `In NAME's view,`, `In the words of NAME,`, `As NAME put it,`."""
    if words[k].text in _VIEWS and words[0].text in ("In", "By", "To") and k < _WORDY:
        if words[k - 1].text.endswith(OWNERS) and k > 1:
            return _owner(words, 1, k - 1)
        return after(words, k + 2) if _is_of(words, k) else None
    if words[k].text == "words" and words[k - 1].text.endswith(OWNERS):
        lead = next((j for j in range(k - 2, max(0, k - 7), -1) if words[j].text == "in"), 0)
        apart = lead and (words[lead - 1].text == "," or words[lead - 1].quote >= 0)
        return _owner(words, lead + 1, k - 1) if apart else None
    if words[k].text == "it" and words[k - 1].text in _PUTTING and words[0].text in ("As", "To") and k < _WORDY:
        return after(words, 1 if words[0].text == "As" else 2, k - 1)
    if words[k].text == "it" and words[k - 1].text in _PUTTING:
        lead = next((j for j in range(k - 2, max(0, k - _WORDY), -1) if words[j].text == "as"), 0)
        quoted = k + 2 < len(words) and words[k + 1].text == "," and words[k + 2].quote >= 0
        return after(words, lead + 1, k - 1) if quoted and lead and words[lead - 1].text == "," else None
    return None
