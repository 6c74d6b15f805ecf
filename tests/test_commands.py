from __future__ import annotations

from collections import Counter

from reader.commands import BY_NAME, COMMANDS, GROUPS


def test_no_key_is_given_twice() -> None:
    counted = Counter(key for command in COMMANDS for key in command.keys)
    assert [key for key, times in counted.items() if times > 1] == []


def test_names_are_unique_and_groups_known() -> None:
    assert len(BY_NAME) == len(COMMANDS)
    assert {c.group for c in COMMANDS} == set(GROUPS)


def test_no_digit_is_bound_since_digits_are_counts() -> None:
    assert not any(key.isdigit() for command in COMMANDS for key in command.keys)


def test_no_key_that_terminals_send_for_another() -> None:
    assert not {"ctrl+m", "ctrl+i", "ctrl+[", "ctrl+h"} & {k for c in COMMANDS for k in c.keys}
