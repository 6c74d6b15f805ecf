"""The marks the screen is drawn with."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from reader.reading.glyphs import ASCII, UNICODE, Glyphs, Manner
from tests.tui.velling import CLAIMS

LINES = ("frame", "rule", "dot", "off", "more", "working")
"""What draws lines, parts words and is cut off or awaited: no signs of something."""
EVERYWHERE = {"?": "doubtful, guessed", "(": "hidden", "[": "shown, cut", "{": "new"}
"""Signs that are the same in any set."""


def signs(glyphs: Glyphs) -> Counter[str]:
    told = {n: getattr(glyphs, n) for n in glyphs._fields if isinstance(getattr(glyphs, n), str) and n not in LINES}
    return Counter([*told.values(), *EVERYWHERE])


def test_no_sign_stands_for_two_things() -> None:
    assert not {sign for sign, times in signs(UNICODE).items() if times > 1}


def test_in_ascii_no_sign_stands_for_two_things() -> None:
    twice = {sign for sign, times in signs(ASCII).items() if times > 1}
    assert twice == {">"}, "at the left edge the cursor, behind a letter of the ruler at least"
    assert ASCII.cursor == ASCII.at_least == ">"
    lines = {*ASCII.frame[:2], ASCII.rule, ASCII.dot, ASCII.more}
    assert not lines & set(signs(ASCII))


def test_ascii_spells_what_is_no_sign_of_ours_in_ascii_that_is_no_other_sign() -> None:
    assert ASCII.spelt("cut of…") == f"cut of{ASCII.more}"
    assert all(ASCII.spelt(c).isascii() for c in "“”‘’…≠≈←→·─•×")


def test_a_doubtful_claim_is_marked_beside_its_verdict() -> None:
    claim = replace(next(c for c in CLAIMS if c.id == "opened"), verdict="compatible")
    assert UNICODE.sign(claim) == f"{UNICODE.verdict(claim.verdict)}?"
    assert UNICODE.sign(replace(claim, likelihood=0.9)) == UNICODE.verdict(claim.verdict)


def test_words_name_the_keys_that_run_commands() -> None:
    assert Manner().told("{quit} leaves, {search} searches") == "q leaves, / searches"


def test_the_beginning_of_a_text_says_where_it_goes_on() -> None:
    assert Manner().beginning("The gates\nopened") == "“The gates opened”"
    assert Manner().beginning("About 4,000 people left the lower town") == "“About 4,000 people left the…”"
    assert Manner(ASCII).beginning("one two three four five six") == "“one two three four five_”"
