"""Chains: the outlet, who carried it, who said it, and nothing that the text does not state."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reader.analysis.sourcing.chains import chain_of, credited_agencies
from reader.model import Article, Attribution, Figure, Quote, Reading


def reading_of(
    text: str,
    *told: Attribution,
    quotes: tuple[Quote, ...] = (),
    outlet: str = "Harbour Post",
    credits: tuple[str, ...] = (),
) -> Reading:
    return Reading(Article("a", "a.txt", outlet, "", text, credits=credits), (), quotes, (), told)


def told(text: str, content: str, source: str, via: tuple[str, ...] = (), direct: bool = False) -> Attribution:
    at = text.index(content)
    return Attribution("a", at, len(text), source, "said", at, at + len(content), via, direct)


TEXT = "About 40 people drowned and 300 fled, the harbour office told Reuters."


def test_the_outlet_alone_where_nobody_is_named() -> None:
    assert chain_of(reading_of(TEXT), 0, len(TEXT)) == ("Harbour Post",)


def test_who_was_told_carries_who_said_it() -> None:
    reading = reading_of(TEXT, told(TEXT, "About 40 people drowned and 300 fled", "the harbour office", ("Reuters",)))
    assert chain_of(reading, 0, len(TEXT)) == ("Harbour Post", "Reuters", "the harbour office")


@pytest.mark.parametrize(
    ("text", "content", "source"),
    [
        ("The pier is to close in May, the owners announced.", "The pier is to close in May", "the owners"),
        ("The owners announced that the pier is to close.", "the pier is to close", "the owners"),
        ("The owners announced a new pier for the town.", "a new pier for the town", None),
    ],
)
def test_what_is_announced_is_told_where_it_is_a_clause(text: str, content: str, source: str | None) -> None:
    at = text.index(content)
    start = 0 if at else at
    made = Attribution("a", start, len(text), "the owners", "announced", at, at + len(content), (), False)
    expected = ("Harbour Post", source) if source else ("Harbour Post",)
    assert chain_of(reading_of(text, made), 0, len(text)) == expected


def test_the_outlet_never_carries_to_itself() -> None:
    text = "The pier had rotted, an engineer told the Harbour Post."
    reading = reading_of(text, told(text, "The pier had rotted", "an engineer", ("the Harbour Post",)))
    assert chain_of(reading, 0, len(text)) == ("Harbour Post", "an engineer")


def test_the_outlet_is_not_its_own_source() -> None:
    text = "The pier had rotted, the Post found."
    reading = reading_of(text, told(text, "The pier had rotted", "The Harbour Post"))
    assert chain_of(reading, 0, len(text)) == ("Harbour Post",)


def test_the_figures_own_source_counts() -> None:
    text = "Police counted 12 boats, while fishermen spoke of 30 boats."
    reading = reading_of(text, told(text, "12 boats", "Police"), told(text, "30 boats", "fishermen"))
    at = text.index("30")
    figure = Figure("f", "a", at, at + 2, "30", "count", 30, 30)
    assert chain_of(reading, 0, len(text), figure) == ("Harbour Post", "fishermen")


@pytest.mark.parametrize(
    ("content", "source"),
    [
        ("the nine-day flood cost the town 300 crowns", None),
        ("that long nine-day flood cost the town 300 crowns", None),
        # told by the source itself, or the only figure that it tells
        ("a nine-day flood cost the town 300 crowns", "the board"),
        ("the nine-day flood was over", "the board"),
    ],
)
def test_a_figure_that_says_which_thing_is_meant_is_not_the_sources(content: str, source: str | None) -> None:
    text = f"The board estimates {content}."
    figures = []
    for words in ("nine-day", "300"):
        if words in text:
            at = text.index(words)
            figures.append(Figure(words, "a", at, at + len(words), words, "count", 1, 1))
    reading = replace(reading_of(text, told(text, content, "the board")), figures=tuple(figures))
    chains = [chain_of(reading, 0, len(text), f)[1:] for f in figures]
    assert chains[0] == ((source,) if source else ())
    assert all(chain == ("the board",) for chain in chains[1:])


def test_the_quotes_speaker_is_its_source() -> None:
    text = "“The sea took it,” he said."
    quote = Quote("q", "a", 1, 17, text[1:17], "speech", "Ona Brandt")
    assert chain_of(reading_of(text, quotes=(quote,)), 0, len(text), None, quote) == ("Harbour Post", "Ona Brandt")


def test_somebodys_words_at_the_end_leave_the_rest_to_the_outlet() -> None:
    text = "The old ferry sank within sight of the harbour on its last run of the year, a shame, she said."
    reading = reading_of(text, told(text, "a shame", "Ona Brandt"))
    assert chain_of(reading, 0, len(text)) == ("Harbour Post",)


def test_a_byline_credit_carries_what_somebody_said() -> None:
    said = told(TEXT, "About 40 people drowned and 300 fled", "the harbour office")
    reading = reading_of(TEXT, said, credits=("By Ona Brandt and the Associated Press",))
    assert chain_of(reading, 0, len(TEXT)) == ("Harbour Post", "Associated Press", "the harbour office")


def test_agencies_are_read_from_bylines_and_datelines() -> None:
    assert credited_agencies(Article("a", "a", "X", "", "", credits=("Reuters / AFP",))) == (
        "Reuters",
        "Agence France-Presse",
    )
    assert credited_agencies(Article("a", "a", "X", "", "OSLO (AP) — Snow fell.")) == ("Associated Press",)
    assert credited_agencies(Article("a", "a", "Reuters", "", "OSLO (Reuters) - Snow fell.")) == ()
    assert credited_agencies(Article("a", "a", "X", "", "OSLO (north) - Snow fell.")) == ()


def test_a_passage_that_is_mostly_quoted_is_its_speakers() -> None:
    text = "“The sea took it all in one night.”"
    quote = Quote("q", "a", 1, len(text) - 1, text[1:-1], "speech", "Ona Brandt")
    assert chain_of(reading_of(text, quotes=(quote,)), 0, len(text)) == ("Harbour Post", "Ona Brandt")
    scare = Quote("q", "a", 1, len(text) - 1, text[1:-1], "scare", "Ona Brandt")
    assert chain_of(reading_of(text, quotes=(scare,)), 0, len(text)) == ("Harbour Post",)


def test_an_answer_outside_a_short_aside_is_the_outlets_own() -> None:
    text = (
        "The pier, which had been closed since the storm and was never mended, fell on Monday, "
        "an engineer said it had rotted for many years."
    )
    reading = reading_of(text, Attribution("a", text.index("an engineer"), len(text), "an engineer", "said",
                                           text.index("it had"), len(text) - 1))  # fmt: skip
    closed = (0, text.index(", fell"))
    rotted = (text.index("it had"), len(text) - 1)
    assert chain_of(reading, 0, len(text), answer=closed) == ("Harbour Post",)
    assert chain_of(reading, 0, len(text), answer=rotted) == ("Harbour Post", "an engineer")


@pytest.mark.parametrize("led", ["after", "when", "two days after", "because"])
def test_what_a_clause_behind_the_main_one_tells_is_not_the_source_of_it(led: str) -> None:
    text = f"The head of the port stepped down on Monday {led} a leaked memo showed that the crack was known for years."
    start = text.index("a leaked")
    content = text.index("the crack")
    telling = Attribution("a", start, len(text) - 1, "a leaked memo", "showed", content, len(text) - 1, (), False)
    assert chain_of(reading_of(text, telling), 0, len(text)) == ("Harbour Post",)


def test_a_telling_that_is_the_sentence_stays_its_source() -> None:
    text = "On Monday a leaked memo showed that the crack in the harbour wall was known for years."
    start, content = text.index("a leaked"), text.index("the crack")
    telling = Attribution("a", start, len(text) - 1, "a leaked memo", "showed", content, len(text) - 1, (), False)
    assert chain_of(reading_of(text, telling), 0, len(text)) == ("Harbour Post", "a leaked memo")


@pytest.mark.parametrize(
    ("source", "origin"),
    [("a senior official in the ministry", "a senior official in the ministry"), ("Ann Lee", "Vale Line")],
)
def test_what_one_who_is_not_named_says_another_told_is_his_word(source: str, origin: str) -> None:
    text = "The speaker said that Vale Line informed the ministry that four men had died."
    outer = told(text, "Vale Line informed the ministry that four men had died", source)
    at = text.index("four")
    inner = Attribution("a", text.index("Vale"), len(text) - 1, "Vale Line", "informed", at, len(text) - 1, (), False)
    assert chain_of(reading_of(text, outer, inner), at, len(text) - 1) == ("Harbour Post", origin)


def test_a_second_wish_is_no_source_of_what_is_told_before() -> None:
    text = "The league is holding nine men in the mill, and wants a ransom from the town."
    at = text.index("a ransom")
    made = Attribution("a", text.index("wants"), len(text), "the league", "wants", at, len(text) - 1, (), False)
    assert chain_of(reading_of(text, made), 0, len(text)) == ("Harbour Post",)


@pytest.mark.parametrize("direct", [True, False])
@pytest.mark.parametrize(
    ("source", "origin"),
    [("court documents", "court documents"), ("the council", "Vale Line"), ("Ann Lee", "Vale Line")],
)
def test_what_is_told_to_another_rests_on_the_paper_it_stands_in(direct: bool, source: str, origin: str) -> None:
    text = "Vale Line told the ministry that four men had died, the speaker said."
    at, end = text.index("four"), text.index(", the speaker")
    outer = Attribution("a", 0, len(text), source, "said", 0, end, (), False)
    inner = Attribution("a", 0, end, "Vale Line", "told", at, end, (), direct)
    assert chain_of(reading_of(text, outer, inner), at, end) == ("Harbour Post", origin)


def test_what_stands_beside_the_answer_leaves_it_to_whoever_tells_the_rest() -> None:
    lead = "Vale Line met the council on a cold Monday in May to discuss matters of shared interest"
    text = f"{lead}, with Ann Lee claiming that six men had left the old mill for good."
    first, last = text.index("matters"), len(lead)
    main = Attribution("a", 0, last, "Vale Line", "discuss", first, last, (), True)
    at = text.index("six")
    beside = Attribution("a", text.index("Ann"), len(text), "Ann Lee", "claiming", at, len(text), (), False)
    reading = reading_of(text, main, beside)
    assert chain_of(reading, 0, len(text), answer=(0, text.index(" to"))) == ("Harbour Post", "Vale Line")


@pytest.mark.parametrize(("lead", "origin"), [("when", ("Harbour Post", "Ann Lee")), ("and", ("Harbour Post",))])
def test_a_clause_behind_the_main_one_that_answers_is_whose_it_is(lead: str, origin: tuple[str, ...]) -> None:
    text = f"Ann Lee was waiting at the old mill gate {lead} she saw the keeper walk off the wall with a lamp."
    answer = (text.index("she"), len(text))
    seen = Attribution("a", answer[0], len(text), "Ann Lee", "saw", text.index("the keeper"), len(text), (), False)
    assert chain_of(reading_of(text, seen), 0, len(text), answer=answer) == origin


@pytest.mark.parametrize(
    ("before", "source"),
    [
        ("The Orlin news agency was there first.", "Orlin news agency"),
        ("Reuters was there first.", "Reuters"),
        ("Nobody was there first.", "the agency"),
        ("Reuters and the Orlin news agency were there first.", "the agency"),
    ],
)
def test_the_agency_is_the_only_one_that_the_article_names(before: str, source: str) -> None:
    text = f"{before} Nine men drowned, the agency said."
    reading = reading_of(text, told(text, "Nine men drowned", "the agency"))
    assert chain_of(reading, text.index("Nine"), len(text)) == ("Harbour Post", source)


def test_an_agency_that_only_added_to_an_article_carried_nothing_that_is_known() -> None:
    lines = ("Additional reporting by Reuters", "The Associated Press contributed to this report.")
    assert credited_agencies(Article("a", "a", "X", "", "", credits=lines)) == ()
    assert credited_agencies(Article("a", "a", "X", "", "", credits=("Reporting by Reuters",))) == ("Reuters",)


def test_a_figure_beside_a_quotation_is_not_its_speakers() -> None:
    text = "“We will be heard in this town,” Quint told about 60 guests on the steps."
    quote = Quote("q", "a", 1, text.index(",”"), "We will be heard in this town", "speech", "Quint", "told", 1)
    reading = reading_of(text, quotes=(quote,))
    figures = [
        Figure("f", "a", at, at + len(words), words, "count", 60, 60, "", None, "", ())
        for words in ("about 60", "We")
        for at in [text.index(words)]
    ]
    chains = [chain_of(reading, 0, len(text), figure) for figure in figures]
    assert chains == [("Harbour Post",), ("Harbour Post", "Quint")]
    assert chain_of(reading, 0, len(text)) == ("Harbour Post", "Quint")
