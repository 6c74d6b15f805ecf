"""Whether a form of a verb of saying is a noun where it stands."""

from __future__ import annotations

import pytest

from reader.analysis.sayings.noun_forms import is_noun
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
