"""Counts that somebody keeps, and papers and lists that `according to` names."""

from __future__ import annotations

import pytest

from reader.analysis.language.sentences import sentences_of
from reader.analysis.sayings.attribution import attributions_of
from reader.analysis.sayings.quotes import quotes_of
from reader.model import Article


def told(body: str) -> list[tuple[str, str]]:
    a = Article("one", "one.txt", "The Valley Post", "Dam fails", f"Dam fails\n\n{body}", body_start=11)
    sentences = sentences_of(a)
    found = attributions_of(a, sentences, quotes_of(a, sentences))
    return [(x.source, a.text[x.content_start : x.content_end]) for x in found]


@pytest.mark.parametrize(
    ("body", "source", "content"),
    [
        (
            "The Orlin Fire Monitor (OFM) has raised its count of the dead to 52.",
            "Orlin Fire Monitor",
            "its count of the dead to 52",
        ),
        ("The ministry has lowered its toll from 40 to 38.", "the ministry", "its toll from 40 to 38"),
        ("The UN has recorded 26 breaches.", "the UN", "26 breaches"),
        ("Residents counted two explosions.", "Residents", "two explosions"),
        ("The Institute of Public Health recorded 18.4 cases.", "Institute of Public Health", "18.4 cases"),
        ("Monitor figures show that 300 cows died.", "Monitor figures", "300 cows died"),
        (
            "The refugee agency puts the number of those who have fled the town since May at between 28 and 33.",
            "the refugee agency",
            "the number of those who have fled the town since May at between 28 and 33",
        ),
        ("The war has killed 2,000 people, by U.N. estimates.", "U.N.", "The war has killed 2,000 people"),
        (
            "A further 160 people were hurt, according to the union's list.",
            "the union",
            "A further 160 people were hurt",
        ),
        ("It agreed to take 40 tons, according to an annex to the deal.", "an annex", "It agreed to take 40 tons"),
        (
            "Three men were freed, according to two diplomats who spoke on condition of anonymity because the talks"
            " were secret.",
            "two diplomats",
            "Three men were freed",
        ),
        (
            "Two doctors who looked at four of the bodies at the request of the families told The Bee that the men"
            " had died of a fever.",
            "two doctors",
            "the men had died of a fever",
        ),
    ],
)
def test_a_count_is_whose_it_is(body: str, source: str, content: str) -> None:
    found = told(body)
    assert [s.lower() for s, _ in found] == [source.lower()]
    assert content in found[0][1]


def test_a_body_called_short_is_the_one_named_before() -> None:
    found = told("The provincial health office said nine were hurt. The office had given a toll of 31 on Monday.")
    assert [s for s, _ in found] == ["the provincial health office"] * 2
    found = told("The Northern Front holds Orlin. The Front said nine were hurt.")
    assert [s for s, _ in found] == ["Northern Front"]
    found = told("The Orlin Fire Monitor met. Nine were hurt, according to the Monitor's list.")
    assert [s for s, _ in found] == ["Orlin Fire Monitor"]


@pytest.mark.parametrize(
    "body",
    [
        "Orlin recorded 12 cases.",
        "The city counted 4 deaths.",
        "The team recorded three wins.",
        "She gave a list of nine names to the clerk.",
        "The firm raised its prices to 52 crowns.",
        "The mill records music.",
        "Everything went according to the usual schedule.",
        "By last year's figures it is late.",
    ],
)
def test_a_place_that_counts_and_a_body_that_does_something_else_say_nothing(body: str) -> None:
    assert told(body) == []


def test_a_finished_quotation_is_not_of_the_next_sentence() -> None:
    body = "“We trusted them,” Ann Lee told the hall. “That must not happen again.” She has rejected calls for a poll."
    a = Article("one", "one.txt", "The Valley Post", "Dam fails", f"Dam fails\n\n{body}", body_start=11)
    assert [(q.speaker, q.cue) for q in quotes_of(a, sentences_of(a))] == [("Ann Lee", "told"), ("Ann Lee", None)]


def test_a_paper_is_not_another_that_was_told_of_before() -> None:
    body = "The May indictment of two clerks said it was theft. The indictment named nine men who took part."
    assert all(s != "the May indictment of two clerks" for s, _ in told(body)[1:])
    assert told("The data contained the names of nine men.") == []


@pytest.mark.parametrize(
    ("body", "source", "content"),
    [
        ("Dr Ilsa Brandt, who runs the ward, has counted 41 sheep.", "Ilsa Brandt", "41 sheep"),
        ("Dr Brandt counted 41 sheep.", "Brandt", "41 sheep"),
        (
            "The Water Office has verified the deaths of at least 39 sheep.",
            "Water Office",
            "the deaths of at least 39 sheep",
        ),
        ("The Seed Archive has listed 40 mills.", "Seed Archive", "40 mills"),
        ("The Seed Archive, a group of millers, has so far recorded 37 mills.", "Seed Archive", "37 mills"),
        ("The Orle Monitor, which has counted 37 mills, blames rain.", "Orle Monitor", "37 mills"),
        ("The hospital has reported 60 hurt.", "the hospital", "60 hurt"),
        ("The board announced a total of 12 losses.", "the board", "a total of 12 losses"),
    ],
)
def test_whoever_keeps_count_is_told_of(body: str, source: str, content: str) -> None:
    assert told(body) == [(source, content)]


@pytest.mark.parametrize(
    "body",
    [
        "Karel Brandt recorded 18 goals last season.",
        "Ilsa Brandt, who is 40, was counted 12 times.",
        "Tal Orle counted 12 sheep.",
        "The Seed Archive has recorded the song of 12 birds.",
        "The Seed Archive was verified 12 times.",
    ],
)
def test_who_plays_or_is_counted_and_a_place_keep_none(body: str) -> None:
    assert told(body) == []
