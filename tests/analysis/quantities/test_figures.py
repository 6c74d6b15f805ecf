"""Figures: what is found, what it is worth, and what is no figure at all."""

from __future__ import annotations

import pytest

from reader.analysis.language.sentences import sentences_of
from reader.analysis.quantities.figures import figures_of
from reader.model import Article, Figure


def figures(text: str) -> tuple[Figure, ...]:
    article = Article("harbour-post", "a.txt", "Harbour Post", "", text)
    return figures_of(article, sentences_of(article))


def values(text: str) -> list[tuple[object, ...]]:
    return [(f.text, f.low, f.high, f.unit) for f in figures(text)]


COUNTS = [
    ("The ferry carried 214 people.", [("214", 214, 214, "")]),
    ("Some 1.5 million voters stayed away.", [("Some 1.5 million", 1_500_000, 1_500_000, "")]),
    (
        "Twenty-three sailors and two hundred and five guests got off.",
        [("Twenty-three", 23, 23, ""), ("two hundred and five", 205, 205, "")],
    ),
    ("A total of 143million records leaked.", [("143million", 143_000_000, 143_000_000, "")]),
    (
        "A dozen boats and half a million sandbags were lost.",
        [("A dozen", 12, 12, ""), ("half a million", 500_000, 500_000, "")],
    ),
    ("The council voted 348-77 for the dam.", [("348-77", 348, 77, "")]),
    ("She won by 134 to 63.", [("134 to 63", 134, 63, "")]),
    ("The dam was saved by nine votes to seven.", [("nine votes to seven", 9, 7, "")]),
    ("The bench split five to four over the dam.", [("five to four", 5, 4, "")]),
    ("They cut the votes from five to four.", [("five", 5, 5, ""), ("four", 4, 4, "")]),
    ("The two brothers met two officers.", [("two", 2, 2, ""), ("two", 2, 2, "")]),
    ("The bridge failed twice.", [("twice", 2, 2, "")]),
]

BOUNDS = [
    ("At least 120,000 residents left.", [("At least 120,000", 120_000, None, "")]),
    ("As many as 40 boats sank.", [("As many as 40", None, 40, "")]),
    (
        "No fewer than 12 crews and fewer than 9 pilots came.",
        [("No fewer than 12", 12, None, ""), ("fewer than 9", None, 9, "")],
    ),
    ("More than 60 died.", [("More than 60", 60, None, "")]),
    ("Nearly 25,000 people slept outdoors.", [("Nearly 25,000", 25_000, 25_000, "")]),
    ("It did not last more than five minutes.", [("more than five minutes", None, 5, "minutes")]),
    ("Losses topped $60,000.", [("$60,000", 60_000, None, "USD")]),
    ("Five or more years, 30-plus arrests.", [("Five or more years", 5, None, "years"), ("30-plus", 30, None, "")]),
    ("Mayor Ortiz has control over 20 towns.", [("20", 20, 20, "")]),
    (
        "It will cost $3 billion over 10 years.",
        [("$3 billion", 3_000_000_000, 3_000_000_000, "USD"), ("10 years", 10, 10, "years")],
    ),
    ("Up to about 300 stayed.", [("Up to about 300", None, 300, "")]),
]

RANGES = [
    ("Between 6,000 and 8,000 people fled.", [("Between 6,000 and 8,000", 6000, 8000, "")]),
    ("Estimates range from 138,000 to 157,000.", [("from 138,000 to 157,000", 138_000, 157_000, "")]),
    ("Some 138,000-157,000 lived there.", [("Some 138,000-157,000", 138_000, 157_000, "")]),
    ("A term of 46 to 57 months.", [("46 to 57 months", 46, 57, "months")]),
    ("A 40- to 60-hour course.", [("40- to 60-hour", 40, 60, "hours")]),
    ("About 5-6,000 people.", [("About 5-6,000", 5000, 6000, "")]),
    ("It needs $5 to $7 million.", [("$5 to $7 million", 5_000_000, 7_000_000, "USD")]),
    ("It needs two or three boats.", [("two or three", 2, 3, "")]),
    ("The fleet grew from 20 to 30.", [("20", 20, 20, ""), ("30", 30, 30, "")]),
    (
        "It rose by $4 million to $19 million.",
        [("$4 million", 4_000_000, 4_000_000, "USD"), ("$19 million", 19_000_000, 19_000_000, "USD")],
    ),
]

