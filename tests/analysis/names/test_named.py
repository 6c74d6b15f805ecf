"""Names turned into their fullest form."""

from __future__ import annotations

import pytest

from reader.analysis.language.following import subject
from reader.analysis.language.phrases import Phrase
from reader.analysis.names.named import Named
from reader.analysis.names.spoken import Source, Spoken
from tests.analysis.sayings.narrated import narrated


def last_subject(text: str) -> Source:
    """Whom the name stands for that the last sentence begins with."""
    found = narrated(text)
    named = Named(text, found.people, Spoken(text, found.units, found.people))
    words = found.units[-1].words
    phrase = subject(words, len(words))
    assert phrase
    assert phrase.name
    return named.fullest(words, phrase.name)


@pytest.mark.parametrize(
    ("text", "name", "gender"),
    [
        ("Ilsa Brandt, a mayor, met the board. Brandt left.", "Ilsa Brandt", "?"),
        ("Mr. Vell met the board. Vell left.", "Vell", "m"),
        ("The Harrow Water Board (HWB) met. HWB left.", "Harrow Water Board", "n"),
    ],
)
def test_a_name_stands_for_its_fullest_form(text: str, name: str, gender: str) -> None:
    assert last_subject(text) == (name, gender)


def test_of_several_names_the_appositions_are_left_out() -> None:
    text = "Ilsa Brandt, a mayor, and Orrin Vell left."
    found = narrated(text)
    named = Named(text, found.people, Spoken(text, found.units, found.people))
    words = found.units[0].words
    end = next(k for k, t in enumerate(words) if t.text == "left")
    assert named.several(words, (0, end)) == "Ilsa Brandt and Orrin Vell"


@pytest.mark.parametrize(
    ("whom", "name"),
    [
        ("founder and Chief Executive Ilsa Brandt", "Ilsa Brandt"),
        ("the founder and Chief Executive Ilsa Brandt", ""),
        ("officials and Mayor Ilsa Brandt", ""),
        ("founder Ilsa Brandt", ""),
    ],
)
def test_who_has_two_posts_before_the_name(whom: str, name: str) -> None:
    text = f"Then {whom} left."
    found = narrated(text)
    words = found.units[0].words
    phrase = Phrase(1, next(k for k, t in enumerate(words) if t.text == "left"), "description")
    held = Named(text, found.people, Spoken(text, found.units, found.people)).behind_posts(words, phrase)
    assert (held.name if held else "") == name
