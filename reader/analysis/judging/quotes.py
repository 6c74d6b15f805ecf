"""The verdict on a question that somebody's quoted words answer: the same words, a cut, or a report of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from functools import lru_cache
from itertools import combinations
from typing import NamedTuple

from reader.analysis.judging.collation import Variant, collated, words_of
from reader.analysis.judging.judgement import Judgement
from reader.analysis.judging.polarity import listed_words
from reader.analysis.judging.rewordings import Kind, rewordings_of
from reader.model import Step, Verdict

SAME = 0.67
"""Dice's coefficient over aligned words from which two quotations count as the same words, brackets included."""
WHOLE = 0.85
"""The same coefficient below which what one outlet cut is more than a word or two, and worth a reader's look."""
_CONTAINED = 0.9
"""The share of the shorter quotation's words in the longer from which it is the longer one cut."""
REPORTED = 0.34
"""Closeness of wording from which a report without marks gives the same as the quotation."""
_MORE_OF_IT = 0.6
"""The same share from which one quotes more of an utterance than another, and not other words."""
_COMPARED = 12
"""Quotations of one outlet that are collated at most."""
_GRAVEST: tuple[Verdict, ...] = ("differ", "compatible", "agree")
"""The verdicts, the gravest first."""
_OUTLETS = 24
"""Outlets that are compared at most."""
_SHOWN = 10
"""Pairs of outlets that are told in the steps at most."""
_WHY: dict[Kind, str] = {
    "sense": "quoted in another sense",
    "condition": "quoted without its condition",
    "word": "the same words but one changed",
    "cut": "the same words but for a cut",
}
"""The kinds of rewording, the gravest first, as a verdict's reason tells them."""
_GRAVITY = tuple(_WHY)
_CHANGES = {"cut": "cut", "added": "longer", "bracket": "with brackets", "changed": "a few changed", "same": ""}


class Quoted(NamedTuple):
    """What one outlet gives in answer: the words it quotes, empty where it quotes none."""

    outlet: str
    quotes: tuple[str, ...]


class _Pair(NamedTuple):
    """Two outlets with the quotations of theirs that are most alike; without a variant where one quotes nothing."""

    here: str
    there: str
    variant: Variant | None
    likeness: float
    base: str = ""
    """The quotation of `here` that is collated."""


def quotes_compared(quoted: Sequence[Quoted], reported: float) -> Judgement | None:
    """The verdict on what outlets quote.

    Args:
        quoted: one an outlet, in order.
        reported: how close the passages are in wording at the least, 0 to 1, for outlets that quote nothing.

    Returns:
        None where no outlet quotes.
    """
    if not any(q.quotes for q in quoted):
        return None
    found = _compared_in_order(quoted, reported)
    # words in another order are aligned one way or the other: the verdict shall not hang on who comes first
    turned = found if found.verdict == "differ" else _compared_in_order(quoted[::-1], reported)
    return min((found, turned), key=lambda j: _GRAVEST.index(j.verdict))


def _compared_in_order(quoted: Sequence[Quoted], reported: float) -> Judgement:
    """The verdict on what outlets quote, each collated with those behind it."""
    pairs = [_closest(a, b) for a, b in combinations(quoted[:_OUTLETS], 2)]
    steps = tuple(_step(p) for p in pairs[:_SHOWN])
    reworded = _reworded(pairs)
    if reworded:
        return Judgement(*reworded, steps)
    quoting = [p for p in pairs if p.variant is not None]
    if len(quoting) == len(pairs) or any("changed" in p.variant.changes for p in quoting if p.variant):
        return _of_those_who_quote(quoting, steps)
    if reported >= REPORTED:
        return Judgement("agree", "quoted by one, told in the same words by another", steps)
    return Judgement("compatible", "quoted by one, told in other words by another", steps)


