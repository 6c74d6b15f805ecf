"""Whose age a figure is where no name stands right before it: `Vell has died at the age of 81`, `He was 78.`"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace

from reader.analysis.names.antecedents import antecedent, may_be_person, persons_in
from reader.analysis.names.people import People
from reader.model import Figure, Sentence

_IS = re.compile(
    r"[\s“\"]{0,5}(?P<who>[Hh]e|[Ss]he) (?:was|is|turned|would have (?:been|turned))"
    r"(?: (?:just|only|then|now|still))? $"
)
"""`He was`: what leads up to an age of whoever was named before."""
_DIED = re.compile(
    r"\b(?:died|dies|dead|passed away|drowned|perished|succumbed)\b[^;:()“”\"]{0,80}?"
    r"\b(?:at the age of|aged?|at(?: (?:just|only))?) $"
)
"""What stands between who died and how old they were."""
_TOLD_OF = re.compile(r", (?:who|a|an|the|whose) [^;:()“”\"]{3,160},(?: (?:has|had))? $")
"""What stands between whom a sentence begins with and what befell them: `, who led the band for Mill Lane, has `."""
_WAS = re.compile(r",? (?:who )?(?:is|was|turned|had (?:just )?turned)(?: (?:just|only|then|still|barely))? $")
"""What stands between a name and an age that the sentence tells of it."""
_NAME = re.compile(r"[^\W\d_]+(?:[ -](?:[A-Z]|d[eai] |al-|van |von |bin )[^\W\d_]*)*(?P<owns>[’']s?\b)?")
"""A name from its first letter on, and whether something is said to be its own."""
_APPOSED = re.compile(r", (?:then )?(?:an?|the) $|,? (?:who )?(?:was|is) an? $")
"""What stands between a name and an age that describes whom it names: `Vell, a 17-year-old pupil`."""
_CALLED = re.compile(
    r"(?: [a-z-]{2,20}){0,3}(?:,? (?:who (?:was|has been) |since |later )?(?:named|identified)"
    r"(?: (?:by|on) [^,.;:]{2,30}?)? as | (?:named|called) )"
)
"""What stands between an age and the name of whom it describes: `a 17-year-old pupil named as Vell`."""
_SAME = re.compile(r"(?:(?: [a-z-]{2,20})? (?:was|is) |, )")
"""The same where nothing may follow the name: `the 17-year-old victim was Vell.`, `the 17-year-old, Vell,`."""
_ENDS = re.compile(r"[,.;:)]|$")
_HE = re.compile(r"[\s“\"]{0,5}(?P<who>He|She)\b")
"""A pronoun that a sentence begins with."""


def with_bearers(
    text: str, sentences: Sequence[Sentence], figures: Sequence[Figure], people: People
) -> tuple[Figure, ...]:
    """Figures, of which each age tells whose it is, so far as the sentence or the one before says that plainly.

    Args:
        text: an article's text.
        sentences: all of it.
        figures: its figures in reading order.
        people: whom it names.
    """
    starts = [s.start for s in sentences]
    out = list(figures)
    for n, figure in enumerate(figures):
        if figure.kind != "age":
            continue
        rank = bisect_right(starts, figure.start) - 1
        if not figure.of:
            out[n] = replace(figure, of=_bearer(text, sentences, people, rank, figure.start))
        if not out[n].of or figure.of.islower():
            described = _described(text, sentences[rank], people, figure)
            out[n] = replace(out[n], of=described or out[n].of)
    return tuple(out)


def _described(text: str, sentence: Sentence, people: People, figure: Figure) -> str:
    """Whom an age describes by a noun that stands beside the name; empty where none does."""
    if not figure.text.endswith("-old"):
        return ""
    ahead = persons_in(people, sentence.start, figure.start, may_be_person)
    met = _NAME.match(text, ahead[-1][0]) if ahead else None
    if met and not met["owns"] and _APPOSED.fullmatch(text, met.end(), figure.start):
        return ahead[-1][1].name
    behind = persons_in(people, figure.end, sentence.end, may_be_person)
    met = _NAME.match(text, behind[0][0]) if behind else None
    if met is None or met["owns"]:
        return ""
    same = _SAME.fullmatch(text, figure.end, met.start()) and _ENDS.match(text, met.end())
    return behind[0][1].name if same or _CALLED.fullmatch(text, figure.end, met.start()) else ""


def _bearer(text: str, sentences: Sequence[Sentence], people: People, rank: int, end: int) -> str:
    """Who the words of a sentence that lead up to an age at an offset say is so old; empty where that is not plain."""
    start = sentences[rank].start
    lead = text[start:end]
    pronoun, died = _IS.fullmatch(lead), _DIED.search(lead)
    if not (pronoun or died or _WAS.search(lead)):
        return ""
    named = persons_in(people, start, start + died.start() if died else end, may_be_person)
    if died and not named:
        pronoun = pronoun or _HE.match(lead)
    if pronoun:
        return antecedent(people, sentences, rank, pronoun["who"].lower(), may_be_person)
    if died:
        owns = any((m := _NAME.match(text, at)) and m["owns"] for at, _ in named)
        names = {p.name for _, p in named}
        if len(names) > 1 and (first := _NAME.match(text, named[0][0])) and not first["owns"]:
            apposed = _TOLD_OF.fullmatch(text, first.end(), start + died.start())
            return named[0][1].name if apposed else ""
        return names.pop() if len(names) == 1 and not owns else ""
    met = _NAME.match(text, named[-1][0]) if named else None
    told = met is not None and not met["owns"] and _WAS.fullmatch(text, met.end(), end)
    return named[-1][1].name if told else ""
