"""One name for each person, body and country, however the articles call it.

The table of general aliases is widened by what a story's own articles say: "Islamic State (IS), also known as ISIS or
Daesh", "the Federal Trade Commission (FTC)".
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache
from typing import NamedTuple

from reader.analysis.language.terms import Word
from reader.data import table

_LONGEST = 8
"""Words of a name at most."""
_LOOK = 90
"""How many characters around a bracket or "known as" are read."""
_SHORT = re.compile(r"[(\[]([A-Z][A-Za-z.]{1,9})[)\]]")
_KNOWN_AS = re.compile(r"\b(?:known|called|referred to)(?: \w{1,12})? as (?:the )?")
_SPLIT = re.compile(r", and |, or |, | or | and ")
_JOINERS = frozenset(("of", "in", "and", "the", "for", "on", "to", "al"))


def _key(name: str) -> tuple[str, ...]:
    low = name.replace("’", "'").lower().strip(" .,")
    low = low[:-2] if low.endswith("'s") else low
    return tuple(re.sub(r"[.']", "", low).replace("-", " ").split())


def _slug(name: str) -> str:
    return "@" + "-".join(_key(name))


class Aliases(NamedTuple):
    """Which words stand for which entity."""

    same: dict[tuple[str, ...], str]
    """Lower-case words to the entity they name."""
    first: frozenset[str]
    """The words that these names begin with: few words of a text are one."""


@cache
def _general() -> tuple[tuple[tuple[str, ...], str], ...]:
    """The words of every name in the table, with the entity of its row; of two rows the later counts."""
    rows = [row for part in table("reader.analysis", "aliases").values() for row in part]
    return tuple((_key(name), _slug(row[0])) for row in rows for name in row)


def _initials(words: Sequence[str]) -> str:
    return "".join(w[0] for w in words if w[:1].isupper()).lower()


def _name_before(text: str, end: int) -> list[str]:
    """The capitalised words, with the small words between them, that end at text[end]."""
    words = text[max(0, end - _LOOK) : end].rstrip(" ,([").split()
    out: list[str] = []
    for word in reversed(words):
        if not (word[:1].isupper() or word.lower() in _JOINERS) or (out and word.endswith((",", ".", ";", ":"))):
            break
        out.append(word)
    while out and not out[-1][:1].isupper():
        out.pop()
    return out[::-1]


def aliases_of(texts: Iterable[str]) -> Aliases:
    """The aliases a story's texts state themselves, over the general ones."""
    same = dict(_general())
    for text in sorted(texts):
        for match in _SHORT.finditer(text):
            words, short = _name_before(text, match.start()), match[1].replace(".", "").lower()
            for first in range(len(words)):
                rest = words[first:]
                spelled = (_initials(rest), "".join(w[0] for w in rest).lower())
                if len(short) > 1 and rest[0][0].isupper() and short in spelled:
                    _join(same, " ".join(rest), match[1])
                    break
        for match in _KNOWN_AS.finditer(text):
            before = text[max(0, match.start() - _LOOK) : match.start()]
            before = before.removesuffix("also ").removesuffix("better ").rstrip(" ,([")
            # "Islamic State (IS), also known as": the bracket was read above
            before = before[: before.rindex("(")] if before.endswith(")") and "(" in before else before
            name = _name_before(before, len(before))
            small = [n for n, w in enumerate(name) if not w[:1].isupper()]
            if small and len(name) - small[-1] > 2:
                name = name[small[-1] + 1 :]
            if not name:
                continue
            for other in _SPLIT.split(re.split(r"[.;:)\]]", text[match.end() : match.end() + _LOOK])[0]):
                if not other[:1].isupper() or len(other.split()) > 5:
                    break
                _join(same, " ".join(name), other)
    return Aliases(same, frozenset(key[0] for key in same if key))


def _join(same: dict[tuple[str, ...], str], name: str, other: str) -> None:
    """Makes two names stand for one entity, with all that stood for either."""
    a, b = _key(name), _key(other)
    if not a or not b or a == b:
        return
    kept = same.get(a) or same.get(b) or _slug(name)
    gone = same.get(b) if same.get(a) else None
    if gone:
        for k, v in list(same.items()):
            if v == gone:
                same[k] = kept
    same[a] = same[b] = kept


def named(words: Sequence[Word], aliases: Aliases) -> list[tuple[int, int, str]]:
    """Where the words name a known entity: (first word, behind the last, entity), the longest names first come."""
    out = []
    at = 0
    while at < len(words):
        begins = words[at].capital or words[at].text[:3] == "al-"
        if begins and _plain(words[at]) in aliases.first:
            lows = [_plain(w) for w in words[at : at + _LONGEST]]
            for n in range(len(lows), 0, -1):
                entity = aliases.same.get(tuple(lows[:n]))
                if entity and (n > 1 or len(lows[0]) > 3 or words[at].text[:2].isupper()):
                    out.append((at, at + n, entity))
                    at += n - 1
                    break
        at += 1
    return out


def _plain(word: Word) -> str:
    return word.text.replace("’", "").replace("'", "").replace(".", "").lower()
