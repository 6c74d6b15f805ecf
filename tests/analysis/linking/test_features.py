from __future__ import annotations

from reader.analysis.linking.features import NAMES, each_pair
from reader.analysis.linking.index import Index
from reader.analysis.linking.passages import passages_of
from tests.analysis.linking.told import reading


def features(one: str, other: str) -> dict[str, float]:
    readings = [reading("a", f"Head\n\n{one}"), reading("b", f"Title\n\n{other}")]
    index = Index(passages_of(readings))
    pair = next(p.number for p in index.passages if p.article == 0 and p.rank == 1), index.passages[-1].number
    return dict(zip(NAMES, dict(each_pair(index, {pair: 0.5}))[pair], strict=True))


def test_every_feature_has_its_name() -> None:
    assert len(features("Rain fell.", "Snow fell.")) == len(NAMES) == len(set(NAMES))


def test_the_same_sentence_is_contained_and_different_ones_are_not() -> None:
    same = features("The Harrow dam burst.", "The Harrow dam burst.")
    other = features("The Harrow dam burst.", "A choir sings tomorrow.")
    assert same["contained"] == 1
    assert same["jaccard"] == 1
    assert other["contained"] == other["jaccard"] == other["near"] == other["runs"] == 0


def test_synonyms_count_as_shared_and_stems_do_not() -> None:
    found = features("Rescuers wept.", "Rescuers cried.")
    assert found["contained"] == 1
    assert 0 < found["stems"] < features("Rescuers wept.", "Rescuers wept.")["stems"]


def test_figures_that_count_one_thing_are_known_whatever_their_value() -> None:
    one = "Some 3,000 sheep drowned in Velmora."
    assert features(one, "Around 4,000 sheep drowned in Velmora.")["counted"] > 0.5
    assert features(one, "Around 4,000 sheep drowned in Velmora.")["same figure"] == 0
    assert features(one, "Some 3,000 sheep drowned in Velmora.")["same figure"] > 0.5
    assert features(one, "Around 50 miles off, a choir sang.")["counted"] == 0