VAGUE = [
    ("Dozens of cars were lost.", [("Dozens", 24, None, "")]),
    (
        "Hundreds died and tens of thousands fled.",
        [("Hundreds", 200, None, ""), ("tens of thousands", 20_000, None, "")],
    ),
    ("They left by the thousands.", [("thousands", 2000, None, "")]),
    ("He spent tens of thousands of dollars.", [("tens of thousands of dollars", 20_000, None, "USD")]),
    ("Several hundred guests stayed.", [("Several hundred", 200, None, "")]),
    ("The port reaps millions from fees.", [("millions", 2_000_000, None, "USD")]),
]

MEASURES = [
    ("It lies 115 kilometers (70 miles) away.", [("115 kilometers", 115, 115, "km"), ("70 miles", 70, 70, "miles")]),
    ("About 130km off the coast.", [("About 130km", 130, 130, "km")]),
    ("Winds of 120 mph (193 km/h).", [("120 mph", 120, 120, "mph"), ("193 km/h", 193, 193, "km/h")]),
    ("It was 45 degrees Celsius, or minus 5 C.", [("45 degrees Celsius", 45, 45, "°C"), ("minus 5 C", -5, -5, "°C")]),
    ("A five-year plan, two days late.", [("five-year", 5, 5, "years"), ("two days", 2, 2, "days")]),
    ("Three decades and an hour.", [("Three decades", 30, 30, "years"), ("an hour", 1, 1, "hours")]),
    ("It took more than a year and a half.", [("more than a year and a half", 1.5, None, "years")]),
    (
        "Some £2.7m and €1,200 and 18 million yen.",
        [
            ("Some £2.7m", 2_700_000, 2_700_000, "GBP"),
            ("€1,200", 1200, 1200, "EUR"),
            ("18 million yen", 18_000_000, 18_000_000, "JPY"),
        ],
    ),
    ("Oil fell to $75.40 a barrel.", [("$75.40 a barrel", 75.4, 75.4, "dollar per barrel")]),
    (
        "Shares fell 3.5%, or four percentage points.",
        [("3.5%", 3.5, 3.5, "percent"), ("four percentage points", 4, 4, "percentage points")],
    ),
    ("She got two-thirds of it, he one in four.", [("two-thirds", 0.667, 0.667, ""), ("one in four", 0.25, 0.25, "")]),
    ("It was roughly double the usual.", [("roughly double", 2, 2, "times")]),
    ("A double-digit lead.", [("double-digit", 10, 99, "percent")]),
    ("A 48-page report on a six-vote majority.", [("48-page", 48, 48, "pages"), ("six-vote", 6, 6, "votes")]),
    ("He got just one year's notice.", [("one year's", 1, 1, "years")]),
    ("The ticket cost nine pounds.", [("nine pounds", 9, 9, "GBP")]),
    ("A six-to-one match.", [("six-to-one", 6, 6, "ratio")]),
    ("The plan needs $65.4 billion.", [("$65.4 billion", 65_400_000_000, 65_400_000_000, "USD")]),
]

AGES = [
    ("Captain Ida Moreno, 44, swam ashore.", [("44", 44, 44, "years")]),
    ("A 44-year-old and his 18-month-old son.", [("44-year-old", 44, 44, "years"), ("18-month-old", 18, 18, "months")]),
    ("She was 14 when the dam broke.", [("14", 14, 14, "years")]),
    ("He is in his mid-50s, she in her 30s.", [("mid-50s", 54, 56, "years"), ("30s", 30, 39, "years")]),
    ("Anyone 19 or older may vote.", [("19 or older", 19, None, "years")]),
    ("At forty-three she had sailed round the cape.", [("forty-three", 43, 43, "years")]),
    ("Boys under four do not pay.", [("under four", None, 4, "years")]),
    ("Children aged 5, 8 and 12 came.", [("5", 5, 5, "years"), ("8", 8, 8, "years"), ("12", 12, 12, "years")]),
]

