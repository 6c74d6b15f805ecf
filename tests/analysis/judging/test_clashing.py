from __future__ import annotations

from reader.analysis.judging.clashing import Clashing, first_clash
from reader.analysis.judging.passages import Said, said


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
