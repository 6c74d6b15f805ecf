"""Small words of a clause that look like verbs of counting, or part what is counted from another's deed."""

from __future__ import annotations

import pytest

from reader.analysis.language.sentences import sentences_of
from reader.analysis.quantities.figures import figures_of
from reader.analysis.quantities.particles import begins_predicate, is_particle, is_time, opens_time
from reader.analysis.quantities.tokens import Tokens
from reader.model import Article


def counted(text: str) -> list[str]:
    article = Article("a", "a.txt", "A", "", text)
    return [f.of for f in figures_of(article, sentences_of(article)) if f.kind != "date"]


@pytest.mark.parametrize(
    ("text", "of"),
    [
        ("Orle Mills, which bought the dam in 2011 and has 140 people on its payroll, was fined.", ["people"]),
        ("The mayor's rating dropped from 51 percent to 38 percent since the indictment.", ["dropped", "dropped"]),
        ("Around 1,200 households were evacuated.", ["households evacuated"]),
        ("He was cleared on two counts after a six-week trial.", ["counts", "trial"]),
        ("Each of the fraud counts carries up to 20 years in prison.", ["prison"]),
        ("The port tore up its $410 million agreement.", ["agreement"]),
        ("The panel of eight women and four men sat down.", ["women", "men sat"]),
        ("A panel of seven judges met.", ["panel"]),
        ("The blast tore through the quay, taking with it the lives of 11 men.", ["men killed"]),
        ("The firm made a profit of £31 million last year.", ["profit"]),
        ("Prices went up by 12 percent.", ["up"]),
    ],
)
def test_what_is_counted_takes_no_deed_that_is_not_its_own(text: str, of: list[str]) -> None:
    assert counted(text) == of


def test_beyond_either_end_of_a_sentence_there_is_nothing() -> None:
    text = "up since last and"
    tokens = Tokens(text, 0, len(text))
    assert not is_particle(tokens, 0)
    assert not any(f(tokens, 3) for f in (is_particle, opens_time, is_time, begins_predicate))
    assert counted("Some 40 men came and hid seven of them") == ["men", "men"]


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("The death toll climbed to 12 today.", "people killed"),
        ("The death toll rose to 12 Monday.", "people killed"),
        ("Deaths rose to 31 overnight.", "people killed"),
        ("The kiosk sells 12 Sunday papers.", "Sunday papers"),
    ],
)
def test_a_word_that_tells_when_is_not_what_is_counted(text: str, what: str) -> None:
    assert counted(text) == [what]
