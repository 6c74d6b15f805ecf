"""What a passage tells in set words that have contraries."""

from __future__ import annotations

import pytest

from reader.analysis.judging.clashes.contrary_words import contraries_in, questions_in
from reader.analysis.judging.passages import said


def told(text: str) -> set[str]:
    """The words that have contraries."""
    return {x.text for x in contraries_in(said("Courier", text))}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Warden Orrin Vell resigned on Friday.", {"resigned"}),
        ("Warden Orrin Vell will not resign.", {"will not resign"}),
        ("The vote at the weir was stolen.", {"stolen", "was stolen"}),
        ("Hundreds came to shout that the vote at the weir was stolen.", set()),
        ("It had found nothing to tie the boat to the guild.", set()),
    ],
)
def test_what_is_told_for_sure(text: str, expected: set[str]) -> None:
    assert told(text) == expected


def test_words_that_are_contrary_answer_one_question() -> None:
    assert questions_in("Vell resigned.") & questions_in("Vell was sacked.")
    assert not questions_in("Vell resigned.") & questions_in("The boats ran as normal.")


def test_one_text_of_two_days_is_told_on_each() -> None:
    text = "Warden Orrin Vell resigned on Friday."
    one, other = (contraries_in(said("Courier", text, day=day)) for day in ("2031-03-08", "2031-03-10"))
    assert {x.day for x in one} == {"2031-03-08"}
    assert {x.day for x in other} == {"2031-03-10"}
    assert [x._replace(day="") for x in one] == [x._replace(day="") for x in other]
