"""What holds of all against what holds of few."""

from __future__ import annotations

import pytest

from reader.analysis.judging.passages import Clash, said
from reader.analysis.judging.wholes import whole_clash


def clash(one: str, other: str) -> Clash | None:
    return whole_clash([said("Courier", one)], [said("Herald", other)])


@pytest.mark.parametrize(
    ("one", "other", "words"),
    [
        (
            "All 300 boats have been mended at the weir.",
            "Of the 300 boats, fewer than half had been mended.",
            ("All 300 boats", "fewer than half"),
        ),
        (
            "All of the barges reached the quay before the storm.",
            "Only a third of the barges reached the quay.",
            ("All of the barges", "Only a third"),
        ),
    ],
)
def test_all_against_few(one: str, other: str, words: tuple[str, str]) -> None:
    assert clash(one, other) == Clash("figure", *words)
    assert clash(other, one) == Clash("figure", *reversed(words))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("All 300 boats were mended at the weir.", "Of the 90 carts at the weir, fewer than half had been mended."),
        ("Not all boats were mended at the weir.", "Of the 300 boats at the weir, fewer than half had been mended."),
        ("All boats were mended at the weir.", "Nearly all of the boats at the weir were mended."),
    ],
)
def test_what_may_hold_together(one: str, other: str) -> None:
    assert clash(one, other) is None
