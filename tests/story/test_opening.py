from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader.model import Article
from reader.story import Opened, Problem, default_story, limits, open_story, opening
from reader.story.fingerprint import fingerprint

HEADLINE = "Harbour bridge closes after ferry strikes pier"
BODY = [
    "The harbour bridge was closed on Monday after a ferry with 210 people on board struck a pier, the port said.",
    "“We heard a noise like thunder,” said Ann Lee, who was crossing with her two sons when the deck began to shake.",
    "Engineers want three weeks to look at the pier, the mayor, Bob Roy, told VICE News in the town hall on Tuesday.",
    "The ferry company said its captain had been sent home and that it would pay for the damage to the bridge.",
]
TEXT = "\n\n".join([HEADLINE, *BODY])


def one(tmp_path: Path, content: str | bytes, name: str = "bridge.txt") -> tuple[Article | None, tuple[Problem, ...]]:
    path = tmp_path / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    opened = open_story([str(path)])
    return (opened.story.articles or (None,))[0], opened.problems


def test_a_plain_text_says_what_was_worked_out(tmp_path: Path) -> None:
    article, problems = one(tmp_path, TEXT)
    assert article is not None
    assert (article.title, article.outlet, article.guessed) == (HEADLINE, "VICE News", ("title", "outlet"))
    assert (article.id, article.text, problems) == ("bridge", TEXT, ())
    assert article.text[article.body_start :] == "\n\n".join(BODY)


def test_front_matter_is_not_guessed(tmp_path: Path) -> None:
    head = (
        f'---\ntitle: "{HEADLINE}"\noutlet: bbc.com\ndate: 2015-05-18\nauthor: Ann Lee\nurl: https://bbc.com/x\n---\n\n'
    )
    article, problems = one(tmp_path, head + "\n\n".join(BODY), "x.md")
    assert article is not None
    assert (article.title, article.outlet, article.date, article.author) == (
        HEADLINE,
        "BBC News",
        "2015-05-18",
        "Ann Lee",
    )
    assert (article.url, article.guessed, article.text, problems) == ("https://bbc.com/x", (), TEXT, ())


def test_a_digest_says_so(tmp_path: Path) -> None:
    article, _ = one(tmp_path, "---\ntitle: A\noutlet: B\ntext: digest\n---\n" + "\n\n".join(BODY))
    assert article is not None
    assert article.text_kind == "digest"


def test_text_begins_with_the_headline_whatever_it_is(tmp_path: Path) -> None:
    article, _ = one(tmp_path, "\n\n".join(BODY * 2), "2015_bridge-closed.txt")
    assert article is not None
    assert article.title == "Bridge closed"
    assert article.text.startswith("Bridge closed\n\n" + BODY[0])
    assert "title" in article.guessed


BAD = [
    (b"", "the file is empty"),
    (b" \n\n ", "the file holds no text"),
    (b"\x1b[31m\x07\x1b]0;x\x07", "no text|control bytes"),
    (b"\x7fELF\0\0\0", "NUL bytes"),
    (b"PK\x03\x04\0\0\0", "damaged zip archive"),
    (b"\xff\xfea", "damaged"),
    (b"Advertisement\n\nShare on Facebook\n", "no story"),
    (b"---\ntitle: A headline and nothing else\noutlet: The Bee\n---\n", "no text"),
]


@pytest.mark.parametrize(("content", "why"), BAD)
def test_a_bad_file_is_one_problem_and_the_rest_opens(tmp_path: Path, content: bytes, why: str) -> None:
    import re

    (tmp_path / "bad.txt").write_bytes(content)
    (tmp_path / "good.txt").write_text(TEXT)
    opened = open_story([str(tmp_path)])
    assert [a.title for a in opened.story.articles] == [HEADLINE]
    assert [p.path for p in opened.problems] == [str(tmp_path / "bad.txt")]
    assert re.search(why, opened.problems[0].why)


def test_a_file_without_permission(tmp_path: Path) -> None:
    path = tmp_path / "secret.txt"
    path.write_text(TEXT)
    path.chmod(0)
    if os.access(path, os.R_OK):
        pytest.skip("this user may read everything")
    assert open_story([str(path)]).problems == (Problem(str(path), "no permission to read it"),)


def test_broken_front_matter_is_told_and_the_text_opens(tmp_path: Path) -> None:
    article, problems = one(
        tmp_path, f"---\ntitle: {HEADLINE}: the day after\noutlet: The Bee\n---\n" + "\n".join(BODY)
    )
    assert article is not None
    assert (article.title, article.outlet) == (f"{HEADLINE}: the day after", "The Bee")
    assert [p.why.split(":")[0] for p in problems] == ["broken front matter"]


