from __future__ import annotations

import pytest

from reader.analysis.judging.polarity import listed_stems, listed_words
from reader.analysis.language.terms import stem


def test_a_list_gives_words_in_lower_case_and_their_stems() -> None:
    words = listed_words("rising")
    assert "rose" in words
    assert all(w == w.lower() for w in words)
    assert listed_stems("rising") == {stem(w) for w in words}


def test_a_list_that_is_not_there_is_an_error() -> None:
    with pytest.raises(KeyError):
        listed_words("no such list")
