from __future__ import annotations

from dataclasses import replace

from reader.copied import Copied
from reader.model import Merge, Origin
from reader.reading.answers import left_out
from reader.reading.session import Session
from reader.reading.weight import tellers
from tests.tui.velling import ANALYSIS, ARTICLES, CLAIMS, STORY

_MOVED, _OPENED, _REPAIR, _MORANT, _DISTANCE = CLAIMS
_HERALD, _ASTER, _CORVUS, _LEDGER = STORY.outlets


def _tellers(*merged: Merge) -> int:
    return tellers(replace(_OPENED, origin_list=(Origin("x", (), merged),)), ARTICLES)


def test_an_outlet_and_its_copy_are_one_and_two_who_name_one_source_are_not() -> None:
    assert _tellers() == 3
    assert _tellers(Merge("same source", (_HERALD, _ASTER), ("the council",))) == 3
    assert _tellers(Merge("same quotation", (_HERALD, _ASTER))) == 3
    assert _tellers(Merge("shared text", (_HERALD, _ASTER), share=46)) == 2
    assert _tellers(Merge("shared passage", (_ASTER, _CORVUS))) == 2
    assert _tellers(Merge("credit", (_ASTER, _CORVUS))) == 2
    assert _tellers(*(Merge("whole credit", (outlet,), ("AP",)) for outlet in (_HERALD, _ASTER))) == 2


def test_a_copy_that_was_noted_at_import_is_one_with_its_source() -> None:
    copy = replace(ARTICLES["aster-evening"], copied=Copied(100, _HERALD))
    assert tellers(_OPENED, {**ARTICLES, copy.id: copy}) == 2


def test_what_most_tell_for_themselves_is_missed_first_and_what_only_copies_tell_not_at_all() -> None:
    copied = Origin("Corvus News", (), (Merge("shared text", (_HERALD, _CORVUS), share=60),))
    told_twice = tuple(m for m in _DISTANCE.mentions if m.article != "aster-evening")
    claims = (
        replace(_OPENED, id="doubtful", verdict="compatible"),
        replace(_DISTANCE, id="two", mentions=_DISTANCE.mentions[:2]),
        replace(_MORANT, id="likely"),
        replace(_DISTANCE, id="strong"),
        replace(_DISTANCE, id="disputed", verdict="differ"),
        replace(_DISTANCE, id="copied", mentions=told_twice, origin_list=(copied,)),
    )
    session = Session(STORY)
    session.add_analysis(replace(ANALYSIS, claims=claims))
    session.pointing.go_to_article("the-northern-ledger")
    assert [c.id for c in left_out(session.pointing).missing] == ["disputed", "strong", "likely", "two", "doubtful"]
