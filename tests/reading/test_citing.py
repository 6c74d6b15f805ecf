"""A passage as text, plain or with its source."""

from __future__ import annotations

import subprocess
from collections.abc import Sequence
from dataclasses import replace

import pytest

from reader.model import Sentence
from reader.reading import citing
from reader.reading.citing import copied_with, passage_text
from reader.reading.session import Session
from tests.tui.velling import ANALYSIS, STORY

FIRST = STORY.articles[0]


def session_at(words: str) -> Session:
    session = Session(STORY)
    session.add_analysis(ANALYSIS)
    session.pointing.choose_sentence_at(FIRST.text.index(words))
    return session


def test_the_plain_passage_is_the_articles_words() -> None:
    session = session_at("About 4,000")
    _, start, end = session.pointing.passage
    assert passage_text(session.pointing, cited=False) == FIRST.text[start:end]


def test_a_cited_passage_says_where_it_stands_and_who_else_answers() -> None:
    session = session_at("About 4,000")
    _, start, end = session.pointing.passage
    quoted, source, claim, *others = passage_text(session.pointing, cited=True).split("\n")
    assert quoted == f"“{FIRST.text[start:end]}”"
    assert FIRST.outlet in source
    assert f"(characters {start}-{end}" in source
    answer = session.pointing.shown_answer
    assert answer is not None
    assert claim.startswith(f"{answer.claim.label}: {answer.claim.verdict} (")
    assert len(others) == len(answer.claim.mentions) - 1
    assert all(line.startswith("- ") for line in others)


def test_of_who_else_answers_figures_are_cited_and_else_whole_sentences() -> None:
    claim = next(c for c in ANALYSIS.claims if any(not m.figure for m in c.mentions))
    here, other = next((a, b) for a in claim.mentions for b in claim.mentions if a.article != b.article)
    denied = replace(other, figure=None, value=other.text.split()[-1])
    counted = replace(other, figure="f", value="at least 9")
    session = Session(STORY)
    told = replace(claim, mentions=(here, denied, counted))
    session.add_analysis(replace(ANALYSIS, claims=(told,)))
    session.pointing.go_to_mention(here, told)
    outlet = session.material.article_by_id(other.article).outlet
    whole = " ".join(other.text.split())
    assert passage_text(session.pointing, cited=True).split("\n")[-2:] == [
        f"- {outlet}: “{whole}”",
        f"- {outlet}: at least 9",
    ]


def test_a_passage_that_answers_nothing_names_no_claim() -> None:
    assert len(passage_text(session_at("Two farms").pointing, cited=True).split("\n")) == 2


def test_a_figure_that_answers_nothing_is_cited_with_its_sentence_and_copied_alone() -> None:
    start = FIRST.text.index("Two farms")
    whole = start, FIRST.text.index(".", start) + 1
    first = replace(ANALYSIS.readings[0], sentences=(Sentence(FIRST.id, *whole, 1),))
    session = Session(STORY)
    session.add_analysis(replace(ANALYSIS, readings=(first, *ANALYSIS.readings[1:]), claims=()))
    pointing = session.pointing
    pointing.current = next(n for n, h in enumerate(pointing.highlights) if h.start == start)
    assert passage_text(pointing, cited=False) == "Two"
    quoted, source = passage_text(pointing, cited=True).split("\n")
    assert quoted == f"“{' '.join(FIRST.text[slice(*whole)].split())}”"
    assert f"(characters {whole[0]}-{whole[1]}" in source


class _Tools:
    """Programs that are there, and those among them that fail."""

    def __init__(self, there: Sequence[str], broken: Sequence[str] = ()) -> None:
        self.there, self.broken = there, broken
        self.got: list[tuple[str, bytes]] = []

    def which(self, name: str) -> str | None:
        return name if name in self.there else None

    def run(self, command: Sequence[str], *, input: bytes, **_: object) -> None:
        if command[0] in self.broken:
            raise subprocess.CalledProcessError(1, command)
        self.got.append((command[0], input))


@pytest.mark.parametrize(
    ("there", "broken", "display", "expected"),
    [
        (("xclip", "pbcopy"), (), ":0", "xclip"),
        (("xclip", "xsel"), ("xclip",), ":0", "xsel"),
        (("xclip", "pbcopy"), (), "", "pbcopy"),
        (("xclip",), (), "", ""),
        ((), (), ":0", ""),
    ],
)
def test_the_first_program_that_can_puts_it_on_the_clipboard(
    monkeypatch: pytest.MonkeyPatch, there: tuple[str, ...], broken: tuple[str, ...], display: str, expected: str
) -> None:
    tools = _Tools(there, broken)
    monkeypatch.setattr(citing.shutil, "which", tools.which)
    monkeypatch.setattr(citing.subprocess, "run", tools.run)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.setenv("DISPLAY", display)
    assert copied_with("dé") == expected
    assert tools.got == ([(expected, "dé".encode())] if expected else [])
