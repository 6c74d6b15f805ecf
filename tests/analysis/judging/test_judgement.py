from __future__ import annotations

from reader.analysis.judging.judgement import Judgement


def test_a_reason_begins_with_its_verdict() -> None:
    found = Judgement("differ", "conflict, 60 miles against 75 miles", ())
    assert found.reason == "differ: conflict, 60 miles against 75 miles"
    assert (found.apart, found.about) == ((), "")
