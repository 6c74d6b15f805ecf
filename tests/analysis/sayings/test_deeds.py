"""Forms of `claim`, `report`, `recall` and `add` that say nothing."""

from __future__ import annotations

import pytest

from reader.analysis.sayings.deeds import has_together, is_deed
from tests.analysis.sayings.narrated import at, words


@pytest.mark.parametrize(
    ("text", "verb", "deed"),
    [
        ("The flood claimed four lives.", "claimed", True),
        ("The team claimed the cup.", "claimed", True),
        ("The mayor claimed four wardens had left.", "claimed", False),
        ("The mayor claimed that lives were lost.", "claimed", False),
        ("The mayor claimed “a victory” on Monday.", "claimed", False),
        ("The weir held, the mayor claimed.", "claimed", False),
        ("Wardens reported for work.", "reported", True),
        ("Wardens reported a leak.", "reported", False),
        ("The board recalled its envoy.", "recalled", True),
        ("The board recalled 900 cars.", "recalled", True),
        ("The mayor recalled how it rained.", "recalled", False),
        ("The mayor recalled “a night of rain”.", "recalled", False),
        ("The mill is adding 5 jobs.", "adding", True),
        ("The mill held, she added.", "added", False),
        ("She added that 5 jobs were lost.", "added", False),
        ("She added 5 wardens were hurt.", "added", False),
        ("The clinic admitted 43 of the injured.", "admitted", True),
        ("The clinic admitted a dozen patients on Monday.", "admitted", True),
        ("The clinic admitted him to a ward.", "admitted", True),
        ("The mayor admitted 43 people were hurt.", "admitted", False),
        ("The mayor admitted that 43 were hurt.", "admitted", False),
        ("The mayor admitted mistakes.", "admitted", False),
        ("The mayor admitted two murders.", "admitted", False),
        ("The mayor admitted four counts of fraud.", "admitted", False),
        ("The school admitted girls for the first time.", "admitted", True),
        ("The mayor said four lives were lost.", "said", False),
        ("The bank wrote off the mill.", "wrote", True),
        ("The bank will write the old debt off in May.", "write", True),
        ("The mill called up 40 men that it had sacked.", "called", True),
        ("The mayor wrote down that the weir was cracked.", "wrote", False),
        ("The mayor wrote “off the map” on the wall.", "wrote", False),
        ("The mayor wrote of the town off the coast.", "wrote", False),
        ("The mayor wrote that the deal was off.", "wrote", False),
        ("The mayor called the deal off limits.", "called", False),
    ],
)
def test_a_deed_has_things_for_its_object_and_no_words(text: str, verb: str, deed: bool) -> None:
    tokens = words(text)
    assert is_deed(tokens, at(tokens, verb)) is deed


@pytest.mark.parametrize(
    ("text", "together"),
    [
        ("The wardens shared the points.", True),
        ("The wardens shared a small flat in Orle.", True),
        ("The wardens shared a video of the flood.", False),
        ("The wardens shared that the flat was flooded.", False),
        ("The wardens showed the flat.", False),
    ],
)
def test_what_is_had_together_is_not_told(text: str, together: bool) -> None:
    tokens = words(text)
    assert has_together(tokens, 2) is together
