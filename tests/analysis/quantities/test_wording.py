from __future__ import annotations

import pytest

from reader.analysis.quantities.wording import is_plural, kin_classes, person_kinds, strong_classes, verb_classes


@pytest.mark.parametrize(
    ("word", "plural"),
    [
        ("boats", True),
        ("people", True),
        ("bus", False),
        ("crisis", False),
        ("glass", False),
        ("gas", False),
        ("boat’s", False),
    ],
)
def test_plurals(word: str, plural: bool) -> None:
    assert is_plural(word) is plural


def test_the_tables_agree() -> None:
    assert verb_classes()["slain"] == "killed"
    assert person_kinds()["troops"] == "soldiers"
    assert set(verb_classes().values()) >= strong_classes()
    assert {*kin_classes(), *kin_classes().values()} <= set(verb_classes().values())
