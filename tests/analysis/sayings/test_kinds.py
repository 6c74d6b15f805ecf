from __future__ import annotations

import pytest

from reader.analysis.language.sentences import sentences_of
from reader.analysis.sayings.quotes import quotes_of
from reader.model import Article


def kinds(text: str) -> list[str]:
    whole = f"Dam at Orle\n\n{text}"
    article = Article("a", "a.txt", "A", "Dam at Orle", whole, body_start=13)
    return [q.kind for q in quotes_of(article, sentences_of(article))]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("“We heard it before we saw it,” said Ann Lee.", "speech"),
        ("Ann Lee said the wall was “rotten.”", "speech"),
        ("Ann Lee called the plan “a bad joke.”", "speech"),
        ("The claim that the dam was “rigged to fail” is old.", "speech"),
        ("Critics call the mayor “reckless.”", "speech"),
        ("The town has a so-called “sample” by-law.", "scare"),
        ("She wrote a novel called “The Long Dam.”", "scare"),
        ("Ann “The Miller” Lee left.", "scare"),
        ("The “bridge of shame” stands.", "scare"),
        ("The (“blue”) line is shut.", "scare"),
        ("They swam in a “holding pool,” which is a basin, the council said.", "scare"),
        ("The millers say that salt was used, a trick known in the trade as “topping up”.", "scare"),
        ("Ann Lee said that she was known, as ever, as “the boss”.", "speech"),
        ("Ann Lee, who lives by the road the millers renamed the “Lane of Tears”, said she left.", "scare"),
    ],
)
def test_speech_or_scare(text: str, kind: str) -> None:
    assert kinds(text) == [kind]


@pytest.mark.parametrize(
    ("then", "kind"),
    [
        ("In a trade that talks much about its “social lease”, nobody came.", "scare"),
        ("In a trade that talks much about its “very old social lease”, nobody came.", "speech"),
        ("In a trade that is old it was “a mess”, and nobody came.", "speech"),
    ],
)
def test_a_term_of_theirs_behind_a_speaker_is_not_his(then: str, kind: str) -> None:
    assert kinds(f"Ann Lee said that it fell. {then}") == [kind]


def test_words_that_go_on_from_somebodys_are_somebodys() -> None:
    assert kinds("He described him as a “man who would sell us all out” and a “fool.”") == ["speech", "speech"]
