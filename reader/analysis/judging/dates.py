"""The verdict on a question that dates answer: the same, one more exact than the other, or apart."""

from __future__ import annotations

from collections.abc import Sequence

from reader.model import Figure, Verdict

_ORDER: tuple[Verdict, ...] = ("agree", "compatible", "differ")
_COMPARED = 60


def dates_compared(answers: Sequence[tuple[str, Figure]]) -> tuple[Verdict, str, tuple[str, ...]]:
    """The verdict on dates, its reason and the steps.

    Args:
        answers: outlet and figure, in reading order; the figures' ends are ISO strings.
    """
    answers = answers[:_COMPARED]
    steps = tuple(dict.fromkeys(f"{outlet}: {f.text}" for outlet, f in answers))
    worst: Verdict = "agree"
    telling = (answers[0][1], answers[0][1])
    for n, (outlet, x) in enumerate(answers):
        for other, y in answers[n + 1 :]:
            how = _relation(_ends(x), _ends(y))
            if outlet != other and _ORDER.index(how) > _ORDER.index(worst):
                worst, telling = how, (x, y)
    a, b = telling[0].text, telling[1].text
    if worst == "agree":
        return "agree", f"agree: the same date, {a}", steps
    if worst == "compatible":
        return "compatible", f"compatible: one is more exact or within the other, {a} and {b}", steps
    return "differ", f"differ: conflict, {a} against {b}", (*steps, f"{a} and {b} cannot both hold")


def _ends(figure: Figure) -> tuple[str, str]:
    low = "" if figure.low is None else str(figure.low)
    high = "" if figure.high is None else str(figure.high)
    return low, high


def _relation(x: tuple[str, str], y: tuple[str, str]) -> Verdict:
    if x == y:
        return "agree"
    if all(_one_in_other(p, q) for p, q in zip(x, y, strict=True)):
        return "compatible"
    return "compatible" if _within(x, y) or _within(y, x) else "differ"


def _one_in_other(p: str, q: str) -> bool:
    """Whether one ISO date is a less exact form of the other: `2015` of `2015-05`, `--05-18` of `2015-05-18`."""
    if not p or not q:
        return True
    if p.startswith("--") or q.startswith("--"):
        return p.endswith(q.lstrip("-")) or q.endswith(p.lstrip("-"))
    return p.startswith(q) or q.startswith(p)


def _within(x: tuple[str, str], y: tuple[str, str]) -> bool:
    """Whether the dates x lie within the range y."""
    if "--" in "".join((*x, *y)) or not any(y):
        return False
    low, high = y[0] or "0000", y[1] or "9999"
    return low <= (x[0] or low) and (x[1] or x[0])[: len(high)] <= high and x[0] != ""
