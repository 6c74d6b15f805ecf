"""Which of the planted claims an analysis found."""

from __future__ import annotations

from reader.model import Analysis
from tests.speed.made import Fact, Made

HELD = 0.8
"""Share of the articles that tell a claim which one found claim must hold."""
PURE = 0.7
"""Share of a found claim's mentions that must tell the planted one."""


def held(fact: Fact, analysis: Analysis) -> float:
    """The largest share of a planted claim's sentences that one claim holds and that are most of that claim."""
    best = 0.0
    for claim in analysis.claims:
        right = {m.article for m in claim.mentions if _tells(fact, analysis, m.article, m.text)}
        if right and len(right) >= PURE * len(claim.mentions):
            best = max(best, len(right) / len(fact.told))
    return best


def _tells(fact: Fact, analysis: Analysis, article: str, text: str) -> bool:
    sentence = fact.told.get(analysis.by_article[article].article.path)
    return sentence is not None and (text in sentence or sentence in text)


def share_found(made: Made, analysis: Analysis) -> float:
    """The share of the planted claims that were found, 0 to 1."""
    return sum(held(f, analysis) >= HELD for f in made.facts) / len(made.facts)
