"""Which passages of a story exclude what others tell: asked of all, before it is known what belongs together."""

from __future__ import annotations

import re
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from operator import attrgetter
from typing import Generic, NamedTuple, Protocol, TypeVar

from reader.analysis.judging.clashes.contraries import exclude, share_subject
from reader.analysis.judging.clashes.contrary_words import Contrary, contraries_in, questions_in
from reader.analysis.judging.clashes.doers import Doing, are_of_two, doers_in
from reader.analysis.judging.clashes.fates import exclude_each_other, fates_in
from reader.analysis.judging.clashes.persons import Told as Fate
from reader.analysis.judging.clashes.persons import is_one_person
from reader.analysis.judging.clashes.whether import Deed, befell_nobody, deeds_of, excludes, is_of_one, stems_of_deeds
from reader.analysis.judging.passages import Said, on_other_days, said

_HINT = re.compile(
    r"\b(?:no|not|never|nor|yet to|fail(?:s|ed|ing)? to|nobody|none|cannot|neither|den(?:y|ies|ied|ying)|refus\w+"
    r"|declin\w+|short of|false|untrue)\b|n[’']t\b"
)
"""What a passage that denies something has at the least, in small letters."""
_MOST = 128
"""Passages on one side of a question that are set against those on others: each with each takes their square."""


class _Keyed(Protocol):
    """What a passage tells, under the question that it answers."""

    @property
    def key(self) -> str:
        """The question."""


_Thing = TypeVar("_Thing", bound=_Keyed)


class _Done(NamedTuple):
    """What but one does to a thing, with who did it in a passage."""

    key: str
    who: tuple[str, ...]
    doing: Doing
    passage: Said


class _Met(NamedTuple):
    """What became of somebody in a passage."""

    key: str
    fate: str
    told: Fate
    passage: Said


class Told(NamedTuple):
    """A passage of a story."""

    article: int
    text: str
    stems: frozenset[str]


class Denied(NamedTuple):
    """The passages that tell something and those that tell what excludes it, by their numbers."""

    denials: frozenset[int]
    tellings: frozenset[int]
    others: frozenset[str] = frozenset()
    """The stems of other deeds than the one denied; empty where no deed is."""


class _Place(NamedTuple, Generic[_Thing]):
    """A passage that tells something: its number, its article, and what it tells."""

    number: int
    article: int
    told: _Thing


def denied_among(passages: Sequence[Told]) -> list[Denied]:
    """The passages that deny a deed, or tell what is contrary, and those of other articles that tell it of the same.

    Args:
        passages: of a story, in order: by their places they are named.
    """
    return [
        *_deeds_apart(passages),
        *_contraries_apart(passages),
        *_read_apart(passages, _doings_in, "who", _done_by_two),
        *_read_apart(passages, _fates_of, "fate", _of_one_person),
    ]


def _deeds_apart(passages: Sequence[Told]) -> Iterator[Denied]:
    """The passages that deny a deed, with those of other articles that tell it; only such as may do either are read."""
    every = frozenset().union(*stems_of_deeds().values())
    hinted = ((n, p) for n, p in enumerate(passages) if not p.stems.isdisjoint(every) and _HINT.search(p.text.lower()))
    denied = [_Place(n, p.article, d) for n, p in hinted for d in deeds_of(said("", p.text)) if d.denied]
    wanted = frozenset().union(*(stems_of_deeds()[x.told.key] for x in denied))
    told = [
        _Place(n, p.article, d)
        for n, p in enumerate(passages)
        if not p.stems.isdisjoint(wanted)
        for d in deeds_of(said("", p.text))
        if not d.denied
    ]

    def apart(x: Deed, y: Deed) -> bool:
        return excludes(x, y) and (is_of_one(y, x) or befell_nobody(x))

    for key, found in _joined(denied, told, attrgetter("denied"), apart):
        yield found._replace(others=every - stems_of_deeds()[key])


