from dataclasses import replace
from pathlib import Path

import pytest

import reader.analysis
from reader.analysis import analyse, budget
from reader.library.analysing import analysed, read
from reader.library.kept import article_key, claims_bytes, reading_bytes, story_key
from reader.library.store import Store
from reader.library.versions import version_of
from reader.model import Analysis, Article, Decision, Reading, Story
from tests.library.made import story


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store(str(tmp_path / "cache.sqlite"))


@pytest.fixture
def worked_out(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What the engine was asked to do: the ids of articles read, `claims` for comparing."""
    asked: list[str] = []
    read_article, compared = reader.analysis.read_article, reader.analysis.compared

    def reading(a: Article) -> Reading:
        asked.append(a.id)
        return read_article(a)

    def comparing(*given: object) -> object:
        asked.append("claims")
        return compared(*given)  # type: ignore[arg-type]

    monkeypatch.setattr(reader.analysis, "read_article", reading)
    monkeypatch.setattr(reader.analysis, "compared", comparing)
    return asked


def test_the_second_time_nothing_is_worked_out_and_all_is_the_same(store: Store, worked_out: list[str]) -> None:
    dam = story(300, 300, 900)
    first = analysed(dam, store)
    assert worked_out == ["paper-0", "paper-1", "paper-2", "claims"]
    worked_out.clear()
    assert analysed(dam, store) == first == analyse(dam)
    assert worked_out[:-4] == []


def test_what_was_too_much_to_compare_is_kept_too(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(budget, "FIGURES", 1)
    dam = Story(
        "The dam", tuple(replace(a, text=a.text + " It cost 40 people 900 dollars.") for a in story(300, 900).articles)
    )
    first = analysed(dam, store)
    assert all(r.notes for r in first.readings)
    assert analysed(dam, store) == first


def test_of_a_story_with_one_article_more_one_is_read(store: Store, worked_out: list[str]) -> None:
    analysed(story(300, 300), store)
    worked_out.clear()
    more = story(300, 300, 900)
    found = analysed(more, store)
    assert worked_out == ["paper-2", "claims"]
    assert found == analyse(more)


def test_the_order_of_the_articles_makes_no_difference(store: Store, worked_out: list[str]) -> None:
    dam = story(300, 301, 900)
    analysed(dam, store)
    worked_out.clear()
    turned = Story(dam.title, dam.articles[::-1])
    found = analysed(turned, store)
    assert worked_out == []
    assert found.claims == analyse(turned).claims


def test_decisions_are_kept_apart(store: Store, worked_out: list[str]) -> None:
    dam = story(300, 900)
    plain = analysed(dam, store)
    decisions = [Decision("verdict", plain.claims[0].id, verdict="agree")]
    decided = analysed(dam, store, decisions)
    assert decided.claims != plain.claims
    worked_out.clear()
    assert analysed(dam, store, decisions) == decided
    assert analysed(dam, store) == plain
    assert worked_out == []


def test_what_is_kept_of_other_articles_or_made_up_is_not_taken(store: Store) -> None:
    dam, other = story(300, 900), story(400, 500)
    engine = version_of("analysis")
    assert engine
    honest = analyse(dam)
    keys = [article_key(engine, a) for a in dam.articles]
    foreign = analyse(other)
    store.put({keys[0]: reading_bytes(foreign.readings[1]), keys[1]: b"not even packed"})
    short = replace(honest.claims[0], mentions=honest.claims[0].mentions[:1])
    for poison in (claims_bytes(foreign), claims_bytes(replace(honest, claims=(short,))), b""):
        store.put({story_key(engine, keys): poison})
        assert analysed(dam, store) == honest


def test_without_a_cache_all_is_worked_out() -> None:
    dam = story(300, 900)
    assert analysed(dam, Store(None)) == analyse(dam)


def test_reading_can_be_stopped_and_goes_on_where_it_was(store: Store, worked_out: list[str]) -> None:
    articles = story(*range(300, 750)).articles

    class Stopped(Exception):
        pass

    def stop(done: int, total: int) -> None:
        assert total == 450
        raise Stopped

    with pytest.raises(Stopped):
        read(articles, store, stop)
    before = len(worked_out)
    assert 0 < before < 450
    assert len(read(articles, store)) == 450
    assert len(worked_out) == 450


def test_an_article_the_engine_fails_on_is_named_and_the_others_are_compared(
    store: Store, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    whole, read_article = story(300, 300, 900), reader.analysis.read_article
    bad = whole.articles[1]
    others = analyse(replace(whole, articles=(whole.articles[0], whole.articles[2])))

    def failing(a: Article) -> Reading:
        if a.id == bad.id:
            raise IndexError("the mayor wept")
        return read_article(a)

    monkeypatch.setattr(reader.analysis, "read_article", failing)
    found = analysed(whole, store)
    assert found.claims == others.claims != ()
    assert (found.story, len(found.readings), found.readings[1].failed) == (whole, 3, True)
    (told,) = found.failed
    assert told.startswith(f"{bad.path}: {bad.outlet}, “{bad.title}”, is not compared: the reader itself failed (Index")
    assert "mayor" not in told
    assert Path(told.rpartition(" is in ")[2]).is_file()
    assert not any(bad.path in report.read_text() for report in tmp_path.rglob("reports/*.txt"))
    monkeypatch.undo()
    assert analysed(whole, store) == analyse(whole), "nothing of it is kept"


def test_a_mistake_in_comparing_is_not_hidden(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    def failing(*given: object) -> Analysis:
        raise IndexError

    monkeypatch.setattr(reader.analysis, "compared", failing)
    with pytest.raises(IndexError):
        analysed(story(300, 900), store)
