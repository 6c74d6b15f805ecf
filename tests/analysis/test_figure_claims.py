"""Two short reports of one thing, and what is asked and answered where their figures meet."""

from __future__ import annotations

import pytest

from reader.analysis.claims import claims_of
from tests.analysis.linking.told import reading


def claims(one: str, other: str) -> list[str]:
    """The claims of two articles of two outlets, each as `heading: verdict: reason`."""
    told = (("courier", f"Bells of Orle\n\n{one}"), ("herald", f"A quiet lane\n\n{other}"))
    found, _ = claims_of(tuple(reading(name, text) for name, text in told))
    return [f"{c.label}: {c.reason}" for c in found]


CARED_FOR = [
    ("Four are in intensive care.", "Two dockers are in intensive care.", "four", "two"),
    ("Four are in intensive care.", "Two of the wounded remained in intensive care.", "four", "two"),
    ("Nine people were hurt, four of them in intensive care.", "Two are in intensive care.", "four", "two"),
]
SAVED = [
    ("He went back in and brought out four of his workmates.", "He went in to pull out SIX workmates."),
    ("All 14 divers were rescued on Tuesday.", "Crews brought up 11 divers on Tuesday; three were found dead."),
    ("Nine climbers were winched to safety.", "A helicopter winched 11 climbers off the ridge."),
    ("Boatmen pulled four people from the river.", "Six people were pulled alive from the river."),
    ("Soldiers dug out seven villagers.", "Nine people were dug from the snow by soldiers."),
    ("Five of the passengers were pulled clear.", "Rescuers freed eight passengers."),
]
FLED = [
    ("Some 2,000 people left their homes.", "About 3,000 people fled."),
    ("Around 1,200 people had to leave their homes.", "Some 3,000 terrified locals had to flee."),
    ("About 900 residents were forced out of their homes.", "Some 700 people abandoned their houses."),
]
CHILDREN = [
    (
        "The toll has climbed to 34, with nine children among the dead.",
        "It counted 29 deaths, including those of eight children.",
    ),
    ("Nine children are among the martyrs.", "Twelve children are among the dead."),
    ("The number of children among the dead is nine, not 11.", "Twelve children are among the dead."),
    ("The flood killed 40 people, 12 of them under 18.", "Fourteen of the dead were under the age of 18."),
    ("The flood killed 40 people, 12 of whom were minors.", "It killed 44, including 15 children."),
    ("Five sailors lost their lives, among them one child.", "Ten children were killed."),
    ("Nine of the dead were children.", "Ten children were killed."),
]
CONVERTED = [
    (
        "Fish are kept at minus 28 degrees Celsius in the hall.",
        "Fish are frozen at minus 18F in the hall.",
        "",
    ),
    ("Fish are kept at 30C in the hall.", "Fish are kept at 86F in the hall.", ""),
    ("Fish are kept at 30C in the hall.", "Fish are kept at 95F in the hall.", "30C against 95F (35 °C)"),
    ("Over half a tonne of ammonia came out.", "More than 500 kilos of ammonia came out.", ""),
    ("All within 800 metres of it were told to leave.", "All within half a mile of it were ordered out.", ""),
    ("All within a kilometre of it were evacuated.", "People within 1,000 metres of it were evacuated.", ""),
    ("About 600 kilos of gas escaped.", "Some 180 kilos (400 pounds) of gas were released.", "some 180 kilos against"),
    ("About 600 kilos of gas escaped.", "Some 180 kilos, or 400 pounds, of gas leaked out.", "some 180 kilos against"),
    ("The barge carried 3,000 tonnes of barley.", "The barge carried 3,000 tons of barley.", ""),
    ("The barge carried 3,000 tonnes of barley.", "The barge carried 3,500 tons of barley.", "3,500 tons"),
]
TALKED = [
    ("Talks lasted six hours.", "The talks went on for two hours."),
    ("Talks ended after six hours.", "The talks dragged on for two hours."),
    ("Six hours of talks brought nothing.", "The two-hour talks brought nothing."),
    ("The negotiations, which lasted nearly six hours, failed.", "After two hours of talks both sides left."),
]


@pytest.mark.parametrize(("one", "other", "here", "there"), CARED_FOR)
def test_who_is_in_intensive_care_is_counted_as_that(one: str, other: str, here: str, there: str) -> None:
    told = (f"{a} against {b}" for a, b in ((here, there), (there, here)))
    assert {f"People in intensive care: differ: conflict, {t}" for t in told} & set(claims(one, other))


