"""Every figure of a story: what it is worth, what it counts, who says it."""

from __future__ import annotations

from typing import Any

from reader.export.text import wrapped
from reader.export.views import articles_by_id, names_of
from reader.model import Analysis, Bound, Figure


def _plain(value: Bound) -> str:
    return f"{value:,.15g}" if isinstance(value, int | float) else str(value)


def worth(figure: Figure) -> str:
    """The value in plain numbers: `6,000 to 8,000`, `at least 500`, `120 km`; empty where it has none."""
    low, high = figure.low, figure.high
    if low is None and high is None:
        return ""
    if low is None or high is None:
        value = f"at least {_plain(low)}" if high is None else f"at most {_plain(high)}"
    else:
        value = _plain(low) if low == high else f"{_plain(low)} to {_plain(high)}"
    return f"{value} {figure.unit}".strip()


def figures_text(analysis: Analysis, width: int = 100) -> str:
    """Figures by article in reading order: as written, what it is worth, what is counted, what limits it."""
    lines: list[str] = []
    names = names_of(articles_by_id(analysis))
    for reading in analysis.readings:
        lines.append(f"{names[reading.article.id]}: {len(reading.figures)}")
        for figure in reading.figures:
            value = worth(figure)
            about = [f"{figure.kind} {value}".strip(), figure.of, *figure.scope]
            lines += wrapped(f"{figure.text}: {', '.join(filter(None, about))}", "   ", width)
        lines.append("")
    return "\n".join(lines[:-1]) + "\n" if lines else "No figures.\n"


def figure_objects(analysis: Analysis) -> list[dict[str, Any]]:
    """The figures for `json.dumps`, as the export has them."""
    from reader.export.json import figure_object

    return [figure_object(f) for reading in analysis.readings for f in reading.figures]
