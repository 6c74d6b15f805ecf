"""Where two outlets make one thing two sorts of its class: a sparrow in the hall, a pigeon."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from reader.analysis.judging.clauses import lead_to
from reader.analysis.judging.denials import BE
from reader.analysis.judging.kinds import folded
from reader.analysis.judging.passages import KEPT, Clash, Said, bare_words, may_be_done, named_among
from reader.analysis.language.alternatives import one_of, whole_words
from reader.analysis.language.lexicon import BODY, DEMONYM, TITLE, flags_of
from reader.analysis.language.terms import stem, stop_words
from reader.data import table, word_list

_CALLING = "job"
"""The class of what people do for a living."""
_KINDS = {"relative": "kin", "sex": "sex"}
"""What two sorts of persons clash about; two of things about what these are."""
_AROUND = 3
"""Words of meaning on either side of a sort that say what happened with it."""
_SHARED = 2
"""How many of them two passages share that tell of one thing; of all their words where each says what it is."""
_LOOK = 60
"""Characters before a sort in which it is likened, or told that something is it."""
_SOUGHT = 256
"""For how many sorts a pattern is kept that finds them: few of them are ever set against another."""
_ONE = re.compile(r"(?i)\b(?:an?|the|this|that|one|his|her|its|their)(?: [\w’'-]{2,20}){0,2} $")
"""What leads up to one thing of a sort."""
_IS = re.compile(
    rf"(?i)\b(?:{BE}|be|identified as|described as|turned out to be|called it)"
    r" (?:an?|the|his|her)(?: [\w’'-]{2,20}){0,2} $"
)
"""What leads up to what something is said to be."""
_MODIFIED = re.compile(r"\b([A-Za-z][a-z]+(?:-[a-z]+)?)(?= ([a-z]{3,20})\b)")
"""Two words, of which the first may say which of such things the second is."""
_NEXT = re.compile(r" ([A-Za-z][\w’'-]*)")


class _Sort(NamedTuple):
    """A thing in a passage that is of a sort."""

    of: str
    """The class."""
    sort: str
    text: str
    is_it: bool
    """Whether it is told that something is it."""
    names: frozenset[str]
    """The names ahead of it, one of which may be whose or who it is."""
    deeds: frozenset[str]
    """What it did or what was done to it or with it, so far as that may be told."""
    around: frozenset[str]
    """All that is told around it."""


@cache
def _sorts() -> dict[str, tuple[str, str]]:
    """A word for a sort to its class and the first word of its row."""
    classes = table("reader.analysis", "sorts")["sorts"]
    return {str(word): (of, str(row[0])) for of, rows in classes.items() for row in rows for word in row}


@cache
def _any() -> re.Pattern[str]:
    return whole_words(_sorts())


@cache
def _first_words() -> frozenset[str]:
    return frozenset(word.split()[0] for word in _sorts())


@cache
def _rows() -> dict[str, list[str]]:
    """The first word of a row to all words of it."""
    words: dict[str, list[str]] = {}
    for word, (_, first) in _sorts().items():
        words.setdefault(first, []).append(word)
    return words


@lru_cache(maxsize=_SOUGHT)
def _any_of_row(sort: str) -> re.Pattern[str]:
    """What finds any word of the row that begins with a sort, one or many; of a word that begins none itself."""
    if row := _rows().get(sort):
        return re.compile(rf"(?i)\b{one_of(row)}(?:s|es)?\b")
    return re.compile(rf"\b{re.escape(sort)}\b")


@cache
def _likened() -> re.Pattern[str]:
    return re.compile(rf"{whole_words(word_list('reader.analysis', 'sorts', 'likened')).pattern}[^,;:.]{{0,30}}$", re.I)


def calling_in(text: str) -> str:
    """What somebody does for a living who is called so in a few words, by the first word of its row: that of `the
    retired teacher told`; empty where nothing tells it.
    """
    told = (_sorts()[m.group().lower()] for m in _any().finditer(text))
    return next((sort for of, sort in told if of == _CALLING), "")


def sorts_of(*classes: str) -> dict[str, str]:
    """The words for the sorts of some classes, each to the first of its row."""
    return {word: sort for word, (of, sort) in _sorts().items() if of in classes}


def kind_of_two_sorts(one: str, other: str) -> str:
    """What two things clash about, each told in a few words that end with it, where they are of two sorts: relatives of
    `his brother` and `his cousin`; else nothing. Of what people are called for a living one may be both.
    """
    here, there = map(_named_at_end, (one, other))
    if not here or not there or set(here) & set(there) or here[-1][0] != there[-1][0]:
        return ""  # an elephant bull is no other beast than an elephant
    of = here[-1][0]
    return "" if of in word_list("reader.analysis", "sorts", "told_to_be") else _kind(of)


def _kind(of: str) -> str:
    """What two sorts of a class clash about."""
    return _KINDS.get(of, "sort")


def _named_at_end(text: str) -> list[tuple[str, str]]:
    """The classes and sorts of the things that some words name which end with one; empty where they end with none."""
    found = list(_any().finditer(text))
    return [_sorts()[m.group().lower()] for m in found] if found and found[-1].end() == len(text) else []


def sort_clash(mine: Sequence[Said], others: Sequence[Said]) -> Clash | None:
    """Where two outlets tell one thing to be of two sorts; neither article knows the other's at all."""
    here, there = ([(p, x) for p in side for x in sorts_in(p)] for side in (mine, others))
    for a, x in here:
        for b, y in there:
            if x.of == y.of and x.sort != y.sort and _one_thing(a, x, b, y) and not (_knows(a, y) or _knows(b, x)):
                return Clash(_kind(x.of), x.text, y.text)
    return None


