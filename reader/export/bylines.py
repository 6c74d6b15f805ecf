"""Takes bylines apart into names as CSL has them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from reader.data import word_list

_GROUPS = re.compile(r"\s{0,20}(?:;|\band\b|&)\s{0,20}")
_NAME = re.compile(r"[^\W\d_][\w.'’\-]*")
_INITIALS = re.compile(r"(?:[^\W\d_]\.?-?){1,3}")


class _Part(NamedTuple):
    """What stands between two commas, without the suffix that belongs to it."""

    name: str
    suffix: str = ""


def authors_of(byline: str) -> list[dict[str, str]]:
    """The names of a byline, each with given and family name where it plainly has them.

    `Lee, Ann` is one name and `Ana Ruiz, Bo Lind` are two; posts that follow a name are left out. A desk, an agency or
    a longer name stays as it is.
    """
    split = (group.split(",") for group in _GROUPS.split(_joint_post().sub("", byline)))
    groups = [parts for group in split if (parts := list(_parts([p for p in map(str.strip, group) if p])))]
    # of `Ann, Bo and Cy` none is a family name
    singly = any(len(g) == 1 and " " not in g[0].name and not _is_institution(g[0].name) for g in groups)
    return [author for group in groups for author in _authors(group, singly)]


def _parts(texts: Sequence[str]) -> Iterator[_Part]:
    """The names among what commas part, each with its suffix, without posts and degrees."""
    waiting: _Part | None = None
    for text in texts:
        if waiting and text in word_list("reader.export", "bylines", "suffixes"):
            waiting = waiting._replace(suffix=text)
        elif not (waiting and _is_post(text)):
            if waiting:
                yield waiting
            name, _, last = text.rpartition(" ")
            ends = name and last in word_list("reader.export", "bylines", "suffixes")
            waiting = _Part(name, last) if ends else _Part(text)
    if waiting:
        yield waiting


def _authors(parts: Sequence[_Part], singly: bool) -> Iterator[dict[str, str]]:
    rest = list(parts)
    while rest:
        first = rest.pop(0)
        if rest and not singly and _is_turned(first.name, rest[0].name, len(parts) == 2):
            given = rest.pop(0)
            yield _person(first.name, given.name, first.suffix or given.suffix)
        else:
            yield _author(*first)


def _author(name: str, suffix: str) -> dict[str, str]:
    *given, family = name.split()
    if 1 <= len(given) <= 2 and all(map(_is_plain, (*given, family))) and not _is_institution(name):
        return _person(family, " ".join(given), suffix)
    return {"literal": f"{name} {suffix}".rstrip()}


def _person(family: str, given: str, suffix: str) -> dict[str, str]:
    person = {"family": family, "given": given}
    return {**person, "suffix": suffix} if suffix else person


def _is_turned(family: str, given: str, alone: bool) -> bool:
    """Whether two names parted by a comma are one, as in `Lee, Ann` and `van der Velde, Ludwig`.

    Args:
        family: what stands before the comma.
        given: what stands behind it.
        alone: whether there is nothing else beside them; of more than two, two words are a name by themselves.
    """
    *particles, last = family.split()
    words = given.split()
    if family.isupper() or _is_institution(family) or _is_institution(given):
        return False
    if not all(map(_is_plain, (last, *words))) or not all(p.islower() for p in particles):
        return False
    written_out = [w for w in words if not _INITIALS.fullmatch(w)]
    return len(words) <= 3 and (alone or len(written_out) <= 1)


def _is_plain(word: str) -> bool:
    return bool(_NAME.fullmatch(word)) and word[0].isupper()


def _is_institution(name: str) -> bool:
    desks = word_list("reader.export", "bylines", "desks")
    return any(word.casefold() in desks for word in name.split()) or (name.isupper() and name.isalpha())


def _is_post(text: str) -> bool:
    """Whether what follows a name is what its bearer is: `Political Editor`, `PhD`."""
    return not _post_words().isdisjoint(text.casefold().split())


@cache
def _post_words() -> frozenset[str]:
    degrees = word_list("reader.export", "bylines", "degrees")
    return degrees.union(*(word_list("reader.story", "credits", key) for key in ("author_roles", "post_words")))


@cache
def _joint_post() -> re.Pattern[str]:
    """A post for two things behind a name: `, Health and Science Editor`."""
    roles = "|".join(sorted(word_list("reader.story", "credits", "author_roles")))
    between = r"(?=\s{0,20}(?:[,;&]|and\b|$))"
    return re.compile(
        rf",\s{{0,20}}[\w-]{{1,40}} (?:and|&) (?:[\w-]{{1,40}} ){{1,3}}(?:{roles}){between}", re.IGNORECASE
    )
