from __future__ import annotations

from reader.analysis.linking.passages import passages_of
from tests.analysis.linking.told import reading, story


def test_passages_are_the_sentences_in_order() -> None:
    readings = story()
    passages = passages_of(readings)
    assert [p.number for p in passages] == list(range(len(passages)))
    assert [p.sentence for p in passages] == [s for r in readings for s in r.sentences]


def test_terms_are_entities_and_classes() -> None:
    passage = passages_of([reading("a", "Head\n\nUS troops were slain in Velmora.")])[1]
    assert "@united-states" in passage.terms
    assert "~kill" in passage.terms
    assert "@united-states" in passage.names


def test_figures_bring_the_words_around_them() -> None:
    passages = passages_of(story())
    counted = [c for p in passages for c in p.figures if c.figure.text == "about 50 km"]
    assert counted
    assert "essen" in counted[0].near
