"""Whose words stand behind an answer and a colon."""

from __future__ import annotations

import pytest

from tests.analysis.sayings.test_speakers import speakers

_QUOTED = "“Run, and never look back.”"


@pytest.mark.parametrize(
    ("before", "who"),
    [
        ("Mara Quint lost. Ms Quint’s own verdict was shorter: ", "Mara Quint"),
        ("Mara Quint lost. Mara Quint's answer: ", "Mara Quint"),
        ("Ms. Mara Quint lost. Her reply was terse: ", "Mara Quint"),
        ("Mayor Mara Quint lost. The mayor's response: ", "Mara Quint"),
        ("It was late. The old miller's retort was short: ", "the old miller"),
        ("Mara Quint lost. Tom Hale’s first public comment was blunt: ", "Tom Hale"),
        ("Mara Quint lost. It was Monday's message: ", None),
        ("It was 's message: ", None),
    ],
)
def test_an_answer_is_his_who_gave_it(before: str, who: str | None) -> None:
    assert speakers(f"It rained.\n{before}{_QUOTED}") == [who]


def test_what_an_answer_was_about_is_not_who_gave_it() -> None:
    answer = "The answer of the mill to Tom Hale's letter came late, and so it ended: "
    assert speakers(f"{answer}{_QUOTED}") != ["Tom Hale"]
