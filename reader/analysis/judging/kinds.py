"""Words as the kinds of things they name, under whatever name: trucks and lorries, letters and notes."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from reader.analysis.judging.passages import Term
from reader.analysis.judging.polarity import listed_stems
from reader.analysis.language.synonyms import classes
from reader.analysis.language.terms import stem
from reader.data import heads_of_rows, word_list


def folded(terms: Iterable[Term]) -> frozenset[str]:
    """Terms as the kinds of things they name; what tells of no thing is left out."""
    return frozenset(_things().get(t.stem, t.stem) for t in terms) - listed_stems("time_words") - _light()


@cache
def kinds_of_things() -> frozenset[str]:
    """The kinds of things that have several names: trucks, letters, recorders."""
    return frozenset(f"~{head}" for head in heads_of_rows("reader.analysis", "whether", "things").values())


@cache
def _things() -> dict[str, str]:
    """A stem to the kind of thing it names: those of the table, else what its class of synonyms is."""
    own = {stem(w): f"~{head}" for w, head in heads_of_rows("reader.analysis", "whether", "things").items()}
    return {**classes(), **own}


@cache
def _light() -> frozenset[str]:
    return frozenset(map(stem, word_list("reader.analysis", "whether", "light")))
