from __future__ import annotations

import pytest

from tests.analysis.headings.offered import best, offered


@pytest.mark.parametrize(
    ("sentence", "heading"),
    [
        # what is said, without who says it
        ("Judge Ann Berg said nobody could be sworn in.", "nobody could be sworn in"),
        ("The clerk ruled that boats had to stay in port.", "boats had to stay in port"),
        ("The river board said it had shut the lock.", "The river board had shut the lock"),
        ("Vera Lund said her crew had shut the lock.", "Vera Lund's crew had shut the lock"),
        ("He has spent years at sea, and has long said that he had no ties to Orle.", "He has spent years at sea"),
        # what stands behind an opening clause, or in it
        ("After the gale, Vera Lund, the mayor, said that she would shut the lock.", "Vera Lund would shut the lock"),
        ("In a short ruling, boats were banned from the lock.", "boats were banned from the lock"),
        ("When the dam broke above Orle.", "the dam broke above Orle"),
    ],
)
def test_a_heading_begins_with_what_is_told(sentence: str, heading: str) -> None:
    assert best(sentence) == heading


def test_nobody_says_what_is_denied() -> None:
    found = offered("The board denied that boats had lain in the lock.")
    assert "boats had lain in the lock" not in found


def test_a_pronoun_of_another_kind_keeps_who_speaks_out() -> None:
    assert "Vera Lund had shut the lock" not in offered("Vera Lund said it had shut the lock.")
    assert "The board had seen her" not in offered("The board said he had seen her.")


def test_an_apposition_begins_no_heading() -> None:
    told = offered("Norvane Docks, the largest firm in the town, rejected all of it.")
    assert not any(heading.lower().startswith("the largest firm") for heading in told)


@pytest.mark.parametrize(
    "sentence",
    [
        "The leak has raised fears that the wall will give way.",
        "Lund hoped that the wall would hold.",
        "The clerk denied that the lock had been shut.",
        "There is a risk that the lower town will be flooded.",
    ],
)
def test_what_is_feared_hoped_for_or_denied_is_not_told_as_so(sentence: str) -> None:
    opening = sentence.split()[0]
    assert offered(sentence)
    assert all(told.startswith(opening) for told in offered(sentence))
