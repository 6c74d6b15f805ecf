from __future__ import annotations

import pytest

from reader.analysis.headings.clauses import SentenceWords
from reader.analysis.headings.trimming import struck_out
from reader.analysis.linking.passages import passages_of
from tests.analysis.linking.told import reading


def trimmed(sentence: str, days: bool = True) -> str:
    one = reading("courier", f"Head\n\n{sentence}")
    passage = passages_of([one])[1]
    text = one.article.text
    without = struck_out(text, passage.sentence, days)
    told = SentenceWords(text, passage.sentence, without).told(passage.sentence.start, passage.sentence.end)
    return " ".join(told.split())


@pytest.mark.parametrize(
    ("sentence", "left"),
    [
        ("PORT ORLE, March 14, 7 a.m. (WPA) - The dam burst.", "The dam burst."),
        ("Orle (WPA) - The dam burst.", "The dam burst."),
        ("Orle, WPA - The dam burst.", "The dam burst."),
        ("18:30 The dam burst.", "The dam burst."),
        ("14 March, 6.30pm: The dam burst.", "The dam burst."),
        ("14:30 was the hour.", "14:30 was the hour."),
        ("But the dam held.", "the dam held."),
        ("As a result, the dam held.", "the dam held."),
        ("On Sunday the dam burst.", "the dam burst."),
        ("The dam burst late on Sunday night above Orle.", "The dam burst above Orle."),
        ("The board (HWB) met.", "The board met."),
        ("Vera Lund, 41, left the board.", "Vera Lund left the board."),
        ("Vera Lund, who built the dam, left the board.", "Vera Lund left the board."),
        ("Vera Lund, 41, the head of the board, left it.", "Vera Lund left it."),
        ("The dam, according to Vera Lund, leaked.", "The dam leaked."),
        ("After the gale, Vera Lund, the mayor, left.", "After the gale, Vera Lund left."),
        ("Vera Lund, who earns 148,000 crowns a year, left the board.", "Vera Lund left the board."),
        ("• The dam burst.", "The dam burst."),
        ("By her own account, the dam leaked.", "the dam leaked."),
        ("By its own admission the board slept.", "the board slept."),
        ("Live: the dam bursts.", "Live: the dam bursts."),
        # what closes another aside stays, and what stands in a list
        ("The head, Vera Lund, who built it, left.", "The head, Vera Lund, left."),
        ("Vera Lund, the mayor, the clerk left.", "Vera Lund, the mayor, the clerk left."),
    ],
)
def test_what_a_heading_goes_without(sentence: str, left: str) -> None:
    assert trimmed(sentence) == left


def test_the_day_stays_where_it_is_asked_after() -> None:
    assert trimmed("The dam burst on Sunday.", days=False) == "The dam burst on Sunday."


@pytest.mark.parametrize(
    ("title", "left"),
    [
        ("LIVE: Dam bursts above Orle", "Dam bursts above Orle"),
        ("URGENT – Dam bursts above Orle", "Dam bursts above Orle"),
        ("Watch | Dam bursts above Orle", "Dam bursts above Orle"),
        ("DAM HORROR: Nine drown above Orle", "Nine drown above Orle"),
        ("NATO: Nine drown above Orle", "NATO: Nine drown above Orle"),
        ("Watch dam burst above Orle", "Watch dam burst above Orle"),
        ("Live fish found in Orle dam", "Live fish found in Orle dam"),
        ("Dam live: board meets in Orle", "Dam live: board meets in Orle"),
    ],
)
def test_what_a_headline_says_of_itself_is_left_out(title: str, left: str) -> None:
    one = reading("courier", f"{title}\n\nThe board met.")
    sentence = passages_of([one])[0].sentence
    without = struck_out(one.article.text, sentence, True)
    assert SentenceWords(one.article.text, sentence, without).told(sentence.start, sentence.end) == left
