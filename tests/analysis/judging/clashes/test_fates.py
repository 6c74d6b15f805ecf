"""What became of one person: dead and alive, shot dead and under arrest."""

from __future__ import annotations

import pytest

from reader.analysis.judging.clashes.fates import fate_clash
from reader.analysis.judging.passages import Clash, said


def fates(one: str, other: str) -> Clash | None:
    return fate_clash([said("Courier", one)], [said("Herald", other)])


@pytest.mark.parametrize(
    ("one", "other", "words"),
    [
        ("Wardens said Orrin Vell had died in the weir.", "Vell survived the flood.", ("had died", "survived")),
        (
            "Orrin Vell, 41, a miller, was pulled out alive.",
            "The miller Orrin Vell was killed at the weir.",
            ("alive", "was killed"),
        ),
        ("The skipper, a 50-year-old man, perished.", "The skipper is recovering.", ("perished", "is recovering")),
        (
            "The 41-year-old miller was found dead in the mill.",
            "The boatman, a 41-year-old man from the mill, survived.",
            ("found dead", "survived"),
        ),
    ],
)
def test_somebody_dead_and_alive(one: str, other: str, words: tuple[str, str]) -> None:
    assert fates(one, other) == Clash("opposite", *words)
    assert fates(other, one) == Clash("opposite", *reversed(words))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Orrin Vell died.", "Bryn Tarn survived."),
        ("Orrin Vell's brother died.", "Orrin Vell survived."),
        ("Orrin Vell said two millers died.", "Orrin Vell survived."),
        ("Orrin Vell nearly died.", "Orrin Vell survived."),
        ("Orrin Vell is survived by two sons.", "Orrin Vell died at home."),
        ("Orrin Vell did not survive.", "Orrin Vell died."),
        ("The skipper survived.", "The mate died."),
        ("A miller died.", "A miller survived."),
        ("The 41-year-old miller died.", "The 30-year-old miller survived."),
        ("Orrin Vell died.", "Orrin Vell survived the night, and at dawn Orrin Vell died."),
    ],
)
def test_whose_fates_may_both_be_so(one: str, other: str) -> None:
    assert fates(one, other) is None
    assert fates(other, one) is None


def test_who_died_since_is_an_update() -> None:
    first = said("Courier", "Orrin Vell is recovering.", day="2026-03-08")
    then = said("Herald", "Orrin Vell has died.", day="2026-03-09")
    assert fate_clash([first], [then]) == Clash("update", "is recovering", "has died")
    early = said("Herald", "Orrin Vell has died.", day="2026-03-07")
    assert fate_clash([first], [early]) == Clash("opposite", "is recovering", "has died")


def test_what_became_of_some_of_many_is_not_told_of_the_others() -> None:
    assert fates("Eight of the ten sailors drowned.", "Only two of the ten sailors survived.") is None
    assert fates("The skipper drowned.", "The skipper survived.") is not None


@pytest.mark.parametrize(
    ("one", "other", "words"),
    [
        ("Captain Orrin Vell was shot dead.", "Captain Vell was arrested in a barn.", ("shot dead", "was arrested")),
        ("Orrin Vell was killed.", "Orrin Vell escaped across the weir.", ("was killed", "escaped across")),
        ("Mayor Orrin Vell fled by boat.", "Mayor Orrin Vell stayed in the hall.", ("fled", "stayed in")),
        ("The gunman was captured.", "The gunman is on the run.", ("was captured", "is on the run")),
        (
            "Wardens shot the gunman dead.",
            "Wardens arrested the gunman.",
            ("shot the gunman dead", "arrested the gunman"),
        ),
        (
            "Rebels killed Captain Vell.",
            "Rebels captured Captain Vell.",
            ("killed Captain Vell", "captured Captain Vell"),
        ),
    ],
)
def test_somebody_dead_held_or_gone(one: str, other: str, words: tuple[str, str]) -> None:
    assert fates(one, other) == Clash("opposite", *words)
    assert fates(other, one) == Clash("opposite", *reversed(words))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Wardens shot Orrin Vell.", "Wardens arrested Orrin Vell."),
        ("Wardens arrested Orrin Vell's brother.", "Wardens shot Orrin Vell dead."),
        ("Wardens killed Orrin Vell rebels.", "Wardens arrested Orrin Vell."),
        ("Orrin Vell was arrested on Monday.", "Orrin Vell was shot dead on Tuesday."),
        ("Orrin Vell was arrested in 1994.", "Orrin Vell was shot dead."),
        ("Orrin Vell was nearly captured.", "Orrin Vell escaped across the weir."),
        ("Orrin Vell fled and was captured at the weir.", "Orrin Vell fled."),
        ("Wardens may have arrested Orrin Vell.", "Wardens shot Orrin Vell dead."),
        ("A woman was killed.", "A woman was arrested."),
    ],
)
def test_who_may_have_met_both(one: str, other: str) -> None:
    assert fates(one, other) is None
    assert fates(other, one) is None


def test_who_was_held_first_and_died_since_is_an_update() -> None:
    first = said("Courier", "Orrin Vell was arrested.", day="2026-03-08")
    then = said("Herald", "Orrin Vell was killed.", day="2026-03-09")
    assert fate_clash([first], [then]) == Clash("update", "was arrested", "was killed")
