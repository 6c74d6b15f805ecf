"""Who a pronoun at the beginning of a sentence stands for, and who may be a person."""

from __future__ import annotations

import pytest

from reader.analysis.names.antecedents import antecedent, is_person, may_be_person, persons_in
from reader.analysis.sayings.narration import people_of
from tests.analysis.linking.told import reading


@pytest.mark.parametrize(("pronoun", "expected"), [("he", "Orlav Brandt"), ("it", "")])
def test_who_is_no_person_beyond_doubt_may_be_meant_where_only_a_person_can(pronoun: str, expected: str) -> None:
    one = reading("courier", "Head\n\nOrlav Brandt, who once ran the mill, has died. He was old.")
    people = people_of(one.article, one.sentences)
    rank = len(one.sentences) - 1
    assert antecedent(people, one.sentences, rank, pronoun, may_be_person) == expected
    assert antecedent(people, one.sentences, rank, pronoun) == ""


def test_the_persons_of_a_stretch_stand_in_order() -> None:
    one = reading("courier", "Head\n\nMary Lund met Susan Berg in Norby. Mary Lund left.")
    people = people_of(one.article, one.sentences)
    first = one.sentences[1]
    assert [p.name for _, p in persons_in(people, first.start, first.end, is_person)] == ["Mary Lund", "Susan Berg"]
