from __future__ import annotations

from tests.cli.told import FERRY, Printed, told


def test_speakers_of_more_than_one_outlet(printed: Printed) -> None:
    everybody = told(printed("speakers", "--json", FERRY))["speakers"]
    shared = told(printed("speakers", "--json", "--shared", FERRY))["speakers"]
    assert shared == [s for s in everybody if len(s["outlets"]) > 1]
    assert 0 < len(shared) < len(everybody)
    text = printed("speakers", "--shared", "--words", FERRY)
    assert all(s["name"] in text for s in shared)
    assert shared[0]["quotes"][0]["text"][:20] in text


def test_only_the_speaker_that_is_asked_for(printed: Printed) -> None:
    everybody = told(printed("speakers", "--json", FERRY))["speakers"]
    name = everybody[1]["name"].split()[-1]
    (asked,) = told(printed("speakers", "--json", "--where", f"speaker:{name}", FERRY))["speakers"]
    assert asked == everybody[1]
