"""Whether two passages tell of two persons: what holds of the one says nothing against what holds of the other.

Only what the texts say outright counts: whole names that are not each other's, or one post and the post below it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from itertools import product

from reader.analysis.judging.clashes.namesakes import Name, are_two, names_in
from reader.analysis.judging.clashes.persons import sexes_in
from reader.analysis.judging.passages import BARE_WORD, KEPT, Said, bare_words
from reader.analysis.judging.polarity import listed_words
from reader.analysis.language.alternatives import one_of, whole_words
from reader.analysis.language.lexicon import PERSON, PLAIN, flags_of
from reader.data import table

_WORD = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")
_BEGINS = re.compile(r"(?i)\W{0,3}(he|she)\b")
_ANOTHER_CASE = re.compile(
    r"(?i)\b(?:unrelated|separate|earlier|previous) (?:[a-z]{3,12} )?"
    r"(?:cases?|trials?|convictions?|charges?|offen[cs]es?)\b"
)
"""What tells of another case than the one at hand."""
_FURTHER = re.compile(
    r"(?i)\b(?:(?:yet )?another|a (?:second|third|fourth|further)|one more|two more)"
    r" (?:[\w-]{2,20}-year-old )?([a-z]{3,20})\b"
)
"""A further one of its kind: `another man`, `a second strike`."""


def of_other_persons(mine: Sequence[Said], others: Sequence[Said]) -> bool:
    """Whether two outlets tell of two persons."""
    return _other_names(mine, others) or _other_ranks(mine, others)


def of_described_persons(mine: Sequence[Said], others: Sequence[Said]) -> bool:
    """Whether each outlet tells of one who is of another age and of another sex: a boy of 16, a girl of 15."""
    here, there = ({x for p in side for x in _described(p)} for side in (mine, others))
    return bool(here and there) and all(a != b and x != y for (a, x), (b, y) in product(here, there))


def of_he_and_she(mine: Sequence[Said], others: Sequence[Said]) -> bool:
    """Whether all that one outlet tells begins with `he`, and all that the other tells with `she`."""
    here, there = ({m[1].lower() if (m := _BEGINS.match(p.text)) else "" for p in side} for side in (mine, others))
    return here | there == {"he", "she"} and len(here) == len(there) == 1


def occasions_apart(mine: Sequence[Said], others: Sequence[Said]) -> tuple[str, str] | None:
    """The words of each by which two outlets tell of two contests, groups, measures or spans of time: the singles and
    the doubles, the third quarter and the first nine months; None where they do not.
    """
    here, there = ({at: word for p in side for at, word in _occasions(p)} for side in (mine, others))
    for (row, x), (other_row, y) in product(here, there):
        if row == other_row and x != y and not {(row, x), (row, y)} & here.keys() & there.keys():
            return here[row, x], there[row, y]
    return None


def _described(passage: Said) -> frozenset[tuple[str, str]]:
    """The persons of a passage whose age and sex it tells: both."""
    return frozenset((age, told.what) for told in sexes_in(passage) for age in told.person.ages)


def told_of_two(here: str, there: str) -> str:
    """That two outlets tell of two things by such words, as a reason: `one says “singles”, the other “doubles”`."""
    return f"one says “{here}”, the other “{there}”"


@lru_cache(maxsize=KEPT)
def _occasions(passage: Said) -> tuple[tuple[tuple[int, int], str], ...]:
    """The contests and spans that a passage names: of which row of those that exclude each other, which of it, and in
    which words.
    """
    there = bare_words(passage)
    found = ((at, words.search(passage.text)) for at, first, words in _sets_apart() if not first.isdisjoint(there))
    return tuple((at, m.group()) for at, m in found if m)


@cache
def _sets_apart() -> tuple[tuple[tuple[int, int], frozenset[str], re.Pattern[str]], ...]:
    """Words that exclude others: of which row and which of it, of what `bare_words` gives one at least, and all."""
    rows = table("reader.analysis", "occasions")["occasions"]
    return tuple(
        ((n, k), _first_of(words), whole_words(words)) for n, row in enumerate(rows) for k, words in enumerate(row)
    )


def _first_of(phrases: Sequence[str]) -> frozenset[str]:
    """The first word of each phrase, as `bare_words` gives it."""
    return frozenset(m.group() for phrase in phrases if (m := BARE_WORD.match(phrase)))


def of_another_case(mine: Sequence[Said], others: Sequence[Said]) -> bool:
    """Whether one outlet alone tells of another case than the one at hand: `convicted in an unrelated case`."""
    here, there = (any(_ANOTHER_CASE.search(p.text) for p in side) for side in (mine, others))
    return here != there


def of_a_further_one(mine: Sequence[Said], others: Sequence[Said]) -> bool:
    """Whether one outlet tells of a further one of what the other tells: of a man, and of a second man."""
    return _tell_of_more(mine, others) or _tell_of_more(others, mine)


def of_two_sides(mine: Sequence[Said], others: Sequence[Said]) -> bool:
    """Whether each outlet tells of another of two things of one noun: the east runway, the west runway."""
    here, there = ({x for p in side for x in _sided(p.text)} for side in (mine, others))
    return any(
        row == other and noun == same and x != y and (row, y, noun) not in here and (row, x, noun) not in there
        for (row, x, noun), (other, y, same) in product(here, there)
    )


@lru_cache(maxsize=KEPT)
def _sided(text: str) -> frozenset[tuple[int, str, str]]:
    """The nouns before which a passage says which of several is meant: the row of such words, the word, the noun."""
    return frozenset((_sides()[m[1].lower()], m[1].lower(), m[2].lower()) for m in _any_side().finditer(text))


@cache
def _sides() -> dict[str, int]:
    """Words that tell which of several of one noun is meant to the row of those that exclude each other."""
    bearings = table("reader.analysis", "bearings")
    return {str(w): n for n, row in enumerate((*bearings["namesakes"], *bearings["pairs"])) for w in row}


@cache
def _any_side() -> re.Pattern[str]:
    return re.compile(rf"(?i)\b({one_of(_sides())}) ([a-z]{{3,20}})\b")


def _tell_of_more(mine: Sequence[Said], others: Sequence[Said]) -> bool:
    further = {noun for p in mine for noun in _further(p.text)} - {noun for p in others for noun in _further(p.text)}
    return any(noun in bare_words(p) for noun in further for p in others)


@lru_cache(maxsize=KEPT)
def _further(text: str) -> frozenset[str]:
    """The nouns of a passage that it says are further ones."""
    return frozenset(m[1].lower() for m in _FURTHER.finditer(text))


def _other_names(mine: Sequence[Said], others: Sequence[Said]) -> bool:
    """Whether both name persons, those who speak left out, and neither names one of the other's."""
    here, there = ([n for p in side for n in _told_of(p.text)] for side in (mine, others))
    if not here or not there or not all(are_two(x, y) for x, y in product(here, there)):
        return False
    # a bare surname is enough to be named, where no namesake is
    last = {n.last for n in here} & {n.last for n in there}
    return not any(_names(p, n, last) for p in others for n in here) and not any(
        _names(p, n, last) for p in mine for n in there
    )


