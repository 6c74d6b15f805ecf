"""Ages told by a decade of life."""

from __future__ import annotations

import pytest

from tests.analysis.quantities.test_figures import figures


@pytest.mark.parametrize(
    ("text", "whose"),
    [
        ("Ada Vell, in her 30s, was rescued.", "Ada Vell"),
        ("The climber, Ada Vell, is in her thirties.", "Ada Vell"),
        ("The woman, believed to be in her early 40s, died.", "woman"),
        ("The death of Ada Vell at the age of 43 stunned Orle.", "Ada Vell"),
    ],
)
def test_whose_decade_of_life_it_is(text: str, whose: str) -> None:
    assert figures(text)[0].of == whose
