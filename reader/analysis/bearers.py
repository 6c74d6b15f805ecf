"""Whose age a figure is where no name stands right before it: `Vell has died at the age of 81`, `He was 78.`"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace

from reader.analysis.antecedents import antecedent, may_be_person, persons_in
from reader.analysis.people import People, people_of
from reader.model import Article, Figure, Sentence

_IS = re.compile(
    r"[\s“\"]{0,5}(?P<who>[Hh]e|[Ss]he) (?:was|is|turned|would have (?:been|turned))"
    r"(?: (?:just|only|then|now|still))? $"
)
_DIED = re.compile(
    r"\b(?:died|dies|dead|passed away|drowned|perished|succumbed)\b[^;:()“”\"]{0,80}?"
    r"\b(?:at the age of|aged?|at(?: (?:just|only))?) $"
)
"""What stands between who died and how old they were."""
_WAS = re.compile(r",? (?:who )?(?:is|was|turned|had (?:just )?turned)(?: (?:just|only|then|still|barely))? $")
"""What stands between a name and an age that the sentence tells of it."""
_NAME = re.compile(r"[^\W\d_]+(?:[ -](?:[A-Z]|d[eai] |al-|van |von |bin )[^\W\d_]*)*(?P<owns>[’']s?\b)?")
_HE = re.compile(r"[\s“\"]{0,5}(?P<who>He|She)\b")


def with_bearers(article: Article, sentences: Sequence[Sentence], figures: Sequence[Figure]) -> tuple[Figure, ...]:
    """Figures, of which each age tells whose it is, so far as the sentence or the one before says that plainly.

    Args:
        article: where they stand.
        sentences: all of it.
        figures: its figures in reading order.
    """
    starts = [s.start for s in sentences]
    out = list(figures)
    people: People | None = None
    for n, figure in enumerate(figures):
        if figure.kind != "age" or figure.of:
            continue
        rank = bisect_right(starts, figure.start) - 1
        lead = article.text[sentences[rank].start : figure.start]
        if not (_IS.fullmatch(lead) or _DIED.search(lead) or _WAS.search(lead)):
            continue
        people = people or people_of(article, sentences)
        if name := _bearer(people, article.text, sentences, rank, lead):
            out[n] = replace(figure, of=name)
    return tuple(out)


def _bearer(people: People, text: str, sentences: Sequence[Sentence], rank: int, lead: str) -> str:
    """Who the words that lead up to an age in a sentence say is so old; empty where that is not plain."""
    if found := _IS.fullmatch(lead):
        return antecedent(people, sentences, rank, found["who"].lower(), may_be_person)
    start = sentences[rank].start
    died = _DIED.search(lead)
    if died is None:
        named = persons_in(people, start, start + len(lead), may_be_person)
        met = _NAME.match(text, named[-1][0]) if named else None
        told = met is not None and not met["owns"] and _WAS.fullmatch(text, met.end(), start + len(lead))
        return named[-1][1].name if told else ""
    named = persons_in(people, start, start + died.start(), may_be_person)
    if not named and (found := _HE.match(lead)):
        return antecedent(people, sentences, rank, found["who"].lower(), may_be_person)
    owns = any((m := _NAME.match(text, at)) and m["owns"] for at, _ in named)
    names = {p.name for _, p in named}
    return names.pop() if len(names) == 1 and not owns else ""
