from __future__ import annotations

from reader.analysis.linking.meeting import Meeting
from reader.analysis.linking.representatives import ENOUGH


def test_answers_meet_those_before_them_that_share_a_key() -> None:
    meeting = Meeting(large=False)
    meeting.add(0, ["a", "b"], 0)
    meeting.add(1, ["c"], 0)
    assert meeting.met(["b", "c", "d"]) == [0, 1]
    assert meeting.met(["d"]) == []


def test_a_key_that_too_many_have_finds_none() -> None:
    meeting = Meeting(large=False, longest=2)
    for n in range(3):
        meeting.add(n, ["common", n], 0)
    assert meeting.met(["common", 1]) == [1]


def test_in_a_large_story_an_answer_enough_others_stand_for_is_left_out() -> None:
    small, large = Meeting(large=False), Meeting(large=True)
    for meeting in (small, large):
        for n in range(ENOUGH + 3):
            meeting.add(n, ["killed"], n)
    assert small.covered is None
    assert large.covered == {ENOUGH, ENOUGH + 1, ENOUGH + 2}
    assert len(small.met(["killed"])) == ENOUGH + 3
    assert len(large.met(["killed"])) == ENOUGH


def test_in_a_large_story_those_of_the_rarest_key_are_met_whatever_else_is_there() -> None:
    meeting = Meeting(large=True)
    for n in range(500):
        meeting.add(n, ["town", "bridge"] if n == 450 else ["town"], 0)
    assert 450 in meeting.met(["town", "bridge"])
    assert len(meeting.met(["town", "bridge"])) < 100
