"""Rubbish is not looked for before the first frame, and what the reader is made of is never looked through again."""

import gc
from collections.abc import Iterator

import pytest

from reader.tui.rubbish import put_off, settle


@pytest.fixture(autouse=True)
def _as_before() -> Iterator[None]:
    yield
    gc.unfreeze()
    gc.enable()


def test_it_is_put_off_and_taken_up_again() -> None:
    put_off()
    assert not gc.isenabled()
    settle()
    assert gc.isenabled()
    assert gc.get_freeze_count() > 0


def test_what_comes_later_stays_too_once_it_is_settled_again() -> None:
    put_off()
    settle()
    before = gc.get_freeze_count()
    kept = [[n] for n in range(1000)]
    settle()
    assert gc.get_freeze_count() >= before + len(kept)


def test_nothing_is_kept_for_good_where_nobody_put_it_off() -> None:
    settle()
    assert gc.get_freeze_count() == 0


class _Knot:
    """Something only the search for rubbish finds."""

    gone = 0

    def __init__(self) -> None:
        self.itself = self

    def __del__(self) -> None:
        _Knot.gone += 1


def test_what_an_earlier_screen_left_goes_before_the_next_starts() -> None:
    put_off()
    _Knot()
    settle()
    assert _Knot.gone == 0
    put_off()
    assert _Knot.gone == 1
