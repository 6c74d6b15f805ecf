"""Which articles and claims fit."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.model import Analysis, Story
from reader.query import (
    FIELDS,
    matching_articles,
    matching_claims,
    narrowed,
    parse,
    with_matching_claims,
    with_matching_things,
)
from tests.query.made import analysis

EMPTY = Analysis(Story("", ()), ())


def articles(expression: str, **tags: list[str]) -> str:
    """The first letters of the articles that fit: courier, gazette, tribune."""
    return "".join(a[0] for a in matching_articles(parse(expression), analysis, tags))


def claims(expression: str) -> str:
    return " ".join(matching_claims(parse(expression), analysis))


@pytest.mark.parametrize(
    ("expression", "expected"),
    [
        ("", "cgt"),
        ("outlet:gaz", "g"),
        ("outlet:bg,tribune", "gt"),
        ('outlet:"business gaz"', "g"),
        ("outlet:uc", "c"),
        ("outlet:tuc", "c"),
        ("outlet:ulmcourier", "c"),
        ("outlet:theulm", "c"),
        ("outlet:azette", ""),
        ("author:lund", "c"),
        ("title:bridge", "cg"),
        ("title:corran", "g"),
        ("corran", "cg"),
        ('"total collapse"', "t"),
        ("text:collapse,freight", "cgt"),
        ("url:example", "c"),
        ("date:2021-05-16", "cg"),
        ("date>2021-05-16", "gt"),
        ("date<2021-05-17", "cg"),
        ("date>=2021-05 date<=2021-05-17", "cg"),
        ("date:2021", "cgt"),
        ("words<30", "t"),
        ("is:digest", "t"),
        ("is:original", "cg"),
        ("has:quote", "cg"),
        ("has:scare", "g"),
        ("has:money", "c"),
        ("has:figure -has:count", "t"),
        ("has:dispute", "cg"),
        ("has:url", "c"),
        ('quote:"freight train"', "cg"),
        ("quote:noise", ""),
        ("speaker:brandt", "cg"),
        ('speaker:"ilse b"', "cg"),
        ("cue:told", "c"),
        ("source:nordpress", "g"),
        ("figure>100", "cg"),
        ("figure>1000", "c"),
        ("figure:120", "g"),
        ("figure:20", "g"),
        ("figure>20 of:killed", ""),
        ("figure>=20 of:killed", "g"),
        ("figure<20", "c"),
        ("figure>100km", "c"),
        ("figure>130km", ""),
        ("figure>$1m", "c"),
        ("unit:miles", "c"),
        ("verdict:differ", "cg"),
        ("kind:quote", "cgt"),
        ("support:echoed origins<2", "cgt"),
        ("outlets>2 verdict:differ", ""),
        ("claim:noise", "cgt"),
        ("reason:time", "cg"),
        ("silent:tribune", "cg"),
        ("decided:person", "cgt"),
        ("origin:police", "cg"),
        ("-has:quote", "t"),
        ("not (outlet:bg or outlet:tribune)", "c"),
        ("outlet:bg or is:digest", "gt"),
    ],
)
def test_articles(expression: str, expected: str) -> None:
    assert articles(expression) == expected


@pytest.mark.parametrize(
    ("expression", "expected"),
    [
        ("", "toll noise"),
        ("verdict:differ", "toll"),
        ("-verdict:differ", "noise"),
        ("outlet:tribune", "noise"),
        ("outlet:bg outlet:uc -outlet:tribune", "toll"),
        ("silent:tribune", "toll"),
        ("figure>19", "toll"),
        ("figure>20", ""),
        ("figure:19 of:died", "toll"),
        ("figure:19 of:killed", ""),
        ("has:scare", ""),
        ("has:quote", "noise"),
        ("speaker:brandt", "noise"),
        ("source:brandt", "toll noise"),
        ("source:nordpress", "toll"),
        ("origin:brandt", "toll noise"),
        ("origin:tribune", "noise"),
        ('"total collapse"', "noise"),
        ("killed", "toll"),
        ("claim:bridge", "toll"),
        ("kind:figure strength:strong", "toll"),
        ("decided:person", "noise"),
        ("decided:engine", "toll"),
        ("outlets=3", "noise"),
        ("date>2021-05-17", "toll noise"),
        ("date>2021-06", ""),
        ("pena", "noise"),
        ("peña", "noise"),
    ],
)
def test_claims(expression: str, expected: str) -> None:
    assert claims(expression) == expected


def test_terms_side_by_side_ask_of_one_and_the_same_thing() -> None:
    # the courier has a figure over a million and one that counts people who died, but none that is both
    assert articles("figure>1000000") == "c"
    assert articles("of:died") == "c"
    assert articles("figure>1000000 of:died") == ""
    assert articles("figure>1000000 (of:died or of:repair)") == "c"
    assert articles("kind:quote verdict:differ") == ""


def test_an_exclusion_is_of_the_whole() -> None:
    assert articles("kind:quote -verdict:differ") == "t"


def test_what_the_person_did() -> None:
    assert articles("is:read", read=["courier"]) == "c"
    assert articles("is:unread", read=["courier"]) == "gt"
    assert articles("is:marked or is:noted", marked=["tribune"], noted=["gazette"]) == "gt"


def test_claims_are_kept_whole() -> None:
    kept = with_matching_claims(parse("outlet:tribune"), analysis)
    assert kept.claims == analysis.claims[1:]
    assert kept.story == analysis.story


def test_narrowing_keeps_what_claims_stand_on() -> None:
    kept = narrowed(parse("verdict:differ"), analysis)
    assert [c.id for c in kept.claims] == ["toll"]
    assert [a.id for a in kept.story.articles] == ["courier", "gazette"]
    assert set(kept.by_article) == {"courier", "gazette"}
    assert narrowed(parse(""), analysis) == analysis


def test_an_article_that_was_not_analysed_is_asked_what_it_says() -> None:
    bare = Analysis(analysis.story, ())
    assert matching_articles(parse("freight -has:quote"), bare) == ("courier", "gazette")


def test_a_claim_may_name_articles_that_are_not_there() -> None:
    lonely = replace(analysis, story=Story("", ()), readings=())
    assert matching_claims(parse("silent:tribune -has:quote"), lonely) == ("toll",)


_terms = st.sampled_from(
    [f.example for f in FIELDS] + ["bridge", "figure:19", "has:scare", "outlet:bg", "verdict:differ"]
)


@given(_terms, _terms)
def test_laws_of_logic(one: str, other: str) -> None:
    for ask in (articles, claims):
        everything, first, second = set(ask("").split() if ask is claims else ask("")), ask(one), ask(other)
        found, more = (set(x.split() if ask is claims else x) for x in (first, second))

        def got(expression: str, ask=ask) -> set[str]:  # type: ignore[no-untyped-def]
            return set(ask(expression).split() if ask is claims else ask(expression))

        assert got(f"-{one}") == everything - found
        assert got(f"not not {one}") == found
        assert got(f"-{one} -{other}") == everything - found - more
        assert got(f"{one} {other}") <= found & more
        assert got(f"{one} {other}") == got(f"{other} and {one}")
        assert got(f"{one} or {other}") == found | more


@given(_terms)
def test_nothing_comes_of_nothing(expression: str) -> None:
    query = parse(expression)
    assert matching_articles(query, EMPTY) == matching_claims(query, EMPTY) == ()


@pytest.mark.parametrize(
    ("expression", "expected"),
    [
        ("figure:19 of:died", "courier: Nineteen"),
        ("of:died,killed", "courier: Nineteen; gazette: At least 20"),
        ("unit:miles outlet:uc", "courier: 75 miles"),
        ("of:died or of:killed", "courier: Nineteen; gazette: At least 20"),
    ],
)
def test_articles_with_the_figures_that_are_asked_for(expression: str, expected: str) -> None:
    cut = with_matching_things(parse(expression), analysis)
    assert "; ".join(f"{r.article.id}: {', '.join(f.text for f in r.figures)}" for r in cut.readings) == expected
    assert cut.readings[0].quotes == analysis.by_article[cut.readings[0].article.id].quotes


def test_articles_with_the_quotations_that_are_asked_for() -> None:
    every = {r.article.id: r for r in analysis.readings}
    cut = with_matching_things(parse("cue:told"), analysis)
    assert [(r.article.id, [q.cue for q in r.quotes]) for r in cut.readings] == [("courier", ["told"])]
    assert [r.figures for r in cut.readings] == [every["courier"].figures]


@pytest.mark.parametrize("expression", ["", "outlet:uc", "outlet:uc or of:killed", "-of:fled", "verdict:differ"])
def test_what_asks_of_no_one_figure_leaves_them_all(expression: str) -> None:
    cut = with_matching_things(parse(expression), analysis)
    assert cut.readings
    assert all(r == analysis.by_article[r.article.id] for r in cut.readings)
