"""What is said where there is no highlight further on."""

from __future__ import annotations

from reader.reading.session import Session
from reader.wording import clean


def nothing_further(session: Session, name: str, by: int, disputed: bool) -> str:
    """What to say where a command finds no further highlight: that, and where the same command again goes on.

    Args:
        session: what the person is looking at.
        name: the command that found none.
        by: which way it looked.
        disputed: whether only passages count on which outlets differ.
    """
    if session.article is None:
        return session.nothing_shown
    elsewhere = session.article_with_highlight(1 if by > 0 else -1, disputed)
    what = "passage on which outlets differ" if disputed else "highlight"
    here = any(h.disputed or not disputed for h in session.highlights)
    where = ("further on" if by > 0 else "before this") if here else "in this article"
    if elsewhere is not None:
        return f"no {what} {where}; {session.manner.key(name)} again goes on in {clean(elsewhere.outlet)}"
    others = "after" if by > 0 else "before"
    many = "" if len(session.articles) < 2 else f", nor in the articles {others} it" if here else ""
    return (disputed and not here and session.why_no_claims) or f"no {what} {where}{many}"
