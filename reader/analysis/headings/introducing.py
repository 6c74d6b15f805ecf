"""Where passages have no more in common than who somebody is: that is what they answer."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Mapping, Sequence

from reader.analysis.headings.clauses import LONGEST
from reader.analysis.language.lexicon import AUX, CAPITAL, CUE, DET, PAST, PERSON, PREP, TITLE, flags_of
from reader.analysis.linking.passages import Passage
from reader.model import Span

_MOSTLY = 0.9
"""The share of what passages have in common that stands where they say who somebody is. Chosen by reading the headings
of several stories."""
_POST, _REACH = 4, 60
"""Words of a post before a name at most, `chief finance officer`, and characters in which they stand."""
_NAME = re.compile(r"(?:[A-Z][\w’'-]{0,30}\.? ){1,6}[A-Z][\w’'-]{1,30}")
_WHOSE = r"an?|the|its|his|her|their|[A-Z][\w’-]+[’']s"
_BEHIND = re.compile(
    r",? \([^)]{1,20}\)"
    rf"|,(?: \d+,)? (?:{_WHOSE}|who|once|formerly) [^,;:.!?“”\"]{{2,90}}(?=[,.;:!?]|$)"
)
"""What follows a name to say whose it is: `Vell, a former warden of the weir,`."""
_AHEAD = re.compile(rf"(?:^|[.,;:“”\"] ?)(?P<who>(?:An?|The|Its|His|Her|Their|{_WHOSE}) [^,;:.!?“”\"]{{2,80}}), $")
"""What stands before a name, between it and a mark: `The company's chief executive, Vell`."""


def who_is_asked(passages: Sequence[Passage], texts: Sequence[str], wanted: Mapping[str, float]) -> str:
    """`Who Orrin Vell is`, where mostly that is what passages have in common; else empty.

    Args:
        passages: of a question.
        texts: of their articles, one for each passage.
        wanted: the weight of each stem that they share.
    """
    told = [list(_introduced(text, p.sentence.start, p.sentence.end)) for p, text in zip(passages, texts, strict=True)]
    every = set.intersection(*({name.split()[-1] for name, _ in one} for one in told)) if told else set()
    for last in sorted(every):
        spans = [[s for name, s in one if name.split()[-1] == last] for one in told]
        if all(_held(p, own, wanted) >= _MOSTLY for p, own in zip(passages, spans, strict=True)):
            names = [name for one in told for name, _ in one if name.split()[-1] == last]
            heading = f"Who {min(names, key=lambda name: (-len(name.split()), name))} is"
            return heading if len(heading) <= LONGEST else ""
    return ""


def _held(passage: Passage, spans: Sequence[Span], wanted: Mapping[str, float]) -> float:
    """The share of what a passage has of some stems that stands in some spans of its text."""
    stems = {w.stem for w in passage.words if w.stem in wanted}
    inside = {w.stem for w in passage.words if w.stem in stems and any(a <= w.start < b for a, b in spans)}
    every = math.fsum(wanted[s] for s in sorted(stems))
    return math.fsum(wanted[s] for s in sorted(inside)) / every if every else 0.0


def _introduced(text: str, start: int, end: int) -> Iterator[tuple[str, Span]]:
    """The names in text[start:end] of whom it is said who they are, each with the span in which it and that stand."""
    for m in _NAME.finditer(text, start, end):
        words = m.group().split()
        if any(flags_of(w.lower()) & PREP for w in words[1:-1]):
            continue  # Doctors Across Borders is nobody
        titles = [n for n, w in enumerate(words[:-1]) if flags_of(w) & (TITLE | PERSON)]
        del words[: titles[-1] + 1 if titles else 0]
        behind = _BEHIND.match(text, m.end(), end)
        ahead = _AHEAD.search(text[start : m.start()])
        first = start + ahead.start("who") if ahead else _post_before(text, start, m.start())
        last = behind.end() if behind else m.end()
        if (first, last) != m.span() or len(words) < len(m.group().split()):
            yield " ".join(words), (first, last)


def _post_before(text: str, start: int, at: int) -> int:
    """Where the post begins that stands right before a name at an offset: `finance director Vell`; else the offset."""
    offset = max(start, at - _REACH)
    words = list(re.finditer(r"[\w’'-]+(?= )", text[offset:at]))[-_POST:]
    if not words or not flags_of(words[-1].group()) & PERSON:
        return at
    first = len(words) - 1
    while first and words[first].start() == words[first - 1].end() + 1:
        before = words[first - 1].group()
        # the first word of a sentence has its capital from that
        if _is_edge(before if offset + words[first - 1].start() > start else before.lower()):
            break
        first -= 1
    return offset + words[first].start()


def _is_edge(word: str) -> bool:
    """Whether a word belongs to no post before a name: a name itself, an article, or a verb."""
    return bool(flags_of(word) & (CAPITAL | CUE | AUX | PAST | PREP | DET))
