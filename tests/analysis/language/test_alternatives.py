"""Any of some words in a pattern."""

from __future__ import annotations

import re

from reader.analysis.language.alternatives import one_of


def test_the_longest_is_found_first() -> None:
    found = re.match(one_of(["out", "out of", "outside"]), "out of doors")
    assert found
    assert found.group() == "out of"


def test_what_means_something_in_a_pattern_stands_for_itself() -> None:
    assert re.fullmatch(one_of(["p.m", "a+"]), "p.m")
    assert not re.fullmatch(one_of(["p.m", "a+"]), "pom")
    assert not re.fullmatch(one_of(["p.m", "a+"]), "aa")
