"""What kind of source a phrase is, and which of its words are the name."""

from __future__ import annotations

import pytest

from reader.analysis.language.name_words import is_name_word
from reader.analysis.language.phrases import is_boundary, is_measure, is_office, is_source_noun, is_title_alone, kind_of
from reader.analysis.language.tokens import Token
from tests.analysis.sayings.narrated import at, name_in, words

LEAD = "The board met "


def phrase(text: str) -> list[Token]:
    """The words of a phrase as they are within a sentence."""
    return words(f"{LEAD}{text}")[3:]


@pytest.mark.parametrize(
    ("text", "kind", "name"),
    [
        ("Orrin Vell", "name", "Orrin Vell"),
        ("the mayor of Velmora", "description", ""),
        ("Mayor Orrin Vell", "name", "Orrin Vell"),
        ("her brother Orrin Vell", "name", "Orrin Vell"),
        ("Orrin Vell and Ilsa Brandt", "several", "Orrin Vell and Ilsa Brandt"),
        ("the Ministry of the Interior", "name", "Ministry of the Interior"),
        ("the Justice Department", "name", "Justice Department"),
        ("Mr. Baker", "name", "Baker"),
        ("those close to her", "description", ""),
        ("52 percent of old voters", "description", ""),
        ("she", "pronoun", ""),
        ("officials and residents", "description", ""),
        ("a 24-year-old", "description", ""),
        ("many", "description", ""),
    ],
)
def test_kinds_of_sources(text: str, kind: str, name: str) -> None:
    tokens = phrase(text)
    found = kind_of(tokens, 0, len(tokens))
    assert found is not None
    assert (found.kind, name_in(tokens, found)) == (kind, name)


@pytest.mark.parametrize("text", ["this", "the old cart", "what"])
def test_what_is_no_source(text: str) -> None:
    tokens = phrase(text)
    assert kind_of(tokens, 0, len(tokens)) is None


@pytest.mark.parametrize(
    ("text", "alone"),
    [("the Prime Minister", True), ("Minister Orrin Vell", False), ("Orrin Vell", False), ("the mayor", False)],
)
def test_an_office_with_capitals_is_nobodys_name(text: str, alone: bool) -> None:
    tokens = phrase(text)
    found = kind_of(tokens, 0, len(tokens))
    assert found is not None
    assert is_title_alone(tokens, found) is alone


@pytest.mark.parametrize(
    ("text", "office"),
    [("the Governor of the Northern Region", True), ("the mill of the Governor", False), ("Governor Vell", False)],
)
def test_an_office_is_led_by_an_article(text: str, office: bool) -> None:
    tokens = phrase(text)
    assert is_office(tokens, 0, len(tokens) - 1) is office


def test_single_words_of_phrases() -> None:
    tokens = phrase("the organiser of al-Vell, weeks of rain and “speech” on Monday (Odra's)")
    word = {t.text: t for t in tokens}
    assert is_source_noun(word["organiser"])
    assert not is_source_noun(word["rain"])
    assert [t.text for t in tokens if is_boundary(t)] == [",", '"', "(", ")"]
    assert [t.text for t in tokens if is_name_word(t)] == ["al-Vell", "Odra's"]
    assert is_measure(tokens[at(tokens, "weeks")])
    assert not is_measure(word["rain"])
