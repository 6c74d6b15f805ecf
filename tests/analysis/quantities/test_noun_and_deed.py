"""What a figure counts and what is done, in the text's words."""

from __future__ import annotations

import pytest

from reader.analysis.language.sentences import sentences_of
from reader.analysis.quantities.figures import figures_of
from reader.model import Article, Figure


def figures(text: str) -> tuple[Figure, ...]:
    article = Article("a", "a.txt", "Harbour Post", "", text)
    return figures_of(article, sentences_of(article))


@pytest.mark.parametrize(
    ("text", "of"),
    [
        ("About 500 people were killed.", ["people killed"]),
        ("About 500 people were killed and between 6,000 and 8,000 have fled.", ["people killed", "people fled"]),
        ("The flood left hundreds dead and thousands displaced.", ["people killed", "people fled"]),
        ("The crash killed 10 pilgrims and two local guides.", ["pilgrims killed", "local guides killed"]),
        ("It caused 500 deaths, an exodus of 8,000.", ["deaths", "people fled"]),
        ("The death toll rose to 43.", ["people killed"]),
        ("Three dead, 41 ill after a meal in Norby", ["people killed", "people ill"]),
        ("12 dead, hundreds in hospital after a leak", ["people killed", "people hospitalised"]),
        ("Two nurses in hospital after a blast", ["nurses hospitalised"]),
        ("Some 20 beds in hospital halls", ["beds"]),
        ("The mill sent 85 of its 210 staff home without pay.", ["staff sent", "staff"]),
        ("Nine patients left the ward, down from 11 earlier in the week.", ["patients", "patients down"]),
        ("Nine guests left, and 11 earlier guests stayed.", ["guests", "earlier guests"]),
        ("The final toll of the crash on the Norby Pass is 43.", ["people killed"]),
        ("All 43 guests who lost their lives in the gale were named.", ["guests killed"]),
        ("The number of people killed in the gale on the fish market of Norby has risen to 61.", ["people killed"]),
        ("The number of people missing off the coast of the isle of Norby has dropped to 12.", ["people missing"]),
        ("The toll of the wreck of the ferry off the isle of Norby has risen from 43 to 61.", ["people killed"] * 2),
        ("The people killed in the gale on the fish market of Norby, the price of cod up to 61.", ["price"]),
        ("At least 40 fighters and civilians have died.", ["fighters and civilians killed"]),
        ("The city, 60 miles west of Tessaly, fell.", ["west of Tessaly"]),
        ("It carried 60 guests and a crew of 12.", ["guests carried", "crew"]),
        ("A rowdy mob of about 400 bayed outside the hall.", ["mob"]),
        ("Gran-of-six Ida Moreno and a father of two swam.", ["grandchildren", "children"]),
        ("Six guests have not been found.", ["guests missing"]),
        ("Six guests have not been found guilty.", ["guests found"]),
        ("Twelve guests weren't hurt, and 4,000 residents have not fled.", ["guests", "residents"]),
        ("Five guests are dead in two cars.", ["guests killed", "cars"]),
        ("Five guests were killed by two gunmen in three homes.", ["guests killed", "gunmen", "homes"]),
        ("The deaths were verified by at least two sources.", ["sources"]),
        ("It shelled the displaced with more than 20 rockets.", ["rockets"]),
        ("At least 14 guests were killed, rescue workers and two residents said.", ["guests killed", "residents"]),
        ("They tried to rescue 14 miners; three rescue boats came.", ["miners rescued", "rescue boats"]),
        ("They counted 12 ballots refused for missing names.", ["ballots"]),
        ("Two of its guests who had been off work were killed.", ["guests killed"]),
        ("The guild puts the final count at 58 dead, 17 of them children.", ["people killed", "children killed"]),
        ("Twenty are listed as missing.", ["people missing"]),
        ("More than 5,000 residents fled the town of 40,000.", ["residents fled", "people"]),
        ("Some 20,000 people, two thirds of the town, had fled.", ["people fled", "town"]),
        (
            "About 600 people (210 families) have fled, of whom 300 are children.",
            ["people fled", "families", "children"],
        ),
        (
            "The gale in 14 towns killed 300, and 20 guests in two inns died.",
            ["towns", "people killed", "guests killed", "inns"],
        ),
        (
            "63 guests, among them 19 children and 11 women, were killed.",
            ["guests killed", "children killed", "women killed"],
        ),
        (
            "Nine guests died in Orle, three in Velm and four on Monday when it fell.",
            ["guests killed"] * 3,
        ),
        ("A convoy of 16 trucks and a crew of 18 came.", ["trucks", "crew"]),
        ("It has two Su-24 jets, two F-16s and 40 mail-in ballots.", ["Su-24 jets", "F-16", "mail-in ballots"]),
        ("More than 70 men, women and children were slaughtered.", ["men, women and children killed"]),
        ("Three patients died and nine fell ill.", ["patients killed", "patients ill"]),
        ("Three men died and nine walked out.", ["men killed", "men walked"]),
        ("Three men died and nine armed men ran off.", ["men killed", "armed men ran"]),
        ("The gale killed two, and four jumped overboard.", ["people killed", "jumped"]),
        ("The gale killed two guards and nine men armed with sticks.", ["guards killed", "men killed"]),
        ("Nine infected patients left.", ["infected patients"]),
        ("Two vases were found and 10 remain missing.", ["vases found", "vases missing"]),
        ("Two vases have been recovered, and 10 are missing.", ["vases recovered", "vases missing"]),
        ("Two bodies were found and 10 are missing.", ["bodies found", "people missing"]),
        ("Two boats sank and 10 are missing.", ["boats", "people missing"]),
        ("It has 212 guests, of whom 14 were taken to hospital.", ["guests", "guests hospitalised"]),
        ("All 212 guests were taken to hospital.", ["guests hospitalised"]),
        ("Three people have died and five remain in hospital.", ["people killed", "people hospitalised"]),
        ("Three people have died and another five are in hospital.", ["people killed", "people hospitalised"]),
        ("Three guests were hurt and two guests lost their lives.", ["guests wounded", "guests killed"]),
        ("Three people died and five are in intensive care.", ["people killed", "people intensive-care"]),
        ("Three guests died and two were from Orle.", ["guests killed", "guests"]),
        ("The gale killed three and two were hurt.", ["people killed", "people wounded"]),
        ("Nine guests were taken to a hospital and two clinics.", ["guests hospitalised", "clinics taken"]),
        ("The storm left 14 dead and 40,000 without power.", ["people killed", "without power"]),
        ("The storm left 14 dead and 40,000 homes without power.", ["people killed", "homes without power"]),
        ("Nine guests without papers were arrested.", ["guests arrested"]),
        ("None of the 16 guests was hurt.", ["guests"]),
        ("All but two guests survived.", ["guests"]),
        ("Three of the injured later died.", ["people killed"]),
        ("Three of the injured walked out.", ["people wounded"]),
        ("Two people were killed while 14 escaped unhurt.", ["people killed", "people fled"]),
        ("Three members of the five-strong board agreed and two did not.", ["members", "people", "members"]),
        ("It took 214 of some 500 pupils.", ["pupils took", "pupils"]),
        ("They are a few: 214 of some 500.", ["", ""]),
        ("It has 40 depots and employs 900 people.", ["depots", "people employs"]),
        ("In all 43 are known to have died.", ["people killed"]),
        ("The 37-year-old Ida Moreno sailed.", ["Ida Moreno"]),
        ("Captain Ida Moreno, 44, swam.", ["Captain Ida Moreno"]),
        ("Police said the man seized on Tuesday, who is 52, swam.", ["man"]),
        ("The man met a dog, a cat and a mule, who is 52.", [""]),
        ("They seized $750,000 in campaign cash.", ["campaign cash seized"]),
        ("The shares closed at $31.80 in New Orlin.", [""]),
        ("The yield rose to 3.41 percent on Thursday.", ["rose"]),
        ("Sales rose 1.2 percent on the month.", ["rose"]),
        ("A third of the country's grain exports left.", ["grain exports"]),
        ("It lost 30 of the fishermen's boats.", ["boats lost"]),
        ("Some 163 people fell ill.", ["people ill"]),
        ("Some 62 people have been treated for injuries.", ["people wounded"]),
        ("Eleven sailors among 31 killed in the gale.", ["sailors", "people killed"]),
    ],
)
def test_the_noun_and_the_verb(text: str, of: list[str]) -> None:
    assert [f.of for f in figures(text)] == of


@pytest.mark.parametrize(
    ("text", "of"),
    [
        ("The youngest miller, a boy of 11, went home.", ""),
        ("The youngest patient, a boy of 11, went home.", "youngest patient"),
        ("The youngest victim on the ward is a girl of nine.", "youngest victim"),
        ("The oldest passenger, 83, was saved.", "oldest passenger"),
        ("The oldest patient is aged 83.", "oldest patient"),
        ("The eldest patient is 83.", "eldest patient"),
        ("The youngest of the dead was an 11-year-old girl.", "youngest"),
        ("The youngest, Ann Lee, 11, went home.", "Ann Lee"),
        ("The youngest patient went home and met a girl of nine.", ""),
        ("The youngest patient cried; a boy of 11, too.", ""),
    ],
)
def test_whose_age_it_is_of_several(text: str, of: str) -> None:
    assert [f.of for f in figures(text) if f.kind == "age"] == [of]


def test_a_list_of_hundreds_of_counts_is_read_once() -> None:
    rows = ", ".join(f"{n % 9 + 1} men" for n in range(400))
    found = figures(f"The storm left 41 dead, including {rows}.")
    assert len(found) > 300
    assert found[0].of == "people killed"
