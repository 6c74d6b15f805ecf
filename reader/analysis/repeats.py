"""Disputes that a story shows twice: the same words of the same passages set against each other under two headings."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from reader.model import Claim, Mention, Step

_OWN = 0.5
"""The share of its passages that a dispute may have alone and still repeat another."""


def repeated(claims: Iterable[Claim]) -> frozenset[str]:
    """The ids of the claims whose dispute a larger one has too; of two alike the first stays.

    Args:
        claims: of one story, in any order.
    """
    claims = tuple(claims)
    quoted = [c for c in claims if c.kind == "quote" and c.verdict == "differ"]
    disputes = [(c, lead) for c in claims if c.verdict == "differ" and (lead := _lead(c)) is not None]
    ranked = sorted(disputes, key=lambda d: (-d[0].outlets, -len(d[0].mentions), d[0].label, d[0].id))
    kept: list[tuple[Claim, Step]] = []
    out = {c.id for c in claims if c.kind == "figure" and any(_is_quoted(c, other) for other in quoted)}
    for claim, lead in ranked:
        if any(_repeats(claim, lead, other, their) for other, their in kept):
            out.add(claim.id)
        else:
            kept.append((claim, lead))
    return frozenset(out)


def _is_quoted(claim: Claim, quoted: Claim) -> bool:
    """Whether numbers that are apart are those by which a quotation of the same passages is quoted otherwise."""
    apart = next((s for s in claim.steps if s.leads and s.kind == "apart"), None)
    if claim.verdict != "differ" or apart is None or _places(claim.mentions) != _places(quoted.mentions):
        return False
    words = quoted.reason.replace(",", " ").split()
    return all(any(w in words for w in value.replace(",", " ").split()) for value in apart.values)


def _lead(claim: Claim) -> Step | None:
    """The step that sets words of two passages against each other, where the verdict rests on that."""
    return next((s for s in claim.steps if s.leads and s.kind == "against"), None)


def _repeats(claim: Claim, lead: Step, other: Claim, their: Step) -> bool:
    mine, theirs = _places(claim.mentions), _places(other.mentions)
    if lead.ways != their.ways or len(mine - theirs) > _OWN * len(mine):
        return False
    if mine <= theirs:
        return True
    told = {(m.article, m.start) for m in claim.mentions if any(word in m.text for word in lead.values)}
    return set(lead.values) == set(their.values) and told <= theirs


def _places(mentions: Sequence[Mention]) -> set[tuple[str, int]]:
    return {(m.article, m.start) for m in mentions}
