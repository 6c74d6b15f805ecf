"""Ages told by a decade of life, `in his mid-50s`, and what leads up to such an age."""

from __future__ import annotations

from reader.analysis.language.lexicon import OF_ONE
from reader.analysis.quantities.drafts import Draft, words
from reader.analysis.quantities.number_words import words_of
from reader.analysis.quantities.tokens import HYPHENS, Tokens

_TAKEN_FOR = frozenset((",", "is", "was", "to", "be", "believed", "thought", "said", "still", "both", "also"))
"""What may stand between somebody and `in her thirties`."""


def decade_of_life(tokens: Tokens, at: int) -> Draft | None:
    """`30s`, `mid-50s`, `late forties` of a person: an age within ten years; None for anything else."""
    word = tokens.low[at]
    if word in words_of()["decades"]:
        value, end = words_of()["decades"][word], at + 1
    elif (
        word.isdecimal()
        and len(word) == 2
        and word[1] == "0"
        and tokens.word(at + 1) in ("s", *OF_ONE)
        and tokens.glued(at + 1)
    ):
        value, end = int(word), at + 2
    else:
        return None
    start, part = at, ""
    back = at - 1 if tokens.word(at - 1) in HYPHENS else at
    if tokens.word(back - 1) in ("mid", "early", "late"):
        start, part = back - 1, tokens.word(back - 1)
    if tokens.word(start - 1) not in words("age_owners") or value < 20:
        return None
    low, high = {"mid": (value + 4, value + 6), "early": (value, value + 4), "late": (value + 6, value + 9)}.get(
        part, (value, value + 9)
    )
    return Draft(start, end, low, high, "age", "years", part or None, "number", at)


def age_opening(tokens: Tokens, at: int) -> int:
    """The token behind whoever is in the decade of life that begins at token `at`: `Vell, believed to be in her 40s`.

    Also behind whose death it is `at the age of` that. `at` itself where nothing leads up to an age there.
    """
    if tokens.starts_with(at - 4, ("at", "the", "age", "of")):
        return at - 4
    if tokens.word(at - 1) not in words("age_owners") or tokens.word(at - 2) != "in":
        return at
    at -= 2
    while tokens.word(at - 1) in _TAKEN_FOR:
        at -= 1
    return at
