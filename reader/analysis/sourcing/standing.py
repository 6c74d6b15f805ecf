"""How a source stands to what it is named beside: the short form of another, the voice of a body, the one accused."""

from __future__ import annotations

import re
from functools import lru_cache

from reader.analysis.sourcing.sources import same_source, source_key

_SPOKES = re.compile(r"\bspokes(?:man|woman|person)\b")
_WORD = re.compile(r"[^\W\d_]+")
_BEFORE, _AFTER = 60, 80
"""Characters around `spokesman` within which the body stands, and the name."""
_NO_BODY = frozenset(("the", "a", "an", "of", "for", "its", "his", "her", "their", "said", "by", "colonel", "s"))


def is_short_for(short: str, full: str) -> bool:
    """Whether a headline's bare noun is what the text below tells in full: `official`, `a senior official in Orlin`."""
    bare = " " not in short and short.islower()
    return bare and " " in full and full[:1].islower() and short in full.split()


def is_one_source(a: str, b: str) -> bool:
    """Whether two descriptions mean one source, in full or by the bare noun."""
    return same_source(a, b) or is_short_for(a, b) or is_short_for(b, a)


@lru_cache(maxsize=256)
def voice_of(name: str, text: str) -> tuple[frozenset[str], ...]:
    """The bodies that a text has somebody speak for, each as its words in lower case.

    Args:
        name: a person's, as the text's chains give it.
        text: the article's.
    """
    last = name.split()[-1]
    out: list[frozenset[str]] = []
    for match in _SPOKES.finditer(text):
        before, after = text[max(0, match.start() - _BEFORE) : match.start()], text[match.end() : match.end() + _AFTER]
        sentence = re.split(r"[.!?]\s", after)[0]
        if last not in sentence and last not in re.split(r"[.!?]\s", before)[-1]:
            continue
        behind = re.match(r"\s+(?:for|of) ((?:[^\W\d_]+ ){0,4}[^\W\d_]+)", sentence)
        words = behind[1] if behind else " ".join(re.split(r"[,.;:”\"]\s", before)[-1].split()[-4:])
        body = frozenset(w.lower() for w in _WORD.findall(words)) - _NO_BODY
        if body and last.lower() not in body:
            out.append(body)
    return tuple(out)


def speaks_for(name: str, text: str, body: str) -> bool:
    """Whether a text makes somebody it names the spokesman of a body that another text names."""
    if "spokes" not in text or not source_key(name).name:
        return False
    key = source_key(body)
    if key.name:
        return False
    if len(key.words) < 2:
        return key.words in voice_of(name, text)  # the company and `a company spokeswoman`
    return any(len(b & key.words) > 1 and (b <= key.words or key.words <= b) for b in voice_of(name, text))


def is_accused(name: str, accuser: str, told: str) -> bool:
    """Whether somebody is the one of whom a nameless source tells in `told`: his own words do not bear it out."""
    key = source_key(name)
    nameless = accuser[:1].islower() and not source_key(accuser).name
    return bool(key.name) and nameless and bool(re.search(rf"\b{re.escape(name.split()[-1])}\b", told))
