"""A story of our own to write notes on."""

from __future__ import annotations

from dataclasses import replace

from reader.model import Analysis, Article, Claim, Mention, Reading, Story

HARBOUR = """Harbour wall breached at Tolva

A wall of the old harbour at Tolva gave way on Friday night, flooding forty homes.

"We heard stones, then the sea," said Marit Osk, who keeps the lighthouse. Nobody was hurt.

The wall was last repaired nine years ago. Nobody was hurt then either."""

TOLVA = """Forty houses under water in Tolva

Some forty houses stand in water after the harbour wall of Tolva broke.

“We heard stones, then the sea,” the lighthouse keeper told the Evening Post."""

harbour = Article("harbour", "t/harbour.md", "Coast Herald", HARBOUR.split("\n")[0], HARBOUR, date="2022-11-04")
tolva = Article("tolva", "t/tolva.md", "Evening Post", TOLVA.split("\n")[0], TOLVA, date="2022-11-05")
story = Story("tolva", (harbour, tolva))


def span(article: Article, words: str) -> tuple[int, int]:
    """Where the words stand first in an article."""
    at = article.text.index(words)
    return at, at + len(words)


def passage(article: Article, words: str) -> tuple[str, int, int]:
    """A passage as operations take it."""
    return article.id, *span(article, words)


def claim(name: str, *passages: tuple[str, int, int]) -> Claim:
    """A claim with those passages."""
    text = {a.id: a.text for a in story.articles}
    mentions = tuple(Mention(a, s, e, text[a][s:e], "") for a, s, e in passages)
    return Claim(name, name, "event", "agree", "agree", "strong", 2, 2, "corroborated", (), mentions)


def analysis(*claims: Claim, of: Story = story) -> Analysis:
    """An analysis that found these claims."""
    return Analysis(of, tuple(Reading(a, (), (), (), ()) for a in of.articles), claims)


def edited(article: Article, old: str, new: str) -> Article:
    """The article after its outlet changed some words."""
    assert old in article.text
    return replace(article, text=article.text.replace(old, new))
