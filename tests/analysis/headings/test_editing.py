from __future__ import annotations

from collections.abc import Sequence

import pytest

from reader.analysis.claims import claims_of
from reader.analysis.headings.editing import Asked, headings_of
from reader.analysis.headings.labels import Naming
from reader.analysis.linking.index import Index
from reader.analysis.linking.passages import passages_of
from reader.analysis.linking.questions import Question
from tests.analysis.linking.told import reading


def heading(bodies: Sequence[str], tops: Sequence[str] = ("Head", "Top", "Lead"), **asked: object) -> str:
    """The heading of the one question that the last sentences of some articles answer."""
    readings = [reading(f"a{n}", f"{tops[n]}\n\n{body}") for n, body in enumerate(bodies)]
    index = Index(passages_of(readings))
    last = {p.article: p.number for p in index.passages}
    naming = Naming(Question(tuple(last.values())), index, readings)
    return headings_of(index, readings, {"one": Asked(naming, **asked)})["one"]  # type: ignore[arg-type]


def labels(*bodies: str) -> set[str]:
    told = [reading(f"a{n}", f"Head {n}\n\n{body}") for n, body in enumerate(bodies)]
    return {c.label for c in claims_of(told)[0]}


@pytest.mark.parametrize(
    ("one", "other", "told"),
    [
        # another passage of the claim is whole and short
        ("The clerk said a rail on the outer side of the bend above the upper lock had cracked in the frost again.",
         "A rail had cracked in the frost.", "A rail had cracked in the frost"),
        # nobody knows who is meant, and elsewhere it is told
        ("It shut the upper lock for good.", "The board shut the upper lock for good.",
         "The board shut the upper lock for good"),
        # a word that takes a side
        ("The regime shelled the upper lock.", "The army shelled the upper lock.", "The army shelled the upper lock"),
        # no shouting
        ("SEVENTEEN boats sank at the lock.", "It was at the lock, with boats.", "Seventeen boats sank at the lock"),
        # where it comes from
        ("ORLE, Norby, May 3 (WPA) - Boats sank at the lock.", "They saw it at the lock, with boats.",
         "Boats sank at the lock"),
    ],
)  # fmt: skip
def test_the_passage_that_reads_best_gives_the_heading(one: str, other: str, told: str) -> None:
    assert heading((one, other)) == told
    assert heading((other, one)) == told


@pytest.mark.parametrize(
    ("one", "other", "told"),
    [
        # what it pushes them to wants to be told
        ("The charge from the river tax will push the ferries to put up what they ask of anybody from Orle or Norby.",
         "It will push the ferries, the charge from the river tax.",
         "The charge from the river tax will push the ferries to put…"),
        ("The mayor asked the wardens to shut the upper lock to all ferries of the river board until the spring.",
         "The mayor asked the wardens.", "The mayor asked the wardens to shut the upper lock to all ferries…"),
        # where it is whole nothing is added
        ("The gale drove the ferries onto the rocks in the long night after the feast and before the water rose again.",
         "On the rocks lay ferries that it drove there.", "The gale drove the ferries onto the rocks"),
    ],
)  # fmt: skip
def test_a_heading_that_breaks_off_goes_on_to_an_ellipsis(one: str, other: str, told: str) -> None:
    assert heading((one, other)) == told


def test_he_is_named_where_the_sentence_before_names_one_person() -> None:
    one = "Peter Lund, the mayor, came to the lock. He took no questions from the crowd."
    assert heading((one, "Questions from the crowd were many, and none was put.")) == (
        "Peter Lund took no questions from the crowd"
    )


def test_what_somebody_says_of_himself_has_his_name() -> None:
    one = "“We shut the upper lock at dawn,” Vera Lund said."
    other = "To shut the upper lock at dawn, as they did, was wrong and they knew it."
    assert heading((one, other)) == "Vera Lund: “We shut the upper lock at dawn”"


def test_a_dispute_over_a_day_is_asked_without_a_colon() -> None:
    one, other = "The board shut the upper lock on Monday.", "The board shut the upper lock on Friday."
    told = heading((one, other), apart=("Monday", "Friday"), about="the day")
    assert told == "When the board shut the upper lock"


