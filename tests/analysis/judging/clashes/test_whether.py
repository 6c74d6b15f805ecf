"""What one outlet denies and another tells in other words."""

from __future__ import annotations

import pytest

from reader.analysis.judging.clashes.whether import whether_clash
from reader.analysis.judging.passages import Clash, said


def clash(one: str, other: str) -> Clash | None:
    return whether_clash([said("Courier", one)], [said("Herald", other)])


def test_who_did_not_do_it_at_all_did_it_to_nothing() -> None:
    one, other = "The guild denied that its wardens had fired.", "In the end wardens fired two shots."
    assert clash(one, other) == Clash("opposite", "denied that its wardens had fired", "fired")
    assert clash("The wardens had not fired rockets.", other) is None
    assert clash("The wardens had not fired in May.", other) is None
    assert clash(one, "In the end wardens fired nothing.") is None


def test_what_one_who_is_named_did_another_need_not_have_done() -> None:
    assert clash("Orrin Vell has no plans to visit Orle.", "Mara Quint travelled to Orle at noon.") is None
    assert clash("Orrin Vell did not visit Orle.", "Warden Vell travelled to Orle at noon.")
    assert clash("Orrin Vell did not visit Orle.", "On Monday he travelled to Orle at noon.")


def test_what_was_done_on_one_day_need_not_have_been_done_to_one_thing() -> None:
    assert clash("On Monday the mill was searched.", "On Monday the mill was not searched.")
    assert clash("On Monday the mill was searched.", "On Monday the barge was not searched.") is None


def test_what_has_yet_to_be_done_may_be_done_later() -> None:
    yet = said("Courier", "The guild has yet to pay the millers.", day="2026-03-08")
    then = said("Herald", "The guild paid the millers on Monday.", day="2026-03-09")
    assert whether_clash([yet], [then]) == Clash("update", "has yet to pay", "paid")
    assert clash("The guild failed to pay the millers.", then.text) == Clash("opposite", "failed to pay", "paid")


@pytest.mark.parametrize(
    ("one", "other", "words"),
    [
        (
            "The warden has yet to visit the weir.",
            "On Sunday the warden toured the weir.",
            ("has yet to visit", "toured"),
        ),
        ("The warden did not go to the weir.", "The warden visited the weir.", ("did not go to", "visited")),
        (
            "Vell did not testify at the trial.",
            "Vell took the stand in May.",
            ("did not testify", "took the stand"),
        ),
        (
            "Not one grain wagon was stopped on the toll road.",
            "Three wagons of the millers were held up for a day.",
            ("Not one grain wagon was stopped", "held up"),
        ),
        (
            "The wardens denied that any grain convoy had been stopped.",
            "A clerk conceded that lorries had been halted at the toll house.",
            ("denied that any grain convoy had been stopped", "halted"),
        ),
        (
            "The Odra mill will not be closed, the guild said.",
            "The guild will lay off forty hands and close its mill by May.",
            ("will not be closed", "close"),
        ),
        ("The mill will not be closed.", "The factory will shut in May.", ("will not be closed", "shut")),
        (
            "Reports that pupils were hurt at the weir are false, the warden said.",
            "Nine children were injured when the weir gave way.",
            ("hurt … are false", "injured"),
        ),
        (
            "No searches have taken place at the offices of the guild.",
            "Bailiffs raided the headquarters of the guild on Monday.",
            ("No searches", "raided"),
        ),
        (
            "Orrin Vell has not been arrested, his lawyer said.",
            "Bailiffs DETAINED the miller Orrin Vell.",
            ("has not been arrested", "DETAINED"),
        ),
        (
            "The judge refused to make the mill hand over its ledgers.",
            "A court ordered the mill to hand over its ledgers.",
            ("refused to make", "ordered"),
        ),
        (
            "Nobody warned the millers of Odra, they said.",
            "The millers of Odra were alerted by post.",
            ("Nobody warned", "alerted"),
        ),
        (
            "Owners of boats were not told that the weir was open.",
            "The owners had been informed of the weir in writing.",
            ("were not told", "informed"),
        ),
        (
            "The council has not ordered the army to clear the weir.",
            "The mayor has ordered ninety soldiers to clear the weir.",
            ("has not ordered", "ordered"),
        ),
    ],
)
def test_what_is_denied_and_told_is_apart(one: str, other: str, words: tuple[str, str]) -> None:
    assert clash(one, other) == Clash("opposite", *words)
    assert clash(other, one) == Clash("opposite", *reversed(words))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # another thing
        ("The mill will not be closed.", "The guild will close its toll house by May."),
        ("No searches have taken place at the mill.", "Bailiffs raided the home of the warden."),
        # somebody else
        ("Orrin Vell has not been arrested.", "Halla Odra was arrested."),
        # both deny it
        ("No wagon was stopped.", "The wardens denied that wagons had been halted."),
        # wished, feared or open
        ("The mill will not be closed.", "The mill may be closed, the guild fears."),
        ("The mill will not be closed.", "The guild asked whether the mill would close."),
        # asked of somebody who would not
        ("The guild asks a warden to close the mill.", "The warden refused to close the mill."),
        # still to come, and not done so far
        ("The mill has not been closed.", "The mill will be closed in May."),
        # before, and afterwards
        ("No horn was used before the weir broke.", "Wardens used a horn after the weir broke."),
        # the plain form of a verb, or a noun, tells nothing
        ("The weir was not searched.", "A search party had supper at the weir."),
        # what both have in common says nothing of a thing
        ("Two people were not hurt.", "Two people were hurt at the weir."),
    ],
)
def test_what_may_both_hold_is_not_apart(one: str, other: str) -> None:
    assert clash(one, other) is None


