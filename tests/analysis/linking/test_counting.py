from __future__ import annotations

import pytest

from reader.analysis.linking.counting import far_apart, figure_groups
from reader.analysis.linking.index import Index
from reader.analysis.linking.passages import passages_of
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


def test_distances_from_two_places_do_not_meet_by_the_day() -> None:
    one = "The stone fell on Thursday some 15 kilometres from Velmora."
    assert figures(one, "Thursday's stone was found about 20 kilometres from Orle.") == []


def test_the_trapped_of_one_report_are_the_missing_of_another_unless_they_are_many_more() -> None:
    one = "Nine miners are missing in Velmora."
    assert figures(one, "Rescuers hope to reach seven trapped miners.") == [{"Nine", "seven"}]
    assert figures(one, "The storm left 200 miners trapped.") == []


def test_the_ages_of_one_person_meet_whatever_they_are() -> None:
    one, other = "Vera Brandt-Lund, 58, stared ahead.", "The crowd booed as Mayor Brandt-Lund, 59, walked out."
    assert figures(one, other) == [{"58", "59"}]
    assert figures(one, "The crowd booed as Mayor Lund, 59, walked out.") == []


def test_days_since_are_not_days_that_something_took() -> None:
    one = "The panel of millers sat over four days in Velmora."
    assert figures(one, "Four days after the panel of millers sat in Velmora, nobody was paid.") == []
    assert figures(one, "For four days the panel of millers sat in Velmora.") == [{"four days"}]


def test_the_same_share_of_things_with_nothing_in_common_is_not_one() -> None:
    assert figures("By then half the lake was gone.", "She taught chemistry to half the town.") == []
    assert figures("By then half the lake was gone.", "Half of the lake had run out.") == [{"half", "Half"}]


def test_sums_of_about_one_size_with_no_word_in_common_are_two() -> None:
    bonus = "The miller pocketed a $9,000 bonus in June for good service."
    assert figures(bonus, "The school will lose $8,500 in rent because the gym is closed.") == []
    assert figures(bonus, "The miller's bonus came to $8,500.") == [{"$9,000", "$8,500"}]


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


def test_the_dead_of_one_side_are_not_the_dead_of_a_place() -> None:
    toll = "At least 43 people were killed in the raid on Velmora."
    assert figures(toll, "The army said that 28 militants were killed in the raid on Velmora.") == []
    assert figures(toll, "Four of my men were killed in the raid on Velmora.") == []
    assert figures(toll, "Some 40 fighters and civilians were killed in the raid.") == [{"At least 43", "Some 40"}]
    assert figures("It killed 28 fighters.", "Thirty militants were killed in the raid.") == [{"28", "Thirty"}]
    assert figures("The raid killed 28 people.", "The raid killed 28 militants.") == [{"28"}]


def test_the_dead_of_a_year_are_not_the_dead_of_a_day() -> None:
    toll, year = "The raid on Velmora killed 61 people.", "Raids on Velmora killed 312 people this year."
    assert figures(toll, year) == []
    assert figures(year, "Raids on Velmora have killed 341 people since 1 January.") == [{"312", "341"}]
    assert figures(toll, "The raid on Velmora killed 57 people on Friday.") == [{"61", "57"}]


def test_further_bodies_are_no_toll() -> None:
    toll = "The gale killed 61 people in Velmora."
    assert figures(toll, "Divers found eighteen more bodies in Velmora.") == []
    assert figures(toll, "Divers found another 18 bodies in Velmora.") == []
    assert figures(toll, "Divers found 58 bodies in Velmora.") == [{"61", "58"}]


def test_some_of_the_wounded_are_not_all_of_them() -> None:
    all_of_them = "The gale injured 134 people in Velmora."
    assert figures(all_of_them, "Sixteen of the most severely wounded were flown from Velmora.") == []


def test_who_is_counted_in_the_world_is_not_counted_in_a_town() -> None:
    world = "The Harrow firm employs 43,000 people worldwide."
    assert figures(world, "The Harrow firm employs 20,000 people in Velmora.") == []
    assert figures(world, "The Harrow firm employs 41,000 people.") == [{"43,000", "41,000"}]
    both = "The Harrow firm employs 20,000 people in Velmora and 43,000 around the world."
    assert figures(world, both) == [{"43,000"}]
    town = "The Harrow firm employs 19,400 people in Velmora."
    assert figures(town, both) == [{"19,400", "20,000"}]


def test_children_who_died_meet_though_a_clause_leaves_out_that_they_did() -> None:
    one = "At least 43 people died in Velmora. Nine children were among the dead."
    other = "Some 57 people were killed in Velmora. Nineteen were children under the age of ten."
    third = "More than 70 people died in Velmora. Among the victims were 25 children."
    assert {"Nine", "Nineteen", "25"} in figures(one, other, third)


def test_an_hour_of_one_thing_is_not_an_hour_of_another() -> None:
    one, other = "The minister spent about an hour at the dam.", "It was an hour before the siren was heard."
    assert figures(one, other) == []
    assert not figures(one.replace("an hour", "two hours"), other.replace("an hour", "two hours"))
    longer = one.replace("spent about an hour", "was about nine hours")
    assert figures(longer, other.replace("an hour", "nine hours")) == [{"about nine hours", "nine hours"}]


