from __future__ import annotations

import pytest

from reader.analysis.judging.clashes.times import time_clash
from reader.analysis.judging.passages import Clash, said
from tests.analysis.judging.test_clashing import counted


def clash(one: str, other: str) -> Clash | None:
    return time_clash([said("Post", one)], [said("Echo", other)])


@pytest.mark.parametrize(
    ("one", "other", "kind", "words"),
    [
        ("The dam burst on Monday.", "The dam burst on Sunday.", "day", ("Monday", "Sunday")),
        ("The dam burst at 3 p.m.", "The dam burst at 4 p.m.", "hour", ("3", "4")),
        # in words of one kind, where both name somebody
        (
            "Warden Orrin Vell handed in his resignation on Sunday.",
            "Orrin Vell quit as warden on Tuesday.",
            "day",
            ("Sunday", "Tuesday"),
        ),
        (
            "The dam burst at 3 p.m. on Monday.",
            "The flood reached the dam just after 5pm on Monday.",
            "hour",
            ("3 p.m.", "5pm"),
        ),
        (
            "Staff of the mill were called in on Monday to be told of it.",
            "The mill told its staff on Tuesday.",
            "day",
            ("Monday", "Tuesday"),
        ),
        (
            "The mill of Saint Odra was hit shortly after 4:15 a.m.",
            "A barge struck the mill of Saint Odra at 2am on Tuesday.",
            "hour",
            ("4:15", "2am"),
        ),
        (
            "“The first alarm was heard at 12:13 pm,” he said.",
            "Alarms were heard around 12:40 pm, two hours after dawn.",
            "hour",
            ("12:13", "12:40"),
        ),
        (
            "Governor Ilsa Brandt is due to visit the valley on Thursday.",
            "Governor Ilsa Brandt flew in on Wednesday.",
            "day",
            ("Thursday", "Wednesday"),
        ),
        # much the same, whoever said it on that day
        (
            "The toll on oats at the lock will double, the old guild announced on Tuesday.",
            "The toll on oats at the lock will double, young millers were told on Sunday.",
            "day",
            ("Tuesday", "Sunday"),
        ),
        ("The dam burst on March 4.", "The dam burst on March 5.", "day", ("March 4", "March 5")),
        (
            "The school of Orle was shut and will reopen on Wednesday.",
            "The school of Orle was shut and will reopen on Thursday, a day later than planned.",
            "day",
            ("Wednesday", "Thursday"),
        ),
        (
            "It was filed with the Harbour Commission early on Friday.",
            "The letter reached the Harbour Commission on Thursday.",
            "day",
            ("Friday", "Thursday"),
        ),
    ],
)
def test_one_thing_at_two_times(one: str, other: str, kind: str, words: tuple[str, str]) -> None:
    found = clash(one, other)
    assert found is not None
    assert found.kind == kind
    assert all(word in side for word, side in zip(words, (found.here, found.there), strict=True))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The dam burst on Monday.", "The choir sang on Sunday."),
        # the day somebody spoke on is not that of what they spoke of
        (
            "The wardens go back to talks on the toll on Monday.",
            "They said on Sunday that talks on the toll were over.",
        ),
        ("A warden handed in his resignation on Sunday.", "Orrin Vell quit as a miller on Tuesday."),
        # somebody else, or no journey
        ("Governor Ilsa Brandt is due to visit on Thursday.", "Warden Orrin Vell flew in on Wednesday."),
        ("Governor Ilsa Brandt is due to visit on Thursday.", "Governor Ilsa Brandt wept on Wednesday."),
        # the day before the one that is named
        ("The warden met the miller on Thursday, a day after she met the guild.", "She met the guild on Wednesday."),
        ("The warden was well on Thursday, the morning after she met the guild.", "She met the guild on Wednesday."),
        # an hour of another thing that befell a ship of two names
        ("The Saint Odra left Port Vell at 8.50pm.", "The Saint Odra of Port Vell called for help at 9.42pm."),
        ("The dam burst at 3 p.m. on Monday.", "The dam burst at about 3.20pm on Monday."),
        # the hour at which an agency sent its report
        ("The old dam burst at 3 p.m.", "ORLE, May 2, 2020, 7:05 a.m. (TNA) - The old dam burst on Friday."),
        # what was still so at an hour may have ended then
        ("Vell led by 96 votes when the clock struck 1 a.m.", "Votes for Vell were counted, and led, at 1:20 a.m."),
        # the day on which it sent it
        ("The old dam burst on May 1.", "ORLE, May 2 (TNA) - The old dam burst in the night."),
        # a clause of its own
        (
            "They asked that votes be counted and that the feast, set for Friday, end.",
            "On Thursday votes were counted.",
        ),
        ("The dam burst at 3 p.m. on Monday.", "People fled the dam after 5pm on Monday."),
        ("The dam burst at 3 p.m. on Monday.", "The choir sang at 8 p.m. in the hall."),
        # an hour of something else stands beside one that is near
        (
            "The ferry to Orle sank shortly before 7am on the bar.",
            "The ferry to Orle, which had left Norby at 4 a.m., sank at 6:41 a.m. on the bar.",
        ),
        ("The dam burst on Monday.", "The dam burst in the night."),
        ("The dam burst on Monday, the mill on Sunday.", "The dam burst on Sunday."),
        ("Governor Ilsa Brandt resigned on Monday.", "The mayor rang Governor Ilsa Brandt on Sunday."),
        ("The lock of Orle was closed to barges on Sunday.", "The lock of Orle was opened to barges again on Monday."),
        ("The zoo said on Thursday that it would sell the ape.", "The zoo said on Monday it had changed its mind."),
    ],
)
def test_times_of_two_things_or_one_time_told_by_both(one: str, other: str) -> None:
    assert clash(one, other) is None


