"""Verbs of saying that are suffered, `was accused`, and by whom: `by NAME`."""

from __future__ import annotations

from reader.analysis.language.following import after
from reader.analysis.language.lexicon import PAST, VERB, listed
from reader.analysis.language.phrases import Phrase
from reader.analysis.language.tokens import Token

_BY_WITHIN = 12
"""Words behind a passive within which `by` says who."""
_BE = listed("being")
_MEANS = listed("means")


def is_passive(words: list[Token], k: int) -> bool:
    """Whether a past form is suffered: `was told`, `was later accused`."""
    if not words[k].flags & PAST or not k:
        return False
    if words[k - 1].text in _BE:
        return True
    between = words[k - 1]
    led = between.text != "," and between.quote < 0 and not between.flags & (VERB | PAST)
    return k > 1 and words[k - 2].text in _BE and led


def is_by(words: list[Token], k: int) -> bool:
    """Whether word k is a `by` behind which nothing is given as whose view it is: `seen by NAME`, not `by NAME as`."""
    near = words[k : k + _BY_WITHIN]
    return bool(near) and near[0].text == "by" and not any(w.text == "as" for w in near)


def agent_of(words: list[Token], k: int) -> Phrase | None:
    """By whom it was said, where a passive stands at word k: `was accused of it by NAME`."""
    by = next((j for j in range(k + 1, min(k + _BY_WITHIN, len(words))) if words[j].text == "by"), None)
    if by is None or (by > k + 1 and words[by - 1].flags & (PAST | VERB)):
        return None  # was warned of it in a letter seen by NAME
    return _whom(words, by)


def agent_beside(words: list[Token], k: int) -> Phrase | None:
    """By whom, where a past form stands right before `by` or has but a quotation between: `called "..." by NAME`."""
    by = k + 1 + (k + 1 < len(words) and words[k + 1].quote >= 0)
    suffered = words[k].flags & PAST and by + 1 < len(words) and words[by].text == "by"
    return _whom(words, by) if suffered else None


def _whom(words: list[Token], by: int) -> Phrase | None:
    """Who stands behind `by` at word `by`; nobody where it is by what means: `were told by email`."""
    means = by + 1 < len(words) and words[by + 1].text.lower() in _MEANS
    return None if means else after(words, by + 1)
