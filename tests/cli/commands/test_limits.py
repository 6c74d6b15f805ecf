from __future__ import annotations

from reader.analysis import budget
from reader.story import limits
from tests.cli.told import Printed, told


def test_every_limit_with_its_option(printed: Printed) -> None:
    rows = told(printed("limits", "--json"))["limits"]
    assert {"option": "--max-lines", "value": limits.MAX_LINES} in [
        {name: row[name] for name in ("option", "value")} for row in rows
    ]
    lines = printed("limits").splitlines()
    assert [line.split()[0] for line in lines] == [row["option"] or "fixed" for row in rows]
    assert all(row["about"] and line.endswith(row["about"]) for row, line in zip(rows, lines, strict=True))


def test_what_no_option_changes_is_listed_too(printed: Printed) -> None:
    fixed = [row["value"] for row in told(printed("limits", "--json"))["limits"] if row["option"] is None]
    bounds = [value for name, value in vars(budget).items() if name.isupper() and isinstance(value, int)]
    assert fixed == [limits.MAX_LINE, limits.MAX_MARKS, *bounds]
