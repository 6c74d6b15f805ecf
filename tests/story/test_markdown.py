from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.story.markdown import facts, unmarked


@pytest.mark.parametrize(
    ("raw", "want"),
    [
        ("# A headline #", "A headline"),
        ("He **said** *so* and __left__ _at once_.", "He said so and left at once."),
        ("***Both*** and **bold with _stress_ in it**", "Both and bold with stress in it"),
        ("F*** you, snake_case and 3 * 4 * 5", "F*** you, snake_case and 3 * 4 * 5"),
        ('See [the port](https://port.example/a_(b) "title") today', "See the port today"),
        ("See [the port][1] and [[Ann Lee]] and [[bridge|the bridge]].", "See the port and Ann Lee and the bridge."),
        ("[1]: https://port.example\nText", "\nText"),
        ("> quoted\n>> twice", "quoted\ntwice"),
        ("- one\n* two\n+ three\n- ", "one\ntwo\nthree\n- "),
        ("<p>Text</p><!-- note --> 3 < 4", "Text 3 < 4"),
        ("a\n\n---\n\nb", "a\n\n\n\nb"),
        ("\\*not stressed\\* and a note[^1]", "*not stressed* and a note"),
        ("“I [they] saw it,” she said.", "“I [they] saw it,” she said."),
    ],
)
def test_marks_are_taken_off(raw: str, want: str) -> None:
    assert unmarked(raw) == want


def test_a_picture_becomes_a_line_to_drop() -> None:
    assert unmarked("Text.\n![The bridge](a.png)\nMore.").split() == ["Text.", "[picture:", "The", "bridge]", "More."]


def test_what_readwise_writes() -> None:
    listed = "- Author: [[Ann Lee]]\n- Full Title: A bridge\n- URL: https://bee.example\n"
    text = f"# A\n\n## Metadata\n{listed}\n## Highlights\n- one"
    known, rest, beside = facts(text)
    assert known == {"Author": "[[Ann Lee]]", "Full Title": "A bridge", "URL": "https://bee.example"}
    assert (rest, beside) == ("# A\n\n\n- one", [])
    more = " ([View Highlight](https://read.readwise.io/read/01))\n    - Note: ask Bo\n- two"
    assert facts(text + more)[1:] == ("# A\n\n\n- one\n\n- two", ["Note: ask Bo"])
    assert facts("No list here.") == ({}, "No list here.", [])


@pytest.mark.parametrize(
    ("raw", "want"),
    [
        ("* content\n{:toc}\n\nText{: .lead}", "\n\nText"),
        ("{% include a.html %}Text {{ page.url }}", "Text "),
        ('{{< figure src="a.jpg" caption="A bridge" >}}\nText {{% ref "a" %}}', "\nText "),
        ("> ## Excerpt\n> A bridge", "\nA bridge"),
        ("A {curly} word", "A {curly} word"),
    ],
)
def test_what_site_generators_and_clippers_put_in(raw: str, want: str) -> None:
    assert unmarked(raw) == want


@given(
    st.lists(
        st.sampled_from(["one", "two", "*", "**", "_", "[", "](", ")", "\n", "# ", "> ", "- ", " ", "`"]), max_size=40
    )
)
def test_no_word_outside_a_link_is_lost(pieces: list[str]) -> None:
    raw = "".join(p for p in pieces if p not in ("](", "["))
    words = "".join(c if c.isalpha() else " " for c in raw).split()
    assert "".join(c if c.isalpha() else " " for c in unmarked(raw)).split() == words
