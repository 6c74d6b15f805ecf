"""Set phrases in a passage, in any form of their verbs and with words between."""

from __future__ import annotations

import pytest

from reader.analysis.judging.clashes.set_words import SetWords, phrases_of

_ROWS = {
    "helm": ["at the helm"],
    "open": ["be open"],
    "denial": ["~deny receipt"],
    "failed": ["^go under"],
    "guilty": ["guilty"],
    "innocent": ["not guilty"],
}
_WORDS = SetWords(phrases_of(_ROWS.items()), ("the", "a", "still"))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The mate was at the helm.", [("at the helm", False, "helm")]),
        ("The sluice was still open.", [("was still open", False, "open")]),
        ("The sluice was never open.", [("was never open", True, "open")]),
        ("The sluice wasn't open.", [("wasn't open", True, "open")]),
        ("The sluice was thought open.", []),
        ("The sluice was. Open fields lay beyond.", []),
        ("The guild denies receipt of it.", [("denies receipt", False, "denial")]),
        ("The mill has gone under.", [("gone under", False, "failed")]),
        ("The mill went under.", [("went under", False, "failed")]),
        ("Nobody wants the mill to go under.", []),
        ("The mill is going under.", []),
        ("They found her not guilty.", [("not guilty", False, "innocent")]),
        ("The helm was at hand.", []),
    ],
)
def test_phrases_are_found_with_what_may_stand_between_their_words(
    text: str, found: list[tuple[str, bool, str]]
) -> None:
    assert [(text[t.start : t.end], t.denied, *t.meant) for t in _WORDS.found_in(text)] == found
