"""Points that somebody makes in a list."""

from __future__ import annotations

import pytest

from reader.analysis.sayings.points import points_of
from reader.model import Article
from tests.analysis.sayings.narrated import narrated

POINTS = "- The wall was old. It had cracked before.\n\n• Nobody was told.\n\nRain fell on Monday.\n\n- It stopped."


def points(lead: str) -> list[tuple[str, str]]:
    title = "Dam fails in the north"
    body = f"{lead}\n\n{POINTS}"
    a = Article("a", "a.txt", "A", title, f"{title}\n\n{body}", body_start=len(title) + 2)
    return [(t.source, a.text[t.content_start : t.content_end]) for t in points_of(narrated(body, title), a)]


@pytest.mark.parametrize(
    ("lead", "source"),
    [
        ("These points were sent round by friends of the mayor:", "friends of the mayor"),
        ("The notes were written by Mara Quint:", "Mara Quint"),
        ("Mara Quint told reporters what she had seen:", "Mara Quint"),
    ],
)
def test_a_list_is_whose_points_it_makes(lead: str, source: str) -> None:
    assert points(lead) == [
        (source, "- The wall was old."),
        (source, "It had cracked before."),
        (source, "• Nobody was told."),
    ]


@pytest.mark.parametrize(
    "lead", ["Here is what is known:", "Mara Quint told reporters what she had seen.", "It fell by noon:"]
)
def test_a_list_that_nobody_leads_up_to_is_the_outlets_own(lead: str) -> None:
    assert points(lead) == []