def _of_those_who_quote(pairs: Sequence[_Pair], steps: tuple[Step, ...]) -> Judgement:
    """The verdict on outlets that all quote, and change no word of a sentence."""
    least = min(pairs, key=lambda p: p.likeness)
    assert least.variant is not None
    brackets = next((found for p in pairs if (found := _brackets(p))), "")
    if brackets and all(p.variant is not None and set(p.variant.changes) <= {"bracket"} for p in pairs):
        return Judgement("agree", f"the same words but for brackets, {brackets}", steps)
    if all(p.variant is not None and p.variant.is_same for p in pairs):
        return Judgement("agree", "the same words", steps)
    if all(_differ_in_small_words(p) for p in pairs):
        return Judgement("agree", "the same words but for small ones", steps)
    if least.likeness >= SAME:
        verdict: Verdict = (
            "compatible" if {"cut", "added"} & set(least.variant.changes) and least.likeness < WHOLE else "agree"
        )
        return Judgement(verdict, f"the same words but {', '.join(_changes(least.variant))}", steps)
    if least.variant.containment >= _MORE_OF_IT:
        return Judgement("compatible", "one quotes more of it than another", steps)
    return Judgement("compatible", "different words of one utterance or speaker", steps)


def _reworded(pairs: Sequence[_Pair]) -> tuple[Verdict, str] | None:
    """The verdict, and why, where two outlets quote one sentence with a word changed; the gravest change leads."""
    found: list[tuple[int, str]] = []
    for p in pairs:
        if p.variant is None or (p.likeness < SAME and p.variant.containment < _CONTAINED):
            continue
        for change in rewordings_of(p.base, p.variant):
            if p.likeness < SAME and change.kind != "condition":
                continue
            here, there = (" ".join(text.split()) for text in (change.here, change.there))
            found.append((_GRAVITY.index(change.kind), f"{here} against {there}" if here and there else here or there))
    if not found:
        return None
    rank, words = min(found, key=lambda f: f[0])
    verdict: Verdict = "differ" if _GRAVITY[rank] in ("sense", "condition") else "compatible"
    return verdict, f"{_WHY[_GRAVITY[rank]]}, {words}"


def _closest(a: Quoted, b: Quoted) -> _Pair:
    """The two quotations, one of each outlet, that are most alike."""
    best = _Pair(a.outlet, b.outlet, None, 0.0)
    for x in a.quotes[:_COMPARED]:
        for y in b.quotes[:_COMPARED]:
            if best.variant is not None and _likeness_at_most(x, y) <= best.likeness:
                continue
            variant = collated(x, [y]).variants[0]
            total = len(words_of(x)) + len(words_of(y))
            likeness = 2 * variant.shared / total if total else 0.0
            if best.variant is None or likeness > best.likeness:
                best = _Pair(a.outlet, b.outlet, variant, likeness, x)
    return best


def _likeness_at_most(x: str, y: str) -> float:
    """What two quotations could have in common if their words stood in one order."""
    a, b = _counted(x), _counted(y)
    total = a.total() + b.total()
    return 2 * (a & b).total() / total if total else 0.0


@lru_cache(maxsize=1024)
def _counted(text: str) -> Counter[str]:
    return Counter(w.folded for w in words_of(text))


def _brackets(p: _Pair) -> str:
    """What an editor put in on either side where the two differ only there: `[Isis] against [they]`."""
    if p.variant is None:
        return ""
    for piece in p.variant.pieces:
        here, there = p.base[slice(*piece.base)], p.variant.text[slice(*piece.variant)]
        if piece.change == "bracket" and here and there:
            return f"{here} against {there}"
    return ""


def _differ_in_small_words(p: _Pair) -> bool:
    """Whether all that one cuts or adds are words without a meaning of their own: `a new dam` and `new dam`."""
    if p.variant is None or not any(_meant(p.base[slice(*x.base)]) for x in p.variant.pieces if x.change == "same"):
        return False
    told = [
        p.base[slice(*x.base)] + " " + p.variant.text[slice(*x.variant)] for x in p.variant.pieces if x.change != "same"
    ]
    return not any(_meant(text) for text in told)


def _meant(text: str) -> list[str]:
    return [w.folded for w in words_of(text) if w.folded not in listed_words("small")]


def _changes(v: Variant) -> tuple[str, ...]:
    return tuple(_CHANGES[c] for c in v.changes) or ("for the marks",)


def _step(p: _Pair) -> Step:
    """How two outlets' quotations stand to each other."""
    both = p.here, p.there
    if p.variant is None:
        return Step("unquoted", both)
    if p.variant.is_same:
        return Step("same words", both)
    return Step("in order", both, ways=_changes(p.variant), numbers=(p.variant.shared, p.variant.of))
