"""What the words of an article weigh against those of all others: rare ones and names much, common ones little."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from reader.analysis.language.terms import words_of
from reader.model import Article

LONGEST = 20_000
"""Characters of an article that are looked at: what it is about stands at its beginning."""
UNSEEN = 100
"""How many articles on other things are imagined beside those given, so that a story alone is not all common words."""
RARE, RARE_NAME = 0.05, 0.01
"""In which share of them a word stands, and a name."""
NAME = 2.0
"""How much more a name weighs than another word as rare."""
HEAD = 2
"""How often a word of headline or standfirst counts."""


@dataclass(frozen=True, slots=True)
class Weighed:
    """An article's words as a vector of length 1."""

    weights: dict[str, float]
    """By stem."""
    names: frozenset[str]
    """Stems that are mostly written with a capital, over all articles."""


def weighed(articles: Sequence[Article]) -> list[Weighed]:
    """The articles as vectors, in their order."""
    counts = [_counts(a) for a in articles]
    standing: Counter[str] = Counter()
    capital: Counter[str] = Counter()
    plain: Counter[str] = Counter()
    for count, upper in counts:
        standing.update(count.keys())
        capital.update(upper)
        plain.update(count)
    names = frozenset(stem for stem, times in capital.items() if 2 * times > plain[stem])
    rarity = {
        stem: math.log((len(articles) + UNSEEN) / (times + UNSEEN * (RARE_NAME if stem in names else RARE)))
        * (NAME if stem in names else 1)
        for stem, times in standing.items()
    }
    return [Weighed(_vector(count, rarity), names) for count, _ in counts]


def _counts(article: Article) -> tuple[Counter[str], Counter[str]]:
    """How often each stem stands in an article, and how often with a capital; a headline capitalises what it likes."""
    all_: Counter[str] = Counter()
    capital: Counter[str] = Counter()
    for word in words_of(article.text, 0, min(len(article.text), LONGEST)):
        if not word.stem or word.number:
            continue
        if word.start < article.body_start:
            all_[word.stem] += HEAD
            continue
        all_[word.stem] += 1
        if word.capital:
            capital[word.stem] += 1
    return all_, capital


def _vector(count: Counter[str], rarity: dict[str, float]) -> dict[str, float]:
    raw = {stem: (1 + math.log(times)) * max(0.0, rarity[stem]) for stem, times in count.items()}
    # added in one order, so that the last digits are the same every time
    length = math.sqrt(sum(raw[stem] ** 2 for stem in sorted(raw)))
    return {stem: weight / length for stem, weight in raw.items() if weight > 0} if length else {}
