from __future__ import annotations

from pathlib import Path

from reader.story import open_story
from reader.story.copies import copy_in
from tests.story.made import BODY, HEADLINE, written

OTHER = [
    "A ferry ran into the pier of the harbour bridge, and nobody may cross it for as long as three weeks.",
    "The harbour master wants to know why the ferry was so fast in the fog that lay over the water.",
    "Some walk the long way round, and some do not go to work at all, as the town hall has found.",
]


def notes(folder: Path) -> dict[str, list[str]]:
    kept = ("same text", "shares")
    return {a.id: [n for n in a.notes if n.startswith(kept)] for a in open_story([str(folder)]).story.articles}


def test_the_same_text_under_two_names_is_shown_and_kept(tmp_path: Path) -> None:
    written(tmp_path, "bee.txt", "\n\n".join([HEADLINE, *BODY]))
    # a site sets other marks and cuts other paragraphs
    marks = " ".join(BODY).replace("“", '"').replace("”", '"')
    written(tmp_path, "hive.txt", f"A bridge and a ferry meet\n\n{marks}")
    written(tmp_path, "wasp.txt", "\n\n".join(["Fog over the water", *OTHER]))
    assert notes(tmp_path) == {
        "bee": ["same text as hive.txt (Hive)"],
        "hive": ["same text as bee.txt (Bee)"],
        "wasp": [],
    }


def test_a_report_that_was_shortened_and_added_to(tmp_path: Path) -> None:
    written(tmp_path, "bee.txt", "\n\n".join([HEADLINE, *BODY]))
    written(tmp_path, "hive.txt", "\n\n".join(["A bridge and a ferry meet", *BODY[:3], OTHER[0]]))
    found = notes(tmp_path)
    assert found["hive"] == ["shares 75 % of its words with bee.txt (Bee): a copy or one source"]
    assert found["bee"][0].endswith("with hive.txt (Hive): a copy or one source")


def test_one_sentence_in_common_is_no_copy(tmp_path: Path) -> None:
    written(tmp_path, "bee.txt", "\n\n".join([HEADLINE, *BODY]))
    written(tmp_path, "hive.txt", "\n\n".join(["A bridge and a ferry meet", BODY[1], *OTHER]))
    assert notes(tmp_path) == {"bee": [], "hive": []}


def test_a_dateline_is_no_part_of_what_was_copied(tmp_path: Path) -> None:
    written(tmp_path, "ana.txt", "\n\n".join([HEADLINE, f"ORLE, Varden (ANA) - {BODY[0]}", *BODY[1:3]]))
    written(tmp_path, "hive.txt", "\n\n".join(["A bridge and a ferry meet", *BODY[:3]]))
    found = notes(tmp_path)
    assert found["hive"] == ["same text as ana.txt (Ana)"]


def test_a_note_tells_whose_copy_it_is() -> None:
    assert copy_in(("same text as a.txt (The Bee (UK))", "dropped: x: y")) == ("same text as", "The Bee (UK)")
    assert copy_in(("shares 57 % of its words with a (1).txt (The Bee): a copy or one source",)) == (
        "57 % as in",
        "The Bee",
    )
    assert copy_in(("outlet: a is b",)) is None
