"""Claims cut to some of the articles: what stands beside them is never more than it was over all."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.model import Claim, Mention, Merge, Origin
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
