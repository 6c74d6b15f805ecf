"""Passages that answer one question because their figures count one thing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from functools import cache

from reader.analysis.language.lexicon import listed
from reader.analysis.language.terms import stem
from reader.analysis.linking.ages import are_of_one, first_name, of_another_in_row, of_another_person, whose_age
from reader.analysis.linking.answers import FigureAnswer, complete_groups
from reader.analysis.linking.crowds import Crowds
from reader.analysis.linking.elsewhere import Elsewhere
from reader.analysis.linking.features import likeness_of
from reader.analysis.linking.figure_answers import answers_of, base_ends
from reader.analysis.linking.index import Index
from reader.analysis.linking.meeting import Meeting
from reader.analysis.linking.moments import told_in_clause, without_former_events
from reader.analysis.linking.passages import PERSON
from reader.analysis.linking.relations import (
    answers_for,
    are_at_odds,
    are_of_others,
    factor_between,
    is_same,
    is_told_fully,
    without_other_sizes,
)
from reader.analysis.linking.rulings import Rulings
from reader.analysis.linking.sums import Sums, are_bare_votes, is_by_time
from reader.analysis.linking.things import Soles, count_one_thing, lasting
from reader.analysis.quantities.units import is_fraction
from reader.analysis.sets import are_apart
from reader.model import Figure, Reading

_FAR = 25.0
"""Counts further apart than this factor are of different things, whatever words stand beside them."""
_KIN = 3.0
"""The same for people of whom another thing is told that may come to the same: missing, trapped."""
_SMALL = 5
"""Up to how many hours, days or years are told of many things: the number alone says nothing."""
_ALIKE, _SAME_VALUE = 0.5, 0.3
"""Likeness from which two sentences are taken to tell one figure, and where the figure has one value in both."""
_MOST_ALIKE = 60
"""How many figures of one article that count one thing are compared with those of others."""
_EXACT = 3
"""Digits, noughts at either end left out, from which a number is known again wherever it is told."""
_DEMAND, _PAID = "demand", "spent"
"""What a sum is a measure of that somebody wants, and what is done with one that is paid."""
_HOURS = frozenset(("hours", "minutes"))
"""Units of which nobody knows how many make a day of work."""
_MANY = 500
"""Figures of a story from which each is compared with some of the others only, however few its passages are."""


def figure_groups(index: Index, readings: Sequence[Reading]) -> list[tuple[FigureAnswer, ...]]:
    """Groups of figures that count the same thing, in at least two articles."""
    told = (a for p in index.passages for a in answers_of(p, readings[p.article].article))
    answers = _few_each(told)
    links = []
    meeting = Meeting(index.large or len(answers) > _MANY)
    # in a large story there are many of any size
    crowds = Crowds((a.key[0], a.counted.figure) for a in answers if not index.large)
    elsewhere, sums = Elsewhere(index, answers), Sums(index, answers)
    rulings, soles = Rulings(index, answers), Soles(answers, lambda a: a.ends, unit_of=lambda a: a.counted.figure.unit)
    for j, a in enumerate(answers):
        keys = _figure_keys(a, crowds)
        met = [i for i in meeting.met(keys) if not elsewhere.are_two(answers[i], a)]
        weights = [(_counts_alike(index, answers[i], a, crowds, rulings, soles), i, j) for i in met]
        alike = [link for link in weights if link[0] > 0 and not sums.are_two(answers[link[1]], a)]
        links += alike
        meeting.add(j, keys, len(alike))
    groups = complete_groups(answers, without_other_sizes(answers, links), meeting.covered)
    kept = (tuple(without_former_events(group, index, readings)) for group in groups)
    return [group for group in kept if len({a.article for a in group}) > 1]


def _figure_keys(answer: FigureAnswer, crowds: Crowds) -> list[tuple[str, ...]]:
    """Figures that count one thing share one of these: what is counted and done, or a word that stands near."""
    noun, deed = answer.key[0], answer.deed
    kind = answer.kind
    near = [(kind, noun, "near", term) for term in answer.counted.near]
    sizes = [(kind, noun, "size", str(step)) for step in crowds.steps(answer.counted.figure)]
    names = {whose_age(answer.counted.figure), first_name(answer.counted.figure)} - {""} if kind == "age" else set()
    named = [(kind, noun, "named", name) for name in sorted(names)]
    things = [(kind, "thing", thing) for thing in sorted(answer.things)]
    if answer.whole:
        things.append((kind, "whole", str(answer.whole)))
    return [*near, *sizes, *named, *things, *([(kind, noun, deed)] if deed else [])]


def _few_each(answers: Iterable[FigureAnswer]) -> list[FigureAnswer]:
    """Of the figures of an article that count one thing the first few: what has more is a table or noise."""
    seen: Counter[tuple[int, str]] = Counter()
    out = []
    for a in answers:
        seen[a.article, a.key[0]] += 1
        if seen[a.article, a.key[0]] <= _MOST_ALIKE:
            out.append(a)
    return out


def _counts_alike(
    index: Index, a: FigureAnswer, b: FigureAnswer, crowds: Crowds, rulings: Rulings, soles: Soles[FigureAnswer]
) -> float:
    """How surely two figures with the same counted noun answer one question; 0 where they do not."""
    if _answer_others(a, b):
        return 0.0
    same = is_same(a, b)
    if _count_the_only_such_thing(index, a, b, same, soles):
        return 0.5 + likeness_of(index, a.counted, b.counted)
    if not same and (a.base != b.base or _are_two_things(index, a, b)):
        return 0.0
    if a.whole and a.whole == b.whole and a.counted.near & b.counted.near and not are_at_odds(a, b):
        return 0.6 + likeness_of(index, a.counted, b.counted)
    if not same and a.some and not a.narrow & b.narrow and not is_told_fully(a, b):
        alike = 0.0 if are_at_odds(a, b) else likeness_of(index, a.counted, b.counted)
        return alike if alike >= _ALIKE else 0.0
    if same and _is_unmistakable(a) and not are_at_odds(a, b):
        return 0.5 + likeness_of(index, a.counted, b.counted)
    if surely := _one_of_few(index, a, b, crowds):
        return surely
    if are_at_odds(a, b) or (index.large and index.other_names(index.passages[a.passage], index.passages[b.passage])):
        return 0.0
    may_vary = same or a.counted.figure.kind == "date"
    if not may_vary and (factor_between(*a.ends, *b.ends) > _FAR or a.years != b.years):
        return 0.0
    return _sureness_of_words(index, a, b, same, rulings)


def _is_unmistakable(a: FigureAnswer) -> bool:
    """Whether a number is told so exactly that nobody gives it of another thing by chance: $38.5 million, 1,140."""
    f = a.counted.figure
    if f.kind not in ("money", "count", "percent", "distance") or not isinstance(f.low, int | float) or is_fraction(f):
        return False
    return len(f"{f.low:f}".rstrip("0").rstrip(".").replace(".", "").strip("0")) >= _EXACT


def _answer_others(a: FigureAnswer, b: FigureAnswer) -> bool:
    """Whether two figures answer two questions even where they are equal: of another kind, person or day, or a part."""
    f, g = a.counted.figure, b.counted.figure
    if a.kind != b.kind or are_apart(a.measured, b.measured):
        return True
    if f.kind == "age" and (of_another_person(f, g) or of_another_in_row(f, g)):
        return True
    if a.former != b.former or (None not in (a.when, b.when) and a.when != b.when):
        return True
    if None not in (a.portion, b.portion) and a.portion != b.portion:
        return True  # fell by a fifth, and a third of the shares
    if _DEMAND in a.things ^ b.things and _PAID in (a.deed, b.deed) and not is_same(a, b):
        return True  # three million were asked for, and two paid
    return bool((a.parts and answers_for(a, b)) or (b.parts and answers_for(b, a)))


def _count_the_only_such_thing(
    index: Index, a: FigureAnswer, b: FigureAnswer, same: bool, soles: Soles[FigureAnswer]
) -> bool:
    """Whether each is its article's one figure of a thing: not in two years, nor two sums beside two names."""
    if a.years != b.years and lasting().isdisjoint(a.things & b.things):
        return False
    sums = a.counted.figure.kind == "money" and not same
    return count_one_thing(soles, a, b) and not (sums and by_other_names(index, a, b))


