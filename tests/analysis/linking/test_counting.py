from __future__ import annotations

from reader.analysis.linking.counting import figure_groups
from reader.analysis.linking.index import Index, passages_of
from tests.analysis.linking.told import reading, story


def figures(*texts: str) -> list[set[str]]:
    readings = [reading(f"a{n}", f"Head\n\n{t}") for n, t in enumerate(texts)]
    groups = figure_groups(Index(passages_of(readings)), readings)
    return [{a.counted.figure.text for a in g} for g in groups]


def test_deaths_meet_in_all_outlets_whatever_the_words() -> None:
    readings = story()
    groups = figure_groups(Index(passages_of(readings)), readings)
    deaths = next(g for g in groups if g[0].key == ("people", "killed"))
    assert {a.article for a in deaths} == {0, 1, 2}
    assert {a.counted.figure.text for a in deaths} >= {"About 40", "at least 38", "Some 40"}


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


def test_counts_of_two_sides_are_two_questions_though_one_thing_befell_both() -> None:
    one, other = "Four warders were killed in the mutiny.", "Five inmates were killed in the mutiny."
    assert figures(one, other) == []
    assert figures(one, "Five people were killed in the mutiny.") == [{"Four", "Five"}]


def test_what_a_share_is_of_answers_only_with_the_same_number() -> None:
    one = "Thieves stole the health records of a quarter of Orlin's 9,000 patients."
    assert figures(one, "Thieves stole the health records of 2,300 patients.") == []
    assert {"9,000"} in figures(one, "Thieves stole the health records of a third of Orlin's 9,000 patients.")
