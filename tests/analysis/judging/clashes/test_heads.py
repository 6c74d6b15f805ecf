"""What set words are told of."""

from __future__ import annotations

import pytest

from reader.analysis.judging.clashes.heads import head_of
from reader.analysis.judging.passages import said
from reader.analysis.language.synonyms import classes
from reader.analysis.language.terms import stem


@pytest.mark.parametrize(
    ("text", "words", "head"),
    [
        ("The old stone bridge at Upper Belk collapsed at dawn.", "collapsed", "bridge"),
        ("Train drivers in the union have voted to accept the offer.", "voted to accept", "drivers"),
        ("Conductors belonging to the guild have thrown out the offer.", "thrown out", "conductors"),
        ("Wards were quiet, and the bakery remained open.", "remained open", "bakery"),
        ("A landscape long ascribed to Vell and kept in the cellar has been declared a fake.", "a fake", "landscape"),
        ("The guild's best picture, Winter Ferry, is genuine.", "genuine", "picture"),
        ("In the old town the market closed its doors.", "closed its doors", "market"),
        # what a fire does is told of what it is done to
        ("Fire destroyed the roof of the mill.", "destroyed", "roof"),
        # a name, and nothing at all
        ("Orrin Vell resigned.", "resigned", ""),
        ("Closed its doors.", "Closed its doors", ""),
    ],
)
def test_the_noun_that_words_are_told_of(text: str, words: str, head: str) -> None:
    start = text.index(words)
    known = stem(head)
    assert head_of(said("Courier", text), start, start + len(words)) == classes().get(known, known)
