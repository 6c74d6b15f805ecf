from __future__ import annotations

import pytest

from reader.legible import legible


@pytest.mark.parametrize(
    ("encoding", "shown"),
    [
        ("ascii", 'Helene said: "no" - 5 ? _ ??!'),
        ("ANSI_X3.4-1968", 'Helene said: "no" - 5 ? _ ??!'),
        ("iso-8859-1", 'Hélène said: "no" · 5 ? _ ??!'),
        ("utf-8", "Hélène said: “no” · 5 € … 水!"),
        ("UTF8", "Hélène said: “no” · 5 € … 水!"),
        ("nobody-knows-it", "Hélène said: “no” · 5 € … 水!"),
    ],
)
def test_what_an_encoding_lacks_has_a_likeness_as_wide(encoding: str, shown: str) -> None:
    assert legible("Hélène said: “no” · 5 € … 水!", encoding) == shown


def test_what_stands_on_another_character_takes_no_cell() -> None:
    assert legible("x\u0301\u200by", "ascii") == "xy"
