"""Numbers near each other, where few of their size are told."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reader.analysis.linking.crowds import Crowds
from reader.model import Figure, FigureKind


def figure(value: float, kind: FigureKind = "count", unit: str = "") -> Figure:
    return Figure("f", "a", 0, 3, str(value), kind, value, value, unit)


def crowd_of(*values: float, kind: FigureKind = "count", unit: str = "") -> Crowds:
    return Crowds(("job", replace(figure(v, kind, unit), article=f"a{n}")) for n, v in enumerate(values))


def test_two_numbers_near_each_other_are_tellings_of_one() -> None:
    crowds = crowd_of(840, 850, 40)
    assert crowds.likeness_asked("job", figure(840), figure(850), at_odds=False) == 0.0
    assert crowds.likeness_asked("job", figure(850), figure(840), at_odds=True) == 0.0
    assert set(crowds.steps(figure(840))) & set(crowds.steps(figure(850)))


def test_they_are_not_where_others_are_of_that_size() -> None:
    crowds = crowd_of(840, 850, 900, 700, 1000, 1100)
    assert crowds.likeness_asked("job", figure(840), figure(850), at_odds=False) is None


def test_among_a_few_what_stands_around_them_must_be_alike() -> None:
    crowds = crowd_of(840, 850, 900, 700)
    asked = crowds.likeness_asked("job", figure(840), figure(850), at_odds=False)
    assert asked is not None
    assert 0.1 < asked <= 0.2
    assert crowds.likeness_asked("job", figure(840), figure(850), at_odds=True) is None


def test_the_same_number_is_one_unless_other_things_are_told_of_it() -> None:
    crowds = crowd_of(840)
    assert crowds.likeness_asked("job", figure(840), figure(840), at_odds=False) == 0.0
    assert crowds.likeness_asked("job", figure(840), figure(840), at_odds=True) is None


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (figure(840), figure(1100)),  # far apart
        (figure(10), figure(12)),  # small counts are near each other by chance
        (figure(8, "duration", "years"), figure(10, "duration", "years")),  # so are years
        (figure(100, "money", "USD"), figure(110, "money", "EUR")),
    ],
)
def test_nearness_tells_nothing_of(one: Figure, other: Figure) -> None:
    crowds = Crowds([("job", one), ("job", other)])
    assert crowds.likeness_asked("job", one, other, at_odds=False) is None


def test_hours_and_money_near_each_other_are_one() -> None:
    for kind, unit, one, other in (("duration", "hours", 9, 11), ("money", "USD", 312000, 350000)):
        x, y = (Figure("f", f"of {v}", 0, 3, str(v), kind, v, v, unit) for v in (one, other))  # type: ignore[arg-type]
        assert Crowds([("", x), ("", y)]).likeness_asked("", x, y, at_odds=True) == 0.0


def test_without_figures_nothing_is_near() -> None:
    crowds = Crowds(())
    assert crowds.likeness_asked("job", figure(840), figure(850), at_odds=False) is None
    assert crowds.steps(figure(840)) == ()


def test_two_numbers_that_one_article_gives_are_of_two_things() -> None:
    told = [figure(640, "money", "GBP"), figure(750, "money", "GBP")]
    there = [replace(f, article="b") for f in told]
    crowds = Crowds(("", f) for f in (*told, *there[1:]))
    assert crowds.likeness_asked("", told[0], there[1], at_odds=False) is None
    assert crowds.likeness_asked("", told[1], there[1], at_odds=False) == 0.0
    apart = Crowds(("", f) for f in (told[0], there[1]))
    assert apart.likeness_asked("", told[0], there[1], at_odds=False) == 0.0
