from __future__ import annotations

from reader.analysis.headings.naming import Names


def given(*labels: str) -> Names:
    names = Names()
    for label in labels:
        names.take(label)
    return names


def test_the_first_heading_that_says_something_new_is_free() -> None:
    names = given("The dam burst at dawn")
    assert names.free(["Dam burst", "The sheep fled"]) == "The sheep fled"
    assert names.free(["They said the dam burst at dawn, again", "The sheep fled"]) == "The sheep fled"


def test_part_of_a_word_is_not_the_word() -> None:
    assert given("A party of sheep").free(["Part", "Sheep"]) == "Part"


def test_a_heading_that_repeats_is_better_than_a_number() -> None:
    assert given("The dam burst at dawn").free(["The dam burst"]) == "The dam burst"


def test_what_is_worse_than_a_repetition_stands_behind_a_gap() -> None:
    names = given("The dam burst at dawn")
    assert names.free(["The dam burst", "", "It burst"]) == "The dam burst"
    assert names.free(["The dam burst at dawn", "", "It burst"]) == "It burst"


def test_headings_that_are_all_given_are_numbered() -> None:
    names = given("The dam burst")
    for number in (2, 3):
        label = names.free(["The dam burst"])
        assert label == f"The dam burst ({number})"
        names.take(label)


def test_nothing_offered_gives_nothing() -> None:
    assert given("Dam").free([]) == ""
