"""Which passages of a story exclude what others tell."""

from __future__ import annotations

from typing import NamedTuple

import pytest

from reader.analysis.judging import denied
from reader.analysis.judging.denied import Told, denied_among
from reader.analysis.language.terms import words_of


class Thing(NamedTuple):
    key: str
    side: int


def told(*texts: str) -> list[Told]:
    """Passages of as many articles."""
    return [Told(n, t, frozenset(w.stem for w in words_of(t, 0, len(t)) if w.stem)) for n, t in enumerate(texts)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("No searches have taken place at the guild.", "Bailiffs raided the guild at dawn."),
        ("A letter that goes round is a forgery, the guild said.", "The warden confirmed that the letter was genuine."),
        ("The fever in Odra is under control.", "It comes as the fever rips through the valley."),
        ("Orrin Vell sobbed in the dock.", "Vell showed no emotion."),
        ("The fair was quiet and nobody was arrested.", "Watchmen nicked four lads behind the stalls."),
        ("No one was hurt, the miller said.", "Two carters were injured by the beam."),
        ("The wardens made no arrests.", "Watchmen nicked four lads behind the stalls."),
        ("Nobody escaped, the warden said.", "Two got away and a third is still at large."),
        ("Nobody escaped, the warden said.", "Two inmates are still missing, a warder said."),
        ("The revolt was led by Captain Halla Odra.", "The revolt was led by Bryn Tarn, a miller."),
        ("Captain Odra was shot dead.", "Wardens arrested Captain Odra at the weir."),
    ],
)
def test_passages_that_exclude_each_other_are_found(one: str, other: str) -> None:
    found = denied_among(told(one, "A choir sang.", other))
    assert [pair.denials | pair.tellings for pair in found] == [{0, 2}]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("No searches have taken place at the barges.", "Bailiffs raided the guild at dawn."),
        ("A letter that goes round is a forgery.", "The coins were genuine."),
        ("Orrin Vell sobbed in the dock.", "Halla Odra showed no emotion."),
        # a pronoun is no tie without a claim around it
        ("He sobbed in the dock.", "Orrin Vell showed no emotion."),
        # of another time, or of what may be done to some and not to others
        ("Nobody was arrested.", "Four lads were arrested at the fair of 2019."),
        ("Nobody was invited.", "The guild invited four masters."),
        ("Nobody escaped the blast unhurt.", "Three miners are still missing."),
        ("There were no serious injuries.", "Two carters were hurt by the beam."),
        ("The Orle revolt was led by Halla Odra.", "The Belk revolt was led by Bryn Tarn."),
        ("The march was led by Halla Odra on Monday.", "The march was led by Bryn Tarn on Tuesday."),
        ("The march was led by Halla Odra.", "The march was joined by Bryn Tarn."),
        ("Halla Odra fled Orle in 2013.", "Halla Odra was killed on Friday."),
    ],
)
def test_passages_of_two_things_are_not(one: str, other: str) -> None:
    assert not denied_among(told(one, other))


def test_what_is_apart_from_the_same_stands_together() -> None:
    found = denied_among(
        told("No wagon was stopped.", "Two wagons were halted.", "Not one wagon was held up.", "Wagons were blocked.")
    )
    assert [tuple(pair)[:2] for pair in found] == [(frozenset({0, 2}), frozenset({1, 3}))]
    assert "arrest" in found[0].others
    assert "halt" not in found[0].others


def test_one_article_is_not_set_against_itself() -> None:
    texts = "No wagon was stopped.", "Two wagons were halted."
    assert not denied_among([p._replace(article=0) for p in told(*texts)])


def test_what_a_whole_text_tells_again_and_again_takes_no_square() -> None:
    asked = 0

    def apart(_: str, __: str) -> bool:
        nonlocal asked
        asked += 1
        return False

    places = [denied._Place(n, n, Thing("stopped", n % 2)) for n in range(4000)]
    assert not list(denied._joined(places, places, lambda thing: thing.side, apart))  # type: ignore[arg-type, type-var]
    assert asked <= 2 * denied._MOST**2
