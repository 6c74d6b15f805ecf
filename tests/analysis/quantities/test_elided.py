"""Units that the figure before or after has said."""

from __future__ import annotations

import pytest

from tests.analysis.quantities.test_figures import figures


@pytest.mark.parametrize(
    ("text", "units"),
    [
        ("It went from 208 pounds to 193.", ["pounds", "pounds"]),
        ("It grew from 355 million euros from 310 million.", ["EUR", "EUR"]),
        ("It used 2 million of the 5 million euros.", ["EUR", "EUR"]),
        ("The rate went from 4.8 to 4.7 percent.", ["percent", "percent"]),
        ("It hit boys aged 5, 8 and 12.", ["years", "years", "years"]),
        ("They must retire when the age falls from 70 to 62.", ["years", "years"]),
        ("The retirement age falls to 65 from 70.", ["years", "years"]),
        ("The retirement age falls to 65 from 70 judges.", ["years", ""]),
        ("It has 208 pounds and 193 wardens.", ["pounds", ""]),
        ("It paid 355 million euros to 310 millers.", ["EUR", ""]),
        ("It used 2 boats of the 5 million euros.", ["", "EUR"]),
        ("It hit boys aged 5, 8 and 12 boats.", ["years", "years", ""]),
    ],
)
def test_a_figure_without_a_unit_has_its_neighbours(text: str, units: list[str]) -> None:
    assert [f.unit for f in figures(text)] == units
