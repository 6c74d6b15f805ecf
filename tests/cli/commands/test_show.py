from __future__ import annotations

from pathlib import Path

import pytest

from reader.cli import WRONG_USAGE, main
from tests.cli.told import FERRY, Printed, told


def test_an_article_is_named_in_several_ways(printed: Printed) -> None:
    by_name = printed("show", "--article", "meridian", FERRY)
    rows = told(printed("list", "--json", FERRY))["articles"]
    number = [r["id"] for r in rows].index("meridian-post") + 1
    assert printed("show", FERRY, "--article", str(number)) == by_name
    assert printed("show", FERRY, "--article=meridian-post") == by_name


def test_a_paragraph_is_followed_by_its_claims(printed: Printed) -> None:
    text = printed("show", "--article", "meridian", FERRY)
    assert "    ≠ differ: " in text
    bare = printed("show", "--bare", "--article", "meridian", FERRY)
    assert "≠" not in bare
    assert [line for line in text.splitlines() if not line.startswith("    ")] == bare.splitlines()
    (article,) = told(printed("show", "--json", "--article", "meridian", FERRY))["articles"]
    assert article["quotes"]
    assert {q["article"] for q in article["quotes"]} == {article["id"]}


@pytest.mark.parametrize("wanted", ["0", "9", "nobody", "99999999999999999999"])
def test_an_article_nobody_has(wanted: str, capsys: pytest.CaptureFixture[str]) -> None:
    for more in ([], ["--json"]):
        assert main(["show", "--article", wanted, *more, FERRY]) == WRONG_USAGE
        found = capsys.readouterr()
        assert "no such article" in found.err
        assert found.out == ""


def test_of_several_stories_those_that_have_the_article(tmp_path: Path, printed: Printed) -> None:
    for story, outlet in (("one", "Gull"), ("two", "Tern"), ("three", "Gull")):
        (tmp_path / story).mkdir()
        (tmp_path / story / "a.md").write_text(
            f"---\noutlet: {outlet}\n---\n# In {story}\n\nThe ferry sank.\n", "utf-8"
        )
    text = printed("show", "--article", "gull", str(tmp_path))
    assert [line for line in text.splitlines() if line.startswith("In ")] == ["In one", "In three"]
    stories = told(printed("show", "--json", "--article", "gull", str(tmp_path)))["stories"]
    assert [a["title"] for s in stories for a in s["articles"]] == ["In one", "In three"]


def test_an_expression_that_leaves_no_article_is_told(printed: Printed) -> None:
    assert printed("show", "--where", "outlet:zzz", FERRY) == "None of 4 articles fits: outlet:zzz\n"


def test_all_of_them_where_none_is_named(printed: Printed) -> None:
    rows = told(printed("list", "--json", FERRY))["articles"]
    text = printed("show", FERRY)
    assert [r["id"] for r in told(printed("show", "--json", FERRY))["articles"]] == [r["id"] for r in rows]
    assert all(r["title"].split()[0] in text for r in rows)
    assert max(map(len, text.splitlines())) <= 80
