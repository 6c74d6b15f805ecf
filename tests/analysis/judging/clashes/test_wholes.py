"""What holds of all against what holds of few."""

from __future__ import annotations

import pytest

from reader.analysis.judging.clashes.wholes import whole_clash
from reader.analysis.judging.passages import Clash, said


def clash(one: str, other: str) -> Clash | None:
    return whole_clash([said("Courier", one)], [said("Herald", other)])


@pytest.mark.parametrize(
    ("one", "other", "words"),
    [
        (
            "All 300 boats have been mended at the weir.",
            "Of the 300 boats, fewer than half had been mended.",
            ("All 300 boats", "fewer than half"),
        ),
        (
            "All of the barges reached the quay before the storm.",
            "Only a third of the barges reached the quay.",
            ("All of the barges", "Only a third"),
        ),
    ],
)
def test_all_against_few(one: str, other: str, words: tuple[str, str]) -> None:
    assert clash(one, other) == Clash("figure", *words)
    assert clash(other, one) == Clash("figure", *reversed(words))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("All 300 boats were mended at the weir.", "Of the 90 carts at the weir, fewer than half had been mended."),
        ("Not all boats were mended at the weir.", "Of the 300 boats at the weir, fewer than half had been mended."),
        ("All boats were mended at the weir.", "Nearly all of the boats at the weir were mended."),
    ],
)
def test_what_may_hold_together(one: str, other: str) -> None:
    assert clash(one, other) is None


@pytest.mark.parametrize(
    ("one", "other", "words"),
    [
        (
            "All twelve millers were seized.",
            "Nine of the 12 millers were seized.",
            ("All twelve millers", "Nine of the 12 millers"),
        ),
        ("Both boats sank.", "One of the two boats sank.", ("Both boats", "One of the two boats")),
    ],
)
def test_all_against_some_of_a_number(one: str, other: str, words: tuple[str, str]) -> None:
    assert clash(one, other) == Clash("figure", *words)
    assert clash(other, one) == Clash("figure", *reversed(words))


def test_all_of_whom_a_later_article_tells_are_an_update() -> None:
    some = said("Courier", "Nine of the 12 millers were freed.", day="2026-03-08")
    every = said("Herald", "All twelve millers were freed.", day="2026-03-09")
    assert whole_clash([some], [every]) == Clash("update", "Nine of the 12 millers", "All twelve millers")


@pytest.mark.parametrize(
    ("one", "other", "words"),
    [
        (
            "In a unanimous ruling the five-judge court let the weir stand.",
            "Three of the five judges voted to let the weir stand.",
            ("unanimous", "Three of the five judges"),
        ),
        (
            "Orrin Vell was made warden with the support of every guild.",
            "Orrin Vell was made warden after two guilds walked out.",
            ("support of every guild", "walked out"),
        ),
    ],
)
def test_of_one_mind_and_not(one: str, other: str, words: tuple[str, str]) -> None:
    assert clash(one, other) == Clash("opposite", *words)
    assert clash(other, one) == Clash("opposite", *reversed(words))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("All twelve millers were seized.", "Nine of the 12 millers came from Orle."),
        ("All twelve millers were seized.", "Nine of the 12 boats were seized."),
        ("Nearly all millers were seized.", "Nine of the 12 millers were seized."),
        ("All twelve millers were seized.", "Twelve of the 12 millers were not seized."),
        ("The five-judge court was unanimous.", "Three of the five judges came from Orle."),
        ("The court was not unanimous.", "Three of the five judges voted for the weir, the court said."),
        ("The court was unanimous.", "The guild walked out."),
    ],
)
def test_all_and_some_that_may_both_be_so(one: str, other: str) -> None:
    assert clash(one, other) is None
    assert clash(other, one) is None
