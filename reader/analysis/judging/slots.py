"""Two passages told alike but for one place, in which each has words of its own: `began on the dock`, `in a shed`.

Words alone do not tell whether such words exclude each other, as `officers` and `police` do not; but who reads that
two outlets agree looks no further, so what they have in that place is told.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import cache, lru_cache
from itertools import chain, combinations
from typing import NamedTuple

from reader.analysis.judging.clashes.namesakes import is_misspelt
from reader.analysis.judging.clashes.opposed_words import (
    are_opposite_degrees,
    are_opposite_places,
    are_other_ranks,
    exclude_each_other,
)
from reader.analysis.judging.clashes.places import known_in
from reader.analysis.judging.clashes.sorts import kind_of_two_sorts
from reader.analysis.judging.clashing import ABOUT
from reader.analysis.judging.passages import KEPT, Said, by_outlet
from reader.analysis.judging.polarity import listed_stems
from reader.analysis.language.alternatives import one_of
from reader.analysis.language.lexicon import AUX, CUE, DAY, DEMONYM, DET, ING, MONTH, PAST, PERSON, VERB, flags_of
from reader.analysis.language.synonyms import classes
from reader.analysis.language.terms import Word, is_irregular, words_in
from reader.analysis.quantities.number_words import number_words
from reader.analysis.quantities.units import is_unit_word
from reader.data import word_list

_Words = tuple[Word, ...]
_LONGEST = 40
"""Words of a passage that are compared at most: of two longer ones more than a place is their own."""
_ALIKE, _SHARED = 0.5, 2
"""The share of the words of meaning that two passages have in common where they are told alike, and how many."""
_MOSTLY = 0.75
"""The share of the words of meaning that two passages have in common which are not alike in more than one place."""
_OWN, _OWN_OF_MANY, _MANY = 3, 5, 8
"""Words of meaning that stand in the place at most; and where the passages share so many."""
_WHOLE = re.compile(r"[A-Z][a-zà-ÿ’'-]+(?: [A-Z][\wà-ÿ’'-]+)+")
"""A whole name."""
_REST = re.compile(r"\w*")
_WORD_AHEAD = re.compile(r"([\w’'-]{1,20}) $")
_MORE = re.compile(r"(?i)\b(?:among|including|one of|two of|also|another|other|and)\b")
"""What tells that somebody else may be meant besides."""


@dataclass(frozen=True, slots=True)
class Slot:
    """What two passages have in the one place in which they are not alike, as written."""

    outlets: tuple[str, str]
    words: tuple[str, str]
    about: str = ""
    """What it is about which one of them must be wrong: `the name`; empty where both may hold."""

    @property
    def told(self) -> str:
        """As a reason: `told alike but for dock against storage shed`."""
        return f"told alike but for {' against '.join(self.words)}"


def unlike_slot(passages: Sequence[Said]) -> Slot | None:
    """The first place in which passages of two outlets told alike have other words, those first of which one is wrong;
    None where there is none.

    An outlet that has the other's words elsewhere in its passages knows of both.
    """
    out: list[Slot] = []
    for mine, others in combinations(by_outlet(passages).values(), 2):
        found = [slot for a in mine for b in others if (slot := _slot(a, b, mine, others)) is not None]
        if len(found) == len(mine) * len(others):
            out += found
    return min(out, key=lambda slot: not slot.about, default=None)


def _slot(a: Said, b: Said, mine: Sequence[Said], others: Sequence[Said]) -> Slot | None:
    (x, keys, meant), (y, their, their_meant) = _read(a.text), _read(b.text)
    # what most pairs fail is asked first: aligning them takes long
    common = len(meant & their_meant)
    most = max(len(meant), len(their_meant)) - common
    if not 0 < most <= (_OWN_OF_MANY if common >= _MANY else _OWN) or common < _SHARED:
        return None
    steps = SequenceMatcher(None, keys, their, autojunk=False).get_opcodes()
    shared = sum(bool(w.stem) for op, i, j, _, _ in steps if op == "equal" for w in x[i:j])
    apart = _apart(x, y, steps)
    own = sum(max(map(len, map(_meant, place))) for place in apart)
    if shared < max(_SHARED, _ALIKE * (shared + own)) or own > (_OWN_OF_MANY if shared >= _MANY else _OWN):
        return None
    if len(apart) == 1:
        return _filled(a, b, apart[0], mine, others)
    if shared < max(_MANY, _MOSTLY * (shared + own)):
        return None
    # with more than one place apart, other words need not be of the same thing
    found = (_filled(a, b, place, mine, others) for place in apart)
    return next((slot for slot in found if slot and slot.about), None)


def _filled(
    a: Said, b: Said, place: tuple[_Words, _Words], mine: Sequence[Said], others: Sequence[Said]
) -> Slot | None:
    """What two passages have in one place where they are not alike; None where it may be the same in other words."""
    own, their_own = map(_meant, place)
    if not own or not their_own or any(map(_helps, chain(*place))):
        return None
    # how two numbers stand to each other is told elsewhere
    numbers, their_numbers = ({w.text.lower().rstrip("%") for w in ws if _is_number(w)} for ws in (own, their_own))
    if all(map(_is_measure, (*own, *their_own))) or (numbers and numbers == their_numbers):
        return None
    if any(map(_is_short_for_some, (*own, *their_own))) or any(map(_is_a_name, own)) != any(map(_is_a_name, their_own)):
        return None  # a name and a post may be one person's
    degrees = are_opposite_degrees(*(" ".join(w.text.lower() for w in words) for words in (own, their_own)))
    if not degrees and any(_tells_a_deed(p.text, words) for p, words in zip((a, b), place, strict=True)):
        return None
    if _has(_but_for(own, their_own), others) or _has(_but_for(their_own, own), mine):
        return None
    here, there = (_shown(p.text, words) for p, words in zip((a, b), place, strict=True))
    about = _excluded(here, there, a, b) or _told_of_once(a.text, own, b.text, their_own)
    if not about and {_key(own[-1]), _key(their_own[-1])} & {*map(_key, own)} & {*map(_key, their_own)}:
        return None  # a giraffe calf is a baby giraffe
    return Slot((a.outlet, b.outlet), (here, there), about)


def _apart(x: _Words, y: _Words, steps: Sequence[tuple[str, int, int, int, int]]) -> list[tuple[_Words, _Words]]:
    """The words of each where two passages are not alike, so far as they mean something; what but one word
    parts is one place.
    """
    out: list[tuple[int, int, int, int]] = []
    for op, i, j, k, m in steps:
        if op == "equal" or not (_meant(x[i:j]) or _meant(y[k:m])):
            continue
        if out and i - out[-1][1] <= 1:
            first, last, their_first, their_last = out[-1]
            if not all(map(_is_number, (*x[first:last], *y[their_first:their_last]))):
                i, k = first, their_first
                out.pop()
        out.append((i, j, k, m))
    return [(x[i:j], y[k:m]) for i, j, k, m in out]


def _excluded(here: str, there: str, a: Said, b: Said) -> str:
    """What it is about which of two passages one must be wrong, by what stands in the one place; empty where neither
    need be.
    """
    if any(
        opposite(here.lower(), there.lower())
        for opposite in (exclude_each_other, are_opposite_places, are_opposite_degrees)
    ):
        return "the opposite"
    if kind := kind_of_two_sorts(here, there):
        return ABOUT[kind]
    if are_other_ranks(here.lower(), there.lower()):
        return "the figure"
    if all(map(_are_days, (here, there))):
        return "the day"
    if _WHOLE.fullmatch(here) and _WHOLE.fullmatch(there) and not any(map(_MORE.search, (a.text, b.text))):
        unknown = not known_in((b,), here.split()) and not known_in((a,), there.split())
        return "the name" if unknown else ""
    names = here.istitle() and there.istitle() and here.isalpha() and there.isalpha()
    if names and is_misspelt(here.lower(), there.lower()) and here not in b.known and there not in a.known:
        return "the name"
    return ""


def _are_days(words: str) -> bool:
    """Whether some words are a day and nothing else: `Monday, October 20`."""
    told = words.replace(",", " ").split()
    return bool(flags_of(told[0]) & (DAY | MONTH)) and all(w.isdigit() or flags_of(w) & (DAY | MONTH) for w in told)


def _told_of_once(one: str, own: Sequence[Word], other: str, their_own: Sequence[Word]) -> str:
    """What it is about where both have one cause, or one place in which something can be done but once.

    What began on the dock may have begun in a shed on it, but not in a river and in a car park.
    """
    here, there = (_ahead().search(text[: words[0].start]) for text, words in ((one, own), (other, their_own)))
    persons = any(flags_of(w.text.lower()) & PERSON for w in (*own, *their_own))
    if here is None or there is None or persons:
        return ""
    if (here["cause"] or here["did"]) and (there["cause"] or there["did"]):
        return "the cause"
    return "the place" if here["deed"] and here.group("deed", "way") == there.group("deed", "way") else ""


@cache
def _ahead() -> re.Pattern[str]:
    """What leads up to a cause, or to the place of what is done but once."""
    causes, deeds = (one_of(word_list("reader.analysis", "deeds", key)) for key in ("caused", "once"))
    return re.compile(
        rf"(?i)\b(?:(?P<cause>(?:{causes}) by|because of|due to|blamed on)"
        rf"|(?P<did>(?:{deeds}) by)"
        rf"|(?P<deed>{deeds})(?: on [A-Z][a-z]+)? (?P<way>in|at|on|near|from|inside|under|behind))"
        r"(?: (?:an?|the|his|her|its|their))? $"
    )


class _Text(NamedTuple):
    """A passage as it is compared: its words, by what each is known, and those that mean something; all empty where it
    is long.
    """

    words: _Words
    keys: tuple[str, ...]
    meant: frozenset[str]


@lru_cache(maxsize=KEPT)
def _read(text: str) -> _Text:
    words = words_in(text)
    if len(words) > _LONGEST:
        return _Text((), (), frozenset())
    return _Text(words, tuple(map(_key, words)), frozenset(map(_key, _meant(words))))


def _key(word: Word) -> str:
    return classes().get(word.stem, word.stem) or word.text.lower()


def _meant(words: Sequence[Word]) -> list[Word]:
    """Those that mean something, but for words of time; of how many it is told does."""
    return [w for w in words if (w.stem and w.stem not in listed_stems("time_words")) or _is_amount(w)]


def _is_amount(word: Word) -> bool:
    return word.text.lower() in word_list("reader.analysis", "opposed", "amounts")


def _helps(word: Word) -> bool:
    """Whether a word helps a verb, as `may` does, and `May` does not."""
    return bool(flags_of(word.text.lower()) & AUX) and not word.capital


def _is_a_name(word: Word) -> bool:
    return word.capital and not flags_of(word.text) & DEMONYM


def _is_measure(word: Word) -> bool:
    return _is_number(word) or is_unit_word(word.text.lower())


def _tells_a_deed(text: str, words: Sequence[Word]) -> bool:
    """Whether one of some words may be a verb: `promised` and `announced` are mostly one deed in other words.

    What an article or an owner leads up to is a thing, however its words end: `in a disused quarry`.
    """
    ahead = _WORD_AHEAD.search(text[: words[0].start])
    inside = ahead is not None and bool(flags_of(ahead[1].lower()) & DET)
    for n, word in enumerate(words):
        if flags_of(word.text.lower()) & DET:
            inside = True
            continue
        in_a_name = n > 0 and word.capital and words[n - 1].capital
        of_a_thing = inside and (n + 1 < len(words) or not _is_inflected(word))
        if _is_deed(word) and not in_a_name and not of_a_thing:
            return True
    return False


def _is_deed(word: Word) -> bool:
    return bool(flags_of(word.text.lower()) & (VERB | PAST | ING | CUE)) or is_irregular(word.text.lower())


def _is_inflected(word: Word) -> bool:
    return bool(flags_of(word.text.lower()) & (PAST | AUX | ING)) or is_irregular(word.text.lower())


def _is_short_for_some(word: Word) -> bool:
    """Whether a word is initials: `A.G`, `CEO`."""
    return word.text.isupper() or "." in word.text


def _is_number(word: Word) -> bool:
    return word.number or word.text.lower() in number_words()


def _but_for(words: Sequence[Word], others: Sequence[Word]) -> list[Word]:
    """Those words of one place that mean what no word of the other means."""
    keys = set(map(_key, others))
    return [w for w in words if _key(w) not in keys]


def _has(words: Sequence[Word], passages: Sequence[Said]) -> bool:
    """Whether passages have one of some words, or one that means the same."""
    known = {classes().get(s, s) for p in passages for s in p.stems}
    return any(_key(w) in known for w in words)


def _shown(text: str, words: Sequence[Word]) -> str:
    words = [w for w in words if w.stem or _is_amount(w)]
    end = _REST.match(text, words[-1].end)  # in his 50s
    return text[words[0].start : end.end() if end else words[-1].end].rstrip(",")
