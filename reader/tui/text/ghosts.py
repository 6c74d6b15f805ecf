"""What others report and an article leaves out, put where it would stand in its text."""

from __future__ import annotations

from bisect import bisect_right
from typing import NamedTuple

from reader.model import Article, Claim, Mention
from reader.paragraphs import paragraphs_of
from reader.reading.answers import shown_left_out
from reader.reading.material import Material
from reader.reading.pointing import Pointing
from reader.reading.telling import answers_of
from reader.standing import verdict_word
from reader.tui.cells import fit
from reader.wording import clean

_VALUE = 24
"""Cells an outlet's answer gets."""


class Ghost(NamedTuple):
    """A claim the article does not answer."""

    claim: Claim
    mention: Mention
    """The answer elsewhere whose surroundings say best where it would stand; one goes there."""
    after: int
    """The offset at which the paragraph ends that it would follow."""


def ghosts_of(pointing: Pointing) -> tuple[Ghost, ...]:
    """Most of what the current article leaves out, in the order of its text, most told first at one place."""
    article = pointing.article
    if article is None:
        return ()
    places = _Places(pointing.material, article)
    return tuple(sorted(map(places.ghost, shown_left_out(pointing)), key=lambda g: g.after))


def ghost_text(material: Material, ghost: Ghost) -> str:
    """A line that says what is not there, and who reports it."""
    glyphs = material.manner.glyphs
    told = []
    for outlet, letter in material.outlets_of(ghost.claim).items():
        mention = answers_of(material, ghost.claim, outlet)[0]
        told.append(f"{letter} {fit(clean(mention.value), _VALUE, glyphs.more)}" if mention.figure else letter)
    verdict = f"{glyphs.verdict(verdict_word(ghost.claim))} " if ghost.claim.verdict == "differ" else ""
    return f"{verdict}not found here: {clean(ghost.claim.label)} ({f' {glyphs.dot} '.join(told)})"


def _paragraph_ends(article: Article) -> list[int]:
    """Where paragraphs end that something may follow: those of the body, nothing comes between headline and lead."""
    ends = [end for _, end in paragraphs_of(article.text) if end > article.body_start]
    return ends or [len(article.text)]


class _Places:
    """Puts claims beside the nearest thing, in an article that tells them, that the current article tells too."""

    def __init__(self, material: Material, article: Article) -> None:
        self._material = material
        self._article = article
        self._ends = _paragraph_ends(article)
        answers = sorted(material.shown.answers.get(article.id, []), key=lambda a: -a.mention.start)
        self._first = {a.claim.id: a.mention.start for a in answers}
        self._beside: dict[str, list[tuple[int, int]]] = {}

    def ghost(self, claim: Claim) -> Ghost:
        """Where a claim that the article does not answer would stand."""
        near = [(distance, m, after) for m in claim.mentions for distance, after in self._nearest(m)]
        if near:
            _, mention, after = min(near, key=lambda n: n[0])
            return Ghost(claim, mention, after)
        # beside nothing that is told here: below all of it
        return Ghost(claim, claim.mentions[0], self._ends[-1])

    def _nearest(self, mention: Mention) -> list[tuple[int, int]]:
        """How far the shared claims before and after a passage are, and behind which paragraph each would put it."""
        shared = self._shared(mention.article)
        at = bisect_right(shared, (mention.start, len(self._article.text)))
        before = self._paragraph(shared[at - 1][1]) if at else 0
        found = [(mention.start - shared[at - 1][0], self._ends[before])] if at else []
        if at < len(shared):
            there, here = shared[at]
            following = self._paragraph(here)
            # not above what comes first elsewhere, where one paragraph here holds both
            above = max(following - 1, before if at and before <= following else 0)
            found.append((there - mention.start, self._ends[above]))
        return found

    def _shared(self, article: str) -> list[tuple[int, int]]:
        """Where another article and the current one answer the same claims: offset there, offset here."""
        if article not in self._beside:
            both = (
                (a.mention.start, self._first.get(a.claim.id)) for a in self._material.shown.answers.get(article, [])
            )
            self._beside[article] = sorted((there, here) for there, here in both if here is not None)
        return self._beside[article]

    def _paragraph(self, offset: int) -> int:
        return min(bisect_right(self._ends, offset), len(self._ends) - 1)
