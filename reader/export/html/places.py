"""Where things stand on the page: names of our own for claims, articles and passages, so that links lead both ways."""

from __future__ import annotations

from dataclasses import dataclass

from reader.export.views import NearText, articles_by_id, names_of, near_of
from reader.model import Analysis, Article, Claim, Mention


@dataclass(frozen=True, slots=True)
class Place:
    """A mention's place on the page."""

    id: str
    claim_id: str
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
    called: dict[str, str]
    """Article to what it is called among the answers: `views.names_of`."""
    answers: list[list[tuple[Article, list[Place]]]]
    """For each claim, each article that answers with its passages."""
    passages: dict[str, list[Place]]
    """For each article, its passages in the order of the claims."""
    near: list[dict[str, NearText]]
    """For each claim what may answer it in outlets where no answer was found: `views.near_of`."""
    prefix: str = ""
    """What the names of this story's places begin with, so that no other story on the page has them."""

    def claim_id(self, number: int) -> str:
        """The name of a claim's place."""
        return f"{self.prefix}c{number}"


def places_of(analysis: Analysis, prefix: str = "") -> Places:
    """A place for every article and mention that is there: claim 3's second mention is `c3-2`."""
    articles = articles_by_id(analysis)
    names = {id_: f"{prefix}a{n}" for n, id_ in enumerate(articles, 1)}
    near = [near_of(claim, articles) for claim in analysis.claims]
    places = Places(articles, names, names_of(articles), [], {id_: [] for id_ in articles}, near, prefix)
    for number, claim in enumerate(analysis.claims, 1):
        told: dict[str, list[Place]] = {}
        name = places.claim_id(number)
        for n, mention in enumerate(claim.mentions, 1):
            if mention.article in articles:
                place = Place(f"{name}-{n}", name, number, claim, mention)
                told.setdefault(mention.article, []).append(place)
                places.passages[mention.article].append(place)
        places.answers.append([(articles[id_], here) for id_, here in told.items()])
    return places
