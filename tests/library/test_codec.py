import json
import zlib
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.library.codec import MAX_BYTES, Damaged, packed, rows_of, unpacked, value_of
from reader.model import Claim, Figure, Mention, Quote

FIGURE = Figure("a:f1", "a", 3, 9, "300 km", "distance", 300, 300.5, "km", "about", "of road", ("in May",))


def test_a_value_comes_back_as_it_was() -> None:
    mention = Mention("a", 0, 5, "Hello", "x", chain=("A", "b"), answer=(1, 2))
    claim = Claim("c", "What", "event", "agree", "why", "likely", 2, 1, "single", ("z",), (mention, mention))
    for value in (FIGURE, claim, (FIGURE, FIGURE)):
        kind: Any = tuple[Figure, ...] if isinstance(value, tuple) else type(value)
        assert value_of(kind, unpacked(packed(rows_of(value)))) == value


def changed(field: str, value: object) -> list[object]:
    rows = rows_of(FIGURE)
    rows[list(Figure.__slots__).index(field)] = value
    return list(rows)


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("of", "\x1b]52;c;aGVsbG8=\x07"),
        ("unit", "a\u202eb"),
        ("start", -(2**60)),
        ("start", "3"),
        ("start", True),
        ("kind", "bomb"),
        ("kind", []),
        ("low", [1]),
        ("low", float("inf")),
        ("scope", "in May"),
        ("scope", ["in May", 3]),
        ("scope", {"in": "May"}),
        ("qualifier", 3),
    ],
)
def test_what_no_engine_could_have_made_is_damaged(field: str, value: object) -> None:
    with pytest.raises(Damaged):
        value_of(Figure, changed(field, value))


_PLAIN = st.none() | st.booleans() | st.integers() | st.text(max_size=3)


@given(st.lists(_PLAIN | st.lists(_PLAIN, max_size=2), max_size=14))
def test_any_json_is_a_value_or_damaged(rows: object) -> None:
    for kind in (Figure, Quote, Claim):
        with pytest.raises(Damaged):
            value_of(kind, rows)


@given(st.binary(max_size=200))
def test_any_bytes_are_damaged_or_plain(data: bytes) -> None:
    for given_bytes in (data, zlib.compress(data)):
        try:
            unpacked(given_bytes)
        except Damaged:
            continue


@pytest.mark.parametrize(
    "bomb", [b" " * (MAX_BYTES + 1), b"[" * 1_000_000, b'{"a":' * 300_000, b"9" * 1_000_000, b"\xff\xfe"]
)
def test_bombs_do_no_harm(bomb: bytes) -> None:
    with pytest.raises(Damaged):
        unpacked(zlib.compress(bomb))


def test_cut_off_bytes_are_damaged() -> None:
    data = packed(["a" * 1000, json.dumps(list(range(1000)))])
    with pytest.raises(Damaged):
        unpacked(data[:-20])
