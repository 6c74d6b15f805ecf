"""What somebody lived through, told from within."""

from __future__ import annotations

import pytest

from reader.analysis.language.sentences import sentences_of
from reader.analysis.sayings.witnesses import experiences_of
from reader.model import Article
from tests.analysis.sayings.narrated import narrated


def experiences(body: str) -> list[tuple[str, str, str]]:
    title = "Dam fails in the north"
    a = Article("a", "a.txt", "A", title, f"{title}\n\n{body}", body_start=len(title) + 2)
    told = narrated(body, title)
    assert len(sentences_of(a)) > 1
    return [(t.source, t.cue, a.text[t.content_start : t.content_end]) for t in experiences_of(told, a)]


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("Quint heard the wall crack at noon.", [("Mara Quint", "heard", "the wall crack at noon")]),
        ("Quint was asleep when she saw men run by.", []),
        ("She saw the men run by the gate.", [("Mara Quint", "saw", "the men run by the gate")]),
        ("Quint watched as the men ran by.", [("Mara Quint", "watched", "as the men ran by")]),
        ("Quint wondered what had cracked.", [("Mara Quint", "wondered", "what had cracked")]),
        ("It seemed odd to Quint.", [("Mara Quint", "seemed", "It seemed odd to Quint")]),
        ("It seemed odd to all.", []),
        ("Quint saw a chance in it.", []),
        ("Quint saw that the wall was old.", []),
        ("Quint heard the mayor, who would run again.", []),
        ("The board heard the wall crack.", []),
        ("A man heard the wall crack.", []),
    ],
)
def test_what_only_the_one_who_saw_it_can_tell(sentence: str, found: list[tuple[str, str, str]]) -> None:
    assert experiences(f"Ms. Mara Quint lives by the dam. {sentence}") == found


def test_a_headline_lives_through_nothing() -> None:
    title = "Mara Quint heard the wall crack at noon"
    a = Article("a", "a.txt", "A", title, f"{title}\n\nMara Quint left.", body_start=len(title) + 2)
    assert experiences_of(narrated("Mara Quint left.", title), a) == []
