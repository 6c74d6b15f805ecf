from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.analysis.language.terms import inflected, is_negator, stem, stop_words, words_of


@pytest.mark.parametrize(
    "forms",
    [
        ("flee", "fled", "fleeing", "flees"),
        ("order", "ordered", "orders", "ordering"),
        ("resign", "resigned", "resignation", "resigns"),
        ("militia", "militias"),
        ("man", "men"),
        ("city", "cities"),
    ],
)
def test_the_forms_of_a_word_have_one_stem(forms: tuple[str, ...]) -> None:
    assert len({stem(f) for f in forms}) == 1


def test_different_words_keep_different_stems() -> None:
    assert len({stem(w) for w in ("court", "county", "country", "count", "course")}) == 5


@pytest.mark.parametrize(
    ("verb", "forms"),
    [
        ("deny", {"deny", "denies", "denied", "denying"}),
        ("repair", {"repair", "repairs", "repaired", "repairing"}),
        ("cancel", {"cancel", "cancels", "canceled", "canceling", "cancelled", "cancelling"}),
        ("withhold", {"withhold", "withholds", "withheld", "withholding", "withholded"}),
        ("publish", {"publish", "publishes", "published", "publishing"}),
    ],
)
def test_a_verb_is_inflected(verb: str, forms: set[str]) -> None:
    assert inflected(verb) == forms


@pytest.mark.parametrize("word", ["not", "No", "cannot", "hadn't", "Hasn’t", "NEVER"])
def test_a_word_that_denies(word: str) -> None:
    assert is_negator(word)


@pytest.mark.parametrize("word", ["now", "note", "isnt", "only", ""])
def test_a_word_that_denies_nothing(word: str) -> None:
    assert not is_negator(word)


def test_words_know_where_they_stand() -> None:
    text = "Before. The U.S.-led force won’t pay $1,250 twice."
    words = words_of(text, 8, len(text))
    assert [w.text for w in words] == ["The", "U.S", "led", "force", "won’t", "pay", "$1,250", "twice"]
    assert all(text[w.start : w.end] == w.text for w in words)
    assert next(w for w in words if w.number).stem == "$1250"


def test_the_country_is_no_pronoun() -> None:
    text = "The US told us"
    assert [bool(w.stem) for w in words_of(text, 0, len(text))] == [False, True, False, False]


def test_small_words_are_words_and_not_truth_values() -> None:
    assert {"no", "on", "off", "yes"} <= stop_words()
    assert all(isinstance(w, str) for w in stop_words())


@given(st.text(max_size=200))
def test_any_text_gives_words_in_order_within_it(text: str) -> None:
    words = words_of(text, 0, len(text))
    assert all(0 <= w.start < w.end <= len(text) for w in words)
    assert [w.start for w in words] == sorted(w.start for w in words)
