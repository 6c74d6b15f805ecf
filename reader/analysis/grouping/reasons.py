"""Why some articles are one story, in words: what they share, and from when they are."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from reader.analysis.grouping.group import Group
from reader.analysis.grouping.likeness import Pairs
from reader.analysis.grouping.weights import LONGEST, Weighed
from reader.analysis.language.lexicon import DAY, MONTH, flags_of
from reader.analysis.language.terms import words_of
from reader.model import Article

SHOWN = 6
"""So many shared words are named."""
_BETWEEN = re.compile(r"[\s\u00a0-]{1,3}")


def described(members: Sequence[int], articles: Sequence[Article], weights: Sequence[Weighed], pairs: Pairs) -> Group:
    """A group with its title, what its articles share and their dates."""
    alike = {m: sum(_pair(pairs, m, o) for o in members if o != m) for m in members}
    centre = min(members, key=lambda m: (-alike[m], m))
    dates = sorted(d for m in members if (d := articles[m].date))
    count = len(members)
    return Group(
        title=articles[centre].title,
        members=tuple(members),
        shared=_shared(members, articles, weights) if count > 1 else (),
        first=dates[0] if dates else "",
        last=dates[-1] if dates else "",
        likeness=sum(alike.values()) / (count * (count - 1)) if count > 1 else 0.0,
    )


def _pair(pairs: Pairs, one: int, other: int) -> float:
    return pairs.get((min(one, other), max(one, other)), 0.0)


def _shared(members: Sequence[int], articles: Sequence[Article], weights: Sequence[Weighed]) -> tuple[str, ...]:
    """The weightiest words that most of the articles have, as they write them; words of one name stand together."""
    total: Counter[str] = Counter()
    having: Counter[str] = Counter()
    for m in members:
        having.update(weights[m].weights.keys())
        total.update(weights[m].weights)
    fitting = [stem for stem in total if 2 * having[stem] > len(members)]
    top = sorted(fitting, key=lambda stem: (-total[stem], stem))[: 3 * SHOWN]
    written = _written(set(top), [articles[m] for m in members], weights[members[0]].names)
    words = [w for stem in top if (w := written.get(stem, "")) and not flags_of(w) & (DAY | MONTH)]
    parts = [frozenset(w.split()) for w in words]
    # a name that is part of a longer one is told with it, and of two alike the first stays
    kept = [w for n, w in enumerate(words) if parts[n] not in parts[:n] and not any(parts[n] < p for p in parts)]
    return tuple(kept[:SHOWN])


def _written(stems: set[str], articles: Sequence[Article], names: frozenset[str]) -> dict[str, str]:
    """How each stem is mostly written; a name in the longer form that holds it where that is as common."""
    forms: dict[str, Counter[str]] = {stem: Counter() for stem in stems}
    longer: dict[str, Counter[str]] = {stem: Counter() for stem in stems}
    for article in articles:
        text = article.text
        before = None
        for word in words_of(text, article.body_start, min(len(text), LONGEST)):
            if word.stem not in stems:
                before = None
                continue
            forms[word.stem][word.text] += 1
            named = word.stem in names and word.capital
            if before is not None and named and _BETWEEN.fullmatch(text, before.end, word.start):
                phrase = " ".join((before.text, word.text))
                longer[before.stem][phrase] += 1
                longer[word.stem][phrase] += 1
            before = word if named else None
    return {stem: _best(forms[stem], longer[stem]) for stem in stems if forms[stem]}


def _best(forms: Counter[str], longer: Counter[str]) -> str:
    form, times = min(forms.items(), key=lambda item: (-item[1], item[0]))
    if longer:
        phrase, together = min(longer.items(), key=lambda item: (-item[1], item[0]))
        if 2 * together >= times:
            return phrase
    return form
