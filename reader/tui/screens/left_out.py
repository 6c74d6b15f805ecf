"""What at least two other outlets report and the current article does not."""

from __future__ import annotations

from reader.reading.session import Session
from reader.tui.cells import Parts, clean, wrapped_parts
from reader.tui.panel.rows import Target
from reader.tui.screens.overlay import Overlay
from reader.tui.widgets.choices import Entry


class LeftOutScreen(Overlay):
    """Claims the article is silent on, disputed first; choosing one goes to the first outlet that makes it."""

    NOTHING = "Every claim that two shown outlets share is answered here too."

    def heading(self) -> str:
        """Whose silence."""
        article = self.session.article
        return f"Left out by {article.outlet}" if article else "Left out"

    def entries(self, wanted: str, width: int) -> list[Entry]:
        """A claim with verdict and each outlet's value."""
        session = self.session
        if session.why_no_claims:
            return [Entry(wrapped_parts([(session.why_no_claims, "muted")], width))]
        entries = []
        for claim in session.left_out():
            verdict: Parts = [
                (session.glyphs.verdict(claim.verdict) + " ", claim.verdict),
                (clean(claim.label), "strong"),
            ]
            lines = wrapped_parts(verdict, width)
            for mention in claim.mentions:
                mark = session.marker(mention.article)
                row: Parts = [(mark + " ", "marker"), (clean(mention.value), "muted")]
                lines += [[("  ", ""), *line] for line in wrapped_parts(row, width - 2)]
            entries.append(Entry(lines, Target(claim.mentions[0], claim)))
            entries.append(Entry([[]]))
        return entries


def open_view(session: Session) -> LeftOutScreen:
    """The list."""
    return LeftOutScreen(session)