@pytest.mark.parametrize(
    ("some", "part", "whole"),
    [
        ("Nine of the 30 rafts on the lake overturned.", "Nine rafts on the lake overturned.", "30"),
        ("Of the 30 rafts on the lake, nine overturned.", "Nine rafts on the lake overturned.", "30"),
        ("Three of the eight sailors were released.", "Three sailors were released.", "eight"),
        ("Fourteen of the 50 people on board were killed.", "Fourteen people on board were killed.", "50"),
        ("Jurors convicted Ida Moreno on four of 11 counts.", "Jurors convicted Ida Moreno on four counts.", "11"),
        ("Four of the nine miners trapped there were brought up.", "Four miners trapped there came up.", "nine"),
    ],
)
def test_what_a_part_did_is_asked_of_the_part_not_of_its_whole(some: str, part: str, whole: str) -> None:
    groups = figures(some, part)
    assert groups
    assert not any(whole in g for g in groups)


def test_how_many_there_were_is_asked_of_the_whole() -> None:
    one = "Nine of the 30 rafts on the lake overturned."
    assert figures(one, "There were 32 rafts on the lake.") == [{"30", "32"}]
    assert {"Nine", "nine"} in figures(one, "Thirty rafts lay on the lake when nine of them overturned.")
    assert {"30", "Thirty"} in figures(one, "Thirty rafts lay on the lake when nine of them overturned.")


def test_a_part_whose_whole_is_told_meets_another_count_of_what_was_done() -> None:
    assert figures("Two of the five men were released.", "Three men were released.") == [{"Two", "Three"}]


@pytest.mark.parametrize(
    "more",
    [
        "A further 70 soldiers were sent to the border.",
        "Another 70 soldiers were sent to the border.",
        "An additional 70 soldiers were sent to the border.",
        "Some 70 more soldiers were sent to the border.",
        "Some 70 extra soldiers were sent to the border.",
    ],
)
def test_what_comes_on_top_is_no_rival_of_what_was_told_before(more: str) -> None:
    assert figures("Some 50 soldiers were sent to the border.", more) == []
    other = "Another 90 soldiers were sent to the border."
    assert [len(g) for g in figures(other, more)] == [2]


def test_another_number_beside_one_of_the_dead_is_all_who_were_hurt() -> None:
    hurt = "Six sailors died in Velmora and another 40 were injured."
    assert {"38", "40"} in figures(hurt, "Doctors said 38 sailors were injured in Velmora.")
    assert (
        figures("Another 40 sailors were injured in Velmora.", "Doctors said 38 sailors were injured in Velmora.") == []
    )


def test_a_sum_on_top_is_no_rival_of_the_first() -> None:
    one = "The crown promised $40 million for the port of Velmora."
    assert figures(one, "The crown promised a further $15 million for the port of Velmora.") == []
    assert figures(one, "The crown promised $15 million for the port of Velmora.") == [{"$40 million", "$15 million"}]


def test_what_a_passage_counts_by_another_figure_is_not_answered_by_this() -> None:
    one = "Every ballot was looked at by four eyes from two parties, the warden said."
    other = "Every ballot was looked at by three parties, the warden said."
    assert figures(one, other) == [{"two", "three"}]


def test_what_is_paid_by_the_year_is_no_sum_paid_once() -> None:
    once = "The new count of votes for warden cost Velmora about 148,000 pounds."
    assert figures(once, "Votes for warden in Velmora are worth it: the post pays 141,000 pounds a year.") == []
    assert figures(once, "The new count of votes for warden cost Velmora 184,000 pounds.") != []


def test_votes_are_of_one_count_by_more_than_that_they_are_votes() -> None:
    one = "When it was finally put in, 1,160 votes from one ward of Port Velmora poured in."
    assert figures(one, "The final margin: 189 votes.") == []
    assert figures(one, "Quint led until 1,106 votes from a Port Velmora ward were told.") == [{"1,160", "1,106"}]


def test_figures_are_far_apart_by_how_many_times_one_is_the_other_in_whatever_unit() -> None:
    text = "They sold 30 kilos of oats. They sold 900 kilos of oats. They sold half a tonne of oats."
    few, many, tonne = reading("a", f"Head\n\n{text}").figures
    assert far_apart(few, many)
    assert not far_apart(few, tonne)
    assert not far_apart(many, tonne)


def test_what_was_years_ago_is_not_set_against_what_is_now() -> None:
    now = "The storm cut power to 12,000 homes in Norby."
    then = "a storm cut power to 30,000 homes in Norby."
    assert not figures(now, f"Four years ago {then}")
    assert figures(now, then.capitalize())
    flight, flown = (
        "The rocket reached an altitude of 62 kilometres.",
        "the rocket reached an altitude of 101 kilometres.",
    )
    assert not figures(flight, f"In 2013 {flown}")
    assert figures(flight, flown.capitalize())


def test_by_how_much_is_not_how_great_a_part() -> None:
    held = "The family holds nearly a third of the shares."
    assert not figures(held, "The shares fell by almost a fifth.")
    assert figures(held, "The family holds a fifth of the shares.")
