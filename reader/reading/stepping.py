"""Stepping from one highlight, claim or article to the next, and what is said where there is none further on."""

from __future__ import annotations

from reader.model import Article
from reader.reading.highlights import step
from reader.reading.pointing import Pointing
from reader.wording import clean


def step_highlight(pointing: Pointing, by: int, offset: int, disputed: bool = False) -> bool:
    """Choose the passage `by` steps on; False where there is none that way.

    Args:
        pointing: what the person points at.
        by: how many; negative to go back.
        offset: where to begin with no passage chosen.
        disputed: whether only passages count on which outlets differ.
    """
    if pointing.sentence is not None and pointing.current is None:
        offset = pointing.sentence[0]
    found = step(pointing.highlights, pointing.current, by, offset, disputed)
    if found is None:
        return False
    pointing.current, pointing.answer, pointing.selected = found, 0, None
    return True


def answer_number(pointing: Pointing) -> tuple[int, int]:
    """Which of the claims that the sentence answers is shown, from 1, and how many there are."""
    here, now = pointing.answers_here, pointing.answer_now
    return (here.index(now) + 1 if now in here else 0), len(here)


def step_answer(pointing: Pointing, by: int) -> bool:
    """Show the next of the claims that the sentence answers; False past the first or last."""
    here, now = pointing.answers_here, pointing.answer_now
    if now not in here or not 0 <= here.index(now) + by < len(here):
        return False
    pointing.show_answer(here[here.index(now) + by])
    return True


def neighbour(pointing: Pointing, by: int) -> Article | None:
    """The article `by` places on in the list, stopping at its ends; None where that is this one."""
    articles, at = pointing.material.shown.articles, pointing.position
    if at is None:
        return None
    found = articles[min(max(at + by, 0), len(articles) - 1)]
    return found if found.id != pointing.article_id else None


def no_neighbour(pointing: Pointing, by: int) -> str:
    """What to say where there is no article `by` places on."""
    if pointing.article is None:
        return pointing.material.nothing_shown
    return "this is the last article" if by > 0 else "this is the first article"


def article_with_highlight(pointing: Pointing, by: int, disputed: bool = False) -> Article | None:
    """The next article in the list that has a highlight, or a disputed one; before this one where `by` is -1."""
    articles, at = pointing.material.shown.articles, pointing.position
    if at is None:
        return None
    further, highlights_in = articles[at + 1 :] if by > 0 else articles[:at][::-1], pointing.material.highlights_in
    return next((a for a in further if any(h.disputed or not disputed for h in highlights_in(a.id))), None)


def nothing_further(pointing: Pointing, name: str, by: int, disputed: bool) -> str:
    """What to say where a command finds no further highlight: that, and where the same command again goes on.

    Args:
        pointing: what the person points at.
        name: the command that found none.
        by: which way it looked.
        disputed: whether only passages count on which outlets differ.
    """
    material = pointing.material
    if pointing.article is None:
        return material.nothing_shown
    elsewhere = article_with_highlight(pointing, 1 if by > 0 else -1, disputed)
    what = "passage on which outlets differ" if disputed else "highlight"
    here = any(h.disputed or not disputed for h in pointing.highlights)
    where = ("further on" if by > 0 else "before this") if here else "in this article"
    if elsewhere is not None:
        return f"no {what} {where}; {material.manner.key(name)} again goes on in {clean(elsewhere.outlet)}"
    others = "after" if by > 0 else "before"
    many = "" if len(material.shown.articles) < 2 else f", nor in the articles {others} it" if here else ""
    return (disputed and not here and material.why_no_claims) or f"no {what} {where}{many}"
