"""Rows and matrix: read back they say the same, and no cell is a formula."""

import csv
import io
from dataclasses import replace

from reader.export.csv import COLUMNS, csv_text
from reader.model import Analysis
from tests.export import made


def rows(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text, newline="")))


def test_a_row_a_mention(ferry: Analysis) -> None:
    found = rows(csv_text(ferry))
    mentions = [(c, m) for c in ferry.claims for m in c.mentions]
    assert len(found) == len(mentions)
    texts = {a.id: a.text for a in ferry.story.articles}
    for row, (claim, mention) in zip(found, mentions, strict=True):
        assert tuple(row) == COLUMNS
        assert (row["claim"], row["verdict"], row["article"]) == (claim.id, claim.verdict, mention.article)
        passage = texts[row["article"]][int(row["start"]) : int(row["end"])]
        assert row["sentence"].removeprefix("'") == " ".join(passage.split()).removeprefix("'")


def test_numbers_are_numbers_and_open_ends_empty() -> None:
    post, star = rows(csv_text(made.sparse()))
    assert (post["low"], post["high"], post["origin"], post["via"]) == ("3", "3", "", "")
    assert (star["low"], star["high"], star["qualifier"]) == ("5", "", "at least")
    assert (star["origin"], star["via"]) == ("the mayor", "Agency")


def test_support_stands_beside_what_is_not_disputed() -> None:
    sparse = made.sparse()
    assert {row["support"] for row in rows(csv_text(sparse))} == {""}
    agreed = replace(sparse, claims=(replace(sparse.claims[0], verdict="agree"),))
    assert {row["support"] for row in rows(csv_text(agreed))} == {"single"}


def test_line_ends_are_those_of_the_standard(ferry: Analysis) -> None:
    text = csv_text(ferry)
    assert text.count("\r\n") == text.count("\n") == len(rows(text)) + 1
