from __future__ import annotations

import pytest

from reader.model import Story
from reader.paragraphs import paragraphs_of
from reader.plain.position import Position
from reader.reading.session import Session
from tests.tui.velling import ANALYSIS, ARTICLES, STORY

HERALD = ARTICLES["lowland-herald"]
PARAGRAPHS = HERALD.text.split("\n\n")


@pytest.fixture
def session() -> Session:
    made = Session(STORY)
    made.add_analysis(ANALYSIS)
    return made


def test_an_article_just_come_to_is_read_from_its_headline(session: Session) -> None:
    position = Position(session.pointing)
    assert (position.at, position.told) == (0, f"paragraph 1 of {len(PARAGRAPHS)}")
    assert position.text == HERALD.text
    assert position.sentence == PARAGRAPHS[0]
    position.at = HERALD.text.index("The council ordered")
    session.pointing.go_to_article("corvus-news")
    assert position.at == 0
    session.pointing.go_to_article("lowland-herald")
    assert position.at == HERALD.text.index("The council ordered")


def test_paragraphs_are_gone_through_and_what_is_passed_is_told(session: Session) -> None:
    position = Position(session.pointing)
    assert position.step(position.paragraphs, 2) == PARAGRAPHS[1:3]
    assert position.told == f"paragraph 3 of {len(PARAGRAPHS)}"
    assert position.step(position.paragraphs, -1) == [PARAGRAPHS[1]]
    assert position.step(position.paragraphs, 99) == PARAGRAPHS[2:]
    assert position.step(position.paragraphs, 1) == []
    assert position.step(position.paragraphs, -99) == [PARAGRAPHS[0]]
    assert position.step(position.paragraphs, -1) == []


def test_within_a_paragraph_its_beginning_is_known(session: Session) -> None:
    position = Position(session.pointing)
    position.at = HERALD.text.index("Repairs will cost")
    assert position.paragraph == HERALD.text.index("The council ordered")
    assert position.text_of((0, 9)) == HERALD.text[:9]
    assert position.index_in(position.paragraphs) == len(PARAGRAPHS) - 2


def test_before_it_is_read_its_paragraphs_stand_for_its_sentences() -> None:
    position = Position(Session(STORY).pointing)
    assert list(position.sentences) == list(paragraphs_of(HERALD.text))


def test_no_article_at_all() -> None:
    position = Position(Session(Story("", ())).pointing)
    assert (position.text, position.paragraphs, position.sentence, position.paragraph) == ("", (), "", 0)
    assert position.step(position.paragraphs, 1) == []
