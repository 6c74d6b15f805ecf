from __future__ import annotations

import pytest

from reader.story.clean import NotText
from reader.story.draft import Blob, Draft
from reader.story.formats.text import read_markdown, read_text


def drafted(text: str | bytes, name: str = "a.txt", charset: str | None = None) -> Draft:
    data = text if isinstance(text, bytes) else text.encode()
    (draft,) = (read_markdown if name.endswith(".md") else read_text)(Blob(f"in/{name}", name, data, charset))
    return draft


def test_front_matter_is_parted_from_the_text() -> None:
    draft = drafted("---\ntitle: A\nbyline: Bo\n---\n\nThe text &amp; more.\n\n")
    assert (draft.path, draft.key, draft.text.strip()) == ("in/a.txt", "a.txt", "The text & more.")
    assert (dict(draft.fields), draft.notes, draft.left_out, draft.why) == (
        {"title": "A", "author": "Bo"},
        (),
        (),
        None,
    )


def test_broken_front_matter_says_why() -> None:
    draft = drafted("---\ntitle: A: B\n---\nThe text.")
    assert (draft.text, draft.fields["title"]) == ("The text.", "A: B")
    assert (draft.why or "").startswith("broken front matter: ")


def test_the_marks_of_markdown_are_its_own() -> None:
    text = "# The pier\n\nIt *was* [shut](https://bee.example/a).\n"
    assert drafted(text, "a.md").text.split() == ["The", "pier", "It", "was", "shut."]
    assert drafted(text).text == text


def test_what_a_clipper_noted_above_the_text_is_metadata_and_front_matter_stands_above_it() -> None:
    text = "# The pier\n\n## Metadata\n- Author: [[Ann Lee]]\n- URL: https://bee.example/a\n\nShut.\n    - Note: ask Bo"
    draft = drafted(text, "a.md")
    given = drafted("---\nauthor: Bob Roy\n---\n" + text, "a.md")
    assert draft.fields.get("author") == "Ann Lee"
    assert (given.fields["author"], given.fields["url"]) == ("Bob Roy", "https://bee.example/a")
    assert draft.text.split() == ["The", "pier", "Shut."]
    assert [(line.kind, line.text, line.at) for line in draft.left_out] == [
        ("reader's note", "Note: ask Bo", len(draft.text))
    ]


def test_the_encoding_that_was_declared() -> None:
    assert drafted("Мост закрыт, сказал порт.".encode("cp1251"), charset="cp1251").text == "Мост закрыт, сказал порт."
    guessed = drafted("“It sank,” she said.".encode("cp1252"))
    assert guessed.text == "“It sank,” she said."
    assert len(guessed.notes) == 1


@pytest.mark.parametrize("data", [b"\x7fELF\0\0\0", b"\0\0\0\0"])
def test_what_is_no_text(data: bytes) -> None:
    with pytest.raises(NotText):
        drafted(data)
