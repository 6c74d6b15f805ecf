"""Variants of a quotation in the panel, word by word against the one being read."""

from __future__ import annotations

from reader.reading.quoted import is_cut_mark, pieces_apart
from reader.tui.cells import Part, Parts
from reader.wording import clean

LEGEND: Parts = [("[-cut-]", "cut"), ("  ", ""), ("{+added+}", "added"), ("  against this article", "muted")]
COMPARED = ("cut", "added")
"""The styles of words that the legend explains."""


def collated_parts(base: str, variant: str) -> Parts:
    """The variant as styled text: what it cuts in `[-…-]`, what it adds or puts instead in `{+…+}`.

    Empty where the two have too little in common, so that the sentence says more. An outlet's own mark that it cut
    something is no word of anybody's: it stands as it is, and is not missed where it does not.
    """
    parts: Parts = []
    for piece in pieces_apart(base, variant):
        old, new = clean(piece.old), clean(piece.new)
        pieces: list[Part] = []
        if piece.same:
            pieces = [(new, "quote")]
        else:
            pieces += [(f"[-{old}-]", "cut")] if old else []
            pieces += [(new, "muted") if is_cut_mark(new) else (f"{{+{new}+}}", "added")] if new else []
        for text, style in pieces:
            parts += [(text, style), (" ", "")]
    return parts
