"""Numbers of passages that nothing but their wording made one question."""

from __future__ import annotations

import pytest

from reader.analysis.claims import claims_of
from reader.analysis.linking.index import Index
from reader.analysis.linking.passages import passages_of
from reader.analysis.linking.promoting import promoted
from reader.analysis.linking.questions import Question
from reader.model import Claim
from tests.analysis.linking.told import reading

FILLER = "Rain fell over Velmora. The ferry Orla sailed late. Nobody came to the pier. A band played in the square."


def claim_between(one: str, other: str) -> Claim:
    """The one claim that joins both sentences."""
    readings = [reading(f"a{n}", f"Head\n\n{t}\n\n{FILLER}") for n, t in enumerate((one, other))]
    mine = [c for c in claims_of(readings)[0] if {one, other} <= {m.text for m in c.mentions}]
    assert len(mine) == 1
    return mine[0]


@pytest.mark.parametrize(
    ("one", "other", "reason"),
    [
        (
            "Wardens arrested a 41-year-old man over the theft of the harbour bell in Velmora.",
            "The man arrested over the theft of the harbour bell in Velmora, who is 36, wept.",
            "differ: conflict, 41-year-old against 36",
        ),
        (
            "A 41-year-old man was arrested over the theft of the harbour bell in Velmora.",
            "The man arrested over the theft of the harbour bell in Velmora, who is 41, wept.",
            "agree: the same figure, 41",
        ),
    ],
)
def test_ages_of_one_man_are_compared(one: str, other: str, reason: str) -> None:
    claim = claim_between(one, other)
    assert claim.kind == "figure"
    assert claim.reason == reason


def test_whether_it_was_so_stays_a_question_of_its_own() -> None:
    texts = (
        "A 41-year-old man was arrested over the theft of the harbour bell in Velmora.",
        "The man arrested over the theft of the harbour bell in Velmora, who is 36, wept.",
        "No man was arrested over the theft of the harbour bell in Velmora.",
    )
    readings = [reading(f"a{n}", f"Head\n\n{t}\n\n{FILLER}") for n, t in enumerate(texts)]
    told = {c.kind: len(c.mentions) for c in claims_of(readings)[0] if texts[0] in {m.text for m in c.mentions}}
    assert told == {"event": 3, "figure": 2}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The woman who left is in her 30s.", "The woman who left is between 16 and 18."),
        ("Wardens charged a thief two weeks ago.", "A thief was charged two weeks ago."),
        ("The wardens of Orle raised 300 crowns for it.", "The wardens of Sten raised 280 crowns for it."),
        ("The wardens met in 1931.", "The wardens met in 1932."),
        ("The bell weighs nine tons and the rope two tons.", "The bell weighs eight tons."),
        ("Six pupils were hurt.", "Nine teachers were hurt."),
    ],
)
def test_numbers_that_may_be_of_two_things_stay_with_the_words(one: str, other: str) -> None:
    assert kinds(one, other) == ["words"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The wardens of Orle were fined 300 crowns for it.", "The wardens of Orle must pay 280 crowns for it."),
        ("The weir will cost the wardens 300 crowns.", "The wardens have put the price of the weir at 280 crowns."),
        ("The gale took the roofs off 300 homes in Orle.", "Some 280 houses in Orle have no roof left after the gale."),
        ("Six boats and two carts took part in the search.", "Four boats and two carts were used in the search."),
    ],
)
def test_sums_and_counts_of_one_thing_in_other_words_are_figures(one: str, other: str) -> None:
    assert kinds(one, other) == ["figure"]


def test_numbers_of_one_verb_make_a_question_of_figures() -> None:
    one, other = "The wardens of Orle raised 300 crowns for it.", "The wardens of Orle raised 280 crowns for it."
    assert kinds(one, other) == ["figure"]


def kinds(one: str, other: str) -> list[str]:
    """The kinds of the questions that come of one whose passages two sentences are."""
    readings = [reading(f"a{n}", f"Head\n\n{t}") for n, t in enumerate((one, other))]
    index = Index(passages_of(readings))
    body = tuple(p.number for p in index.passages if p.sentence.part == "body")
    return [q.kind for q in promoted([Question(body)], index, readings)]
