"""Whether a form is a verb of saying where it stands."""

from __future__ import annotations

import pytest

from reader.analysis.language.subjects import before
from reader.analysis.sayings.cues import agrees, governs, inverts, is_noun
from tests.analysis.sayings.narrated import at, words


@pytest.mark.parametrize(
    ("text", "form", "noun"),
    [
        ("The reports came.", "reports", True),
        ("Reuters reports that rain fell.", "reports", False),
        ("A claim was made.", "claim", True),
        ("Officials claim that it held.", "claim", False),
        ("The board's report came.", "report", True),
        ("It holds, if its own report may be believed.", "report", True),
        ("It holds, on their own estimates.", "estimates", True),
        ("The wall was cracked, a neighbour claims.", "claims", False),
        ("The wall, he notes, was old.", "notes", False),
        ("The wall, Quint notes, fell at once.", "notes", False),
        ("The letters, Quint notes, and tapes were lost.", "notes", True),
        ("The letters, his notes, were lost.", "notes", True),
        ("Nine were hurt, state officials said.", "state", True),
        ("Officials state that it held.", "state", False),
        ("In writing, she agreed.", "writing", False),
        ("It came in writing.", "writing", True),
        ("She said so.", "said", False),
        ("The crew, called the Mill Watch, had to leave.", "called", True),
        ("The mayor, also called Old Hale, had to leave.", "called", True),
        ("They heard a former state senator.", "state", True),
        ("They heard two former state senators.", "state", True),
        ("The mayor, a lawyer, called it a mess, and left.", "called", False),
    ],
)
def test_a_form_that_may_be_a_noun(text: str, form: str, noun: bool) -> None:
    tokens = words(text)
    assert is_noun(tokens, at(tokens, form)) is noun


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
    ("text", "verb", "inverted"),
    [
        ("“It broke,” said Ilsa Brandt.", "said", True),
        ("It broke, said Ilsa Brandt.", "said", True),
        ("It broke, said the board was wrong.", "said", False),
        ("“It broke,” told reporters.", "told", False),
        ("“It broke,” said: he.", "said", False),
        ("An aide, speaking on oath, said the board knew.", "said", False),
        ("Ilsa Brandt said that it broke.", "said", False),
        ("It broke, she said", "said", False),
    ],
)
def test_the_subject_may_stand_behind_its_verb(text: str, verb: str, inverted: bool) -> None:
    tokens = words(text)
    assert inverts(tokens, at(tokens, verb)) is inverted


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
