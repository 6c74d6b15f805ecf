"""Where a person puts right what import made of an article."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from reader.reading.righting import held, put_right_told, side_car_of, take_back
from reader.reading.session import Session
from reader.story import open_story

WORDS = "Rain fell on the mill of Velmora. " * 12


def opened(folder: Path) -> Session:
    (folder / "odra-post.txt").write_text(f"Mill burns at night\n\n{WORDS}")
    return Session(open_story([str(folder)]).story)


def test_a_field_is_noted_in_the_side_car_and_taken_back(tmp_path: Path) -> None:
    session = opened(tmp_path)
    article = session.material.shown.articles[0]
    assert take_back(session.keeper) is None
    done, told = put_right_told(session.keeper, article, "outlet", "The Odra Post")
    assert done, told
    assert told.startswith("noted in ")
    assert open_story([str(tmp_path)]).story.articles[0].outlet == "The Odra Post"
    assert take_back(session.keeper) == (True, "undone: outlet")
    assert open_story([str(tmp_path)]).story.articles[0].outlet == article.outlet
    assert take_back(session.keeper) is None


def test_what_cannot_be_taken_back_does_not_stand_in_the_way_for_ever(tmp_path: Path) -> None:
    session = opened(tmp_path)
    article = session.material.shown.articles[0]
    put_right_told(session.keeper, article, "outlet", "The Odra Post")
    put_right_told(session.keeper, article, "author", "Ann Lee")
    side_car = tmp_path / "story.yaml"
    right = side_car.read_text()
    side_car.write_text("articles: [")
    first, second = take_back(session.keeper), take_back(session.keeper)
    assert first is not None
    assert second is not None
    assert "left as it is" in first[1]
    assert second[1].startswith("author stays: story.yaml is left as it is")
    side_car.write_text(right)
    assert take_back(session.keeper) == (True, "undone: outlet")
    assert take_back(session.keeper) is None


def test_a_value_that_cannot_be_is_refused_and_nothing_noted(tmp_path: Path) -> None:
    session = opened(tmp_path)
    done, told = put_right_told(session.keeper, session.material.shown.articles[0], "date", "the day after rain")
    assert not done
    assert told
    assert sorted(p.name for p in tmp_path.iterdir()) == ["odra-post.txt"]
    assert take_back(session.keeper) is None


def test_what_lies_in_no_folder_or_comes_with_the_reader_is_not_put_right(tmp_path: Path) -> None:
    session = opened(tmp_path)
    article = session.material.shown.articles[0]
    seed = replace(article, path="seeds/odra.md", text_kind="digest")
    done, told = put_right_told(session.keeper, seed, "outlet", "Post")
    assert (done, told) == (False, side_car_of(seed))
    assert "stays as it is" in told
    assert side_car_of(article) == (str(tmp_path), "odra-post.txt")
    assert isinstance(side_car_of(replace(article, path="-")), str)


def test_a_field_tells_whether_it_was_guessed(tmp_path: Path) -> None:
    article = replace(opened(tmp_path).material.shown.articles[0], author=None, outlet="Post", guessed=("outlet",))
    assert held(article, "outlet") == "Post  guessed"
    assert held(replace(article, guessed=()), "outlet") == "Post"
    assert held(article, "author") == "none"
    assert held(article, "exclude") == "no"
