"""How likely passages answer one question."""

from __future__ import annotations

from reader.analysis.linking.index import Index
from reader.analysis.linking.passages import passages_of
from reader.analysis.linking.score import likelihoods, thresholds
from tests.analysis.linking.told import reading, story

ASKED = "Farmers asked Ann Berger to lower the rent of their fields."
SAILED = "Ships lay at anchor until Ann Berger opened the new quay."
LOWERED = "Ann Berger promised to lower the rent of the fields."


def chances(one: str, other: str) -> list[float]:
    """The likelihoods of the pairs of a sentence here and one there, in a story that tells of other things too."""
    readings = [reading("a", f"Harvest\n\n{one}"), reading("b", f"Weather\n\n{other}"), *story()]
    index = Index(passages_of(readings))
    places = {p.number for p in index.passages if p.article < 2 and p.sentence.part == "body"}
    return [chance for pair, chance in likelihoods(index).items() if set(pair) <= places]


def test_likelihoods_are_of_each_pair_compared() -> None:
    index = Index(passages_of(story()))
    found = likelihoods(index)
    assert found
    assert all(0 <= chance <= 1 and a < b for (a, b), chance in found.items())


def test_a_name_alone_does_not_make_one_question() -> None:
    limits = thresholds()
    assert [limits["related"] < c < limits["likely"] for c in chances(ASKED, SAILED)] == [True]
    assert [c > limits["likely"] for c in chances(ASKED, LOWERED)] == [True]


def test_a_name_that_begins_a_sentence_is_a_name() -> None:
    begun = "Ann Berger will visit the southern provinces to see a clinic with forty beds."
    assert [c < thresholds()["likely"] for c in chances(begun, SAILED)] == [True]


def test_words_that_every_report_has_make_no_question_of_two_sentences() -> None:
    limits = thresholds()
    sold = "The town sold flour on the second day."
    assert max(chances(sold, "Sheep had a second chance on the quay.")) < limits["likely"]
    assert max(chances(sold, "The town had flour on the quay.")) >= limits["likely"]


def test_a_date_makes_no_question_of_two_sentences() -> None:
    one = "Ann Berger opened the hall of the old mill to bakers on 12 October."
    other = "Sheep ran along the quay of Orle for the prize of the guild on 12 October."
    assert max(chances(one, other)) < thresholds()["likely"]


def test_two_sayings_of_one_speaker_are_no_one_question_for_that() -> None:
    limit = thresholds()["speakers alone"]
    lead = "the harbour board's spokesman Tomas Veil, who speaks for the pilots of the lower river, said on Monday."
    chance = chances(f'"The fog had been wrong about us before," {lead}', f'"No lamp was lit at noon," {lead}')
    assert chance == [limit]
    again = chances(f'"No lamp was lit at noon," {lead}', f'"No lamp was ever lit at noon," {lead}')
    assert [c > limit for c in again] == [True]
