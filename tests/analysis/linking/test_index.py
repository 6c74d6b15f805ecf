from __future__ import annotations

from reader.analysis.language.terms import stem
from reader.analysis.linking.index import Index
from reader.analysis.linking.passages import passages_of
from tests.analysis.linking.told import reading, story


def test_candidates_share_terms_and_stand_in_different_articles() -> None:
    index = Index(passages_of(story()))
    pairs = index.candidates()
    assert pairs
    for (a, b), cosine in pairs.items():
        p, q = index.passages[a], index.passages[b]
        assert a < b
        assert p.article != q.article
        assert set(p.terms) & set(q.terms)
        assert 0 < cosine <= 1.000001


def test_rare_terms_weigh_more() -> None:
    index = Index(passages_of(story()))
    assert index.rarity[stem("spillway")] > index.rarity[stem("velmora")]


def test_candidates_of_a_passage_are_bounded_as_a_story_grows() -> None:
    text = "Head\n\n" + " ".join(f"The dam of Velmora burst and {n} sheep fled." for n in range(12))
    passages = passages_of([reading(f"a{n}", text) for n in range(8)])
    pairs = Index(passages).candidates()
    assert len(pairs) <= 40 * len(passages)


def test_an_empty_story_has_no_candidates() -> None:
    assert Index([]).candidates() == {}
