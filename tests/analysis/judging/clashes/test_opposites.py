"""Opposite things said of one subject."""

from __future__ import annotations

import pytest

from reader.analysis.judging.clashes.opposites import opposed_clash
from reader.analysis.judging.passages import Clash, said


def opposed(one: str, other: str) -> Clash | None:
    return opposed_clash([said("Courier", one)], [said("Herald", other)])


@pytest.mark.parametrize(
    ("one", "other", "words"),
    [
        ("Shares of Vellin Mills Inc. rose on Tuesday.", "Vellin Mills Inc. fell after lunch.", ("rose", "fell")),
        ("Engineers called it odd, but the bridge was safe.", "The bridge is unsafe, says Odra.", ("safe", "unsafe")),
        (
            "The council welcomed the plan for a dam.",
            "The council condemned the plan in a letter.",
            ("welcomed", "condemned"),
        ),
        ("Vellin Mills did not fall.", "Bakery half built as Vellin Mills falls", ("did not fall", "falls")),
        ("Anglers in Orle rejected the plan for a dam.", "The anglers of Orle backed the dam.", ("rejected", "backed")),
        ("The council extended the ban.", "The council of Orle shortened the ban.", ("extended", "shortened")),
        ("Anglers accept the offer of the mill", "Anglers reject the offer of the mill", ("accept", "reject")),
        (
            "Mara Quint called the judge a cheat.",
            "Mara Quint denied calling the judge a cheat.",
            ("called", "denied calling"),
        ),
        ("Mara Quint met the judge in May.", "Mara Quint denied having met the judge.", ("met", "denied having met")),
        (
            "A jury in Orle found Vell guilty of three charges, among them arson and theft.",
            "Jurors cleared him of theft.",
            ("found Vell guilty", "cleared"),
        ),
        ("Revenue of the mill fell 8 percent.", "Sales of the mill rose by 8 percent.", ("fell", "rose")),
        (
            "The wardens denied that any of their boats had crossed the weir.",
            "The wardens admitted one of their ferries had been near it.",
            ("denied", "admitted"),
        ),
        ("The jury cleared Vell of fraud.", "The jury found Vell guilty of fraud.", ("cleared", "found Vell guilty")),
        (
            "The judge found him not guilty of arson.",
            "The judge convicted Vell of arson.",
            ("found him not guilty", "convicted"),
        ),
        ("The harbour bill passed on Monday.", "The harbour bill failed by one vote.", ("passed", "failed")),
        ("The governor signed the bill.", "The governor vetoed the bill.", ("signed", "vetoed")),
        ("The ferry survived the storm.", "All told, the ferry perished.", ("survived", "perished")),
        (
            "The warden did not lock the gate that night.",
            "The warden locked the gate at ten.",
            ("did not lock", "locked"),
        ),
        (
            "Nor were the sluices ever tested.",
            "The guild said the sluices had been tested in May.",
            ("Nor were the sluices ever tested", "tested"),
        ),
        (
            "Two sacks of letters were still unopened.",
            "All letters had been opened, the guild said.",
            ("still unopened", "opened"),
        ),
        (
            "The guild received no letter from the millers.",
            "The guild received the letter in May.",
            ("received no", "received"),
        ),
        (
            "The miller never signed the lease.",
            "In March the miller signed the lease.",
            ("never signed", "signed"),
        ),
        ("The warden was arrested.", "Police say the warden was not arrested.", ("arrested", "was not arrested")),
        ("The warden has been freed, they say.", "The warden wasn't freed.", ("freed", "wasn't freed")),
        ("The miller was drunk, he said.", "The miller was not drunk.", ("drunk", "was not drunk")),
        ("The talks were called off.", "The talks were not called off at all.", ("called", "were not called")),
        (
            "The mill was struck by lightning.",
            "The owners denied that the mill was struck.",
            ("struck", "denied that the mill was struck"),
        ),
        ("Five millers died at the weir.", "Nobody died at the weir.", ("died", "Nobody died")),
        ("Two boys were hurt.", "No one was hurt, the warden said.", ("hurt", "No one was hurt")),
        ("Skipper Orrin Vell was ARRESTED.", "Orrin Vell was not arrested.", ("arrested", "was not arrested")),
        (
            "Orrin Vell resigned last night as head of the mill.",
            "Orrin Vell, who lives nearby, takes the blame and has no intention of resigning.",
            ("resigned", "no intention of resigning"),
        ),
        ("The warden sold the mill.", "The warden refused to sell the mill.", ("sold", "refused to sell")),
        ("Six barges were turned away.", "No barges were turned away.", ("turned", "No barges were turned")),
        ("He will appeal, his lawyer said.", "His lawyer said he would not appeal.", ("appeal", "would not appeal")),
        ("Orrin Vell conceded at ten.", "Vell refused to concede.", ("conceded", "refused to concede")),
        ("Vell promised to scrap the toll.", "Vell vows to keep the toll.", ("scrap", "keep")),
        (
            "The warden, Orrin Vell, advised the crew by letter.",
            "Orrin Vell had given no advice to the crew.",
            ("advised", "given no advice"),
        ),
        (
            "Orrin Vell has already moved his account.",
            "Orrin Vell said that he would be keeping his account.",
            ("moved", "keeping"),
        ),
    ],
)
def test_opposites_of_one_subject(one: str, other: str, words: tuple[str, str]) -> None:
    assert opposed(one, other) == Clash("opposite", *words)
    assert opposed(other, one) == Clash("opposite", *reversed(words))


