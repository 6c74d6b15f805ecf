"""Passages made ready for comparison, and how close two of them are."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.analysis.judging.passages import (
    bare_words,
    by_outlet,
    closeness,
    containment,
    is_name,
    kinds_in,
    may_be_done,
    named_among,
    names_shared,
    said,
    shared_runs,
    stems_of,
    unquoted,
)
from tests.analysis.test_verdicts import reading_of


def test_terms_are_the_words_of_meaning_where_they_stand() -> None:
    text = "The wardens of Velmora closed 12 weirs."
    p = said("Courier", text)
    assert [t.text for t in p.terms] == ["wardens", "velmora", "closed", "weirs"]
    assert all(text[t.start : t.end].lower() == t.text for t in p.terms)
    assert [t.text for t in p.terms if t.capital] == ["velmora"]


def test_the_terms_of_a_stretch_begin_within_it() -> None:
    p = said("Courier", "The wardens of Velmora closed 12 weirs.")
    assert [t.text for t in p.terms_in(4, 23)] == ["wardens", "velmora"]
    assert [t.text for t in p.terms_in(5, 24)] == ["velmora", "closed"]


def test_the_terms_around_a_stretch_are_the_nearest_on_either_side() -> None:
    p = said("Courier", "The wardens of Velmora closed 12 weirs and drained ponds.")
    assert [t.text for t in p.terms_around(23, 29, 1)] == ["velmora", "weirs"]
    assert [t.text for t in p.terms_around(23, 29, 2, (10, 40))] == ["velmora", "weirs"]


def test_what_is_known_of_an_outlet_is_its_article_where_there_is_one() -> None:
    whole = "Rain fell. The weir broke."
    assert said("Courier", "The weir broke.", article=whole).known == whole
    assert said("Courier", "The weir broke.").known == "The weir broke."


@pytest.mark.parametrize(("word", "may"), [("closed", True), ("sold", True), ("redrafted", True), ("weir", False)])
def test_a_word_may_tell_what_was_done_by_its_form(word: str, may: bool) -> None:
    assert may_be_done(word) is may


def test_numbers_are_among_the_stems_and_not_among_the_terms() -> None:
    p, without = said("Courier", "Wardens closed 12 weirs."), said("Courier", "Wardens closed weirs.")
    assert p.stems - without.stems == {"12"}
    assert [t.stem for t in p.terms] == [t.stem for t in without.terms]


def test_ages_are_not_measured_and_other_figures_are_where_they_stand() -> None:
    text = "It lies 75 miles off."
    figure = reading_of("courier", text, ("75 miles", 75, 75, "miles")).figures[0]
    [(interval, start, end)] = said("Courier", text, figures=[(figure, figure.start)]).figures
    assert (interval.text, text[start:end]) == ("75 miles", "75 miles")
    dated = reading_of("courier", "It sank on May 4.", ("May 4", "--05-04", "--05-04", "")).figures[0]
    assert not said("Courier", "It sank on May 4.", figures=[(dated, dated.start)]).figures


def test_a_passage_without_end_is_cut() -> None:
    assert len(said("Courier", "weir " * 5000).text) == 3000


def test_a_passage_is_made_ready_once() -> None:
    passage = said("Courier", "The weir broke.")
    assert said("Courier", "The weir broke.") is passage
    for other in (said("Herald", "The weir broke."), said("Courier", "The weir broke.", day="2026-03-08")):
        assert other is not passage


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ('surveyors said it had "a deep crack" and left', "surveyors said it had  a deep crack  and left"),
        ("it had “a crack”.", "it had  a crack ."),
        ("“The weir holds,” she said.", "“The weir holds,” she said."),
        ("He said: “The weir holds.”", "He said: “The weir holds.”"),
    ],
)
def test_marks_around_a_few_words_are_blanked_and_those_of_speech_kept(text: str, shown: str) -> None:
    assert unquoted(text) == shown
    assert len(unquoted(text)) == len(text)


def test_words_of_time_alone_are_no_stems_to_compare() -> None:
    p = said("Courier", "Wardens closed weirs early one morning.")
    assert stems_of(p.terms) == stems_of(said("Courier", "Wardens closed weirs.").terms)


def test_outlets_come_in_the_order_of_their_first_passage() -> None:
    star, post, more = said("Star", "It rained."), said("Post", "It blew."), said("Star", "It froze.")
    assert list(by_outlet([star, post, more]).items()) == [("Star", [star, more]), ("Post", [post])]


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        ("The mayor thanked Odra.", "odra", True),
        ("The mayor thanked Odra.", "mayor", False),
        ("Orrin Vell left.", "orrin", True),
        ("Bakers left.", "bakers", False),
    ],
)
def test_a_first_word_is_a_name_where_another_follows(text: str, word: str, expected: bool) -> None:
    p = said("Courier", text)
    assert is_name(p, next(t for t in p.terms if t.text == word)) is expected


def test_a_name_that_both_have_is_shared_wherever_it_stands() -> None:
    one, other = (
        said("Courier", "Vell sold the mill in Orle."),
        said("Herald", "The mill is Vell's no more, Marn says."),
    )
    assert names_shared(one, other) == {"vel"}
    assert names_shared(other, one) == {"vel"}
    assert not names_shared(one, said("Herald", "The mill was sold on Friday."))


def test_words_of_one_row_are_of_one_kind() -> None:
    assert kinds_in("The mill was seized.") == kinds_in("They captured mills.")
    assert kinds_in("The mill was seized.") != kinds_in("The mill was sold.")


def test_the_names_among_some_words_are_known_by_their_stems() -> None:
    p = said("Courier", "Odra Guild paid the wardens of Velmora.")
    assert named_among(p, p.terms) == {"odra", "guild", "velmora"}
    assert named_among(p, p.terms_in(10, len(p.text))) == {"velmora"}


def test_bare_words_are_lower_case_with_straight_apostrophes() -> None:
    assert bare_words(said("Courier", "Odra didn’t pay 12 crowns.")) == {"odra", "didn't", "pay", "crowns"}


def test_closeness_and_containment() -> None:
    short, long = said("Courier", "Wardens closed weirs."), said("Herald", "Wardens closed nine weirs near Velmora.")
    assert closeness(short, short) == 1
    assert containment(short, long) == 1 > closeness(short, long) > 0
    assert closeness(short, said("Herald", "A choir sang.")) == containment(short, said("Star", "")) == 0


def test_runs_of_two_and_three_words_are_counted() -> None:
    one = said("Courier", "The old weir broke.")
    assert shared_runs(one, said("Herald", "At night the OLD weir held.")) == 3
    assert shared_runs(one, said("Herald", "The weir is old.")) == 0


TEXT = st.text(alphabet="abc ABC é“”\"'’.,;12-\n", max_size=60)


@settings(max_examples=20, deadline=None)
@given(TEXT, TEXT)
def test_measures_of_any_two_texts_are_shares_and_the_same_either_way(one: str, other: str) -> None:
    a, b = said("a", one), said("b", other)
    assert 0 <= closeness(a, b) == closeness(b, a) <= containment(a, b) == containment(b, a) <= 1
    assert shared_runs(a, b) == shared_runs(b, a)
    assert all(one[t.start : t.end].lower() == t.text for t in a.terms)