def _contraries_apart(passages: Sequence[Told]) -> Iterator[Denied]:
    """The passages that answer a question in one way, with those of other articles that answer it the contrary way."""
    questions = [questions_in(p.text) for p in passages]
    articles: dict[str, set[int]] = {}
    for p, keys in zip(passages, questions, strict=True):
        for key in keys:
            articles.setdefault(key, set()).add(p.article)
    shared = {key for key, among in articles.items() if len(among) > 1}
    told = [
        _Place(n, p.article, x)
        for n, p in enumerate(passages)
        if questions[n] & shared
        for x in contraries_in(said("", p.text))
    ]
    for _, found in _joined(told, told, attrgetter("side", "denied"), _is_first_of_two):
        yield found


def _is_first_of_two(x: Contrary, y: Contrary) -> bool:
    """Whether two are apart, and the first is that which is listed first, or is told and not denied."""
    return (x.side, x.denied) < (y.side, y.denied) and exclude(x, y) and share_subject(x, y)


def _read_apart(
    passages: Sequence[Told],
    read: Callable[[Said], Iterable[_Thing]],
    side: str,
    apart: Callable[[_Thing, _Thing], bool],
) -> Iterator[Denied]:
    """The passages that tell what others exclude by a rule.

    Args:
        passages: of a story.
        read: what the rule reads in one of them.
        side: what is the same in two such things that do not exclude each other.
        apart: whether two do.
    """
    told = [_Place(n, p.article, x) for n, p in enumerate(passages) for x in read(said("", p.text))]
    for _, found in _joined(told, told, attrgetter(side), apart):
        yield found


def _doings_in(p: Said) -> Iterator[_Done]:
    """Who did what but one does to a thing: `the march was led by Halla Odra`."""
    return (_Done(x.deed, tuple(sorted(x.names)), x, p) for x in doers_in(p) if x.beside)


def _done_by_two(x: _Done, y: _Done) -> bool:
    """Whether one thing was done by two, by all that either says of the thing; asked once of any two."""
    one, other = x.doing.object, y.doing.object
    same = one <= other or other <= one
    return x.who < y.who and same and are_of_two(x.doing, y.doing) and not on_other_days((x.passage,), (y.passage,))


def _fates_of(p: Said) -> Iterator[_Met]:
    """What became of somebody: `Orrin Vell was shot dead`."""
    return (_Met("fate", x.what, x, p) for x in fates_in(p))


def _of_one_person(x: _Met, y: _Met) -> bool:
    """Whether one person cannot have met both; asked once of any two."""
    apart = exclude_each_other(x.passage, x.told, y.passage, y.told)
    return x.fate < y.fate and apart and is_one_person(x.passage, x.told.person, y.passage, y.told.person)


def _joined(
    denied: Iterable[_Place[_Thing]],
    told: Iterable[_Place[_Thing]],
    side_of: Callable[[_Thing], Hashable],
    apart: Callable[[_Thing, _Thing], bool],
) -> Iterator[tuple[str, Denied]]:
    """The passages that are apart, together with those that are apart from the same, by what they tell.

    Args:
        denied: what is set against others.
        told: those others.
        side_of: which side of a question a thing is on; two on one side are never apart.
        apart: whether two things on two sides exclude each other.
    """
    there = _by_side(told, side_of)
    for key, sides in sorted(_by_side(denied, side_of).items()):
        found: list[Denied] = []
        alike: list[Denied]
        for side, place in sorted(((s, p) for s, row in sides.items() for p in row), key=lambda x: x[1].number):
            others = (x for s, row in there.get(key, {}).items() if s != side for x in row)
            against = frozenset(x.number for x in others if x.article != place.article and apart(place.told, x.told))
            if against:
                alike = [pair for pair in found if pair.tellings & against]
                joined = Denied(
                    frozenset((place.number,)).union(*(pair.denials for pair in alike)),
                    against.union(*(pair.tellings for pair in alike)),
                )
                found = [*(pair for pair in found if pair not in alike), joined]
        yield from ((key, pair) for pair in found)


def _by_side(
    places: Iterable[_Place[_Thing]], side_of: Callable[[_Thing], Hashable]
) -> dict[str, dict[Hashable, list[_Place[_Thing]]]]:
    """Places by what they tell, and by the side they are on; the first of each."""
    out: dict[str, dict[Hashable, list[_Place[_Thing]]]] = {}
    for place in places:
        row = out.setdefault(place.told.key, {}).setdefault(side_of(place.told), [])
        if len(row) < _MOST:
            row.append(place)
    return out
