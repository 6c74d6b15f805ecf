"""Figures of passages that nothing but their wording ties to a question."""

from __future__ import annotations

from reader.analysis.claims import claims_of
from reader.model import Claim
from tests.analysis.linking.told import reading


def claim_with(value: str, *texts: str) -> Claim:
    """The claim of figures that has an answer."""
    readings = [reading(f"a{n}", f"Head\n\n{t}") for n, t in enumerate(texts)]
    found = [c for c in claims_of(readings)[0] if c.kind == "figure" and any(value in m.value for m in c.mentions)]
    assert found, [c.label for c in claims_of(readings)[0]]
    return found[0]


def test_an_age_told_beside_another_deed() -> None:
    claim = claim_with(
        "54",
        "The captain, Orrin Vell, 54, survived the wreck and was being questioned, police said.",
        "Captain Orrin Vell, 54, remains in hospital after the wreck, police said.",
        "Skipper Orrin Vell, 56, was arrested in hospital after the wreck, police said.",
    )
    assert {m.value for m in claim.mentions} == {"54", "56"}
    assert claim.reason == "differ: conflict, 54 against 56"


def test_the_same_sum_in_another_currency() -> None:
    claim = claim_with(
        "$5 million",
        "The thieves asked the Velmora bank for a ransom of $5 million.",
        "Thieves asked the Velmora bank for a ransom of $5 million, two people said.",
        "The thieves asked the Velmora bank for a £5million ransom.",
    )
    assert claim.reason == "differ: the currency, $5 million against £5million"


def test_a_wreck_of_another_year_is_another_question() -> None:
    texts = (
        "About 40 people were killed when the ferry Orla sank off Velmora on Tuesday.\n\n"
        "In 1993, 87 people died when the ferry Sten sank off Velmora.",
        "At least 43 people were killed when the ferry Orla sank off Velmora.",
    )
    readings = [reading(f"a{n}", f"Head\n\n{t}") for n, t in enumerate(texts)]
    assert not [c for c in claims_of(readings)[0] if {"87", "At least 43"} <= {m.value for m in c.mentions}]


def test_an_article_that_answers_gives_no_second_figure() -> None:
    claim = claim_with(
        "$5 million",
        "The Velmora bank was fined $5 million for the collapse of its tills.\n\n"
        "The new collapse of the tills could cost the Velmora bank $7 million.",
        "The Velmora bank was fined $5 million for the collapse of its tills, it said.",
    )
    assert {m.value for m in claim.mentions if m.figure} == {"$5 million"}


def test_the_whole_of_a_share_is_no_answer() -> None:
    claim = claim_with(
        "2,300",
        "Thieves stole the health records of 2,300 patients from the clinic in Velmora.",
        "Thieves stole the health records of 2,300 patients from the clinic in Velmora, it said.",
        "Thieves stole the health records of a quarter of Velmora's 9,200 patients from the clinic.",
    )
    assert {m.value for m in claim.mentions if m.figure} == {"2,300"}
