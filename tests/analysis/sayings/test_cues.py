"""What a verb of saying needs where it stands."""

from __future__ import annotations

import pytest

from reader.analysis.language.subjects import before
from reader.analysis.sayings.cues import agrees, governs
from tests.analysis.sayings.narrated import at, words


@pytest.mark.parametrize(
    ("text", "verb", "governing"),
    [
        ("She called it “a disgrace”.", "called", True),
        ("She called the board.", "called", False),
        ("She revealed that it broke.", "revealed", True),
        ("“It broke,” she revealed.", "revealed", True),
        ("It broke, The Orle Times revealed.", "revealed", True),
        ("It broke, they revealed.", "revealed", False),
        ("She revealed the leak.", "revealed", False),
        ("She revealed it. “No,” he said.", "revealed", False),
    ],
)
def test_a_verb_of_many_uses_governs_speech_or_a_clause(text: str, verb: str, governing: bool) -> None:
    tokens = words(text)
    assert governs(tokens, at(tokens, verb)) is governing


@pytest.mark.parametrize(
    ("subject", "fits"),
    [
        ("Officials", True),
        ("The official", False),
        ("They", True),
        ("He", False),
        ("Ilsa Brandt", False),
        ("Police", True),
        ("Ilsa Brandt and Orrin Vell", True),
        ("He will", True),
    ],
)
def test_a_present_form_fits_its_subject_in_number(subject: str, fits: bool) -> None:
    tokens = words(f"{subject} say so.")
    k = at(tokens, "say")
    found = before(tokens, k)
    assert found is not None
    assert agrees(tokens, k, found) is fits
    past = words(f"{subject} said so.")
    assert agrees(past, at(past, "said"), found)