DATES = [
    ("It began on May 18, 2015.", [("May 18, 2015", "2015-05-18", "2015-05-18", "")]),
    ("It ends on June 28.", [("June 28", "--06-28", "--06-28", "")]),
    ("The dam dates from 1984.", [("1984", "1984", "1984", "")]),
    ("He served from 2003 to 2009.", [("2003 to 2009", "2003", "2009", "")]),
    ("The 1950-53 war.", [("1950-53", "1950", "1953", "")]),
    ("Between June and July 2016 it rained.", [("Between June and July 2016", "2016-06", "2016-07", "")]),
    ("A film from the '50s.", [("'50s", "1950", "1959", "")]),
    (
        "In the spring of 1987: ninety went.",
        [("spring of 1987", "1987", "1987", ""), ("ninety", 90, 90, "")],
    ),
    ("It opened on the twenty-second of May.", [("twenty-second of May", "--05-22", "--05-22", "")]),
    ("In early 1979 it closed.", [("early 1979", "1979", "1979", "")]),
]


@pytest.mark.parametrize(
    ("text", "expected"),
    COUNTS + BOUNDS + RANGES + VAGUE + MEASURES + AGES + DATES,
    ids=lambda v: v if isinstance(v, str) else "",
)
def test_what_a_figure_says(text: str, expected: list[tuple[object, ...]]) -> None:
    assert values(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "An F-16 flew over Route 66 to Gate B12.",
        "The 9/11 inquiry sat 24/7 on S. 754.",
        "A Boeing 737, the iPhone 11 and Channel 4.",
        "The G-20 met at 1.00 a.m. and again at 4pm and three o'clock.",
        "He is the No. 2 man, on his first and 21st try.",
        "One of the men said no one should move; one day they would.",
        "Call 1-800-555-0199 or write to 16-18 Industrial Avenue.",
        "He stands 6'3\" tall in Room 101.",
        "(1) The first point.",
        "Copyright 2017 Harbour Post.",
        "Those two and the two were right.",
        "They spoke for the Gang of Eight and the Five Eyes during their talks.",
        "It was a double standard.",
        "They cast off at ten to nine and were back at a quarter past ten.",
        "It was past eleven before the lamp, lit at five, went out.",
        "The office is open between ten and four, and the bar from six in the evening to one at night.",
        "They heard it just before ten on Sunday night, on the twenty-third.",
        "The tide turned at 10.30 in the morning.",
        "They came on Tuesday, last summer.",
    ],
)
def test_what_is_no_figure(text: str) -> None:
    assert values(text) == []


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("About 40 died.", "count"),
        ("It is 60 miles off.", "distance"),
        ("It cost $750,000.", "money"),
        ("It fell 8 percent.", "percent"),
        ("It took two days.", "duration"),
        ("Ida Moreno, 44, swam.", "age"),
        ("It was built in 1984.", "date"),
        ("It weighs 2,763 pounds.", "other"),
        ("Two-thirds agreed.", "other"),
    ],
)
def test_kinds(text: str, kind: str) -> None:
    assert [f.kind for f in figures(text)] == [kind]


def test_hours_of_the_clock_are_no_figures() -> None:
    assert values("The match was to start at 15.00 hours.") == []
    assert values("The match took 15.5 hours.") == [("15.5 hours", 15.5, 15.5, "hours")]


def test_the_hours_that_entries_begin_with_are_no_figures() -> None:
    entries = ["20.40: The pilot is ashore.", "18.31 BREAKING: Boats out", "9.05 - Boats in"]
    told = "The tide rose 2.05 feet."
    assert values("\n\n".join([*entries, told])) == values(told)
    assert len(figures("\n\n".join([*entries[:2], told]))) == 2


