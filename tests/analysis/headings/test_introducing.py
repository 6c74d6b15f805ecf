"""Passages that have no more in common than who somebody is."""

from __future__ import annotations

import pytest

from reader.analysis.headings.introducing import who_is_asked
from reader.analysis.linking.passages import passages_of
from tests.analysis.linking.told import reading


def asked(*texts: str) -> str:
    """The heading of the first sentences of some texts, of what all share."""
    readings = [reading(f"a{n}", f"Head\n\n{text}") for n, text in enumerate(texts)]
    passages = [next(p for p in passages_of([r]) if p.sentence.part == "body") for r in readings]
    shared = set.intersection(*({w.stem for w in p.words if w.stem} for p in passages))
    return who_is_asked(passages, [r.article.text for r in readings], dict.fromkeys(shared, 1.0))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The mill's finance chief, Orrin Vell, wept.", "“It burned,” said Orrin Vell, the mill's finance chief."),
        ("Mill director Orrin Vell opened the lock.", "Orrin Vell, the director of the mill, was away."),
        ("“It burned,” director Orrin Vell said.", "A director, Orrin Vell, was away."),
        ("Director Orrin Vell was away.", "Former director Orrin Vell opened the lock."),
    ],
)  # fmt: skip
def test_who_somebody_is_is_asked_where_nothing_else_is_shared(one: str, other: str) -> None:
    assert asked(one, other) == asked(other, one) == "Who Orrin Vell is"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The director, Orrin Vell, opened the lock.", "Orrin Vell, the director, opened the lock on Friday."),
        ("Orrin Vell was away.", "Orrin Vell opened the lock."),
        ("Orrin Vell, the director, was away.", "Mara Quint, the director, opened the lock."),
        ("The director was away.", "The director opened the lock."),
    ],
)
def test_nothing_is_asked_of_who_did_the_same_or_is_not_the_same(one: str, other: str) -> None:
    assert asked(one, other) == ""


def test_a_body_whose_name_begins_with_persons_is_nobody() -> None:
    body = "“It burned,” said Orrin Vell of Doctors Across Norland, who was away."
    assert asked(body, "Doctors Across Norland opened the lock.") == ""
