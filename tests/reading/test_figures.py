from __future__ import annotations

import math
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.model import Mention
from reader.reading.figures import Point, converted, difference, figure_of, point_of, unit_told_in
from reader.reading.session import Session
from tests.tui.velling import ANALYSIS, CLAIMS, STORY

CLAIM = {c.id: c for c in CLAIMS}


@pytest.fixture(scope="module")
def session() -> Session:
    made = Session(STORY)
    made.add_analysis(ANALYSIS)
    return made


def mention(claim: str, number: int) -> Mention:
    return CLAIM[claim].mentions[number]


def test_both_ends() -> None:
    assert [Point("A", low, high).ends for low, high in ((3, None), (None, 5), (3, 5), (0, None))] == [
        (3, 3), (5, 5), (3, 5), (0, 0),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("one", "other", "gap"),
    [
        ((4000, 4500), (4200, 9000), 0),
        ((4000, 4500), (4500, 9000), 0),
        ((1000, 2000), (4000, 9000), math.log(2)),
        ((4000, None), (9000, 9000), 0),
        ((None, 4000), (8000, 8000), math.log(2)),
        ((0, 0), (5, 5), 5),
        ((-5, -5), (-1, -1), 4),
    ],
)
def test_how_far_two_figures_stand_apart(
    one: tuple[float | None, float | None], other: tuple[float | None, float | None], gap: float
) -> None:
    assert Point("A", *one).gap(Point("B", *other)) == pytest.approx(gap)
    assert Point("B", *other).gap(Point("A", *one)) == pytest.approx(gap)


@given(*[st.integers(1, 10**9)] * 4)
def test_no_gap_is_less_than_none(a: int, b: int, c: int, d: int) -> None:
    one, other = Point("A", min(a, b), max(a, b)), Point("B", min(c, d), max(c, d))
    assert one.gap(other) == other.gap(one) >= 0
    assert one.gap(one) == 0


def test_the_figure_that_a_passage_answers_with(session: Session) -> None:
    found = figure_of(session.material, mention("moved", 0))
    assert found is not None
    assert found.text == "About 4,000"
    assert figure_of(session.material, mention("morant", 0)) is None
    assert figure_of(session.material, replace(mention("moved", 0), figure="gone")) is None
    assert figure_of(session.material, replace(mention("moved", 0), article="gone")) is None


def test_figures_on_one_scale(session: Session) -> None:
    marker = session.material.marker("aster-evening")
    assert point_of(session.material, mention("moved", 1), "") == Point(marker, 12000, None, "at")
    inside = point_of(session.material, mention("distance", 1), "miles")
    assert inside is not None
    assert inside.ends == pytest.approx((11.8, 11.8), abs=0.01)
    assert point_of(session.material, mention("distance", 1), "USD") is None
    assert point_of(session.material, mention("distance", 1), "") is None
    assert point_of(session.material, mention("morant", 0), "miles") is None


def test_a_figure_told_in_another_unit(session: Session) -> None:
    assert converted(session.material, mention("distance", 1), "miles") == "11.8 miles"
    assert converted(session.material, mention("distance", 0), "miles") == ""
    assert converted(session.material, mention("distance", 0), "USD") == ""
    assert converted(session.material, mention("morant", 0), "USD") == ""


def test_answers_that_are_alike_stand_together(session: Session) -> None:
    one, other = mention("moved", 0), mention("moved", 1)
    assert difference(session.material, one, one) == 0
    assert difference(session.material, one, other) == pytest.approx(math.log(3))
    assert difference(session.material, one, mention("moved", 2)) == 0
    assert difference(session.material, mention("distance", 0), mention("distance", 1)) == pytest.approx(
        0.0165, abs=0.001
    )
    assert difference(session.material, one, mention("distance", 0)) == 1
    said, cut = mention("morant", 0), mention("morant", 1)
    assert 0 < difference(session.material, said, cut) < 1
    assert difference(session.material, mention("opened", 0), mention("opened", 1)) == 1
    assert (
        difference(
            session.material,
            mention("opened", 0),
            replace(mention("opened", 1), value=mention("opened", 0).value.upper()),
        )
        == 0
    )


def test_who_answers_in_other_words_reads_the_figures_in_the_unit_of_the_others(session: Session) -> None:
    claim = CLAIM["distance"]
    first, second = claim.mentions[0], claim.mentions[1]
    units = [figure.unit for m in (first, second) if (figure := figure_of(session.material, m))]
    assert len(set(units)) == 2
    assert [unit_told_in(session.material, claim, m) for m in (first, second)] == units
    wordless = replace(second, figure=None)
    assert unit_told_in(session.material, replace(claim, mentions=(first, wordless)), wordless) == units[0]
    assert unit_told_in(session.material, replace(claim, mentions=(first, second, wordless)), wordless) == units[1]
    assert unit_told_in(session.material, replace(claim, kind="event", mentions=(first, wordless)), wordless) is None
