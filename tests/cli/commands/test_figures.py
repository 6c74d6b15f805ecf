from __future__ import annotations

from tests.cli.told import FERRY, Printed, told


def test_figures(printed: Printed) -> None:
    rows = told(printed("figures", "--json", FERRY))["figures"]
    text = printed("figures", FERRY)
    assert rows
    assert all(r["text"].split()[0] in text for r in rows)
