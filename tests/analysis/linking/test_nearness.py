"""Which passages come near to answering a claim."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from reader.analysis.linking.index import Index, Pair
from reader.analysis.linking.nearness import Nearness
from reader.analysis.linking.passages import passages_of
from reader.model import Claim, ClaimKind, Mention, Reading
from tests.analysis.linking.told import reading

ASKED = "The Orla sank within 20 minutes, and divers found 30 lifeboats."
FILLER = "The tug came at noon. A rope broke. Nobody saw the reef. Rain fell on the deck. The crew swam."
"""Of something else: words that stand in every sentence of a story tell nothing."""


def _claim(readings: Sequence[Reading], kind: ClaimKind, label: str, number: int = 0) -> Claim:
    """A claim that the first sentence of an article answers, with its first figure where it asks for one."""
    found = readings[number]
    sentence = found.sentences[0]
    text = found.article.text[sentence.start : sentence.end]
    figure = found.figures[0] if kind == "figure" else None
    answer = (figure.start, figure.end) if figure else (sentence.start, sentence.end)
    mention = Mention(found.article.id, sentence.start, sentence.end, text, text, None, figure and figure.id, None,
                      (found.article.outlet,), answer)  # fmt: skip
    return Claim(f"c{label}", label, kind, "agree", "agree", "strong", 1, 1, "unstated", (), (mention,))


def _near(
    texts: Sequence[str], *asked: tuple[ClaimKind, str], chances: dict[Pair, float] | None = None
) -> list[list[str]]:
    """For each question that the first text answers what comes near to it, where all passages are like each other."""
    readings = [reading(f"a{n}", text) for n, text in enumerate(texts)]
    index = Index(passages_of(readings))
    pairs = [(p.number, q.number) for p in index.passages for q in index.passages if p.article < q.article]
    nearness = Nearness(index, readings, dict.fromkeys(pairs, 0.5) if chances is None else chances, 0.14)
    by_id = {r.article.id: r.article.text for r in readings}
    found = nearness.near([_claim(readings, kind, label) for kind, label in asked])
    return [[by_id[a][start:end] for a, start, end in near] for near in found]


@pytest.mark.parametrize(
    ("there", "near"),
    [
        ("Within minutes the ship sank, he said.", False),
        ("The ferry sank in half an hour.", True),
        ("He paid $20 for a seat and the ferry sank.", False),
        ("The ferry sank with 20 lifeboats.", False),
    ],
)
def test_a_question_of_figures_takes_a_figure_of_its_kind(there: str, near: bool) -> None:
    found = _near([ASKED, there], ("figure", "How long: the Orla sank within …"))
    assert found == [[there] if near else []]


def test_a_vague_word_is_a_figure() -> None:
    asked = "Some 40 passengers drowned off Velmora."
    for there, near in (("Dozens of passengers drowned.", True), ("Passengers drowned off the pier.", False)):
        assert _near([asked, there], ("figure", "How many passengers drowned")) == [[there] if near else []]


def test_the_age_of_another_person_is_none() -> None:
    asked = "Orrin Vell, 54, steered the ferry."
    for there, near in (
        ("Sten Brill, 33, who steered the tug, helped.", False),
        ("Captain Vell, 56, steered the ferry.", True),
    ):
        assert _near([asked, there], ("figure", "Age: Orrin Vell")) == [[there] if near else []]


@pytest.mark.parametrize(
    ("there", "near"),
    [
        ("The captain had been drinking for hours.", True),
        # a name alone, small words and who says it are nothing
        ("Orrin Vell was born in Velmora.", False),
        ("The captain said that the tug was late.", False),
        ("They would not close it.", False),
    ],
)
def test_a_question_of_words_takes_a_word_of_its_heading_or_of_its_answers(there: str, near: bool) -> None:
    asked = "Captain Orrin Vell had been drinking, the harbour master said."
    found = _near([asked, there, FILLER], ("event", "Whether the captain Orrin Vell had been drinking"))
    assert (there in found[0]) is near


def test_of_an_outlet_the_best_sentence_comes_near() -> None:
    there = "The captain drank cold tea. The captain drank rum. The captain left."
    found = _near(["The captain drank rum all night.", there, FILLER], ("event", "The captain drank rum"))
    assert found == [["The captain drank rum."]]


def test_a_sentence_stands_under_the_claims_that_it_fits_best() -> None:
    asked = "The harbour master blamed the drunken captain and the broken rudder."
    there = "The captain was drunken when the rudder failed."
    labels = ("The drunken captain and the broken rudder", "A captain at sea", "The captain was blamed", "The captain")
    found = _near([asked, there, FILLER], *(("event", label) for label in labels))
    assert found[0] == [there]
    assert sum(map(len, found)) <= 2


def test_what_is_unlike_every_answer_or_of_an_outlet_that_answers_is_none() -> None:
    texts = ["The captain drank all night. The captain drank rum again.", "The captain drank rum.", FILLER]
    assert _near(texts, ("event", "The captain drank rum")) == [["The captain drank rum."]]
    assert _near(texts, ("event", "The captain drank rum"), chances={(0, 2): 0.1}) == [[]]
    assert _near(texts[:1], ("event", "The captain drank rum"), chances={(0, 1): 0.9}) == [[]]


def test_passages_of_no_claim_are_related_by_what_they_tell_and_not_by_names_alone() -> None:
    texts = ["The harbour bell of Velmora rang at dusk.", "At dusk the bell rang.", "Nobody in Velmora slept."]
    readings = [reading(f"a{n}", text) for n, text in enumerate([*texts, FILLER])]
    index = Index(passages_of(readings))
    related = Nearness(index, readings, {(0, 1): 0.5, (0, 2): 0.5}, 0.14).related([])
    assert [(a, b) for (a, *_), (b, *_) in related] == [("a0", "a1")]
