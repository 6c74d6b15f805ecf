from __future__ import annotations

import pytest

from reader.analysis.language.sentences import sentences_of
from reader.analysis.quantities.coins import coins_of
from reader.analysis.quantities.figures import figures_of
from reader.model import Article

COINS = [
    ("Families will each receive 20,000 drell, and the injured 5,000 drell.", {"drell"}),
    ("The state will release 45 million drell ($12 million) in aid.", {"drell"}),
    ("The fare rose to 40 tallo (€2).", {"tallo"}),
    ("Shares closed at 14.20 bars, wiping 2.6 billion bars off the firm's value.", {"bars"}),
    ("The firm posted a loss of 310 million florins; in May it lost 2 million florins.", {"florins"}),
    ("A ticket costs 300 ducat, less than the 400 ducat of last year.", {"ducat"}),
    ("The fine of 2 million zorin was paid on Monday.", {"zorin"}),
    ("Orlin made a profit of 145 million bars in the quarter.", {"bars"}),
    ("The fine cost pensioners 2.6 BILLION bars. He got 3.2 million bars.", {"bars"}),
    ("He was fined 900 vell a day.", {"vell"}),
]
NO_COINS = [
    "Villagers will receive 300 blankets and 200 tents.",
    "The dam cost 300 lives and 2,400 jobs. It cost 20 lives in May.",
    "The bank paid 300 workers. It received 20 letters.",
    "She spent 12 million on 20 aircraft and paid 300 staff.",
    "The tower is 310m tall and cost £30m.",
    "The fund received 300 new forms. It paid 200 new clerks.",
    "Each got 20 stamps. The stamps were worth 300 stamps of old.",
    "They paid 20 percent. It cost 30 euros, or 20 dollars.",
]


@pytest.mark.parametrize(("text", "names"), COINS)
def test_what_is_only_counted_and_counted_as_money_is_money(text: str, names: set[str]) -> None:
    assert coins_of(text) == names
    article = Article("a", "a.txt", "The Bee", "", text)
    figures = [f for f in figures_of(article, sentences_of(article)) if f.unit in names]
    assert figures
    assert {f.kind for f in figures} == {"money"}


@pytest.mark.parametrize("text", NO_COINS)
def test_other_things_that_are_counted_are_not(text: str) -> None:
    assert coins_of(text) == frozenset()