def test_another_encoding_is_noted(tmp_path: Path) -> None:
    article, problems = one(tmp_path, TEXT.encode("cp1252"))
    assert article is not None
    assert article.text == TEXT
    assert article.notes[0].startswith("read as Windows-1252")
    assert not problems


def test_nothing_smuggled_in_comes_out(tmp_path: Path) -> None:
    evil = "\x1b]52;c;eA==\x07[red]\x9b31m\u202e\u2028"
    name = "a\x1b[31mb\x07.md"
    head = f'---\ntitle: "Bridge {evil}closed"\noutlet: "The {evil}Bee"\n---\n'
    article, problems = one(tmp_path, head + "\n\n".join(b + evil for b in BODY), name)
    assert article is not None
    shown = "".join([*(str(getattr(article, f)) for f in ("id", "path", "outlet", "title", "text")), *article.notes])
    shown += "".join(p.path + p.why for p in problems)
    assert not any((ord(c) < 32 and c != "\n") or 127 <= ord(c) < 160 or c in "\u202e\u2028" for c in shown)
    assert "[red]" in article.text


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(st.binary(max_size=400) | st.text(max_size=300).map(lambda t: ("---\n" + t).encode("utf-8", "replace")))
def test_any_bytes_open_or_are_one_line(tmp_path: Path, content: bytes) -> None:
    article, problems = one(tmp_path, content, "any.md")
    assert article or problems
    if article:
        assert article.text.startswith(article.title)
        assert article.body_start <= len(article.text)


def test_entities_and_markdown(tmp_path: Path) -> None:
    article, _ = one(
        tmp_path, f"# {HEADLINE}\n\n**Oslo** &amp; [the port](http://x.y) said so.\n\n" + "\n\n".join(BODY), "x.md"
    )
    assert article is not None
    assert article.title == HEADLINE
    assert "Oslo & the port said so." in article.text


def test_ids_do_not_depend_on_the_order_of_paths(tmp_path: Path) -> None:
    for folder in ("a", "b"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "bridge.txt").write_text(TEXT)
    paths = [str(tmp_path / f / "bridge.txt") for f in ("a", "b")]
    ids = {a.path: a.id for a in open_story(paths).story.articles}
    assert ids == {a.path: a.id for a in open_story(paths[::-1]).story.articles}
    assert sorted(ids.values()) == ["bridge", "bridge-2"]


def test_the_title_of_a_story(tmp_path: Path) -> None:
    folder = tmp_path / "harbour_bridge"
    folder.mkdir()
    for name in ("a.txt", "b.txt"):
        (folder / name).write_text(TEXT)
    assert open_story([str(folder)]).story.title == "Harbour bridge"
    assert open_story([str(folder / "a.txt")]).story.title == HEADLINE
    assert open_story([str(folder / "a.txt"), str(folder / "b.txt")]).story.title == "Harbour bridge"
    (folder / "story.yaml").write_text("title: The bridge and the ferry")
    assert open_story([str(folder)]).story.title == "The bridge and the ferry"
    (folder / "story.yaml").write_text("title: [")
    opened = open_story([str(folder)])
    assert opened.story.title == "Harbour bridge"
    assert "broken YAML" in opened.problems[0].why


def test_nothing_to_open() -> None:
    assert open_story([]).story.articles == ()
    assert [p.why for p in open_story(["no/such/place"]).problems] == ["no such file or folder"]


def test_the_default_story_is_five_digests() -> None:
    opened = default_story()
    assert opened.story.title == "The fall of Ramadi"
    assert opened.problems == ()
    assert len(opened.story.outlets) == 5
    for article in opened.story.articles:
        assert article.path == f"seeds/{article.id}.md"
        assert (article.text_kind, article.guessed) == ("digest", ())
        assert article.notes == ()


