"""What the filters leave of a story and its comparison."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from reader.dates import days_matter
from reader.model import Analysis, Article, Claim, Story
from reader.reading.highlights import Answer
from reader.reading.outlets import OutletFilter
from reader.standing import disputes_told
from reader.wording import counted


class Shown(NamedTuple):
    """Articles and claims as the panes show them."""

    articles: tuple[Article, ...] = ()
    """Those of the outlets that are switched on."""
    claims: tuple[Claim, ...] = ()
    """Those at least two shown articles answer, be they of one outlet, cut to them; disputed where these dispute it."""
    answers: Mapping[str, list[Answer]] = {}
    """For each article the claims it answers, and how; one entry an answer."""
    positions: Mapping[str, int] = {}
    """For each article which of the shown ones it is."""
    dated: bool = False
    """Whether days tell articles of one outlet apart."""

    @property
    def told(self) -> str:
        """`41 claims, 9 disputed, 2 updates`."""
        return f"{counted(len(self.claims), 'claim')}, {disputes_told(self.claims)}"

    def as_analysis(self, whole: Analysis) -> Analysis:
        """The analysis `whole` with nothing in it but what is shown."""
        return whole.of_articles({a.id for a in self.articles}).with_claims(self.claims)


def shown_of(story: Story, narrowed: Analysis | None, outlets: OutletFilter, cut: bool) -> Shown:
    """What is left of a story.

    Args:
        story: all of it.
        narrowed: the analysis cut to the filter expression; None before there is one.
        outlets: those switched on.
        cut: whether something is filtered at all, so that claims may reach beyond what is shown.
    """
    articles = tuple(a for a in (narrowed.story if narrowed else story).articles if outlets.shows(a.outlet))
    shown = {a.id: a.outlet for a in articles}
    every = narrowed.claims if narrowed else ()
    if cut and narrowed:
        from reader.reading.narrowing import cut_to

        # what hidden outlets alone dispute stands behind what is disputed here
        every = tuple(sorted((cut_to(c, shown, narrowed.by_article) for c in every), key=_rank))
    claims = tuple(
        c
        for c in every
        if _is_claim(c) and outlets.required <= {shown[m.article] for m in c.mentions if m.article in shown}
    )
    answers: dict[str, list[Answer]] = {}
    for claim in claims:
        for mention in claim.mentions:
            answers.setdefault(mention.article, []).append(Answer(claim, mention))
    return Shown(articles, claims, answers, {a.id: at for at, a in enumerate(articles)}, days_matter(articles))


def _rank(claim: Claim) -> bool:
    return claim.verdict != "differ"


def _is_claim(claim: Claim) -> bool:
    """Whether two articles answer: an outlet whose later article has another toll differs from itself."""
    return claim.outlets > 1 or len({m.article for m in claim.mentions}) > 1
