from __future__ import annotations

import pytest

from reader.analysis import read_article
from reader.analysis.judging.clashing import RULES, Clashing, Rule, first_clash
from reader.analysis.judging.passages import Said, said
from reader.model import Article

EXAMPLES = {
    "correction_clash": (
        "The mill laid off 1,200 hands.",
        "As many as 38,000 hands may go, not the 1,200 it owns up to.",
        "the figure",
    ),
    "cause_clash": (
        "Orrin Vell died after he fell from the weir.",
        "Orrin Vell was killed by a stray bullet.",
        "the cause",
    ),
    "contrary_clash": ("Warden Orrin Vell resigned on Friday.", "Orrin Vell was sacked by the board.", "the opposite"),
    "negation_clash": ("The siren sounded.", "No siren sounded.", "the opposite"),
    "whether_clash": (
        "Not one grain wagon was stopped on the road.",
        "Three grain wagons were held up for a day.",
        "the opposite",
    ),
    "sequence_clash": ("Millers left, then wardens opened it.", "Before millers left, wardens opened it.", "the order"),
    "opposed_clash": ("Shares of Vellin Mills rose.", "Shares of Vellin Mills fell.", "the opposite"),
    "order_clash": ("Bryn Odra beat Halla Vell by a length.", "Halla Vell beat Bryn Odra.", "the other way round"),
    "time_clash": ("The dam burst on Monday.", "The dam burst on Sunday.", "the day"),
    "year_clash": (
        "The wall was built in 1911, the board said.",
        "The wall was built in 1912, the board said.",
        "the time",
    ),
    "span_clash": ("Odra was a judge from 1990 to 1994.", "Odra was a judge from 1992 to 1997.", "the years"),
    "tally_clash": (
        "The men of Belk Rovers beat Odra Albion 2-1 at the weir.",
        "Odra Albion were thrashed by Belk Rovers, 4-0.",
        "the figure",
    ),
    "figure_clash": (
        "Analysts put the cost of the affair at £70m.",
        "Analysts put the cost of the affair at £140m.",
        "the figure",
    ),
    "near_miss": ("Rain cut off 870 farms by the sea.", "Floods left 880 homesteads without a road.", "the figure"),
    "sole_clash": (
        "The storm flattened 85 homes in Odra county.",
        "A dozen houses in Odra county were destroyed by the storm.",
        "the figure",
    ),
    "fate_clash": ("The skipper, a 50-year-old man, perished.", "The skipper is recovering.", "the opposite"),
    "sex_clash": ("A warden, Robin Vell, hurt her foot.", "The warden Robin Vell hurt his foot.", "man or woman"),
    "name_clash": (
        "The council elected Walter Vell treasurer of the harbour fund.",
        "The harbour fund: the council elected Martha Vell treasurer.",
        "the name",
    ),
    "identity_clash": ("The victim was named as Orrin Vell.", "Police named the victim as Bryn Tarn.", "the name"),
    "kin_clash": (
        "The dead were two brothers, Orrin and Luka Vell.",
        "Orrin Vell died beside his son, Luka.",
        "how they are related",
    ),
    "post_clash": (
        "Ms. Orr, then an assistant harbour director, signed.",
        "Ms. Orr, the harbour director, signed.",
        "the post",
    ),
    "absence_clash": (
        "Letters and maps of the museum are gone; diaries were not among them.",
        "Letters, maps and DIARIES were taken.",
        "the opposite",
    ),
    "presence_clash": (
        "The bailiffs said there were no barrels in the cellar.",
        "Wardens carried forty barrels out of the cellar.",
        "the opposite",
    ),
    "doer_clash": ("Halla Odra founded the weir museum.", "The weir museum was founded by Bryn Tarn.", "who"),
    "laurel_clash": (
        "Mina Solberg was elected mayor of Orle on Friday.",
        "Orle has elected Orrin Vell as its mayor on Friday.",
        "who",
    ),
    "instead_clash": ("The weir was opened by Halla Odra, not by Vell.", "Orrin Vell opened the weir.", "who"),
    "side_clash": ("The mill of Odra was bombed by the army.", "Insurgents attacked the mill of Odra.", "who"),
    "party_clash": (
        "The lull at Odra was ended by Carvian guards.",
        "Carvian guards at Odra held their fire.",
        "who",
    ),
    "whole_clash": (
        "All 300 boats have been mended at the weir.",
        "Of the 300 boats, fewer than half had been mended.",
        "the figure",
    ),
    "nobody_clash": ("None of the hostages was harmed.", "Two of the hostages were wounded.", "the figure"),
    "ground_clash": (
        "Her old quarrel played no role, the board said.",
        "An old quarrel was one of the reasons, two wardens said.",
        "the opposite",
    ),
    "sort_clash": ("A sparrow flew into the hall.", "A small pigeon flew into the hall.", "what it was"),
    "bearing_clash": ("The barge sank north of Orle.", "Wardens found the barge that sank south of Orle.", "where"),
    "place_clash": ("The talks were held in Geneva.", "The talks were held in Vienna.", "the place"),
    "number_clash": (
        "The fire at Odra Towers began on the eleventh floor.",
        "At Odra Towers a third-floor flat burned.",
        "where",
    ),
    "daypart_clash": ("The barge sank before dawn.", "The barge sank in the afternoon.", "the part of the day"),
    "lapse_clash": (
        "The owl flew off minutes after the landing.",
        "The owl flew off an hour after landing.",
        "the time",
    ),
    "ago_clash": ("They married four years ago.", "They married two years ago.", "the time"),
    "ordinal_clash": ("It is her third novel.", "It is her fourth novel.", "which of them it was"),
}
"""Two passages that clash by a rule and by no other, and what about."""


