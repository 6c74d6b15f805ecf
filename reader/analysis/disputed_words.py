"""The words by which outlets contradict each other, as a verdict's reason names them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from reader.model import Mention, Step


def words_by_outlet(steps: Sequence[Step]) -> dict[str, list[str]]:
    """By outlet the words that a reason sets against another's, without those both begin or end with.

    Args:
        steps: to a claim's verdict.
    """
    out: dict[str, list[str]] = {}
    for step in steps:
        if step.kind in ("apart", "against") and step.leads and len(step.outlets) == 2 == len(step.values):
            for outlet, words in zip(step.outlets, _without_common(*step.values), strict=True):
                out.setdefault(outlet, []).append(words)
    return out


def _without_common(here: str, there: str) -> tuple[str, str]:
    """Two phrases without the words both begin with, and then both end with; whole where nothing of one is left."""
    one, other = here.split(" "), there.split(" ")
    for at in (0, -1):
        while len(one) > 1 and len(other) > 1 and one[at].lower() == other[at].lower():
            one.pop(at)
            other.pop(at)
    return " ".join(one), " ".join(other)


def words_disputed(text: str, article: str, outlet: str, named: Mapping[str, Sequence[str]]) -> str:
    """The words of a passage that the reason sets against another outlet's; empty where it has none.

    Args:
        text: the passage, or the part of it that answers.
        article: its article's id.
        outlet: its outlet.
        named: by outlet, as `words_by_outlet` gives them.
    """
    words = (w for name in (outlet, f"{outlet} ({article})") for w in named.get(name, ()))
    return next((w for w in words if w in text), "")


def told_beside(mention: Mention, outlet: str, named: Mapping[str, Sequence[str]]) -> Mention:
    """An answer by a figure, which says itself what it is unless other words of its passage are disputed."""
    words = words_disputed(mention.text, mention.article, outlet, named)
    if not words or words in mention.value or mention.value in words:
        return mention
    at = mention.start + mention.text.index(words)
    return replace(mention, apart=(at, at + len(words)))
