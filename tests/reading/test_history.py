"""Where the person has been, and what they typed."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from reader.reading.history import History, Place, Recalled


def test_back_and_forward_lead_through_the_same_places() -> None:
    history = History()
    history.leave(Place("one", top=4))
    history.leave(Place("two"))
    assert history.back(Place("three")) == Place("two")
    assert history.back(Place("two")) == Place("one", top=4)
    assert history.back(Place("one", top=4)) is None
    assert history.forward(Place("one", top=4)) == Place("two")
    assert history.forward(Place("two")) == Place("three")
    assert history.forward(Place("three")) is None


def test_going_somewhere_new_forgets_what_lay_ahead() -> None:
    history = History()
    history.leave(Place("one"))
    history.back(Place("two"))
    history.leave(Place("one"))
    assert history.forward(Place("three")) is None


def test_a_place_is_remembered_once_in_a_row() -> None:
    history = History()
    history.leave(Place("one"))
    history.leave(Place("one"))
    assert history.behind == [Place("one")]
    history.leave(Place("one", top=9))
    assert len(history.behind) == 2


def test_renamed_articles_keep_their_places_and_lost_ones_do_not() -> None:
    history = History([Place("one", top=4), Place("gone")], [Place("two")])
    history.rename({"one": "first", "two": "two"})
    assert (history.behind, history.ahead) == ([Place("first", top=4)], [Place("two")])


def test_lines_are_recalled_from_the_last_to_the_first_and_back() -> None:
    lines = Recalled()
    for line in ("dam", "weir", "  ", "dam"):
        lines.keep(line)
    assert (lines.lines, lines.last) == (["weir", "dam"], "dam")
    assert [lines.earlier("mi"), lines.earlier("dam"), lines.earlier("weir")] == ["dam", "weir", "weir"]
    assert [lines.later(), lines.later(), lines.later()] == ["dam", "", ""]


def test_a_line_that_stands_there_already_is_passed_over() -> None:
    lines = Recalled()
    assert lines.earlier("dam") == "dam"
    assert lines.last == ""
    lines.keep("weir")
    lines.keep("dam")
    assert lines.earlier("dam") == "weir"


@settings(max_examples=30, deadline=None)
@given(st.lists(st.sampled_from("abc"), min_size=1, max_size=12))
def test_going_all_the_way_back_and_forward_comes_to_where_one_was(visited: list[str]) -> None:
    history, now = History(), Place("start")
    for name in visited:
        history.leave(now)
        now = Place(name)
    there = now
    steps = 0
    while (earlier := history.back(now)) is not None:
        now, steps = earlier, steps + 1
    assert now == Place("start")
    for _ in range(steps):
        later = history.forward(now)
        assert later is not None
        now = later
    assert now == there
