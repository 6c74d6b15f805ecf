"""Bylines as names: what is parted, what is put the right way round, what stays as it is."""

from __future__ import annotations

import pytest

from reader.export.bylines import authors_of


@pytest.mark.parametrize(
    ("byline", "authors"),
    [
        ("", []),
        ("Ana Ruiz and Bo Lind", ["Ruiz, Ana", "Lind, Bo"]),
        ("Ana Ruiz, Bo Lind & Cy J. Mott", ["Ruiz, Ana", "Lind, Bo", "Mott, Cy J."]),
        ("Ana Ruiz; Bo Lind, and Cy Mott", ["Ruiz, Ana", "Lind, Bo", "Mott, Cy"]),
        ("Associated Press", ["Associated Press"]),
        ("Ludwig van der Velde", ["Ludwig van der Velde"]),
        ("Staff", ["Staff"]),
        ("Alexandra Brand", ["Brand, Alexandra"]),
        # suffixes
        ("Tomas Adam Brook, Jr.", ["Brook, Tomas Adam, Jr."]),
        ("Tomas Adam Brook Jr. and Ann Lee", ["Brook, Tomas Adam, Jr.", "Lee, Ann"]),
        ("Brook, Tomas Adam, Jr.", ["Brook, Tomas Adam, Jr."]),
        ("Ludwig van der Velde III", ["Ludwig van der Velde III"]),
        # the family name first
        ("Lee, Ann", ["Lee, Ann"]),
        ("Lee, Ann M.", ["Lee, Ann M."]),
        ("van der Velde, Ludwig", ["van der Velde, Ludwig"]),
        ("Lee, Ann; Roy, Bob", ["Lee, Ann", "Roy, Bob"]),
        ("Lee, Ann, and Bo Roy", ["Lee, Ann", "Roy, Bo"]),
        ("Lee, Ann, Bo Roy", ["Lee, Ann", "Roy, Bo"]),
        ("Ann, Bo and Cy", ["Ann", "Bo", "Cy"]),
        ("Ann Lee, Oslo", ["Lee, Ann", "Oslo"]),
        ("Reuters, Ann Lee", ["Reuters", "Lee, Ann"]),
        ("AP, AFP", ["AP", "AFP"]),
        ("Lee, Ann and AFP", ["Lee, Ann", "AFP"]),
        # posts
        ("Ann Lee, Political Editor", ["Lee, Ann"]),
        ("Ann Lee, Health and Science Editor, and Bo Roy, PhD", ["Lee, Ann", "Roy, Bo"]),
        ("Lee, Ann, staff writer", ["Lee, Ann"]),
        ("Political Editor", ["Political Editor"]),
    ],
)
def test_names_are_parted_only_where_they_plainly_are(byline: str, authors: list[str]) -> None:
    found = authors_of(byline)
    order = ("family", "given", "suffix", "literal")
    assert [", ".join(author[key] for key in order if key in author) for author in found] == authors
    assert all(("literal" in author) is ("family" not in author) for author in found)
