from __future__ import annotations

from reader.story import limits
from tests.cli.told import Printed, told


def test_every_limit_with_its_option(printed: Printed) -> None:
    rows = told(printed("limits", "--json"))["limits"]
    assert {"option": "--max-lines", "value": limits.MAX_LINES} in [
        {name: row[name] for name in ("option", "value")} for row in rows
    ]
    lines = printed("limits").splitlines()
    assert [line.split()[0] for line in lines] == [row["option"] for row in rows]
    assert all(row["about"] and line.endswith(row["about"]) for row, line in zip(rows, lines, strict=True))
