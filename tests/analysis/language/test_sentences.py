"""An article cut into sentences."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.analysis.budget import SENTENCE
from reader.analysis.language.sentences import paragraph_spans, sentence_spans, sentences_of
from reader.model import Article


def sentences(text: str) -> list[str]:
    return [text[a:b] for a, b in sentence_spans(text, 0, len(text))]


@pytest.mark.parametrize(
    "text",
    [
        "Mr. Vell left.",
        "It sank on Jan. 12.",
        "The U.N. Council met.",
        "It sank at 9:05 a.m. Monday, at 6 a.m. Vell time.",
        "Orrin J. Vell left.",
        "The firm Odra Inc. Holdings sold 2.5 million.",
        "“Why?” she asked.",
        "Rain fell ... and fell.",
        "No end mark",
    ],
)
def test_what_is_one_sentence(text: str) -> None:
    assert sentences(text) == [text]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It rained. It blew.", ["It rained.", "It blew."]),
        ("It rained!? 40 left.", ["It rained!?", "40 left."]),
        ("“It rained.” She left.", ["“It rained.”", "She left."]),
        ("It rained.) (She left.)", ["It rained.)", "(She left.)"]),
        ("They met in the U.N. The mayor left.", ["They met in the U.N.", "The mayor left."]),
        ("It sank at 9:05 a.m. Six boats came.", ["It sank at 9:05 a.m.", "Six boats came."]),
        ("It sank at 9 p.m. Dozens swam.", ["It sank at 9 p.m.", "Dozens swam."]),
        ("  It rained.  \tIt blew. ", ["It rained.", "It blew."]),
        ("", []),
        (" \t ", []),
    ],
)
def test_where_sentences_part(text: str, expected: list[str]) -> None:
    assert sentences(text) == expected


def test_a_sentence_without_end_is_cut_between_words() -> None:
    found = sentences("weir " * SENTENCE)
    assert len(found) > 1
    assert all(len(s) <= SENTENCE and set(s.split()) == {"weir"} for s in found)
    assert all(len(s) <= SENTENCE for s in sentences("x" * 3 * SENTENCE))


def test_paragraphs_are_lines_that_are_not_blank() -> None:
    text = " One. \n\n \nTwo.\n"
    assert [text[a:b] for a, b in paragraph_spans(text)] == ["One.", "Two."]


def test_headline_standfirst_and_body_are_told_apart() -> None:
    text = "Dam bursts. Rain falls\n\nWhat we know.\n\nIt burst. It rained."
    article = Article("a", "a", "A", "Dam bursts. Rain falls", text, body_start=text.index("It burst"))
    assert [(s.part, s.paragraph, text[s.start : s.end]) for s in sentences_of(article)] == [
        ("headline", 0, "Dam bursts."),
        ("headline", 0, "Rain falls"),
        ("standfirst", 1, "What we know."),
        ("body", 2, "It burst."),
        ("body", 2, "It rained."),
    ]


@settings(max_examples=40, deadline=None)
@given(st.text(alphabet='aB.!?…"”“’) \n\t4é\u00a0', max_size=80))
def test_sentences_cover_all_of_a_text_but_the_space_around_them(text: str) -> None:
    found = sentences_of(Article("a", "a", "A", "", text))
    assert all(0 <= s.start < s.end <= len(text) for s in found)
    assert all(a.end <= b.start and a.paragraph <= b.paragraph for a, b in pairwise(found))
    assert all(text[s.start : s.end].strip() == text[s.start : s.end] for s in found)
    assert "".join("".join(text[s.start : s.end].split()) for s in found) == "".join(text.split())
