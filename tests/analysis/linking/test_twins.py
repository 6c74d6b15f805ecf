"""Sentences that two articles have word for word."""

from __future__ import annotations

from reader.analysis.claims import claims_of
from reader.analysis.linking.twins import Twins
from tests.analysis.linking.told import COURIER, DISPATCH, reading

WALL = "The water board had put off repairs to the wall twice."


def test_the_first_article_has_a_sentence_and_the_others_repeat_it() -> None:
    told = [reading(name, f"{name.title()} tells it\n\n{WALL}") for name in ("a", "b", "c")]
    twins = Twins(told)
    start = told[0].sentences[1].start
    assert twins.places == {("b", start), ("c", start)}
    assert [t.reading.article.id for t in twins.of(("a", start))] == ["b", "c"]
    assert twins.of(("b", start)) == ()


def test_what_one_article_says_twice_is_repeated_as_often_as_another_does() -> None:
    told = [reading("a", f"Head\n\n{WALL} {WALL}"), reading("b", f"Top\n\n{WALL}")]
    assert len(Twins(told).places) == 1


def test_marks_of_another_shape_make_no_other_sentence() -> None:
    one, other = "The mayor’s wall “fell”.", 'The mayor\'s wall "fell".'
    assert len(Twins([reading("a", f"Head\n\n{one}"), reading("b", f"Top\n\n{other}")]).places) == 1


def test_a_copy_of_an_article_changes_no_verdict_and_answers_what_it_answers() -> None:
    two = [reading("courier", COURIER), reading("dispatch", DISPATCH)]
    alone = claims_of(two)[0]
    beside = claims_of([*two, reading("echo", COURIER)])[0]
    verdicts = {c.label: c.verdict for c in beside}
    assert alone
    for claim in alone:
        assert verdicts[claim.label] == claim.verdict
        answering = next({m.article for m in c.mentions} for c in beside if c.label == claim.label)
        assert answering == {"courier", "dispatch", "echo"}


def test_a_sentence_that_only_copies_share_is_a_claim_too() -> None:
    told = [reading("a", f"Head\n\n{WALL}"), reading("b", f"Top\n\n{WALL}")]
    assert [c.verdict for c in claims_of(told)[0]] == ["agree"]
