"""The headings that one sentence offers."""

from __future__ import annotations

from reader.analysis.headings.trimming import struck_out
from reader.analysis.headings.wholeness import EditedSentence
from reader.analysis.linking.passages import passages_of
from tests.analysis.linking.told import reading

FAR = "with all the wardens of the river and the clerks of the upper town and half of the valley behind them at last"
"""More than a heading has room for."""


def offered(sentence: str) -> dict[str, float]:
    """The headings that a sentence offers, with what each is worth."""
    one = reading("courier", f"Head\n\n{sentence}")
    passage = passages_of([one])[1]
    text = one.article.text
    found = EditedSentence(text, passage.sentence, struck_out(text, passage.sentence, True)).clauses()
    return {c.text: c.worth for c in found if c.form != "words"}


def best(sentence: str) -> str:
    found = offered(sentence)
    return max(found, key=lambda told: (found[told], len(told)), default="")
