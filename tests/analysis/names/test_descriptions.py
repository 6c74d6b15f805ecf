from __future__ import annotations

import pytest

from reader.analysis.language.phrases import Phrase
from reader.analysis.language.tokens import Token
from reader.analysis.names.descriptions import fits, gender_of, head_of, short_end, shown
from tests.analysis.sayings.narrated import words


def phrase(text: str) -> tuple[list[Token], Phrase]:
    """A text as one phrase of its sentence."""
    tokens = words(text)
    return tokens, Phrase(0, len(tokens) - 1, "d")


def head(text: str) -> str | None:
    found = head_of(*phrase(text))
    return found and found.text


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        ("The spokesman for the council spoke.", "spokesman"),
        ("A police officer in Orle spoke.", "officer"),
        ("The mayor's spokeswoman spoke.", "spokeswoman"),
        ("The stones fell.", None),
    ],
)
def test_the_noun_a_description_is_about(text: str, noun: str | None) -> None:
    assert head(text) == noun


def test_a_description_loses_the_capital_of_its_sentence() -> None:
    assert [shown(s) for s in ("The mayor", "Some", "Orle")] == ["the mayor", "some", "Orle"]


@pytest.mark.parametrize(
    ("text", "gender"),
    [
        ("The spokesman spoke.", "m"),
        ("The spokeswoman spoke.", "f"),
        ("The officer spoke.", "?"),
        ("Two officers spoke.", "p"),
        ("The police spoke.", "p"),
        ("The family spoke.", "p"),
        ("The report spoke.", "n"),
        ("The reports spoke.", "p"),
    ],
)
def test_which_pronoun_it_takes(text: str, gender: str) -> None:
    assert gender_of(head_of(*phrase(text))) == gender


def test_nothing_takes_it() -> None:
    assert gender_of(None) == "n"


@pytest.mark.parametrize(
    ("gender", "fitting"), [("m", "m"), ("f", "f"), ("?", "mf"), ("o", "mfnp"), ("p", "p"), ("n", "np")]
)
def test_which_pronouns_may_mean_it(gender: str, fitting: str) -> None:
    assert "".join(want for want in "mfnp" if fits(gender, want)) == fitting


def test_a_long_description_is_cut_at_what_comes_after_its_noun() -> None:
    text = "The officer of the harbour police who had seen the ferry from the old pier by the mill spoke."
    tokens, whole = phrase(text)
    assert " ".join(t.text for t in tokens[: short_end(tokens, whole)]) == "The officer of the harbour police"
    tokens, whole = phrase("The officer who had seen the ferry spoke.")
    assert short_end(tokens, whole) == whole.last


def test_by_itself_it_loses_the_capital_of_its_sentence() -> None:
    assert [shown(t) for t in ("The mayor", "Ann Lee", "The", "")] == ["the mayor", "Ann Lee", "The", ""]
