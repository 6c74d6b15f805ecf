from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.analysis.headings.clauses import LONGEST, SentenceWords
from reader.analysis.linking.passages import passages_of
from tests.analysis.linking.told import reading

ASIDE = (
    "which met at noon in the hall of the customs house by the old quay behind the church of the fishermen "
    "and their old almshouses and heard the mayor and the wardens of the river first"
)
"""More than a heading passes over."""


def best(sentence: str) -> str:
    """The clause of a sentence that is worth most by its form, the longest of equals."""
    one = reading("courier", "Dam bursts\n\n" + sentence)
    passage = passages_of([one])[1]
    found = SentenceWords(one.article.text, passage.sentence).clauses()
    return max(found, key=lambda c: (c.worth, c.end - c.start)).text if found else ""


@pytest.mark.parametrize(
    ("sentence", "heading"),
    [
        ("The ferry hit the bridge at noon, and nobody was hurt.", "The ferry hit the bridge at noon"),
        ("According to the board, the dam had leaked for years.", "the dam had leaked for years"),
        ("A barge registered in Norby sank off the coast.", "A barge registered in Norby sank off the coast"),
        ("The mayor said that the town would sue the board.", "the town would sue the board"),
        ("Officials said on Sunday evening.", ""),
        ("The first train left at 12:30 p.m. from Aldane.", "The first train left at 12:30 p.m. from Aldane"),
        # no clause begins with whom somebody asked, or with the second of two that a preposition governs
        ("The governor has asked Norby armed bands for help.", "The governor has asked Norby armed bands for help"),
        ("For Aldane and the Norby league the fall of the dam is a setback.", ""),
    ],
)
def test_a_heading_is_a_whole_clause(sentence: str, heading: str) -> None:
    assert best(sentence) == heading


def found_in(sentence: str) -> list[str]:
    one = reading("courier", "Dam bursts\n\n" + sentence)
    return [c.text for c in SentenceWords(one.article.text, passages_of([one])[1].sentence).clauses()]


def test_a_clause_begins_behind_one_that_is_complete() -> None:
    assert "the Norby league sent boats" in found_in("The dam fell and the Norby league sent boats.")
    assert "the Norby league sent boats" not in found_in("In spite of the dam and the Norby league sent boats.")
    assert "Norby armed bands for help" not in found_in("The governor has asked Norby armed bands for help.")
    assert "Norby armed bands for help" in found_in("The governor has said Norby armed bands for help.")


def test_an_aside_that_is_left_out_says_nothing() -> None:
    whole = "Norby, the capital of the northern province of Tessaly, lies about sixty miles west of Aldane."
    one = reading("courier", "Dam bursts\n\n" + whole)
    (clause,) = (
        c
        for c in SentenceWords(one.article.text, passages_of([one])[1].sentence).clauses()
        if c.text.endswith("sixty miles west of Aldane")
    )
    assert clause.text == "Norby lies about sixty miles west of Aldane"
    assert {"norbi", "aldan"} <= set(clause.stems)
    assert "capit" not in clause.stems


@pytest.mark.parametrize(
    ("sentence", "form"),
    [
        ("The ferry hit the bridge at noon, and nobody was hurt.", "sentence"),
        ("The early shift was called into the yard.", "sentence"),
        (f"The harbour board, {ASIDE}, closed the lock.", "words"),
    ],
)
def test_what_has_no_verb_of_its_own_says_nothing_alone(sentence: str, form: str) -> None:
    one = reading("courier", "Dam bursts\n\n" + sentence)
    found = SentenceWords(one.article.text, passages_of([one])[1].sentence).clauses()
    assert max(found, key=lambda c: (c.worth, c.end - c.start)).form == form


def test_a_heading_does_not_end_in_a_bare_verb_or_within_a_number() -> None:
    text = (
        "The council called on the two-thirds majority of the region to send help to the towns on the coast at 12:30."
    )
    one = reading("courier", "Dam bursts\n\n" + text)
    for clause in SentenceWords(one.article.text, passages_of([one])[1].sentence).clauses():
        assert not clause.text.endswith(("called", "two", "12"))


def test_an_aside_is_left_out_where_the_clause_is_too_long() -> None:
    text = "The loss of the bridge, the only one between the two halves of the town, raises questions for the board."
    assert best(text) == "The loss of the bridge raises questions for the board"


def test_a_list_is_no_aside() -> None:
    text = "The mayor of the upper town, the two deputies whom she had chosen, several engineers of the board left."
    assert "upper town several" not in best(text)


@given(st.text(max_size=200))
def test_headings_fit_whatever_the_text(text: str) -> None:
    one = reading("courier", "Dam bursts\n\n" + text)
    for passage in passages_of([one]):
        for clause in SentenceWords(one.article.text, passage.sentence).clauses():
            assert passage.sentence.start <= clause.start < clause.end <= passage.sentence.end
            assert 0 < len(clause.text) <= LONGEST + 1


@pytest.mark.parametrize(
    ("sentence", "clauses"),
    [
        ("The dyke at Orle broke.", ["The dyke at Orle broke"]),
        ("The dyke at Orle broke, police said.", ["The dyke at Orle broke"]),
        # these want more
        ("The mayor of Orle said.", []),
        ("The mayor of Orle has.", []),
        ("Once that was settled, rain fell on Orle.", []),
        # what stands before the verb is not its subject
        ("In a speech the mayor echoed Warden Vera Lund and left the hall of Orle.", []),
        ("Days after the gale over Orle there were four boats.", []),
        ("The clerk said there were four boats.", ["The clerk said there were four boats"]),
    ],
)
def test_a_clause_may_end_with_a_verb_that_tells_all(sentence: str, clauses: list[str]) -> None:
    one = reading("a", f"Head\n\n{sentence}")
    found = SentenceWords(one.article.text, one.sentences[1]).clauses()
    assert [c.text for c in found if c.form == "sentence"] == clauses


def test_the_second_of_two_names_behind_by_begins_no_clause() -> None:
    body = "It is the worst since a truce brokered by the Aldane League and Norby came into force."
    one = reading("courier", f"Dam bursts\n\n{body}")
    found = SentenceWords(one.article.text, passages_of([one])[1].sentence).clauses()
    assert not [c.text for c in found if c.text.startswith("Norby")]
    assert [c.text for c in found]