def test_headings_differ_and_hang_on_no_order() -> None:
    bodies = [
        "The board shut the upper lock. The gale sank 19 boats at Orle. Peter Lund left the town at noon.",
        "The upper lock was shut by the board. At Orle the gale sank 21 boats. At noon Peter Lund left the town.",
    ]
    told = [reading(f"a{n}", f"Head {n}\n\n{body}") for n, body in enumerate(bodies)]
    renamed = [reading(f"z{9 - n}", f"Head {n}\n\n{body}") for n, body in enumerate(bodies)]
    found = [c.label for c in claims_of(told)[0]]
    assert len(set(found)) == len(found) > 1
    assert set(found) == {c.label for c in claims_of(renamed[::-1])[0]}


def test_a_measure_says_of_what() -> None:
    one = "The train entered the bend at 76 miles an hour. The train was new."
    other = "Its speed in the bend was 110 miles an hour. The train had passed Orle."
    assert "Speed of the train" in labels(one, other)


def test_a_figure_is_asked_after_in_one_question() -> None:
    assert "How many boats the gale sank" in labels("The gale sank 19 boats at Orle.", "The gale sank 21 boats.")
    one = "The truce of 2 February broke down. It held long."
    assert "Date of the truce" in labels(one, "The truce of 20 February broke down.")


def test_where_one_figure_is_told_of_something_disputed_the_heading_asks_after_that() -> None:
    one = "Halla Odra, 24, was in a stable condition at the Orle clinic on Monday."
    other = "Halla Odra, 24, was in a critical condition at the Orle clinic on Monday."
    found = labels(one, other)
    assert not any(label.startswith("Age") for label in found)
    assert any(label.startswith("Whether Halla Odra was in a") for label in found)
    assert "Age of Halla Odra" in labels(one, one.replace("24", "42"))


def test_a_share_is_called_what_most_call_it() -> None:
    texts = (
        "In a ballot of the guild 61 per cent opposed the sale.",
        "The guild says 68 per cent of its members voted against the sale.",
        "Its members voted by 61 per cent against the sale.",
    )
    readings = tuple(reading(f"a{n}", f"Head {n}\n\n{t}") for n, t in enumerate(texts))
    assert "Share who were against" in {c.label for c in claims_of(readings)[0]}


def test_what_was_founded_is_named() -> None:
    one, other = "Weir Rovers, founded in 1884, won the cup.", "The club is Weir Rovers, founded in 1889."
    assert "When Weir Rovers was founded" in labels(one, other)
    one, other = "The old mill, built in 1884, burned.", "They lost the old mill, built in 1889."
    assert "When the old mill was built" in labels(one, other)


def test_a_question_names_whose_it_is() -> None:
    one, other = "The fund is rich. Its assets exceed $84 billion.", "The fund is rich. Its assets exceed $48 billion."
    assert "Value of the assets" in labels(one, other)
    one, other = "The mill is old. Its doors cost 84 crowns.", "The mill is old. Its doors cost 48 crowns."
    assert "How much the doors cost" in labels(one, other)


def test_what_somebody_puts_a_figure_at_is_a_heading() -> None:
    one, other = "Experts put the damage at $40 million.", "Experts put the damage from the storm at $60 million."
    assert labels(one, other) & {"Damage", "Damage from the storm"}
    one = "Damage to the lock is put at $12 million by the traders."
    assert "Damage to the lock" in labels(one, "Damage to the lock is put at $20 million by wardens.")
    one = "The cost of the repairs was estimated at $3 million."
    assert "Cost of the repairs" in labels(one, "The cost of the repairs was estimated at $4 million.")


def test_somebody_is_named_without_style_and_calling() -> None:
    one, other = "Mr Orrin Vell, 34, steered the ferry.", "Trader Orrin Vell, 43, steered the ferry."
    assert "Age of Orrin Vell" in labels(one, other)


def test_no_heading_is_the_foot_of_a_page() -> None:
    told = heading(("Boats sank at the lock of Orle.", "Orle lock | Boats of Norby"))
    assert told == "Boats sank at the lock of Orle"


def test_how_a_passage_begins_that_says_of_whom_it_tells_comes_first() -> None:
    one = "It ordered Velm Dairies, a family firm with 210 millers, to recall 18,000 sacks of its Orle Gold."
    other = (
        "Weeping relatives told last night how tragic gran Ilsa Brandt, 78, nibbled “a crumb and a sliver, no more” of "
        "Orle Gold at her niece's wedding in Tolva."
    )
    assert heading((one, other)).startswith("Weeping relatives told")
    assert heading((one, other)) == heading((other, one))
