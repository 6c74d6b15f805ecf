"""Parts of a whole in words: halves and thirds, `one in three`, and the half added to a number."""

from __future__ import annotations

from reader.analysis.quantities.drafts import words
from reader.analysis.quantities.number_words import Number, digits_value, plain, words_of
from reader.analysis.quantities.tokens import HYPHENS, Tokens

_ROUND = frozenset(("10", "ten", "100", "1,000", "every"))
_USUAL = frozenset((3, 4, 5, 10, 100, 1000))
"""Wholes that shares are usually told of."""


def and_a_half(tokens: Tokens, at: int) -> tuple[float, int]:
    """`and a half`, `and three-quarters` after a whole number: what it adds, and the token after it."""
    if tokens.word(at) in words_of()["glyphs"]:
        return words_of()["glyphs"][tokens.word(at)], at + 1
    start = at + 1 if tokens.word(at) in HYPHENS and tokens.glued(at) else at
    if tokens.word(start) != "and":
        return 0, at
    nxt = start + 1
    if tokens.word(nxt) in HYPHENS:
        nxt += 1
    if tokens.word(nxt) == "a":
        nxt += 1
    if tokens.word(nxt) in HYPHENS:
        nxt += 1
    if tokens.word(nxt) == "half":
        return 0.5, nxt + 1
    return 0, at


def fraction_word(tokens: Tokens, at: int, count: int) -> tuple[float, int] | None:
    """`-thirds`, ` quarters` after a small number: the fraction and the token after it."""
    nxt = at
    if tokens.word(at) in HYPHENS and tokens.glued(at):
        nxt = at + 1
    word = tokens.word(nxt)
    share = words_of()["halves"].get(word)
    if share is None or (word == "half" and nxt == at) or not 1 <= count <= 99:
        return None
    if (count == 1 and word.endswith("s")) or (count > 1 and not word.endswith("s")):
        return None
    if count > 1 and word in ("quarters",) and nxt == at and tokens.word(nxt + 1) != "of":
        return None
    if count == 1 and nxt == at and tokens.word(nxt + 1) != "of":
        return None
    return count * share, nxt + 1


def of_a_scale(tokens: Tokens, at: int, share: float) -> tuple[float | int, int] | None:
    """`of a million`, `of one billion` after a fraction: what both come to in three digits, and the token after it."""
    if not tokens.starts_with(at, ("of",)) or tokens.word(at + 1) not in ("a", "one"):
        return None
    scale = words_of()["scales"].get(tokens.word(at + 2))
    return (plain(float(f"{share * scale:.3g}")), at + 3) if scale else None


def one_in(tokens: Tokens, at: int, count: float) -> tuple[float, int] | None:
    """`in three`, `-in-three`, `out of three` after a number: the share and the token after it."""
    nxt, hyphen = at, False
    if tokens.word(nxt) in HYPHENS and tokens.glued(nxt):
        nxt, hyphen = nxt + 1, True
    if tokens.starts_with(nxt, ("out", "of")) or tokens.starts_with(nxt, ("in", "every")):
        nxt += 2
    elif tokens.word(nxt) == "in" or (tokens.word(nxt) == "of" and tokens.word(nxt + 1) in _ROUND):
        nxt += 1
    else:
        return None
    if hyphen and tokens.word(nxt) in HYPHENS:
        nxt += 1
    if tokens.word(nxt) == "every":
        nxt += 1
    of = digits_value(tokens.raw[nxt]) if tokens.is_digits(nxt) else words_of()["small"].get(tokens.word(nxt))
    if of is None and tokens.word(nxt) in words_of()["tens"]:
        of = words_of()["tens"][tokens.word(nxt)]
    if of is None or not 0 < count < of or of > 1000 or count > 99 or isinstance(of, float):
        return None
    if tokens.word(nxt + 1) in ("%", "percent") or (count > 1 and of > 20 and of % 10 and not hyphen):
        return None
    follow = tokens.word(nxt + 1)
    usual = count == 1 or of in _USUAL or follow in ("is", "was", "has", "chances", "odds")
    if not hyphen and tokens.word(at) == "in" and follow.endswith("s") and not usual:
        # "killed two in seven attacks" counts attacks
        return None
    return count / of, nxt + 1


def half_at(tokens: Tokens, at: int) -> Number | None:
    """`half`, `half a dozen`, `half-million`, `half of`."""
    nxt = at + 1
    if (tokens.word(nxt) in HYPHENS and tokens.glued(nxt)) or tokens.word(nxt) in ("a", "an"):
        nxt += 1
    if tokens.word(nxt) == "a" and tokens.tied(nxt) and tokens.word(nxt + 1) in HYPHENS:
        nxt += 2
    scale = words_of()["scales"].get(tokens.word(nxt))
    if scale:
        return Number(at, nxt + 1, plain(0.5 * scale), plain(0.5 * scale), scaled=True)
    return Number(at, at + 1, 0.5, 0.5, sort="fraction")


def noun_in(tokens: Tokens, at: int, count: float) -> tuple[float, int] | None:
    """`job in eight`, `districts out of ten` after a small number: the share and the token after it."""
    word = tokens.word(at)
    if not (word.isalpha() and tokens.raw[at].islower()) or not 0 < count < 10 or word in words("closers"):
        return None
    if (count == 1) == (word.endswith("s") and not word.endswith("ss")) and word not in words("persons"):
        return None
    if not (tokens.word(at + 1) == "in" or tokens.starts_with(at + 1, ("out", "of"))):
        return None
    share = one_in(tokens, at + 1, count)
    follow = tokens.word(share[1]) if share else ""
    if not share or follow in HYPHENS:
        return None
    beyond = tokens.word(share[1] + 1)
    acted = follow.endswith("ed") and (not beyond.isalpha() or beyond in words("closers"))
    return share if not follow.isalpha() or acted or follow in words("closers") | words("share_ends") else None


def shared_noun(tokens: Tokens, at: int) -> str:
    """The noun of a share told as `one job in eight` from token `at` on; empty for shares told otherwise."""
    count = words_of()["small"].get(tokens.word(at))
    return tokens.word(at + 1) if count and noun_in(tokens, at + 1, count) else ""
