from __future__ import annotations

import pickle

from reader.others import Others


def test_others_are_a_tuple_of_what_is_not_taken_away() -> None:
    others = Others(("a", "b", "c", "d"), frozenset("b"))
    assert others == ("a", "c", "d")
    assert others != ("a", "c")
    assert hash(others) == hash(("a", "c", "d"))
    assert (len(others), others[1], others[-2:], list(others)) == (3, "c", ("c", "d"), ["a", "c", "d"])
    assert ["a" in others, "b" in others, "x" in others] == [True, False, False]
    assert pickle.loads(pickle.dumps(others)) == others


def test_others_of_a_few_alone() -> None:
    others = Others(Others(("a", "b", "c"), ("a",)), (), {"a": 1, "c": 2})
    assert others == ("c",)
    assert others
    assert not Others(("a", "b"), ("a", "b"))
