"""A count and the whole that it is some of."""

from __future__ import annotations

import pytest

from reader.analysis.language.sentences import sentences_of
from reader.analysis.quantities.figures import figures_of
from reader.model import Article


def counted(text: str) -> list[str]:
    article = Article("a", "a.txt", "A", "", text)
    return [f.of for f in figures_of(article, sentences_of(article))]


@pytest.mark.parametrize(
    ("text", "of"),
    [
        ("Three of the eight sailors were released.", ["sailors freed", "sailors"]),
        ("The coastguard rescued five of the 11 campers.", ["campers rescued", "campers"]),
        ("Fourteen out of the 50 people on board were killed.", ["people killed", "people"]),
        ("Two of the guild's 40 members were arrested.", ["members arrested", "members"]),
        ("Of the 60 bridges, nine collapsed.", ["bridges", "bridges collapsed"]),
        ("Of its 60 bridges, nine footbridges collapsed.", ["bridges", "footbridges collapsed"]),
        ("Five of the 12 workers hurt in the blast died.", ["workers killed", "workers wounded"]),
        ("Of the 14 men trapped in the mine, three lost their lives.", ["men stranded", "men killed"]),
        ("Of the 12 workers hurt, five died.", ["workers wounded", "workers killed"]),
        ("Five of the 12 workers died when the roof fell.", ["workers killed", "workers"]),
        ("Twenty ships lay there when seven of them sank.", ["ships", "ships"]),
        ("Five of the 12 workers were hurt.", ["workers wounded", "workers"]),
    ],
)
def test_what_was_done_is_told_of_the_part_and_not_of_the_whole(text: str, of: list[str]) -> None:
    assert counted(text) == of


@pytest.mark.parametrize(
    ("text", "of"),
    [
        ("A crew of 12 and 40 guests were rescued.", ["crew", "guests rescued"]),
        ("Some 500 people were killed and 300 were hurt.", ["people killed", "people wounded"]),
    ],
)
def test_two_counts_of_which_neither_is_some_of_the_other_keep_what_was_done(text: str, of: list[str]) -> None:
    assert counted(text) == of
