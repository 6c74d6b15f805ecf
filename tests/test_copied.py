"""What is told of a copy."""

from __future__ import annotations

import pytest

from reader.copied import Copied, Way


@pytest.mark.parametrize(
    ("share", "way", "how", "note"),
    [
        (100, "", "same text as", "same text as a.txt (Bee)"),
        (100, "to", "same text as", "same text as a.txt (Bee): taken from here"),
        (100, "credit", "from", "same text as a.txt (Bee): from there, as it says"),
        (57, "", "57 % as in", "shares 57 % of its words with a.txt (Bee): a copy or one source"),
        (57, "to", "57 % as in", "shares 57 % of its words with a.txt (Bee): taken from here"),
        (
            57,
            "date",
            "57 % from",
            "shares 57 % of its words with a.txt (Bee): from there, which is of an earlier day",
        ),
    ],
)
def test_whose_copy_it_is_in_short_and_as_a_note(share: int, way: Way, how: str, note: str) -> None:
    copied = Copied(share, "Bee", way)
    assert (copied.how, copied.note("a.txt")) == (how, note)
    assert copied.is_from is (" from" in f" {how}")
