"""What holds for every format: it exists, it ends, it says the same twice, and no story breaks it."""

import os
import subprocess
import sys
import time
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.export.formats import BY_NAME, FORMATS, format_of
from reader.model import Analysis, Mention, Quote
from tests.conftest import STORIES
from tests.export import made

NAMES = list(BY_NAME)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("story", [made.single, made.empty, made.sparse, made.hostile])
def test_no_story_breaks_a_format(name: str, story: Callable[[], Analysis]) -> None:
    text = BY_NAME[name].text(story())
    assert text == "" or text.endswith("\n")
    assert text == BY_NAME[name].text(story())


@pytest.mark.parametrize("name", NAMES)
def test_nothing_that_steers_a_terminal_comes_out(name: str) -> None:
    steering = {c for c in BY_NAME[name].text(made.hostile()) if not c.isprintable()}
    assert steering <= {"\n", "\r"} if BY_NAME[name].spreadsheet else steering <= {"\n"}


def test_names_and_endings_are_told_apart() -> None:
    assert len(BY_NAME) == len({f.ending for f in FORMATS}) == len(FORMATS)
    assert all(format_of(f"story{f.ending}") is f for f in FORMATS)
    assert all(format_of(f"STORY{f.ending.upper()}") is f for f in FORMATS)
    assert format_of("story.pdf") is None


def test_only_spreadsheets_take_a_byte_order_mark() -> None:
    assert [f.name for f in FORMATS if f.spreadsheet] == ["csv", "matrix"]


@pytest.mark.parametrize("seed", ["1", "2"])
def test_the_same_bytes_under_any_hash_seed(seed: str, ferry: Analysis) -> None:
    program = (
        "from reader.analysis import analyse; from reader.story import open_story; from reader.export.formats import *;"
        f"import sys; a = analyse(open_story([{str(STORIES / 'ferry')!r}]).story);"
        "sys.stdout.reconfigure(encoding='utf-8', newline='');"
        "[print(f.text(a), end='') for f in FORMATS]"
    )
    env = {**os.environ, "PYTHONHASHSEED": seed}
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True, env=env)
    assert done.stdout.decode("utf-8") == "".join(f.text(ferry) for f in FORMATS)


def grown(size: int) -> Analysis:
    """So many articles of different outlets that answer in groups of four."""
    ids = [f"a{n}" for n in range(size)]
    readings = tuple(made.reading(made.article(i, "Bridge closed", "Three bridges are closed. " * 20)) for i in ids)
    claims = tuple(
        made.claim(
            tuple(Mention(i, 15, 40, "Three bridges are closed.", "Three", chain=(i,)) for i in ids[n : n + 4]),
            id=f"c{n}",
            silent=tuple(ids[:n]),
        )
        for n in range(0, size, 4)
    )
    return made.analysis("Grown", readings, claims)


@pytest.mark.parametrize("name", [n for n in NAMES if n not in ("json", "matrix")])
def test_size_grows_with_the_story_and_not_faster(name: str) -> None:
    small, large = (BY_NAME[name].text(grown(size)) for size in (100, 400))
    assert len(large) < 4.4 * len(small)


def test_a_page_of_many_articles_is_made_quickly() -> None:
    story = grown(600)
    start = time.process_time()
    BY_NAME["html"].text(story)
    assert time.process_time() - start < 2


def test_a_passage_that_everything_asks_about_is_no_trap() -> None:
    a, b = made.article("a", "Bridge closed", "x" * 5000), made.article("b", "Bridge shut", "y")
    quotes = tuple(Quote(f"q{n}", "a", n, 5000 - n, "x", "speech") for n in range(15, 1500))
    asked = tuple(
        made.claim((Mention("a", 15, 4000, "x", "x"), Mention("b", 13, 14, "y", "y")), id=f"c{n}") for n in range(999)
    )
    story = made.analysis("Asked", (made.reading(a, quotes), made.reading(b)), asked)
    start = time.process_time()
    BY_NAME["html"].text(story)
    assert time.process_time() - start < 4


@given(st.text(), st.text(), st.integers(0, 40), st.integers(0, 40))
@settings(max_examples=40, deadline=None)
def test_any_words_in_any_place(title: str, body: str, start: int, end: int) -> None:
    a, b = made.article("a", title, body, url=body), made.article("b", body, title)
    mentions = tuple(Mention(x.id, start, end, x.text[start:end], title, chain=(x.outlet, body)) for x in (a, b))
    story = made.analysis(title, (made.reading(a), made.reading(b)), (made.claim(mentions, label=body),))
    for form in FORMATS:
        form.text(story).encode("utf-8", errors="replace")
