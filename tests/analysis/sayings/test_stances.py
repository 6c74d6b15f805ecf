"""Views, demands and plans without a verb of saying, and papers that speak for themselves."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.analysis.language.sentences import sentences_of
from reader.analysis.sayings.attribution import attributions_of
from reader.analysis.sayings.quotes import quotes_of
from reader.model import Article, Attribution


def test_what_many_expect_of_a_thing_is_no_view_told() -> None:
    assert attributions("Tom Hale left for what many expect to be a long and quiet winter.") == []


def attributions(body: str) -> list[tuple[str, str, str]]:
    title = "Dam fails in the north"
    a = Article("one", "one.txt", "The Valley Post", title, f"{title}\n\n{body}", body_start=len(title) + 2)
    sentences = sentences_of(a)
    found: tuple[Attribution, ...] = attributions_of(a, sentences, quotes_of(a, sentences))
    return [(t.source, t.cue, a.text[t.content_start : t.content_end]) for t in found]


@pytest.mark.parametrize(
    ("told", "source"),
    [
        ("Half of the bees died, research shows.", "research"),
        ("Half of the bees died, new data from the ministry reveal.", "new data from the ministry"),
        ("The mayor knew of the leak, emails reveal.", "emails"),
        ("The mayor knew of the leak, the letter reads.", "the letter"),
        ("The roof had been weak before, tests showed.", "tests"),
        ("The mayor was told of it, minutes of the meeting show.", "minutes of the meeting"),
        ("Tom Hale kept the book, smiled, and read.", ""),
        ("The tests made Tom Hale tired.", ""),
    ],
)
def test_a_paper_closes_the_sentence_that_tells_what_it_shows(told: str, source: str) -> None:
    found = attributions(f"Rain fell on the valley. {told}")
    assert [s for s, _, _ in found] == ([source] if source else [])


@pytest.mark.parametrize("end", ["survey shows", "a survey of farms finds", "court records show"])
def test_a_paper_closes_a_headline_that_has_no_full_stop(end: str) -> None:
    title = f"Half of all bees died over the winter, {end}"
    a = Article("one", "one.txt", "The Valley Post", title, f"{title}\n\nIt rained.", body_start=len(title) + 2)
    (found,) = attributions_of(a, sentences_of(a), ())
    assert f"{found.source} {found.cue}" == end
    assert a.text[found.content_start : found.content_end] == "Half of all bees died over the winter"


@pytest.mark.parametrize(
    ("body", "source", "cue", "content"),
    [
        (
            "Northern Mills expects a loss of $5 million this year.",
            "Northern Mills",
            "expects",
            "a loss of $5 million this year",
        ),
        (
            "Analysts at Quint Partners now put the cost at £140m.",
            "Analysts at Quint Partners",
            "put",
            "the cost at £140m",
        ),
        ("Tom Hale identified the driver as a neighbor.", "Tom Hale", "identified", "the driver as a neighbor"),
        (
            "Some engineers described it as the worst flood in a decade.",
            "some engineers",
            "described",
            "it as the worst flood in a decade",
        ),
        ("Senator Ann Reed called for a new dam.", "Ann Reed", "called for", "for a new dam"),
        ("Court papers released on Monday showed how the money was spent.", "Court papers", "showed", None),
        (
            "The charge sheet against Tom Hale, seen by Reuters, included six counts.",
            "the charge sheet",
            "included",
            None,
        ),
        (
            "In a 48-page indictment filed on Monday, Tom Hale is charged with theft.",
            "a 48-page indictment",
            "In",
            None,
        ),
        ("The farmers speak of 60 drowned sheep.", "the farmers", "speak of", "of 60 drowned sheep"),
        ("The mill board had earlier spoken of nine.", "the mill board", "spoken of", "of nine"),
        ("The farmers talk of 60 drowned sheep.", "the farmers", "talk of", "of 60 drowned sheep"),
        ("The mill board told of nine walls.", "the mill board", "told of", "of nine walls"),
        ("The UN has warned of nine floods.", "the UN", "warned of", "of nine floods"),
        ("Ann Reed spoke at the dam and vowed to rebuild it.", "Ann Reed", "vowed to", "to rebuild it"),
    ],
)
def test_who_holds_a_view(body: str, source: str, cue: str, content: str | None) -> None:
    ((found_source, found_cue, found_content),) = attributions(body)
    assert (found_source, found_cue) == (source, cue)
    assert found_content == content or (content is None and found_content)


@pytest.mark.parametrize(
    "body",
    [
        "The group blamed for the flood left the town.",
        "Tom Hale was criticized in the valley for the flood.",
        "Tom Hale was spoken of by all in the valley as the next mayor.",
        "Tom Hale was told of the nine walls by a friend.",
        "So to speak of 60 drowned sheep is wrong.",
        "The valley reports were late again this year.",
        "It was unclear whether Tom Hale believes the engineers.",
        "Tom Hale, who had served the town from 2011 to 2023, showed no emotion as the verdict was read.",
        "The firm, which is owned by the Dutch group Velder, made a profit of 31 million pounds last year.",
        "The Orle Infirmary admitted 43 of the injured on Monday.",
        "Tarn Mutual, a ratings firm, put the town on watch for a downgrade.",
    ],
)
def test_what_is_no_view(body: str) -> None:
    assert attributions(body) == []


def test_a_view_inside_what_is_told_is_the_teller_s() -> None:
    assert [s for s, _, _ in attributions("Ann Reed said Tom Hale expects a new dam.")] == ["Ann Reed"]


@given(st.text(alphabet=st.sampled_from('abH.,;" \n'), max_size=60))
def test_spans_slice_the_text(noise: str) -> None:
    text = f"Dam\n\nTom Hale expects {noise} and denied it all."
    a = Article("one", "one.txt", "The Valley Post", "Dam", text, body_start=5)
    sentences = sentences_of(a)
    for t in attributions_of(a, sentences, quotes_of(a, sentences)):
        assert 0 <= t.start <= t.content_start < t.content_end <= t.end <= len(text)


@pytest.mark.parametrize(
    ("body", "found"),
    [
        (
            "Tom Hale is now urging talks with the owners.",
            [("Tom Hale", "urging", "talks with the owners")],
        ),
        ("Tom Hale left, urging talks with the owners.", []),
        ("Data from the water board show a rise in leaks.", [("Data", "show", "a rise in leaks")]),
        (
            "Leaks rose by a third in May, water board data showed on Thursday.",
            [("water board data", "showed", "Leaks rose by a third in May")],
        ),
        (
            "Leaks rose by a third in May, a survey of pipes showed.",
            [("a survey of pipes", "showed", "Leaks rose by a third in May")],
        ),
        (
            "Official figures showed on Thursday that leaks rose.",
            [("Official figures", "showed", "leaks rose")],
        ),
        ("The data taken by the thieves included names and old addresses.", []),
    ],
)
def test_what_is_being_urged_and_what_data_show(body: str, found: list[tuple[str, str, str]]) -> None:
    assert attributions(body) == found
