from __future__ import annotations

from dataclasses import FrozenInstanceError, fields, is_dataclass, replace

import pytest

from reader import model
from reader.model import DOUBTFUL, Analysis, Article, Claim, ClaimKind, Reading, Story, Strength, overlap, support_of


def article(name: str, outlet: str = "Bee") -> Article:
    return Article(name, f"{name}.md", outlet, "T", "T\n\nB.")


def test_what_passes_between_the_parts_is_frozen() -> None:
    kinds = [
        k for k in vars(model).values() if isinstance(k, type) and is_dataclass(k) and k.__module__ == model.__name__
    ]
    assert {"Article", "Story", "Analysis", "Claim", "Mention", "Figure", "Quote"} <= {k.__name__ for k in kinds}
    one = article("a")
    with pytest.raises(FrozenInstanceError):
        one.title = "other"  # type: ignore[misc]
    assert all(k.__dataclass_params__.frozen for k in kinds)  # type: ignore[attr-defined]
    assert all(fields(k) for k in kinds)


def test_each_outlet_once_in_the_order_of_its_first_article() -> None:
    story = Story("s", (article("a", "Wasp"), article("b"), article("c", "Wasp")))
    assert story.outlets == ("Wasp", "Bee")
    assert Story("", ()).outlets == ()


@pytest.mark.parametrize(
    ("kind", "strength", "likelihood", "sureness"),
    [
        ("event", "strong", 0.2, "strong"),
        ("event", "likely", DOUBTFUL, "likely"),
        ("event", "likely", DOUBTFUL - 0.01, "doubtful"),
        ("assessment", "likely", 0.3, "doubtful"),
        # a figure or a quotation answers by itself
        ("figure", "likely", 0.3, "likely"),
        ("quote", "likely", 0.3, "likely"),
    ],
)
def test_how_sure_a_claim_is(kind: ClaimKind, strength: Strength, likelihood: float, sureness: str) -> None:
    claim = Claim("c", "Rain", kind, "agree", "", strength, 2, 0, "unstated", (), (), likelihood=likelihood)
    assert claim.sureness == sureness
    # who contradicts another mostly speaks of the same
    assert replace(claim, verdict="differ").sureness != "doubtful"
    assert replace(claim, decided="person").sureness == "strong"


def test_readings_by_article() -> None:
    one, two = article("a"), article("b")
    readings = (Reading(one, (), (), (), ()), Reading(two, (), (), (), (), ("too long",)))
    analysis = Analysis(Story("s", (one, two)), readings)
    assert analysis.by_article == {"a": readings[0], "b": readings[1]}
    assert tuple(analysis.not_compared("b")) == ("too long",)
    assert tuple(analysis.not_compared("a")) == ()
    assert (analysis.claims, analysis.related) == ((), ())


@pytest.mark.parametrize(
    ("one", "other", "shared"),
    [((0, 5), (4, 9), True), ((0, 5), (5, 9), False), ((0, 9), (3, 4), True), ((5, 9), (0, 5), False)],
)
def test_spans_that_share_a_character(one: tuple[int, int], other: tuple[int, int], shared: bool) -> None:
    assert overlap(one, other) is overlap(other, one) is shared


@pytest.mark.parametrize(
    ("stated", "support"),
    [
        ([], "unstated"),
        ([["Bee"]], "single"),
        ([["Bee", "Bee"]], "single"),
        ([["Bee", "Wasp"]], "echoed"),
        ([["Bee"], ["Wasp"]], "corroborated"),
    ],
)
def test_how_widely_a_claim_is_supported(stated: list[list[str]], support: str) -> None:
    assert support_of(stated) == support
