"""Where two figures both hold though they exclude each other: one counts some of those whom the other counts."""

from __future__ import annotations

import re
from functools import cache

from reader.analysis.judging.given import BESIDE, Given, is_part_of
from reader.analysis.judging.passages import may_be_done
from reader.analysis.judging.polarity import listed_words
from reader.analysis.judging.scopes import counted_nouns, days_apart, is_some_of
from reader.analysis.language.alternatives import one_of
from reader.analysis.language.terms import stem, stop_words
from reader.analysis.quantities.intervals import relation
from reader.analysis.quantities.wording import (
    CARED_FOR,
    PERSONAL,
    casualties,
    kin_classes,
    listed,
    person_kinds,
    verb_classes,
)
from reader.data import word_list

_ASIDE = re.compile(r"^([^,;:.!?]{0,60}), [^,;:.!?]{2,80},")
"""What stands between commas behind what is counted: `Two members of the guild, brothers of 11 and 13,`."""
_OF_THEM = re.compile(r"(?i)\s{1,20}of\s{1,20}(?:the|his|her|their|our|its)\s{1,20}([a-z]{2,20})\b(?!['’])")
"""What follows a part of a whole that is named, and its name: `three of his mates`."""
_SOME_OF_THEM = re.compile(r"(?i) of (?:them|whom|these|those)\b")
"""What follows a number of some of those who were counted before."""
_NEAR = 30
"""Characters before a figure in which the last word stands."""
_CLAUSE = re.compile(r"[;:!?]|\.(?=\s|$)|,")
_WORD = re.compile(r"[a-z]+")


def part_and_whole(x: Given, y: Given) -> bool:
    """Whether one of two answers counts some of those whom the other counts."""
    return any(
        is_part_of(a, b) or _narrower(a, b) or _in_one_place(a, b) or _befell_some(a, b) or _counted_beside(a, b)
        for a, b in ((x, y), (y, x))
    )


def of_two_parts(x: Given, y: Given) -> bool:
    """Whether two answers may count two parts of one whole: 52 of the 61 were freed, nine of the 61 are held."""
    return _parted(x, y) or _some_of(x, y) or _some_of(y, x)


def of_two_days(x: Given, y: Given) -> bool:
    """Whether two figures that exclude each other are each limited to a day of its own: 36 degrees on Monday, 37 on
    Tuesday. Casualties are not: one blow may be put on two days.
    """
    hurt = any(not casualties().isdisjoint(_deeds(g) + [verb_classes().get(w, "") for w in _of(g)]) for g in (x, y))
    apart = relation(x.interval, y.interval) == "apart"
    return apart and not hurt and days_apart(x.answer.figure, y.answer.figure) is not None


def _of(given: Given) -> list[str]:
    return given.interval.of.lower().split()


def _parted(x: Given, y: Given) -> bool:
    """Whether both tell of which whole they count a part, no more than it together, and not the same of both parts."""
    alike = any(relation(a, b) == "equal" and _sum(x, y) <= b.high for a in x.wholes for b in y.wholes)
    other = set(_deeds(x)) != set(_deeds(y)) or _are_left(x) != _are_left(y)
    return alike and other and not _deed_ahead(x) & _deed_ahead(y)


def _are_left(given: Given) -> bool:
    """Whether those counted are told of as the rest: `four of the seven will stay open`."""
    return not listed_words("left_over").isdisjoint(_words_behind(given))


def _deed_ahead(given: Given) -> set[str]:
    """The class of what is done to those whom an answer counts, told right before it: `sent 85 of its 210 home`."""
    figure = given.answer.figure
    if figure is None:
        return set()
    at = figure.start - given.answer.start
    ahead = _WORD.findall(given.answer.text[max(0, at - _NEAR) : max(0, at)].lower())[-1:]
    return {verb_classes()[w] for w in ahead if w in verb_classes() and w in figure.of.lower().split()}


def _sum(x: Given, y: Given) -> float:
    return x.interval.low + y.interval.low


def _some_of(part: Given, whole: Given) -> bool:
    """Whether an answer counts some of those whom another may count all of: `two of the dead`, and three dead."""
    some = part.part and not whole.part and part.interval.low <= whole.interval.high
    return some and not _befell_both(part, whole)


def _befell_both(part: Given, whole: Given) -> bool:
    """Whether one thing befell both, of some of whom an answer counts all: `saved three of his mates`, and five saved.

    Two of the dead are but some of three dead: what befell these is told by the word for them.
    """
    if _of_one_kind(part, whole):
        return True
    figure = part.answer.figure
    found = _OF_THEM.match(part.answer.text, figure.end - part.answer.start) if figure else None
    if figure is None or found is None:
        return False
    both = _befell(figure.of) & _befell(whole.interval.of)
    whom = found[1].lower()
    if CARED_FOR & both:
        return True
    return bool(both) and whom in person_kinds() and whom not in listed("anybody") and whom not in verb_classes()


