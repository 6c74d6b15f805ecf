"""Nouns and deeds of a count that do not stand where they mostly do."""

from __future__ import annotations

import pytest

from reader.analysis.language.sentences import sentences_of
from reader.analysis.quantities.figures import figures_of
from reader.analysis.quantities.phrasing import group_before
from reader.analysis.quantities.tokens import Tokens
from reader.model import Article

COUNTED = [
    ("Two officers fell in the line of duty.", "officers killed"),
    ("The 140-bed clinic was built with a loan.", "beds"),
    ("A five-member panel met.", "members"),
    ("Six of the dead were children.", "children killed"),
    ("All 14 men trapped in the mine died.", "men killed"),
    ("Twelve children trapped in the Orle cave have been rescued.", "children rescued"),
    ("Two men trapped after a boat sank are well.", "men stranded"),
    ("The 14 men trapped in the mine were being fed.", "men stranded"),
    ("At least 15 of the wounded were police officers.", "police officers wounded"),
    ("The captives, three of whom were let go, are well.", "captives freed"),
    ("By noon 19 people had lost their lives.", "people killed"),
    ("Four mill workers lost their lives.", "mill workers killed"),
    ("The war has cost 200 lives.", "people killed"),
    ("The flood claimed 12 lives.", "people killed"),
    ("No more than 4,000 residents have left Orlin since May.", "residents fled"),
    ("Some 300 people have left their homes.", "people fled"),
    ("Two hostages were set free.", "hostages freed"),
    ("Another 71 passengers came through the night alive.", "passengers rescued"),
    ("Only 17 made it out.", "people rescued"),
    ("Fourteen more have yet to be found.", "people missing"),
    ("Some 46 people were brought to the hospital in Orle.", "people hospitalised"),
    ("Officers hauled away 240 people.", "people arrested"),
    ("It has room for 12 life rafts.", "life rafts"),
    ("Cops nicked 23 fans after stones rained down.", "fans arrested"),
    ("Police held 23 people after stones were thrown.", "people arrested"),
    ("Up to 5,000 fans joined a noisy protest.", "fans attended"),
    ("Some 300 dockers took part in the march.", "dockers attended"),
    ("A five-strong panel met.", "people"),
    ("A 40-strong fleet sailed.", "fleet"),
    ("Three reporters are among those held.", "reporters arrested"),
    ("The ruling covers 12 of the country's 980 schools.", "schools"),
    ("The bench split 5-4 on Monday.", "votes"),
]
PLAIN = [
    ("Thieves nicked 23 bikes.", "arrested"),
    ("The post is held by 23 people.", "arrested"),
    ("Some 300 dockers joined the union.", "attended"),
    ("Some 300 people took part in the vote.", "attended"),
    ("Some 300 workers have left the company.", "fled"),
    ("The club has saved 12 lives.", "killed"),
    ("The firm let 40 workers go.", "rescued"),
    ("Thirty people were buried alive.", "rescued"),
    ("Forty miners were still alive.", "rescued"),
    ("Some 46 people died, the hospital said.", "hospitalised"),
    ("Orle won 3-1 in the final.", "votes"),
    ("Six of the dead were identified.", "children"),
    ("Twelve shops lost their licences.", "killed"),
    ("A two-thirds vote is needed.", "thirdss"),
    ("Two doctors who examined four of the bodies spoke.", "killed"),
    ("People died when two cars met.", "killed"),
]


def counted(text: str) -> list[str]:
    article = Article("bee", "a.txt", "The Bee", "", text)
    return [f.of for f in figures_of(article, sentences_of(article))]


@pytest.mark.parametrize(("text", "of"), COUNTED)
def test_what_is_counted_is_told_plainly(text: str, of: str) -> None:
    assert counted(text)[0] == of


@pytest.mark.parametrize(("text", "word"), PLAIN)
def test_near_misses_are_left_alone(text: str, word: str) -> None:
    assert all(word not in of.split() for of in counted(text)[:1])


@pytest.mark.parametrize(
    ("text", "of"),
    [
        ("Five of the injured have since died.", "people killed"),
        ("Seven children who took part in the study have died.", "children killed"),
        ("Two employees of the firm were questioned and are being held.", "employees arrested"),
        ("About 2,300 suspected rebels are held without trial.", "suspected rebels arrested"),
        ("The league wants 60 of its own men freed.", "own men"),
        ("Her clerks spoke to 38 survivors.", "people interviewed"),
        ("A total of 2,100 kids were signed up for it.", "kids enrolled"),
        ("A 500lb bomb crashed through the roof.", "bomb"),
        ("It agreed to 40 doses at 520 crowns each.", "doses"),
    ],
)
def test_what_befell_those_who_are_counted(text: str, of: str) -> None:
    assert counted(text)[0] == of


@pytest.mark.parametrize(
    ("text", "of"),
    [
        ("Five of the injured left.", "people wounded"),
        ("Some 38 survivors came.", "survivors"),
        ("The Bee interviewed three other women.", "women"),
        ("Two feasts are held each May.", "feasts"),
        ("The league freed 60 of its men.", "men freed"),
    ],
)
def test_what_looks_like_it_is_read_as_before(text: str, of: str) -> None:
    assert counted(text)[0] == of


def test_a_clause_that_has_ended_lends_no_noun() -> None:
    text = "The monitor, which records a death when it has two sources, had confirmed 47 by noon."
    assert counted(text) == ["sources", ""]


def test_an_amount_for_each_is_a_price() -> None:
    assert counted("It agreed to 40 doses at 520 crowns each.") == ["doses", "price"]


def test_whom_after_another_count_are_those_it_counted() -> None:
    assert counted("It has 98 branches in lakeside towns, 53 of which are shut.")[1].startswith("branches")


def test_the_group_of_so_many() -> None:
    crew, plan = ("a crew of 18", "a plan of 18")
    assert group_before(Tokens(crew, 0, len(crew)), 3) == "crew"
    assert group_before(Tokens(plan, 0, len(plan)), 3) == ""
