from __future__ import annotations

import time

import pytest

from reader.analysis.linking import index
from reader.analysis.linking.index import Index
from reader.analysis.linking.passages import passages_of
from reader.analysis.linking.quoting import quote_groups, shared_runs
from tests.analysis.linking.told import reading


def quotes(*texts: str) -> list[int]:
    readings = [reading(f"a{n}", f"Head\n\n{t}") for n, t in enumerate(texts)]
    return [len(g) for g in quote_groups(Index(passages_of(readings)))]


def test_the_same_two_words_in_marks_are_one_quotation() -> None:
    assert quotes("Mr. Orr called it a “total farce.”", "“Total farce,” said Mr. Orr.") == [2]


def test_a_cut_quotation_meets_the_whole_one() -> None:
    whole = "“We will rebuild the wall before the winter rain comes,” Governor Brandt said."
    assert quotes(whole, "Ms. Brandt said they would “rebuild the wall before the winter rain.”") == [2]


def test_a_quotation_of_two_sentences_is_one_question() -> None:
    said = "“We will rebuild the wall. Nobody will sleep before the gates are shut,” Governor Brandt said."
    assert len(quotes(said, said.replace("Governor", "Ms."))) == 1


def test_different_words_are_different_quotations() -> None:
    assert quotes("“We will rebuild the wall,” she said.", "“Sheep stand on every roof,” he said.") == []


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("x y z", "y z", [(1, 3)]),
        ("a b", "c d", []),
        ("a b c a b", "a b", [(0, 2), (3, 5)]),
        ("a b c d", "a b x b c d", [(0, 2), (1, 4)]),
        ("", "a", []),
    ],
)
def test_shared_runs(a: str, b: str, expected: list[tuple[int, int]]) -> None:
    assert shared_runs(a.split(), b.split()) == expected


def test_in_a_large_story_two_speakers_who_share_words_that_say_nothing_are_not_quoted_alike(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(index, "_WHOLE", 1)
    one = "“We sold the mill for the sake of the town, whatever they may say of the price,” Anna Brandt said."
    other = "“We shut the weir for the sake of the fish, whatever they may say of the cost,” Peter Olhal said."
    assert quotes(one, other) == []
    assert quotes(one, one.replace("Anna Brandt", "Peter Olhal")) == [2]


def test_many_quotations_of_the_same_words_take_no_long_time() -> None:
    text = "Head\n\n" + "He said “the wall fell down.” " * 150
    readings = [reading("a", text), reading("b", text)]
    index = Index(passages_of(readings))
    start = time.process_time()
    quote_groups(index)
    assert time.process_time() - start < 2
