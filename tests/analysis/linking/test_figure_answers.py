"""The figures of a passage as answers."""

from __future__ import annotations

from reader.analysis.linking.figure_answers import answers_of, base_ends
from reader.analysis.linking.passages import passages_of
from tests.analysis.linking.told import reading


def test_a_figure_that_another_corrects_is_no_answer() -> None:
    told = reading("a", "Head\n\nThe gale killed 38, not 48, sailors.")
    passage = next(p for p in passages_of([told]) if len(p.figures) > 1)
    assert [a.counted.figure.text for a in answers_of(passage, told.article)] == ["38"]


def test_the_ends_of_a_figure_are_in_the_base_unit() -> None:
    tonnes, kilos = reading("a", "Head\n\nThey sold 12 tonnes of oats. They sold 12,000 kilos of oats.").figures
    assert base_ends(tonnes) == base_ends(kilos)
