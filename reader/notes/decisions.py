"""What a person decided about claims, told in terms of the analysis at hand.

Claims come and go with the articles of a story and with the engine's version, so a decision remembers more than the id:
some passages that answered the claim. A claim is the one meant where the id is the same and it still holds one of those
passages, else where it holds the most of them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from reader.model import Analysis, Article, Claim, Decision, Mention, Passage, overlap
from reader.notes.anchors import Anchor, Place, anchor_of
from reader.notes.entries import ClaimKey, Entry, entry_id, passage_parts
from reader.notes.shelf import Shelf

REMEMBERED = 6
"""Passages of a claim that are kept to know it by."""
OWN = "person"
"""What the ids of claims begin with that a person made out of two passages."""


@dataclass(frozen=True, slots=True)
class Undecidable:
    """A decision that cannot be followed now; it is kept."""

    entry: Entry
    why: str

    @property
    def told(self) -> str:
        """What was decided, of what, and why it cannot be followed, in a line."""
        claim = self.entry.claim
        about = (claim and claim.label) or (self.entry.passage.quote if self.entry.passage else "")
        what = f"{self.entry.kind} {self.entry.verdict}" if self.entry.verdict else self.entry.kind
        return f"{what}, “{about}”: {self.why}"


def claim_key(what: Claim | Passage, articles: Mapping[str, Article]) -> ClaimKey:
    """What to know a claim by; for a passage, a claim of the person's own that begins with it."""
    if isinstance(what, Claim):
        mentions = what.mentions[:REMEMBERED]
        known = tuple(anchor_of(articles[m.article], m.start, m.end) for m in mentions if m.article in articles)
        return ClaimKey(what.id, what.label, known)
    article, start, end = what
    anchor = anchor_of(articles[article], start, end)
    return ClaimKey(entry_id(OWN, *passage_parts(anchor)), "", (anchor,))


def decisions_of(
    entries: Sequence[Entry], analysis: Analysis, shelf: Shelf
) -> tuple[tuple[Decision, ...], tuple[Undecidable, ...]]:
    """Decisions that can be followed, in the order they were made, and those that cannot.

    A link between two passages that no claim holds becomes one decision for each, both with an id that no claim has
    (`person-...`): together they make a claim.
    """
    finder = _Finder(analysis.claims, shelf)
    done: dict[Decision, None] = {}
    undone: list[Undecidable] = []
    for entry in entries:
        if entry.claim is None:
            continue
        claim = finder.claim(entry.claim, entry.passage)
        whole = entry.kind in ("verdict", "hide", "name")
        found = _of_claim(entry, claim) if whole else _linking(entry, entry.claim, claim, finder)
        if isinstance(found, str):
            undone.append(Undecidable(entry, found))
        else:
            done.update(dict.fromkeys(found))
    return tuple(done), tuple(undone)


def is_meant(key: ClaimKey, claim: Claim, shelf: Shelf) -> bool:
    """Whether a claim is the one that the key was made of, as far as can be told."""
    return _Finder((claim,), shelf).claim(key) is not None


def _of_claim(entry: Entry, claim: Claim | None) -> list[Decision] | str:
    own = entry.claim.id if entry.claim and entry.claim.id.startswith(OWN) else ""
    if not claim and not own:
        return "its claim is not among the claims any more"
    meant = claim.id if claim else own
    if entry.kind == "hide":
        return [Decision("hide", meant)]
    if entry.kind == "name":
        return [Decision("name", meant, text=entry.text)]
    return [Decision("verdict", meant, verdict=entry.verdict)]


def _linking(entry: Entry, key: ClaimKey, claim: Claim | None, finder: _Finder) -> list[Decision] | str:
    place = finder.place(entry.passage) if entry.passage else None
    if place is None:
        return "its passage is not in the story any more"
    if claim:
        mention = _mention_at(claim, place)
        start, end = (mention.start, mention.end) if mention else (place.start, place.end)
        return [_decision(entry, claim.id, place.article, start, end)]
    if entry.kind == "unlink" and key.id.startswith(OWN):
        return [_decision(entry, key.id, place.article, place.start, place.end)]
    others = [p for anchor in key.passages if (p := finder.place(anchor))]
    if entry.kind == "unlink" or not others:
        return "its claim is not among the claims any more"
    own = key.id if key.id.startswith(OWN) else f"{OWN}-{key.id}"
    return [_decision(entry, own, p.article, p.start, p.end) for p in (*others, place)]


def _decision(entry: Entry, claim: str, article: str, start: int, end: int) -> Decision:
    return Decision("link" if entry.kind == "link" else "unlink", claim, article, start, end)


class _Finder:
    """Looks up places and claims."""

    def __init__(self, claims: Sequence[Claim], shelf: Shelf) -> None:
        self.place = shelf.place
        self._claims = {c.id: c for c in claims}
        self._mentions: dict[str, list[tuple[Mention, Claim]]] = {}
        for claim in claims:
            for mention in claim.mentions:
                self._mentions.setdefault(mention.article, []).append((mention, claim))

    def claim(self, key: ClaimKey, linked: Anchor | None = None) -> Claim | None:
        """The claim meant by a key; of the person's own, one that holds each of its passages and what is linked.

        A sentence may answer many questions: that a claim holds one of two that the person linked does not make it
        theirs.
        """
        places = [p for anchor in key.passages if (p := self.place(anchor))]
        same = self._claims.get(key.id)
        if same and (not places or any(_mention_at(same, p) for p in places)):
            return same
        is_own = key.id.startswith(OWN)
        if is_own and linked and (there := self.place(linked)):
            places.append(there)
        counts: dict[str, int] = {}
        for place in places:
            here = self._mentions.get(place.article, ())
            for claim in {c.id: c for m, c in here if _meet(m, place)}.values():
                counts[claim.id] = counts.get(claim.id, 0) + 1
        best = max(counts, key=lambda i: counts[i], default=None)
        needed = len(places) if is_own else len(places) / 2
        return self._claims[best] if best and counts[best] >= needed else None


def _mention_at(claim: Claim, place: Place) -> Mention | None:
    return next((m for m in claim.mentions if m.article == place.article and _meet(m, place)), None)


def _meet(mention: Mention, place: Place) -> bool:
    return overlap((mention.start, mention.end), (place.start, place.end))