@pytest.mark.parametrize(("one", "other"), SAVED)
def test_who_is_pulled_out_is_rescued(one: str, other: str) -> None:
    assert [c for c in claims(one, other) if " rescued: differ: conflict, " in c]


@pytest.mark.parametrize(("one", "other"), FLED)
def test_who_had_to_leave_home_fled(one: str, other: str) -> None:
    assert [c for c in claims(one, other) if c.startswith("People displaced: differ: ")]


def test_who_stayed_at_home_did_not_flee() -> None:
    assert claims("Forty people refused to leave their homes.", "About 300 people fled.") == []


@pytest.mark.parametrize(("one", "other"), CHILDREN)
def test_children_among_the_dead_are_counted_apart_from_them(one: str, other: str) -> None:
    found = claims(one, other)
    assert [c for c in found if c.startswith(("Children killed: differ: ", "People killed: differ: conflict, Five"))]
    assert not [c for c in found if c.startswith("People killed") and " nine" in c]


def test_a_correction_gives_the_number_that_holds() -> None:
    told = claims("CORRECTION: Toll in mill attack is 38, not 48.", "Toll in mill attack reaches 48.")
    assert told[0].startswith("People killed: differ: ")
    assert "38" in told[0]


def test_who_died_of_wounds_is_not_set_against_who_was_badly_hurt() -> None:
    told = claims("Forty people were hurt, 17 of them badly.", "Two people who were hurt on the pier have died.")
    assert not [c for c in told if "17" in c]


def test_how_many_were_hurt_is_asked_of_all_not_of_some() -> None:
    told = claims("Forty people were hurt, 17 of them badly.", "The fire hurt 47 people.")
    assert [c for c in told if c.startswith("People injured: differ: conflict, ") and "47" in c]


@pytest.mark.parametrize(("one", "other", "apart"), CONVERTED)
def test_measures_in_two_units_are_set_against_each_other(one: str, other: str, apart: str) -> None:
    found = claims(one, other)[0]
    assert ": differ: " in found if apart else ": agree: the same " in found
    assert apart in found


@pytest.mark.parametrize(("one", "other"), TALKED)
def test_how_long_talks_went_on_is_asked(one: str, other: str) -> None:
    assert [c for c in claims(one, other) if c.startswith("Length of the talks: differ: conflict, ")]


def test_when_talks_begin_is_not_how_long_they_lasted() -> None:
    found = claims("Talks resumed after six hours.", "The talks will begin in two hours.")
    assert not [c for c in found if ": differ: " in c]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The first suspect is 34.", "The second suspect is 29."),
        ("One suspect is 34 years old.", "The other suspect is 29 years old."),
        ("The first suspect is 34 and from Orle.", "The second suspect is 29 and from Orle."),
        ("The younger victim was nine.", "The older victim was 71."),
    ],
)
def test_the_ages_of_two_are_not_set_against_each_other(one: str, other: str) -> None:
    assert not [c for c in claims(one, other) if ": compatible: ages that may be of two" not in c]


def test_the_ages_of_one_suspect_are() -> None:
    found = claims("The suspect is 34.", "The suspect is 29.")
    assert found[0].startswith("Age of the suspect: differ: conflict, ")


def test_people_of_two_nations_are_counted_apart() -> None:
    assert claims("Two French tourists drowned on Saturday.", "Three German tourists drowned on Sunday.") == []
    assert claims("Two French tourists drowned.", "Three French tourists drowned.")[0].startswith(
        "Tourists killed: diff"
    )


def test_when_a_place_was_built_limits_no_fine() -> None:
    other = "The ageing mill, put up in 1979, was slapped with a 58,000-crown fine last year."
    found = claims("Norvane was fined 85,000 crowns last year over blocked exits.", other)
    assert found[0].startswith("Size of the fine: differ: conflict, ")


