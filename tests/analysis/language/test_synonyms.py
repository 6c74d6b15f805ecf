from __future__ import annotations

from reader.analysis.language.synonyms import classes
from reader.analysis.language.terms import stem
from reader.data import table


def test_what_writers_use_for_one_another_is_one_class() -> None:
    known = classes()
    assert known[stem("killed")] == known[stem("deaths")] == known[stem("toll")]
    assert known[stem("fled")] == known[stem("displaced")] == known[stem("exodus")]
    assert known[stem("killed")] != known[stem("fled")]


def test_no_word_stands_in_two_classes() -> None:
    words = [w for row in table("reader.analysis", "synonyms") for w in row]
    assert all(isinstance(w, str) for w in words)
    assert len(words) == len(set(words))
