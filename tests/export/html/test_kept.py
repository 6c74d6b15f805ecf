from __future__ import annotations

from dataclasses import replace

from reader.export.html import html_pieces, html_text
from reader.export.markdown import markdown_text
from reader.model import Analysis, Kept
from tests.export import made
from tests.export.html.parsed import parsed


def kept(analysis: Analysis) -> Analysis:
    """The first words of an article marked, and all of it noted with what an enemy would write."""
    article = analysis.story.articles[0]
    note = "\n".join(made.NASTY)
    end = len(article.text)
    return replace(
        analysis,
        kept=(Kept("mark", article.id, 0, 5), Kept("note", article.id, 2, end, note), Kept("mark", "gone", 0, 9)),
    )


def test_each_entry_and_its_passage_lead_to_each_other() -> None:
    tree = parsed("".join(html_pieces([kept(made.sparse()), made.sparse()])))
    (section,) = tree.all("section", "kept")
    names = {e.attributes["id"] for e in tree.all() if "id" in e.attributes}
    links = [a.attributes["href"].removeprefix("#") for a in section.all("a")]
    assert links == ["s1-k1-1", "s1-k2-1"]
    assert names.issuperset([*links, "s1-k1", "s1-k2"])
    assert {a.text() for a in tree.all("a", "ref")} >= {"mark 1", "note 2"}


def test_nothing_kept_leaves_no_trace() -> None:
    assert 'class="kept"' not in html_text(made.sparse())
    assert "## Marks" not in markdown_text(made.sparse())


def test_a_hostile_note_is_shown_as_it_is() -> None:
    tree = parsed(html_text(kept(made.hostile())))
    assert tree.all("script") == tree.all("img") == []
    assert len(parsed(html_text(kept(made.hostile()))).all("p", "note")) == len(made.NASTY)
    assert "\x1b" not in markdown_text(kept(made.hostile()))


def test_what_is_kept_of_an_article_goes_with_it() -> None:
    assert [one.article for one in kept(made.sparse()).of_articles(("gone",)).kept] == ["gone"]
