"""Whom `the company` and `the bank` take up."""

from __future__ import annotations

import pytest

from reader.analysis.language.sentences import sentences_of
from reader.analysis.names.companies import suits
from reader.analysis.sayings.quotes import quotes_of
from reader.model import Article


def speakers(body: str) -> list[str | None]:
    title = "Dam fails in the north"
    a = Article("one", "one.txt", "The Valley Post", title, f"{title}\n\n{body}", body_start=len(title) + 2)
    return [q.speaker for q in quotes_of(a, sentences_of(a))]


LONG = (
    "Rain fell for days. The road was shut. Nobody came. The river rose. The town was dark. Then the rain stopped.\n\n"
)


def test_the_company_is_the_one_the_article_is_about() -> None:
    body = (
        "On Monday Veridane shut two plants. The dam is owned by Veridane. Experts had warned Veridane.\n\n"
        f'{LONG}"We will rebuild the dam before the winter," the company said.'
    )
    assert speakers(body) == ["Veridane"]


def test_the_bank_is_the_one_that_was_called_so() -> None:
    body = (
        "People in Tessaly were up. Tessaly was dark. Nobody left Tessaly. Then Olmark, the bank that lent the money, "
        f'was told by Olmark staff.\n\n{LONG}"We will rebuild the dam before the winter," the bank said.'
    )
    assert speakers(body) == ["Olmark"]


def test_a_place_is_no_company() -> None:
    body = (
        "On Monday Tessaly lost two mills. A Tessaly councillor wept. Nobody warned Tessaly.\n\n"
        f'{LONG}"We will rebuild the dam before the winter," the company said.'
    )
    assert speakers(body) == ["the company"]


def test_of_two_alike_neither_is_meant() -> None:
    body = (
        "On Monday Veridane shut two plants. Experts had warned Veridane. On Friday Olmark shut a mill. "
        "Experts had warned Olmark.\n\n"
        f'{LONG}"We will rebuild the dam before the winter," the company said.'
    )
    assert speakers(body) == ["the company"]


@pytest.mark.parametrize(
    ("noun", "name", "fits"),
    [
        ("company", "Veridane", True),
        ("company", "Justice Department", False),
        ("newspaper", "Valley Herald", True),
        ("newspaper", "Veridane", False),
        ("group", "Justice Department", True),
    ],
)
def test_which_names_go_by_a_noun(noun: str, name: str, fits: bool) -> None:
    assert suits(noun, name) is fits


@pytest.mark.parametrize(
    ("named", "noun", "who"),
    [
        ("A Tessal Airways pilot", "airline", "Tessal Airways"),
        ("An Olmark Insurance clerk", "insurer", "Olmark Insurance"),
        ("A Tessal Foods clerk", "airline", "the airline"),
    ],
)
def test_a_name_may_say_what_takes_it_up(named: str, noun: str, who: str) -> None:
    body = f'{named} met us in Orle.\n\n{LONG}"We will rebuild the dam before the winter," the {noun} said.'
    assert speakers(body) == [who]


@pytest.mark.parametrize(("named", "who"), [("Veridane Inc.", "Veridane Inc"), ("Lake Veridane", "the company")])
def test_a_firm_by_its_name_is_the_company_though_the_sentence_is_of_its_shares(named: str, who: str) -> None:
    body = f'On Monday shares of {named} fell.\n\n"We will rebuild it," the company said.'
    assert [(s or "").rstrip(".") for s in speakers(body)] == [who]


def test_a_number_names_no_company() -> None:
    body = f'The KX-5 visa is new. Who wants a KX-5 visa? The KX-5 is shut.\n\n{LONG}"We will end it," the agency said.'
    assert speakers(body) == ["the agency"]


def test_a_firm_with_a_name_like_a_persons_is_the_company() -> None:
    body = 'Veridane Olm says the dam fell.\n\n"We will rebuild it," the company said.'
    assert speakers(body) == ["Veridane Olm"]


@pytest.mark.parametrize(
    ("first", "said", "who"),
    [
        ("“Nobody left,” said Karel Orme of the rope team.", "the millers' association", "the millers' association"),
        ("“Nobody left,” said Karel Orme of the rope team.", "the ropers’ group", "the ropers’ group"),
        ("“It fell,” said the Orle Association of Millers.", "the millers' association", "Orle Association of Millers"),
        ("“Nobody left,” said Karel Orme, a ropemaker and rescuer.", "the association", "the association"),
        ("“Nobody left,” said Karel Orme, a lender.", "the company", "Karel Orme"),
    ],
)
def test_a_body_of_many_is_nobody_named_before_who_is_none_of_them(first: str, said: str, who: str) -> None:
    assert speakers(f"{first}\n\n“We lost $4,000,” {said} said.")[-1] == who


@pytest.mark.parametrize(
    ("said", "who"),
    [
        ("“It fell,” said Holm & Sons.", "Holm & Sons"),
        ("The contractor, Holm & Sons, called it “a mess.”", "Holm & Sons"),
        ("Holm & Sons, which built the dam, called it “a mess.”", "Holm & Sons"),
        ("Marks & Vell met Karel Vell. It called the dam “a mess.”", "Marks & Vell"),
    ],
)
def test_a_firm_of_two_names_is_called_by_both(said: str, who: str) -> None:
    assert speakers(said) == [who]


def test_two_people_are_no_firm() -> None:
    assert speakers("Edda & Tom Holm called it “a mess.”") == ["Tom Holm"]