def _befell(of: str) -> set[str]:
    """The classes of what befell those counted, one for all that may be told of the same persons."""
    deeds = {verb_classes().get(w, "") for w in of.lower().split()} & PERSONAL
    return {kin_classes().get(d, d) for d in deeds}


def _of_one_kind(x: Given, y: Given) -> bool:
    """Whether two answers count children, or women, whom one thing befell: who they are some of is no matter."""
    here, there = (g.interval.of.lower().split() for g in (x, y))
    kinds = [
        {"children" if w in listed("minors") else w for w in of if w in listed("minors") | listed("narrow")}
        for of in (here, there)
    ]
    return bool(kinds[0] & kinds[1] and _befell(x.interval.of) & _befell(y.interval.of))


def _narrower(few: Given, many: Given) -> bool:
    """Whether an answer counts children or the police, and another people of any kind: more, and no part of them."""
    return not many.part and is_some_of(few.interval, many.interval)


def _in_one_place(few: Given, many: Given) -> bool:
    """Whether an answer counts those of one place, and another no fewer of a whole land: six dead in the town of Orle,
    23 across the province.
    """
    if few.interval.low > many.interval.high or few.answer.figure is None or many.answer.figure is None:
        return False
    here, there = (" ".join(g.answer.figure.scope).lower() for g in (few, many) if g.answer.figure)
    one, wide = _places()
    return bool(one.search(here)) and not one.search(there) and (bool(wide.search(there)) or " alone" in here)


@cache
def _places() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What tells that one place is meant, and that a whole land is."""
    narrow, land, whole = (one_of(word_list("reader.analysis", "scope", k)) for k in ("one_place", "lands", "all_over"))
    return (
        re.compile(rf"\b(?:in|at) (?:(?:the|a|one) (?:[a-z]+ )?(?:{narrow})\b|[^,;]* alone\b)"),
        re.compile(rf"\b(?:{whole})\b|\b(?:in|across|around|throughout) (?:the|both|all) (?:[a-z]+ )?(?:{land})\b"),
    )


def _befell_some(few: Given, many: Given) -> bool:
    """Whether few of those died or were hurt of whom many were there: two members died, fourteen were travelling.

    Also whether something befell some of those whom somebody employs.
    """
    if few.interval.high >= many.interval.low or not counted_nouns(few.interval.of) & counted_nouns(many.interval.of):
        return False
    if "employed" in _classes(many) and "employed" not in _classes(few):
        return True  # a thousand drivers have stopped work; the firm, which employs 1,140
    there = not listed_words("being_there").isdisjoint(_words_behind(many))
    befell = set(_deeds(few)[:1])
    return there and bool(befell & casualties()) and casualties().isdisjoint(_deeds(many))


def _counted_beside(few: Given, many: Given) -> bool:
    """Whether who counts many tells of the few besides: four Lirians, or `four of them`, in one village."""
    figure, number = many.answer.figure, few.interval.low
    if few.interval.width or number >= many.interval.low:
        return False
    same = (
        f for f in many.answer.beside[:BESIDE] if f is not figure and f.kind == "count" and f.low == f.high == number
    )
    own = _stems_of_nouns(few.interval.of) - _stems_of_nouns(many.interval.of)
    text, at = many.answer.text, many.answer.start
    return any(own & _stems_of_nouns(f.of) or _SOME_OF_THEM.match(text, f.end - at) for f in same)


def _stems_of_nouns(of: str) -> set[str]:
    return {stem(w) for w in counted_nouns(of)}


def _classes(given: Given) -> set[str]:
    """The classes of what those did whom an answer counts, or what befell them, as the figure tells it."""
    return {verb_classes().get(w, "") for w in _of(given)}


def _deeds(given: Given) -> list[str]:
    """What those did whom an answer counts, or what befell them: the classes of its words, else these, in order."""
    told = (w for w in _words_behind(given) if w not in stop_words() and (w in verb_classes() or may_be_done(w)))
    return [verb_classes().get(w, w) for w in told]


def _words_behind(given: Given) -> list[str]:
    """The words behind a figure in its clause, without what stands between commas behind what it counts."""
    figure = given.answer.figure
    if figure is None:
        return []
    behind = _ASIDE.sub(r"\1", given.answer.text[max(0, figure.end - given.answer.start) :])
    return _WORD.findall(_CLAUSE.split(behind)[0])
