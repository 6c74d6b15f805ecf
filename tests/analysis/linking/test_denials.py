"""Who denies and who tells stand in one claim, whatever their words."""

from __future__ import annotations

from reader.analysis.claims import claims_of
from reader.model import Claim
from tests.analysis.linking.told import reading

HEAD = "Weir of Odra"


def claims(*texts: str) -> tuple[Claim, ...]:
    return claims_of([reading(f"a{n}", f"{HEAD}\n\n{text}") for n, text in enumerate(texts)])[0]


def test_a_denial_stands_with_what_it_denies() -> None:
    found = claims(
        "Bailiffs raided the counting house of the millers' guild at dawn.\n\nSheep stood on the roofs.",
        "No searches have taken place at the guild, its clerk wrote.\n\nA choir will sing on Sunday.",
    )
    assert [c.reason for c in found if c.verdict == "differ"] == ["differ: the opposite, raided against No searches"]


def test_a_denial_joins_the_claim_that_counts_what_it_denies() -> None:
    found = claims(
        "Nine grain wagons were held up at the toll house of Odra for a day, the millers said.",
        "The millers of Odra said that nine wagons of grain were held up at the toll house.",
        "Not one convoy was stopped, wardens wrote.\n\nA choir will sing on Sunday.",
    )
    claim = next(c for c in found if c.kind == "figure")
    assert {m.article for m in claim.mentions} == {"a0", "a1", "a2"}
    assert claim.reason == "differ: the opposite, held up against Not one convoy was stopped"


def test_a_denial_joins_no_count_of_another_deed() -> None:
    found = claims(
        "Six carters were hurt and four lads were arrested behind the stalls, watchmen said.",
        "Eight carters were hurt at the gate.\n\nWatchmen nicked four lads.",
        "The fair was quiet, and nobody was arrested.",
    )
    hurt = next(c for c in found if c.label == "People injured")
    assert {m.article for m in hurt.mentions} == {"a0", "a1"}
    assert any(c.reason == "differ: the opposite, arrested against nobody was arrested" for c in found)


def test_a_denial_of_something_else_joins_nothing() -> None:
    found = claims(
        "Bailiffs raided the counting house of the millers' guild at dawn.\n\nSheep stood on the roofs.",
        "No searches have taken place at the barges, their master wrote.\n\nA choir will sing on Sunday.",
    )
    assert not [c for c in found if c.verdict == "differ"]


def test_what_every_passage_tells_of_is_joined_by_no_denial() -> None:
    many = "\n\n".join(f"Bailiffs raided a house of the guild, number {n}." for n in range(14))
    found = claims(many, "No searches have taken place at the guild, its clerk wrote.")
    assert not [c for c in found if any("No searches" in m.text for m in c.mentions)]
