"""A row a claim, a column an outlet."""

from __future__ import annotations

import csv
import io
from dataclasses import replace

from reader.export.matrix import COLUMNS, matrix_pieces, matrix_text
from reader.model import Analysis, Step
from tests.export import made


def rows(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text, newline="")))


def test_a_story_without_claims_is_its_heading() -> None:
    assert matrix_text(made.empty()) == ",".join(COLUMNS) + "\r\n"
    assert rows(matrix_text(made.single())) == []


def test_what_each_outlet_says_and_nothing_of_who_is_silent() -> None:
    (row,) = rows(matrix_text(made.sparse()))
    assert (row["Post"], row["Star"], row["verdict"], row["outlets"]) == ("Three", "Five", "differ", "2")


def test_an_answer_of_headline_and_sentence_stands_in_its_cell_once() -> None:
    sparse = made.sparse()
    claim = sparse.claims[0]
    first = claim.mentions[0]
    said = ("At least three", "at least three", "Three")
    several = tuple(replace(first, value=value) for value in said)
    story = replace(sparse, claims=(replace(claim, mentions=(*several, *claim.mentions[1:])),))
    (row,) = rows(matrix_text(story))
    assert row["Post"] == "At least three; Three"


def test_support_stands_beside_what_is_not_disputed() -> None:
    sparse = made.sparse()
    assert rows(matrix_text(sparse))[0]["support"] == ""
    agreed = replace(sparse, claims=(replace(sparse.claims[0], verdict="agree"),))
    assert rows(matrix_text(agreed))[0]["support"] == "single"


def test_what_only_brings_another_up_to_date_is_told_from_a_conflict() -> None:
    sparse = made.sparse()
    told = {}
    for way in ("time", "conflict"):
        deciding = Step("apart", ("Post", "Star"), ("Three", "Five"), (way,), leads=True)
        (row,) = rows(matrix_text(replace(sparse, claims=(replace(sparse.claims[0], steps=(deciding,)),))))
        told[way] = row["verdict"], row["update"]
    assert told == {"time": ("differ", "yes"), "conflict": ("differ", "")}


def test_a_cell_holds_what_tells_its_answer_from_the_others() -> None:
    sparse = made.sparse()
    claim, text = sparse.claims[0], "She denied that the pump had failed, on Monday."
    denied = replace(
        claim.mentions[0], text=text, start=0, end=len(text), value="the pump had failed", figure=None,
        answer=(text.index("the pump"), text.index(", on")), apart=(4, 10),
    )  # fmt: skip
    story = replace(sparse, claims=(replace(claim, mentions=(denied, *claim.mentions[1:])),))
    (row,) = rows(matrix_text(story))
    assert (row["Post"], row["Star"]) == ("She denied that the pump had failed, on Monday", "Five")


def test_several_stories_in_one_table() -> None:
    ours, theirs = made.sparse(), made.hostile()
    found = rows("".join(matrix_pieces([ours, theirs, made.empty()])))
    assert [row["label"] for row in found][:1] == ["Bridges closed"]
    assert len(found) == len(ours.claims) + len(theirs.claims)
    assert found[0]["story"] == "The bridges"
    assert (found[0]["Star"], found[1]["Star"]) == ("Five", "")
    assert list(found[0])[: len(COLUMNS) + 3] == ["story", *COLUMNS, "Post", "Star"]
    assert "".join(matrix_pieces([])) == ",".join(["story", *COLUMNS]) + "\r\n"


def test_the_matrix_has_a_row_a_claim_and_a_column_an_outlet(ferry: Analysis) -> None:
    heading, *body = csv.reader(io.StringIO(matrix_text(ferry), newline=""))
    assert heading == [*COLUMNS, *ferry.story.outlets]
    assert [row[0] for row in body] == [c.id for c in ferry.claims]
    names = {a.id: a.outlet for a in ferry.story.articles}
    for row, claim in zip(body, ferry.claims, strict=True):
        said = {outlet for outlet, cell in zip(ferry.story.outlets, row[len(COLUMNS) :], strict=True) if cell}
        assert said == {names[m.article] for m in claim.mentions}


def test_several_answers_of_an_outlet_stand_side_by_side(ferry: Analysis) -> None:
    killed = next(row for row in rows(matrix_text(ferry)) if row["label"] == "People killed")
    assert killed["The Aldane Courier"] == "thirty-one; 31"
    assert killed["Coastline Now"] == ""
