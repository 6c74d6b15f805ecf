"""What befell people where several words tell it."""

from __future__ import annotations

import pytest

from reader.analysis import read_article
from reader.model import Article
from tests.analysis.quantities.test_phrasing import counted

TOLD = [
    ("Crews pulled out five workmates.", "workmates rescued"),
    ("Divers brought six men ashore.", "men rescued"),
    ("Nine people were dug out alive.", "people rescued"),
    ("They pulled four children from the flooded cellar.", "children rescued"),
    ("Some 900 residents were forced from their homes.", "residents fled"),
    ("Forty villagers have abandoned their houses.", "villagers fled"),
    ("Three remain in intensive care.", "people intensive-care"),
    ("Two patients are in a critical condition.", "patients critical-condition"),
    ("Two men were found dead in the shaft.", "men killed"),
]
OTHERS = [
    ("She brought up three children.", "children"),
    ("The army pulled out 300 troops.", "troops"),
    ("Crews pulled out five bodies.", "bodies"),
    ("Divers brought up two men, both dead.", "men rescued"),
    ("Forty people refused to leave their homes.", "people"),
    ("The coach pulled two players from the squad.", "players"),
]


@pytest.mark.parametrize(("text", "of"), TOLD)
def test_several_words_tell_what_befell_people(text: str, of: str) -> None:
    assert counted(text)[0] == of


@pytest.mark.parametrize(("text", "of"), OTHERS)
def test_the_same_words_of_others_tell_something_else(text: str, of: str) -> None:
    assert counted(text)[0] == of


@pytest.mark.parametrize(
    ("text", "of"),
    [
        ("Rebels said they had lost four men.", "men killed"),
        ("The army lost at least nine soldiers.", "soldiers killed"),
        ("The club lost nine members.", "members lost"),
        ("The army lost 12 tanks.", "tanks lost"),
    ],
)
def test_who_is_lost_in_a_fight_has_fallen(text: str, of: str) -> None:
    found = read_article(Article("a", "a.txt", "Courier", "", text)).figures
    assert [f.of for f in found] == [of]
