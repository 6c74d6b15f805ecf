"""What at least two other outlets report and the current article does not."""

from __future__ import annotations

from reader.model import Claim, Near
from reader.reading.answers import left_out, left_out_told, why_no_claims_shown
from reader.reading.session import Session
from reader.reading.targets import Spot, Target
from reader.reading.telling import answers_of
from reader.standing import contradiction_told, verdict_word
from reader.telling import telling_of
from reader.tui.cells import Parts, width_of, wrapped_parts
from reader.tui.screens.views import View
from reader.tui.widgets.choices import Entry
from reader.wording import clean, counted

_FRAME = 6
"""Cells that the frame and what is around it take of the terminal's width."""


class LeftOutScreen(View):
    """Claims of others that were not found in the article, most told first; choosing one goes to who makes it."""

    NOTHING = "Nothing: of what at least two other outlets report, all is told here too."

    def hint(self) -> str:
        """The keys; one of them says what it does now."""
        shown = "takes them out of the text" if self.session.ghosts else "shows them dimmed in the text"
        return self.manner.told(f"enter goes there   {{left-out}} {shown}   esc closes")

    def run_command(self, name: str) -> bool:
        """The key that opened it shows or hides what is left out in the text."""
        if name != "left-out":
            return super().run_command(name)
        self.action_in_text()
        return True

    def nothing(self) -> str:
        """Why nothing is left out, or what to do where nothing can be."""
        why, what = why_no_claims_shown(self.material)
        return f"{why} {what}" if why else super().nothing()

    def heading(self) -> str:
        """Whose silence, of how much; how much alone where there is no room for both."""
        told, short = left_out_told(self.session.pointing)
        return told if width_of(clean(told)) < self.size.width - _FRAME else short

    def entries(self, wanted: str, width: int) -> list[Entry]:
        """A claim with verdict, how many report it, and each outlet's answer."""
        session = self.session
        if session.material.why_no_claims:
            return [Entry(wrapped_parts([(session.material.why_no_claims, "muted")], width))]
        missing, perhaps = left_out(session.pointing)
        entries = []
        for claim in missing:
            entries += [self._claim(claim, width), Entry([[]])]
        if perhaps:
            heading = "May be there" if missing else "Not found for sure; may be there"
            entries += [Entry([[(heading, "heading")]]), Entry([[]])]
        for claim, here in perhaps:
            entries += [self._claim(claim, width), self._passage(here, width), Entry([[]])]
        return entries[:-1]

    def _claim(self, claim: Claim, width: int) -> Entry:
        first = answers_of(self.material, claim, next(iter(self.material.outlets_of(claim))))[0]
        return Entry(self._lines(claim, width), Target(first, claim))

    def _passage(self, here: Near, width: int) -> Entry:
        """What may be the article's own answer, where it stands."""
        text = clean(self.material.article_by_id(here.article).text[here.start : here.end])
        told = clean(contradiction_told(here))
        contradiction = f"{self.manner.glyphs.differ}? {told}: " if told else ""
        marker = f"perhaps {self.material.marker(here.article)}: "
        parts: Parts = [(marker, "marker"), (contradiction, "differ"), (text, "")]
        return Entry([[("  ", ""), *line] for line in wrapped_parts(parts, width - 2)], Spot(*here.place))

    def _lines(self, claim: Claim, width: int) -> list[Parts]:
        session = self.session
        verdict: Parts = [
            (session.manner.glyphs.sign(claim) + " ", verdict_word(claim)),
            (clean(claim.label), "strong"),
            (f"  {counted(claim.outlets, 'outlet')}", "muted"),
        ]
        lines = wrapped_parts(verdict, width)
        for outlet, letter in session.material.outlets_of(claim).items():
            told = answers_of(session.material, claim, outlet)
            more = f" +{len(told) - 1}" if len(told) > 1 else ""
            row: Parts = [(letter + " ", "marker"), (telling_of(told[0]).text + more, "muted")]
            lines += [[("  ", ""), *line] for line in wrapped_parts(row, width - 2)]
        return lines

    def action_in_text(self) -> None:
        """Show what is left out in the text, where it would stand, or no longer."""
        self.session.ghosts = not self.session.ghosts
        self.dismiss(None)


def open_view(session: Session) -> LeftOutScreen:
    """The list."""
    return LeftOutScreen(session)
