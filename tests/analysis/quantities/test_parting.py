"""What parts a figure from words that limit something else."""

from __future__ import annotations

import pytest

from tests.analysis.quantities.test_figures import figures


@pytest.mark.parametrize(
    ("text", "scope"),
    [
        ("“We lost 200 sheep,” Orrin Vell said through tears on Thursday.", ()),
        ('"We lost 200 sheep," Orrin Vell said through tears on Thursday.', ()),
        ("The farm lost 200 sheep, Orrin Vell said on Thursday.", ()),
        ("The farm lost “200 good sheep” on Thursday.", ("on Thursday",)),
        ("The farm lost 200 sheep on Thursday, Orrin Vell said.", ("on Thursday",)),
        ("It sold for $18 million, less than it had cost in 1996.", ()),
        ("It will cost $60 million and take between 18 months and two years.", ()),
        ("It lost 40 boats, compared with a year earlier.", ()),
        ("It lost 40 percent, compared with a year earlier.", ("a year earlier",)),
    ],
)
def test_a_phrase_about_something_else_is_left_out(text: str, scope: tuple[str, ...]) -> None:
    assert figures(text)[0].scope == scope


@pytest.mark.parametrize("text", ["Nine farms failed, and six in Velmora", "It hit $5 billion in", "Nine of 40"])
def test_a_text_may_end_anywhere(text: str) -> None:
    assert figures(text)
