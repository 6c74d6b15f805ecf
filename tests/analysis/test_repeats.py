"""Disputes shown twice."""

from __future__ import annotations

from dataclasses import replace

from reader.analysis.repeats import repeated
from reader.model import Claim, Mention, Step

BOTH = ("quit", "was sacked")


def claim(key: str, *texts: str, words: tuple[str, str] = BOTH, about: str = "the opposite") -> Claim:
    """A dispute of as many outlets as texts; equal texts are one passage."""
    mentions = tuple(Mention(f"a{sum(map(ord, t))}", 0, len(t), t, "", None, None) for t in texts)
    lead = Step("against", ("A", "B"), words, (about,), leads=True)
    return Claim(
        key,
        key,
        "event",
        "differ",
        f"differ: {about}",
        "likely",
        len(mentions),
        1,
        "single",
        (),
        mentions,
        steps=(lead,),
    )


WIDE = claim("wide", "The warden quit.", "The warden was sacked.", "The warden has gone.")


def test_numbers_by_which_a_quotation_differs_are_told_once() -> None:
    texts = ("“Not in 18 years,” she said.", "“Not in 28 years,” she said.")
    apart = Step("apart", ("A", "B"), ("18 years", "28 years"), ("conflict",), leads=True)
    figure = replace(claim("figure", *texts), kind="figure", steps=(apart,))
    quote = replace(
        claim("quote", *texts), kind="quote", reason="differ: quoted in another sense, 18 against 28", steps=()
    )
    assert repeated([figure, quote]) == repeated([quote, figure]) == {"figure"}
    assert not repeated([figure, replace(quote, reason="differ: quoted in another sense, not")])
    assert not repeated([figure, replace(quote, mentions=quote.mentions[:1])])
    assert not repeated([figure, replace(quote, verdict="compatible")])


def test_a_dispute_within_another_is_a_repeat() -> None:
    narrow = claim("narrow", "The warden quit.", "The warden was sacked.")
    assert repeated([narrow, WIDE]) == {"narrow"}
    assert repeated([WIDE, narrow]) == {"narrow"}


def test_the_same_words_of_the_same_passages_are_a_repeat_whatever_stands_beside_them() -> None:
    other = claim("other", "The warden quit.", "The warden was sacked.", "A choir sang.")
    assert len(repeated([WIDE, other])) == 1


def test_of_two_alike_one_stays() -> None:
    twin = replace(WIDE, id="twin")
    assert len(repeated([WIDE, twin])) == 1


def test_another_dispute_is_no_repeat() -> None:
    assert not repeated([WIDE, claim("day", "The warden quit.", "The warden was sacked.", about="the day")])
    assert not repeated([WIDE, claim("who", "The warden quit.", "The clerk was sacked.")])
    elsewhere = claim("else", "The warden quit.", "The choir sang.", "The warden was sacked late.", "The mill shut.")
    assert not repeated([WIDE, elsewhere])


def test_only_what_rests_on_words_set_against_each_other_repeats() -> None:
    counted = replace(WIDE, id="counted", steps=(Step("apart", ("A", "B"), ("9", "12"), ("conflict",), leads=True),))
    assert not repeated([WIDE, counted])
    assert not repeated([WIDE, replace(WIDE, id="calm", verdict="compatible")])
