"""Variants of a quotation in the panel, word by word against the one being read."""

from __future__ import annotations

from reader.tui.cells import Part, Parts, clean

_ALIKE = 0.4
"""The share of the shorter quotation's words that both have in order below which they are no variants of one."""

LEGEND: Parts = [("[-cut-]", "cut"), ("  ", ""), ("{+added+}", "added"), ("  against this passage", "muted")]


def collated_parts(base: str, variant: str) -> Parts:
    """The variant as styled text: what it cuts in `[-…-]`, what it adds or puts instead in `{+…+}`.

    Empty where the two have too little in common, so that the sentence says more.
    """
    from reader.analysis.collation import collated

    result = collated(base, [variant]).variants[0]
    if result.containment < _ALIKE:
        return []
    parts: Parts = []
    for piece in result.pieces:
        old = clean(base[slice(*piece.base)])
        new = clean(variant[slice(*piece.variant)])
        pieces: list[Part] = []
        if piece.change == "same":
            pieces = [(new, "quote")]
        else:
            pieces += [(f"[-{old}-]", "cut")] if old else []
            pieces += [(f"{{+{new}+}}", "added")] if new else []
        for text, style in pieces:
            parts += [(text, style), (" ", "")]
    return parts
