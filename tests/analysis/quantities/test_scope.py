"""The words that limit a figure."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.analysis.quantities.scope import phrases_of
from reader.analysis.quantities.tokens import Tokens
from tests.analysis.quantities.test_figures import figures


@pytest.mark.parametrize(
    ("text", "scope"),
    [
        ("Some 40 boats have sunk since last month.", ("since last month",)),
        ("Since last month some 40 boats sank.", ("Since last month",)),
        ("Some 40 boats sank in Velmora.", ("in Velmora",)),
        ("The tram was built in 1994 and licensed for 160 guests.", ()),
        ("Some 40 boats sank; it rained in Velmora.", ()),
        ("Some 40 boats sank, but the mill in Velmora held.", ()),
        ("Some 40 boats sank in anger.", ()),
        ("Some 40 boats sank in war-torn Lesko.", ()),
        ("Some 40 boats sank near an old mill.", ()),
        ("Some 40 boats sank, said the miller, who left last year.", ()),
        ("The firm, which employs 40 people, won in May.", ()),
    ],
)
def test_what_limits_a_figure_stands_in_its_clause(text: str, scope: tuple[str, ...]) -> None:
    assert figures(text)[0].scope == scope


@pytest.mark.parametrize(
    "text",
    [
        "The toll was 38.6 percent, down from 44 percent in 2015, the mill said.",
        "The toll was 38.6 percent on Monday, compared with 44 percent in 2015.",
        "The mill has 14 boats, down 36 percent from 22 in 2009.",
        "The mill lost 40 boats, against 12 in 2015.",
        "The mill lost 40 boats, more than in 2015.",
    ],
)
def test_when_that_was_which_a_figure_is_set_against_limits_that_alone(text: str) -> None:
    first, *others = [f for f in figures(text) if f.kind != "date"]
    assert not any("20" in phrase for phrase in first.scope)
    assert not others or "20" in others[-1].scope[-1]


def test_when_a_figure_that_has_moved_was_reached_limits_it() -> None:
    assert figures("The mill lost 40 boats in 2015, up from 12.")[0].scope == ("in 2015",)
    assert figures("Some 40 boats came from 12 towns in 2015.")[0].scope == ("in 2015",)


@pytest.mark.parametrize(
    ("text", "scope"),
    [
        ("She won by 221 votes in the Orle Quay mayoral runoff.", ("in the Orle Quay mayoral runoff",)),
        ("She won by 221 votes in the November 4 runoff against him.", ("in the November 4 runoff",)),
        ("Some 40 boats sank in the Velmora valley at dawn.", ("in the Velmora valley",)),
        ("Some 40 boats in the Velmora sank.", ("in the Velmora",)),
        ("Some 40 boats sank in the Velmora while it rained.", ("in the Velmora",)),
        ("Some 40 boats sank in Velmora harbour.", ("in Velmora",)),
        ("Some 40 boats have sunk since a 1987 grain fire.", ("since a 1987 grain fire",)),
    ],
)
def test_a_phrase_with_an_article_goes_on_to_its_noun(text: str, scope: tuple[str, ...]) -> None:
    assert figures(text)[0].scope == scope


def test_where_they_are_who_open_another_clause_limits_them_alone() -> None:
    nine, six = figures("The pumps failed at nine of the mills, and six mills in Velmora opened late.")
    assert (nine.scope, six.scope) == ((), ("in Velmora",))
    both = figures("The pumps failed at nine of the mills, and at six farms in Velmora.")
    assert [f.scope for f in both] == [("in Velmora",)] * 2


def test_an_age_has_no_scope() -> None:
    assert [f.scope for f in figures("Orrin Vell, 44, left in May 2014.") if f.kind == "age"] == [()]


def test_a_phrase_far_from_the_figure_limits_something_else() -> None:
    far = " ".join(["and then it rained on us"] * 4)
    assert figures(f"Some 40 boats sank {far} in Velmora.")[0].scope == ()


@settings(max_examples=30, deadline=None)
@given(
    st.lists(
        st.sampled_from(["in", "May", "2014", "since", "last", "month", ",", "the", "-", "Velmora", "4"]), max_size=15
    )
)
def test_phrases_lie_in_the_sentence_in_order_and_apart(words: list[str]) -> None:
    text = " ".join(words)
    tokens = Tokens(text, 0, len(text))
    at = 0
    for start, end in phrases_of(tokens):
        assert at <= start < end <= len(tokens)
        at = end


@pytest.mark.parametrize(
    ("text", "scopes"),
    [
        ("It employs 43,000 people worldwide, 19,400 of them in Orlin.", [("worldwide",), ("in Orlin",)]),
        ("It has 20,000 staff in Orlin and 43,000 around the world.", [("in Orlin",), ("around the world",)]),
        ("It employs 43,000 people, including 19,400 in Orlin.", [(), ("in Orlin",)]),
        ("Of its 43,000 sailors, 19,400 are in Orlin.", [(), ("in Orlin",)]),
        ("It runs 12 ships in Orlin, 30 in Velmora and 50 abroad.", [("in Orlin",), ("in Velmora",), ("abroad",)]),
        (
            "It lost 51 in Tuesday's strike, three in Friday's attack.",
            [("in Tuesday's strike",), ("in Friday's attack",)],
        ),
        ("Doctors Across Orlin told of two nurses.", [()]),
        ("Turnout was 61 percent, the highest for a race since 2008.", [(), ()]),
        ("Orlin, a town 18 km off, has been held since 2019.", [(), ()]),
        ("It said 600 had left since May, and asked for $14 million.", [("since May",), ()]),
        ("In Orlin 20,000 people work for it, worldwide 43,000.", [("In Orlin",), ("worldwide",)]),
        ("Since January 300 people have died and 40 since March.", [("Since January",), ("since March",)]),
        ("Some 40 people died and 300 were hurt since May.", [("since May",), ("since May",)]),
        ("Since January it has sunk 341 boats, 118 since the truce.", [("Since January",), ("since the truce",)]),
        ("The mill earned 212 pence, from 187 pence a year earlier.", [(), ("a year earlier",)]),
        ("The mill lost 50 jobs in Orlin and 30 farmers 20 cows.", [("in Orlin",), ("in Orlin",), ("in Orlin",)]),
    ],
)
def test_each_figure_has_the_limits_that_stand_with_it(text: str, scopes: list[tuple[str, ...]]) -> None:
    assert [f.scope for f in figures(text)] == scopes


def test_where_it_is_counted_is_not_what_is_counted() -> None:
    assert [f.of for f in figures("It has 20,000 sailors in Orlin and 43,000 around the world.")] == ["sailors"] * 2


def test_a_day_ends_with_its_sentence_and_not_with_the_stop() -> None:
    assert figures("It had 130 boats on July 8. It rained.")[0].scope == ("on July 8",)


def test_who_is_in_hospital_is_not_whoever_died() -> None:
    dead, hurt = figures("Five are dead and dozens in hospital.")
    assert (dead.scope, hurt.scope) == ((), ("in hospital",))
    killed, wounded = figures("Some 40 were killed and 300 wounded since May.")
    assert killed.scope == wounded.scope == ("since May",)
