"""Who is quoted: one person under the names that outlets use."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reader.export.speakers import one_name_each, without_speaker
from tests.export import made
from tests.tui.velling import ANALYSIS


@pytest.mark.parametrize(
    ("names", "listed"),
    [
        (["Ada Orle", "Ada M. Orle", "Ada Orle"], ["Ada Orle", "Ada Orle", "Ada Orle"]),
        (["Ada M. Orle", "Ada M. Orle", "Ada Orle"], ["Ada M. Orle"] * 3),
        (["Ada M. Orle", "Ada K. Orle", "Ada Orle"], ["Ada M. Orle", "Ada K. Orle", "Ada Orle"]),
        (["Orle", "Ada Orle"], ["Ada Orle", "Ada Orle"]),
        (["Orle", "Ada Orle", "Ben Orle"], ["Orle", "Ada Orle", "Ben Orle"]),
        (["Ada Orle Jr.", "Ada Orle"], ["Ada Orle Jr.", "Ada Orle"]),
        (["Nadim al-Orwan", "Nadim Orwan", "Nadim Orwan"], ["Nadim Orwan"] * 3),
        (["the ministry", "ministry"], ["the ministry", "ministry"]),
    ],
)
def test_one_person_has_one_name(names: list[str], listed: list[str]) -> None:
    found = one_name_each(names)
    assert [found[name] for name in names] == listed


def test_quotations_that_nobody_is_given() -> None:
    found = [replace(q, speaker=None) for q in ANALYSIS.by_article["lowland-herald"].quotes]
    scare = replace(found[0], id="scare", kind="scare")
    reading = replace(ANALYSIS.by_article["lowland-herald"], quotes=(*found, scare))
    articles = [reading.article, made.article("unread", "t", "x")]
    told = without_speaker(articles, {"lowland-herald": reading}.get)
    assert told == [q for q in found if q.kind == "speech"] != []
    assert without_speaker(articles, ANALYSIS.by_article.get) == []
