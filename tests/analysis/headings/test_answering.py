"""The part of a passage that answers."""

from __future__ import annotations

from reader.analysis.headings.answering import clause_of
from reader.analysis.linking.passages import passages_of
from tests.analysis.linking.told import reading


def test_the_clause_that_says_most_of_what_is_wanted_answers() -> None:
    one = reading("courier", "Head\n\nThe mill burned for days, and the council shut the lock, because of the smoke.")
    passage = passages_of([one])[-1]
    stems = {w.text: w.stem for w in passage.words}
    start, end = clause_of(one.article.text, passage, {stems["council"]: 1.0, stems["lock"]: 1.0})
    assert one.article.text[start:end] == "and the council shut the lock"


def test_no_answer_ends_with_a_word_that_leads_over_to_the_rest() -> None:
    text = "The council shut the lock on the river by the old mill for the whole of the week and the smoke was gone."
    one = reading("courier", f"Head\n\n{text}")
    passage = passages_of([one])[-1]
    stems = {w.text: w.stem for w in passage.words}
    start, end = clause_of(one.article.text, passage, {stems["lock"]: 1.0, stems["mill"]: 1.0})
    assert one.article.text[start:end].endswith("of the week")
