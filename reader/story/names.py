"""Names of persons, as patterns: for bylines, credits and names of outlets."""

from __future__ import annotations

CAPITAL = "A-ZÀ-ÖØ-Þ" + "".join(c for c in map(chr, range(0x100, 0x250)) if c.isupper())
"""What a name begins with, as the inside of a pattern's class: the capitals of the Latin script."""
WITHIN = r"\w\u0300-\u036f.'’-"
"""What follows in it: some files hold an accent as a sign of its own behind its letter."""
NAME = rf"[{CAPITAL}][{WITHIN}]+(?: (?:[{CAPITAL}][{WITHIN}]*|al|bin|de|del|der|di|el|la|van|von)){{1,4}}"
"""A person's name of two words or more, as a pattern."""
