from __future__ import annotations

from collections import Counter

from reader.commands import BY_NAME, COMMANDS, GROUPS, footer_entries, shown_keys


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


def test_keys_are_shown_as_a_person_reads_them() -> None:
    assert shown_keys(BY_NAME["down"]) == "j ↓"
    assert shown_keys(BY_NAME["theme"]) == ""


def test_the_footer_joins_keys_of_one_word_and_ends_with_help_and_quit() -> None:
    entries = footer_entries()
    assert ("] [", "highlight") in entries
    assert [word for _, word in entries[-2:]] == ["help", "quit"]
