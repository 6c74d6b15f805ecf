"""Names that each of two outlets alone has in one part."""

from __future__ import annotations

import pytest

from reader.analysis.judging.events import events_compared
from reader.analysis.judging.passages import said
from reader.analysis.judging.unshared_names import unshared_names


def names(one: str, other: str, more: str = "") -> tuple[str, str] | None:
    return unshared_names([said("Courier", one, article=f"{one} {more}"), said("Herald", other, article=other)])


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("Mara Quint shot the miller at the weir.", "It was Tom Weir who shot the miller.", ("Mara Quint", "Tom Weir")),
        (
            "The first boat was steered by Mara Quint.",
            "Skipper Jon Brell brought the first boat in.",
            ("Mara Quint", "Skipper Jon Brell"),
        ),
        ("The miller was caught in Orle.", "The miller was caught on Monday in Norby.", ("in Orle", "in Norby")),
        ("The miller was named as Jon Brell.", "Police named the miller as Tom Vell.", ("Jon Brell", "Tom Vell")),
        (
            "Mara Quint was jailed for her part in the raid.",
            "Jon Brell left the court when he was cleared of any part in the raid.",
            ("Mara Quint", "Jon Brell"),
        ),
        ("The first barge was called Mara.", "The first barge will be named Odra.", ("Mara", "Odra")),
        ("The first barge was called Mara.", "The first barge was called Mara Lund.", None),
        ("The talks called Monday off.", "The first barge was called Mara.", None),
        ("The road was shut in Upper Orle.", "A road was shut in Lower Orle.", ("in Upper Orle", "in Lower Orle")),
        ("The road was shut in Upper Orle.", "A road was shut in Orle.", None),
        ("The road was shut in Upper Orle.", "A road was shut in Old Orle.", None),
        ("The miller was caught in Orle.", "The miller was caught at dawn.", None),
        ("Mara Quint said the miller was caught.", "The miller was caught, Tom Weir said.", None),
        ("The miller was caught in Orle.", "The miller was led by Tom Weir to the weir.", None),
        ("The miller was caught in Orle.", "The miller was caught in May.", None),
    ],
)
def test_the_names_that_each_alone_has_in_one_part(one: str, other: str, expected: tuple[str, str] | None) -> None:
    assert names(one, other) == expected
    assert names(other, one) == (expected[::-1] if expected else None)


def test_whoever_names_both_may_count_both() -> None:
    one, other = "The miller was caught in Orle.", "The miller was caught in Norby."
    assert names(one, other) == ("in Orle", "in Norby")
    assert names(one, other, "He had come from Norby.") is None


def test_outlets_that_name_somebody_else_do_not_agree() -> None:
    one = "Mara Quint shot the old miller at the weir on Sunday."
    other = "The old miller was shot at the weir on Sunday by Tom Brell."
    found = events_compared([said("Courier", one), said("Herald", other)])
    assert found.reason == "compatible: much the same, with other names: Mara Quint and Tom Brell"
    same = events_compared([said("Courier", one), said("Herald", other.replace("Tom Brell", "Mara Quint"))])
    assert same.verdict == "agree"