def _are_two_things(index: Index, a: FigureAnswer, b: FigureAnswer) -> bool:
    """Whether two figures that are not the same are of two things, by their units, their things or their events."""
    f, g = a.counted.figure, b.counted.figure
    if f.unit != g.unit and (_HOURS & {f.unit, g.unit} or a.passage == b.passage):
        return True  # eleven hours of work may be a day and a half; six months there and six years here
    if a.passage == b.passage and (a.parts or b.parts):
        return True
    if _counts_beside(index, a, b) or _counts_beside(index, b, a):
        return True
    if a.long_past != b.long_past:
        return True  # of a storm four years ago, and of this one
    if f.kind == "money" and is_by_time(f) != is_by_time(g):
        return True  # a post that pays 141,000 a year, and a count that cost 148,000
    if are_of_others(a, b) or (f.kind == "date" and not _of_one_event(index, a, b)):
        return True
    return are_apart(a.things, b.things)


def _counts_beside(index: Index, a: FigureAnswer, b: FigureAnswer) -> bool:
    """Whether the passage of one figure counts what the other does by another figure: `four eyes from two parties`."""
    noun, other = a.key[0], b.key[0]
    if not (noun and other) or noun == other or a.kind != "count" or b.kind != "count":
        return False
    return any(c.key[0] == other for c in index.passages[a.passage].figures if c.figure is not a.counted.figure)