def test_small_numbers_that_are_no_hours_count() -> None:
    assert values("The toll stood at five.") == [("five", 5, 5, "")]
    assert values("The board voted by ten to two.") == [("ten to two", 10, 2, "")]
    assert values("The fleet fell from ten to four.") == [("ten", 10, 10, ""), ("four", 4, 4, "")]
    assert values("At six, two and three ports.") == [
        ("six", 6, 6, ""),
        ("two", 2, 2, ""),
        ("three", 3, 3, ""),
    ]


def test_qualifiers_are_the_words_of_the_text() -> None:
    found = figures("At least 12 died, nearly 40 fled, dozens hid and 7 stayed.")
    assert [f.qualifier for f in found] == ["at least", "nearly", "dozens", None]


def test_ids_count_through_the_article() -> None:
    assert [f.id for f in figures("Two boats sank.\n\nThree boats came.")] == ["harbour-post:f1", "harbour-post:f2"]


def test_one_counts_only_where_it_counts() -> None:
    assert values("Only one sailor lived.") == [("one", 1, 1, "")]
    assert values("At least one ferry sank.") == [("At least one", 1, None, "")]
    assert values("She was charged with one count of fraud.") == [("one", 1, 1, "")]
    assert values("Said one official in one exchange.") == []


def test_scope_says_when_and_where() -> None:
    (figure,) = figures("Since last month at least 40 boats have sunk in the harbour near Tessaly.")
    assert "Since last month" in figure.scope
    assert any("Tessaly" in words for words in figure.scope)


def test_figures_inside_quotations_count() -> None:
    assert values("“We saved 40 people,” she said.") == [("40", 40, 40, "")]


MILLIONS = [
    ("The firm lost 310m euros in May.", [("310m euros", 310_000_000, "EUR")]),
    ("It posted a loss of £30m, against a profit of 12m.", [("£30m", 30_000_000, "GBP"), ("12m", 12_000_000, "GBP")]),
    ("Sales rose to 145m in June.", [("145m", 145_000_000, "")]),
    ("The tower is 310m tall and cost £30m.", [("310m", 310, "m"), ("£30m", 30_000_000, "GBP")]),
    ("She lost the 800m final by 2m.", [("800m", 800, "m"), ("2m", 2, "m")]),
    ("They walked 310m.", [("310m", 310, "m")]),
]


@pytest.mark.parametrize(("text", "wanted"), MILLIONS)
def test_an_m_by_words_of_money_is_a_million(text: str, wanted: list[tuple[object, ...]]) -> None:
    assert [(f.text, f.low, f.unit) for f in figures(text)] == wanted


@pytest.mark.parametrize(
    ("text", "share", "of"),
    [
        ("One job in eight will go.", 0.125, "job"),
        ("Only one district in ten had power.", 0.1, "district"),
        ("Three pupils in four failed.", 0.75, "pupils"),
        ("Nine homes out of ten were lost.", 0.9, "homes lost"),
        ("About one child in five is hungry.", 0.2, "child"),
    ],
)
def test_a_share_may_hold_its_noun(text: str, share: float, of: str) -> None:
    found = figures(text)
    assert [(f.low, f.kind) for f in found] == [(share, "other")]
    assert found[0].of.startswith(of.split()[0])


@pytest.mark.parametrize(
    "text",
    ["Two people in ten cars died.", "One man in three years was killed.", "Six guards in two wrecked vans died."],
)
def test_what_is_counted_within_other_things_is_no_share(text: str) -> None:
    assert all(f.kind in ("count", "duration") for f in figures(text))


