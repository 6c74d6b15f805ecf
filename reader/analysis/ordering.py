"""In which order articles are compared and claims are shown."""

from __future__ import annotations

from reader.model import Claim, Reading

_VERDICTS = ("differ", "compatible", "agree")


def by_what_it_says(reading: Reading) -> tuple[int, str, str, str]:
    """By this articles are compared one after the other, the longest first: file names must not move what is found."""
    article = reading.article
    return -len(article.text), article.text, article.outlet, article.id


def place_in_order(claim: Claim) -> tuple[object, ...]:
    """By this claims are sorted: those that differ first, those that may be none last; of the others first those that a
    passage may contradict, then the surest.
    """
    return (
        claim.verdict != "differ", claim.sureness == "doubtful", not claim.perhaps_disputed,
        _VERDICTS.index(claim.verdict),
        claim.sureness != "strong", -claim.outlets, -len(claim.mentions), claim.label, claim.id,
    )  # fmt: skip
