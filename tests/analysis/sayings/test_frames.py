"""Who says something, by every form that tells it: active, suffered, quoted, closing, in a formula."""

from __future__ import annotations

import pytest

from reader.analysis.language.sentences import sentences_of
from reader.analysis.sayings.attribution import attributions_of
from reader.analysis.sayings.quotes import quotes_of
from reader.analysis.sourcing.chains import chain_of
from reader.model import Article, Reading

LEAD = "Ms. Mara Quint, the mayor, and Mr. Tom Hale, a miller, met in Orle on Monday."
QUINT, HALE = "Mara Quint", "Tom Hale"


def reading(sentence: str) -> Reading:
    title = "Dam fails"
    a = Article("a", "a", "The Valley Post", title, f"{title}\n\n{LEAD}\n\n{sentence}", body_start=len(title) + 2)
    sentences = sentences_of(a)
    quotes = quotes_of(a, sentences)
    return Reading(a, sentences, quotes, (), attributions_of(a, sentences, quotes))


def origin(sentence: str) -> tuple[str, ...]:
    """The chain of a sentence, the outlet left out."""
    r = reading(sentence)
    start = r.article.text.index(sentence)
    return chain_of(r, start, start + len(sentence))[1:]


@pytest.mark.parametrize(
    ("sentence", "who"),
    [
        ("Hale was told by Quint that the wall was “a mess of sand.”", [QUINT]),
        ("The wall, described by Quint as “a mess of sand,” was gone.", [QUINT]),
        ("Hale was accused of “years of neglect and greed” by Quint.", [QUINT]),
        ("What Quint called “a mess of sand” was gone.", [QUINT]),
        ("Quint wants to “rebuild it by the winter.”", [QUINT]),
        ("Hale is “the wrong man for it,” in Quint’s words.", [QUINT]),
        ("Hale, in Quint’s words, is “the wrong man for it.”", [QUINT]),
        ("“It fell,” Reuters quoted Quint as saying.", [QUINT]),
        ("Quint was quoted by Reuters as saying it was “a mess of sand.”", [QUINT]),
        ("Hale heard Quint shout “it fell and fell.”", [QUINT]),
        ("Quint - who met Hale on Monday - said it was “the wrong wall for it.”", [QUINT]),
        ("Quint - a miller - has also said it was “the wrong wall for it.”", [QUINT]),
        ("Quint — who met Hale on Monday — said it was “the wrong wall for it.”", [QUINT]),
        ("“Who built it?” asked Quint.", [QUINT]),
        ("“Who built it?” a reporter asked Quint. “Hale did,” she said.", ["a reporter", QUINT]),
        ("A reporter spoke to Quint. “It fell,” she said.", ["a reporter"]),
        ("The bill would ban “any wall that is known to be weak.”", ["the bill"]),
        ("The contract calls for “a wall that is not weak at all.”", ["the contract"]),
        ("The bill was “a mess.”", [None]),
        ("The talking points said the wall “was known to be weak at the time.”", ["the talking points"]),
        ("The original version read: “The wall was known to be weak.”", ["the original version"]),
        ("The memo states that the wall “was known to be weak at the time.”", ["the memo"]),
        ("Hale criticized Quint for saying it was “weak and old and bad.”", [QUINT]),
        ("Hale attacked Quint’s claim that it was “weak and old and bad.”", [QUINT]),
        ("Hale called Quint’s remarks on the wall “weak and old and bad.”", [HALE]),
        ("Though Hale called it “sad,” Quint said it was “too early to say.”", [HALE, QUINT]),
        ("Quint used the phrase “act of God” in her speech.", [QUINT]),
        ("The board fixed the phrase “act of God” in its rules.", [None]),
        ("Quint pronounced the plan “dead on arrival” on Monday.", [QUINT]),
        ("Quint stepped down Monday to “spend time with family.”", [QUINT]),
        ("The plan, once called “unworkable” by Quint, was dropped.", [QUINT]),
        ("“It fell,” said the miller.", [HALE]),
        ("The miller said he was “saddened by it.”", [HALE]),
        ("“It fell,” said the roofer.", ["the roofer"]),
        ("Quint said the wall was “a mess” and that Hale “knew it for years.”", [QUINT, QUINT]),
        ("Quint said Hale had called the wall “a mess of sand.”", [HALE]),
    ],
)
def test_whose_the_words_are(sentence: str, who: list[str]) -> None:
    assert [q.speaker for q in reading(sentence).quotes] == who


@pytest.mark.parametrize(
    ("sentence", "chain"),
    [
        ("The wall, Quint said, was old and weak.", (QUINT,)),
        ("Quint - a miller of Orle - said the wall was old.", (QUINT,)),
        ("It rained on the town - Quint said the wall was old.", (QUINT,)),
        ("Vale News 7 reported that the wall was old and weak.", ("Vale News 7",)),
        ("The walls in Ward 5 warned people that it was old and weak.", ()),
        ("Quint, though, did call for a new wall in the valley.", (QUINT,)),
        ("According to the board’s statement, the wall was old.", ("the board",)),
        ("The wall was old, Reuters reported, citing two officials.", ("Reuters", "two officials")),
        ("Citing two officials, Reuters reported that the wall was old.", ("Reuters", "two officials")),
        ("Reuters reported that the wall was old.", ("Reuters",)),
        ("As first reported by The Orle Times, the wall was old.", ("Orle Times",)),
        ("It was first reported by The Orle Times that the wall was old.", ("Orle Times",)),
        ("Those familiar with the wall say it was old.", ("those familiar with the wall",)),
        ("The wall was old, court records show.", ("court records",)),
        ("The wall was old, as records show.", ("records",)),
        ("The wall was old, and they show it.", ()),
        ("Hale recalled hearing a loud crack at noon.", (HALE,)),
        ("Quint went on to say the wall was old.", (QUINT,)),
        ("Quint wanted to say the wall was old.", ()),
        ("A judge ruled Monday that Quint sold the wall.", ("a judge",)),
        ("As Quint put it, the wall was old.", (QUINT,)),
        ("Per the Orle Times, the wall was old.", ("Orle Times",)),
        ("In Quint’s view, the wall was old.", (QUINT,)),
        ("In the words of Quint, the wall was old.", (QUINT,)),
        ("To hear Quint tell it, the wall was old.", (QUINT,)),
        ("In view of the frost, the wall was old.", ()),
        ("The lawsuit, filed in May, says the wall was old.", ("the lawsuit",)),
        ("The board, it may be, says the wall was old.", ()),
        ("The board estimates 40 walls fell.", ("the board",)),
        ("Nobody said the wall was old.", ()),
        ("The wall fell after Quint said it was safe and sound.", ()),
    ],
)
def test_whom_a_sentence_rests_on(sentence: str, chain: tuple[str, ...]) -> None:
    assert origin(sentence) == chain
