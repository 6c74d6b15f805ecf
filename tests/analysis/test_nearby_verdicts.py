"""What passages that may answer a claim would set against its answers."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reader.analysis.nearby_verdicts import near_of
from reader.analysis.verdicts import Prepared
from reader.model import Claim, ClaimKind, Mention, Near, Reading
from tests.analysis.linking.told import reading

STORED = "The store behind the mill held 1,500 tonnes of grain, the council said."
CLOSED = "The ferry office was closed by the police on Monday."


def _mention(found: Reading, kind: ClaimKind) -> Mention:
    """The first sentence of an article as an answer, with its first figure where one is asked for."""
    sentence = found.sentences[0]
    text = found.article.text[sentence.start : sentence.end]
    figure = found.figures[0] if kind == "figure" else None
    answer = (figure.start, figure.end) if figure else (sentence.start, sentence.end)
    return Mention(found.article.id, sentence.start, sentence.end, text, text, figure=figure and figure.id,
                   chain=(found.article.outlet,), answer=answer)  # fmt: skip


def _claim(readings: list[Reading], kind: ClaimKind) -> Claim:
    mentions = tuple(_mention(r, kind) for r in readings)
    return Claim("c", "Asked", kind, "agree", "agree", "strong", len(readings), 1, "unstated", (), mentions)


def _near(told: str, *others: str, kind: ClaimKind = "figure", claim: Claim | None = None) -> tuple[str, str]:
    """What a sentence would set against the answers that others give."""
    readings = [reading(f"o{n}", text) for n, text in enumerate((*others, told))]
    sentence = readings[-1].sentences[0]
    place = (readings[-1].article.id, sentence.start, sentence.end)
    asked = claim or _claim(readings[:-1], kind)
    [near] = near_of(asked, [place], Prepared({r.article.id: r for r in readings}))
    assert near.place == place
    return near.value, near.against


@pytest.mark.parametrize(
    ("told", "value"),
    [
        ("A store of around 900 tonnes of grain was burned out.", "around 900 tonnes"),
        ("A store of 1,500 tonnes of grain was burned out.", ""),
        ("A store of 1.5 million kilograms of grain was burned out.", ""),
        ("Ships bring 90,000 tonnes of grain into the bay every year.", ""),
        ("The mill stands 900 metres from the market.", ""),
        ("Of 900 tonnes that burned the store gave out 1,500 tonnes of grain a year.", ""),
        ("The grain burned all night.", ""),
    ],
)
def test_a_figure_of_that_size_that_nobody_gives_contradicts_the_answers(told: str, value: str) -> None:
    assert _near(told, STORED, STORED) == (value, "1,500 tonnes" if value else "")


def test_a_figure_that_one_of_the_answers_gives_contradicts_nothing() -> None:
    other = STORED.replace("1,500", "900")
    assert _near("A store of 900 tonnes of grain was burned out.", STORED, other) == ("", "")


def test_words_that_exclude_an_answer_contradict_it() -> None:
    told = "The ferry office was closed by the police on Friday."
    assert _near(told, CLOSED, CLOSED, kind="event") == ("Friday", "Monday")
    assert _near(CLOSED, CLOSED, CLOSED, kind="event") == ("", "")


def test_nothing_is_said_of_what_is_disputed_already_or_may_be_no_claim_or_asks_for_words() -> None:
    told = "The ferry office was closed by the police on Friday."
    claim = _claim([reading("o0", CLOSED), reading("o1", CLOSED)], "event")
    for changed in (
        replace(claim, verdict="differ"),
        replace(claim, strength="likely", likelihood=0.1),
        replace(claim, kind="quote"),
    ):
        assert _near(told, CLOSED, CLOSED, claim=changed) == ("", "")


def test_a_claim_is_perhaps_disputed_where_a_passage_would_contradict_what_agrees() -> None:
    claim = _claim([reading("o0", CLOSED), reading("o1", CLOSED)], "event")
    near = Near("o2", 0, 9, "Friday", "Monday")
    assert replace(claim, near=(near,)).perhaps_disputed
    assert not replace(claim, near=(Near("o2", 0, 9),)).perhaps_disputed
    assert not replace(claim, near=(near,), verdict="differ").perhaps_disputed
