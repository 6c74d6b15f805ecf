"""What there is to say when a story's files were read again."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from reader.model import Story
from reader.wording import counted

_FEW = 2
"""From so many files on that could not be opened they are counted and not named."""


def changes_told(before: Story, now: Story, before_problems: Sequence[str] = (), problems: Sequence[str] = ()) -> str:
    """`articles: 1 new, 2 changed, 1 gone`; that nothing has changed.

    Args:
        before: the story as it was.
        now: as it is.
        before_problems: what could not be opened before, a line each.
        problems: what cannot be opened now.
    """
    old, new = (Counter((a.path, a.outlet, a.title, a.date, a.text) for a in s.articles) for s in (before, now))
    gone, come = (Counter(path for path, *_ in left.elements()) for left in (old - new, new - old))
    changed = (gone & come).total()
    many = {"new": (come - gone).total(), "changed": changed, "gone": (gone - come).total()}
    parts = [f"{number} {word}" for word, number in many.items() if number]
    told = [f"articles: {', '.join(parts)}"] if parts else []
    unread = [line for line in problems if line not in before_problems]
    told += unread if len(unread) < _FEW else [f"{counted(len(unread), 'file')} could not be opened"]
    return "; ".join(told) or "nothing has changed in the files"
