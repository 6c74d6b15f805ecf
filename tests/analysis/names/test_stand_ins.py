"""What stands in for a name, or for a paper's."""

from __future__ import annotations

import pytest

from tests.analysis.sayings.test_speakers import speakers


@pytest.mark.parametrize(
    ("body", "who"),
    [
        (
            "Sen. Ilsa Brandt (D-Ohio) met Sen. Orrin Vell (R-Texas). “It held,” the Ohio Democrat said.",
            "Ilsa Brandt",
        ),
        ("Senator Orrin Vell of Texas met Ms. Brandt. “It held,” the Texas Republican said.", "Orrin Vell"),
        ("Ilsa Brandt left early. “It held,” the Ohio Democrat said.", "Ilsa Brandt"),
        ("Ilsa Brandt (D-Texas) left early. “It held,” the Ohio Democrat said.", "Ohio Democrat"),
        ("The mill shut. “It held,” the Ohio Democrat said.", "Ohio Democrat"),
        ("Attorney General Ilsa Brandt met Orrin Vell. “It held,” the A.G. said.", "Ilsa Brandt"),
        ("Prime Minister Ilsa Brandt met Orrin Vell. “It held,” the PM said.", "Ilsa Brandt"),
        ("Mayor Ilsa Brandt met Orrin Vell. “It held,” the PM said.", "PM"),
        ("The lawsuit says the wall was old. “It was cracked,” the suit says.", "the lawsuit"),
        ("The indictment says the wall was old. It was “cracked,” according to the document.", "the indictment"),
        ("The mayor says the wall was old. It was “cracked,” according to the document.", "the document"),
        (
            "The governor's office says it held. Clerk Orrin Vell's office sent a line: “It was cracked.”",
            "Clerk Orrin Vell's office",
        ),
        (
            "The governor's office says it held. The governor's office sent a line: “It was cracked.”",
            "the governor's office",
        ),
        ("A young nurse stumbled on it. “I fell over,” the nurse told us.", "a young nurse"),
        ("A young nurse trapped in it was freed. “I fell over,” the nurse told us.", "a young nurse trapped in it"),
        ("The millers said it fell. The organiser met us. It added that “no one was there.”", "the organiser"),
        ("The millers said it fell. The farmer met us. It added that “no one was there.”", "the millers"),
    ],
)
def test_whom_a_stand_in_means(body: str, who: str) -> None:
    assert speakers(body)[-1] == who


@pytest.mark.parametrize(
    ("before", "who"),
    [
        ("The flood leaves Orrin Vell with the worst week of his ten years in power.", "Orrin Vell"),
        ("The flood leaves Orrin Vell with the worst week of his ten years in mining.", "the president"),
        ("Orrin Vell's party was ten years in power.", "the president"),
        ("Orrin Vell and Ilsa Brandt met on the last day of her ten years in power.", "the president"),
    ],
)
def test_who_is_in_power_goes_by_the_office(before: str, who: str) -> None:
    assert speakers(f"{before} The president came late. “It held,” he said.") == [who]


def test_what_is_somebodys_is_not_himself() -> None:
    body = "Veridane shut. Experts had warned Veridane. Nobody warned Veridane. Veridane's parent company said “no.”"
    assert speakers(body) == ["Veridane's parent company"]


FIRM = "Veridane cut jobs in May. Experts had warned Veridane, and nobody warned Veridane."


@pytest.mark.parametrize(
    ("lead", "who"),
    [
        ("The second largest builder of dams in the north said it was “a mess.”", "Veridane"),
        ("The second builder of dams in the north said it was “a mess.”", "the second builder of dams in the north"),
        ("The second largest college of the north said it was “a mess.”", "the second largest college of the north"),
    ],
)
def test_a_lead_may_tell_of_the_firm_by_its_size(lead: str, who: str) -> None:
    assert speakers(f"{lead}\n\n{FIRM}") == [who]


def test_no_later_sentence_tells_of_the_firm_by_its_size() -> None:
    body = f"{FIRM} Rain fell.\n\nThe second largest builder of dams in the north said it was “a mess.”"
    assert speakers(body) == ["the second largest builder of dams in the north"]
