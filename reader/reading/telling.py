"""Which of an outlet's answers is told where there is room for one, and which two stand furthest apart."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from reader.model import Claim, Mention
from reader.reading.figures import difference, figure_of
from reader.reading.lead import disputes_of, leading, named
from reader.reading.material import Material


def answers_of(material: Material, claim: Claim, outlet: str) -> Sequence[Mention]:
    """What an outlet answers, the answer that says most about the claim first.

    That is the one on which the verdict rests, then one whose figure is of the kind that the others give or, where
    quotations are compared, one that quotes, then the one whose sentence holds most of the heading's words.
    """
    known = material.told_first
    key = claim.id, outlet
    if key not in known:
        # all outlets at once: a claim may have thousands, and each is asked for
        by_outlet: dict[str, list[Mention]] = {outlet: []}
        for mention in claim.mentions:
            by_outlet.setdefault(material.article_by_id(mention.article).outlet, []).append(mention)
        several = [m for own in by_outlet.values() if len(own) > 1 for m in own]
        weights = _weights(material, claim, several) if several else {}
        for name, own in by_outlet.items():
            known[claim.id, name] = own if len(own) < 2 else sorted(own, key=weights.__getitem__, reverse=True)
    return known[key]


def answers_apart(material: Material, claim: Claim, outlet: str) -> list[Mention]:
    """An outlet's answer, where it has one, then those of the others, the ones that stand furthest apart first."""
    own = list(answers_of(material, claim, outlet)[:1])
    every = [answers_of(material, claim, o)[0] for o in material.outlets_of(claim)]
    disputes = disputes_of(material, material.whole(claim))
    sides = [side.marker for dispute in disputes[:1] for side in (dispute.one, dispute.other)]
    if sides:
        apart = [m for marker in sides for m in every if material.marker(m.article) == marker]
    else:
        base = own[0] if own else every[0]
        apart = [base]
    others = sorted(every, key=lambda m: -max(difference(material, one, m) for one in apart)) if apart else every
    told: dict[str, Mention] = {}
    for mention in (*own, *apart, *others):
        told.setdefault(material.marker(mention.article), mention)
    return list(told.values())


def _weights(material: Material, claim: Claim, mentions: Sequence[Mention]) -> dict[Mention, tuple[bool, int, int]]:
    """How much some answers say about their claim."""
    disputes = disputes_of(material, material.whole(claim))
    figures = {m: figure_of(material, m) for m in claim.mentions}
    kinds = Counter((f.kind, f.unit) for f in figures.values() if f)
    heading = {word for word in claim.label.lower().split() if len(word) > 3}

    def weight(mention: Mention) -> tuple[bool, int, int]:
        figure = figures.get(mention)
        alike = kinds[(figure.kind, figure.unit)] if figure and claim.kind == "figure" else 0
        if claim.kind == "quote":
            alike = int(mention.quote is not None)
        words = set(mention.text.lower().replace(",", " ").replace(".", " ").split())
        rests = leading(material, disputes, mention) if disputes else named(claim, mention)
        return rests, alike, len(heading & words)

    return {mention: weight(mention) for mention in mentions}
