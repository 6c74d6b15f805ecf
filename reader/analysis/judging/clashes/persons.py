"""Of whom passages tell something, and where two tell of one person what cannot both hold: a man, and a woman."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from reader.analysis.judging.denials import AUX, BE
from reader.analysis.judging.kinds import folded
from reader.analysis.judging.passages import KEPT, Clash, Said, Term, bare_words, is_name, may_be_done
from reader.analysis.language.alternatives import one_of
from reader.analysis.language.lexicon import DAY, MONTH, flags_of
from reader.data import word_list

_PART = 40
"""Characters before somebody's name in which stands what he is in the story."""
_FULL = 3
"""Words of a full name at most."""
_OF_AGE = r"(\d{1,3})-year-old(?: [\w-]+){0,3}"
_AGES = re.compile(rf"\b{_OF_AGE}|,? aged (\d{{1,3}})\b|, (\d{{1,3}})(?=,)")
_AT_END = re.compile(rf"\b{_OF_AGE}$")
_AGE_WITHIN = re.compile(r"^ (?:aged )?(\d{1,3})$|^ an? (\d{1,3})-year-old\b")
_HELPER = rf"(?:{BE}|{AUX}|also|now|then|later|still|[a-z]{{2,20}}ly) "
_FIRST_WORD = re.compile(rf"\s{{0,3}}(?:{_HELPER}){{0,5}}(?:([a-z]+)\b|$)")
"""What a clause begins with that has its subject further ahead, if that is a verb."""
_HELPERS = re.compile(rf"(?:\b{_HELPER}){{1,5}}$")
_ARTICLE = re.compile(r"(?i)\s{0,3}(?:an?|the|his|her|their)\b")
_WORD = re.compile(r"[A-Za-z]+")
_WOMAN, _MAN = "woman", "man"
_PRONOUNS = {_WOMAN: frozenset(("she", "her", "herself")), _MAN: frozenset(("he", "him", "his", "himself"))}


class Person(NamedTuple):
    """Of whom something is told, so far as that is said."""

    names: frozenset[str]
    ages: frozenset[str]
    roles: frozenset[str]
    """What only one of a story is: the driver."""


class Told(NamedTuple):
    """What is told of a person, and the words that tell it."""

    what: str
    person: Person
    text: str


def sex_clash(mine: Sequence[Said], others: Sequence[Said]) -> Clash | None:
    """Where one person is a man in one outlet and a woman in another; neither article has both of that name."""
    found = told_apart(mine, others, sexes_in, lambda _a, x, _b, y: x.what != y.what)
    if found is None:
        return None
    a, x, b, y = found
    # of one family name there may be two, a man and a woman
    known = len(x.person.names & y.person.names) == 1 and (y.text in a.known or x.text in b.known)
    return None if known else Clash("sex", x.text, y.text)


def told_apart(
    mine: Sequence[Said],
    others: Sequence[Said],
    told_in: Callable[[Said], tuple[Told, ...]],
    exclude: Callable[[Said, Told, Said, Told], bool],
) -> tuple[Said, Told, Said, Told] | None:
    """The first two passages of two outlets that tell of one person what excludes each other, and what each tells.

    Args:
        mine: what one outlet tells.
        others: what the other tells.
        told_in: what a passage tells of persons.
        exclude: whether what two passages tell cannot both hold of one person. An outlet that tells both has said
            how they go together.
    """
    here, there = ([(p, x) for p in side for x in told_in(p)] for side in (mine, others))

    def tells_both(p: Said, x: Told, side: Sequence[tuple[Said, Told]]) -> bool:
        return any(exclude(p, x, q, z) and is_one_person(p, x.person, q, z.person) for q, z in side)

    for a, x in here:
        for b, y in there:
            if not exclude(a, x, b, y) or not is_one_person(a, x.person, b, y.person):
                continue
            if not tells_both(a, x, here) and not tells_both(b, y, there):
                return a, x, b, y
    return None


def is_one_person(a: Said, x: Person, b: Said, y: Person) -> bool:
    """Whether two passages tell of one person: by names, else by an age, else by what only one of a story is."""
    if x.names and y.names:
        shared = x.names & y.names
        return len(shared) > 1 or bool(shared and 1 in (len(x.names), len(y.names)))
    if x.ages and y.ages:
        alike = x.roles & y.roles or _beside(a) & _beside(b)
        return bool(x.ages & y.ages and alike)
    return bool(x.roles & y.roles)


def _beside(p: Said) -> frozenset[str]:
    """What a passage tells besides an age."""
    return folded(t for t in p.terms if t.text not in ("year", "years", "old", "aged"))


@cache
def person_words(name: str) -> frozenset[str]:
    """One of the lists of what is said of persons."""
    return word_list("reader.analysis", "persons", name)


@cache
def _any_role() -> re.Pattern[str]:
    return re.compile(rf"(?i)\bthe ({one_of(person_words('roles'))})$")


@cache
def _role_at() -> re.Pattern[str]:
    return re.compile(rf"(?i)the ({one_of(person_words('roles'))})\b")


@cache
def _any_noun() -> re.Pattern[str]:
    nouns = one_of(person_words("women") | person_words("men"))
    return re.compile(
        rf"(?:, (?:an?|the) (?:[\w-]+ ){{0,3}}?|\b\d{{1,3}}-year-old (?:[\w-]+ ){{0,2}}?)(?P<noun>{nouns})\b(?![’'])"
    )


