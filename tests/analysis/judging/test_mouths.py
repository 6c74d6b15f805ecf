"""One sentence given to two people."""

from __future__ import annotations

import pytest

from reader.analysis import analyse, read_article
from reader.analysis.judging.mouths import mouths_apart
from reader.model import Article, Claim, Mention, Reading, Story

WORDS = "No fence will bring back one of our sheep"


def quote_claim(*bodies: str) -> Claim:
    """The claim about the words, in outlets A, B and so on."""
    title = "Flood takes sheep at Orle"
    articles = [
        Article(
            n.lower(), f"{n}.txt", f"Paper {n}", f"{title} {n}", f"{title} {n}\n\n{body}", body_start=len(title) + 4
        )
        for n, body in zip("ABCD", bodies, strict=False)
    ]
    found = [c for c in analyse(Story("Flood", tuple(articles))).claims if c.kind == "quote"]
    assert len(found) == 1
    return found[0]


def test_two_whole_names_at_the_verb_are_a_dispute() -> None:
    claim = quote_claim(f"“{WORDS},” said Mara Quint.", f"“{WORDS},” Tom Weir said on Friday.")
    assert (claim.verdict, claim.reason) == ("differ", "differ: the speaker, Tom Weir against Mara Quint")
    assert (claim.steps[0].outlets, claim.steps[0].values) == (("Paper B", "Paper A"), ("Tom Weir", "Mara Quint"))
    assert claim.steps[0].leads
    assert claim.origins == 1


def test_callings_at_the_verbs_that_are_not_the_same_are_told() -> None:
    claim = quote_claim(f"“{WORDS},” said the retired teacher.", f"“{WORDS},” the baker said on Friday.")
    assert claim.reason == "compatible: the same words, given to the retired teacher and to the baker"
    same = quote_claim(f"“{WORDS},” said the retired teacher.", f"“{WORDS},” the teacher said on Friday.")
    assert same.verdict == "agree"


def test_a_surname_behind_a_title_is_another_speaker() -> None:
    claim = quote_claim(f"“{WORDS},” said Mara Quint.", f"“{WORDS},” Captain Weir said on Friday.")
    assert (claim.verdict, claim.reason) == ("differ", "differ: the speaker, Weir against Mara Quint")
    met = quote_claim(f"“{WORDS},” said Mara Quint.", f"Mara Quint came. “{WORDS},” Captain Weir said on Friday.")
    assert met.verdict == "differ"
    bare = quote_claim(f"“{WORDS},” said Mara Quint.", f"“{WORDS},” Weir said on Friday.")
    assert bare.verdict == "agree"
    own = quote_claim(f"“{WORDS},” said Mara Quint.", f"“{WORDS},” Captain Quint said on Friday.")
    assert own.verdict == "agree"


def test_a_cut_quotation_given_to_another_is_a_dispute() -> None:
    claim = quote_claim(
        f"“{WORDS}, nor will it mend the wall by the mill,” said Mara Quint.", f"“{WORDS},” said Tom Weir."
    )
    assert claim.reason == "differ: the speaker, Mara Quint against Tom Weir"


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("They put grain before people", ("Mara Quint", "Tom Weir", False)),
        ("It is not for me to say", ("Mara Quint", "Tom Weir", True)),
        ("That is what it was", None),
        ("Water first", None),
    ],
)
def test_a_few_words_may_be_said_by_two(words: str, told: tuple[str, str, bool] | None) -> None:
    readings: dict[str, Reading] = {}
    mentions = []
    for outlet, speaker in (("a", "Mara Quint"), ("b", "Tom Weir")):
        reading = read_article(Article(outlet, f"{outlet}.txt", outlet, "", f"“{words},” said {speaker}."))
        readings[outlet] = reading
        text = reading.article.text
        mentions.append(Mention(outlet, 0, len(text), text, "", None, quote=reading.quotes[0].id))
    found = mouths_apart(mentions, readings)
    assert (found and (found.here, found.there, found.sure)) == told


def test_a_pronoun_counts_where_it_can_mean_but_one_and_somebody_names_both() -> None:
    told = (f"“{WORDS},” said Mara Quint.", f"Farmer Tom Weir, 61, held his dog. “{WORDS},” he said.")
    assert quote_claim(*told).verdict == "differ"
    told = (told[0].replace("one of our sheep", "our sheep"), told[1].replace("one of our sheep", "our sheep"))
    alone = quote_claim(*told)
    assert (alone.verdict, alone.support) == ("compatible", "echoed")
    assert alone.reason == "compatible: the same words, given to Tom Weir and to Mara Quint"
    assert not alone.steps[0].leads
    both = quote_claim(told[0], told[1] + " Mara Quint was there too.")
    assert both.verdict == "differ"


@pytest.mark.parametrize(
    "other",
    [
        f"“{WORDS},” said Quint.",
        f"“{WORDS},” said Mrs Mara Quint.",
        f"“{WORDS},” said a farmer.",
        f"“{WORDS},” the council said.",
        f"Tom Weir lost. “{WORDS},” his lawyer said.",
        f"Tom Weir met Bo Roe. “{WORDS},” he said. Mara Quint was there.",
        f"Tom Weir lost nine. “{WORDS}.” Mara Quint was there.",
    ],
)
def test_no_dispute_where_a_speaker_may_be_another(other: str) -> None:
    claim = quote_claim(f"“{WORDS},” said Mara Quint.", other)
    assert (claim.verdict, claim.origins) == ("agree", 1)
    assert "given to" not in claim.reason


def test_words_that_quote_another_are_not_the_same_words() -> None:
    claim = quote_claim(f"“{WORDS},” said Mara Quint.", f"“She told us that {WORDS.lower()},” said Tom Weir.")
    assert claim.verdict != "differ"


def test_he_and_she_are_two() -> None:
    one = f"Tom Weir, a farmer, stood by the mill. “{WORDS},” he said."
    claim = quote_claim(one, f"Mara Quint, a farmer, stood by the mill. “{WORDS},” she said.")
    assert (claim.reason, claim.label) == (
        "differ: the speaker, Mara Quint against Tom Weir",
        f"Who said “{WORDS}”",
    )
    unsure = quote_claim(one, f"Rolf Quint, a farmer, stood by the mill. “{WORDS},” he said.")
    assert unsure.verdict == "agree"
