from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.story import limits
from reader.story.draft import Blob, Draft, within_lines

SAID = "only the first 3 of its lines are read; --max-lines takes more"


@pytest.fixture
def _three(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "MAX_LINES", 3)


@pytest.mark.parametrize(
    ("path", "name"), [("in/Story.TXT", "story.txt"), ("a.zip/b/C.html", "c.html"), ("x", "x"), ("", "")]
)
def test_the_name_of_some_bytes(path: str, name: str) -> None:
    assert Blob(path, path, b"").name == name


@pytest.mark.usefixtures("_three")
def test_lines_beyond_the_limit_are_cut_off_and_told() -> None:
    draft = within_lines(Draft("a", "a", "one\n\ntwo\n\n  three\n\nfour\nfive", notes=("read as x",)))
    assert draft.text == "one\n\ntwo\n\n  three"
    assert (draft.notes, draft.why) == (("read as x", SAID), SAID)
    again = within_lines(Draft("a", "a", "1\n2\n3\n4", why="broken"))
    assert again.why == f"broken; {SAID}"


@pytest.mark.usefixtures("_three")
@pytest.mark.parametrize("text", ["", "one", "one\ntwo\nthree", "one\n\n\n\n\ntwo\n\nthree\n\n"])
def test_a_text_within_the_limit_stays_as_it_is(text: str) -> None:
    draft = Draft("a", "a", text)
    assert within_lines(draft) is draft


@given(st.text(alphabet="a \n", max_size=40))
def test_no_more_lines_are_left_than_are_read(text: str) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(limits, "MAX_LINES", 3)
        cut = within_lines(Draft("a", "a", text))
    lines = [line for line in text.split("\n") if line.strip()]
    assert [line.strip() for line in cut.text.split("\n") if line.strip()] == [line.strip() for line in lines[:3]]
    assert bool(cut.why) == (len(lines) > 3)
