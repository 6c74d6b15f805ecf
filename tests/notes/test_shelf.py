"""Passages are found again after articles change, and said to be lost where they are."""

import time
from dataclasses import replace

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from reader.model import Article, Story
from reader.notes.anchors import anchor_of
from reader.notes.shelf import Shelf, place_in
from tests.notes.made import edited, harbour, span, story, tolva

QUOTE = '"We heard stones, then the sea,"'


def found(words: str, changed: Article) -> tuple[str, str] | None:
    """What an anchor on the words in the harbour article covers in a changed one, and how it was found."""
    place = place_in(anchor_of(harbour, *span(harbour, words)), changed)
    return (changed.text[place.start : place.end], place.how) if place else None


def test_nothing_changed() -> None:
    assert found(QUOTE, harbour) == (QUOTE, "exact")


def test_text_before_it_changed() -> None:
    assert found(QUOTE, edited(harbour, "on Friday night", "late on Friday")) == (QUOTE, "moved")


def test_text_behind_it_changed() -> None:
    assert found(QUOTE, edited(harbour, "nine years", "ten years")) == (QUOTE, "exact")


def test_marks_dashes_case_and_blanks_do_not_count() -> None:
    changed = edited(harbour, QUOTE, "“We heard\nstones,  then the SEA,”")
    assert found(QUOTE, changed) == ("“We heard\nstones,  then the SEA,”", "moved")


def test_of_several_the_one_in_like_surroundings() -> None:
    second = harbour.text.rindex("Nobody was hurt")
    changed = edited(harbour, "The wall was last", "It was a long night. The wall was last")
    place = place_in(anchor_of(harbour, second, second + 15), changed)
    assert place
    assert place.start == changed.text.rindex("Nobody was hurt")
    first = place_in(anchor_of(harbour, *span(harbour, "Nobody was hurt")), changed)
    assert first
    assert first.start == changed.text.index("Nobody was hurt")


def test_a_sentence_that_was_edited() -> None:
    sentence = "A wall of the old harbour at Tolva gave way on Friday night, flooding forty homes."
    changed = edited(harbour, "flooding forty homes", "flooding some fifty homes")
    got = found(sentence, changed)
    assert got
    assert got[1] == "changed"
    assert got[0].startswith("A wall of the old harbour at Tolva gave way on Friday night")
    assert len(got[0]) <= len(sentence) * 1.5


def test_a_passage_that_is_gone() -> None:
    assert found("Nobody was hurt then either.", edited(harbour, " Nobody was hurt then either.", "")) is None
    assert found(QUOTE, edited(harbour, QUOTE, "Words failed her,")) is None


def test_the_article_is_known_by_outlet_and_headline_or_by_its_text() -> None:
    key = anchor_of(harbour, 0, 7).article
    assert Shelf(story).article(key) == harbour
    renamed = replace(harbour, id="harbour-2", outlet="Herald", title="Another headline")
    assert Shelf(Story("", (tolva, renamed))).article(key) == renamed
    rewritten = replace(harbour, id="x", text="All new")
    assert Shelf(Story("", (tolva, rewritten))).article(key) == rewritten
    headline = replace(harbour, title="New", text="New")
    assert Shelf(Story("", (headline,))).article(key) == headline
    assert Shelf(Story("", (replace(headline, outlet="Other"), tolva))).article(key) is None
    twins = Story("", (replace(harbour, id="a"), harbour))
    assert Shelf(twins).article(key) == harbour


def test_an_empty_span_takes_its_paragraph() -> None:
    at = harbour.text.index("Marit")
    assert anchor_of(harbour, at, at).quote == harbour.text.split("\n\n")[2]
    assert anchor_of(harbour, -5, -5).quote == harbour.title
    assert anchor_of(harbour, 10**9, 10**9).quote == harbour.text.split("\n\n")[-1]


_texts = st.text(alphabet='ab “”"-—\n.Éİß', min_size=1, max_size=60)
_spans = st.tuples(st.integers(0, 60), st.integers(0, 60))


@given(_texts.filter(str.strip), _spans)
def test_an_unchanged_text_gives_the_same_place(text: str, at: tuple[int, int]) -> None:
    article = Article("a", "", "O", "T", text)
    anchor = anchor_of(article, *at)
    place = place_in(anchor, article)
    assert place
    assert (place.start, place.end, place.how) == (anchor.start, anchor.end, "exact")


@given(
    st.text(alphabet="xyz .\n", max_size=40), _texts.filter(lambda t: bool(t.strip())), st.text("xyz .\n", max_size=40)
)
def test_words_that_still_stand_are_found(before: str, words: str, after: str) -> None:
    old = Article("a", "", "O", "T", f"{words} and nothing else")
    new = replace(old, text=f"{before} {words} {after}")
    place = place_in(anchor_of(old, 0, len(words)), new)
    assert place
    assert _bare(new.text[place.start : place.end]) == _bare(words)


def _bare(text: str) -> list[str]:
    kin = str.maketrans("“”—", '""-')
    return text.lower().translate(kin).split()


@given(_texts, _spans, _texts)
@example("\n\n", (0, 0), "\n\n")
def test_whatever_happens_to_a_text_a_place_lies_in_it(text: str, at: tuple[int, int], other: str) -> None:
    place = place_in(anchor_of(Article("a", "", "O", "T", text), *at), Article("a", "", "O", "T", other))
    if place:
        assert 0 <= place.start < place.end <= len(other)


@pytest.mark.parametrize("unit", ["a", " ", '"', "the sea ", "1,"])
def test_long_repetitive_texts_take_linear_time(unit: str) -> None:
    text = unit * (200_000 // len(unit))
    old = Article("a", "", "O", "T", text)
    anchor = anchor_of(old, 100, 60_000)
    before = time.process_time()
    place_in(anchor, replace(old, text="x" + text[: len(text) // 2]))
    place_in(anchor, replace(old, text="none of it"))
    # quadratic behaviour takes minutes here
    assert time.process_time() - before < 2
