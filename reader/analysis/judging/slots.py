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
from itertools import combinations
from typing import NamedTuple

from reader.analysis.judging.clashes.namesakes import is_misspelt
from reader.analysis.judging.clashes.opposites import are_opposite_places, are_other_ranks, exclude_each_other
from reader.analysis.judging.clashes.places import known_in
from reader.analysis.judging.passages import KEPT, Said, by_outlet
from reader.analysis.judging.polarity import listed_stems
from reader.analysis.language.lexicon import AUX, CUE, DAY, ING, MONTH, PAST, PERSON, VERB, flags_of
from reader.analysis.language.synonyms import classes
from reader.analysis.language.terms import Word, is_irregular, words_in
from reader.analysis.quantities.number_words import number_words
from reader.data import word_list

_LONGEST = 40
"""Words of a passage that are compared at most: of two longer ones more than a place is their own."""
_ALIKE, _SHARED = 0.5, 2
"""The share of the words of meaning that two passages have in common where they are told alike, and how many."""
_OWN = 3
"""Words of meaning that stand in the place at most."""
_WHOLE = re.compile(r"[A-Z][a-zà-ÿ’'-]+(?: [A-Z][\wà-ÿ’'-]+)+")
"""A whole name."""
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
    most = max(len(meant - their_meant), len(their_meant - meant))
    if not 0 < most <= _OWN or len(meant & their_meant) < _SHARED:
        return None
    steps = SequenceMatcher(None, keys, their, autojunk=False).get_opcodes()
    shared = sum(bool(w.stem) for op, i, j, _, _ in steps if op == "equal" for w in x[i:j])
    apart = [(x[i:j], y[k:m]) for op, i, j, k, m in steps if op != "equal"]
    apart = [(p, q) for p, q in apart if _meant(p) or _meant(q)]
    if len(apart) != 1 or shared < _SHARED or any(flags_of(w.text.lower()) & AUX for words in apart[0] for w in words):
        return None
    own, their_own = (_meant(words) for words in apart[0])
    if not own or not their_own or max(len(own), len(their_own)) > _OWN:
        return None
    if shared < _ALIKE * (shared + max(len(own), len(their_own))):
        return None
    # how two numbers stand to each other is told elsewhere
    numbers, their_numbers = ({w.text.lower().rstrip("%") for w in ws if _is_number(w)} for ws in (own, their_own))
    if all(map(_is_number, (*own, *their_own))) or (numbers and numbers == their_numbers):
        return None
    if any(map(_is_short_for_some, (*own, *their_own))) or any(w.capital for w in own) != any(
        w.capital for w in their_own
    ):
        return None  # a name and a post may be one person's
    if any(map(_is_deed, (*own, *their_own))) or _has(own, others) or _has(their_own, mine):
        return None
    here, there = (_shown(p.text, words) for p, words in zip((a, b), apart[0], strict=True))
    about = _excluded(here, there, a, b) or _told_of_once(a.text, own[0], b.text, their_own[0])
    return Slot((a.outlet, b.outlet), (here, there), about)


def _excluded(here: str, there: str, a: Said, b: Said) -> str:
    """What it is about which of two passages one must be wrong, by what stands in the one place; empty where neither
    need be.
    """
    if any(opposite(here.lower(), there.lower()) for opposite in (exclude_each_other, are_opposite_places)):
        return "the opposite"
    if are_other_ranks(here.lower(), there.lower()):
        return "the figure"
    if flags_of(here) & flags_of(there) & (DAY | MONTH):
        return "the day"
    if _WHOLE.fullmatch(here) and _WHOLE.fullmatch(there) and not any(map(_MORE.search, (a.text, b.text))):
        unknown = not known_in((b,), here.split()) and not known_in((a,), there.split())
        return "the name" if unknown else ""
    names = here.istitle() and there.istitle() and here.isalpha() and there.isalpha()
    if names and is_misspelt(here.lower(), there.lower()) and here not in b.known and there not in a.known:
        return "the name"
    return ""


def _told_of_once(one: str, first: Word, other: str, other_first: Word) -> str:
    """What it is about where both have one cause, or one place in which something can be done but once.

    What began on the dock may have begun in a shed on it, but not in a river and in a car park.
    """
    here, there = (_ahead().search(text[: word.start]) for text, word in ((one, first), (other, other_first)))
    persons = any(flags_of(w.text.lower()) & PERSON for w in (first, other_first))
    if here is None or there is None or persons:
        return ""
    if here["cause"] and there["cause"]:
        return "the cause"
    return "the place" if here["deed"] and here["deed"] == there["deed"] else ""


@cache
def _ahead() -> re.Pattern[str]:
    """What leads up to a cause, or to the place of what is done but once."""
    causes, deeds = ("|".join(sorted(word_list("reader.analysis", "deeds", key))) for key in ("caused", "once"))
    return re.compile(
        rf"(?i)\b(?:(?P<cause>(?:{causes}) by|because of|due to|blamed on)"
        rf"|(?P<deed>(?:{deeds}) (?:in|at|on|near|from|inside|under|behind)))(?: (?:an?|the|his|her|its|their))? $"
    )


class _Text(NamedTuple):
    """A passage as it is compared: its words, by what each is known, and those that mean something; all empty where it
    is long.
    """

    words: tuple[Word, ...]
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


def _is_deed(word: Word) -> bool:
    """Whether a word may be a verb: `promised` and `announced` are mostly one deed in other words."""
    return bool(flags_of(word.text.lower()) & (VERB | PAST | ING | CUE)) or is_irregular(word.text.lower())


def _is_short_for_some(word: Word) -> bool:
    """Whether a word is initials: `A.G`, `CEO`."""
    return word.text.isupper() or "." in word.text


def _is_number(word: Word) -> bool:
    return word.number or word.text.lower() in number_words()


def _has(words: Sequence[Word], passages: Sequence[Said]) -> bool:
    """Whether passages have one of some words, or one that means the same."""
    known = {classes().get(s, s) for p in passages for s in p.stems}
    return any(_key(w) in known for w in words)


def _shown(text: str, words: Sequence[Word]) -> str:
    words = [w for w in words if w.stem or _is_amount(w)]
    return text[words[0].start : words[-1].end]
