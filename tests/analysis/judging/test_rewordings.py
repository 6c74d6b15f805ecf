"""Quotations with a word changed: what is told of it, and what is no change."""

from __future__ import annotations

import pytest

from reader.analysis.judging.collation import collated
from reader.analysis.judging.rewordings import rewordings_of
from tests.analysis.test_verdicts import reading_of, verdict_on


def kinds(one: str, other: str) -> list[str]:
    return [r.kind for r in rewordings_of(one, collated(one, [other]).variants[0])]


@pytest.mark.parametrize(
    ("one", "other", "kind"),
    [
        ("it went up like a rocket over the yard", "it went up like a torch over the yard", "word"),
        ("the mill is safe for all who work there", "the mill is dangerous for all who work there", "sense"),
        ("we did tell the board of the leak", "we did not tell the board of the leak", "sense"),
        ("we never told the board of the leak", "we told the board of the leak", "sense"),
        ("we had three hours to leave the mill", "we had three days to leave the mill", "sense"),
        ("it was the worst night of the flood", "it was the best night of the flood", "sense"),
        ("they told us of it last Tuesday at noon", "they told us of it last Friday at noon", "sense"),
        ("it was the worst night of the flood", "it was the worst storm of the flood", "word"),
        ("we owe the town nine crowns a head", "we owe the town six crowns a head", "sense"),
        ("she left in perfect order that night", "she left in order that night", "cut"),
        ("she left in perfect order that night", "she left in … order that night", None),
        ("we trusted the mill and checked too little", "we trusted the mill and checked", "sense"),
        ("we sell now and mend later", "we sell now and mend later, but only if the warden agrees", "condition"),
        ("we will go on unless the weir is shut", "we will go on", "condition"),
        ("we will go on with the weir", "we will go on with the weir and with the mill", None),
        ("we do not sell old grain to the town", "we don't sell old grain to the town", None),
        ("the color of the river had changed", "the colour of the river had changed", None),
        ("it took us 72 days in all to get home", "it took us seventy-two days in all to get home", None),
        ("she left in perfect order", "she left in perfect order that night", None),
        ("it is the wall that gave way", "it was the wall that gave way", None),
    ],
)
def test_changes_are_told_by_how_much_they_matter(one: str, other: str, kind: str | None) -> None:
    assert kinds(one, other) == ([kind] if kind else [])


@pytest.mark.parametrize(
    ("one", "other", "reason"),
    [
        (
            "“It went up like a rocket over the yard,” she said.",
            "“It went up like a torch over the yard,” she said.",
            "compatible: the same words but one changed, rocket against torch",
        ),
        (
            "“The barge was in perfect order that night,” he said.",
            "“The barge was in order that night,” he said.",
            "compatible: the same words but for a cut, perfect",
        ),
        (
            "“The mill is safe for all who work there,” he said.",
            "“The mill is dangerous for all who work there,” he said.",
            "differ: quoted in another sense, safe against dangerous",
        ),
        (
            "“We sell old grain to the town,” he said.",
            "“We sell old grain to the town, but only if the warden and the whole council agree to it,” he said.",
            "differ: quoted without its condition, but only if the warden and the whole council agree to it",
        ),
    ],
)
def test_the_verdict_names_the_words(one: str, other: str, reason: str) -> None:
    assert verdict_on("quote", reading_of("courier", one), reading_of("herald", other)).reason == reason