@cache
def _titled_name() -> re.Pattern[str]:
    titles = one_of(person_words("titles_of_men") | person_words("titles_of_women"))
    return re.compile(rf"\b({titles})\.? ((?:[A-Z][\w’-]+(?: (?=[A-Z])|\b)){{1,3}})")


def who_is_told(p: Said, begin: int, at: int, clause: str) -> Person | None:
    """Of whom text[at:] tells something, within the sentence that begins there; None where that is not said."""
    first = _FIRST_WORD.match(clause)
    if first and (not first[1] or may_be_done(first[1])):
        return _ahead(p, begin, at - len(clause))
    return _person(p, at - len(clause), at - len(clause) + len(_HELPERS.sub("", clause)))


def who_is_named(p: Said, begin: int) -> tuple[Person | None, int]:
    """Who stands at text[begin:], by name behind his titles or by what only one is, and where he ends."""
    if role := _role_at().match(p.text, begin):
        return Person(frozenset(), frozenset(), frozenset((role[1].lower(),))), role.end()
    names: list[Term] = []
    end = begin
    for t in p.terms_in(begin, begin + _PART):
        if p.text[end : t.start].strip() or not _may_be_person(p, t):
            break
        names.append(t)
        end = t.end
    return (Person(frozenset(t.stem for t in names), frozenset(), frozenset()), end) if names else (None, begin)


def _ahead(p: Said, begin: int, end: int) -> Person | None:
    """Who a sentence begins with, behind which stand what he is, how old, and a verb: `Orrin Vell, 34, a miller,`."""
    ages: frozenset[str] = frozenset()
    roles: frozenset[str] = frozenset()
    for part in reversed(p.text[begin:end].split(",")):
        own = _person(p, end - len(part), end)
        ages |= own.ages if own else _ages_in(part)
        roles |= own.roles if own else frozenset()
        if own and own.names and not _ARTICLE.match(part):
            return own._replace(ages=ages, roles=roles)
        end -= len(part) + 1
    return Person(frozenset(), ages, roles) if ages or roles else None


def _ages_in(part: str) -> frozenset[str]:
    found = _AGE_WITHIN.search(part)
    return frozenset(filter(None, found.groups())) if found else frozenset()


def _person(p: Said, begin: int, end: int) -> Person | None:
    """Who stands at the end of a stretch, by name, by age or by what only one is; None where nobody does."""
    text = p.text[begin:end].rstrip()
    names: list[Term] = []
    for t in reversed(p.terms_in(begin, end)):
        last = names[-1].start if names else begin + len(text)
        if p.text[t.end : last].strip() or not _may_be_person(p, t):
            break
        names.append(t)
    age, role = _AT_END.search(text), _any_role().search(text)
    if not (names or age or role):
        return None
    ages, roles = (frozenset((m[1].lower(),)) if m else frozenset() for m in (age, role))
    return Person(frozenset(t.stem for t in names), ages, roles)


def _may_be_person(p: Said, t: Term) -> bool:
    word = p.text[t.start : t.end]
    return (is_name(p, t) or (not t.start and word[0].isupper())) and not flags_of(word) & (DAY | MONTH)


@lru_cache(maxsize=KEPT)
def sexes_in(passage: Said) -> tuple[Told, ...]:
    """The persons of a passage of whom it says whether they are men or women."""
    return tuple(x for found in (_titled, _apposed, _by_pronoun) for x in found(passage))


def _titled(p: Said) -> Iterator[Told]:
    """`Mr Orrin Vell`."""
    for m in _titled_name().finditer(p.text):
        sex = _WOMAN if m[1] in person_words("titles_of_women") else _MAN
        names = frozenset(t.stem for t in p.terms_in(m.start(2), m.end(2)))
        yield Told(sex, _with_more(p, m, names), m.group())


def _apposed(p: Said) -> Iterator[Told]:
    """`Orrin Vell, a father of two`, `the driver, a 34-year-old man`."""
    for m in _any_noun().finditer(p.text):
        sex = _WOMAN if m["noun"] in person_words("women") else _MAN
        before = _AGES.sub("", p.text[: m.start()]) if m.group().startswith(",") else ""
        own = _person(p, 0, len(before)) if p.text.startswith(before) else None
        who = _with_more(p, m, own.names if own else frozenset())
        if who.names or who.ages:
            yield Told(sex, who, m.group().strip(" ,"))


def _by_pronoun(p: Said) -> Iterator[Told]:
    """Whom alone a passage names in full, where it goes on with `he` or `she`."""
    named = [t for t in p.terms if _may_be_person(p, t)]
    told = [sex for sex, pronouns in _PRONOUNS.items() if not bare_words(p).isdisjoint(pronouns)]
    if len(told) == 1 and 1 < len(named) <= _FULL and p.terms_in(named[0].start, named[-1].start + 1) == named:
        shown = next(w for w in _WORD.findall(p.text) if w.lower() in _PRONOUNS[told[0]])
        yield Told(told[0], Person(frozenset(t.stem for t in named), frozenset(), frozenset()), shown)


def _with_more(p: Said, m: re.Match[str], names: frozenset[str]) -> Person:
    """A person with the age that stands in a match or right behind it, and what he is before it."""
    found = _AGES.search(p.text, m.start(), min(len(p.text), m.end() + 5))
    ages = frozenset(filter(None, found.groups())) if found else frozenset()
    role = _any_role().search(p.text[max(0, m.start() - _PART) : m.start()].rstrip(" ,"))
    return Person(names, ages, frozenset((role[1].lower(),)) if role else frozenset())
