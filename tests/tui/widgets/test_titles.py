from __future__ import annotations

from reader.model import Story
from reader.reading.search import Search
from reader.reading.session import Session
from reader.tui.widgets.titles import text_subtitles, text_title
from tests.tui.velling import ANALYSIS, STORY, UNCOMPARED


def session(analysis: object = ANALYSIS) -> Session:
    made = Session(STORY)
    made.add_analysis(analysis)  # type: ignore[arg-type]
    return made


def test_the_outlet_with_its_letter() -> None:
    assert text_title(session().pointing) == "L The Lowland Herald"
    assert text_title(Session(Story("", ())).pointing) == "No article"


def test_which_highlight_and_how_many_are_disputed() -> None:
    made = session()
    count = len(made.pointing.highlights)
    disputed = made.material.disputed_in(made.pointing.article_id)[0]
    long, short = text_subtitles(made, Search())
    assert long.startswith(f"highlights {count} · {disputed} on disputed claims")
    assert short.startswith(f"highlights {count} · ")
    assert len(short) < len(long)
    made.pointing.current = 2
    assert text_subtitles(made, Search())[0].startswith(f"highlight 3/{count} · ")


def test_before_articles_are_compared_nothing_is_said_of_disputes() -> None:
    made = Session(STORY)
    assert text_subtitles(made, Search())[0] in ("", f"highlights {len(made.pointing.highlights)}")
    assert "disputed" not in text_subtitles(made, Search())[0]
    none = session(UNCOMPARED)
    assert text_subtitles(none, Search())[0].startswith("highlights ")


def test_a_search_stands_there_while_there_is_one() -> None:
    made = session()
    search = Search()
    search.start("dam", STORY.articles[0].text, 0)
    assert text_subtitles(made, search) == (search.status, "")
    assert search.status


def test_a_search_gives_way_to_the_highlights_in_another_article_or_once_one_goes_on_by_them() -> None:
    made = session()
    search = Search()
    search.start("dam", STORY.articles[0].text, 0)
    search.look_in(STORY.articles[2].text)
    made.pointing.go_to_article(STORY.articles[2].id)
    long, short = text_subtitles(made, search)
    assert long.startswith(f"highlights {len(made.pointing.highlights)} · ")
    assert long.endswith(f" · {len(search.hits)} matches")
    assert short.endswith(f" · {len(search.hits)} matches")
    search.step(1, 0, 0)
    assert text_subtitles(made, search)[0].startswith("match ")


def test_what_the_article_leaves_out_is_counted_where_it_is_shown() -> None:
    made = session()
    made.pointing.go_to_article("the-northern-ledger")
    made.ghosts = True
    assert all("left out" in told for told in text_subtitles(made, Search()))
    made.ghosts = False
    assert not any("left out" in told for told in text_subtitles(made, Search()))
