"""What each of two outlets alone has in one part, told without a name: why it came about, where it was, who did it.

Words alone do not tell whether such answers exclude each other: a shed may stand on the dock, a guard be an officer off
duty. But of two outlets that give each another cause nobody reads that they agree.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache, lru_cache
from itertools import combinations, product
from typing import NamedTuple

from reader.analysis.judging.clashes.sorts import sorts_of
from reader.analysis.judging.clauses import MARK, end_of_stretch, lead_to
from reader.analysis.judging.denials import denied_before
from reader.analysis.judging.kinds import folded
from reader.analysis.judging.passages import KEPT, Said, by_outlet, is_name, kinds_in, may_be_done, was_done
from reader.analysis.judging.polarity import listed_words
from reader.analysis.judging.unshared_names import names_told, unshared_names
from reader.analysis.language.alternatives import whole_words
from reader.analysis.language.lexicon import PREP, flags_of
from reader.analysis.language.synonyms import classes
from reader.analysis.language.terms import words_in
from reader.data import heads_of_rows, word_list

_REACH = 70
"""Characters on either side of what tells a cause, or ahead of a place, in which it stands."""
_LONGEST = 7
"""Words of meaning of a cause at most: with more it is a story."""
_DEED = 3
"""Words of meaning ahead of a place among which stands what was done there."""
_END = re.compile(rf"{MARK.pattern}|,| (?:and|but|which|who|that|when|while|as|after|before|in which|for)\b")
"""What ends a cause."""
_BEGIN = re.compile(rf"{MARK.pattern}|,|\b(?:and|but|which|who|that|when|while|as|after|before|said|says|found)\b")
"""What stands ahead of one."""
_ARTICLE = re.compile(r"\b(?:an?|the|his|her|its|their) ")
_ONE = r"(?P<text>(?i:an?|the|his|her|its|their|one|two|three)(?: [a-z][\w’'-]{1,20}){0,3}? "
"""What leads up to a place or a person told without a name."""
_TOLD = {
    "cause": "with another cause",
    "occasion": "upon something else",
    "place": "with another place",
    "doer": "done by others",
}


class Part(NamedTuple):
    """What fills a part of what a passage tells."""

    part: str
    """`cause`, `occasion`, `place` or `doer`."""
    deeds: frozenset[str]
    """The kinds of what was done then, there or by them; empty for a cause."""
    words: frozenset[str]
    """The kinds of the words by which it is known."""
    text: str


def unlike_parts(passages: Sequence[Said]) -> str:
    """What two outlets each alone have in one part, as part of a reason: `with another cause: fog and a strike`; empty
    where no two outlets have such.

    An outlet that has the other's words anywhere in its article knows of both.
    """
    for mine, others in combinations(by_outlet(passages).values(), 2):
        here, there = ([x for p in side for x in parts_of(p)] for side in (mine, others))
        for x, y in product(here, there):
            if x.part != y.part or ((x.deeds or y.deeds) and not x.deeds & y.deeds):
                continue
            if not _knows(others, x) and not _knows(mine, y):
                return f"{_TOLD[x.part]}: {x.text} and {y.text}"
    return ""


def with_other(passages: Sequence[Said]) -> str:
    """What two outlets have otherwise, by names or without, as part of a reason; empty where they have nothing."""
    names = unshared_names(passages)
    return names_told(names) if names else unlike_parts(passages)


def _knows(passages: Sequence[Said], part: Part) -> bool:
    return any(not part.words.isdisjoint(_kinds_of(p.known, part.part)) for p in passages)


@lru_cache(maxsize=KEPT)
def _kinds_of(text: str, part: str) -> frozenset[str]:
    """The kinds of the words of an article."""
    return kinds_in(text) if part in ("cause", "occasion") else frozenset(_kind(part, w.text) for w in words_in(text))


def _kind(part: str, word: str) -> str:
    """The first word of the row of a word for a place or a person, one or many; empty for others."""
    low = word.lower()
    return _rows(part).get(low) or _rows(part).get(low.removesuffix("s"), "")


@cache
def _rows(part: str) -> Mapping[str, str]:
    """The words for places, or for persons, to the first of their row."""
    if part == "place":
        return {**sorts_of("building", "room"), **heads_of_rows("reader.analysis", "parts", "places")}
    return {**sorts_of("job", "relative"), **heads_of_rows("reader.analysis", "parts", "persons")}


@lru_cache(maxsize=KEPT)
def parts_of(passage: Said) -> tuple[Part, ...]:
    """The causes, occasions, places and doers without a name that a passage tells."""
    return (*_causes(passage), *_occasions(passage), *_places(passage), *_doers(passage))


@cache
def _told(part: str) -> tuple[re.Pattern[str], ...]:
    """What finds a part of a passage: the text that fills it, its head, and of a doer the verb."""
    heads = whole_words(form for word in _rows(part) for form in (word, f"{word}s"))
    one = rf"{_ONE}(?P<head>{heads.pattern}))(?!-)"
    if part == "place":
        return (re.compile(rf"\b(?:in|at|on|inside|near|off|from|under|behind|outside|aboard|into|beside) {one}"),)
    return (
        re.compile(rf"\b(?P<verb>[a-z]{{3,20}})(?: dead)? by {one}"),
        re.compile(rf"\b{one} (?:(?:who|has|had|have) )?(?P<verb>[a-z]{{3,20}})\b"),
    )


@cache
def _marks(key: str) -> re.Pattern[str]:
    return whole_words(word_list("reader.analysis", "parts", key))


def _causes(p: Said) -> Iterator[Part]:
    for m in _marks("behind").finditer(p.text):
        end = min(m.end() + _REACH, end_of_stretch(p.text, m.end() + 1, _END))
        if not denied_before(lead_to(p.text, m.start(), _REACH)):
            for found in _cause(p.text[m.end() : end], m.group().lower() == "due to"):
                yield found
                if deeds := _deeds_ahead(p, m.start()):
                    yield found._replace(part="occasion", deeds=deeds)
    for m in _marks("ahead").finditer(p.text):
        lead = lead_to(p.text, m.start(), _REACH, _BEGIN)
        if lead.strip() and not denied_before(lead):
            yield from _cause(_without_place(lead.strip()), False)


def _occasions(p: Said) -> Iterator[Part]:
    """What went ahead of what is told, or what it was about: `sank after it hit a rock`, `collapsed over prisoners`."""
    for m in _marks("upon").finditer(p.text):
        deeds = _deeds_ahead(p, m.start())
        if not deeds or denied_before(lead_to(p.text, m.start(), _REACH)):
            continue
        end = min(m.end() + _REACH, end_of_stretch(p.text, m.end() + 1, _END))
        if any(w.number for w in words_in(p.text[m.end() : end])):
            continue
        for found in _cause(p.text[m.end() : end], False):
            yield found._replace(part="occasion", deeds=deeds)


def _deeds_ahead(p: Said, at: int) -> frozenset[str]:
    """The kinds of what was done, so far as it is told right ahead of an offset."""
    return folded(t for t in p.terms_in(0, at)[-_DEED:] if was_done(t.text))


def _without_place(lead: str) -> str:
    """What leads up to a verb without the place or time that the sentence begins with: `At the weir a pilot`."""
    led = flags_of(lead.partition(" ")[0].lower()) & PREP
    one = [m.start() for m in _ARTICLE.finditer(lead)] if led else []
    return lead[one[-1] :] if len(one) > 1 else lead


def _cause(text: str, maybe_to_come: bool) -> Iterator[Part]:
    text = text.strip()
    if maybe_to_come and text.split(" ")[0].lower() in word_list("reader.analysis", "parts", "to_come"):
        return
    kinds = frozenset(classes().get(w.stem, w.stem) for w in words_in(text) if w.stem and not w.number)
    if 0 < len(kinds) <= _LONGEST:
        yield Part("cause", frozenset(), kinds, text)


def _places(p: Said) -> Iterator[Part]:
    for m in (m for pattern in _told("place") for m in pattern.finditer(p.text)):
        told = [t for t in p.terms_in(0, m.start()) if not is_name(p, t)]
        deeds = folded(t for t in told[-_DEED:] if may_be_done(t.text) and t.text not in listed_words("saying"))
        if deeds:
            yield Part("place", deeds, frozenset((_kind("place", m["head"]),)), m.group())


def _doers(p: Said) -> Iterator[Part]:
    for m in (m for pattern in _told("doer") for m in pattern.finditer(p.text)):
        verb = p.terms_in(m.start("verb"), m.end("verb"))
        if verb and was_done(m["verb"]):
            yield Part("doer", folded(verb), frozenset((_kind("doer", m["head"]),)), m["text"])
