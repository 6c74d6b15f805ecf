from __future__ import annotations

import json
from pathlib import Path

import pytest

from reader.story import Problem, open_story
from tests.story.made import BODY, HEADLINE, body_of, written

TEXT = "\n\n".join([HEADLINE, *BODY])
CAR = """
title: The bridge and the ferry
mine: kept by nobody
articles:
  a.txt: {outlet: The Bee, title: "Bridge: closed", date: 2015-05-18, author: Ann Other, url: "https://bee.example/a"}
  b.txt: Reuters
  c.txt: {exclude: yes}
  many.json: {outlet: The Hive}
  many.json#2: {outlet: bbc.com}
"""


def folder_with(tmp_path: Path, car: str | bytes) -> str:
    for name in ("a.txt", "b.txt", "c.txt"):
        written(tmp_path, name, TEXT + f"\n\nThis is the paper {name}, which was printed in the harbour on Monday.")
    written(tmp_path, "many.json", json.dumps([{"title": f"{HEADLINE} {n}", "text": "\n".join(BODY)} for n in (1, 2)]))
    written(tmp_path, "story.yaml", car)
    return str(tmp_path)


def test_what_a_person_says_stands_above_what_a_file_says(tmp_path: Path) -> None:
    opened = open_story([folder_with(tmp_path, CAR)])
    assert opened.story.title == "The bridge and the ferry"
    a, b, one, two = opened.story.articles
    assert (a.outlet, a.title, a.date, a.author) == ("The Bee", "Bridge: closed", "2015-05-18", "Ann Other")
    assert (a.url, a.guessed) == ("https://bee.example/a", ())
    assert a.text.startswith("Bridge: closed\n\n")
    assert (b.outlet, b.title, "outlet" in b.guessed, "title" in b.guessed) == ("Reuters", HEADLINE, False, True)
    assert (one.outlet, two.outlet) == ("The Hive", "BBC News")
    assert opened.problems == (Problem(str(tmp_path / "story.yaml"), "leaves out c.txt"),)


def test_a_file_given_by_itself_is_put_right_and_never_left_out(tmp_path: Path) -> None:
    folder_with(tmp_path, CAR)
    opened = open_story([str(tmp_path / "a.txt"), str(tmp_path / "c.txt")])
    assert opened.story.articles[0].outlet == "The Bee"
    assert [a.id for a in opened.story.articles] == ["a", "c"]
    assert opened.problems == ()


def test_files_that_are_not_there_are_named(tmp_path: Path) -> None:
    opened = open_story([folder_with(tmp_path, "articles:\n  gone.txt: The Bee\n  a.txt: The Bee\n")])
    assert [p.why for p in opened.problems] == ["speaks of what is not there: gone.txt"]


@pytest.mark.parametrize(
    ("car", "why"),
    [
        ("a: &a [x]\nb: *a", "aliases"),
        ("a: !!python/object/apply:os.system [x]", "tags"),
        ("[" * 200, "broken YAML"),
        ("title: [", "broken YAML"),
        ("- a\n- b", "not a list"),
        (b"\0\1\2", "NUL bytes"),
        ("", "empty"),
    ],
)
def test_a_broken_one_is_one_line_and_the_articles_open(tmp_path: Path, car: str | bytes, why: str) -> None:
    opened = open_story([folder_with(tmp_path, car)])
    assert len(opened.story.articles) == 5
    assert len(opened.problems) == 1
    assert why in opened.problems[0].why


def test_it_can_smuggle_nothing_in(tmp_path: Path) -> None:
    car = 'title: "A\\e]52;c;eA==\\a\\u202eB"\narticles:\n  a.txt: {outlet: "The \\e[31mBee\\nB",'
    car += ' url: "javascript:alert(1)", text: [1, {a: b}]}\n  b.txt: [x]\n  7: 8\n'
    opened = open_story([folder_with(tmp_path, car)])
    assert opened.story.title == "AB"
    assert (opened.story.articles[0].outlet, opened.story.articles[0].url) == ("The Bee B", None)
    assert body_of(opened.story.articles[0])[0] == BODY[0]


