"""Where one outlet denies the ground that another gives: `not because he is a friend`, `friends came first`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from reader.analysis.judging.clashes.pairs import either_way
from reader.analysis.judging.clauses import lead_to, stretch_around
from reader.analysis.judging.denials import denied_before
from reader.analysis.judging.passages import KEPT, Clash, Said, is_name, stems_of, unquoted
from reader.analysis.language.alternatives import whole_words
from reader.data import word_list

_NOT_BECAUSE = re.compile(
    r"(?i)\b(?:not|n[’']t)\b[^.;:!?]{0,60}?\b(?:because(?: of)?|due to|on account of|for the sake of)"
    r" (?P<ground>[^,;:.!?]{4,80}?)(?=[,;:.!?”\"]|$| but\b)"
)
"""What is said to be no ground: `not chosen because he is a friend`."""
_NO_FACTOR = re.compile(
    r"(?i) (?:(?:was|were|is|are)(?: not|n[’']t) (?:a|the) (?:factor|reason|consideration)"
    r"|(?:played|plays|had|has) no (?:role|part)\b|(?:had|has|have) nothing to do with it\b)"
)
"""What follows what is said to be no ground: `his age was not a factor`, `age played no role`."""
_AHEAD = 80
"""Characters before that in which it stands."""
_LONGEST = 5
"""Words of meaning of a ground at most: with more it is a story."""


class _Denied(NamedTuple):
    """A ground that is said to be none: the stems of its words of meaning, and how that is told."""

    stems: frozenset[str]
    shown: str


def ground_clash(mine: Sequence[Said], others: Sequence[Said]) -> Clash | None:
    """Where one outlet gives as a ground what another says was none."""
    return either_way(_denied_and_given, mine, others)


def _denied_and_given(a: Said, b: Said) -> Clash | None:
    """Where passage b gives a ground that passage a denies."""
    for denied in _denied_in(a):
        if denied.stems <= b.stems and (given := _given(b, denied.stems)):
            return Clash("opposite", denied.shown, given)
    return None


@lru_cache(maxsize=KEPT)
def _denied_in(passage: Said) -> tuple[_Denied, ...]:
    return tuple(_read(passage))


def _read(p: Said) -> Iterator[_Denied]:
    text = unquoted(p.text)
    told = [(m.start(), m.end(), m.start("ground"), m.end("ground")) for m in _NOT_BECAUSE.finditer(text)]
    for m in _NO_FACTOR.finditer(text):
        start = m.start() - len(lead_to(text, m.start(), _AHEAD))
        told.append((start, m.end(), start, m.start()))
    for first, last, start, end in told:
        stems = stems_of(t for t in p.terms_in(start, end) if not is_name(p, t))
        if 1 < len(stems) <= _LONGEST:
            yield _Denied(stems, " ".join(text[first:last].split()))


@cache
def _grounds() -> re.Pattern[str]:
    """What finds the words that say that something was a ground."""
    return whole_words(word_list("reader.analysis", "parts", "grounds"), also=r"played an? (?:\w+ )?(?:role|part)")


def _given(p: Said, ground: frozenset[str]) -> str:
    """The words by which a passage tells a ground, in one sentence with all of its words; nothing where it does not."""
    text = unquoted(p.text)
    for m in _grounds().finditer(text):
        start, end = stretch_around(text, *m.span())
        if ground <= stems_of(p.terms_in(start, end)) and not denied_before(text[start : m.start()]):
            told = [t for t in p.terms_in(start, end) if t.stem in ground]
            first, last = min(m.start(), told[0].start), max(m.end(), told[-1].end)
            return " ".join(text[first:last].split())
    return ""
