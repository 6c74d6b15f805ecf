"""Where two outlets tell contrary things of one subject in set words: `stepped down` against `was sacked`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from reader.analysis.judging.clauses import MARK, any_of, stretch_around
from reader.analysis.judging.denials import denied_before, doubted
from reader.analysis.judging.passages import BARE_WORD, Clash, Said, bare_words, is_name, stems_of, unquoted
from reader.analysis.terms import words_of
from reader.data import table, word_list

_AHEAD, _BEHIND, _LEADING = 4, 3, 4
"""Words of meaning before and behind the words told, and at a sentence's head, that may be of whom they are told."""
_LOOK = 60
"""Characters before the words told in which they are denied or made unsure."""
_ALIKE = 2
"""Words of meaning that two passages share besides where a pronoun stands for the subject of one."""
_RESUMED = re.compile(r"(?:,|\band|\bwho)(?: (?:is|are|was|were|had|has|have|been|also|then|later))*\s*$")
"""What leads up to a verb whose subject stands further ahead: behind an apposition, or another verb of the same."""
_PRONOUN = re.compile(r"(?i)\b(?:he|she|they|it|i|we)\b")
_SOME_COUNTS = re.compile(
    r"(?i)\b(?:on|of) (?!(?:all(?! but)|every|any|each|both|the|no)\b)"
    r"[\w-]{1,20} (?:[\w-]{1,20} ){0,3}(?:counts|charges)\b"
)
"""What says that a verdict is on some of the charges alone: on the others it may be the contrary."""
_SINCE = re.compile(r"\b(?:now|since)\b")
"""What tells that something has come about since: `has now found`."""
_SET_APART = re.compile(
    r"(?i)\b(?:compared (?:with|to)|against|after|from|as|call(?:s|ed|ing) (?:it|this|that)|termed)"
    r"(?: (?:an?|the|its|their|his|her))?\s*$"
)
"""What leads up to what is told of another time, or what something is but called: `announce it as a resignation`."""


@dataclass(frozen=True, slots=True)
class Contrary:
    """What a passage tells in words that have contraries."""

    key: int
    """Which contraries."""
    side: int
    """1 or -1."""
    text: str
    subject: frozenset[str]
    names: frozenset[str]
    pronoun: bool


@cache
def _forms() -> dict[str, list[tuple[int, int]]]:
    """The words told, in lower case, to the pairs they are in and on which side."""
    out: dict[str, list[tuple[int, int]]] = {}
    for n, pair in enumerate(table("reader.analysis", "opposed")["told"]):
        for side, forms in zip((1, -1), pair, strict=True):
            for form in forms:
                out.setdefault(str(form), []).append((n, side))
    return out


@cache
def _any() -> re.Pattern[str]:
    return any_of(_forms())


@cache
def _forms_by_first_word() -> dict[str, tuple[str, ...]]:
    out: dict[str, tuple[str, ...]] = {}
    for form in _forms():
        if first := BARE_WORD.search(form):
            out[first.group()] = (*out.get(first.group(), ()), form)
    return out


def contrary_clash(mine: Sequence[Said], others: Sequence[Said]) -> Clash | None:
    """Where two outlets tell contrary things of one subject; neither tells both."""
    here, there = ([(p, x) for p in side for x in contraries_in(p)] for side in (mine, others))
    sides = [{(x.key, x.side) for _, x in xs} for xs in (here, there)]
    for a, x in here:
        for b, y in there:
            if x.key != y.key or x.side == y.side or not _same_subject(a, x, b, y):
                continue
            if (x.key, -x.side) not in sides[0] and (y.key, -y.side) not in sides[1]:
                return Clash("update" if _SINCE.search(x.text) or _SINCE.search(y.text) else "opposite", x.text, y.text)
    return None


def share_subject(x: Contrary, y: Contrary) -> bool:
    """Whether two are told of one thing or person that both name, so that they need no other tie."""
    return bool(x.names & y.names) or (not (x.names and y.names) and bool(x.subject & y.subject))


@cache
def stems_of_contraries() -> dict[tuple[int, int], frozenset[str]]:
    """The stems by which a passage is known that may tell one side of contraries, by these and the side."""
    out: dict[tuple[int, int], frozenset[str]] = {}
    for form, places in _forms().items():
        first = next((w.stem for w in words_of(form, 0, len(form)) if w.stem), "")
        for place in places if first else ():
            out[place] = out.get(place, frozenset()) | {first}
    return out


def _same_subject(a: Said, x: Contrary, b: Said, y: Contrary) -> bool:
    if x.names and y.names:
        return bool(x.names & y.names)
    if x.subject & y.subject:
        return True
    return (x.pronoun or y.pronoun) and len(a.stems & b.stems) >= _ALIKE


@lru_cache(maxsize=256)
def contraries_in(passage: Said) -> tuple[Contrary, ...]:
    """What a passage tells in words that have contraries."""
    beginning, lowered = _forms_by_first_word(), passage.text.lower()
    if not any(form in lowered for word in bare_words(passage) & beginning.keys() for form in beginning[word]):
        return ()
    text = unquoted(passage.text)
    return tuple(x for m in _any().finditer(text) for x in _at(passage, text, m))


def _at(p: Said, text: str, m: re.Match[str]) -> Iterator[Contrary]:
    before = MARK.split(text[max(0, m.start() - _LOOK) : m.start()])[-1]
    if denied_before(before) or doubted(before) or _SET_APART.search(before):
        return
    begin, end = stretch_around(text, *m.span())
    in_front = [t for t in p.terms if begin <= t.start < m.start()]
    ahead = in_front[-_AHEAD:]
    if _RESUMED.search(before):
        ahead += in_front[:_LEADING]
    form = m.group().lower()
    if form.endswith("guilty") and _SOME_COUNTS.search(text, begin, end):
        return
    if form in word_list("reader.analysis", "opposed", "undergone"):
        ahead += [t for t in p.terms if m.end() <= t.start < end][:_BEHIND]
    names = frozenset(t.stem for t in ahead if is_name(p, t))
    subject = stems_of(ahead)
    pronoun = bool(_PRONOUN.search(before)) and not names
    for key, side in _forms()[form]:
        yield Contrary(key, side, m.group(), subject, names, pronoun)