def test_names_are_compared_composed(tmp_path: Path) -> None:
    written(tmp_path, "Zu\u0308rich.txt", TEXT)
    written(tmp_path, "story.yaml", "articles:\n  Z\u00fcrich.txt: The Bee\n")
    opened = open_story([str(tmp_path)])
    assert (opened.story.articles[0].outlet, opened.problems) == ("The Bee", ())


@pytest.mark.parametrize(
    ("car", "why"),
    [
        ("articles: [a.txt, b.txt]", "articles: not heeded: `FILE: {outlet: NAME}` is wanted, a line each"),
        ("artcles: {a.txt: Reuters}", "artcles: not heeded; did you mean articles?"),
        ("title: {en: Bridge}", "title: not heeded: words are wanted"),
        ("articles: {a.txt: [Reuters]}", "a.txt: not heeded: `outlet: NAME` and the like are wanted"),
        ("articles: {a.txt: {outlett: Reuters}}", "a.txt: outlett: not heeded; did you mean outlet?"),
        (
            "articles: {a.txt: {date: yesterday}}",
            "a.txt: date: not heeded: a date as 2015-05-18, 2015-05 or 18 May 2015 is wanted",
        ),
        (
            "articles: {a.txt: {date: 2024-13-45}}",
            "a.txt: date: not heeded: a date as 2015-05-18, 2015-05 or 18 May 2015 is wanted",
        ),
        ("articles: {a.txt: {outlet: [Bee, Hive]}}", "a.txt: outlet: not heeded: one is wanted, no list"),
        (
            "articles: {a.txt: {drop: [Read more]}}",
            "a.txt: drop: to drop, nothing reads: Read more",
        ),
        ("articles: {a.txt: {keep: [Nobody wrote this.]}}", "a.txt: keep: nothing dropped reads: Nobody wrote this."),
        (
            "articles: {a.txt: {url: bee.example}}",
            "a.txt: url: not heeded: an address that begins with http:// or https:// is wanted",
        ),
        ("articles: {a.txt: {exclude: perhaps}}", "a.txt: exclude: not heeded: yes or no is wanted"),
        ("articles: {a.txt: {keep: {x: y}}}", "a.txt: keep: not heeded: a list of lines is wanted"),
    ],
)
def test_what_it_says_in_vain_is_said(tmp_path: Path, car: str, why: str) -> None:
    opened = open_story([folder_with(tmp_path, car)])
    assert (len(opened.story.articles), [p.why for p in opened.problems]) == (5, [why])


def test_what_is_no_date_or_no_name_is_not_heeded_by_half(tmp_path: Path) -> None:
    car = "articles:\n  a.txt: {date: 2024-13-45, outlet: [Bee, Hive], author: [Ann Other, Bob Roy]}\n"
    car += "  b.txt: {date: 2024-05, outlet: [Bee]}\n"
    a, b = open_story([folder_with(tmp_path, car)]).story.articles[:2]
    assert (a.date, "Bee" in a.outlet, a.author) == (None, False, "Ann Other, Bob Roy")
    assert (b.date, b.outlet) == ("2024-05", "Bee")


def test_of_much_that_it_says_in_vain_the_first_few_are_named(tmp_path: Path) -> None:
    car = "articles:\n" + "".join(f"  a.txt#{n}: [x]\n" for n in range(30))
    (problem,) = open_story([folder_with(tmp_path, car)]).problems
    assert problem.why.count("are wanted; ") == 5
    assert problem.why.endswith("; and 25 more that say nothing")


def test_of_what_a_person_keeps_there_besides_nothing_is_said(tmp_path: Path) -> None:
    car = "mine: [1]\narticles: {a.txt: {tags: [x], publisher: The Bee, exclude: no, date: 18 May 2015}}"
    opened = open_story([folder_with(tmp_path, car)])
    assert (opened.story.articles[0].outlet, opened.problems) == ("The Bee", ())
