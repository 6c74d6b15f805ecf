"""What holds for figures whatever the text."""

from __future__ import annotations

import time
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.analysis.language.sentences import sentences_of
from reader.analysis.quantities.figures import figures_of
from reader.model import Article, Figure

PIECES = st.sampled_from(
    [
        "at least",
        "5",
        "1,000",
        "2015",
        "May",
        "18",
        ",",
        ".",
        "-",
        "to",
        "million",
        "$",
        "£",
        "percent",
        "%",
        "two",
        "hundred",
        "dozens",
        "of",
        "people",
        "killed",
        "and",
        "between",
        "from",
        "half",
        "a",
        "an",
        "hour",
        "year",
        "old",
        "'",
        "’",
        '"',
        "(",
        ")",
        "/",
        ":",
        "s",
        "in",
        "Morgan",
        "one",
        "minus",
        "1/2",
        "½",
        "3.5",
        "C",
        "km",
        "over",
        "the",
        "\n\n",
        "years",
        "or",
        "more",
        "٣",
        "²",
        "twice",
        "double",
        "digit",
    ]
)


def figures(text: str) -> tuple[Figure, ...]:
    article = Article("a", "a.txt", "Harbour Post", "", text)
    return figures_of(article, sentences_of(article))


texts = st.one_of(
    st.text(max_size=200), st.lists(PIECES, max_size=40).map(" ".join), st.lists(PIECES, max_size=40).map("".join)
)


@settings(max_examples=200, deadline=None)
@given(texts)
def test_spans_slice_back_and_stay_in_order_within_a_paragraph(text: str) -> None:
    found = figures(text)
    for figure in found:
        assert text[figure.start : figure.end] == figure.text != ""
        assert "\n" not in figure.text
        assert figure.low is not None or figure.high is not None
    assert all(a.end <= b.start for a, b in pairwise(found))


@settings(max_examples=100, deadline=None)
@given(texts)
def test_the_same_text_gives_the_same_figures(text: str) -> None:
    assert figures(text) == figures(text)


@settings(max_examples=150, deadline=None)
@given(st.lists(PIECES.filter(lambda p: p != "\n\n"), max_size=30))
def test_added_white_space_changes_nothing_but_offsets(pieces: list[str]) -> None:
    def told(text: str) -> list[tuple[object, ...]]:
        return [
            (" ".join(f.text.split()), f.kind, f.low, f.high, f.unit, f.qualifier, f.of, f.scope) for f in figures(text)
        ]

    assert told(" ".join(pieces)) == told("  ".join(pieces))


@settings(max_examples=200, deadline=None)
@given(st.integers(2, 999_999), st.sampled_from(["people", "boats", "houses"]))
def test_any_number_of_things_is_read_as_it_stands(number: int, things: str) -> None:
    (figure,) = figures(f"The storm reached {number:,} {things}.")
    assert (figure.low, figure.high, figure.kind) == (number, number, "count")


@pytest.mark.parametrize(
    "piece", ["1", "1,", "11,", ",", "at least 5 ", "five million ", "5 -", "between 1 and ", "a ", "$", "Morgan, 5, "]
)
def test_cost_grows_with_length_alone(piece: str) -> None:
    def cost(size: int) -> float:
        text = piece * (size // len(piece))
        article = Article("a", "a.txt", "Harbour Post", "", text)
        sentences = sentences_of(article)
        start = time.process_time()
        figures_of(article, sentences)
        return time.process_time() - start

    cost(800)
    assert cost(8000) < 40 * cost(800) + 0.05