@pytest.mark.parametrize(("day", "apart"), [("2019-08-02", True), ("2021-08-02", False), ("", False)])
def test_a_month_without_a_year_is_one_of_the_year_it_was_written_in(day: str, apart: bool) -> None:
    bare = said("Post", "The mill of Orle burned down in June.", day=day)
    dated = said("Echo", "The mill of Orle burned down in May 2019.")
    assert (time_clash([bare], [dated]) is not None) == apart
    assert (time_clash([dated], [bare]) is not None) == apart


def test_what_is_said_on_two_days_with_other_numbers_was_said_twice() -> None:
    one = "Three people have died of the fever in Orle, the guild said on Tuesday."
    other = "{} people have died of the fever in Orle, the guild said on Saturday."
    assert time_clash([counted("courier", one)], [counted("herald", other.format("Five"))]) is None
    assert time_clash([counted("courier", one)], [counted("herald", other.format("Three"))]) == Clash(
        "day", "Tuesday", "Saturday"
    )


def test_the_day_of_one_deed_may_stand_anywhere() -> None:
    one, other = (
        "The army stopped an aid convoy at Odra on Tuesday.",
        "On {} an aid convoy was stopped by the army at Odra.",
    )
    assert time_clash([said("Courier", one)], [said("Herald", other.format("Wednesday"))]) is not None
    assert time_clash([said("Courier", one)], [said("Herald", other.format("Tuesday"))]) is None


def test_what_is_measured_says_nothing_of_what_happened_to_it() -> None:
    one, other = "Shares of the mill closed at 15 marks on Monday.", "Shares of the weir cost 15 marks on Tuesday."
    assert time_clash([counted("courier", one)], [counted("herald", other)]) is None


def test_more_of_another_day_is_no_other_day_of_the_same() -> None:
    one = said("Courier", "Three bodies were found in the tunnel at Odra on Sunday.")
    more = said("Herald", "Two more bodies were found in the tunnel at Odra on Monday.")
    assert time_clash([one], [more]) is None
    assert time_clash([one], [said("Herald", more.text.replace("Two more", "Three"))]) is not None


def test_a_month_is_no_other_time_than_a_day_in_it() -> None:
    told = [said("Post", "Ada Vell was charged in January."), said("Post", "Her trial is set for Sept. 9.")]
    assert time_clash(told[:1], [said("Echo", "Ada Vell was charged in September.")])
    assert time_clash(told, [said("Echo", "Ada Vell was charged in September.")]) is None


def test_who_tells_the_other_date_elsewhere_tells_of_two_things() -> None:
    one, other = "The warden was charged in January.", "The warden was charged in September."
    whole = f"{one} Her trial begins on Sept. 9."
    assert time_clash([said("Post", one, article=whole)], [said("Echo", other)]) is None
    assert time_clash([said("Post", one, article=one)], [said("Echo", other)])


def test_since_when_is_told_ahead_of_it() -> None:
    one = "Bakers let go in January were furious."
    assert clash(one, "The gates were shut since mid-February as bakers were let go.") is None


def test_what_is_said_on_a_day_was_not_done_then() -> None:
    one = "The guild hit back on Monday, calling the report a sham."
    assert clash(one, "The report was released on Sunday.") is None
