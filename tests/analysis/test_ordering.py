"""In which order claims are shown."""

from __future__ import annotations

from dataclasses import replace

from reader.analysis.ordering import by_what_it_says, place_in_order
from reader.model import Near
from tests.export import made

SURE = replace(made.sparse().claims[0], verdict="agree", strength="strong", likelihood=0.9, near=())
PLACES = ("a", 0, 5)


def test_disputes_first_then_what_may_be_one_then_the_surest_and_doubtful_claims_last() -> None:
    disputed = replace(SURE, id="1", verdict="differ", strength="likely")
    perhaps = replace(SURE, id="2", strength="likely", near=(Near(*PLACES, value="Three", against="Five"),))
    compatible, agreed = replace(SURE, id="3", verdict="compatible"), replace(SURE, id="4")
    likely = replace(SURE, id="5", strength="likely")
    doubtful = replace(SURE, id="6", kind="event", strength="likely", likelihood=0.1, verdict="compatible")
    wanted = [disputed, perhaps, compatible, agreed, likely, doubtful]
    assert sorted([likely, doubtful, agreed, disputed, compatible, perhaps], key=place_in_order) == wanted


def test_articles_are_compared_the_longest_first_whatever_their_files_are_called() -> None:
    one = made.sparse().readings[0]
    short = replace(one, article=replace(one.article, text="Short.", id="0", path="0.md"))
    long = replace(one, article=replace(one.article, text="Longer than that.", id="9", path="9.md"))
    assert sorted((short, long), key=by_what_it_says) == [long, short]
