"""Sentences and fines of a story, each told in its own words."""

from __future__ import annotations

from reader.analysis.linking.counting import figure_groups
from reader.analysis.linking.index import Index
from reader.analysis.linking.passages import passages_of
from tests.analysis.linking.told import reading

POST = "The skipper of the Heron was led away in tears yesterday, minutes after he was jailed for 12 years."
WIRE = "A court at Velmora sentenced Oskar Lind, whose ferry sank off Aldane in March, to nine years in prison."
ECHO = "Relatives hugged outside the court when the captain was sent to prison for 108 months."


def figures(*texts: str) -> list[set[str]]:
    readings = [reading(f"a{n}", f"Head\n\n{t}") for n, t in enumerate(texts)]
    groups = figure_groups(Index(passages_of(readings)), readings)
    return [{a.counted.figure.text for a in g} for g in groups]


def test_the_sentences_of_one_trial_meet_whatever_they_are_and_however_told() -> None:
    assert figures(POST, WIRE, ECHO) == [{"12 years", "nine years", "108 months"}]


def test_a_sentence_is_not_met_by_what_was_possible_or_is_suspended() -> None:
    assert figures(POST, "He could have been jailed for 20 years.") == []
    assert figures(POST, "His mate was given 18 months, suspended.") == []


def test_where_an_article_tells_of_several_sentences_a_further_one_is_no_dispute() -> None:
    two = "The court jailed the mate for three years. It sentenced the engineer to five years in prison."
    assert figures(POST, two) == []


def test_sentences_beside_two_names_are_of_two_men() -> None:
    assert figures(WIRE, "In Norby on Friday Emil Brandt was jailed for 14 years.") == []


def test_fines_meet() -> None:
    one, other = "The line was fined £4.2m.", "In Velmora the owners were ordered to pay £4.8 million."
    assert figures(one, other) == [{"£4.2m", "£4.8 million"}]


def test_one_weight_in_two_units_is_one() -> None:
    one = "The firm withdrew 12 tonnes of smoked herring from sale."
    other = "By then 12,000 kilos of smoked herring were withdrawn from shops."
    assert figures(f"{one} Velmora slept. Gulls cried. The mayor was at a wedding.", other) == [
        {"12 tonnes", "12,000 kilos"}
    ]
    assert figures(f"{one} Velmora slept. Gulls cried. The mayor was at a wedding.", other.replace("12", "90")) == []


def test_hours_of_work_are_not_set_against_days() -> None:
    one = "In Velmora the jury deliberated on the Heron for 11 hours."
    assert figures(one, "In Velmora the jury deliberated on the Heron for two days.") == []
    assert figures(one, "In Velmora the jury deliberated on the Heron for 11 hours.") == [{"11 hours"}]
