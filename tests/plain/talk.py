"""A dialogue over a pipe on a story already compared."""

from __future__ import annotations

from io import BytesIO

from reader.config import Settings
from reader.model import Analysis
from reader.notes.store import NotesStore
from reader.plain.console import Console
from reader.plain.dialogue import Dialogue, Naming
from reader.reading.session import Session
from tests.tui.velling import ANALYSIS


class Talk:
    """Says commands and hears answers."""

    def __init__(self, *lines: str, analysis: Analysis = ANALYSIS, settings: Settings | None = None) -> None:
        self.session = Session(analysis.story, manner=Naming(settings=settings))
        self.session.keeper.notes = NotesStore(None, analysis.story)
        self.session.keeper.notes.take_problems()
        self.compared: list[Session] = []

        def compare(session: Session) -> Analysis:
            self.compared.append(session)
            return analysis

        self.session.material.compared = analysis
        self.session.add_analysis(analysis)
        self.taken = BytesIO()
        given = BytesIO("".join(f"{line}\n" for line in lines).encode())
        self.dialogue = Dialogue(self.session, Console(given, self.taken), compare)

    def said(self) -> str:
        """All of the dialogue until the lines given are used up."""
        self.dialogue.run()
        return self.taken.getvalue().decode()

    def answer(self, line: str) -> str:
        """The answer to one more command."""
        before = len(self.taken.getvalue())
        self.dialogue.obey(line)
        return self.taken.getvalue()[before:].decode()


def answers(*lines: str) -> str:
    """What is answered to some commands, without prompts."""
    talk = Talk()
    return "".join(map(talk.answer, lines))
