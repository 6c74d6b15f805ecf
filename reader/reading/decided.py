"""What a person decided about claims, told in a line each, led to and taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.model import Claim
from reader.reading.keeping import Kept, said_of
from reader.reading.material import Material
from reader.reading.targets import Spot, Target
from reader.wording import clean

if TYPE_CHECKING:
    from reader.notes.anchors import Anchor
    from reader.notes.entries import Entry


def decisions_told(material: Material) -> list[tuple[Entry, str]]:
    """What was decided, in the person's order: of which claim and passage; why, where it cannot be followed."""
    decided, compared = material.keeper.notes.notebook.decided, material.compared
    undone = {u.entry.id: u.why for u in decided.undecidable(compared)} if compared and decided.entries else {}
    told = ((entry, _told(material, entry)) for entry in decided.entries)
    return [(e, f"{words} (not followed now: {undone[e.id]})" if e.id in undone else words) for e, words in told]


def _told(material: Material, entry: Entry) -> str:
    about = _heading(material, entry)
    passage = _passage(material, entry.passage) if entry.passage else ""
    return {
        "link": f"linked: {passage}, with {_linked_with(material, entry)}",
        "unlink": f"unlinked: {passage}, from {about}",
        "verdict": f"{entry.verdict}, you decided: {about}",
        "name": f"heading: {clean(entry.text)}",
        "hide": f"no claim: {about}",
    }[entry.kind]


def way_to(material: Material, entry: Entry) -> Target | Spot | None:
    """Where a decision leads: to the passage that was linked or unlinked, else to the claim; None where neither is."""
    if entry.passage is not None:
        place = material.keeper.notes.notebook.place_of(entry.passage)
        return Spot(place.article, place.start, place.end) if place else None
    claim = _claim(material, entry)
    return Target(claim.mentions[0], claim) if claim and claim.mentions else None


def take_back(material: Material, entry: Entry) -> Kept:
    """Have a decision taken back: what was said to be no claim is one again, a verdict is the engine's."""
    from reader.notes.entries import Drop

    about = _heading(material, entry)
    told = {
        "link": f"no longer linked with {_linked_with(material, entry)}",
        "unlink": f"back in {about}",
        "verdict": f"left to the engine: {about}",
        "name": f"the heading is as it was: {about}",
        "hide": f"a claim again: {about}",
    }[entry.kind]
    material.keeper.notes.apply(Drop(entry))
    return Kept(said_of(material.keeper, f"{told}; {material.manner.key('undo')} undoes"), True)


def _heading(material: Material, entry: Entry) -> str:
    """The claim's heading; of one that two passages made, the passage it was begun with."""
    key = entry.claim
    if key is None:
        return ""
    claim = None if key.label else _claim(material, entry)
    label = key.label or (claim.label if claim else "")
    return f"“{clean(label)}”" if label else _passage(material, key.passages[0]) if key.passages else ""


def _linked_with(material: Material, entry: Entry) -> str:
    """What a passage was linked with: another passage, or a claim; never a heading that is the passage itself."""
    key, own = entry.claim, entry.passage
    others = [p for p in key.passages if p != own] if key else []
    if key is None or own is None or not others:
        return _heading(material, entry)
    is_own = clean(key.label).rstrip("….") in clean(own.quote)
    return _passage(material, others[0]) if is_own else _heading(material, entry)


def _passage(material: Material, anchor: Anchor) -> str:
    """`L “About 4,000 people left …”`."""
    place = material.keeper.notes.notebook.place_of(anchor)
    outlet = material.marker(place.article) if place else clean(anchor.article.outlet)
    return f"{outlet} “{clean(anchor.quote)}”"


def _claim(material: Material, entry: Entry) -> Claim | None:
    key = entry.claim
    if key is None:
        return None
    same = next((c for c in material.every_claim if c.id == key.id), None)
    meant = material.keeper.notes.notebook.is_meant
    return same or next((c for c in material.every_claim if meant(key, c)), None)
