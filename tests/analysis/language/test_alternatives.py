"""Any of some words in a pattern."""

from __future__ import annotations

import re

from reader.analysis.language.alternatives import one_of, whole_words


def test_the_longest_is_found_first() -> None:
    found = re.match(one_of(["out", "out of", "outside"]), "out of doors")
    assert found
    assert found.group() == "out of"


def test_what_means_something_in_a_pattern_stands_for_itself() -> None:
    assert re.fullmatch(one_of(["p.m", "a+"]), "p.m")
    assert not re.fullmatch(one_of(["p.m", "a+"]), "pom")
    assert not re.fullmatch(one_of(["p.m", "a+"]), "aa")


def test_the_longest_of_some_phrases_is_found_in_whole_words() -> None:
    found = whole_words(["shot", "shot dead", "fell"], also=r"\w+n't")
    assert [m.group() for m in found.finditer("He was Shot Dead, fellow; she didn't")] == ["Shot Dead", "didn't"]


def test_phrases_that_begin_alike_are_told_apart() -> None:
    found = whole_words(["set", "set out", "settle", "Set-to", "a.m", "set"])
    text = "They SET outside, settle, settled; a set-to, set out at 3 a.m of the sets, not abm"
    assert [m.group() for m in found.finditer(text)] == ["SET", "settle", "set-to", "set out", "a.m"]
    assert whole_words(["no"]).fullmatch("No")
