from __future__ import annotations

from reader.analysis.linking.counting import figure_groups
from reader.analysis.linking.hours import hour_groups
from reader.analysis.linking.index import Index
from reader.analysis.linking.passages import passages_of
from reader.analysis.linking.questions import Question, questions_of
from reader.analysis.linking.quoting import quote_groups
from reader.analysis.linking.score import likelihoods, thresholds
from tests.analysis.linking.told import reading, story


def questions(*texts: str) -> list[Question]:
    readings = [reading(f"a{n}", f"Head\n\n{t}") for n, t in enumerate(texts)] if texts else list(story())
    index = Index(passages_of(readings))
    groups = figure_groups(index, readings), quote_groups(index)
    return questions_of(index, *groups, likelihoods(index), 0.3, hour_groups(index))


def test_one_passage_answers_two_questions() -> None:
    one = "About 40 people were killed and 5,000 people fled Velmora."
    found = questions(one, "Some 38 people were killed and 6,000 people fled Velmora.")
    figures = [q for q in found if q.kind == "figure"]
    assert {a.key[1] for q in figures for a in q.answers.values()} == {"killed", "fled"}
    assert all(set(q.answers) <= set(q.passages) for q in found)


def test_no_two_questions_have_the_same_passages() -> None:
    found = [q.passages for q in questions()]
    assert len(found) == len(set(found))


def test_figures_and_quotations_are_known_as_such() -> None:
    assert {q.kind for q in questions()} >= {"figure", "quote"}


def test_the_thresholds_rise() -> None:
    limits = thresholds()
    assert 0 < limits["related"] < limits["likely"] < limits["strong figure"] < limits["strong"] < 1


def test_likely_words_do_not_mix_two_things_that_are_counted() -> None:
    first = "Rebuilding the Noretti aqueduct will cost $230 million, the treasury of Danhal said."
    second = "Rebuilding the Ilholvich aqueduct will cost $409 million, the treasury of Fenport said."
    readings = [reading(f"a{n}", f"Head\n\n{first}\n\n{second}") for n in range(2)]
    index = Index(passages_of(readings))
    told = [p.number for p in index.passages if p.figures]
    chances = {(a, b): 0.9 for a in told for b in told if a < b}
    found = questions_of(index, figure_groups(index, readings), (), chances, 0.3)
    assert [q.passages for q in found if q.kind == "figure"] == [(1, 4), (2, 5)]


def test_who_is_quoted_alike_is_asked_beside_the_figure_that_both_quote() -> None:
    said = '"The ferry was raised within four hours and no diver was sent by our officers'
    pad = "Rain fell over Danhal. The mayor of Fenport was away."
    found = questions(f'{said}," Mayor Ann Berg said. {pad}', f'{said}, so far as we know," Berg said. Gulls cried.')
    assert [q.kind for q in found if q.answers] == ["figure", "quote"]


def test_a_number_that_is_apart_is_asked_beside_one_that_both_quote() -> None:
    one = "“Four hundred of our neighbours were silenced,” Quint told about {} guests on the mill steps in Velmora."
    other = "On the mill steps in Velmora Quint told about 200 guests: “Four hundred of our neighbours were silenced.”"
    asked = [{a.counted.figure.text for a in q.figures} for q in questions(one.format(60), other)]
    assert {"about 60", "about 200"} in asked
    assert {"Four hundred"} in asked
    same = [{a.counted.figure.text for a in q.figures} for q in questions(one.format(200), other)]
    assert {"about 200"} not in same


def test_when_it_was_is_asked_beside_what_the_same_passages_count() -> None:
    found = questions("The Orla sank with 40 people at 3 p.m.", "The Orla sank with 38 people at 5 p.m.")
    assert {q.kind for q in found if q.answers} == {"figure", "hour"}


def test_how_many_of_some_is_asked_beside_how_many_those_were() -> None:
    found = questions("Two of the 8 rafts sank off Velmora.", "Three of the 9 rafts sank off Velmora.")
    told = [{a.counted.figure.text for a in q.figures} for q in found if q.kind == "figure"]
    assert sorted(map(sorted, told)) == [["8", "9"], ["Three", "Two"]]
