"""The part of a passage that answers."""

from __future__ import annotations

from reader.analysis.linking.answering import clause_of
from reader.analysis.linking.index import passages_of
from tests.analysis.linking.told import reading


def test_the_clause_that_says_most_of_what_is_wanted_answers() -> None:
    one = reading("courier", "Head\n\nThe mill burned for days, and the council shut the lock, because of the smoke.")
    passage = passages_of([one])[-1]
    stems = {w.text: w.stem for w in passage.words}
    start, end = clause_of(one.article.text, passage, {stems["council"]: 1.0, stems["lock"]: 1.0})
    assert one.article.text[start:end] == "and the council shut the lock"
