"""Soon after something, and long after it."""

from __future__ import annotations

import pytest

from reader.analysis.judging.clashes.lapses import ago_clash, lapse_clash
from reader.analysis.judging.passages import Clash, Said, said
from tests.analysis.linking.told import reading


def clash(one: str, other: str) -> Clash | None:
    return lapse_clash([said("Courier", one)], [said("Herald", other)])


@pytest.mark.parametrize(
    ("one", "other", "words"),
    [
        (
            "The owl flew off minutes after the landing.",
            "The owl flew off an hour after landing.",
            ("minutes after the landing", "an hour after landing"),
        ),
        (
            "The weir of Orle broke shortly before its inspection.",
            "Weeks before the inspection the weir of Orle broke.",
            ("shortly before its inspection", "Weeks before the inspection"),
        ),
    ],
)
def test_one_thing_soon_and_long_after_another(one: str, other: str, words: tuple[str, str]) -> None:
    assert clash(one, other) == Clash("time", *words)
    assert clash(other, one) == Clash("time", *reversed(words))


@pytest.mark.parametrize(
    "other",
    [
        "The owl flew off moments after the landing.",
        "The owl flew off 90 minutes after the landing.",
        "The owl flew off two hours after the landing.",
        "The owl flew off an hour before landing.",
        "The owl flew off an hour after breakfast.",
        "The warden slept an hour after landing.",
        "The owl flew off an hour after landing, and another minutes after landing.",
    ],
)
def test_what_is_at_no_other_lapse(other: str) -> None:
    told = "The owl flew off minutes after landing."
    assert clash(told, other) is None
    assert clash(other, told) is None


def told(outlet: str, text: str) -> Said:
    one = reading(outlet, f"Head\n\n{text}")
    sentence = one.sentences[1]
    figures = [(f, f.start - sentence.start) for f in one.figures if f.start >= sentence.start]
    return said(outlet, text, figures=figures)


@pytest.mark.parametrize(
    ("one", "other", "words"),
    [
        ("They married four years ago.", "They married two years ago.", ("four years ago", "two years ago")),
        ("They married four years ago.", "They married 48 months ago.", None),
        ("They married four years ago.", "They met two years ago.", None),
        ("They married four years ago.", "They were married for two years.", None),
    ],
)
def test_how_long_ago_one_thing_was(one: str, other: str, words: tuple[str, str] | None) -> None:
    found = ago_clash([told("courier", one)], [told("herald", other)])
    assert (found and (found.here, found.there)) == words