def test_an_outlet_that_tells_both_is_not_set_against_one_that_tells_either() -> None:
    both = [said("Courier", "No wagon was stopped."), said("Courier", "Two wagons were halted at the weir.")]
    assert whether_clash(both, [said("Herald", "Millers say that wagons were held up.")]) is None


def test_a_noun_may_name_what_did_not_come_about() -> None:
    one = said("Courier", "The signing of the pact with Odra did not take place on Friday.")
    assert whether_clash([one], [said("Herald", "The pact with Odra was signed on Friday.")]) is not None
    assert whether_clash([one], [said("Herald", "The pact with Odra was signed on Sunday.")]) is None
    none = said("Herald", "The pact with Odra was not signed on Friday.")
    assert whether_clash([one], [none]) is None


def test_a_noun_for_a_deed_tells_nothing_unless_it_is_denied() -> None:
    told = said("Courier", "Orrin Vell has apologised for the sketch.")
    assert whether_clash([told], [said("Herald", "Orrin Vell offered no word of apology for the sketch.")]) is not None
    assert whether_clash([told], [said("Herald", "Some wanted an apology from Orrin Vell for the sketch.")]) is None
    approved = said("Courier", "The council approved the plan for Odra.")
    assert (
        whether_clash([approved], [said("Herald", "The plan for Odra has not won the council's approval.")]) is not None
    )


def test_what_is_still_not_done_on_a_later_day_was_not_done_before() -> None:
    told = said("Courier", "Odra Steel and Pell signed their merger agreement on Wednesday.")
    still = said("Herald", "There was still no signature on the merger of Odra Steel and Pell on Thursday.")
    assert whether_clash([told], [still]) is not None
    assert whether_clash([told], [said("Herald", still.text.replace("still ", ""))]) is None


def test_without_a_single_arrest_nobody_was_held() -> None:
    none = said("Courier", "The march at Odra ended without a single arrest.")
    assert whether_clash([none], [said("Herald", "Police detained 31 marchers at Odra.")]) is not None


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Mayor Vell urged Quint to withdraw the plan.", "Mayor Vell stopped short of asking Quint to withdraw it."),
        ("Mayor Vell urged Quint to withdraw the plan.", "Mayor Vell has not asked Quint to withdraw the plan."),
        ("Orrin Vell promised the guild a new quay.", "Orrin Vell would not promise the guild a new quay."),
    ],
)
def test_what_was_asked_and_promised_is_told_or_denied(one: str, other: str) -> None:
    assert clash(one, other)


def test_who_forces_a_way_orders_nobody() -> None:
    denied = "The warden did not order men into the town."
    assert clash(denied, "The warden ordered men into the town.")
    assert clash(denied, "The warden and his men forced their way into the town.") is None
