"""The dataclasses of the model as plain lists for JSON, and back, believing nothing.

What is kept lies in a file that anybody may have changed: every value that is read is checked against the type its
field declares, and text against what import lets through. Nothing is ever unpickled.
"""

from __future__ import annotations

import dataclasses
import json
import math
import types
import typing
import zlib
from collections.abc import Callable, Sequence
from functools import cache
from typing import Any, Literal, Union

from reader.story.clean import clean

Read = Callable[[Any], Any]

MAX_BYTES = 64 * 1024 * 1024
"""The most that one entry may unpack to."""
_LARGEST = 2**53
"""Integers beyond this are no offsets or values of anything."""


class Damaged(ValueError):
    """What was read is not what was written."""


def packed(rows: Any) -> bytes:
    """Plain lists as bytes."""
    return zlib.compress(json.dumps(rows, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "strict"), 1)


def unpacked(data: bytes) -> Any:
    """The plain lists that some bytes hold.

    Raises:
        Damaged: they hold none, or too much.
    """
    try:
        unzip = zlib.decompressobj()
        text = unzip.decompress(data, MAX_BYTES)
        if unzip.unconsumed_tail or not unzip.eof:
            raise Damaged("too large, or cut off")
        return json.loads(text)
    except (zlib.error, ValueError, RecursionError, MemoryError) as error:
        raise Damaged(str(error)) from None


def rows_of(value: Any) -> Any:
    """A value made of the model's dataclasses, tuples and plain values as lists: the fields in their order."""
    fields = _fields(value.__class__)
    if fields:
        return [rows_of(getattr(value, name)) for name in fields]
    if isinstance(value, tuple | list):
        return [rows_of(v) for v in value]
    if isinstance(value, float) and not math.isfinite(value):
        raise ValueError("no number that JSON can hold")
    return value


def value_of(kind: Any, rows: Any) -> Any:
    """The value of a type (`str`, `tuple[Claim, ...]`, `str | None`) that `rows_of` made lists of.

    Raises:
        Damaged: they do not fit the type, or hold text that import would not let through.
    """
    try:
        return _reader(kind)(rows)
    except (TypeError, IndexError, KeyError) as error:
        raise Damaged(str(error)) from None


@cache
def _fields(kind: Any) -> tuple[str, ...]:
    if not dataclasses.is_dataclass(kind):
        return ()
    return tuple(f.name for f in dataclasses.fields(kind) if f.compare)


@cache
def _reader(kind: Any) -> Read:
    """What reads and checks a value of a type."""
    plain = _PLAIN.get(kind)
    if plain:
        return plain
    origin, inside = typing.get_origin(kind), typing.get_args(kind)
    if origin is Literal:
        return _one_of(frozenset(inside))
    if origin in (Union, types.UnionType):
        return _either(inside)
    if origin is Sequence:
        return _many(_reader(inside[0]))
    if origin is tuple:
        return _many(_reader(inside[0])) if inside[-1] is Ellipsis else _some(tuple(map(_reader, inside)))
    if dataclasses.is_dataclass(kind) and isinstance(kind, type):
        return _made(kind)
    raise TypeError(f"nothing of this kind is kept: {kind}")


def _text(value: Any) -> str:
    if type(value) is not str or not (value.isprintable() or clean(value) == value):
        raise Damaged("no text, or not clean")
    return value


def _whole(value: Any) -> int:
    if type(value) is not int or not -_LARGEST <= value <= _LARGEST:
        raise Damaged("no whole number")
    return value


def _number(value: Any) -> float:
    if type(value) is not float or not math.isfinite(value):
        raise Damaged("no number")
    return value


def _truth(value: Any) -> bool:
    if type(value) is not bool:
        raise Damaged("neither true nor false")
    return value


def _nothing(value: Any) -> None:
    if value is not None:
        raise Damaged("something where nothing should be")


_PLAIN: dict[Any, Read] = {str: _text, int: _whole, float: _number, bool: _truth, type(None): _nothing, None: _nothing}


def _one_of(allowed: frozenset[Any]) -> Read:
    def read(value: Any) -> Any:
        if type(value) is not str or value not in allowed:
            raise Damaged("none of the words it may be")
        return value

    return read


def _either(kinds: tuple[Any, ...]) -> Read:
    """Reads a value of one of several types: plain ones tell themselves apart, any list is of the one type left."""
    plain = {k: _PLAIN[k] for k in kinds if k in _PLAIN}
    other = [_reader(k) for k in kinds if k not in _PLAIN]

    def read(value: Any) -> Any:
        reader = plain.get(type(value)) or (other[0] if other else None)
        if reader is None:
            raise Damaged("of none of the kinds it may be")
        return reader(value)

    return read


def _list(value: Any) -> list[Any]:
    if type(value) is not list:
        raise Damaged("no list")
    return value


def _many(inner: Read) -> Read:
    return lambda value: tuple([inner(v) for v in _list(value)])


def _some(inner: tuple[Read, ...]) -> Read:
    def read(value: Any) -> Any:
        return tuple([r(v) for r, v in zip(inner, _whole_list(value, len(inner)), strict=True)])

    return read


def _made(kind: type) -> Read:
    hints = typing.get_type_hints(kind)
    readers = [_reader(hints[name]) for name in _fields(kind)]
    count = len(readers)

    def read(value: Any) -> Any:
        return kind(*[r(v) for r, v in zip(readers, _whole_list(value, count), strict=True)])

    return read


def _whole_list(value: Any, count: int) -> list[Any]:
    if type(value) is not list or len(value) != count:
        raise Damaged("of another length")
    return value
