from __future__ import annotations

from pathlib import Path

import pytest

from reader.model import Article
from reader.story import open_story
from reader.story.copies import with_copies_noted
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


def test_a_credit_tells_from_whom_it_is() -> None:
    text = " ".join(BODY)
    bee = Article("bee", "bee.txt", "The Bee", "", text, date="2031-03-13")
    hive = Article("hive", "hive.txt", "Hive", "", text, date="2031-03-12", credits=("With reporting by the Bee.",))
    found = [a.notes for a in with_copies_noted((bee, hive))]
    assert found == [
        ("same text as hive.txt (Hive): taken from here",),
        ("same text as bee.txt (The Bee): from there, as it says",),
    ]


def test_a_dateline_that_names_the_others_outlet_is_a_credit() -> None:
    text = "ORLE (Meridian) - " + " ".join(BODY[:3])
    wire, post = (Article(n, f"{n}.txt", outlet, "", text) for n, outlet in (("w", "Meridian Wire"), ("p", "Post")))
    found = [a.copied for a in with_copies_noted((wire, post))]
    assert [(c.outlet, c.how) for c in found if c] == [("Post", "same text as"), ("Meridian Wire", "from")]


@pytest.mark.parametrize(
    ("dates", "hows"),
    [
        (("2031-03-12", "2031-03-13"), ["same text as", "from"]),
        (("2031-03-13", "2031-03-13"), ["same text as", "same text as"]),
        (("2031-03", "2031-04-13"), ["same text as", "same text as"]),
        ((None, "2031-03-13"), ["same text as", "same text as"]),
    ],
)
def test_an_earlier_day_tells_from_whom_it_is(dates: tuple[str | None, str | None], hows: list[str]) -> None:
    articles = tuple(
        Article(n, f"{n}.txt", n.title(), "", " ".join(BODY), date=day)
        for n, day in zip(("bee", "hive"), dates, strict=True)
    )
    assert [a.copied.how for a in with_copies_noted(articles) if a.copied] == hows


def test_a_day_that_was_worked_out_tells_nothing() -> None:
    one = Article("bee", "bee.txt", "Bee", "", " ".join(BODY), date="2031-03-12", date_from="weekday")
    other = Article("hive", "hive.txt", "Hive", "", " ".join(BODY), date="2031-03-13")
    assert [a.copied.is_from for a in with_copies_noted((one, other)) if a.copied] == [False, False]
