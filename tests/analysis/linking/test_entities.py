from __future__ import annotations

import time

from hypothesis import given
from hypothesis import strategies as st

from reader.analysis.language.terms import words_of
from reader.analysis.linking.entities import aliases_of, named


def entities(text: str, *others: str) -> list[tuple[str, str]]:
    words = words_of(text, 0, len(text))
    return [(text[words[a].start : words[b - 1].end], e) for a, b, e in named(words, aliases_of([text, *others]))]


def test_countries_go_by_their_people_and_adjectives() -> None:
    found = entities("American and U.S. officials met South Korean envoys.")
    assert found == [
        ("American", "@united-states"),
        ("U.S", "@united-states"),
        ("South Korean", "@south-korea"),
    ]


def test_a_short_form_in_brackets_is_the_name_before_it() -> None:
    found = dict(entities("The Harrow Water Board (HWB) met. Later HWB paid."))
    assert found["HWB"] == found["Harrow Water Board"]


def test_a_bracket_that_does_not_spell_the_name_is_no_alias() -> None:
    assert entities("The Harrow Water Board (Reuters) met. Reuters said so.") == []


def test_names_given_as_also_known_as_are_one_in_every_article() -> None:
    said = "Fighters of the Northern Front (NF), also known as NORF, Vesk or Kaldir, came."
    found = dict(entities("Kaldir won. NORF lost. NF fled. The Northern Front is back. Vesk too.", said))
    assert set(found.values()) == {"@northern-front"}
    assert set(found) == {"Kaldir", "NORF", "NF", "Northern Front", "Vesk"}


def test_a_small_word_is_no_acronym() -> None:
    said = "The Island State (IS) spoke."
    assert entities("Is it so? It is. IS agrees.", said) == [("IS", "@island-state")]


def test_spellings_of_one_name_meet() -> None:
    assert {e for _, e in entities("Shi’ite, Shia and Shiite groups.")} == {"@shiite"}


def test_hostile_text_takes_linear_time() -> None:
    start = time.process_time()
    for text in ("(AB" * 20_000, "A" * 60_000, "known as " * 8_000, "A. " * 20_000 + "(AA)"):
        aliases_of([text])
    assert time.process_time() - start < 2.5


@given(st.lists(st.text(alphabet="ABab ().,known as’", max_size=80), max_size=3))
def test_any_texts_have_aliases_that_do_not_hang_on_their_order(texts: list[str]) -> None:
    assert aliases_of(texts) == aliases_of(texts[::-1])
