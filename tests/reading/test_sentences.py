"""The sentence around a passage."""

from __future__ import annotations

from dataclasses import replace

from reader.model import Sentence
from reader.reading.sentences import sentence_around_span, told_in_sentence
from reader.reading.session import Session
from tests.tui.velling import ANALYSIS, READINGS, STORY, span

HERALD = "lowland-herald"
_TEXT = STORY.articles[0].text
FARMS = span(HERALD, "Two")
_END = _TEXT.index(".", FARMS[0]) + 1
WHOLE = FARMS[0], _END


def session() -> Session:
    """The story, with one sentence told in its first article."""
    first = replace(READINGS[0], sentences=(Sentence(HERALD, *WHOLE, 1),))
    made = Session(STORY)
    made.add_analysis(replace(ANALYSIS, readings=(first, *READINGS[1:])))
    return made


def test_a_passage_within_a_sentence_has_the_whole_of_it_around() -> None:
    assert sentence_around_span(session().material, HERALD, *FARMS) == WHOLE
    assert sentence_around_span(session().material, HERALD, *WHOLE) == WHOLE


def test_a_passage_of_no_sentence_or_beyond_it_stands_by_itself() -> None:
    beyond = FARMS[0], _END + 5
    assert sentence_around_span(session().material, HERALD, *beyond) == beyond
    assert sentence_around_span(Session(STORY).material, HERALD, *FARMS) == FARMS


def test_a_few_words_are_told_in_their_sentence_and_more_alone() -> None:
    told = told_in_sentence(session().material, HERALD, *FARMS)
    assert told == f"Two, in: {_TEXT[slice(*WHOLE)]}"
    assert told_in_sentence(session().material, HERALD, *WHOLE) == _TEXT[slice(*WHOLE)]
    assert told_in_sentence(Session(STORY).material, HERALD, *FARMS) == "Two"
