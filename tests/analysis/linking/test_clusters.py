from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.analysis.linking.clusters import groups_of

ARTICLES = [0, 0, 1, 1, 2, 2]


def test_likely_pairs_become_groups() -> None:
    assert groups_of({(0, 2): 0.9, (2, 4): 0.8, (0, 4): 0.8, (1, 3): 0.7}, ARTICLES, 0.4) == [(0, 2, 4), (1, 3)]


def test_a_chain_is_no_group() -> None:
    found = groups_of({(0, 2): 0.9, (2, 4): 0.8}, ARTICLES, 0.4)
    assert (0, 2, 4) not in found
    assert (0, 2) in found


def test_a_passage_that_answers_two_questions_stands_in_two_groups() -> None:
    assert groups_of({(0, 2): 0.9, (0, 4): 0.8}, ARTICLES, 0.4) == [(0, 2), (0, 4)]


def test_pairs_never_compared_do_not_part_a_group_of_a_large_story() -> None:
    chances = {(0, 2): 0.9, (0, 4): 0.8}
    assert groups_of(chances, ARTICLES, 0.4, covered={2}) == [(0, 2, 4)]
    # 2 stands for others, and still nobody compared it with 4
    assert groups_of({**chances, (2, 4): 0.1}, ARTICLES, 0.4, covered={2}) == [(0, 2), (0, 4)]


def test_pairs_below_the_floor_and_within_an_article_make_nothing() -> None:
    assert groups_of({(0, 2): 0.3, (0, 1): 0.9}, ARTICLES, 0.4) == []


pairs = st.tuples(st.integers(0, 5), st.integers(0, 5)).filter(lambda p: p[0] < p[1])


@given(st.dictionaries(pairs, st.floats(0, 1)), st.randoms())
def test_groups_span_articles_hold_no_other_and_do_not_hang_on_order(chances: dict, random: object) -> None:
    found = groups_of(chances, ARTICLES, 0.4)
    assert all(len({ARTICLES[x] for x in g}) > 1 for g in found)
    assert len(set(found)) == len(found)
    shuffled = list(chances.items())
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert groups_of(dict(shuffled), ARTICLES, 0.4) == found
    for g in found:
        across = [chances.get((a, b), 0) for i, a in enumerate(g) for b in g[i + 1 :] if ARTICLES[a] != ARTICLES[b]]
        assert min(across) >= 0.33 * 0.4 - 1e-9
        assert sum(across) >= 0.8 * 0.4 * len(across) - 1e-9
