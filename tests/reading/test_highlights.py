from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from reader.reading.highlights import (
    Answer,
    Highlight,
    highlights_of,
    index_at,
    index_of,
    of_one_claim,
    runs_of,
    step,
)
from tests.tui.velling import ANALYSIS, CLAIMS, READINGS, span

ANSWERS = [Answer(c, m) for c in CLAIMS for m in c.mentions if m.article == "lowland-herald"]
ALL = highlights_of(READINGS[0], ANSWERS)
SPANS = st.lists(st.tuples(st.integers(0, 30), st.integers(1, 10)), max_size=8)


def test_quotations_figures_and_claims_in_reading_order() -> None:
    assert [(h.kind, h.disputed) for h in ALL] == [
        ("figure", True),
        ("figure", False),
        ("quote", False),
        ("scare", False),
        ("claim", True),
        ("figure", True),
        ("figure", False),
    ]


def test_an_answer_without_figure_or_quote_is_a_highlight_of_its_own() -> None:
    assert ALL[4].key == span("lowland-herald", "The council ordered the sluices opened")


def test_without_an_analysis_there_are_quotations_and_figures() -> None:
    assert len(highlights_of(READINGS[0], [])) == 6
    assert highlights_of(None, []) == ()


def test_disputed_claims_of_a_passage_come_first() -> None:
    agreed, disputed = ANALYSIS.claims[4], ANALYSIS.claims[0]
    mention = disputed.mentions[0]
    found = highlights_of(READINGS[0], [Answer(agreed, mention), Answer(disputed, mention)])
    assert [a.claim.id for a in found[0].answers] == ["moved", "distance"]


def test_stepping() -> None:
    assert step(ALL, None, 1, 0) == 0
    assert step(ALL, 0, 1, 0) == 1
    assert step(ALL, 0, 3, 0) == 3
    assert step(ALL, 5, 9, 0) == 6
    assert step(ALL, 6, 1, 0) is None
    assert step(ALL, 0, -1, 0) is None
    assert step(ALL, None, 1, ALL[2].start) == 2
    assert step(ALL, None, -1, ALL[2].start) == 1
    assert step((), None, 1, 0) is None


def test_stepping_over_disputed_ones() -> None:
    assert [step(ALL, at, 1, 0, disputed=True) for at in (None, 0, 1, 4, 5)] == [0, 4, 4, 5, None]
    assert [step(ALL, at, -1, 0, disputed=True) for at in (6, 5, 1, 0)] == [5, 4, 0, None]


def test_finding_by_offset_and_by_key() -> None:
    inner, outer = Highlight(4, 6, "figure"), Highlight(0, 10, "quote")
    assert index_at((outer, inner), 5) == 1
    assert index_at((outer, inner), 8) == 0
    assert index_at((outer, inner), 10) is None
    assert index_of((outer, inner), (4, 6)) == 1
    assert index_of((outer, inner), None) is None


@given(SPANS)
def test_runs_are_disjoint_and_cover_just_the_highlights(spans: list[tuple[int, int]]) -> None:
    highlights = [Highlight(a, a + n, "quote") for a, n in spans]
    runs = runs_of(highlights)
    assert all(left[1] <= right[0] for left, right in pairwise(runs))
    assert {i for a, b, _ in runs for i in range(a, b)} == {i for h in highlights for i in range(h.start, h.end)}


def test_the_passages_one_comes_to_without_leaving_the_claim_nearest_first() -> None:
    moved = ANALYSIS.claims[0]
    first, second, third, last = ALL[0], ALL[4], ALL[5], ALL[6]
    alike = [replace(ANALYSIS.claims[0], id=i) for i in ("moved", "another")]

    def telling(highlight: Highlight, claim: int) -> Highlight:
        return highlight._replace(answers=(Answer(alike[claim], moved.mentions[0]),))

    some = [telling(first, 0), last._replace(answers=()), telling(second, 0), telling(third, 0), telling(last, 1)]
    assert of_one_claim(some, 2) == [third.key, first.key]
    assert of_one_claim(some, 0) == [second.key, third.key]
    assert of_one_claim(some, 4) == of_one_claim(some, 1) == []
    agreed = [h._replace(answers=(Answer(replace(moved, verdict="agree"), moved.mentions[0]),)) for h in ALL[:3]]
    assert of_one_claim([agreed[0], last._replace(answers=()), agreed[1], agreed[2]], 2) == [agreed[2].key]
