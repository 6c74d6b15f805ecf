from __future__ import annotations

from reader.analysis.linking.index import Index
from reader.analysis.linking.passages import passages_of
from reader.analysis.linking.representatives import ENOUGH, Representatives
from tests.analysis.linking.told import reading

DAM = "The Harrow dam burst above Velmora."


def met(texts: list[str]) -> tuple[Index, list[int]]:
    """How many earlier passages each article's body meets, every one telling what all before it tell."""
    readings = [reading(f"a{n}", f"{'ABCDEFGHIJKLMNOPQRSTUVW'[n]}\n\n{text}") for n, text in enumerate(texts)]
    index = Index(passages_of(readings))
    known = Representatives(index)
    counts = []
    for p in index.passages:
        found = known.candidates([p])
        known.add(p, [index.passages[a] for a, _ in found])
        if p.rank:
            counts.append(len(found))
    return index, counts


def test_a_passage_meets_those_before_it_until_enough_stand_for_it() -> None:
    index, counts = met([DAM] * (ENOUGH + 4))
    assert counts == [*range(ENOUGH), *[ENOUGH] * 4]
    assert len(index.covered) == 4


def test_a_covered_passage_is_met_under_words_of_its_own() -> None:
    _, counts = met([DAM] * (ENOUGH + 1) + [DAM[:-1] + ", a shepherd said.", "A shepherd wept."])
    assert counts[-1] == 1


def test_passages_that_name_others_do_not_meet() -> None:
    _, counts = met([DAM, "The Harrow dam burst above Velmora.", "The dam of Colm burst above Istrey."])
    assert counts == [0, 1, 0]
