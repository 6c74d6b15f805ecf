"""Phrases turned into the fullest name or description the article gives."""

from __future__ import annotations

import pytest

from reader.analysis.language.following import subject
from reader.analysis.language.phrases import Phrase
from reader.analysis.names.resolve import Resolver
from tests.analysis.sayings.narrated import narrated


def subjects(text: str) -> list[str | None]:
    """Whom the subject of each sentence stands for, the sentences entered in order."""
    found = narrated(text)
    resolver, out = Resolver(text, found.units, found.people), []
    for n, unit in enumerate(found.units):
        resolver.enter(n)
        source = resolver.source(n, subject(unit.words, len(unit.words)))
        out.append(source.name if source else None)
    return out


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("Ilsa Brandt met Orrin Vell. Brandt left.", "Ilsa Brandt"),
        ("Ilsa Brandt met the board. She left.", "Ilsa Brandt"),
        ("Mr. Vell met the board. She left.", None),
        ("Mr. Vell met Ms. Brandt. He left.", "Vell"),
        ("Mr. Vell met Ms. Brandt. She left.", "Brandt"),
        ("A spokesman for the water board wept. The spokesman left.", "a spokesman for the water board"),
        ("Ilsa Brandt, the mayor, met the board. The mayor left.", "Ilsa Brandt"),
        ("Ilsa Brandt, the mayor, met the board. The governor left.", "the governor"),
        ("Ilsa Brandt met the board. Her aide left.", "Ilsa Brandt’s aide"),
        ("Prime minister Ilsa Brandt met the board. The prime minister left.", "Ilsa Brandt"),
        ("Ilsa Brandt and Orrin Vell left.", "Ilsa Brandt and Orrin Vell"),
        ("The Harrow Water Board (HWB) met. HWB left.", "Harrow Water Board"),
        ("Ilsa Brandt met the board. They left.", None),
    ],
)
def test_a_short_form_is_taken_up_by_its_name(text: str, last: str | None) -> None:
    assert subjects(text)[-1] == last


def test_a_pronoun_does_not_look_back_without_end() -> None:
    far = "Ms. Brandt met the board. " + "Rain fell on the mill. " * 13 + "She left."
    assert subjects(far)[-1] is None
    assert subjects(far.replace("Rain fell on the mill. ", "", 3))[-1] == "Brandt"


def test_no_phrase_is_nobodys() -> None:
    found = narrated("Ilsa Brandt left.")
    assert found.resolver.source(0, None) is None
    assert found.resolver.source(0, Phrase(0, 2, "name", (0, 2))) == ("Ilsa Brandt", "?")
