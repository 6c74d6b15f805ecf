"""When a level was reached, so far as the words beside it tell."""

from __future__ import annotations

import pytest

from reader.analysis.judging.levels import level_times, two_moments


def times(text: str, words: str) -> frozenset[str] | None:
    at = text.index(words)
    return level_times(text, at, at + len(words))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Odra shares fell to 212 pence in early trading.", {"early", "trading"}),
        ("Odra shares closed at 212 pence on Friday.", {"closed", "friday"}),
        ("Odra shares rose to about 212 pence.", set()),
        ("Odra shares fell by 212 pence in early trading.", None),
        ("Buyers went to 212 pence shops in early spring.", None),
        ("Odra paid 212 pence in early trading.", None),
        ("Profits at Odra rose to 212 pence, from 187 pence a year earlier.", None),
    ],
)
def test_a_level_is_what_was_reached_and_has_the_times_beside_it(text: str, expected: set[str] | None) -> None:
    assert times(text, "212 pence") == expected


def test_a_time_far_from_the_figure_is_not_its_time() -> None:
    far = "Odra shares fell to 212 pence " + "as buyers of the mill stayed away from all of its markets " + "on Friday."
    assert times(far, "212 pence") == frozenset()


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ({"early", "trading"}, {"friday"}, True),
        ({"early"}, set(), True),
        ({"early", "trading"}, {"trading", "friday"}, False),
        (set(), set(), False),
        ({"early"}, None, False),
        (None, None, False),
    ],
)
def test_levels_of_two_times_share_no_word_of_time(
    one: set[str] | None, other: set[str] | None, expected: bool
) -> None:
    x, y = (None if words is None else frozenset(words) for words in (one, other))
    assert two_moments(x, y) is expected
    assert two_moments(y, x) is expected


def test_levels_of_two_months_are_of_two_moments() -> None:
    one, other = "Unemployment rose to 7.2 percent in May.", "Unemployment fell to 6.9 percent in June."
    may, june = times(one, "7.2 percent"), times(other, "6.9 percent")
    assert two_moments(may, june)
    assert not two_moments(may, may)