def _one_thing(a: Said, x: _Sort, b: Said, y: _Sort) -> bool:
    """Whether the same happened with both, or two passages much alike say what something is."""
    if x.names and y.names and not x.names & y.names:
        return False
    if x.is_it and y.is_it:
        return len(a.stems & b.stems) >= _SHARED
    if x.of in word_list("reader.analysis", "sorts", "told_to_be"):
        return False
    return bool(x.deeds & y.deeds) and len(x.around & y.around) >= _SHARED


def _knows(p: Said, sort: _Sort) -> bool:
    return bool(_any_of_row(sort.sort).search(p.known))


@lru_cache(maxsize=KEPT)
def sorts_in(passage: Said) -> tuple[_Sort, ...]:
    """The things in a passage that are of a sort."""
    words = bare_words(passage)
    sorts = () if words.isdisjoint(_first_words()) else _found(passage)
    return (*sorts, *_modified(passage))


def _found(p: Said) -> Iterator[_Sort]:
    for m in _any().finditer(p.text):
        before = lead_to(p.text, m.start(), _LOOK)
        if m.group()[0].isupper() or not _ONE.search(before) or _likened().search(before) or _goes_on(p.text, m.end()):
            continue
        of, sort = _sorts()[m.group().lower()]
        yield _Sort(of, sort, m.group(), bool(_IS.search(before)), *_around(p, m.start(), m.end()))


def _around(p: Said, start: int, end: int) -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    """The names ahead of a stretch of a passage, the deeds around it, and all that is told there."""
    names = named_among(p, p.terms_in(0, start))
    near = p.terms_around(start, end, _AROUND)
    return names, folded(t for t in near if may_be_done(t.text)), folded(near)


@cache
def _modifiers() -> dict[str, str]:
    """A word to the kind of which one excludes another."""
    told = table("reader.analysis", "sorts")["modifiers"]
    return {str(word): kind for kind, words in told.items() for word in words}


def _modified(p: Said) -> Iterator[_Sort]:
    """The things of a passage that a word before them sets apart from others: a red car, a Danish lorry."""
    for m in _MODIFIED.finditer(p.text):
        word = m[1]
        office = flags_of(m[2]) & BODY or flags_of(m[2].capitalize()) & TITLE  # each nation has a minister, and an army
        nation = flags_of(word) & DEMONYM and not office
        of = "nation" if nation else _modifiers().get(word, "")
        before = lead_to(p.text, m.start(), _LOOK) if of and m[2] not in stop_words() else ""
        if _ONE.search(before) and not _likened().search(before):
            around = _around(p, m.start(), m.end(2))
            yield _Sort(f"{of} {stem(m[2])}", word, f"{word} {m[2]}", bool(_IS.search(before)), *around)


def _goes_on(text: str, at: int) -> bool:
    """Whether the next word belongs to the thing: a car park is no car."""
    found = _NEXT.match(text, at)
    if not found:
        return text[at : at + 1] == "-"
    word = found[1].lower()
    return word not in stop_words() and not may_be_done(word)
