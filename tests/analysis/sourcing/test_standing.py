"""How a source stands to another: its short form, its voice, the one it accuses."""

from __future__ import annotations

import pytest

from reader.analysis.sourcing.standing import is_accused, is_short_for, speaks_for


@pytest.mark.parametrize(
    ("short", "full", "one"),
    [
        ("official", "a senior official in the mill office", True),
        ("officials", "two officials at the mill", True),
        ("official", "an officer of the mill", False),
        ("Lee", "a Lee of Orlin", False),
        ("a doctor", "a doctor at the mill", False),
    ],
)
def test_a_headline_names_the_source_of_the_text_in_one_word(short: str, full: str, one: bool) -> None:
    assert is_short_for(short, full) is one


@pytest.mark.parametrize(
    ("text", "body", "one"),
    [
        ("The Water Ministry's spokesman, Colonel Idris Vael, said no.", "the Orlin water ministry", True),
        ("Water ministry spokesman Idris Vael said no.", "the water ministry", True),
        ("Idris Vael, a spokesman for the water ministry, said no.", "the water ministry", True),
        ("Idris Vael, a spokesman for the water ministry, said no.", "the health ministry", False),
        ("Idris Vael, a spokesman for the water ministry, said no.", "Ann Lee", False),
        ("A water ministry spokesman said no. Idris Vael, a farmer, said yes.", "the water ministry", False),
        ("Ministry spokesman Idris Vael said no.", "the health ministry", False),
        ("Ministry spokesman Idris Vael said no.", "the ministry", True),
        ("Water ministry spokesman Idris Vael said no.", "the ministry", False),
        ("Idris Vael said no.", "the water ministry", False),
    ],
)
def test_who_speaks_for_a_body_by_name_is_the_body(text: str, body: str, one: bool) -> None:
    assert speaks_for("Idris Vael", text, body) is one


@pytest.mark.parametrize(
    ("accuser", "told", "accused"),
    [
        ("a senior official", "Tom Brand knew of it, a senior official said.", True),
        ("a senior official", "The firm knew of it, a senior official said.", False),
        ("Ann Lee", "Tom Brand knew of it, Ann Lee said.", False),
    ],
)
def test_one_of_whom_a_nameless_source_tells_is_accused(accuser: str, told: str, accused: bool) -> None:
    assert is_accused("Tom Brand", accuser, told) is accused
