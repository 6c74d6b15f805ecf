from __future__ import annotations

import time

import pytest

from reader.analysis.linking import index
from reader.analysis.linking.answers import figure_groups, pairs_of, quote_groups, shared_runs
from reader.analysis.linking.index import Index, passages_of
from tests.analysis.linking.told import reading, story


def figures(*texts: str) -> list[set[str]]:
    readings = [reading(f"a{n}", f"Head\n\n{t}") for n, t in enumerate(texts)]
    groups = figure_groups(Index(passages_of(readings)), readings)
    return [{a.counted.figure.text for a in g if a.counted} for g in groups]


def test_deaths_meet_in_all_outlets_whatever_the_words() -> None:
    readings = story()
    groups = figure_groups(Index(passages_of(readings)), readings)
    deaths = next(g for g in groups if g[0].key == ("people", "killed"))
    assert {a.article for a in deaths} == {0, 1, 2}
    assert {a.counted.figure.text for a in deaths if a.counted} >= {"About 40", "at least 38", "Some 40"}


def test_the_dead_and_the_displaced_are_two_questions() -> None:
    readings = story()
    index = Index(passages_of(readings))
    keys = [{a.key[1] for a in g} for g in figure_groups(index, readings) if g[0].key[0] == "people"]
    assert {"killed"} in keys
    assert {"fled"} in keys


def test_distances_from_one_place_meet_in_different_units() -> None:
    one, other = "Velmora lies 30 miles north of Port Essen.", "The town of Velmora, 50 km from Port Essen, is empty."
    assert {"30 miles", "50 km"} in figures(one, other)


def test_the_trapped_of_one_report_are_the_missing_of_another_unless_they_are_many_more() -> None:
    one = "Nine miners are missing in Velmora."
    assert figures(one, "Rescuers hope to reach seven trapped miners.") == [{"Nine", "seven"}]
    assert figures(one, "The storm left 200 miners trapped.") == []


def test_the_ages_of_one_person_meet_whatever_they_are() -> None:
    one, other = "Vera Brandt-Lund, 58, stared ahead.", "The crowd booed as Mayor Brandt-Lund, 59, walked out."
    assert figures(one, other) == [{"58", "59"}]
    assert figures(one, "The crowd booed as Mayor Lund, 59, walked out.") == []


def test_counts_of_another_order_are_of_something_else() -> None:
    assert figures("About 40 people were killed in Velmora.", "In the long war 90,000 people were killed.") == []


def test_a_group_needs_two_articles() -> None:
    assert figures("About 40 people were killed. Some 41 people were killed, others said.", "Rain fell.") == []


def quotes(*texts: str) -> list[int]:
    readings = [reading(f"a{n}", f"Head\n\n{t}") for n, t in enumerate(texts)]
    return [len(g) for g in quote_groups(Index(passages_of(readings)))]


def test_the_same_two_words_in_marks_are_one_quotation() -> None:
    assert quotes("Mr. Orr called it a “total farce.”", "“Total farce,” said Mr. Orr.") == [2]


def test_a_cut_quotation_meets_the_whole_one() -> None:
    whole = "“We will rebuild the wall before the winter rain comes,” Governor Brandt said."
    assert quotes(whole, "Ms. Brandt said they would “rebuild the wall before the winter rain.”") == [2]


def test_a_quotation_of_two_sentences_is_one_question() -> None:
    said = "“We will rebuild the wall. Nobody will sleep before the gates are shut,” Governor Brandt said."
    assert len(quotes(said, said.replace("Governor", "Ms."))) == 1


def test_different_words_are_different_quotations() -> None:
    assert quotes("“We will rebuild the wall,” she said.", "“Sheep stand on every roof,” he said.") == []


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("x y z", "y z", [(1, 3)]),
        ("a b", "c d", []),
        ("a b c a b", "a b", [(0, 2), (3, 5)]),
        ("a b c d", "a b x b c d", [(0, 2), (1, 4)]),
        ("", "a", []),
    ],
)
def test_shared_runs(a: str, b: str, expected: list[tuple[int, int]]) -> None:
    assert shared_runs(a.split(), b.split()) == expected


def test_in_a_large_story_two_speakers_who_share_words_that_say_nothing_are_not_quoted_alike(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(index, "_WHOLE", 1)
    one = "“We sold the mill for the sake of the town, whatever they may say of the price,” Anna Brandt said."
    other = "“We shut the weir for the sake of the fish, whatever they may say of the cost,” Peter Olhal said."
    assert quotes(one, other) == []
    assert quotes(one, one.replace("Anna Brandt", "Peter Olhal")) == [2]


def test_the_pairs_of_a_group_are_those_of_its_passages() -> None:
    readings = story()
    groups = figure_groups(Index(passages_of(readings)), readings)
    pairs = pairs_of(groups)
    assert groups
    assert all((a.passage, b.passage) in pairs for g in groups for a in g for b in g)
    assert (groups[0][0].passage, -1) not in pairs


def test_many_quotations_of_the_same_words_take_no_long_time() -> None:
    text = "Head\n\n" + "He said “the wall fell down.” " * 150
    readings = [reading("a", text), reading("b", text)]
    index = Index(passages_of(readings))
    start = time.process_time()
    quote_groups(index)
    assert time.process_time() - start < 2
