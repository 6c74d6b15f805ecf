"""Spans, kinds and utterances of quotations, on made-up news."""

from __future__ import annotations

import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.analysis.language.sentences import sentences_of
from reader.analysis.sayings.quotes import quotes_of
from reader.model import Article, Quote


def article(body: str, title: str = "Dam fails in the north") -> Article:
    return Article("one", "one.txt", "The Valley Post", title, f"{title}\n\n{body}", body_start=len(title) + 2)


def quotes(body: str, title: str = "Dam fails in the north") -> tuple[Quote, ...]:
    a = article(body, title)
    return quotes_of(a, sentences_of(a))


def texts(body: str, title: str = "Dam fails in the north") -> list[str]:
    return [q.text for q in quotes(body, title)]


@pytest.mark.parametrize(
    ("body", "found"),
    [
        ('"The wall gave way," Mara Quint said.', ["The wall gave way,"]),
        ("“The wall gave way,” Mara Quint said.", ["The wall gave way,"]),
        ("«The wall gave way», Mara Quint said.", ["The wall gave way"]),
        ("„The wall gave way“, Mara Quint said.", ["The wall gave way"]),
        ("“He told me ‘run’ and I ran,” Mara Quint said.", ["He told me ‘run’ and I ran,"]),
        ('“He shouted "run" and I ran,” Mara Quint said.', ['He shouted "run" and I ran,']),
        ('“The wall gave way," Quint said. “It fell.”', ["The wall gave way,", "It fell."]),
        ('"The wall gave way,"she said.', ["The wall gave way,"]),
        ("“It fell, Quint said. “It fell fast.”", ["It fell, Quint said.", "It fell fast."]),
        ("The board is 6'2\" tall and cost $40.", []),
        ("The engineers’ report and the ’90s dam", []),
        ('A stray mark" here changes nothing.', []),
        ('""', []),
        ('<a title="old dam">The dam</a> fell, “all of it,” Quint said.', ["all of it,"]),
    ],
)
def test_spans_of_every_mark(body: str, found: list[str]) -> None:
    assert texts(body) == found


def test_unclosed_ends_with_its_paragraph_and_the_next_reopens() -> None:
    found = quotes("“The wall gave way,” Mara Quint said. “It was old.\n\n“Nobody looked after it.”")
    assert [q.text for q in found] == ["The wall gave way,", "It was old.", "Nobody looked after it."]
    assert {q.speaker for q in found} == {"Mara Quint"}
    assert len({q.utterance for q in found}) == 1


def test_single_marks_are_speech_in_a_headline() -> None:
    found = quotes("Mara Quint said so.", "Quint: dam 'will fail again' next year")
    assert [q.text for q in found] == ["will fail again"]


def test_single_marks_in_the_body_of_a_british_outlet() -> None:
    assert texts("'We don't know why it fell,' Mara Quint said. The engineers' report is due.") == [
        "We don't know why it fell,"
    ]


def test_what_is_added_has_its_own_cue() -> None:
    found = quotes("“It fell,” said Mara Quint, who runs a mill, adding that she had “seen worse floods.”")
    assert [(q.speaker, q.cue) for q in found] == [("Mara Quint", "said"), ("Mara Quint", "adding")]


def test_an_utterance_interrupted_by_its_cue_is_one() -> None:
    found = quotes("“The wall,” Mara Quint said, “gave way.”\n\nTom Hale said: “Nobody saw it.”")
    assert [q.utterance for q in found] == [1, 1, 2]
    assert [q.cue for q in found] == ["said", "said", "said"]


@pytest.mark.parametrize(
    "body",
    [
        "Mara Quint sang on the show “Morning Valley Live” last week.",
        "The river, known as “Old Grumbler,” rose.",
        "William “Buck” Hale owned the dam.",
        "The dam is on a so-called “watch” list.",
        "The owners put the money into a “holding pool,” which is a fund for repairs.",
    ],
)
def test_titles_nicknames_and_terms_are_scare(body: str) -> None:
    assert [q.kind for q in quotes(body)] == ["scare"]


@pytest.mark.parametrize(
    "body",
    [
        "Mara Quint called the flood a “disgrace.”",
        "Mara Quint described the plan as “total folly” on Monday.",
        "The plan was “a shambles from start to finish,” according to Mara Quint.",
    ],
)
def test_fragments_under_a_verb_of_saying_are_speech(body: str) -> None:
    assert [(q.kind, q.speaker) for q in quotes(body)] == [("speech", "Mara Quint")]


def test_ids_count_from_one_and_name_the_article() -> None:
    assert [q.id for q in quotes("“A wall,” she said. “A dam,” she said.")] == ["one:q1", "one:q2"]


MARKED = st.text(alphabet="abT .,\n\"“”‘’'«»„said", max_size=120)


@settings(max_examples=150, deadline=None)
@given(MARKED)
def test_offsets_slice_back_and_stay_in_their_paragraph(body: str) -> None:
    a = article(body)
    ss = sentences_of(a)
    found = quotes_of(a, ss)
    for q in found:
        assert a.text[q.start : q.end] == q.text
        assert "\n" not in q.text
    assert found == quotes_of(a, ss)
    assert [q.start for q in found] == sorted(q.start for q in found)


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(["“The wall gave way,” Mara Quint said.", "Tom Hale called it “a mess.”"]), st.integers(1, 4))
def test_blank_lines_change_nothing_but_offsets(sentence: str, gap: int) -> None:
    near = quotes(f"{sentence}\n\n{sentence}")
    far = quotes(f"{sentence}{chr(10) * (gap + 2)}{sentence}")
    assert [(q.text, q.kind, q.speaker, q.cue) for q in near] == [(q.text, q.kind, q.speaker, q.cue) for q in far]


@pytest.mark.parametrize("part", ['"', " “a", "“a”", " 'a", "Mr. ", "“a” said Hale, "])
def test_work_grows_with_length_alone(part: str) -> None:
    def calls(times: int) -> int:
        a = article(part * times)
        ss = sentences_of(a)
        made = 0

        def count(*_: object) -> None:
            nonlocal made
            made += 1

        sys.setprofile(count)
        try:
            quotes_of(a, ss)
        finally:
            sys.setprofile(None)
        return made

    calls(10)
    # calls made and not seconds: four times the text, and no machine's load in it
    assert calls(2400) < 6 * calls(600)


@pytest.mark.parametrize(
    ("body", "kinds"),
    [
        ("The mill paid for the claim that there had been “dozens of leaks” upstream.", ["speech"]),
        ("The mill paid for the pipes that ran under “dozens of fields” upstream.", ["scare"]),
        ("Works in the valley and calls neighbours “nosy” and “loud.”", ["speech", "speech"]),
        ("Works in the valley at a site called the “hub” of it.", ["scare"]),
        ("The mill took it as a “gift that nobody had asked for” and a “burden.”", ["speech", "speech"]),
        ("The mill took it as a “gift” and a “burden.”", ["scare", "scare"]),
    ],
)
def test_short_words_are_speech_where_their_clause_is_somebodys(body: str, kinds: list[str]) -> None:
    assert [q.kind for q in quotes(body)] == kinds
