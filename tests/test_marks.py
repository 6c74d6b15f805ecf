"""Marks that stand for one another, and that who compares texts takes them for the same."""

from __future__ import annotations

from reader.legible import legible
from reader.marks import DASHES, DOUBLE, SINGLE, plain_marks
from reader.model import Article
from reader.query.find import find
from reader.story.copies import with_copies_noted


def test_marks_are_written_plainly_and_lengths_stay() -> None:
    table = plain_marks(DOUBLE, SINGLE, DASHES)
    assert "“a” «b» „c” ‘d’ ‚e’ f‐g‑h–i—j".translate(table) == '"a" "b" "c" \'d\' \'e\' f-g-h-i-j'
    assert "“a” ‘b’ c–d".translate(plain_marks(single=SINGLE)) == "“a” 'b' c–d"


def test_every_mark_is_found_shown_and_passed_over_by_whoever_compares() -> None:
    for kind, plain in ((DOUBLE, '"'), (SINGLE, "'"), (DASHES, "-")):
        for mark in kind:
            assert find(f"dam{mark}wall", f"dam{plain}wall") == [(0, 8)], mark
            assert legible(f"dam{mark}wall", "ascii") == f"dam{plain}wall", mark
    told = "The keepers of the old mill said that nobody had {}opened the upper gate since May."
    for mark in DOUBLE + SINGLE:
        texts = (told.format(sign) for sign in ("", mark))
        one, other = (Article(name, f"{name}.txt", name, "", text) for name, text in zip("ab", texts, strict=True))
        assert all(a.copied for a in with_copies_noted((one, other))), mark
