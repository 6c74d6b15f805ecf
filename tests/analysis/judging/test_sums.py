"""What the figures and persons of one passage come to, set against the figure of another."""

from __future__ import annotations

import pytest

from reader.analysis import read_article
from reader.analysis.verdicts import judged
from reader.model import Article, Mention


@pytest.mark.parametrize(
    ("one", "other", "verdict"),
    [
        ("Five people died in the crash.", "The driver and four passengers died in the crash.", "agree"),
        ("Five members of a family died.", "A couple and their three sons died.", "agree"),
        ("Six people died in the crash.", "The driver and four passengers died in the crash.", "differ"),
        ("Five passengers died in the crash.", "The driver and four passengers died in the crash.", "differ"),
        ("Four children died in the crash.", "A teacher and three children died in the crash.", "differ"),
    ],
)
def test_who_counts_all_that_are_told_of_in_one_list_agrees(one: str, other: str, verdict: str) -> None:
    readings = {
        n: read_article(Article(n, f"{n}.txt", n, "", text)) for n, text in (("Courier", one), ("Herald", other))
    }
    mentions = [
        Mention(n, 0, len(r.article.text), r.article.text, "", None, r.figures[0].id) for n, r in readings.items()
    ]
    found = judged("figure", mentions, readings)
    assert found.verdict == verdict
    assert ("both come to 5" in found.reason) == (verdict == "agree")
