from __future__ import annotations

from dataclasses import replace

import pytest

from reader.model import Figure, Near, Step
from reader.query.asking import says, subject_fits, thing_fits
from reader.query.parser import parse
from reader.query.subjects import ArticleSubject, ClaimSubject, World
from reader.query.tree import Term
from tests.query.made import analysis, courier, gazette, noise, toll, tribune

WORLD = World(analysis, {"read": ["courier"], "noted": ["gazette"]})
COURIER, GAZETTE, TRIBUNE = (ArticleSubject(WORLD, a) for a in (courier, gazette, tribune))
TOLL, NOISE = (ClaimSubject(WORLD, c) for c in (toll, noise))


def term(expression: str) -> Term:
    tree = parse(expression).tree
    assert isinstance(tree, Term)
    return tree


@pytest.mark.parametrize(
    ("text", "wanted", "found"),
    [
        ("A total\ncollapse", "TOTAL collapse", True),
        ("“No deck,” he said", '"no deck,"', True),
        ("A total collapse", "total  ruin", False),
        ("Café", "café", True),
        ("", "x", False),
    ],
)
def test_whether_a_text_says_some_words(text: str, wanted: str, found: bool) -> None:
    assert says(text, wanted) is found


@pytest.mark.parametrize(
    ("expression", "courier_fits", "tribune_fits"),
    [
        ("collapse", False, True),
        ("outlet:uc,tribune", True, True),
        ("author:lund", True, False),
        ("title:river", False, True),
        ("url:courier.example", True, False),
        ("words>40", True, False),
        ("words<=12", False, False),
        ("date>2021-05-16", False, True),
        ("date>=2021-05-16", True, True),
        ("date<2021-05-17", True, False),
        ("date<=2021-05-18", True, True),
        ("date:2021-05-16", True, False),
        ("is:digest", False, True),
        ("is:original", True, False),
        ("is:read", True, False),
        ("is:unread", False, True),
        ("is:noted", False, False),
        ("is:guessed", False, False),
        ("has:url", True, False),
        ("has:claim", True, True),
        ("has:dispute", True, False),
        ("has:speaker", True, False),
        ("has:scare", False, False),
        ("has:figure", True, True),
        ("has:age", False, True),
    ],
)
def test_what_is_asked_of_an_article(expression: str, courier_fits: bool, tribune_fits: bool) -> None:
    assert (subject_fits(term(expression), COURIER), subject_fits(term(expression), TRIBUNE)) == (
        courier_fits,
        tribune_fits,
    )


def test_a_date_known_by_its_month_may_be_meant() -> None:
    fits = {e: subject_fits(term(e), GAZETTE) for e in ("date:2021-05-09", "date>2021-05-30", "date>2021-05-31")}
    assert fits == {"date:2021-05-09": True, "date>2021-05-30": True, "date>2021-05-31": False}
    undated = ArticleSubject(WORLD, replace(gazette, date=None))
    odd = ArticleSubject(WORLD, replace(gazette, date="--05-18"))
    assert not subject_fits(term("date>1000"), undated)
    assert not subject_fits(term("date>1000"), odd)


def test_dates_are_no_figures_unless_they_are_asked_for() -> None:
    world = World(analysis, {})
    subject = ArticleSubject(world, tribune)
    subject.figures = (Figure("d", "tribune", 0, 4, "2021", "date", "2021", "2021", "", None, ""),)
    assert not subject_fits(term("has:figure"), subject)
    assert subject_fits(term("has:date"), subject)


def test_a_worked_out_date_is_a_guess() -> None:
    subject = ArticleSubject(WORLD, replace(tribune, date_from="weekday"))
    assert subject_fits(term("is:guessed"), subject)


def test_a_claim_is_asked_through_its_question_and_any_of_its_articles() -> None:
    assert subject_fits(term("killed"), TOLL)
    assert subject_fits(term("outlet:gazette"), TOLL)
    assert not subject_fits(term("outlet:tribune"), TOLL)


def test_quotations_and_sources() -> None:
    (quote,) = COURIER.quotes
    assert thing_fits(term('quote:"freight train"'), quote, COURIER)
    assert thing_fits(term("speaker:osk,brandt"), quote, COURIER)
    assert thing_fits(term("cue:told"), quote, COURIER)
    assert not thing_fits(term("cue:said"), quote, COURIER)
    assert not thing_fits(term("speaker:brandt"), replace(quote, speaker=None), COURIER)
    assert thing_fits(term("source:nord"), "Nordpress", GAZETTE)