def test_what_has_not_been_done_may_be_done_later() -> None:
    yet = said("Courier", "The warden has yet to visit the weir.", day="2026-03-08")
    then = said("Herald", "The warden visited the weir on Monday.", day="2026-03-09")
    assert opposed_clash([yet], [then]) == Clash("update", "has yet to visit", "visited")
    before = said("Herald", "The warden visited the weir on Monday.", day="2026-03-07")
    assert opposed_clash([yet], [before]) == Clash("opposite", "has yet to visit", "visited")
    text = "The warden visited the weir on Monday, despite her claim that she had never been there."
    against = said("Herald", text, day="2026-03-09")
    assert opposed_clash([yet], [against]) == Clash("opposite", "has yet to visit", "visited")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Shares of Vellin Mills rose.", "Shares of Odra Canal fell."),
        ("The number of millers who were ill rose.", "A number of millers fell ill."),
        ("The miller was charged with theft.", "The miller was not charged with arson."),
        ("The warden was arrested.", "The miller was not arrested."),
        ("Two boys were hurt.", "No one else was hurt."),
        ("Nobody answered.", "The miller answered the bell."),
        ("The mill was struck.", "The owners denied that the barn was struck."),
        ("The bridge was safe.", "Whether the bridge was unsafe is asked."),
        ("The bridge was safe.", "The bridge was not unsafe."),
        ("The bridge was safe, the mayor said.", "The bridge was safe, then the bridge was unsafe."),
        ("The council welcomed the plan.", "The council condemned the delay."),
        ("The warden did not lock the gate.", "The warden would have locked the gate."),
        ("The warden did not lock the gate.", "The warden locked the shed."),
        ("The warden did not lock the gate.", "The gate was not locked by the warden."),
        ("The miller did not answer questions from this paper.", "The miller answered questions at the weir."),
        ("The warden refused to sell the mill.", "The warden sold the barn."),
        ("Charges were filed against the miller.", "No charges were filed against the warden."),
        ("No longer were barges turned away.", "Six barges were turned away."),
        ("The warden will lock the gate.", "The warden did not lock the gate."),
        ("She will appeal, the lawyer said.", "The lawyer said he would not appeal."),
        ("Vell promised to scrap the toll.", "Odra vows to keep the toll."),
        ("The miller gave no reason.", "The miller reasoned with the crowd."),
        ("Orrin Vell has no plans to close the mill.", "Halla Odra closed the mill."),
        ("The miller attended the fair.", "The miller had not attended the trial."),
        ("Shares of Vellin Mills rose; the canal froze.", "Shares of Vellin Mills slept (the canal fell)."),
        ("Three days of gales on the Orle market sink 58, empty its piers.", "A gale struck the crowded Orle market."),
    ],
)
def test_what_is_no_opposite(one: str, other: str) -> None:
    assert opposed(one, other) is None


def test_what_rose_at_one_time_may_fall_at_another() -> None:
    rose = said("Courier", "The price of oil in Odra rose last year.")
    assert opposed_clash([rose], [said("Herald", "The price of oil in Odra has slumped this year.")]) is None
    assert opposed_clash([rose], [said("Herald", "The price of oil in Odra slumped last year.")]) is not None
    monday = said("Courier", "Shares of Odra Mills rose on Monday.")
    assert opposed_clash([monday], [said("Herald", "Shares of Odra Mills fell on Tuesday.")]) is None
