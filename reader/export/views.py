"""What several formats show of an analysis: who answers a claim, who is silent, when an article is from."""

from __future__ import annotations

from collections.abc import Container, Mapping, Sequence
from typing import NamedTuple

from reader.dates import days_matter, long_date
from reader.model import Analysis, Article, Claim, Mention
from reader.standing import contradiction_told, verdict_word

SIGNS = {"agree": "=", "compatible": "≈", "update": "Δ", "differ": "≠"}
"""Of verdicts, and of updates; none stands without its word, but where it leads to the claim."""
MANY = 8
"""Above so many silent outlets they are counted and no longer named: a list in each claim would outgrow the story."""
HEADINGS = (
    ("differ", "Disputed"),
    ("update", "Updates: a later answer replaces an earlier one"),
    ("compatible", "Compatible"),
    ("agree", "Agreed"),
)
DOUBTFUL = "Doubtful"
DOUBTFUL_TOLD = "alike passages that may answer two questions"


def sections_of(claims: Sequence[Claim]) -> list[tuple[str, list[Claim]]]:
    """Claims below headings, in their order; no heading without a claim."""
    sure = [c for c in claims if c.sureness != "doubtful"]
    found = [(heading, [c for c in sure if verdict_word(c) == word]) for word, heading in HEADINGS]
    found.append((f"{DOUBTFUL}: {DOUBTFUL_TOLD}", [c for c in claims if c.sureness == "doubtful"]))
    return [(heading, fitting) for heading, fitting in found if fitting]


ARTICLE_HEAD = ("outlet", "title", "author", "date", "date_from", "url", "text_kind")
"""What is told of an article beside each of its mentions: fields of the model, in this order."""


def articles_by_id(analysis: Analysis) -> dict[str, Article]:
    """The articles that are there; claims may name others, which an expression left out."""
    return {a.id: a for a in analysis.story.articles}


def names_of(articles: Mapping[str, Article]) -> dict[str, str]:
    """What each article is called among the answers, by id: its outlet, and its day where some outlet has several."""
    dated = days_matter(articles.values())
    return {
        a.id: f"{a.outlet}, {long_date(a.date, a.date_from)}" if dated and a.date else a.outlet
        for a in articles.values()
    }


def answers_of(claim: Claim, articles: Mapping[str, Article]) -> list[tuple[Article, list[Mention]]]:
    """Each article that answers a claim with its mentions, in the order of the first of them."""
    found: dict[str, list[Mention]] = {}
    for mention in claim.mentions:
        if mention.article in articles:
            found.setdefault(mention.article, []).append(mention)
    return [(articles[id_], mentions) for id_, mentions in found.items()]


def outlets_of(ids: Sequence[str], articles: Mapping[str, Article]) -> list[str]:
    """The outlets of the articles that are there, each once."""
    return list(dict.fromkeys(articles[id_].outlet for id_ in ids if id_ in articles))


class NearText(NamedTuple):
    """A passage that may answer a claim."""

    article: str
    """Its id."""
    text: str
    contradiction: str
    """What it would set against the claim's answers, if anything."""

    def after(self, outlet: str) -> str:
        """Its outlet, with what it would set against the answers: `Airwatch, 900 tonnes against 1,500 tonnes`."""
        return f"{SIGNS['differ']} {outlet}, {self.contradiction}" if self.contradiction else outlet


def near_of(claim: Claim, articles: Mapping[str, Article]) -> dict[str, NearText]:
    """What may answer a claim in outlets where no answer was found, by outlet."""
    answering = {articles[m.article].outlet for m in claim.mentions if m.article in articles}
    found: dict[str, NearText] = {}
    for near in claim.near:
        article = articles.get(near.article)
        if article is not None and article.outlet not in answering and len(found) < MANY:
            text = NearText(article.id, article.text[near.start : near.end], contradiction_told(near))
            found.setdefault(article.outlet, text)
    return found


def silent_outlets(claim: Claim, articles: Mapping[str, Article], near: Container[str] = ()) -> str:
    """Who does not answer: names, or their number where there are many; empty where all do.

    Args:
        claim: what is asked.
        articles: by id.
        near: outlets that may answer, which are left out.
    """
    answering = {articles[m.article].outlet for m in claim.mentions if m.article in articles}
    outlets = outlets_of(claim.silent, articles)
    silent = [outlet for outlet in outlets if outlet not in answering and outlet not in near]
    return ", ".join(silent) if len(silent) <= MANY else f"{len(silent)} outlets"


def value_of(mention: Mention) -> str:
    """The answer in short where it is a figure; empty where it is the sentence itself."""
    return mention.value if mention.figure else ""


def clipped(text: str, width: int) -> str:
    """The text in at most `width` characters, cut between words where there are any, with an ellipsis."""
    if len(text) <= width:
        return text
    head = text[: width - 1]
    whole, _, _ = head.rpartition(" ")
    return (whole if len(whole) > width // 2 else head).rstrip(" ,;:.") + "…"
