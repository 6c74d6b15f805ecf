"""The filter as an expression; a bad one is refused with the place marked."""

from __future__ import annotations

from reader.query import Query, QueryError, completed, completions, parse
from reader.reading.session import Session
from reader.tui.cells import Parts, wrapped_parts
from reader.tui.screens.views import LookingView
from reader.tui.widgets.choices import Entry
from reader.wording import clean

_EXAMPLES = (
    ("verdict:differ", "claims on which outlets differ"),
    ("has:quote speaker:minister", "quotations of a speaker"),
    ("figure>100 kind:figure", "claims about large figures"),
    ('"this week" or "last week"', "words as they stand"),
    ("origins<2 -verdict:differ", "claims that go back to one origin"),
)
_BESIDE = 28
"""Cells for an example where what it means stands beside it."""
_MOST = 8
"""Completions that are offered."""


class ExpressionScreen(LookingView):
    """Says while one types what the expression leaves, or what is wrong with it."""

    HEADING = "Filter"
    HINT = "enter filters   tab completes   up down earlier ones   esc leaves it as it was"
    TYPED = "outlet:  kind:  verdict:  speaker:  figure>  words"

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.wanted = session.material.expression

    def query_or_error(self, wanted: str) -> Query | QueryError:
        """The expression parsed, or why it cannot be."""
        try:
            return parse(wanted)
        except QueryError as error:
            return error

    def entries(self, wanted: str, width: int) -> list[Entry]:
        """The outcome, then how the last word might go on; examples where nothing is typed."""
        if self.material.analysis is None:
            return [Entry(wrapped_parts([(self.material.why_no_claims, "muted")], width))]
        if not wanted.strip():
            return [
                Entry(wrapped_parts([("Empty: everything is shown. For example:", "")], width)),
                *(Entry(_example_lines(example, meaning, width)) for example, meaning in _EXAMPLES),
            ]
        found = self.query_or_error(wanted)
        if isinstance(found, QueryError):
            expression, carets = found.marked(width, self.manner.glyphs.more)
            entries = [
                Entry([[(expression, "")], [(carets, "differ")], *wrapped_parts([(found.why, "strong")], width)])
            ]
        else:
            left = self.material.shown_with(found)
            articles = f"{len(left.articles)} of {len(self.material.story.articles)} articles"
            claims = f"{len(left.claims)} of {len(self.material.analysis.claims)} claims"
            entries = [Entry([[(f"{articles}, {claims}", "strong")]])]
        words = completions(wanted, len(wanted), self.material.analysis)[:_MOST]
        return [*entries, Entry([[]]), *(Entry([[(clean(word), "muted")]]) for word in words)]

    def key_tab(self) -> None:
        """Put in the first completion."""
        from textual.widgets import Input

        if self.material.analysis is None:
            return
        typed = self.query_one("#typed", Input)
        words = completions(typed.value, typed.cursor_position, self.material.analysis)
        if words:
            typed.value, typed.cursor_position = completed(typed.value, typed.cursor_position, words[0])

    def action_move(self, by: int) -> None:
        """Have an expression again that was used before."""
        recalled = self.session.recalled["filter"]
        self.put_in(recalled.earlier(self.wanted) if by < 0 else recalled.later())

    def action_choose(self) -> None:
        """Filter by what was typed; a bad expression stays to be put right."""
        if self.material.analysis is None:
            self.dismiss(None)
            return
        found = self.query_or_error(self.wanted) if self.wanted.strip() else None
        if not isinstance(found, QueryError):
            self.session.recalled["filter"].keep(self.wanted.strip())
            self.session.set_query(found, self.wanted.strip())
            self.dismiss(None)


def _example_lines(example: str, meaning: str, width: int) -> list[Parts]:
    """An expression and what it leaves, side by side where both fit."""
    if width >= _BESIDE + max(len(meaning) for _, meaning in _EXAMPLES):
        return [[(f"{example:<{_BESIDE}}", "strong"), (meaning, "muted")]]
    lines = wrapped_parts([(meaning, "muted")], width - 2)
    return [[(example, "strong")], *([("  ", ""), *line] for line in lines)]


def open_view(session: Session) -> ExpressionScreen:
    """The line to type the filter into."""
    return ExpressionScreen(session)
