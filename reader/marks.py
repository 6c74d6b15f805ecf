"""Quotation marks, apostrophes and dashes that people type and print for one another."""

from __future__ import annotations

DOUBLE = "“”„«»"
SINGLE = "‘’‚"
DASHES = "‐‑–—"


def plain_marks(double: str = "", single: str = "", dashes: str = "") -> dict[int, str]:
    """What `str.translate` is given to write some marks as `"`, `'` and `-`; every text keeps its length."""
    return str.maketrans({**dict.fromkeys(double, '"'), **dict.fromkeys(single, "'"), **dict.fromkeys(dashes, "-")})
