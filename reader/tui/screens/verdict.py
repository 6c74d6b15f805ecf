"""The person's own verdict on the claim shown; it stands above the engine's."""

from __future__ import annotations

from typing import get_args

from reader.evidence import reason_told
from reader.model import Claim, Verdict
from reader.reading.keeping import judge
from reader.reading.session import Session
from reader.tui.cells import wrapped_parts
from reader.tui.screens.telling import tell_kept
from reader.tui.screens.views import View
from reader.tui.widgets.choices import Entry
from reader.wording import clean

_ENGINE = "engine"


class VerdictScreen(View):
    """Agree, compatible, differ; or leave it to the engine. It begins at the verdict that stands."""

    HEADING = "Verdict"
    HINT = "enter decides   esc leaves it as it was"

    def __init__(self, session: Session, claim: Claim | None = None) -> None:
        """Make the choice.

        Args:
            session: what the person is looking at.
            claim: what to judge; by default the claim shown.
        """
        super().__init__(session)
        answer = session.pointing.shown_answer
        # whatever is shown below meanwhile, it is this one that is judged
        self._claim = claim or (answer.claim if answer else None)
        # enter confirms what stands; keys typed ahead begin there too
        self._place = self._claim.verdict if self._claim else None

    def entries(self, wanted: str, width: int) -> list[Entry]:
        """The claim and what can be said of it."""
        if (claim := self._claim) is None:
            return []
        by = "you" if claim.ruling else "the engine"
        entries = [
            Entry(wrapped_parts([(clean(claim.label), "heading")], width)),
            Entry(wrapped_parts([(f"{claim.verdict}, says {by}: {reason_told(claim)}", "muted")], width)),
            Entry([[]]),
        ]
        for verdict in get_args(Verdict):
            entries.append(Entry([[(self.manner.glyphs.verdict(verdict) + f" {verdict}", verdict)]], verdict))
        return [*entries, Entry([[("  leave it to the engine", "")]], _ENGINE)]

    def chosen(self, value: object) -> None:
        """Keep the decision, and compare again."""
        kept = judge(self.session, next((v for v in get_args(Verdict) if v == value), None), self._claim)
        self.dismiss(lambda screen: tell_kept(screen, kept))


def open_view(session: Session) -> VerdictScreen:
    """The choice."""
    return VerdictScreen(session)
