"""Rubbish is not looked for before the first frame, and what the reader is made of is never looked through again."""

import gc
from collections.abc import Iterator

import pytest

from reader.tui.rubbish import look_now_and_then, put_off, settle


@pytest.fixture(autouse=True)
def _as_before(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr("reader.tui.rubbish._stays", False)
    before = gc.get_threshold()
    yield
    gc.set_threshold(*before)
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


def test_what_keys_leave_is_looked_for_between_them() -> None:
    put_off()
    settle()
    gone = _Knot.gone
    _Knot()
    kept = [[n] for n in range(800)]
    assert _Knot.gone == gone
    kept += [[n] for n in range(800)]
    assert _Knot.gone == gone
    look_now_and_then()
    assert _Knot.gone == gone + 1


def test_where_little_was_made_nothing_is_looked_for() -> None:
    put_off()
    settle()
    gc.collect()
    gone = _Knot.gone
    _Knot()
    look_now_and_then()
    assert _Knot.gone == gone
