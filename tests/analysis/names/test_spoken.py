"""Whom a noun or a pronoun may take up, by what an article has told so far."""

from __future__ import annotations

import pytest

from reader.analysis.language.sentences import sentences_of
from reader.analysis.language.tokens import units_of
from reader.analysis.names.spoken import Source, Spoken
from reader.analysis.sayings.narration import people_of
from reader.model import Article

TEXT = (
    "Dam cracks\n\n"
    "Mayor Ona Brandt came to the dam. She met Sergeant Tom Weir there. The Ministry of Water had sent him.\n\n"
    "Nobody was hurt. The mayor left."
)


@pytest.fixture
def spoken() -> Spoken:
    article = Article("a", "a.txt", "Courier", "Dam cracks", TEXT, body_start=12)
    sentences = sentences_of(article)
    return Spoken(TEXT, units_of(TEXT, sentences, []), people_of(article, sentences))


def test_a_noun_takes_up_who_was_given_with_it_before(spoken: Spoken) -> None:
    found = spoken.named_with("mayor", len(TEXT))
    assert found is not None
    assert found[0].name == "Ona Brandt"
    assert spoken.named_with("mayor", TEXT.index("Mayor")) is None
    assert spoken.named_with("baker", len(TEXT)) is None


def test_who_alone_bears_a_noun(spoken: Spoken) -> None:
    only = spoken.only_one_with("sergeant")
    assert only is not None
    assert only.name == "Tom Weir"
    assert spoken.only_one_with("baker") is None


def test_a_body_is_known_by_a_noun_in_its_name(spoken: Spoken) -> None:
    assert spoken.body_named("ministry", len(TEXT)) == Source("Ministry of Water", "n")
    assert spoken.body_named("ministry", TEXT.index("Nobody") - 60) is None


def test_the_last_speaker_is_kept_for_some_units(spoken: Spoken) -> None:
    mayor, police = Source("Ona Brandt", "f"), Source("police", "p")
    spoken.note_speaker(1, mayor)
    spoken.note_subject(1, police)
    assert list(spoken.in_unit(1)) == [mayor, police]
    assert (spoken.has_speaker(1), spoken.has_speaker(2)) == (True, False)
    assert spoken.last_speaker(3, reach=2) == mayor
    assert spoken.last_speaker(4, reach=2) is None
    assert spoken.last_speaker(1, reach=2) is None


def test_a_description_is_taken_up_by_its_noun(spoken: Spoken) -> None:
    friend = Source("a friend of the mayor", "o")
    spoken.note_speaker(1, friend)
    assert spoken.describing(3, "friend", low=-1) == friend
    assert spoken.describing(3, "friend", low=1) is None
