"""What quotations and attributions both stand on."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from reader.analysis.language.sentences import sentences_of
from reader.analysis.sayings.narration import narration_of
from reader.model import Article
from tests.analysis.sayings.narrated import narrated


def test_there_is_one_speaker_a_quotation_and_one_source_a_frame() -> None:
    text = "“The weir holds,” Ilsa Brandt said. Orrin Vell told reporters that it broke. “Rain!”"
    found = narrated(text)
    assert [text[q.start : q.end] for q in found.quotes] == ["The weir holds,", "Rain!"]
    assert len(found.said) == len(found.quotes)
    assert len(found.sources) == len(found.frames)
    assert found.said[0].source is not None
    assert found.said[0].source.name == "Ilsa Brandt"
    assert [s.name for s in found.sources if s] == ["Ilsa Brandt", "Orrin Vell"]


def test_a_quotation_ends_with_its_paragraph() -> None:
    found = narrated("“It held and held\n\n“It broke,” she said.")
    assert [q.closed for q in found.quotes] == [False, True]


def test_the_same_article_is_worked_out_once() -> None:
    article = Article("a", "a", "A", "", "“It held,” Ilsa Brandt said.")
    sentences = sentences_of(article)
    assert narration_of(article, list(sentences)) is narration_of(article, sentences)
    other = Article("b", "b", "B", "", article.text)
    assert narration_of(other, sentences_of(other)) is not narration_of(article, sentences)


@settings(max_examples=20, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            ["“It held,”", "she", "said", "Ilsa", "Brandt", ".", "\n\n", "“", "the mayor", "told", ",", "é"]
        ),
        max_size=20,
    )
)
def test_any_text_has_a_narration(words: list[str]) -> None:
    found = narrated(" ".join(words))
    assert len(found.said) == len(found.quotes)
    assert len(found.sources) == len(found.frames)
    assert all(0 <= f.unit < len(found.units) for f in found.frames)
