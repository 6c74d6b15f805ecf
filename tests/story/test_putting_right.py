from __future__ import annotations

import os
import threading
import time
from pathlib import Path

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader.story import open_story, putting_right
from reader.story.putting_right import NotWritten, put_right, why_refused
from tests.story.made import BODY, HEADLINE, written

OLD = """# who, when: checked by Ann

title: The bridge
mine: {a: [1, 2]}
articles:
  a.txt: {outlet: The Bee, rating: 3}
  b.txt: Reuters
"""


def test_what_is_put_right_is_there_when_the_folder_is_opened_again(tmp_path: Path) -> None:
    written(tmp_path, "a.txt", "\n\n".join([HEADLINE, *BODY]))
    put_right(str(tmp_path), "a.txt", outlet="The Bee: World", date="2015-05-18", title="No")
    (article,) = open_story([str(tmp_path)]).story.articles
    assert (article.outlet, article.date, article.guessed) == ("The Bee: World", "2015-05-18", ())
    put_right(str(tmp_path), "a.txt", outlet=None, date="", title=None)
    (article,) = open_story([str(tmp_path)]).story.articles
    assert (article.date, article.guessed) == (None, ("title", "outlet"))
    put_right(str(tmp_path), "a.txt", exclude=True)
    assert open_story([str(tmp_path)]).story.articles == ()


def test_everything_else_in_it_stays(tmp_path: Path) -> None:
    path = written(tmp_path, "story.yaml", OLD)
    assert put_right(str(tmp_path), "a.txt", author="Ann") == str(path)
    put_right(str(tmp_path), "b.txt", date="2015")
    assert path.read_text().startswith("# who, when: checked by Ann\n\ntitle: The bridge\n")
    assert yaml.load(path.read_text(), yaml.BaseLoader) == {
        "title": "The bridge",
        "mine": {"a": ["1", "2"]},
        "articles": {
            "a.txt": {"outlet": "The Bee", "rating": "3", "author": "Ann"},
            "b.txt": {"outlet": "Reuters", "date": "2015"},
        },
    }
    assert os.listdir(tmp_path) == ["story.yaml"]


def test_no_comment_is_lost(tmp_path: Path) -> None:
    old = "title: A  # not sure\n# ask Bo\narticles:\n  a.txt: {outlet: 'The #1 Bee'} # by phone\n"
    path = written(tmp_path, "story.yaml", old)
    for author in ("Ann", "Bo"):
        put_right(str(tmp_path), "a.txt", author=author)
    assert path.read_text() == (
        "# not sure\n# ask Bo\n# by phone\ntitle: A\narticles:\n  a.txt:\n    outlet: 'The #1 Bee'\n    author: Bo\n"
    )


def test_one_that_cannot_be_read_is_never_written_over(tmp_path: Path) -> None:
    for content in ("title: [", "a: &a 1\nb: *a", "- list"):
        path = written(tmp_path, "story.yaml", content)
        with pytest.raises(NotWritten):
            put_right(str(tmp_path), "a.txt", outlet="The Bee")
        assert path.read_text() == content


def test_what_a_link_leads_to_is_neither_changed_nor_copied(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    target = written(tmp_path, "precious.yaml", "token: mine\n")
    link = tmp_path / "folder" / "story.yaml"
    link.symlink_to(target)
    with pytest.raises(NotWritten, match="it is a link"):
        put_right(str(tmp_path / "folder"), "a.txt", outlet="The Bee")
    assert target.read_text() == "token: mine\n"
    assert link.is_symlink()


def test_a_line_of_a_value_is_no_comment(tmp_path: Path) -> None:
    old = "about: |\n  A march.\n  #MeToo drew # thousands\ntitle: 'A # b'\nnote: a#b # said\n"
    path = written(tmp_path, "story.yaml", old)
    put_right(str(tmp_path), "a.txt", author="Ann")
    once = path.read_text()
    assert once.startswith("# said\nabout: ")
    put_right(str(tmp_path), "a.txt", author="Ann")
    assert path.read_text() == once


def test_comments_are_found_in_one_pass(tmp_path: Path) -> None:
    lines = "".join(f"  b{n} # c\n" for n in range(2_000))
    path = written(tmp_path, "story.yaml", f"about: |\n{lines}titles: [{', '.join(map(str, range(20_000)))}]\n")
    start = time.process_time()
    put_right(str(tmp_path), "a.txt", author="Ann")
    assert time.process_time() - start < 3
    assert path.read_text().startswith("about: ")


def test_where_nothing_is_left_to_say_there_is_no_side_car(tmp_path: Path) -> None:
    put_right(str(tmp_path), "a.txt", author="Ann")
    put_right(str(tmp_path), "a.txt", author=None)
    assert os.listdir(tmp_path) == []
    path = written(tmp_path, "story.yaml", "# ask Bo\n")
    put_right(str(tmp_path), "a.txt", author="Ann")
    put_right(str(tmp_path), "a.txt", author=None)
    assert path.read_text() == "# ask Bo\n{}\n"


def test_a_write_that_fails_changes_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = written(tmp_path, "story.yaml", OLD)

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(putting_right.os, "replace", full)
    with pytest.raises(NotWritten, match="No space left"):
        put_right(str(tmp_path), "a.txt", outlet="The Hive")
    assert (path.read_text(), os.listdir(tmp_path)) == (OLD, ["story.yaml"])


def test_two_at_once_lose_nothing(tmp_path: Path) -> None:
    def write(who: str) -> None:
        for n in range(5):
            put_right(str(tmp_path), f"{who}{n}.txt", outlet=who)

    writers = [threading.Thread(target=write, args=(w,)) for w in "ab"]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()
    assert len(yaml.safe_load((tmp_path / "story.yaml").read_text())["articles"]) == 10


def test_a_field_there_is_not(tmp_path: Path) -> None:
    with pytest.raises(TypeError):
        put_right(str(tmp_path), "a.txt", nonsense="x")


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(max_size=30), st.text(max_size=30), st.booleans())
def test_any_name_and_value_reads_the_same_again(tmp_path: Path, name: str, value: str, exclude: bool) -> None:
    (tmp_path / "story.yaml").unlink(missing_ok=True)
    from reader.story.clean import clean_line
    from reader.story.sidecar import key_of, side_car

    put_right(str(tmp_path), name, author=value, exclude=exclude)
    car = side_car(str(tmp_path))
    assert (car is None) == (not clean_line(value) and not exclude)
    if car is None:
        return
    assert car.why is None
    if clean_line(value):
        written_now = yaml.load((tmp_path / "story.yaml").read_text(), yaml.BaseLoader)
        assert written_now["articles"][key_of(name)]["author"] == clean_line(value)
    assert (key_of(name) in car.excluded) == exclude


def test_what_a_line_cannot_hold_is_refused() -> None:
    assert why_refused("outlet", "Bee " * 499) == ""
    assert why_refused("outlet", "x" * 1_000_000) == "too long: 2,000 characters are kept of it"
