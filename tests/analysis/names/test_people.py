"""Who is named in an article, and whom a shorter form means."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.analysis.language.sentences import sentences_of
from reader.analysis.names.people import Mention, People, bare, clean, family_first
from reader.analysis.sayings.narration import people_of
from reader.model import Article

NAMED = ["Ilsa Brandt", "Orrin Vell", "Quintus Aldermann", "Sarah al-Tarn"]


def people(*names: str, bodies: tuple[str, ...] = ()) -> People:
    found = People()
    for n, name in enumerate((*names, *bodies)):
        human = name not in bodies
        number = found.enter(name, name.split()[0] if human and " " in name else "", "?", human)
        found.all[number].full += " " in name
        found.mentions.append(Mention(10 * n, n, number))
    found.settle()
    return found


@pytest.mark.parametrize(
    ("surface", "expected"),
    [
        ("Brandt", "Ilsa Brandt"),
        ("Brandt’s", "Ilsa Brandt"),
        ("  Ilsa   Brandt ", "Ilsa Brandt"),
        ("I. Brandt", "Ilsa Brandt"),
        ("K. Brandt", None),
        ("Tarn", "Sarah al-Tarn"),
        ("Sarah", "Sarah al-Tarn"),
        ("Orrin", None),
        ("Aldermann", "Quintus Aldermann"),
        ("Aldermans", "Quintus Aldermann"),
        ("Alderson", None),
        ("Vel", None),
        ("", None),
    ],
)
def test_a_form_finds_its_fullest_name(surface: str, expected: str | None) -> None:
    assert people(*NAMED).full_name(surface) == expected


def test_a_body_goes_by_its_initials() -> None:
    found = people("HWB", bodies=("Harrow Water Board",))
    assert found.full_name("HWB") == "Harrow Water Board"
    assert people("HWB", bodies=("Harrow Mill Board",)).full_name("HWB") == "HWB"


def test_a_title_tells_which_of_two_namesakes() -> None:
    found = people("Ilsa Brandt", "Konrad Brandt")
    found.all[0].gender, found.all[1].gender = "f", "m"
    assert found.find("Brandt") == 0
    assert found.find("Brandt", "m") == 1
    assert found.find("Brandt", "f") == 0


def test_a_surname_is_the_first_bearers_unless_another_is_told_of_far_more_often() -> None:
    found = people("Ilsa Brandt", "Konrad Brandt")
    found.all[1].full = 2
    assert found.full_name("Brandt") == "Ilsa Brandt"
    found.all[1].full = 3
    assert found.full_name("Brandt") == "Konrad Brandt"


def test_entering_a_short_form_enters_nobody_anew() -> None:
    found = People()
    first = found.enter("Ilsa Brandt", "Ilsa", "f", True)
    assert found.enter("Brandt", "", "?", True) == first
    assert found.enter("Brandt", "", "f", True) == first
    assert found.enter("Tarn", "", "?", True) != first
    him = People()
    assert him.enter("Ilsa Brandt", "Ilsa", "f", True) != him.enter("Brandt", "", "m", True)


def test_mentions_are_settled_in_order() -> None:
    found = People()
    n = found.enter("Ilsa Brandt", "Ilsa", "f", True)
    found.mentions += [Mention(50, 2, n), Mention(5, 0, n)]
    found.settle()
    assert found.all[n].mentions == [5, 50]
    assert [found.before(offset) for offset in (0, 5, 6, 51)] == [0, 0, 1, 2]


@pytest.mark.parametrize(
    ("name", "expected"),
    [("Ilsa\n Brandt's", "Ilsa Brandt"), ("the boys’", "the boys"), ("Vell", "Vell"), ("", "")],
)
def test_a_name_without_its_possessive(name: str, expected: str) -> None:
    assert clean(name) == expected


@pytest.mark.parametrize(
    ("last", "expected"), [("al-Tarn", "tarn"), ("d’Odra", "odra"), ("Alvell", "alvell"), ("el-Ox", "el-ox")]
)
def test_a_surname_without_its_article(last: str, expected: str) -> None:
    assert bare(last) == expected


@settings(max_examples=25, deadline=None)
@given(
    st.lists(st.sampled_from(["Ilsa", "Brandt", "Vell", "Ms.", "al-Vell", "HWB", "met", ".", ",", "’s"]), max_size=12)
)
def test_every_mention_is_a_place_in_the_text_and_somebodys(words: list[str]) -> None:
    text = " ".join(words)
    article = Article("a", "a", "A", "", text)
    found = people_of(article, sentences_of(article))
    assert all(0 <= m.at < len(text) and m.person < len(found.all) for m in found.mentions)
    for p in found.all:
        assert p.mentions == sorted(p.mentions)
        assert found.full_name(p.name) is not None


@pytest.mark.parametrize(
    ("name", "first"),
    [
        ("Baek Ji-soo", True),
        ("Baek Ji Soo", True),
        ("Zhao Meiling", True),
        ("Baek Brandt", False),
        ("Kim Harrowgate Vellmann", False),
        ("Kim D. Vell", False),
        ("Ilsa Brandt-vell", False),
        ("Zhao", False),
    ],
)
def test_whose_surname_stands_first(name: str, first: bool) -> None:
    assert family_first(name.split()) is first


def test_a_surname_that_stands_first_is_the_short_form() -> None:
    title = "Talks in Orle"
    a = Article(
        "a", "a.txt", "A", title, f"{title}\n\nPresident Kim Ji-hoon came. Kim left.", body_start=len(title) + 2
    )
    found = people_of(a, sentences_of(a))
    assert found.full_name("Kim") == "Kim Ji-hoon"
    assert found.all[found.find("Kim") or 0].gender == "?"
