"""The verdict on times of day."""

from __future__ import annotations

from reader.analysis.judging.hours import hours_compared
from reader.model import Mention

OUTLETS = {"a": "The Bee", "b": "The Wasp"}


def mention(article: str, text: str, words: str) -> Mention:
    start = 100 + text.index(words)
    return Mention(article, 100, 100 + len(text), text, words, None, answer=(start, start + len(words)))


def verdict(*told: tuple[str, str, str]) -> tuple[str, str] | None:
    found = hours_compared([mention(*t) for t in told], OUTLETS)
    return (found.verdict, found.why) if found else None


EARLY = ("a", "The mayday came at 11:20 p.m. on Friday.", "11:20 p.m.")


def test_times_of_one_thing_that_are_apart_differ() -> None:
    late = ("b", "The mayday came at 18 minutes to midnight.", "18 minutes to midnight")
    assert verdict(EARLY, late) == ("differ", "the hour, 11:20 p.m. against 18 minutes to midnight")


def test_the_same_time_in_other_words_agrees() -> None:
    same = ("b", "The mayday came at twenty past eleven at night.", "twenty past eleven at night")
    assert verdict(EARLY, same) == ("agree", "the same hour, 11:20 p.m.")


def test_a_rough_time_that_is_not_quite_the_same_is_compatible() -> None:
    rough = ("b", "The mayday came around 11 p.m. on Friday.", "11 p.m.")
    assert verdict(EARLY, rough) == ("compatible", "about one hour, 11:20 p.m. and 11 p.m.")


def test_a_bound_decides_nothing_and_neither_does_one_without_a_time() -> None:
    assert verdict(EARLY, ("b", "By 11:55 p.m. the mayday had come.", "11:55 p.m.")) is None
    assert verdict(EARLY, ("b", "The mayday came late.", "The mayday")) is None


def test_another_hour_of_the_passage_may_be_the_one_asked_for() -> None:
    left = ("b", "The boat, which had left at 4 p.m., sent a mayday at 11:20 p.m.", "4 p.m.")
    assert verdict(EARLY, left) is None
    assert verdict(EARLY, ("b", "The boat sent a mayday at 4 p.m.", "4 p.m.")) is not None
