from __future__ import annotations

import pytest

from reader.analysis.linking.left_out import deed_left_out
from tests.analysis.linking.told import reading


@pytest.mark.parametrize(
    ("before", "text", "deed"),
    [
        ("It rained.", "Among the dead were 25 children.", "killed"),
        ("It rained.", "Among the wounded there were at least 25 women.", "wounded"),
        ("It rained.", "Among the guests were 25 children.", ""),
        ("Forty people drowned.", "At least 19 were children.", "killed"),
        ("Forty people were killed and sixty hurt.", "Some 19 of them were children.", "wounded"),
        ("Forty people swam.", "Some 19 were children.", ""),
        ("Forty people drowned.", "Some 19 were sold.", ""),
        ("Forty people drowned.", "In the hall 19 were children.", ""),
    ],
)
def test_what_befell_them_stands_before(before: str, text: str, deed: str) -> None:
    told = reading("a", f"Head\n\n{before} {text}")
    figure = told.figures[-1]
    start = next(s.start for s in told.sentences if s.start <= figure.start < s.end)
    assert deed_left_out(told.article.text, start, figure) == deed
