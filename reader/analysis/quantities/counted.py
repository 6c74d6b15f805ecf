"""The classes of what figures count and of what is done, by which figures meet."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from reader.analysis.quantities.courts import court_class
from reader.analysis.quantities.drafts import words
from reader.analysis.quantities.units import dimension, is_fraction
from reader.analysis.quantities.wording import (
    PERSONAL,
    alike_nouns,
    is_plural,
    listed,
    person_kinds,
    strong_classes,
    verb_classes,
)
from reader.data import word_list
from reader.model import Article, Figure, FigureKind

TALLY = ("votes", "voted")
"""What votes for and against count."""
_LATER = "hospitalised"
"""What befalls survivors: they are counted as those in hospital, not as those rescued."""


def _stem(word: str) -> str:
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("sses", "shes", "ches", "xes", "puses", "ruses", "nuses", "suses", "tuses")):
        return word[:-2]
    return word[:-1] if is_plural(word) and word.endswith("s") else word


def person_kind(figure: Figure) -> str:
    """Which persons a figure counts: `people`, `civilians`, `fighters`, `soldiers` or `police`; empty for none.

    Several kinds together (`fighters and civilians`) are `people`.
    """
    told = figure.of.lower().replace(",", " ").split()
    if any(w in ("life", "lives") and is_plural(then) and then not in verb_classes() for w, then in pairwise(told)):
        return ""  # life rafts
    kinds = [person_kinds()[w] for w in told if w in person_kinds()]
    named = [k for k in dict.fromkeys(kinds) if k != "people"]
    if len(named) == 1 and kinds[-1] == named[0]:
        return named[0]
    if kinds:
        return "people"
    return "people" if _demonym(figure.of) else ""


def nouns_counted(figure: Figure) -> frozenset[str]:
    """The words for what a figure counts, lower case, without those for what was done with it."""
    return frozenset(figure.of.lower().split()).difference(verb_classes())


def names_persons(noun: str) -> bool:
    """Whether a noun is one of persons, or ends with a people's name."""
    return _demonym(noun) or any(word in person_kinds() for word in noun.lower().split())


def _demonym(phrase: str) -> bool:
    """Whether the phrase ends with a people's name (`Canadians`)."""
    return any(
        w[0].isupper() and w.endswith(("ans", "an", "is", "ese", "crats", "crat")) and len(w) > 4
        for w in phrase.split()
        if w[0].isalpha()
    )


def is_tally(figure: Figure) -> bool:
    """Whether a figure is votes for and against: `348-77`, the first of which is the larger."""
    ends = (figure.low, figure.high)
    return all(isinstance(e, int | float) for e in ends) and float(ends[0] or 0) > float(ends[1] or 0)


def kind_of(figure: Figure) -> FigureKind:
    """The kind of a figure as far as others answer the same: a fraction is a share, as a per cent is."""
    return "percent" if is_fraction(figure) else figure.kind


def measure_of(figure: Figure) -> tuple[str, str]:
    """What a figure measures, by its kind and dimension: all currencies are money, and a fraction is a share."""
    kind = kind_of(figure)
    return kind, "" if kind in ("money", "percent") else dimension(figure.unit) or figure.unit


def counted_key(figure: Figure, article: Article) -> tuple[str, str]:
    """The classes of what a figure counts and of what is done, equal for figures that answer one question.

    Args:
        figure: as `figures_of` gives it.
        article: the one it stands in.

    Returns:
        The noun class (`people` for all persons, the kind or dimension for measures, else the bare head noun; empty
        where the text does not say) and the predicate class (`killed`, `fled`, `spent` ...; empty where there is none).
    """
    spoken = [w.strip(".,'’\"") for w in figure.of.lower().split()]
    kind, verb = kind_of(figure), _predicate_class(spoken)
    if court := court_class(article.text, figure):
        return kind, court
    if kind in ("distance", "money", "percent", "duration", "age", "date"):
        return kind, verb
    if figure.unit:
        return dimension(figure.unit) or figure.unit, verb
    if is_tally(figure) and (verb == TALLY[1] or person_kind(figure) or not listed("voted_on").isdisjoint(spoken)):
        return TALLY
    nouns = [w for w in spoken if w not in words("closers") and w.isalpha()]
    no_persons = word_list("reader.analysis", "scope", "places") | listed("craft")
    if person_kind(figure) or (verb in PERSONAL and no_persons.isdisjoint({*nouns, *map(_stem, nouns)})):
        return "people", verb
    head = _head(nouns)
    return _stem(alike_nouns().get(head, head)), verb


def _predicate_class(spoken: Sequence[str]) -> str:
    """The class of what is done with what a figure counts, by the words it counts; empty where none of them tells."""
    verbs = [c for w in spoken if (c := verb_classes().get(w))]
    if _LATER in verbs:
        return _LATER
    return next((v for v in verbs if v in strong_classes()), verbs[0] if verbs else "")


def _head(nouns: Sequence[str]) -> str:
    """Which of some words is the noun that is counted: the last plural, best one that is no verb, or the last noun."""
    no_verbs = [w for w in nouns if w not in verb_classes()]
    choices = ([w for w in no_verbs if is_plural(w)], [w for w in nouns if is_plural(w)], no_verbs)
    return next((some[-1] for some in choices if some), "")