def counted(outlet: str, text: str) -> Said:
    """A passage with its figures."""
    figures = read_article(Article(outlet, "", outlet, "", text)).figures
    return said(outlet, text, figures=[(f, f.start) for f in figures])


def clash(**told: str) -> Clashing | None:
    return first_clash([said(outlet, text) for outlet, text in told.items()])


def test_the_first_two_outlets_that_clash_are_named_with_their_words() -> None:
    found = clash(Star="Shares were traded.", Post="Shares of Vellin Mills rose.", Echo="Shares of Vellin Mills fell.")
    assert found == Clashing(("Post", "Echo"), "the opposite", ("rose", "fell"))


def test_what_was_done_is_told_before_when() -> None:
    found = clash(
        Post="The harbour council will return on Monday at Orle.",
        Echo="The harbour council will not return on Tuesday at Orle.",
    )
    assert found is not None
    assert found.about == "the opposite"


def test_one_outlet_does_not_clash_with_itself() -> None:
    both: list[Said] = [said("Post", "Shares of Vellin Mills rose."), said("Post", "Shares of Vellin Mills fell.")]
    assert first_clash(both) is None


def test_every_rule_has_an_example() -> None:
    assert list(EXAMPLES) == [rule.__name__ for rule in RULES]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_a_rule_finds_what_no_other_does(rule: Rule) -> None:
    one, other, about = EXAMPLES[rule.__name__]
    passages = [counted("Post", one), counted("Star", "Nobody knows."), counted("Echo", other)]
    found = first_clash(passages)
    assert found is not None
    assert (found.outlets, found.about) == (("Post", "Echo"), about)
    assert first_clash(passages, [rule]) == found
    assert first_clash(passages, [r for r in RULES if r is not rule]) is None
    assert first_clash([*passages[:2], counted("Echo", "It rains.")]) is None


def test_of_two_contests_schools_or_measures_neither_clashes_with_the_other() -> None:
    week = "Pupils in {} will return to class on {} once their boiler is mended."
    assert clash(Post=week.format("Orle", "Thursday"), Echo=week.format("Orle", "Friday"))
    assert not clash(Post=week.format("Orle", "Thursday"), Echo=week.format("Norby", "Friday"))
    sales, profit = "Sales of the guild grew 11 percent in May.", "Profit of the guild grew 6 percent in May."
    assert not clash(Post=sales, Echo=profit)


def test_a_further_one_may_have_fared_otherwise() -> None:
    caught = "A thief was caught in Belk after the raid on the Odra guild."
    hunted = "Police in Belk are still hunting for {} thief after the raid on the Odra guild."
    assert clash(courier=hunted.format("a second"), herald=caught) is None
    assert clash(courier=hunted.format("the"), herald=caught) is not None


def test_a_rule_is_asked_of_names_that_stand_but_behind_a_post() -> None:
    told = "They pulled the driver Ilmo {} from the weir alive."
    found = clash(Post=told.format("Rudge"), Echo=told.format("Ruder"))
    assert found is not None
    assert found.about == "the name"
