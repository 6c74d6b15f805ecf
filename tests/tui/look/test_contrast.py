from __future__ import annotations

import pytest
from textual.color import Color

from reader.tui.look.contrast import contrast, is_enough, readable, rounded, rounded_contrast

BLACK, WHITE = Color(0, 0, 0), Color(255, 255, 255)


def test_contrast_is_what_wcag_reckons() -> None:
    assert contrast(BLACK, WHITE) == contrast(WHITE, BLACK) == 21
    assert contrast(Color.parse("#767676"), WHITE) == pytest.approx(4.54, abs=0.01)


def test_in_256_colours_it_may_be_less() -> None:
    red, ground = Color.parse("#a8321f"), Color.parse("#e3ddcc")
    assert (rounded(red).hex, rounded(ground).hex) == ("#AF5F00", "#D7D7D7")
    assert rounded_contrast(red, ground) < contrast(red, ground)


def test_a_colour_is_changed_no_further_than_it_takes() -> None:
    yellow, grey = Color.parse("#e3c07b"), Color.parse("#606060")
    assert readable(yellow, [BLACK], dark=True) == yellow
    assert is_enough(readable(yellow, [WHITE], dark=False), WHITE)
    assert readable(yellow, [grey], dark=False) == BLACK
