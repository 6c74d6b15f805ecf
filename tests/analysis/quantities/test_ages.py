"""Numbers that are somebody's age."""

from __future__ import annotations

import pytest

from reader.analysis.quantities.decades import decade_of_life
from reader.analysis.quantities.tokens import Tokens
from tests.analysis.quantities.test_figures import figures


@pytest.mark.parametrize(
    ("text", "age"),
    [
        ("Orrin Vell, 44, left.", True),
        ("His wife, 30, left.", True),
        ("A miller aged 44 left.", True),
        ("He left at the age of 44.", True),
        ("She was 14 when it broke.", True),
        ("He turned 60.", True),
        ("Ada Vell turned 60 on Monday.", True),
        ("Norby turned 60 people back.", False),
        ("Anyone 19 or older may come.", True),
        ("At forty-nine she had run two mills.", True),
        ("A student of nineteen was hurt.", True),
        ("She met a boy of 12.", True),
        ("A widow of seventy-one, from Orle, left.", True),
        ("Her rival, a former fireman of 44, left.", True),
        ("He met a farmer of 58 in Orle.", True),
        ("She beat a field of 44.", False),
        ("He was a father of 16.", False),
        ("A teacher of 44 pupils left.", False),
        ("Farmers of 44 farms left.", False),
        ("He lost his daughter Salma, nine, and his mill.", True),
        ("He lost to his daughter Salma, nine boats behind.", False),
        ("It sold to Norby, nine, and Orle.", False),
        ("The driver, 52, was held.", True),
        ("They met a retired teacher, 34, in Orle.", True),
        ("They met a retired teacher, 34.", True),
        ("The drivers, 52, were held.", False),
        ("For the driver, 52 hours were too many.", False),
        ("A student of nineteen languages left.", False),
        ("A mother of two left.", False),
        ("A crew of nine left.", False),
        ("In May, 44, boats sank.", False),
        ("He won 44 boats.", False),
        ("The toll was 44.", False),
        ("The toll on the Norby Pass was 44.", False),
        ("Anyone with 19 or more may come.", False),
        ("Orrin Vell, 144, left.", False),
        ("At 44 farms she wept.", False),
        ("He died on Monday at 44.", True),
        ("Mary Lund was 44 votes ahead.", False),
        ("Mary Lund was 44.", True),
        ("He died on Monday at 44 Mill Lane.", False),
        ("He lived, until he left on Monday, at 44.", False),
    ],
)
def test_an_age_is_told_by_the_words_around_it(text: str, age: bool) -> None:
    found = figures(text)
    assert (found[0].kind == "age") is age if found else not age


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        ("in his 30s", "30", (30, 39)),
        ("in her mid-50s", "50", (54, 56)),
        ("in their early forties", "forties", (40, 44)),
        ("in his late 30s", "30", (36, 39)),
        ("in the 30s", "30", None),
        ("in his 35s", "35", None),
        ("his 30 boats", "30", None),
    ],
)
def test_a_decade_of_life(text: str, word: str, expected: tuple[int, int] | None) -> None:
    tokens = Tokens(text, 0, len(text))
    found = decade_of_life(tokens, tokens.low.index(word))
    assert (None if found is None else (found.low, found.high)) == expected


@pytest.mark.parametrize(
    ("text", "ages"),
    [
        ("Police held three men, 24, 31 and 45, on Friday.", [24, 31, 45]),
        ("The dead were two sisters, 12 and 15, and their mother, 41.", [12, 15, 41]),
        ("She has three children, 4, 6, and 9.", [4, 6, 9]),
        ("The brothers, 19 and 22, fled.", [19, 22]),
        ("Of the men, 24 and 31 were lost.", []),
        ("Two teams, 12 and 14, met.", []),
        ("Four men, 24 and 31, were lost.", []),
        ("Two men, 24 and 1,200 sheep were lost.", []),
        ("Three lawmakers, 2 of one side and 1 of the other, left.", []),
        ("It sold two men, 40 and 60 metres of rope.", []),
    ],
)
def test_as_many_ages_as_there_are_people(text: str, ages: list[int]) -> None:
    assert [f.low for f in figures(text) if f.kind == "age"] == ages


@pytest.mark.parametrize(
    ("text", "of"),
    [
        ("The law lowers the retirement age of judges from 70 to 62.", "retirement age"),
        ("The age of consent on the island is 16.", "age of consent"),
        ("The mayor spoke of old age, and 62 of them left.", ""),
        ("The retirement age was raised, and Vera Lund, 62, left.", "Vera Lund"),
    ],
)
def test_an_age_that_a_rule_sets_is_no_persons(text: str, of: str) -> None:
    assert figures(text)[-1].of == of


def test_a_list_of_thousands_of_numbers_takes_no_long() -> None:
    text = f"Two men, {', '.join(str(n % 90 + 1) for n in range(4000))}, were lost."
    assert not [f for f in figures(text) if f.kind == "age"]
