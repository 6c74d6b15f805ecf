"""What a query is asked of: an article or a claim, with the quotations, sources, figures and texts in it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Literal, TypeVar

from reader.model import Analysis, Article, Claim, Figure, Quote, Reading

Place = tuple[str, int, int]
"""A passage: article id, start, end."""


@dataclass(frozen=True, slots=True)
class Source:
    """Somebody named as a source or as the carrier of words."""

    name: str
    place: Place


Thing = Quote | Source | Figure | Claim
_Spanned = TypeVar("_Spanned", Quote, Figure)


class World:
    """An analysis with the lookups that asking needs, made once a query."""

    def __init__(self, analysis: Analysis, tags: Mapping[str, Iterable[str]]) -> None:
        self.analysis = analysis
        self.articles = {a.id: a for a in analysis.story.articles}
        self.tags = {tag: frozenset(ids) for tag, ids in tags.items()}

    @cached_property
    def claims_in(self) -> dict[str, list[Claim]]:
        """The claims each article makes."""
        out: dict[str, list[Claim]] = {}
        for claim in self.analysis.claims:
            for article in dict.fromkeys(m.article for m in claim.mentions):
                out.setdefault(article, []).append(claim)
        return out

    def outlet(self, article: str) -> str:
        """The outlet of the article with that id."""
        found = self.articles.get(article)
        return found.outlet if found else article


class Subject:
    """Something that matches or does not. All tuples in reading order."""

    kind: Literal["article", "claim"]

    def __init__(self, world: World) -> None:
        self.world = world

    articles: tuple[Article, ...]
    texts: tuple[tuple[Place, str], ...]
    """Running text with where it stands."""
    label: str
    """A text of our own making that is searched too; empty for an article."""
    quotes: tuple[Quote, ...]
    sources: tuple[Source, ...]
    figures: tuple[Figure, ...]
    claims: tuple[Claim, ...]

    def things(self, scope: str) -> tuple[Thing, ...]:
        """The quotations, sources, figures or claims that a term of that scope asks one by one."""
        if scope == "quote":
            return self.quotes
        if scope == "source":
            return self.sources
        return self.figures if scope == "figure" else self.claims


class ArticleSubject(Subject):
    """An article with everything in it, and the claims it makes."""

    kind = "article"

    def __init__(self, world: World, article: Article) -> None:
        super().__init__(world)
        reading = world.analysis.by_article.get(article.id) or Reading(article, (), (), (), ())
        self.articles = (article,)
        self.texts = (((article.id, 0, len(article.text)), article.text),)
        self.label = ""
        self.quotes = reading.quotes
        self.figures = reading.figures
        self._reading = reading

    @cached_property
    def sources(self) -> tuple[Source, ...]:  # type: ignore[override]
        """Who is named in the article's attributions."""
        return tuple(
            Source(name, (a.article, a.start, a.end)) for a in self._reading.attributions for name in (a.source, *a.via)
        )

    @cached_property
    def claims(self) -> tuple[Claim, ...]:  # type: ignore[override]
        """The claims the article makes."""
        return tuple(self.world.claims_in.get(self.articles[0].id, ()))


class ClaimSubject(Subject):
    """A claim with its passages and what stands in them."""

    kind = "claim"

    def __init__(self, world: World, claim: Claim) -> None:
        super().__init__(world)
        ids = dict.fromkeys(m.article for m in claim.mentions)
        self.articles = tuple(world.articles[i] for i in ids if i in world.articles)
        self.texts = tuple(((m.article, m.start, m.end), m.text) for m in claim.mentions)
        self.label = claim.label
        self.claims = (claim,)
        self.sources = tuple(Source(name, (m.article, m.start, m.end)) for m in claim.mentions for name in m.chain[1:])

    @cached_property
    def quotes(self) -> tuple[Quote, ...]:  # type: ignore[override]
        """Quotations that answer the claim or touch one of its passages."""
        found: dict[str, Quote] = {}
        for mention in self.claims[0].mentions:
            reading = self.world.analysis.by_article.get(mention.article)
            for quote in _touching(reading.quotes if reading else (), mention.start, mention.end):
                found.setdefault(quote.id, quote)
        return tuple(found.values())

    @cached_property
    def figures(self) -> tuple[Figure, ...]:  # type: ignore[override]
        """The figures that answer the claim; where a passage's answer is no figure, those that stand in it."""
        found: dict[str, Figure] = {}
        for mention in self.claims[0].mentions:
            reading = self.world.analysis.by_article.get(mention.article)
            here = _touching(reading.figures if reading else (), mention.start, mention.end)
            answer = [f for f in here if f.id == mention.figure]
            for figure in answer or here:
                found.setdefault(figure.id, figure)
        return tuple(found.values())


def _touching(things: tuple[_Spanned, ...], start: int, end: int) -> list[_Spanned]:
    """Those that share a character with the span."""
    return [t for t in things if t.start < end and start < t.end]
