"""The phrase that ends before a verb and is its subject."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.analysis.language.noun_phrases import noun_phrase
from reader.analysis.language.subjects import before
from tests.analysis.sayings.narrated import at, name_in, shown, words


@pytest.mark.parametrize(
    ("text", "expected", "name"),
    [
        ("Mayor Ilsa Brandt said the dam held.", "Mayor Ilsa Brandt", "Ilsa Brandt"),
        ("Ilsa Brandt, the mayor of Velmora, said so.", "Ilsa Brandt", "Ilsa Brandt"),
        ("Ilsa Brandt, who closed the weir, said so.", "Ilsa Brandt", "Ilsa Brandt"),
        ("Ilsa Brandt and Orrin Vell said so.", "Ilsa Brandt and Orrin Vell", "Ilsa Brandt and Orrin Vell"),
        ("A spokesman for the board has also said so.", "A spokesman for the board", ""),
        ("The captain who closed the weir said so.", "The captain who closed the weir", ""),
        ("Officials on Monday said so.", "Officials", ""),
        ("After the flood the mayor said so.", "the mayor", ""),
        ("On Monday she said so.", "she", ""),
    ],
)
def test_whose_verb_it_is(text: str, expected: str, name: str) -> None:
    tokens = words(text)
    found = before(tokens, at(tokens, "said"))
    assert found is not None
    assert shown(tokens, found) == (expected, found.kind)
    assert name_in(tokens, found) == name


@pytest.mark.parametrize("text", ["“It held,” said nobody.", "said so.", "The dam, which broke in May, said little."])
def test_a_verb_without_somebody_before_it_has_no_subject_there(text: str) -> None:
    tokens = words(text)
    assert before(tokens, at(tokens, "said")) is None


TEXT = st.lists(
    st.sampled_from(
        [
            "Ilsa",
            "Brandt",
            "the",
            "mayor",
            "who",
            ",",
            "and",
            "said",
            "of",
            "“no”",
            "on",
            "Monday",
            "she",
            "(",
            ")",
            "—",
        ]
    ),
    min_size=1,
    max_size=20,
).map(" ".join)


@settings(max_examples=15, deadline=None)
@given(TEXT)
def test_any_subject_lies_before_its_verb(text: str) -> None:
    tokens = words(text)
    for k in range(len(tokens)):
        found = before(tokens, k)
        assert found is None or 0 <= found.first < found.last <= k
        phrase = noun_phrase(tokens, k)
        assert phrase is None or 0 <= phrase.first < phrase.last <= k + 1
