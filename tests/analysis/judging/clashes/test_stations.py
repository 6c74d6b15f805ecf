"""Posts that one person cannot both hold, and years of one thing that cannot both be right."""

from __future__ import annotations

import pytest

from tests.analysis.test_verdicts import reading_of, verdict_on


@pytest.mark.parametrize(
    ("one", "other", "reason"),
    [
        (
            "Ms. Orr, then an assistant harbour director, signed the order for the gates.",
            "Ms. Orr, the harbour director, signed the order for the gates.",
            "differ: the post, assistant harbour director against harbour director",
        ),
        (
            "Ms. Orr, then an assistant harbour director, signed the order for the gates.",
            "Ms. Orr, the assistant harbour director then, signed the order for the gates.",
            "",
        ),
        (
            "Ms. Orr, an assistant harbour director, signed the order for the gates.",
            "Ms. Orr, once an assistant harbour director and now the harbour director, signed the order for the gates.",
            "",
        ),
        (
            "Health Minister Ilse Orr signed the order for the gates.",
            "Transport Minister Ilse Orr signed the order for the gates.",
            "differ: the post, health minister against transport minister",
        ),
        (
            "Ms. Orr, the finance minister, signed the order for the gates.",
            "Ms. Orr, the transport minister, signed the order for the gates.",
            "differ: the post, finance minister against transport minister",
        ),
        (
            "Ms. Orr, the finance minister, signed the order for the gates.",
            "Ms. Orr, the finance minister and once the transport minister, signed the order for the gates.",
            "",
        ),
        (
            "Ms. Orr, the assistant harbour director, signed the order for the gates.",
            "Mr. Brandt, the harbour director, signed the order for the gates.",
            "",
        ),
    ],
)
def test_the_post_somebody_holds(one: str, other: str, reason: str) -> None:
    found = verdict_on("event", reading_of("courier", one), reading_of("herald", other))
    assert (found.reason if found.verdict == "differ" else "") == reason


@pytest.mark.parametrize(
    ("other", "clash"),
    [
        ("Edda Brandt, a farmer, held the seat from 1966 to 1978.", True),
        ("Edda Brandt, a farmer, held the seat from 1966-78.", True),
        ("Edda Brandt, a farmer, held the seat from 1967 to 1979.", False),
        ("Edda Brandt, a farmer, held the seat from 1963 to 1983 and slept through most of it.", False),
        ("Edda Brandt, a farmer, held the seat from 1980 to 1984.", False),
        ("Peter Olhal, a farmer, held the seat from 1966 to 1978.", False),
    ],
)
def test_the_years_of_what_somebody_did(other: str, clash: bool) -> None:
    one = "Orr will take the seat in which Edda Brandt served from 1967 to 1979."
    found = verdict_on("event", reading_of("courier", one), reading_of("herald", other))
    assert ("the years" in found.reason) is clash


def test_a_ministry_is_one_however_it_is_spelled() -> None:
    one = "Tomás Vell, the defence minister, had the order in writing on Monday."
    same, other = (f"{of} Minister Tomas Vell had the order in writing on Monday." for of in ("Defense", "Health"))
    found = [verdict_on("event", reading_of("courier", one), reading_of("herald", text)) for text in (same, other)]
    assert [j.why.startswith("the post") for j in found] == [False, True]
