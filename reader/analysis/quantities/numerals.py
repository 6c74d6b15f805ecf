"""Reads numbers as news English writes them: digits, words, multipliers, fractions and vague counts.

The grammar is small and regular, so it is read token by token from the left; nothing is tried twice.
"""

from __future__ import annotations

from dataclasses import replace

from reader.analysis.quantities.number_words import Number, digits_value, group_at, plain, scale_at, share_of, words_of
from reader.analysis.quantities.shares import and_a_half, fraction_word, half_at, noun_in, of_a_scale, one_in
from reader.analysis.quantities.tokens import HYPHENS, Tokens

_MOST = 10**18
"""Beyond this a chain of multipliers is noise."""


def _scaled(tokens: Tokens, at: int, value: float, after: int) -> tuple[float, int, bool]:
    """`value` times the multipliers that follow, with the smaller groups added: `two thousand five hundred and six`."""
    total: float = 0
    current, scaled, last = value, False, float("inf")
    while True:
        scale = scale_at(tokens, after)
        if scale:
            factor, after = scale
            if total + current * factor > _MOST:
                break
            scaled = True
            current *= factor
            if factor >= 1000:
                total, current, last = total + current, 0, factor
            else:
                last = min(last, 100) if last == float("inf") else last
            continue
        if not scaled or tokens.is_digits(at):
            break
        nxt = after + 1 if tokens.word(after) == "and" else after
        group = group_at(tokens, nxt)
        if group is None or (nxt > after and current == 0 and group[0] >= 100) or tokens.is_digits(after):
            break
        follow = scale_at(tokens, group[1])
        if current and follow and follow[0] >= 1000 and nxt == after and current >= 1000:
            break
        if current % 100 and current >= 100:
            break
        if nxt > after and _is_list(tokens, group[1]):
            break
        current, after = current + group[0], group[1]
    return total + current, after, scaled


def _is_list(tokens: Tokens, after: int) -> bool:
    """Whether the number that ends here begins something of its own (`two hundred and five-year terms`)."""
    return tokens.word(after) in HYPHENS and tokens.glued(after)


def _vague_at(tokens: Tokens, at: int) -> Number | None:
    """A vague count: `dozens`, `tens of thousands`, `hundreds of thousands`."""
    lists = words_of()
    word = tokens.word(at)
    if word in lists["vague_times"] and tokens.word(at + 1) == "of":
        inner = tokens.word(at + 2)
        if inner in lists["vague"] and inner not in ("dozens", "scores"):
            low = lists["vague_times"][word] * lists["vague"][inner] // 2 * 2
            return Number(at, at + 3, low, None, f"{word} of {inner}", scaled=True)
    if word in lists["vague"]:
        if word == "scores" and tokens.word(at + 1) != "of":
            return None
        return Number(at, at + 1, lists["vague"][word], None, word, scaled=True)
    return None


def _some_at(tokens: Tokens, at: int) -> Number | None:
    """`several hundred`, `a few thousand`, `couple dozen`; bare `several`, `a few`, `a couple of`."""
    lists = words_of()
    word = tokens.word(at)
    nxt = at + 1
    few = lists["few"][word]
    if word == "couple" and tokens.word(nxt) == "of":
        nxt += 1
    scale = scale_at(tokens, nxt)
    if scale and tokens.word(scale[1]) not in ("and",):
        factor, after = scale
        low = few * factor
        return Number(at, after, low, low if word == "couple" else None, word, scaled=True)
    if word == "many":
        return None
    return Number(at, nxt, few, few if word == "couple" else None, word, sort="some")


def _digits_at(tokens: Tokens, at: int) -> Number | None:
    """A number that begins with digits."""
    lists = words_of()
    value = digits_value(tokens.raw[at])
    if value is None:
        return None
    after = at + 1
    word = tokens.word(after)
    if (word == "/" and tokens.glued(after) and tokens.is_digits(after + 1) and tokens.glued(after + 1)) or word == "⁄":
        below = digits_value(tokens.raw[after + 1]) if after + 1 < len(tokens) and tokens.is_digits(after + 1) else None
        if below in (2, 3, 4, 5, 8, 10, 16, 32, 64, 100, 128) and 0 < value < below and value < 10:
            return Number(at, after + 2, share_of(value / below), share_of(value / below), digits=True, sort="fraction")
        return None
    share = one_in(tokens, after, value)
    if share:
        return Number(at, share[1], share_of(share[0]), share_of(share[0]), digits=True, sort="fraction")
    more, after = _mixed(tokens, after) or and_a_half(tokens, after)
    value += more
    if (tokens.glued(after) and tokens.raw[after] in lists["suffixes"]) or (
        tokens.raw[after : after + 1] and tokens.raw[after] in lists["loose"]
    ):
        value *= lists["suffixes"][tokens.raw[after]]
        return Number(at, after + 1, plain(value), plain(value), digits=True, scaled=True)
    total, after, scaled = _scaled(tokens, at, value, after)
    if scaled and tokens.raw[at].startswith("0") and value >= 1:
        return None
    return Number(at, after, plain(total), plain(total), digits=True, scaled=scaled)


