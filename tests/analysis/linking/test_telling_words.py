"""Which words of a sentence say what it tells."""

from __future__ import annotations

from reader.analysis.language.terms import stem
from reader.analysis.linking.index import Index
from reader.analysis.linking.passages import passages_of
from reader.analysis.linking.telling_words import TellingWords
from tests.analysis.linking.told import reading


def _words(*texts: str) -> TellingWords:
    readings = [reading(f"a{n}", text) for n, text in enumerate(texts)]
    return TellingWords(Index(passages_of(readings)), readings)


def _stems(words: str) -> frozenset[str]:
    return frozenset(map(stem, words.split()))


def test_names_numbers_and_small_words_tell_nothing() -> None:
    words = _words("The rescuers pulled 40 sailors and three cooks from the Orla off Velmora.")
    assert words.of(0) == _stems("rescuers pulled sailors cooks")


def test_who_says_it_tells_nothing() -> None:
    words = _words("Head\n\nThe wall was cracked, the harbour master said.")
    assert words.of(1) == _stems("wall cracked")


def test_a_name_is_one_where_it_begins_a_sentence_too() -> None:
    words = _words("Velmora flooded.", "The river rose in Velmora.", "They left Velmora.")
    assert words.of(0) == _stems("flooded")
    assert words.within("Velmora's river") == _stems("river")


def test_the_beginning_of_a_name_with_a_hyphen_belongs_to_it() -> None:
    words = _words("The minister met al-Brandt about the wall.")
    assert words.of(0) == _stems("minister met wall")


def test_names_are_given_beside_a_text_that_stands_nowhere() -> None:
    words = _words("The guards of Orla left.", "Orla sank.")
    assert words.within("Orla guards left", words.names_in(0)) == _stems("guards left")


def test_what_is_shared_counts_the_more_the_rarer_it_is() -> None:
    words = _words("The wall cracked. The wall fell.", "The wall is wet. The roof cracked.")
    rare, _ = words.shared(_stems("cracked"), words.of(0))
    common, which = words.shared(_stems("wall"), words.of(0))
    assert 0 < common < rare < 1
    assert which == _stems("wall")


def test_another_word_for_the_same_thing_counts_half() -> None:
    words = _words("Ten sailors died.", "Ten sailors were killed.", "A rope broke.", "Rain fell.")
    same, _ = words.shared(_stems("died"), words.of(0))
    kin, which = words.shared(_stems("killed"), words.of(0))
    assert 0 < kin < same
    assert which == _stems("died")
