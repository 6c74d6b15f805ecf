"""Where two passages cannot both hold of one person: dead in one and alive in the other, a man and a woman."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from reader.analysis.judging.clauses import lead_to
from reader.analysis.judging.denials import AUX, BE, denied_or_doubted
from reader.analysis.judging.kinds import folded
from reader.analysis.judging.passages import KEPT, Clash, Said, Term, bare_words, is_later, is_name, may_be_done
from reader.analysis.language.alternatives import one_of, whole_words
from reader.analysis.language.lexicon import DAY, MONTH, flags_of
from reader.analysis.language.terms import CLAUSE_END
from reader.analysis.quantities.number_words import is_number
from reader.data import word_list

_LOOK = 200
"""Characters before what is told of somebody in which it is told of whom."""
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
_ANOTHERS = re.compile(r"(?i)^\s{0,3}(?:his|her|their|my|our) |\bwhose |[’']s (?:[\w’'-]+ ){1,3}$")
"""What leads up to what is told of somebody else: `whose brother had`."""
_SOME_OF = re.compile(r"(?i)\b(\d{1,5}|[a-z]{2,20}) of (?:the|its|their|his|her|those|\d{1,5}) ")
"""What leads up to what is told of some of many: `Eight of the ten crew`."""
_BY = " by "
"""`survived by his wife` tells that he is dead."""
_ARTICLE = re.compile(r"(?i)\s{0,3}(?:an?|the|his|her|their)\b")
_WORD = re.compile(r"[A-Za-z]+")
_WOMAN, _MAN = "woman", "man"
_PRONOUNS = {_WOMAN: frozenset(("she", "her", "herself")), _MAN: frozenset(("he", "him", "his", "himself"))}


class _Person(NamedTuple):
    """Of whom something is told, so far as that is said."""

    names: frozenset[str]
    ages: frozenset[str]
    roles: frozenset[str]
    """What only one of a story is: the driver."""


class _Told(NamedTuple):
    """What is told of a person, and the words that tell it."""

    what: str
    person: _Person
    text: str


def fate_clash(mine: Sequence[Said], others: Sequence[Said]) -> Clash | None:
    """Where one outlet has somebody dead whom another has alive; neither tells both."""
    found = _apart(mine, others, fates_in)
    if found is None:
        return None
    a, x, b, y = found
    living, dead = (a, b) if y.what == "dead" else (b, a)
    return Clash("update" if is_later(living.day, dead.day) else "opposite", x.text, y.text)


def sex_clash(mine: Sequence[Said], others: Sequence[Said]) -> Clash | None:
    """Where one person is a man in one outlet and a woman in another; neither article has both of that name."""
    found = _apart(mine, others, sexes_in)
    if found is None:
        return None
    a, x, b, y = found
    # of one family name there may be two, a man and a woman
    known = len(x.person.names & y.person.names) == 1 and (y.text in a.known or x.text in b.known)
    return None if known else Clash("sex", x.text, y.text)


def _apart(
    mine: Sequence[Said], others: Sequence[Said], told_in: Callable[[Said], tuple[_Told, ...]]
) -> tuple[Said, _Told, Said, _Told] | None:
    here, there = ([(p, x) for p in side for x in told_in(p)] for side in (mine, others))

    def tells_both(p: Said, x: _Told, side: Sequence[tuple[Said, _Told]]) -> bool:
        return any(z.what != x.what and _one_person(p, x.person, q, z.person) for q, z in side)

    for a, x in here:
        for b, y in there:
            if x.what == y.what or not _one_person(a, x.person, b, y.person):
                continue
            if not tells_both(a, x, here) and not tells_both(b, y, there):
                return a, x, b, y
    return None


def _one_person(a: Said, x: _Person, b: Said, y: _Person) -> bool:
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
def _words(name: str) -> frozenset[str]:
    return word_list("reader.analysis", "persons", name)


@cache
def _any_fate() -> re.Pattern[str]:
    return whole_words(_words("dead") | _words("living"))


@cache
def _hints() -> frozenset[str]:
    """The words of which a passage that tells of somebody's fate has one."""
    return frozenset(phrase.split()[-1] for phrase in _words("dead") | _words("living"))


@cache
def _any_role() -> re.Pattern[str]:
    return re.compile(rf"(?i)\bthe ({one_of(_words('roles'))})$")


@cache
def _any_noun() -> re.Pattern[str]:
    nouns = one_of(_words("women") | _words("men"))
    return re.compile(
        rf"(?:, (?:an?|the) (?:[\w-]+ ){{0,3}}?|\b\d{{1,3}}-year-old (?:[\w-]+ ){{0,2}}?)(?P<noun>{nouns})\b(?![’'])"
    )


