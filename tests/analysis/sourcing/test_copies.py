from __future__ import annotations

from dataclasses import replace

from reader.analysis.sourcing.copies import PASSAGE, RUN, Copies
from reader.model import Article, Quote, Reading

DISPATCH = "the ferry stopped at noon because nobody had paid for the fuel it burned"


def reading_of(name: str, text: str, *quoted: str) -> Reading:
    quotes = []
    for words in quoted:
        start = text.index(words)
        quotes.append(Quote(f"{name}:{start}", name, start, start + len(words), words, "speech", None, None))
    return Reading(Article(name, f"{name}.txt", name, "", text), (), tuple(quotes), (), ())


def shared(one: Reading, other: Reading) -> float:
    copies = Copies([one, other])
    assert copies.share(one, other) == copies.share(other, one)
    assert copies.has_any(one) == copies.has_any(other) == (copies.share(one, other) > 0)
    return copies.share(one, other)


def words(count: int, of: str = "w") -> str:
    return " ".join(f"{of}{n}" for n in range(count))


def test_an_article_by_itself_copies_nobody() -> None:
    alone = reading_of("post", words(40))
    assert not Copies([alone]).has_any(alone)
    assert shared(reading_of("a", ""), reading_of("b", "")) == 0


def test_only_runs_of_eight_words_count() -> None:
    own = [words(20, of) for of in "xy"]
    for count in (RUN - 1, RUN):
        one, other = (reading_of(n, f"{words(count)} {o}") for n, o in zip("ab", own, strict=True))
        assert (shared(one, other) > 0) == (count >= RUN)


def test_capitals_marks_and_the_shape_of_apostrophes_do_not_count() -> None:
    assert shared(reading_of("a", DISPATCH), reading_of("b", DISPATCH.upper().replace(" ", ", "))) == 1
    one = "the mayor's old boat was not to be seen in the harbour"
    assert shared(reading_of("a", one), reading_of("b", one.replace("'", "’"))) == 1


def test_what_somebody_said_is_no_copy() -> None:
    one, other = (reading_of(n, f"“{DISPATCH}” {words(20, n)}", DISPATCH) for n in "ab")
    assert shared(one, other) == 0
    scare = replace(one, quotes=tuple(replace(q, kind="scare") for q in one.quotes))
    assert shared(scare, reading_of("b", DISPATCH)) > 0


def test_words_on_either_side_of_a_quotation_make_no_run() -> None:
    text = f"{words(7)} “no” {words(7, 'v')}"
    assert shared(reading_of("a", text, "no"), reading_of("b", f"{words(7)} {words(7, 'v')}")) == 0


def test_passages_that_are_one_text() -> None:
    text = words(PASSAGE + 1) + " and then nothing"
    reading = reading_of("a", text)
    copies = Copies([reading])
    for _ in range(2):
        assert copies.passage_runs(reading, [(0, len(words(PASSAGE)))]) == {words(PASSAGE)}
    assert copies.passage_runs(reading, [(0, 5)]) == frozenset()
    assert copies.passage_runs(reading, []) == frozenset()
    said = reading_of("a", text, "w3 w4")
    assert Copies([said]).passage_runs(said, [(0, len(text))]) == frozenset()


def test_copies_are_a_share_of_the_shorter_article_outside_quotation_marks() -> None:
    told = "the ferry stopped at noon because nobody had paid for the fuel it burned"
    long = reading_of("courier", " ".join([told, *(f"w{n}" for n in range(40))]))
    short = reading_of("herald", f"{told} and so on")
    copies = Copies([long, short, reading_of("post", "nothing of that is here at all today my friend")])
    assert copies.share(short, long) == copies.share(long, short) == 7 / 10
    assert copies.share(short, reading_of("post", "")) == 0
