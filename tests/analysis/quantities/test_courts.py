"""What a court has to do with a figure."""

from __future__ import annotations

import pytest

from reader.analysis.language.sentences import sentences_of
from reader.analysis.quantities.courts import court_class
from reader.analysis.quantities.figures import figures_of
from reader.model import Article


def classes(text: str) -> list[str]:
    article = Article("a", "a.txt", "Harbour Post", "", text)
    return [court_class(text, f) for f in figures_of(article, sentences_of(article))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The skipper was jailed for 12 years.", ["term"]),
        ("The skipper was sentenced to nine years in prison.", ["term"]),
        ("A court sent the skipper to prison for 108 months.", ["term"]),
        ("Skipper gets 12 years for sinking ferry", ["term"]),
        ("He began a nine-year prison term.", ["term"]),
        ("He was given 18 months, suspended.", ["suspended term"]),
        ("She received a suspended sentence of 18 months.", ["suspended term"]),
        ("He could be jailed for 20 years.", ["threatened"]),
        ("He faces up to 20 years in prison.", ["threatened"]),
        ("Guidelines called for 46 to 57 months in prison.", ["threatened"]),
        ("He walked free after nine years in prison.", ["threatened"]),
        ("They have given 25 years of their lives.", [""]),
        ("She was given three weeks to answer.", [""]),
        ("The trial took 12 weeks.", [""]),
        ("The line was fined £4.2m.", ["fine"]),
        ("It was slapped with a £48 million fine.", ["fine"]),
        ("It agreed to a £48 million fine and payments of £212 million.", ["fine", ""]),
        ("A jury returned an 11-count federal indictment.", ["counts charged"]),
        ("It could be fined £9 million.", ["threatened"]),
        ("It paid £4.2m for the ship.", [""]),
        ("He was convicted of seven counts of fraud.", ["counts convicted"]),
        ("He was found guilty of seven felonies.", ["counts convicted"]),
        ("Jurors convicted Ida Moreno on nine of 12 counts.", ["counts convicted", "counts charged"]),
        ("She was found guilty on five of the eight charges.", ["counts convicted", "counts charged"]),
        ("They cleared her of the other two.", ["counts cleared"]),
        ("He was found not guilty on two counts.", ["counts cleared"]),
        ("They convicted him on seven of them.", ["counts convicted"]),
        ("He denied nine counts of fraud.", ["counts denied"]),
        ("He faces nine charges.", ["counts charged"]),
        ("He was convicted of killing seven sailors.", [""]),
    ],
)
def test_terms_fines_and_counts_are_told_apart(text: str, expected: list[str]) -> None:
    assert classes(text) == expected