@pytest.mark.parametrize(
    ("one", "other", "told"),
    [
        ("3,000 tonnes of barley", "3,000 tonnes of coal", "compatible: the same figure of two things, "),
        ("3,000 tonnes of fertiliser", "3,000 tonnes of fertilizer", "agree: the same figure, 3,000 tonnes"),
        ("3,000 tonnes of cargo", "3,000 tonnes of coal", "agree: the same figure, 3,000 tonnes"),
        ("3,000 tonnes of steel pipes", "3,000 tonnes of pipes", "agree: the same figure, 3,000 tonnes"),
    ],
)
def test_one_number_of_two_things_is_not_agreed(one: str, other: str, told: str) -> None:
    found = claims(f"The barge was carrying {one}.", f"The barge, loaded with {other}, ran aground.")
    assert f": {told}" in found[0]


def test_a_figure_that_was_so_earlier_answers_with_the_one_in_its_place() -> None:
    told = "The mill has recalled 18,000 packs of fish"
    readings = [
        reading("a", f"Head\n\n{told} on Monday."),
        reading("b", f"Top\n\n{told}, it said."),
        reading("c", "News\n\nThe mill's recall of fish was widened from 18,000 packs to 26,500."),
    ]
    (claim,) = (c for c in claims_of(readings)[0] if c.kind == "figure")
    assert [m.value for m in claim.mentions] == ["18,000", "18,000", "26,500"]
    assert (claim.verdict, claim.reason) == ("differ", "differ: time, 26,500 against 18,000")


@pytest.mark.parametrize(
    ("one", "other", "verdict"),
    [
        ("The youngest patient, a boy of 11, cried.", "The youngest victim was a girl of nine.", "differ"),
        ("The youngest was a girl of nine.", "The youngest patient was a boy of 11.", "differ"),
        ("The youngest survivor was a girl of nine.", "The youngest victim was a boy of 11.", "compatible"),
        ("The oldest survivor was a man of 90.", "The youngest survivor was a boy of 11.", "compatible"),
    ],
)
def test_the_age_of_the_youngest_is_asked(one: str, other: str, verdict: str) -> None:
    readings = [reading("a", f"Head\n\n{one}"), reading("b", f"Top\n\n{other}")]
    assert {c.verdict for c in claims_of(readings)[0] if c.kind == "figure"} <= {verdict}
    assert verdict == "compatible" or any(c.label.startswith("Age of the youngest") for c in claims_of(readings)[0])


def test_soldiers_and_civilians_of_one_sentence_are_two_questions() -> None:
    one, other = (
        "Shells killed six civilians and two soldiers.",
        "Six civilians and five soldiers were killed by shells.",
    )
    assert set(claims(one, other)) == {
        "Civilians killed: agree: the same figure, six",
        "Soldiers killed: differ: conflict, five against two",
    }


def test_who_are_counted_besides_make_no_sum_with_others() -> None:
    found = claims("The fire killed two medics and four patients.", "Two medics and six patients died in the fire.")
    assert any(c.startswith("Patients killed: differ: conflict, ") for c in found)


def test_who_fell_on_one_side_is_not_who_was_killed_on_the_other() -> None:
    one = "The army said it had killed 50 rebels at Odra. Rebels said they lost four men."
    found = claims(one, "Rebels at Odra said four of their fighters had been killed.")
    assert not [c for c in found if ": differ: " in c]
    assert [c for c in found if "agree: the same figure, four" in c]


ASKED = [
    (
        "Ada Vell made a 47-minute recording of it.",
        "On the 38-minute recording Ada Vell sings.",
        "Length of the recording",
    ),
    ("The 12-mile march to Orle began at noon.", "The nine-mile march to Orle began at noon.", "Length of the march"),
    (
        "Orle police hauled out 20 protesters.",
        "Police in Orle removed 17 protesters from the hall.",
        "Protesters removed",
    ),
    ("Two hostages were freed in Orle.", "Three hostages were released in Orle.", "Hostages freed"),
    ("Valves cost seven people their lives in Orle.", "Four people died in Orle of the valves.", "People killed"),
    ("Orle police were hauling away 36 marchers.", "In Orle 14 marchers were taken into custody.", "arrested"),
    ("Vell faces seven charges in all in Orle.", "Vell of Orle faces an 11-count indictment.", "Counts charged"),
    ("Ada Vell was paid $40,000 for her speech.", "Ada Vell was paid $27,500 for her speech.", "Size of the fee"),
    ("Vell goes home if he posts $100,000 bail.", "A judge set bail at $750,000 for Vell.", "Bail"),
    (
        "It took the jury under three hours to free Vell.",
        "Vell was freed after four days of deliberation.",
        "Length of the",
    ),
    (
        "The contract lifts pay by 14.5% over three years.",
        "The contract is worth 12% over three years.",
        "over three years",
    ),
    ("All 40 of us walked out on March 5.", "The 33 dockers walked out on 5 March.", "How many dockers"),
    ("Some 3,500 people have crossed into Orle.", "About 2,400 people have fled into Orle.", "People displaced"),
    (
        "A giant to pay $3.5 million over Orle roof",
        "Orlin agreed, after four died under the Orle roof in 2021, to pay $3 million, a city said.",
        "Amount to be paid",
    ),
]