def _mixed(tokens: Tokens, at: int) -> tuple[float, int] | None:
    """`1/2` after a whole number (`12 1/2`): what it adds and the token after it."""
    if tokens.word(at + 1) != "/" or not tokens.tied(at + 1) or not (tokens.is_digits(at) and tokens.is_digits(at + 2)):
        return None
    above, below = digits_value(tokens.raw[at]), digits_value(tokens.raw[at + 2])
    return (above / below, at + 3) if above and below in (2, 3, 4, 8) and above < below else None


def number_at(tokens: Tokens, at: int) -> Number | None:
    """The number that begins at token `at`, without currency, unit or qualifier; None where none does.

    An article is part of it only where it stands for one (`a dozen`, `a hundred`, `a third of`).
    """
    lists = words_of()
    word = tokens.word(at)
    if not word:
        return None
    if word[-1].isdecimal():
        return _digits_at(tokens, at)
    if word in ("a", "an"):
        return _article_at(tokens, at)
    vague = _vague_at(tokens, at)
    if vague:
        return vague
    if word in lists["few"]:
        return _some_at(tokens, at)
    if word == "half":
        return half_at(tokens, at)
    group = group_at(tokens, at)
    return _spelled(tokens, at, *group) if group else _of_one_word(word, at)


def _of_one_word(word: str, at: int) -> Number | None:
    """A number told by a word that no other is told with: `twofold`, `twice`, `½`, `million-dollar`."""
    lists = words_of()
    if value := lists["multiples"].get(word):
        return Number(at, at + 1, value, value, sort="multiple")
    if value := lists["occasions"].get(word):
        return Number(at, at + 1, value, value, sort="occasion")
    if word in lists["glyphs"]:
        share = share_of(lists["glyphs"][word])
        return Number(at, at + 1, share, share, sort="fraction")
    scale = lists["scales"].get(word)
    return Number(at, at + 1, scale, scale, scaled=True) if scale else None


def _spelled(tokens: Tokens, at: int, value: int, after: int) -> Number:
    """A number in words from token `at` on, whose first part is known: `two thirds`, `two and a half`, `two million`.

    Args:
        tokens: the sentence.
        at: where it begins.
        value: what its first part comes to, below 100.
        after: the token behind that.
    """
    part = fraction_word(tokens, after, value)
    if part and (whole := of_a_scale(tokens, part[1], part[0])):
        return Number(at, whole[1], whole[0], whole[0], scaled=True)
    share = one_in(tokens, after, value) or part or noun_in(tokens, after, value)
    if share:
        return Number(at, share[1], share_of(share[0]), share_of(share[0]), sort="fraction")
    more, after = and_a_half(tokens, after)
    total, after, scaled = _scaled(tokens, at, value + more, after)
    return Number(at, after, plain(total), plain(total), scaled=scaled)


def _article_at(tokens: Tokens, at: int) -> Number | None:
    """`a dozen`, `a hundred`, `a third of`, `a few`, `a couple of`."""
    lists = words_of()
    word = tokens.word(at + 1)
    if word in lists["scales"]:
        total, after, _ = _scaled(tokens, at, 1, at + 1)
        if word == "dozen" and tokens.starts_with(after, ("or", "so")):
            after += 2
        return Number(at, after, plain(total), plain(total), scaled=True)
    if (
        word == "quarter"
        and tokens.tied(at + 2)
        and tokens.word(at + 2) in HYPHENS
        and tokens.word(at + 3) in lists["scales"]
    ):
        value = plain(0.25 * lists["scales"][tokens.word(at + 3)])
        return Number(at, at + 4, value, value, scaled=True)
    if word in lists["halves"] and word != "half" and not word.endswith("s"):
        share = lists["halves"][word]
        if whole := of_a_scale(tokens, at + 2, share):
            return Number(at, whole[1], whole[0], whole[0], scaled=True)
        if tokens.word(at + 2) == "of":
            return Number(at, at + 2, share_of(share), share_of(share), sort="fraction")
        if tokens.word(at - 1) in ("by", "nearly", "almost", "about", "than", "roughly"):
            return Number(at, at + 2, share_of(share), share_of(share), sort="fraction")
        return None
    if word in ("few", "couple"):
        some = _some_at(tokens, at + 1)
        return some and replace(some, start=at, vague=f"a {some.vague}")
    if word == "half":
        half = half_at(tokens, at + 1)
        return half and Number(at, half.end, half.low, half.high, scaled=half.scaled, sort=half.sort)
    return None
