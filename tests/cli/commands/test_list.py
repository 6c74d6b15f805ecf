from __future__ import annotations

from pathlib import Path

from tests.cli.told import FERRY, Printed, told


def test_the_articles(printed: Printed) -> None:
    text = printed("list", FERRY)
    rows = told(printed("list", "--json", FERRY))["articles"]
    assert [r["outlet"] for r in rows] == [
        line.partition(". ")[2].partition(",")[0] for line in text.splitlines() if line[:1].isdigit()
    ]
    assert all(r["quotes"] and r["words"] and "text" not in r for r in rows)


def test_several_stories(printed: Printed, tmp_path: Path) -> None:
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        for n in "ab":
            (tmp_path / name / f"{n}.txt").write_text(f"Headline {n}\n\nThe dam holds {n} fish, he said.\n", "utf-8")
    assert len(told(printed("list", "--json", str(tmp_path)))["stories"]) == 2
    assert printed("list", str(tmp_path)).count("2 articles") == 2
