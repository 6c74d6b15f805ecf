"""Where two passages tell the death of one person with different causes: he fell, he was shot."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache, lru_cache

from reader.analysis.judging.clauses import stretch_around
from reader.analysis.judging.passages import KEPT, Clash, Said, is_name, named_among
from reader.analysis.language.alternatives import whole_words
from reader.data import heads_of_rows, table

_REACH = 120
"""Characters on either side of a death in which its cause is told."""
_RESUMED = re.compile(r",(?: (?:is|was|were|had|has|have|been|also|later))*\s*$")
"""What leads up to a verb behind an apposition."""
_HENCE = re.compile(r" (?:to )?|[^,;:]{0,60} and (?:later |then |has |had )*")
"""What stands between a way to die and the death: `stabbed to death`, `shot dead`, `stabbed in the neck and died`."""
_DOUBT = re.compile(r"(?i)\b(?:not|n[’']t|denied|denies|denying|whether|if|may|might|could|nor|neither|or)\b")
"""What makes a cause of death one of several, or none that is told for sure."""


@cache
def _ways() -> dict[str, str]:
    """The words that tell a way to die to the way."""
    return heads_of_rows("reader.analysis", "deaths", "ways")


@cache
def _any(name: str) -> re.Pattern[str]:
    return whole_words(_ways() if name == "ways" else table("reader.analysis", "deaths")["dies"])


def cause_clash(mine: Sequence[Said], others: Sequence[Said]) -> Clash | None:
    """Where two outlets give one person's death one cause each, and not the same."""
    here, there = ([d for p in side for d in deaths_in(p)] for side in (mine, others))
    sides = [{way for _, ways in ds for way in ways} for ds in (here, there)]
    if sides[0] & sides[1]:
        return None
    for names, ways in here:
        for other, their in there:
            if names & other and len(ways) == len(their) == 1:
                return Clash("cause", *(text for w in (ways, their) for text in w.values()))
    return None


@lru_cache(maxsize=KEPT)
def deaths_in(passage: Said) -> tuple[tuple[frozenset[str], dict[str, str]], ...]:
    """The names of who dies, in each place that tells a death, and the ways told there with their words."""
    out = []
    text = passage.text
    for m in _any("dies").finditer(text):
        begin, end = stretch_around(text, *m.span(), _REACH)
        before = list(_any("ways").finditer(text, begin, m.start()))[-1:]
        hence = bool(before) and _HENCE.fullmatch(text, before[0].end(), m.start()) is not None
        told = before if hence else list(_any("ways").finditer(text, m.start(), end))
        until = before[0].start() if hence else m.start()
        named = [t.stem for t in passage.terms_in(begin, until) if is_name(passage, t) or not t.start]
        # behind an apposition the sentence goes on with whom it began
        names = frozenset(named[:2] if _RESUMED.search(text[begin:until]) else named[-2:])
        if not names and m.group() == "killed":
            # a stab to the chest killed him
            names = named_among(passage, passage.terms_in(m.end(), end)[:2])
            told = list(_any("ways").finditer(text, begin, m.start()))
        if names and told and not _DOUBT.search(text, begin, end):
            ways: dict[str, str] = {}
            for w in told:
                ways.setdefault(_ways()[w.group().lower()], w.group())
            out.append((names, ways))
    return tuple(out)
