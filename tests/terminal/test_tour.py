"""The tour in the README: its keys, pressed in a terminal, lead to the answers it promises."""

from __future__ import annotations

import re
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.terminal.session import Session

README = (Path(__file__).parent.parent.parent / "README.md").read_text(encoding="utf-8")
SENT = {"enter": "\r", "down": "\x1b[B", "up": "\x1b[A", "esc": "\x1b", "tab": "\t", "space": " "}
MOST = 12
"""Key presses from launch to an answer."""
ANSWERS = {
    "Which figure do outlets differ on most?": (r"≠ +People displaced.*", r"differ.* against at least 120,000"),
    "Who first said 500 dead?": (r"People killed", r"Why at most \d origins.*A C V ← a spokesman for +Anbar's"),
    "How do two outlets' versions of Kerry's quotation differ?": (
        r"John Kerry",
        r"\[-\[they\]-\] {\+\[Isis\]\+}",
    ),
    "What does Business Insider leave out that three others report?": (
        r"Business Insider: \d+ of \d+ claims that at least two others report were not found",
        r"≈ People killed +4 outlets",
    ),
    "Who is quoted by more than one outlet?": (
        r"\d+ speakers, [2-9] quoted by more than one outlet",
        r"John Kerry +A1 J1 .*Athal Fahdawi +A1 C1 ",
    ),
}
"""For each question what the screen says then, the frames between the panes left out."""


class Row(NamedTuple):
    """A row of the tour."""

    presses: list[str]
    """The keys, one a press."""
    promised: list[str]
    """What stands on the screen then, in the words that the answer sets in italics."""


def tour() -> dict[str, Row]:
    """The rows by their questions."""
    table = README.partition("<!-- tour -->\n")[2].partition("\n\n")[0]
    rows = [line.strip("| ").split(" | ") for line in table.splitlines()[2:]]
    found = {}
    for question, keys, answer in rows:
        named = re.findall(r"`([^`]+)`", keys)
        presses = [press for name in named for press in ([SENT[name]] if name in SENT else name)]
        found[question] = Row(presses, re.findall(r"\*([^*]+)\*", answer))
    return found


def lines_of(session: Session) -> str:
    """The screen's words, pane after pane: each pane's lines together."""
    rows = [re.split("[│╭╮╰╯]+", line) for line in session.screen.display]
    width = max(map(len, rows))
    panes = [" ".join(row[n].strip() for row in rows if n < len(row)) for n in range(width)]
    return " ".join(panes)


@pytest.mark.parametrize("question", ANSWERS)
def test_a_question_of_the_tour_is_answered(question: str, tmp_path: Path) -> None:
    presses, promised = tour()[question]
    promises = [" +".join(map(re.escape, words.split())) for words in promised]
    assert 1 <= len(presses) <= MOST
    session = Session(["--notes", str(tmp_path / "notes.json")], columns=120, rows=40)
    try:
        session.until(r"\d+ claims, \d+ disputed")
        before = lines_of(session)
        assert not all(re.search(answer, before) for answer in ANSWERS[question])
        for press in presses:
            session.press_and_see(press)
        for answer in (*ANSWERS[question], *promises):
            session.until_shown(answer, lines_of)
    finally:
        session.close()


def test_every_row_of_the_tour_is_run_and_an_answer_of_it_is_promised_word_for_word() -> None:
    assert tour().keys() == ANSWERS.keys()
    assert any(row.promised for row in tour().values())
