"""What a query is asked of: an article or a claim, with the quotations, sources, figures and texts in it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cached_property
from typing import TypeVar

from reader.model import Analysis, Article, Claim, Figure, Quote, Reading

Thing = Quote | Figure | Claim | str
"""What a term asks about one by one; somebody named as a source, or as the carrier of words, is a name."""
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


class ArticleSubject:
    """An article with everything in it, and the claims it makes. All tuples in reading order."""

    def __init__(self, world: World, article: Article) -> None:
        self.world = world
        reading = world.analysis.by_article.get(article.id) or Reading(article, (), (), (), ())
        self.articles = (article,)
        self.texts = (article.text,)
        self.label = ""
        """A text of our own making that is searched too."""
        self.quotes = reading.quotes
        self.figures = reading.figures
        self._reading = reading

    @cached_property
    def sources(self) -> tuple[str, ...]:
        """Who is named in the article's attributions."""
        return tuple(name for a in self._reading.attributions for name in (a.source, *a.via))

    @cached_property
    def claims(self) -> tuple[Claim, ...]:
        """The claims the article makes."""
        return tuple(self.world.claims_in.get(self.articles[0].id, ()))


class ClaimSubject:
    """A claim with its passages and what stands in them. All tuples in reading order."""

    def __init__(self, world: World, claim: Claim) -> None:
        self.world = world
        ids = dict.fromkeys(m.article for m in claim.mentions)
        self.articles = tuple(world.articles[i] for i in ids if i in world.articles)
        self.texts = tuple(m.text for m in claim.mentions)
        self.label = claim.label
        self.claims = (claim,)
        self.sources = tuple(name for m in claim.mentions for name in m.chain[1:])

    @cached_property
    def quotes(self) -> tuple[Quote, ...]:
        """Quotations that answer the claim or touch one of its passages."""
        found: dict[str, Quote] = {}
        for mention in self.claims[0].mentions:
            reading = self.world.analysis.by_article.get(mention.article)
            for quote in _touching(reading.quotes if reading else (), mention.start, mention.end):
                found.setdefault(quote.id, quote)
        return tuple(found.values())

    @cached_property
    def figures(self) -> tuple[Figure, ...]:
        """The figures that answer the claim; where a passage's answer is no figure, those that stand in it."""
        found: dict[str, Figure] = {}
        for mention in self.claims[0].mentions:
            reading = self.world.analysis.by_article.get(mention.article)
            here = _touching(reading.figures if reading else (), mention.start, mention.end)
            answer = [f for f in here if f.id == mention.figure]
            for figure in answer or here:
                found.setdefault(figure.id, figure)
        return tuple(found.values())


Subject = ArticleSubject | ClaimSubject


def things_of(subject: Subject, scope: str) -> tuple[Thing, ...]:
    """The quotations, sources, figures or claims that a term of that scope asks one by one."""
    if scope == "quote":
        return subject.quotes
    if scope == "source":
        return subject.sources
    return subject.figures if scope == "figure" else subject.claims


def _touching(things: tuple[_Spanned, ...], start: int, end: int) -> list[_Spanned]:
    """Those that share a character with the span."""
    return [t for t in things if t.start < end and start < t.end]
