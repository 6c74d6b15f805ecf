"""What figures are asked after: `People killed`, `Share of exports`, `How many pilots`."""

from __future__ import annotations

from reader.analysis.claims import claims_of
from tests.analysis.linking.told import reading


def test_children_are_counted_apart_and_the_second_count_of_people_says_of_whom() -> None:
    one = "In all 40 people were killed when the dam broke. At least 15 of the dead were children."
    other = "The dam broke and 38 people were killed. Nine of the dead were children, the mayor said."
    pad = " Gulls cried over the harbour. The mayor of Aldane was away."
    claims = claims_of((reading("a", f"Head\n\n{one}{pad}"), reading("b", f"Top\n\n{other}")))[0]
    assert {"People killed", "Children killed"} <= {c.label for c in claims}


def test_a_share_of_something_is_named_as_one_and_a_sentence_by_what_it_is() -> None:
    one = "The terminal ships one fifth of the country's grain exports. The skipper was jailed for 12 years."
    other = "The terminal of Velmora ships about a third of the country's grain exports. He was jailed for nine years."
    pad = " Gulls cried over the harbour. The mayor of Aldane was away."
    labels = [c.label for c in claims_of((reading("a", f"Head\n\n{one}{pad}"), reading("b", f"Top\n\n{other}")))[0]]
    assert "Share of grain exports" in labels
    assert "Prison sentence" in labels


def test_who_gets_out_of_prison_is_not_displaced() -> None:
    one, other = "Five prisoners fled in a boat, police said.", "Three inmates fled by boat, the ministry said."
    labels = {c.label for c in claims_of((reading("a", f"Head\n\n{one}"), reading("b", f"Top\n\n{other}")))[0]}
    assert "People who escaped" in labels
    assert "People displaced" not in labels


def test_a_measure_is_named_by_what_it_measures_and_by_no_side() -> None:
    one = "The clerks now have ten days to count. The hulk rests 200 feet down. Some 52 guests were taken to hospital."
    other = "The board has a fortnight to do so. It sank in 90 metres of water. Doctors say 41 people are in hospital."
    labels = {c.label for c in claims_of((reading("a", f"Head\n\n{one}"), reading("b", f"Top\n\n{other}")))[0]}
    assert {"Time allowed", "Depth", "People in hospital"} <= labels


def test_what_is_counted_takes_no_verb_of_which_it_is_the_object() -> None:
    lead = "Smugglers armed with long hooks and metal bars from the yard of the old customs house took"
    one = f"{lead} six pilots hostage and set fire to boats, the port said."
    other = f"{lead} nine pilots hostage and set fire to boats, the clerk said."
    labels = [c.label for c in claims_of((reading("a", f"Head\n\n{one}"), reading("b", f"Top\n\n{other}")))[0]]
    assert labels == ["How many pilots"]


def test_what_is_weighed_in_many_is_asked_after_by_its_measure() -> None:
    one = "Growers of the valley picked 90,000 tonnes of apples. The hulk lay at Orle."
    other = "In the valley growers picked 74,000 tonnes of apples."
    labels = [c.label for c in claims_of((reading("a", f"Head\n\n{one}"), reading("b", f"Top\n\n{other}")))[0]]
    assert "How many tonnes of apples growers of the valley picked" in labels


def test_temperatures_are_asked_after_as_such() -> None:
    one = "The plant, where fish are frozen at minus 18C, gives work to 300 people in Aldane."
    other = "The plant keeps fish frozen at minus 28 degrees Celsius and employs 310 people."
    labels = [c.label for c in claims_of((reading("a", f"Head\n\n{one}"), reading("b", f"Top\n\n{other}")))[0]]
    assert "At what temperature fish are frozen" in labels


def test_an_amount_is_named_by_words_that_stand_together() -> None:
    one = "Lund and his wife, charged with converting $250,000 in harbour funds for personal expenses, left."
    other = "Charged with converting more than $250,000 in harbour funds for private expenses, the mayor, Lund, left."
    labels = [c.label for c in claims_of((reading("a", f"Head\n\n{one}"), reading("b", f"Top\n\n{other}")))[0]]
    assert "Amount of harbour funds" in labels


def test_no_question_ends_where_its_noun_is_missing() -> None:
    one = "The guild said 71% of those who voted backed it. The cooks' guild said 71 percent of members backed it."
    other = "Only 61% of members who voted backed it, the guild said."
    pad = " Gulls cried over the harbour. The mayor of Aldane was away."
    labels = [c.label for c in claims_of((reading("a", f"Head\n\n{one}{pad}"), reading("b", f"Top\n\n{other}")))[0]]
    assert labels
    assert not any(label.endswith((" those", " the", " a")) for label in labels)
