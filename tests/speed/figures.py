"""What is measured, as rows of a table, and the few sums that need."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import asdict, dataclass


@dataclass(frozen=True)
class Row:
    """One thing measured."""

    part: str
    name: str
    value: float
    unit: str
    note: str = ""

    def line(self) -> str:
        """The row as a line of the table."""
        return f"{self.name:58} {_rounded(self.value):>10} {self.unit:10} {self.note}".rstrip()

    def as_json(self) -> dict[str, object]:
        """The row for JSON."""
        return asdict(self)


def _rounded(value: float) -> str:
    if value == 0 or abs(value) >= 100:
        return f"{value:,.0f}"
    return f"{value:,.{max(0, 2 - math.floor(math.log10(abs(value))))}f}"


def percentile(values: Sequence[float], share: float) -> float:
    """The value that so large a share of them does not pass."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, math.ceil(share * len(ordered)) - 1)]


def exponent(points: Sequence[tuple[float, float]]) -> float:
    """The power with which the second of each pair grows with the first: a straight line through the logarithms."""
    xs, ys = [math.log(x) for x, _ in points], [math.log(max(y, 1e-9)) for _, y in points]
    x, y = sum(xs) / len(xs), sum(ys) / len(ys)
    return sum((a - x) * (b - y) for a, b in zip(xs, ys, strict=True)) / sum((a - x) ** 2 for a in xs)
