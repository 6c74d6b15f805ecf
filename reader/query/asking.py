"""What each field asks of the thing it is about. One function a scope; each gives yes or no for one term."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from reader.accents import unaccented
from reader.evidence import reason_told
from reader.model import Article, Claim, Figure, Quote
from reader.query.find import find
from reader.query.names import names_same
from reader.query.subjects import Subject, Thing
from reader.query.tree import Days, Range, Term, Value, Words
from reader.query.values import converted, days_of, unit_called
from reader.standing import is_disputed, is_of_verdict, is_update, support_told

_CLAIMS: Mapping[str, Callable[[Claim], bool]] = {
    "dispute": is_disputed,
    "update": is_update,
    "perhaps": lambda claim: claim.perhaps_disputed,
}
"""What `has:` asks of claims."""


def subject_fits(term: Term, subject: Subject) -> bool:
    """Whether an article, or a claim through any of its articles or passages, fits a term of the scope `article`."""
    return any(_subject_fits(term, value, subject) for value in term.values)


def thing_fits(term: Term, thing: Thing, subject: Subject) -> bool:
    """Whether one quotation, source, figure or claim fits a term of its scope."""
    return any(_thing_fits(term, value, thing, subject) for value in term.values)


def says(text: str, wanted: str) -> bool:
    """Whether the words stand in the text as `find` has it, in any case."""
    wanted = wanted.lower()
    longest = max((w for w in wanted.split() if w.isascii() and w.isalnum()), key=len, default="")
    # a plain search rules most texts out in a hundredth of the time
    return (not longest or longest in unaccented(text).lower()) and bool(find(text, wanted))


def _subject_fits(term: Term, value: Value, subject: Subject) -> bool:
    if term.field == "text":
        wanted = _words(value)
        return says(subject.label, wanted) or any(says(text, wanted) for text in subject.texts)
    if term.field == "has":
        return _has(_words(value), subject)
    if term.field == "is":
        return any(_is(_words(value), article, subject) for article in subject.articles)
    return any(_article_fits(term, value, article) for article in subject.articles)


def _article_fits(term: Term, value: Value, article: Article) -> bool:
    if isinstance(value, Days):
        return article.date is not None and _date_fits(term.operator, value, article.date)
    if isinstance(value, Range):
        return _number_fits(term.operator, value, len(article.text.split()))
    if term.field == "outlet":
        return names_same(value.text, article.outlet)
    if term.field == "author":
        return names_same(value.text, article.author or "")
    return says(article.title if term.field == "title" else article.url or "", value.text)


def _is(word: str, article: Article, subject: Subject) -> bool:
    if word in ("digest", "original"):
        return article.text_kind == word
    if word == "guessed":
        return bool(article.guessed or article.date_from)
    tagged = article.id in subject.world.tags.get("read" if word == "unread" else word, ())
    return not tagged if word == "unread" else tagged


def _has(word: str, subject: Subject) -> bool:
    if word in ("author", "url"):
        return any(getattr(a, word) for a in subject.articles)
    if word == "claim":
        return bool(subject.claims)
    if word in _CLAIMS:
        return any(map(_CLAIMS[word], subject.claims))
    if word == "quote":
        return bool(subject.quotes)
    if word in ("speech", "scare"):
        return any(q.kind == word for q in subject.quotes)
    if word == "speaker":
        return any(q.speaker for q in subject.quotes)
    return any(f.kind == word or (word == "figure" and f.kind != "date") for f in subject.figures)


def _thing_fits(term: Term, value: Value, thing: Thing, subject: Subject) -> bool:
    if isinstance(thing, Quote):
        return _quote_fits(term.field, _words(value), thing)
    if isinstance(thing, str):
        return names_same(_words(value), thing)
    if isinstance(thing, Figure):
        return _figure_fits(term, value, thing)
    return _claim_fits(term, value, thing, subject)


def _quote_fits(field: str, wanted: str, quote: Quote) -> bool:
    if field == "quote":
        return says(quote.text, wanted)
    return names_same(wanted, (quote.speaker if field == "speaker" else quote.cue) or "")


def _figure_fits(term: Term, value: Value, figure: Figure) -> bool:
    if isinstance(value, Range):
        return _quantity_fits(term.operator, value, figure)
    if term.field == "of":
        return says(figure.of, _words(value))
    wanted = _words(value)
    return names_same(wanted, figure.unit) or unit_called(wanted) == figure.unit


def _quantity_fits(operator: str, value: Range, figure: Figure) -> bool:
    # of an open end ("at least 500") only the number that is written counts: any bound would fit otherwise
    ends = [end for end in (figure.low, figure.high) if isinstance(end, int | float)]
    if value.unit:
        ends = [c for end in ends if (c := converted(float(end), figure.unit, value.unit)) is not None]
    if operator == ":" and len(ends) == 2:
        return min(ends) <= value.high and value.low <= max(ends)
    return any(_number_fits(operator, value, end) for end in ends)


def _claim_fits(term: Term, value: Value, claim: Claim, subject: Subject) -> bool:
    if isinstance(value, Range):
        return _number_fits(term.operator, value, getattr(claim, term.field))
    wanted = _words(value)
    if term.field in ("claim", "reason"):
        return says(claim.label if term.field == "claim" else f"{claim.reason} {reason_told(claim)}", wanted)
    if term.field == "silent":
        return any(names_same(wanted, subject.world.outlet(article)) for article in claim.silent)
    if term.field == "origin":
        named = [o.name for o in claim.origin_list] or [m.chain[-1] for m in claim.mentions if m.chain]
        return any(names_same(wanted, name) for name in named)
    if term.field == "decided":
        return (claim.decided or "engine") == wanted
    if term.field == "verdict":
        return is_of_verdict(claim, wanted)
    if term.field == "support":
        return support_told(claim) == wanted
    return bool(getattr(claim, term.field) == wanted)


def _number_fits(operator: str, value: Range, number: float) -> bool:
    if operator == "<":
        return number < value.low
    if operator == "<=":
        return number <= value.high
    if operator == ">":
        return number > value.high
    return number >= value.low and (operator == ">=" or number <= value.high)


def _date_fits(operator: str, value: Days, date: str) -> bool:
    """Whether a date that may be known by month or year alone can be meant."""
    days = days_of(date)
    if days is None:
        return False
    first, last = days
    if operator == "<":
        return first < value.first
    if operator == "<=":
        return first <= value.last
    if operator == ">":
        return last > value.last
    return last >= value.first and (operator == ">=" or first <= value.last)


def _words(value: Value) -> str:
    assert isinstance(value, Words)  # the parser gives words to every field that is neither number nor date
    return value.text
