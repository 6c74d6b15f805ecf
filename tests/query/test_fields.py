from __future__ import annotations

import pytest

from reader.query.fields import BY_NAME, FIELDS, nearest


def test_every_name_belongs_to_one_field() -> None:
    names = [name for f in FIELDS for name in (f.name, *f.others)]
    assert len(names) == len(set(names)) == len(BY_NAME)
    assert all(name == name.lower() for name in names)
    assert BY_NAME["headline"] is BY_NAME["title"]


@pytest.mark.parametrize("field", FIELDS, ids=lambda f: f.name)
def test_what_help_tells_of_a_field(field) -> None:  # type: ignore[no-untyped-def]
    assert field.help[0].islower()
    assert not field.help.endswith(".")
    assert field.example.startswith(field.name)
    assert bool(field.choices) == (field.takes == "choice")


@pytest.mark.parametrize(
    ("word", "near"),
    [("outl", "outlet"), ("OULET", "outlet"), ("titel", "title"), ("qqqqqq", None), ("t", None), ("", None)],
)
def test_the_word_that_was_most_likely_meant(word: str, near: str | None) -> None:
    assert nearest(word, ("outlet", "title", "outlets")) == near