@pytest.mark.parametrize(
    ("expression", "low", "high", "unit", "fits"),
    [
        ("figure:20", 20, 20, "", True),
        ("figure>20", 20, None, "", False),
        ("figure>=20", 20, None, "", True),
        ("figure:120", 100, 150, "", True),
        ("figure:90..100", 100, 150, "", True),
        ("figure:90..99", 100, 150, "", False),
        ("figure:151..160", 100, 150, "", False),
        ("figure<100", 100, 150, "", False),
        ("figure<=100", 100, 150, "", True),
        ("figure>149", 100, 150, "", True),
        ("figure>120km", 75, 75, "miles", True),
        ("figure>121km", 75, 75, "miles", False),
        ("figure>1km", 75, 75, "years", False),
        ("unit:mi", 75, 75, "miles", True),
        ("unit:mile", 75, 75, "miles", True),
        ("unit:kilometres", 75, 75, "km", True),
        ("unit:kilometres", 75, 75, "miles", False),
        ("unit:dollars", 75, 75, "USD", True),
        ("unit:dollars", 75, 75, "", False),
        ("of:died", 75, 75, "miles", True),
        ("of:fled", 75, 75, "miles", False),
    ],
)
def test_figures(expression: str, low: float, high: float | None, unit: str, fits: bool) -> None:
    figure = Figure("f", "courier", 0, 1, "x", "count", low, high, unit, None, "people died")
    assert thing_fits(term(expression), figure, COURIER) is fits


def test_a_figure_that_is_a_date_is_no_number() -> None:
    figure = Figure("f", "courier", 0, 1, "x", "date", "2021-05-18", "2021-05-18", "", None, "")
    assert not thing_fits(term("figure>1"), figure, COURIER)


@pytest.mark.parametrize(
    ("expression", "toll_fits", "noise_fits"),
    [
        ("claim:killed", True, False),
        ("reason:time", True, False),
        ("verdict:differ", True, False),
        ("kind:quote", False, True),
        ("strength:likely", False, True),
        ("support:corroborated", False, False),
        ("support:echoed", False, True),
        ("outlets>2", False, True),
        ("origins:2", True, False),
        ("origin:police", True, False),
        ("origin:tribune", False, True),
        ("silent:tribune", True, False),
        ("decided:person", False, True),
        ("decided:engine", True, False),
    ],
)
def test_claims(expression: str, toll_fits: bool, noise_fits: bool) -> None:
    assert thing_fits(term(expression), toll, TOLL) is toll_fits
    assert thing_fits(term(expression), noise, NOISE) is noise_fits


def test_what_is_disputed_is_supported_by_nobody() -> None:
    agreed = replace(toll, verdict="agree")
    assert thing_fits(term("support:corroborated"), agreed, TOLL)
    assert not thing_fits(term("support:corroborated"), toll, TOLL)


def test_what_differs_by_its_time_alone_is_an_update_and_differs_too() -> None:
    later = replace(toll, steps=(Step("apart", ways=("time",), leads=True),))
    other = replace(toll, steps=(Step("apart", ways=("conflict",), leads=True),))
    assert thing_fits(term("verdict:update"), later, TOLL)
    assert thing_fits(term("verdict:differ"), later, TOLL)
    assert not thing_fits(term("verdict:update"), other, TOLL)
    assert not thing_fits(term("verdict:disputed"), later, TOLL)
    assert thing_fits(term("verdict:disputed"), other, TOLL)
    for claim, word in ((later, "update"), (other, "dispute")):
        subject = ClaimSubject(WORLD, claim)
        assert [w for w in ("dispute", "update") if subject_fits(term(f"has:{w}"), subject)] == [word]
    assert not thing_fits(term("verdict:update"), replace(later, verdict="agree"), TOLL)


def test_what_a_passage_may_contradict_is_asked_for() -> None:
    near = Near("tribune", 0, 9, "nine", "six")
    agreed = replace(toll, verdict="agree")
    assert not subject_fits(term("has:perhaps"), ClaimSubject(WORLD, agreed))
    assert not subject_fits(term("has:perhaps"), ClaimSubject(WORLD, replace(toll, verdict="differ", near=(near,))))
    assert subject_fits(term("has:perhaps"), ClaimSubject(WORLD, replace(agreed, near=(near,))))
