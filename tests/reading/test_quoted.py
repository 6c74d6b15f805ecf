"""How far two quotations stand apart."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.reading.quoted import (
    Piece,
    nearest_of,
    pieces_apart,
    quoted_in,
    quoted_text,
    ready_to_compare,
    said_of,
    words_apart,
)
from reader.reading.session import Session
from tests.tui.velling import ANALYSIS, STORY

WEIR = "the weir held all night"


@pytest.mark.parametrize(
    ("variant", "expected"),
    [
        (WEIR, [Piece(WEIR, WEIR, True)]),
        ("the weir broke all night", [Piece("held", "broke", False)]),
        ("the weir held", [Piece("all night", "", False)]),
        ("the old weir held all night", [Piece("", "old", False)]),
        ("we shall mend the mill", []),
        ("", []),
    ],
)
def test_versions_side_by_side(variant: str, expected: list[Piece]) -> None:
    found = pieces_apart(WEIR, variant)
    changed = [Piece(p.old.strip(), p.new.strip(), p.same) for p in found if not p.same]
    assert (changed or found) == expected


@pytest.mark.parametrize(
    ("variant", "share"), [(WEIR, 0.0), ("the weir broke all night", 0.2), ("mills burn", 1.0), ("", 1.0)]
)
def test_the_share_of_words_that_are_not_in_common(variant: str, share: float) -> None:
    assert words_apart(WEIR, variant) == pytest.approx(share)
    assert words_apart(variant, WEIR) == pytest.approx(share)


def test_two_empty_quotations_are_not_apart() -> None:
    ready_to_compare()
    assert words_apart("", "") == 0


TEXT = st.text(alphabet="ab [],é", max_size=30)


@settings(max_examples=15, deadline=None)
@given(TEXT, TEXT)
def test_what_is_apart_is_a_share(one: str, other: str) -> None:
    assert 0 <= words_apart(one, other) <= 1
    assert words_apart(one, one) == 0


def test_the_words_an_answer_quotes_stand_in_its_article() -> None:
    session = Session(STORY)
    session.add_analysis(ANALYSIS)
    told = [m for c in ANALYSIS.claims if c.kind == "quote" for m in c.mentions]
    assert told
    for mention in told:
        words = quoted_text(session.material, mention)
        assert words in session.material.article_by_id(mention.article).text
        assert said_of(session.material, mention)[0] == mention.article
    assert len({said_of(session.material, m) for m in told}) == len(told)


def test_others_are_told_against_the_nearest_quotation_of_an_article_wherever_one_reads_in_it() -> None:
    session = Session(STORY)
    session.add_analysis(ANALYSIS)
    claim = next(c for c in ANALYSIS.claims if c.kind == "quote")
    one = next(m for m in claim.mentions if quoted_text(session.material, m))
    reading = session.material.reading(one.article)
    assert reading is not None
    second = next(q for q in reading.quotes if q.id != one.quote)
    again = replace(one, start=second.start, end=second.end, text=second.text, quote=second.id, answer=None)
    telling = replace(one, start=0, end=10, text="told", quote=None, answer=None)
    both = quoted_in(session.material, replace(claim, mentions=(again, telling, one)), one.article)
    assert sorted(both) == sorted((quoted_text(session.material, one), second.text))
    assert quoted_in(session.material, replace(claim, mentions=(telling,)), one.article) == ()
    assert quoted_in(session.material, claim, "no article") == ()
    assert nearest_of(both, quoted_text(session.material, one)[:-9]) == quoted_text(session.material, one)
    assert nearest_of(both, second.text + " again") == second.text
