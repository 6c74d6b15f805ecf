"""Passages told alike save for a negation."""

from __future__ import annotations

import pytest

from reader.analysis.judging.clashes.negations import negation_clash
from reader.analysis.judging.events import events_compared
from reader.analysis.judging.passages import Clash, said


def clash(one: str, other: str) -> Clash | None:
    return negation_clash([said("Courier", one)], [said("Herald", other)])


@pytest.mark.parametrize(
    ("one", "other", "words"),
    [
        (
            "The crew said it would return to the quay on Friday.",
            "The crew said it would not return to the quay on Friday.",
            ("would return", "would not return"),
        ),
        (
            "Vell will not appeal, the lawyer Halla Odra said.",
            "Vell would appeal against the ruling, the lawyer Halla Odra said.",
            ("will not appeal", "would appeal"),
        ),
        ("The panel found Odra Vell guilty.", "The panel found Odra Vell not guilty.", ("guilty", "not guilty")),
        # of what somebody said it is told
        (
            "There were enough oars on board, the pilot said.",
            "Rowers said there were not enough oars.",
            ("were enough", "were not enough"),
        ),
        # nothing but the denial parts them, however short they are
        ("The siren sounded.", "No siren sounded.", ("siren", "No siren sounded")),
        ("The siren sounded.", "The siren never sounded.", ("sounded", "never sounded")),
        # what somebody denies outright
        (
            "The mill denied that its carts had been in the yard.",
            "The mill said its carts had been in the yard.",
            ("denied that carts", "carts"),
        ),
        (
            "Wardens used water hoses on the weir on Monday.",
            "Wardens used no water hoses on the weir on Monday.",
            ("water", "no water hoses"),
        ),
        (
            "The mill at Odra Weir is open to visitors.",
            "The mill at Odra Weir is no longer open to visitors.",
            ("is open", "is no longer open"),
        ),
        (
            "The wardens opened the Odra sluice after a warning.",
            "The wardens opened the Odra sluice without warning.",
            ("warning", "without warning"),
        ),
        (
            "The miller can’t sell the Odra meadow.",
            "The miller can sell the Odra meadow.",
            ("can’t sell", "can sell"),
        ),
        (
            "The miller hadn't sold the Odra meadow.",
            "The miller had sold the Odra meadow.",
            ("hadn't sold", "had sold"),
        ),
        ("Odra testified.", "Odra did not testify.", ("testified", "did not testify")),
        (
            "The witness testified for two hours.",
            "The witness did not testify.",
            ("testified", "did not testify"),
        ),
        ("I knew about the sluice.", "I did not know about any sluice.", ("knew", "did not know")),
        (
            "We had warned them that the sluice did not close.",
            "We never warned them about the sluice.",
            ("had warned", "never warned"),
        ),
    ],
)
def test_a_negation_in_passages_otherwise_alike(one: str, other: str, words: tuple[str, str]) -> None:
    assert clash(one, other) == Clash("opposite", *words)
    assert clash(other, one) == Clash("opposite", *reversed(words))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Not only the crew of the barge returned.", "The crew of the barge returned."),
        ("The hunt, though Vell was never sure, had begun.", "The hunt, though Vell was not sure, had begun."),
        ("Nobody lives long in the Odra weir.", "She said that nobody “lives long in the Odra weir”."),
        ("No water hoses were used on the weir.", "He denied that wardens had used water hoses on the weir."),
        (
            "No water hoses were used on the weir.",
            "He denied on Sunday, again, that hoses were used on the weir.",
        ),
        ("The weir was not sold.", "Reports that the weir was sold are false, and it is false that the weir was sold."),
        ("The crew of the barge did not return on Friday.", "The crew of the barge may return on Friday."),
        ("The crew of the barge did not return on Friday.", "Asked if the crew of the barge would return on Friday."),
        ("The crew did not sell the barge in Odra.", "The crew did not buy the barge in Odra."),
        ("You do not moor a barge there if you care for it.", "Mooring a barge there means you do not care for it."),
        ("The crew did not sell the barge in Odra.", "The warden said that Vell did sell his horse."),
        ("The crew left the barge in Odra, not the horse.", "The crew left the barge in Odra."),
        (
            "The crew has not left the barge in Odra. On Friday the crew left the barge in Odra.",
            "The crew left the barge in Odra.",
        ),
        ("The barge carried no more than nine sacks of Odra flour.", "The barge carried nine sacks of Odra flour."),
        ("The mill denied that its carts had been in the yard.", "The mill said its carts had never been in the yard."),
        ("The gale left the mills of Orle without power.", "The gale hit Orle, cutting power to its mills."),
        # a pay-off is no pay
        (
            "She will leave at the end of the month with no pay-off.",
            "The gang wants it to be paid by the end of the month.",
        ),
        ("Millers voted no to the sale of the weir.", "Millers had voted against the sale of the weir."),
        ("There was not one cart in the yard.", "There was no cart in the yard."),
        ("The mill of Orle did not answer a request for comment.", "A clerk for the mill of Orle did not comment."),
        (
            "The chief of the station has stepped down over its failed sports channel.",
            "The chief of the station has stepped down over its sports channel.",
        ),
    ],
)
def test_what_is_no_denial_of_the_other(one: str, other: str) -> None:
    assert clash(one, other) is None
    assert clash(other, one) is None


def test_a_change_of_mind_is_an_update() -> None:
    before = "The zoo of Orle said on Thursday that it would sell its old ape."
    after = "The zoo of Orle has changed its mind and said on Monday that it would not sell its old ape."
    assert clash(before, after) == Clash("update", "would sell", "would not sell")
    assert clash(before, after.replace("has changed its mind and ", "")) == Clash(
        "opposite", "would sell", "would not sell"
    )


def test_a_denial_is_never_told_as_agreement() -> None:
    here = said("Courier", "The crew said it would return to the quay on Friday.")
    there = said("Herald", "The crew said it would not return to the quay on Friday.")
    found = events_compared([here, there])
    assert (found.verdict, found.reason) == ("differ", "differ: the opposite, would return against would not return")
