"""Claims cut to some of the articles: what stands beside them is never more than it was over all."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.analysis.verdicts import judged
from reader.model import Article, Claim, Figure, Mention, Merge, Near, Origin, Reading
from reader.reading.narrowing import cut_to

SHOWN = {"a": "Courier", "b": "Herald", "c": "Gazette", "d": "Star"}


def claim(origins: int, *given: Origin) -> Claim:
    mentions = tuple(Mention(article, 0, 5, "Rain.", "Rain") for article in SHOWN if article != "d")
    return Claim("c1", "Rain", "event", "agree", "agree", "strong", 3, origins, "corroborated", ("d",), mentions,
                 origin_list=given)  # fmt: skip


MAYOR, POLICE = Origin("the mayor", ("a", "b")), Origin("the police", ("b",))
OWN = Origin("Gazette", ("c",), stated=False)
TOLD = claim(2, MAYOR, POLICE, OWN)


def test_where_all_that_answer_are_shown_nothing_changes() -> None:
    assert cut_to(TOLD, SHOWN) == TOLD
    assert cut_to(TOLD, {k: v for k, v in SHOWN.items() if k != "d"}) == replace(TOLD, silent=())


@pytest.mark.parametrize(
    ("articles", "outlets", "origins", "support"),
    [("ab", 2, 2, "corroborated"), ("ac", 2, 1, "single"), ("cd", 1, 1, "unstated"), ("bc", 2, 2, "corroborated")],
)
def test_origins_of_the_articles_shown(articles: str, outlets: int, origins: int, support: str) -> None:
    cut = cut_to(TOLD, {a: SHOWN[a] for a in articles})
    assert (cut.outlets, cut.origins, cut.support) == (outlets, origins, support)


def test_an_outlet_that_names_nobody_counts_where_it_did() -> None:
    assert cut_to(claim(3, MAYOR, POLICE, OWN), {a: SHOWN[a] for a in "bc"}).origins == 3
    assert cut_to(claim(3, MAYOR, POLICE, OWN), {a: SHOWN[a] for a in "cd"}).origins == 1


def disputed(**given: object) -> tuple[Claim, dict[str, Reading]]:
    """A claim with a figure of each of four articles, 40 by all but one; their readings."""
    readings, mentions = {}, []
    for article, number in (("a", 40), ("b", 40), ("c", 90), ("d", 40)):
        text = f"At the pier {number} people drowned."
        at = text.index(str(number))
        figure = Figure(f"{article}f", article, at, at + 2, str(number), "count", number, number, of="people drowned")
        told = Article(article, article, SHOWN[article], "", text)
        readings[article] = Reading(told, (), (), (figure,), ())
        mentions.append(Mention(article, 0, len(text), text, str(number), figure=figure.id, chain=(SHOWN[article],)))
    found = judged("figure", mentions, readings)
    claim = Claim("c1", "People drowned", "figure", found.verdict, found.reason, "strong", 4, 1, "unstated", (),
                  tuple(mentions), found.steps)  # fmt: skip
    return replace(claim, **given), readings  # type: ignore[arg-type]


def test_what_hidden_outlets_alone_dispute_is_told_so_and_not_as_disputed() -> None:
    claim, readings = disputed()
    assert claim.verdict == "differ"
    cut = cut_to(claim, {a: SHOWN[a] for a in "bd"}, readings)
    assert cut.verdict == "agree"
    assert cut.reason.startswith("agree: the same figure, 40; disputed only with Courier and Gazette, hidden here (")


def test_what_shown_outlets_dispute_names_those_that_are_shown() -> None:
    claim, readings = disputed()
    cut = cut_to(claim, {a: SHOWN[a] for a in "cd"}, readings)
    assert cut.verdict == "differ"
    assert {outlet for step in cut.steps for outlet in step.outlets} == {"Gazette", "Star"}


def test_a_verdict_that_a_person_decided_stands() -> None:
    claim, readings = disputed(decided="person")
    assert cut_to(claim, {a: SHOWN[a] for a in "bd"}, readings).verdict == "differ"


def test_a_passage_that_may_answer_is_left_out_with_its_article() -> None:
    near = Near("d", 0, 5, "90", "40")
    assert cut_to(replace(TOLD, near=(near,)), {a: SHOWN[a] for a in "abc"}).near == ()
    assert cut_to(replace(TOLD, near=(near,)), SHOWN).near == (near,)


def test_who_may_be_another_counts_where_the_other_is_hidden() -> None:
    may_be = Merge("may be", ("Gazette", "Herald"), ("the force", "the police force"))
    told = claim(2, MAYOR, Origin("the police force", ("b",)), Origin("the force", ("c",), (may_be,)))
    assert cut_to(told, {a: SHOWN[a] for a in "bc"}).support == "corroborated"
    assert [o.is_counted for o in cut_to(told, {a: SHOWN[a] for a in "bc"}).origin_list] == [True, True, False]
    assert cut_to(told, {a: SHOWN[a] for a in "c"}).support == "single"


@given(st.sets(st.sampled_from(sorted(SHOWN))), st.integers(2, 3))
def test_a_cut_claim_has_no_more_origins(articles: set[str], origins: int) -> None:
    whole = claim(origins, MAYOR, POLICE, OWN)
    assert 1 <= cut_to(whole, {a: SHOWN[a] for a in articles}).origins <= origins
