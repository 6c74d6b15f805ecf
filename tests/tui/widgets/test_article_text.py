"""The text of an article while one steps through it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.tui.reading import reading
from tests.tui.velling import ANALYSIS, CLAIMS

MOVED, REPAIR = CLAIMS[0], next(c for c in CLAIMS if c.id == "repair")
TWICE = replace(ANALYSIS, claims=(replace(MOVED, mentions=(*MOVED.mentions, REPAIR.mentions[0])),))
"""The Lowland Herald answers the claim at its beginning and at its end, thirteen lines apart."""


async def test_the_passages_of_a_claim_come_into_sight_together_where_the_pane_is_high_enough() -> None:
    for height, together in ((26, True), (16, False)):
        async with reading(TWICE, size=(140, height)) as r:
            r.screen.text.jump(0)
            await r.run("next-disputed")
            top = r.screen.text.top
            assert "About 4,000 people" in r.said("text")
            assert ("$30 million" in r.said("text")) == together
            await r.run("next-disputed")
            assert "$30 million" in r.said("text")
            assert (r.screen.text.top == top) == together


@pytest.mark.parametrize("answer", [11, 200, 201])
@pytest.mark.parametrize("sentence", [200, 201, 300])
async def test_no_long_stretch_is_painted(sentence: int, answer: int) -> None:
    first = MOVED.mentions[0]
    start = first.start
    long = replace(first, end=start + sentence, figure=None, answer=(start, start + answer))
    analysis = replace(ANALYSIS, claims=(replace(MOVED, mentions=(long, *MOVED.mentions[1:])),))
    async with reading(analysis) as r:
        await r.run("next-disputed")
        styles = [name for y in range(20) for _, names in r.screen.text.line(y) for name in names.split()]
        assert "here" in styles
        assert ("current" in styles) == (answer <= 200)
        assert ("passage" in styles) == (max(sentence, answer) <= 200)
