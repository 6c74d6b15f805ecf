"""Quotations that answer one question: the same words, a cut, or a report of them."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.analysis.judging.judgement import Judgement
from reader.analysis.judging.quotes import REPORTED, Quoted, quotes_compared
from reader.evidence import step_words

WEIR = "the weir held all night and nobody in the lower town was hurt"


def compared(*quotes: str | None, reported: float = 0.0) -> Judgement:
    """The verdict on one quotation an outlet; None is an outlet that quotes nothing."""
    told = [Quoted(f"Outlet {n}", (q,) if q is not None else ()) for n, q in enumerate(quotes)]
    found = quotes_compared(told, reported)
    assert found is not None
    assert all(map(step_words, found.steps))
    return found


@pytest.mark.parametrize(
    ("other", "reason"),
    [
        (WEIR, "agree: the same words"),
        (WEIR.upper(), "agree: the same words"),
        (f"the {WEIR}", "agree: the same words but for small ones"),
        (WEIR.replace("nobody in", "nobody [in]"), "agree: the same words but for brackets, in against [in]"),
        (WEIR.replace("nobody", "[no one]"), "agree: the same words but for brackets, nobody against [no one]"),
        (WEIR.replace("held", "broke"), "compatible: the same words but one changed, held against broke"),
        (WEIR.replace("was hurt", "was not hurt"), "differ: quoted in another sense, not"),
        (WEIR.replace("all night ", ""), "compatible: the same words but for a cut, all night"),
        (f"{WEIR} or lost a roof over it", "compatible: the same words but longer"),
        ("the weir held all night", "compatible: one quotes more of it than another"),
        ("we shall mend the mill in spring", "compatible: different words of one utterance or speaker"),
    ],
)
def test_how_two_quotations_stand_is_told_in_words(other: str, reason: str) -> None:
    assert compared(WEIR, other).reason == reason


def test_quoted_by_one_alone_the_report_of_the_other_decides() -> None:
    assert compared(WEIR, None, reported=REPORTED).why == "quoted by one, told in the same words by another"
    assert compared(None, WEIR, reported=REPORTED - 0.01).why == "quoted by one, told in other words by another"


def test_where_two_quote_other_words_no_report_makes_them_agree() -> None:
    rest = "and those who fled at dawn are all home again"
    quoting = [Quoted("Courier", (f"{WEIR}, {rest}",)), Quoted("Herald", (f"{WEIR}, but a barn is gone",))]
    found = quotes_compared([*quoting, Quoted("Post", ())], REPORTED)
    assert found is not None
    assert found.verdict == "compatible"
    longer = [Quoted("Courier", (WEIR,)), Quoted("Herald", (f"{WEIR} {rest}",)), Quoted("Post", ())]
    found = quotes_compared(longer, REPORTED)
    assert found is not None
    assert found.verdict == "agree"


def test_without_any_quotation_there_is_nothing_to_compare() -> None:
    assert quotes_compared([Quoted("Courier", ()), Quoted("Herald", ())], 1.0) is None


def test_of_several_quotations_those_most_alike_are_compared() -> None:
    told = [Quoted("Courier", ("go home", WEIR)), Quoted("Herald", (WEIR, "we shall mend the mill"))]
    found = quotes_compared(told, 0.0)
    assert found is not None
    assert found.reason == "agree: the same words"


def test_a_changed_sense_between_any_two_outlets_leads() -> None:
    found = compared(WEIR, WEIR.replace("all night ", ""), WEIR.replace("was hurt", "was not hurt"))
    assert found.reason == "differ: quoted in another sense, not"
    assert len(found.steps) == 3


def test_a_sentence_without_its_condition_is_another() -> None:
    long = "we open the gate unless the river at the lower town rises above the old mark on the wall again"
    found = compared("we open the gate", long)
    assert found.reason.startswith("differ: quoted without its condition, unless the river")


def test_many_outlets_have_few_steps() -> None:
    assert len(compared(*(WEIR for _ in range(30))).steps) == 10


TEXT = st.lists(st.sampled_from(["weir", "the", "not", "[they]", "…", "if", "12", "é", "", "“"]), max_size=14).map(
    " ".join
)
EDITS = st.lists(st.sampled_from(["{}"] * 5 + ["", "[{}]", "not {}", "mill", "{} …"]), min_size=13, max_size=13)


@settings(max_examples=100, deadline=None)
@given(EDITS)
def test_an_edited_quotation_gets_one_verdict_whichever_outlet_comes_first(edits: list[str]) -> None:
    edited = " ".join(e.format(word) for e, word in zip(edits, WEIR.split(), strict=True))
    assert compared(WEIR, edited).verdict == compared(edited, WEIR).verdict


@settings(max_examples=20, deadline=None)
@given(TEXT, TEXT)
def test_any_two_quotations_get_a_verdict_and_one_with_itself_never_differs(one: str, other: str) -> None:
    assert compared(one, other).reason
    assert compared(one, one).verdict in ("agree", "compatible")
