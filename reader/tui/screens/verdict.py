"""The person's own verdict on the claim shown; it stands above the engine's."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

from reader.evidence import reason_told
from reader.model import Claim, Verdict
from reader.reading.keeping import judge
from reader.reading.session import Session
from reader.tui.cells import clean, wrapped_parts
from reader.tui.screens.overlay import Overlay
from reader.tui.widgets.choices import Entry
from reader.wording import is_verdict_decided

if TYPE_CHECKING:
    from reader.tui.screens.grid import GridScreen
    from reader.tui.screens.story import StoryScreen

_ENGINE = "engine"


class VerdictScreen(Overlay):
    """Agree, compatible, differ; or leave it to the engine."""

    HEADING = "Verdict"
    HINT = "enter decides   esc leaves it as it was"

    def __init__(self, session: Session, claim: Claim | None = None) -> None:
        """Make the choice.

        Args:
            session: what the person is looking at.
            claim: what to judge; by default the claim shown.
        """
        super().__init__(session)
        self._given = claim
        self._begun = False

    @property
    def _claim(self) -> Claim | None:
        answer = self.session.shown_answer
        return self._given or (answer.claim if answer else None)

    def entries(self, wanted: str, width: int) -> list[Entry]:
        """The claim and what can be said of it."""
        if (claim := self._claim) is None:
            return []
        by = "you" if is_verdict_decided(claim) else "the engine"
        entries = [
            Entry(wrapped_parts([(clean(claim.label), "heading")], width)),
            Entry(wrapped_parts([(f"{claim.verdict}, says {by}: {reason_told(claim)}", "muted")], width)),
            Entry([[]]),
        ]
        for verdict in get_args(Verdict):
            entries.append(Entry([[(self.session.glyphs.verdict(verdict) + f" {verdict}", verdict)]], verdict))
        return [*entries, Entry([[("  leave it to the engine", "")]], _ENGINE)]

    def show(self, keep: bool = False) -> None:
        """Begin at the verdict that stands, so that enter confirms it."""
        super().show(keep)
        if self._claim is not None and not self._begun and self.choices.entries:
            self._begun = True
            values = [entry.value for entry in self.choices.entries]
            self.choices.move_to(values.index(self._claim.verdict))

    def chosen(self, value: object) -> None:
        """Keep the decision, and compare again."""
        kept = judge(self.session, next((v for v in get_args(Verdict) if v == value), None), self._claim)

        def told(screen: StoryScreen | GridScreen) -> None:
            screen.show_notes()
            screen.say(kept.said)
            if kept.decided:
                screen.compare_again()

        self.dismiss(told)


def open_view(session: Session) -> VerdictScreen:
    """The choice."""
    return VerdictScreen(session)
