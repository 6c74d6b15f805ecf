"""The letters of names, with all their accents, as the insides of a pattern's classes."""

from __future__ import annotations

CAPITAL = "A-ZÀ-ÖØ-Þ" + "".join(c for c in map(chr, range(0x100, 0x250)) if c.isupper())
"""What a name begins with: the capitals of the Latin script."""
WITHIN = r"\w\u0300-\u036f.'’-"
"""What follows in it: some files hold an accent as a sign of its own behind its letter."""