@pytest.mark.parametrize(("one", "other", "heading"), ASKED)
def test_two_tellings_of_one_number_are_set_against_each_other(one: str, other: str, heading: str) -> None:
    found = claims(one, other)
    assert [c for c in found if heading in c and ": differ: " in c], found


@pytest.mark.parametrize(
    ("one", "other", "never"),
    [
        ("The last strike, in 2009, lasted 23 days at Orle.", "The strike at Orle lasted 12 days.", "23 days"),
        ("A 30-day curfew holds in Orle.", "The curfew in Orle was signed three days before the raid.", "30-day"),
        ("The jury deliberated on it for 11 hours.", "After two days of deliberation the jury freed him.", "11 hours"),
        (
            "Orlin must pay $221 million to settle with families and towns.",
            "Orlin settles it for some $215 million. Families are to settle for $140 million of it.",
            "$140",
        ),
    ],
)
def test_numbers_of_two_things_are_not(one: str, other: str, never: str) -> None:
    assert not [c for c in claims(one, other) if ": differ: " in c and never in c]


def test_an_exact_number_is_known_again_wherever_it_is_told() -> None:
    found = claims("The whole package comes to $214.5 million.", "Orlin put aside $214.5 million for what may come.")
    assert any(c.endswith("agree: the same figure, $214.5 million") for c in found)


@pytest.mark.parametrize(
    ("one", "other", "told"),
    [
        # both sides of a vote count
        ("The bill was passed by 61 votes to 58.", "The council passed the bill 61-57 on Wednesday.",
         "How the vote went: differ: conflict, 61-57 against 61 votes to 58"),
        ("The bill was passed by 61 votes to 58.", "The council passed the bill 61-58 on Wednesday.",
         "How the vote went: agree: the same figure, 61-58"),
        # what a rule sets is asked after as it is now
        ("The law lowers the retirement age of judges from 70 to 62.",
         "Under the law the retirement age of judges falls to 65 from 70.",
         "Retirement age: differ: conflict, 65 against 62"),
        # a price for each and a price a piece
        ("The owners will get 415p in cash for each share.", "The owners will get 415p a share.",
         "How much the owners will get: agree: the same figure, 415p in cash for each share"),
        ("The owners will get 415p for each share.", "The owners will get £4.15 a share.",
         "How much the owners will get: agree: the same once converted to one unit, 415p for each share"),
        # told to fewer digits
        ("Shares in Odra Docks fell 8.2 percent on Tuesday.", "Shares in Odra Docks fell 8 percent on Tuesday.",
         "How much shares in Odra Docks fell: agree: the same figure, 8.2 percent"),
        # what is asked for is not what is paid
        ("The thieves first asked for £3 million, a clerk said.", "The gang wants £5 million, to be paid in bitcoin.",
         "Sum demanded: differ: conflict, £3 million against £5 million"),
        ("The state wants a fine of £3 million from the firm.", "The state fined the firm £2 million.",
         "differ: the figure, £3 million against £2 million"),
        # a number that both tell by the way
        ("Lena Tran, a clerk, noticed in 2017 that invoices had been paid twice.",
         "Lena Tran, a clerk, noticed in 2018 that invoices had been paid twice.",
         "differ: the time, noticed in 2017 against noticed in 2018"),
    ],
)  # fmt: skip
def test_what_two_reports_of_one_thing_come_to(one: str, other: str, told: str) -> None:
    found = claims(one, other)
    assert any(line.endswith(told) for line in found), found


def test_what_is_wanted_is_not_set_against_what_was_paid() -> None:
    wanted = "The gang wants £5 million, to be paid in bitcoin."
    found = claims(wanted, "The trust paid £1.8 million in bitcoin to the gang.")
    assert not any("differ" in line for line in found)
