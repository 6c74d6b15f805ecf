"""Where one outlet has of all what another has of some: `all tents`, `nine of the tents`, `a unanimous court`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache

from reader.analysis.judging.clashes.pairs import either_way
from reader.analysis.judging.clauses import end_of_stretch
from reader.analysis.judging.denials import denied_before
from reader.analysis.judging.passages import KEPT, Clash, Said, bare_words, has_any, is_later, may_be_done
from reader.analysis.language.alternatives import whole_words
from reader.analysis.language.terms import stem
from reader.analysis.quantities.number_words import is_number
from reader.data import heads_of_rows, word_list

_COUNTED = 2
"""Words of meaning behind `all` that may say of what."""
_LOOK = 30
"""Characters before the words that tell of all in which they are denied."""
_ALIKE = 2
"""Words of meaning and numbers that both passages share."""
_ALL = re.compile(
    r"(?i)\b(?<!not )(?:all|every one) (?:of )?(?:the |its |his |her |their |our |these |those )?"
    r"(?:[\d.,]{1,12} )?(?:[a-z-]{3,20} )?([a-z-]{3,20}s)\b"
)
"""`all 4,000 tents`, with what they are."""
_FEW = re.compile(
    r"(?i)\b(?:only|not even|fewer than|less than|just|barely|hardly|no more than|at most|under|not all|none)\b"
    r"(?:(?: of)?(?: an?| one| two)? (?:half|third|quarter|fifth|tenth|handful|few|[\d.,]{1,12}(?: per ?cent|%)?)\b)?"
)
"""A part that is small: `fewer than half`, `hardly a tenth`."""
_ALONE = len("hardly")
"""Characters of a word of `_FEW` that says nothing where it stands alone: `only`, `just`."""
_WHOLE = re.compile(r"(?i)\bof (?:the|its|their|all)(?: [\d.,]{1,12})?(?: [a-z-]{3,20})? ([a-z-]{3,20}s)\b")
"""`of the 4,000 tents`: what a part is of."""
_EVERY = re.compile(
    r"(?i)\b(?<!not )(?<!nearly )(?<!almost )(?:all|every|each|both)\b(?: (?:one )?of)?"
    r"(?: (?:the|its|his|her|their|our|these|those))?"
)
"""What leads up to those of whom all did something: `all twelve miners`, `both judges`, `every ballot`."""
_NUMBER = r"[\d.,]{1,12}|[a-z]+(?:-[a-z]+)?"
_SOME_OF = re.compile(
    rf"(?i)\b(?P<some>{_NUMBER}) of (?:the|its|their|those|his|her) (?P<all>{_NUMBER})"
    r" (?:[a-z-]{3,20} )?(?P<what>[a-z-]{3,20}s|men|women|children|people)\b"
)
"""`nine of the twelve miners`."""
_WITH_ALL = re.compile(
    r"(?i)\b(?:support|backing|approval|consent|agreement|votes?) of (?:every|all)(?: the)? [a-z]{3,20}"
)
"""That all were for something."""


def whole_clash(mine: Sequence[Said], others: Sequence[Said]) -> Clash | None:
    """Where one outlet has of all what another has of some of the same."""
    return either_way(_apart, mine, others)


def _apart(every: Said, few: Said) -> Clash | None:
    """Where the first passage has of all what the second has of some."""
    parts = _parts(few.text)
    if parts and len(every.stems & few.stems) >= _ALIKE:
        told = dict(_all_of(every.text))
        if found := next((Clash("figure", told[kind], text) for kind, text in parts if kind in told), None):
            return found
    return _some_apart(every, few) or _parting(every, few)


def _some_apart(every: Said, few: Said) -> Clash | None:
    """Where all of a number did, or suffered, what some of them did; later than that it is an update."""
    for what, verb, shown in _some_of(few):
        for other, also, told in _every(every) if verb else ():
            if what == other and verb == also:
                return Clash("update" if is_later(few.day, every.day) else "figure", told, shown)
    return None


def _parting(every: Said, few: Said) -> Clash | None:
    """Where a body is of one mind, and some of its members are not."""
    united = _united(every)
    if not united or len(every.stems & few.stems) < _ALIKE:
        return None
    if found := _any("parting").search(few.text):
        return Clash("opposite", united, found.group())
    bodies = {_bodies()[w] for w in bare_words(every) if w in _bodies()}
    for what, verb, shown in _some_of(few):
        if _bodies_by_stem().get(what) in bodies and verb in _deciding():
            return Clash("opposite", united, shown)
    return None


def parts_or_wholes_in(p: Said) -> bool:
    """Whether a passage tells what it takes, on one side at the least: of some of a number, or that all agreed."""
    return bool(_parts(p.text) or _some_of(p) or _united(p))


@lru_cache(maxsize=KEPT)
def _united(p: Said) -> str:
    """The words by which a passage tells that all were for something; nothing where none does."""
    found = _WITH_ALL.search(p.text) or _any("agreed").search(p.text)
    return found.group() if found and not denied_before(p.text[max(0, found.start() - _LOOK) : found.start()]) else ""


@lru_cache(maxsize=KEPT)
def _every(p: Said) -> tuple[tuple[str, str, str], ...]:
    """Of what a passage tells that all of it did something, or suffered it, and what."""
    return tuple(
        (t.stem, verb, p.text[m.start() : t.end])
        for m in _EVERY.finditer(p.text)
        for t in p.terms_in(m.end(), end_of_stretch(p.text, m.end()))[:_COUNTED]
        if not may_be_done(t.text) and (verb := _verb_behind(p, t.end))
    )


@lru_cache(maxsize=KEPT)
def _some_of(p: Said) -> tuple[tuple[str, str, str], ...]:
    """The same of some of a number."""
    if not has_any(p.text, (" of ",)):
        return ()
    return tuple(
        (stem(m["what"].lower()), _verb_behind(p, m.end()), m.group())
        for m in _SOME_OF.finditer(p.text)
        if is_number(m["some"]) and is_number(m["all"]) and m["some"].lower() != m["all"].lower()
    )


def _verb_behind(p: Said, at: int) -> str:
    """The stem of the first verb behind an offset; nothing where it is denied, or its clause has none."""
    for t in p.terms_in(at, end_of_stretch(p.text, at)):
        if may_be_done(t.text):
            return "" if denied_before(p.text[at : t.start]) else t.stem
    return ""


@cache
def _any(name: str) -> re.Pattern[str]:
    return whole_words(word_list("reader.analysis", "wholes", name))


@cache
def _bodies() -> dict[str, str]:
    """A word for those who decide together, or for one of them, to the first of its row."""
    return heads_of_rows("reader.analysis", "wholes", "bodies")


@cache
def _bodies_by_stem() -> dict[str, str]:
    return {stem(w): head for w, head in _bodies().items()}


@cache
def _deciding() -> frozenset[str]:
    return frozenset(map(stem, word_list("reader.analysis", "wholes", "deciding")))


@lru_cache(maxsize=KEPT)
def _all_of(text: str) -> tuple[tuple[str, str], ...]:
    return tuple((stem(m[1].lower()), m.group()) for m in _ALL.finditer(text)) if "all" in text.lower() else ()


@lru_cache(maxsize=KEPT)
def _parts(text: str) -> tuple[tuple[str, str], ...]:
    return tuple(_told(text))


def _told(text: str) -> Iterator[tuple[str, str]]:
    for whole in _WHOLE.finditer(text):
        for few in _FEW.finditer(text):
            if few.end() - few.start() > _ALONE or few.group().lower() in ("not all", "none"):
                yield stem(whole[1].lower()), few.group()