@pytest.mark.parametrize(
    ("text", "money"),
    [
        ("The loss was 355 million euros, up from 310 million, adding 45 million for the dam.", [355, 310, 45]),
        ("It lost 310 million euros, compared with a profit of 145 million a year earlier.", [310, 145]),
        ("It spent 3 million euros on a town of 2 million.", [3]),
        ("It spent 3 million euros to give 5 million meals to 3 million people.", [3]),
    ],
)
def test_millions_that_count_nothing_are_of_the_money_before(text: str, money: list[int]) -> None:
    assert [f.low for f in figures(text) if f.kind == "money" and isinstance(f.low, int)] == [m * 10**6 for m in money]


NOT_COUNTED = [
    "Ring our newsdesk on 555 0142.",
    "Call 555 1420 for help.",
    "(1 mark = 10.4 crowns)",
    "($1 = 10.4 crowns)",
    "OSLO, May 2 (Wire) - The dam broke.",
    "PORT ORLIN, Sept. 4 - The dam broke.",
    "ORLIN, September 4. /Wire/. The dam broke.",
    "ORLIN, 4 September /Wire/ The dam broke.",
    "ORLIN, September 4. The dam broke.",
    "He slept in room 14, she in cell 9.",
    "Not one form mentions a death.",
]
COUNTED_AFTER_ALL = [
    ("In 2014 300 people came.", ["2014", "300"]),
    ("The dam broke in OSLO on May 2 - again.", ["May 2"]),
    ("ORLIN fell on May 2. It was late.", ["May 2"]),
    ("Orlin, May 2. It was late.", ["May 2"]),
    ("Only one death was reported.", ["one"]),
    ("The room 14 guests shared was cold.", ["14"]),
    ("The hearing is on 9 June.", ["9 June"]),
    ("It was flat at $1.1396 EUR=.", ["$1.1396"]),
]
UNITS = [
    ("Each got 500 micrograms.", [("500 micrograms", 500, 500, "micrograms")]),
    ("Each got 50 mcg, not 5 mg.", [("50 mcg", 50, 50, "micrograms"), ("5 mg", 5, 5, "milligrams")]),
    ("It faces a 200 million crown fine.", [("200 million crown", 200_000_000, 200_000_000, "crowns")]),
    ("It faces a 200-million-crown fine.", [("200-million-crown", 200_000_000, 200_000_000, "crowns")]),
    ("Six crown prosecutors came.", [("Six", 6, 6, "")]),
    ("Children aged six months to five years fell ill.", [("six months to five years", 0.5, 5, "years")]),
    ("It fell from six months to two years.", [("six months", 6, 6, "months"), ("two years", 2, 2, "years")]),
]


@pytest.mark.parametrize("text", NOT_COUNTED)
def test_a_telephone_number_a_dateline_and_a_rate_of_exchange_are_no_figures(text: str) -> None:
    assert figures(text) == ()


@pytest.mark.parametrize(("text", "told"), COUNTED_AFTER_ALL)
def test_what_looks_like_them_is_a_figure(text: str, told: list[str]) -> None:
    assert [f.text for f in figures(text)] == told


@pytest.mark.parametrize(("text", "told"), UNITS)
def test_doses_fines_and_ages_are_told_in_their_unit(text: str, told: list[tuple[object, ...]]) -> None:
    assert values(text) == told


@pytest.mark.parametrize(
    ("text", "scope"),
    [
        ("In war-torn Orlin some 83 people died.", ()),
        ("In Orlin some 83 people died.", ("In Orlin",)),
        ("The mill, which employs 300 people, won a prize in May.", ()),
        ("There were 18 cases, the most since records began in 1986.", ()),
        ("There were 18 cases since May.", ("since May",)),
        ("There were 18 cases, and 312 people were in hospital on Monday.", ()),
    ],
)
def test_a_phrase_limits_the_figure_of_its_own_clause(text: str, scope: tuple[str, ...]) -> None:
    assert figures(text)[0].scope == scope


def test_digits_written_like_a_date_that_is_none_are_no_year() -> None:
    assert values("The file 2031-13-18 was lost.") == []
    assert values("A rate told once a fortnight is none.") == []