def _names(passage: Said, name: Name, shared: set[str]) -> bool:
    words = {w.lower() for w in _WORD.findall(passage.text)}
    return name.last not in shared and name.last in words


@lru_cache(maxsize=KEPT)
def _told_of(text: str) -> tuple[Name, ...]:
    """The persons that a passage names, but for those beside whose name a word of saying stands."""
    return tuple(n for n in names_in(text) if not _speaks(text, n))


def _speaks(text: str, name: Name) -> bool:
    at = text.find(name.text)
    beside = (_WORD.findall(text[:at])[-1:], _WORD.findall(text[at + len(name.text) :])[:1])
    return any(flags_of(w.lower()) & PLAIN for words in beside for w in words)


def _other_ranks(mine: Sequence[Said], others: Sequence[Said]) -> bool:
    """Whether one tells of the holder of a post and the other of a deputy alone: the mayor, the deputy mayor."""
    here, there = ({post for p in side for post in _posts(p.text)} for side in (mine, others))
    ranked = {post for post, rank in here ^ there if rank}
    return any(
        (post, True) in one and (post, False) not in one and (post, False) in other and (post, True) not in other
        for post in ranked
        for one, other in ((here, there), (there, here))
    )


@lru_cache(maxsize=KEPT)
def _posts(text: str) -> frozenset[tuple[str, bool]]:
    return frozenset(_read_posts(text))


def _read_posts(text: str) -> Iterator[tuple[str, bool]]:
    """The words for persons of a passage, each with whether a word right before it sets it below that post."""
    words = _WORD.findall(text)
    for before, word in zip(["", *words], words, strict=False):
        if flags_of(word.lower()) & PERSON:
            yield word.lower(), before.lower() in listed_words("ranks")