def _sureness_of_words(index: Index, a: FigureAnswer, b: FigureAnswer, same: bool, rulings: Rulings) -> float:
    """How surely two figures answer one question by what is told of them and around them; 0 where they do not."""
    f, g = a.counted.figure, b.counted.figure
    one_age = f.kind == "age" and are_of_one(f, g)
    bare = are_bare_votes(f) and are_bare_votes(g)
    if bare and factor_between(*a.ends, *b.ends) > _KIN:
        return 0.0  # a lead of votes, and those of a precinct
    told = a.key[1] and a.deed == b.deed and not bare
    if not one_age and told and a.key[1] != b.key[1] and factor_between(*a.ends, *b.ends) > _KIN:
        return 0.0
    if not one_age and not told and a.counted.near.isdisjoint(b.counted.near):
        return 0.0
    if not told and a.key[0] == "people" and not same and a.counted.near & b.counted.near <= {PERSON}:
        return 0.0  # that both count people says nothing
    alike = likeness_of(index, a.counted, b.counted)
    if one_age or (told and rulings.is_one(a, b)):
        return 0.6 + alike
    if f.kind == "distance" and _shared_place(index, a, b) and factor_between(*a.ends, *b.ends) < _FAR / 5:
        return 0.4 + alike
    if f.kind == "count" and a.key[0] == "people" and told:
        return 0.6 + alike
    if f.kind == "count" and a.key[0] and a.key[1] == b.key[1] and alike >= _SAME_VALUE:
        return 0.3 + alike
    return alike if alike >= (_SAME_VALUE if same else _ALIKE) else 0.0


def _of_one_event(index: Index, a: FigureAnswer, b: FigureAnswer) -> bool:
    """Whether the clauses of two dates tell much the same."""
    return likeness_of(index, told_in_clause(index, a), told_in_clause(index, b)) >= _ALIKE


def _one_of_few(index: Index, a: FigureAnswer, b: FigureAnswer, crowds: Crowds) -> float:
    """How surely two figures tell of one number because the story has few others of that size; 0 where they do not."""
    one_thing = a.things == b.things or a.counted.figure.kind != "count"
    if a.key[0] != b.key[0] or not (one_thing or a.key[1] == b.key[1]):
        return 0.0  # who survived are not whom the ship may carry
    asked = crowds.likeness_asked(a.key[0], a.counted.figure, b.counted.figure, are_at_odds(a, b))
    if asked is None:
        return 0.0
    if by_other_names(index, a, b):
        return 0.0
    f = a.counted.figure
    small = f.kind == "duration" and isinstance(f.low, int | float) and f.low <= _SMALL
    if (small or is_fraction(f)) and a.counted.near.isdisjoint(b.counted.near):
        return 0.0  # two hours on the train are not two hours before a siren, half a lake is not half a town
    if f.kind == "money" and _have_nothing_in_common(index, a, b):
        return 0.0  # a bonus here, lost rent there
    alike = likeness_of(index, a.counted, b.counted)
    return 0.3 + alike if alike >= asked else 0.0


def _have_nothing_in_common(index: Index, a: FigureAnswer, b: FigureAnswer) -> bool:
    """Whether two passages share no word of meaning besides their numbers."""
    one, other = index.passages[a.passage], index.passages[b.passage]
    return not (one.terms.keys() & other.terms.keys()) - one.numbers - other.numbers


def by_other_names(index: Index, a: FigureAnswer, b: FigureAnswer) -> bool:
    """Whether each of two figures stands beside the name of another."""
    return are_apart(*(x.counted.near & index.passages[x.passage].names for x in (a, b)))


def far_apart(f: Figure, g: Figure) -> bool:
    """Whether two figures are too far apart to be of one thing, whatever stands beside them."""
    return factor_between(*base_ends(f), *base_ends(g)) > _FAR


def _shared_place(index: Index, a: FigureAnswer, b: FigureAnswer) -> bool:
    """Whether both figures stand beside the same name, a day's left out: distances are from somewhere."""
    names = index.passages[a.passage].names & index.passages[b.passage].names
    return bool(a.counted.near & b.counted.near & names - _days())


@cache
def _days() -> frozenset[str]:
    """The stems of days and months."""
    return frozenset(stem(word.lower()) for word in listed("days") | listed("months"))
