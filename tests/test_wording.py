"""Words that all parts share: counts, names, errors."""

from __future__ import annotations

from reader.wording import counted, free_name, why_not


def test_what_an_error_says() -> None:
    assert why_not(OSError(28, "No space left on device", "/x")) == "No space left on device"
    assert why_not(ValueError("embedded null byte")) == "embedded null byte"
    assert why_not(ValueError()) == "ValueError"


def test_a_name_that_is_taken_gets_the_first_free_number() -> None:
    assert free_name("dam", ()) == "dam"
    assert free_name("dam", ("mill", "dam")) == "dam-2"
    assert free_name("dam", ("dam", "dam-3", "dam-2")) == "dam-4"


def test_a_count_agrees_with_its_noun() -> None:
    assert counted(1, "outlet") == "1 outlet"
    assert counted(0, "outlet") == "0 outlets"
