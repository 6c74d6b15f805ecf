"""Papers that speak for themselves, by the words of one sentence."""

from __future__ import annotations

import pytest

from reader.analysis.sayings.papers import closing_paper, closing_verb, leading_paper, opening_paper, tells_nothing
from tests.analysis.sayings.narrated import at, shown, words


@pytest.mark.parametrize(
    ("text", "paper"),
    [
        ("In a 48-page indictment filed on Monday, Tom Hale is charged with theft.", "a 48-page indictment"),
        ("In a village near Orle, Tom Hale is charged with theft.", None),
        ("In an indictment, theft.", None),
    ],
)
def test_a_paper_opens_the_sentence_that_tells_what_it_holds(text: str, paper: str | None) -> None:
    tokens = words(text)
    found = opening_paper(tokens)
    assert (shown(tokens, found[1]) if found else None) == ((paper, "description") if paper else None)


@pytest.mark.parametrize(
    ("text", "verb", "paper"),
    [
        ("Court papers released on Monday showed a loss.", "showed", "Court papers"),
        ("The mayor saw papers and showed a loss.", "showed", None),
        ("Papers that had lain there showed a loss.", "showed", None),
    ],
)
def test_a_paper_may_begin_the_sentence(text: str, verb: str, paper: str | None) -> None:
    tokens = words(text)
    assert shown(tokens, leading_paper(tokens, at(tokens, verb))) == ((paper, "description") if paper else None)


def test_a_paper_closes_a_sentence_but_for_its_day() -> None:
    tokens = words("The wall was old, court records showed on Thursday.")
    k = closing_verb(tokens)
    assert tokens[k].text == "showed"
    found = closing_paper(tokens, k)
    assert found is not None
    assert shown(tokens, found[0]) == ("court records", "description")


def test_data_tell_something_only_where_they_show_it() -> None:
    tokens = words("Stolen data contain addresses and show a leak.")
    phrase = leading_paper(tokens, at(tokens, "contain"))
    assert phrase is not None
    assert tells_nothing(tokens, phrase, at(tokens, "contain"))
    assert not tells_nothing(tokens, phrase, at(tokens, "show"))
