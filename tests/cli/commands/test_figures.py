from __future__ import annotations

import re

import pytest

from reader.cli import main
from tests.cli.told import FERRY, Printed, told


def test_figures(printed: Printed) -> None:
    rows = told(printed("figures", "--json", FERRY))["figures"]
    text = printed("figures", FERRY)
    assert rows
    assert all(r["text"].split()[0] in text for r in rows)


def test_only_the_figures_that_are_asked_for(printed: Printed) -> None:
    every = told(printed("figures", "--json", FERRY))["figures"]
    asked = told(printed("figures", "--json", "--where", "of:passengers", FERRY))["figures"]
    assert asked == [f for f in every if "passengers" in (f["of"] or "")]
    assert 0 < len(asked) < len(every)


def test_the_example_of_the_help_asks_for_what_is_printed(printed: Printed, capsys: pytest.CaptureFixture[str]) -> None:
    main(["figures", "--help"])
    (asked,) = re.findall(r"jq '\.(\w+)\[\]", capsys.readouterr().out)
    assert isinstance(told(printed("figures", "--json", FERRY))[asked], list)