@cache
def _titled_name() -> re.Pattern[str]:
    titles = one_of(_words("titles_of_men") | _words("titles_of_women"))
    return re.compile(rf"\b({titles})\.? ((?:[A-Z][\w’-]+(?: (?=[A-Z])|\b)){{1,3}})")


@lru_cache(maxsize=KEPT)
def fates_in(passage: Said) -> tuple[_Told, ...]:
    """What a passage tells of persons as dead or alive."""
    return () if bare_words(passage).isdisjoint(_hints()) else tuple(_fates_told(passage))


def _fates_told(p: Said) -> Iterator[_Told]:
    """What a passage tells of persons as dead or alive; what is denied or left open is passed over."""
    for m in _any_fate().finditer(p.text):
        before = lead_to(p.text, m.start(), _LOOK)
        clause = CLAUSE_END.split(before)[-1]
        if p.text.startswith(_BY, m.end()) or denied_or_doubted(clause) or _of_others(clause):
            continue
        if who := _who(p, m.start() - len(before), m.start(), clause):
            yield _Told("dead" if m.group().lower() in _words("dead") else "living", who, m.group())


def _of_others(clause: str) -> bool:
    """Whether what stands behind words is told of somebody's relative or thing, or of some of many."""
    return bool(_ANOTHERS.search(clause)) or any(is_number(m[1].lower()) for m in _SOME_OF.finditer(clause))


def _who(p: Said, begin: int, at: int, clause: str) -> _Person | None:
    """Of whom text[at:] tells something, within the sentence that begins there; None where that is not said."""
    first = _FIRST_WORD.match(clause)
    if first and (not first[1] or may_be_done(first[1])):
        return _ahead(p, begin, at - len(clause))
    return _person(p, at - len(clause), at - len(clause) + len(_HELPERS.sub("", clause)))


def _ahead(p: Said, begin: int, end: int) -> _Person | None:
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
    return _Person(frozenset(), ages, roles) if ages or roles else None


def _ages_in(part: str) -> frozenset[str]:
    found = _AGE_WITHIN.search(part)
    return frozenset(filter(None, found.groups())) if found else frozenset()


def _person(p: Said, begin: int, end: int) -> _Person | None:
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
    return _Person(frozenset(t.stem for t in names), ages, roles)


def _may_be_person(p: Said, t: Term) -> bool:
    word = p.text[t.start : t.end]
    return (is_name(p, t) or (not t.start and word[0].isupper())) and not flags_of(word) & (DAY | MONTH)


@lru_cache(maxsize=KEPT)
def sexes_in(passage: Said) -> tuple[_Told, ...]:
    """The persons of a passage of whom it says whether they are men or women."""
    return tuple(x for found in (_titled, _apposed, _by_pronoun) for x in found(passage))


def _titled(p: Said) -> Iterator[_Told]:
    """`Mr Orrin Vell`."""
    for m in _titled_name().finditer(p.text):
        sex = _WOMAN if m[1] in _words("titles_of_women") else _MAN
        names = frozenset(t.stem for t in p.terms_in(m.start(2), m.end(2)))
        yield _Told(sex, _with_more(p, m, names), m.group())


def _apposed(p: Said) -> Iterator[_Told]:
    """`Orrin Vell, a father of two`, `the driver, a 34-year-old man`."""
    for m in _any_noun().finditer(p.text):
        sex = _WOMAN if m["noun"] in _words("women") else _MAN
        before = _AGES.sub("", p.text[: m.start()]) if m.group().startswith(",") else ""
        own = _person(p, 0, len(before)) if p.text.startswith(before) else None
        who = _with_more(p, m, own.names if own else frozenset())
        if who.names or who.ages:
            yield _Told(sex, who, m.group().strip(" ,"))


def _by_pronoun(p: Said) -> Iterator[_Told]:
    """Whom alone a passage names in full, where it goes on with `he` or `she`."""
    named = [t for t in p.terms if _may_be_person(p, t)]
    told = [sex for sex, pronouns in _PRONOUNS.items() if not bare_words(p).isdisjoint(pronouns)]
    if len(told) == 1 and 1 < len(named) <= _FULL and p.terms_in(named[0].start, named[-1].start + 1) == named:
        shown = next(w for w in _WORD.findall(p.text) if w.lower() in _PRONOUNS[told[0]])
        yield _Told(told[0], _Person(frozenset(t.stem for t in named), frozenset(), frozenset()), shown)


def _with_more(p: Said, m: re.Match[str], names: frozenset[str]) -> _Person:
    """A person with the age that stands in a match or right behind it, and what he is before it."""
    found = _AGES.search(p.text, m.start(), min(len(p.text), m.end() + 5))
    ages = frozenset(filter(None, found.groups())) if found else frozenset()
    role = _any_role().search(p.text[max(0, m.start() - _PART) : m.start()].rstrip(" ,"))
    return _Person(names, ages, frozenset((role[1].lower(),)) if role else frozenset())