def test_an_original_is_known_by_its_fingerprint(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    words = [f"word{n}" for n in range(300)]
    body = [" ".join(words[n : n + 30]).capitalize() + "." for n in range(0, 300, 30)]
    digest = {
        "outlet": "The Bee",
        "title": HEADLINE,
        "date": "2015-05",
        "date-from": "context",
        "fingerprint": fingerprint(body),
    }
    monkeypatch.setattr(opening, "_digests", lambda: (digest,))
    page = [HEADLINE, "Advertisement", *body[:5], "one word added here", *body[5:], "Related News", "Ten eggs to cook"]
    article, _ = one(tmp_path, "\n".join(page), "7f3a9c01.txt")
    assert article is not None
    assert (article.outlet, article.date, article.date_from, article.author) == ("The Bee", "2015-05", "context", None)
    assert (article.guessed, article.id, article.title) == ((), "the-bee", HEADLINE)
    # what it is known as changes nothing in its text
    monkeypatch.setattr(opening, "_digests", lambda: ())
    unknown, _ = one(tmp_path, "\n".join(page), "7f3a9c01.txt")
    assert unknown is not None
    assert unknown.text == article.text


def test_an_original_without_its_headline_gets_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    body = [" ".join(f"word{n}" for n in range(k, k + 30)).capitalize() + "." for k in range(0, 300, 30)]
    monkeypatch.setattr(
        opening, "_digests", lambda: ({"outlet": "The Bee", "title": HEADLINE, "fingerprint": fingerprint(body)},)
    )
    article, _ = one(tmp_path, "\n".join(body), "7f3a9c01.txt")
    assert article is not None
    assert article.text == "\n\n".join([HEADLINE, *body])


@pytest.mark.skipif("RAMADI_CORPORA" not in os.environ, reason="RAMADI_CORPORA names no folder with the originals")
def test_the_originals_are_known() -> None:
    opened: Opened = open_story([os.path.join(os.environ["RAMADI_CORPORA"], "corpora", "ramadi")])
    assert [(a.outlet, a.author, a.date, a.guessed) for a in opened.story.articles] == [
        ("VICE News", "Samuel Oakford", "2015-05-18", ()),
        ("The Christian Science Monitor", None, "2015-05", ()),
        ("Jewish Journal", None, "2015-05-18", ()),
        ("Al Jazeera America", None, "2015-05-18", ()),
        ("Business Insider", None, "2015-05", ()),
    ]
    assert opened.story.title == default_story().story.title


def test_importing_it_loads_no_yaml() -> None:
    code = "import sys, reader.story; sys.exit(any(m in sys.modules for m in ('yaml', 'textual', 'rich')))"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_standard_input_is_read_as_what_it_holds(monkeypatch: pytest.MonkeyPatch) -> None:
    import io

    from tests.story.made import page

    for data in (TEXT.encode(), page().encode(), f"# **{HEADLINE}**\n\n{TEXT.partition(HEADLINE)[2]}".encode()):
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))
        opened = open_story(["-"])
        (article,) = opened.story.articles
        assert (article.id, article.path, article.title) == ("standard-input", "-", HEADLINE)
        assert opened.problems == ()


@pytest.mark.parametrize(
    "text",
    [
        "Watch more closely, the keeper said on Friday, when the gate of the lock opens for the 12 ferries of the day.",
        "Sign up now for the race, 300 runners were told. The harbour run begins at nine on Sunday, they heard.",
        "Photo shows the 40 boats that were lost, the port said on Monday in a note to their owners.",
    ],
)
def test_a_sentence_or_two_alone_are_never_furniture(tmp_path: Path, text: str) -> None:
    article, problems = one(tmp_path, text)
    assert article is not None
    assert text in article.text
    assert problems == ()


def test_folders_in_a_folder_are_stories_of_their_own_and_named(tmp_path: Path) -> None:
    for name in ("north", "south", "empty", "page_files"):
        (tmp_path / name).mkdir()
    for name in ("a.txt", "north/b.txt", "south/c.txt", "page.txt", "page_files/d.txt", "empty/e.png"):
        (tmp_path / name).write_text(TEXT)
    opened = open_story([str(tmp_path)])
    assert [a.id for a in opened.story.articles] == ["a", "page"]
    assert opened.problems == (
        Problem(str(tmp_path), "its folders are stories of their own and not opened with it: north, south"),
    )


def test_of_an_endless_text_the_first_lines_are_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "MAX_LINES", 5)
    article, problems = one(tmp_path, f"{TEXT}\n\nThe harbour stays open, the port said on Tuesday.\n" + "\n" * 9)
    assert article is not None
    why = "only the first 5 of its lines are read; --max-lines takes more"
    assert article.text == TEXT
    assert [p.why for p in problems] == [why]
    assert why in article.notes
    article, problems = one(tmp_path, f"{TEXT}\n\n\n\n")
    assert article is not None
    assert article.text == TEXT
    assert problems == ()
