"""Who is quoted: one person under the names that outlets use."""

from __future__ import annotations

import pytest

from reader.export.speakers import one_name_each


@pytest.mark.parametrize(
    ("names", "listed"),
    [
        (["Ada Orle", "Ada M. Orle", "Ada Orle"], ["Ada Orle", "Ada Orle", "Ada Orle"]),
        (["Ada M. Orle", "Ada M. Orle", "Ada Orle"], ["Ada M. Orle"] * 3),
        (["Ada M. Orle", "Ada K. Orle", "Ada Orle"], ["Ada M. Orle", "Ada K. Orle", "Ada Orle"]),
        (["Orle", "Ada Orle"], ["Ada Orle", "Ada Orle"]),
        (["Orle", "Ada Orle", "Ben Orle"], ["Orle", "Ada Orle", "Ben Orle"]),
        (["Ada Orle Jr.", "Ada Orle"], ["Ada Orle Jr.", "Ada Orle"]),
        (["the ministry", "ministry"], ["the ministry", "ministry"]),
    ],
)
def test_one_person_has_one_name(names: list[str], listed: list[str]) -> None:
    found = one_name_each(names)
    assert [found[name] for name in names] == listed
