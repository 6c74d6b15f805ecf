"""Where things stand on the page: names of our own for claims, articles and passages, so that links lead both ways."""

from __future__ import annotations

from dataclasses import dataclass

from reader.export.views import articles_by_id
from reader.model import Analysis, Article, Claim, Mention


@dataclass(frozen=True, slots=True)
class Place:
    """A mention's place on the page."""

    id: str
    number: int
    """The claim's number, from 1."""
    claim: Claim
    mention: Mention


@dataclass(frozen=True, slots=True)
class Places:
    """Where everything stands."""

    articles: dict[str, Article]
    article_ids: dict[str, str]
    """Article to the name of its place: `a1`."""
    answers: list[list[tuple[Article, list[Place]]]]
    """For each claim, each article that answers with its passages."""
    passages: dict[str, list[Place]]
    """For each article, its passages in the order of the claims."""


def places_of(analysis: Analysis) -> Places:
    """A place for every article and mention that is there: claim 3's second mention is `c3-2`."""
    articles = articles_by_id(analysis)
    places = Places(articles, {id_: f"a{n}" for n, id_ in enumerate(articles, 1)}, [], {id_: [] for id_ in articles})
    for number, claim in enumerate(analysis.claims, 1):
        told: dict[str, list[Place]] = {}
        for n, mention in enumerate(claim.mentions, 1):
            if mention.article in articles:
                place = Place(f"c{number}-{n}", number, claim, mention)
                told.setdefault(mention.article, []).append(place)
                places.passages[mention.article].append(place)
        places.answers.append([(articles[id_], here) for id_, here in told.items()])
    return places
