"""Asks a query of articles and claims, and cuts an analysis to what fits."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from reader.model import Analysis
from reader.query.asking import subject_fits, thing_fits
from reader.query.fields import BY_NAME
from reader.query.subjects import ArticleSubject, ClaimSubject, Subject, Thing, World, things_of
from reader.query.tree import And, Node, Not, Or, Query, Some, Term

Tags = Mapping[str, Iterable[str]]
"""What a person did: `read`, `marked`, `noted`, each with the ids of its articles."""

NO_TAGS: Tags = {}


def matching_articles(query: Query, analysis: Analysis, tags: Tags = NO_TAGS) -> tuple[str, ...]:
    """Ids of the articles that fit, in the story's order."""
    world, plan = World(analysis, tags), _planned(query.tree)
    return tuple(a.id for a in analysis.story.articles if _fits(plan, ArticleSubject(world, a)))


def matching_claims(query: Query, analysis: Analysis, tags: Tags = NO_TAGS) -> tuple[str, ...]:
    """Ids of the claims that fit, in the analysis's order."""
    world, plan = World(analysis, tags), _planned(query.tree)
    return tuple(c.id for c in analysis.claims if _fits(plan, ClaimSubject(world, c)))


def with_matching_claims(query: Query, analysis: Analysis, tags: Tags = NO_TAGS) -> Analysis:
    """The same story with the claims that fit, each whole: a verdict stands on all its passages."""
    kept = frozenset(matching_claims(query, analysis, tags))
    return analysis.with_claims(tuple(c for c in analysis.claims if c.id in kept))


def with_matching_articles(query: Query, analysis: Analysis, tags: Tags = NO_TAGS) -> Analysis:
    """The articles that fit, with every claim that one of them makes, whole."""
    kept = frozenset(matching_articles(query, analysis, tags))
    claims = tuple(c for c in analysis.claims if any(m.article in kept for m in c.mentions))
    return analysis.of_articles(kept).with_claims(claims)


def with_matching_things(query: Query, analysis: Analysis, tags: Tags = NO_TAGS) -> Analysis:
    """The articles that fit, each with the figures and the quotations that are asked for; with all where none are."""
    world, asked = World(analysis, tags), tuple(_asked(_planned(query.tree)))
    kept = with_matching_articles(query, analysis, tags)
    readings = []
    for reading in kept.readings:
        subject = ArticleSubject(world, reading.article)
        figures = tuple(f for f in reading.figures if _is_asked(asked, "figure", f, subject))
        quotes = tuple(q for q in reading.quotes if _is_asked(asked, "quote", q, subject))
        readings.append(replace(reading, figures=figures, quotes=quotes))
    return replace(kept, readings=tuple(readings))


def narrowed(query: Query, analysis: Analysis, tags: Tags = NO_TAGS) -> Analysis:
    """The claims that fit, each whole, the articles that fit, and the articles those claims' passages stand in.

    `silent` still names every article that does not answer, kept or not.
    """
    whole = with_matching_claims(query, analysis, tags)
    kept = {*matching_articles(query, analysis, tags), *(m.article for c in whole.claims for m in c.mentions)}
    return whole.of_articles(kept)


def _planned(node: Node) -> Node:
    """The tree with every part that asks about one kind of thing gathered under a `Some`."""
    scope = _scope(node)
    if scope:
        return Some(scope, (node,))
    if isinstance(node, Not):
        return Not(_planned(node.what))
    if isinstance(node, Or):
        return Or(tuple(map(_planned, node.parts)))
    if not isinstance(node, And):
        return node
    rest: list[Node] = []
    groups: dict[str, list[Node]] = {}
    for part in node.parts:
        scope = _scope(part)
        if scope:
            groups.setdefault(scope, []).append(part)
        else:
            rest.append(_planned(part))
    return And((*rest, *(Some(scope, tuple(parts)) for scope, parts in groups.items())))


def _asked(plan: Node) -> Iterator[Some]:
    """What every article that fits was asked of one kind of thing."""
    if isinstance(plan, Some):
        yield plan
    elif isinstance(plan, And):
        for part in plan.parts:
            yield from _asked(part)


def _is_asked(asked: Iterable[Some], scope: str, thing: Thing, subject: Subject) -> bool:
    return all(_fits_all(some.parts, thing, subject) for some in asked if some.scope == scope)


def _scope(node: Node) -> str | None:
    """The one kind of thing a part asks about; None where it asks of the whole, of several kinds, or excludes."""
    if isinstance(node, Term):
        scope = BY_NAME[node.field].scope
        return None if scope == "article" else scope
    if isinstance(node, Not) or not node.parts:
        return None
    scopes = [_scope(part) for part in node.parts]
    return scopes[0] if all(s == scopes[0] for s in scopes) else None


def _fits(plan: Node, subject: Subject) -> bool:
    if isinstance(plan, Term):
        return subject_fits(plan, subject)
    if isinstance(plan, Some):
        return any(_fits_all(plan.parts, thing, subject) for thing in things_of(subject, plan.scope))
    if isinstance(plan, Not):
        return not _fits(plan.what, subject)
    return (all if isinstance(plan, And) else any)(_fits(part, subject) for part in plan.parts)


def _fits_all(parts: tuple[Node, ...], thing: Thing, subject: Subject) -> bool:
    return all(_thing_fits(part, thing, subject) for part in parts)


def _thing_fits(node: Node, thing: Thing, subject: Subject) -> bool:
    if isinstance(node, Term):
        return thing_fits(node, thing, subject)
    assert isinstance(node, And | Or)  # an exclusion asks of the whole
    return (all if isinstance(node, And) else any)(_thing_fits(part, thing, subject) for part in node.parts)
