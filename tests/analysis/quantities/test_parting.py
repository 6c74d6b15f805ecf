"""What parts a figure from words that limit something else."""

from __future__ import annotations

import pytest

from tests.analysis.quantities.test_figures import figures


@pytest.mark.parametrize(
    ("text", "scope"),
    [
        ("“We lost 200 sheep,” Orrin Vell said through tears on Thursday.", ()),
        ('"We lost 200 sheep," Orrin Vell said through tears on Thursday.', ()),
        ("The farm lost 200 sheep, Orrin Vell said on Thursday.", ()),
        ("The farm lost “200 good sheep” on Thursday.", ("on Thursday",)),
        ("The farm lost 200 sheep on Thursday, Orrin Vell said.", ("on Thursday",)),
        ("It sold for $18 million, less than it had cost in 1996.", ()),
        ("It will cost $60 million and take between 18 months and two years.", ()),
        ("Sales fell by 2 percent after rising 5 percent in April.", ()),
        ("It lost 40 boats, compared with a year earlier.", ()),
        ("The mill, which has stood here since last year, sent 85 millers home on Monday.", ("on Monday",)),
        ("The men, who had dug in Velmora, found 30 barrels.", ()),
        ("In Velmora, the mill lost 40 boats.", ("In Velmora",)),
        ("The mill was burned in Velmora and lent 40 boats.", ()),
        ("The mill sank in June and made 40 boats last year.", ("last year",)),
        ("Tests done by a lab in Velmora showed that 38 boats leak.", ()),
        ("In Velmora a test showed that 38 boats leak.", ("In Velmora",)),
        ("It lost 40 percent, compared with a year earlier.", ("a year earlier",)),
    ],
)
def test_a_phrase_about_something_else_is_left_out(text: str, scope: tuple[str, ...]) -> None:
    assert figures(text)[0].scope == scope


def test_what_leads_up_to_a_figure_is_no_time_of_what_it_is_set_against() -> None:
    now, then = figures("In May it had 15 boats, down from 22.")
    assert (now.scope, then.scope) == (("In May",), ())
    now, then = figures("On Monday it had 15 boats, against 22 then.")
    assert (now.scope, then.scope) == (("On Monday",), ())
    low, high = figures("In May the toll rose from 22 to 40.")
    assert low.scope == high.scope == ("In May",)


@pytest.mark.parametrize("text", ["Nine farms failed, and six in Velmora", "It hit $5 billion in", "Nine of 40"])
def test_a_text_may_end_anywhere(text: str) -> None:
    assert figures(text)
