"""What passages tell, apart from whom they name and how they describe them: by that alone they agree."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from reader.analysis.judging.passages import KEPT, Said, Term, is_name, may_be_done, stems_of
from reader.analysis.language.lexicon import ING, OF_ONE, PERSON, VERB, flags_of
from reader.analysis.language.synonyms import classes

_CAPITALS = 3
"""From so many names to each other word a passage is taken for a headline that writes all words with capitals."""
_LITTLE = 3
"""Words that say something besides names, up to which two short passages may be alike by the names alone."""
_POST = 3
"""Words of meaning of a post at most: `chief finance officer`."""
_JOINED = re.compile(r"(?i)[\s,]{1,3}(?:(?:the|an?) )?")
"""What stands between the words of a post, and between it and a name."""
_APPOSED = re.compile(
    r"[A-Z][\w’'.-]*(?:,| \([^)]{1,20}\),?) (?:an?|the|once|formerly|which|who|whose|that) [^,;:.!?]{3,90},"
)
"""What stands between commas behind a name: `Vell, a former warden of the weir,`."""
_FORMER = re.compile(r"\b(?:[Ff]ormer|[Ee]x)(?:[ -][a-z]{3,20}){1,3}")
"""`the former weir inspector`: one who is not named, but described."""


def say_alike(passages: Sequence[Said], close: bool) -> bool:
    """Whether every passage has more than names and times in common with one of another outlet.

    Of passages that are close that is so, but where little is said of whom they name: a mate slept, the mate steered.

    Args:
        passages: of two or more outlets.
        close: whether those of the outlets that are furthest apart are told in much the same words.
    """
    told = [(p.outlet, _told_words(p), _told_words(p, aside=True)) for p in passages]

    def alike(
        one: tuple[str, frozenset[str], frozenset[str]], other: tuple[str, frozenset[str], frozenset[str]]
    ) -> bool:
        (_, mine, all_mine), (_, theirs, all_theirs) = one, other
        return bool(mine & all_theirs or all_mine & theirs) or (close and max(len(mine), len(theirs)) > _LITTLE)

    return all(any(one[0] != other[0] and alike(one, other) for other in told) for one in told)


@lru_cache(maxsize=2 * KEPT)
def _told_words(p: Said, aside: bool = False) -> frozenset[str]:
    """Stems that say something, or their class: neither names, nor who bears them, nor mere words of time.

    Args:
        p: a passage.
        aside: whether what is said beside a name, between commas, is taken in.
    """
    told = [n for n, t in enumerate(p.terms) if not is_name(p, t)]
    if _CAPITALS * len(told) < len(p.terms):
        terms = list(p.terms)  # a headline with capitals throughout
    else:
        patterns = () if aside else (_APPOSED, _FORMER)
        left_out = [m.span() for pattern in patterns for m in pattern.finditer(p.text)]
        terms = [
            p.terms[n]
            for n in told
            if not any(start <= p.terms[n].start < end for start, end in left_out)
            and not (_describes(p, n) or _leads_to_name(p, n) or _owns(p, n))
        ]
    return frozenset(classes().get(s, s) for s in stems_of(terms))


def _owns(p: Said, n: int) -> bool:
    """Whether a term but says whose something is: `the council’s letter`."""
    return p.terms[n].text.endswith(OF_ONE)


def _leads_to_name(p: Said, n: int) -> bool:
    """Whether a term stands right before a name, alone or with others: `wheat farmer Orrin Vell`."""
    for at in range(n, min(n + _POST, len(p.terms) - 1)):
        term, following = p.terms[at], p.terms[at + 1]
        if may_be_done(term.text) or flags_of(term.text) & (VERB | ING):
            return False
        if p.text[term.end : following.start] != " ":
            return False
        if is_name(p, following):
            return True
    return False


def _describes(p: Said, n: int) -> bool:
    """Whether a term says who somebody is that is named beside it: the first mate, Jonas Pell."""
    for at in range(n, min(n + _POST, len(p.terms))):
        term = p.terms[at]
        if at > n and not _is_joined(p, p.terms[at - 1], term):
            return False
        if flags_of(term.text) & PERSON:
            return any(
                _is_joined(p, one, other) and is_name(p, name)
                for one, other, name in (
                    *((term, x, x) for x in p.terms[at + 1 : at + 2]),
                    *((x, p.terms[n], x) for x in p.terms[n - 1 : n] if n),
                )
            )
    return False


def _is_joined(p: Said, one: Term, other: Term) -> bool:
    return bool(_JOINED.fullmatch(p.text, one.end, other.start))
