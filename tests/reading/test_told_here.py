"""What an outlet tells though it is not among those that answer a claim."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reader.model import Analysis, Article, Claim, ClaimKind, Figure, Mention, Reading, Story
from reader.reading.session import Session
from reader.reading.told_here import ToldHere

_TEXTS = {
    "a": "There are 31 barges waiting off the lock since 4 May.",
    "b": "Off the lock 31 ships lay at anchor on 4 May.",
    "c": "The flood kept 31 vessels off the lock.",
    "d": "It stopped 31 lorries at the lock.",
}
_COUNTED = {"a": "barges waiting", "b": "ships", "c": "vessels", "d": "lorries"}


def reading_of(article: str) -> Reading:
    text = _TEXTS[article]
    at = text.index("31")
    figures = [Figure(f"{article}n", article, at, at + 2, "31", "count", 31, 31, of=_COUNTED[article])]
    if (day := text.find("4 May")) >= 0:
        figures.append(Figure(f"{article}d", article, day, day + 5, "4 May", "date", "--05-04", "--05-04"))
    return Reading(Article(article, article, article.upper(), "", text), (), (), tuple(figures), ())


def claim_of(name: str, articles: str, figure: str = "", kind: ClaimKind = "figure") -> Claim:
    mentions = tuple(
        Mention(a, 0, len(_TEXTS[a]), _TEXTS[a], "", figure=figure and f"{a}{figure}", answer=(0, len(_TEXTS[a])))
        for a in articles
    )
    return Claim(name, name, kind, "agree", "", "strong", len(articles), 1, "unstated", (), mentions)


def told(outlet: str, claim: Claim, *others: Claim) -> bool:
    readings = tuple(map(reading_of, _TEXTS))
    story = Story("", tuple(r.article for r in readings))
    session = Session(story)
    session.add_analysis(Analysis(story, readings, (claim, *others)))
    return ToldHere(session.material, outlet).has(claim)


@pytest.mark.parametrize(("outlet", "there"), [("C", True), ("D", False)])
def test_a_figure_of_the_same_value_and_noun_is_told(outlet: str, there: bool) -> None:
    assert told(outlet, claim_of("waiting", "ab", "n")) is there


def test_the_figure_of_a_claim_in_words_is_the_one_that_all_tell() -> None:
    worded = claim_of("waiting", "ab", kind="event")
    assert told("C", replace(worded, mentions=tuple(replace(m, figure=None) for m in worded.mentions)))


def test_what_stands_in_another_claim_of_the_same_passages_is_told() -> None:
    asked, other = claim_of("stopped", "ab", kind="event"), claim_of("flood", "abd", kind="event")
    alone = tuple(replace(m, answer=(0, 5), figure=None) for m in asked.mentions)
    assert not told("D", replace(asked, mentions=alone))
    assert told("D", replace(asked, mentions=alone), other)
    assert not told("D", replace(asked, mentions=alone), claim_of("flood", "ad", kind="event")), "half of them"


def test_when_is_not_asked_by_how_many() -> None:
    assert not told("C", claim_of("when", "ab", "d"), claim_of("waiting", "abc", "n"))
