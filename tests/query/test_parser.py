"""What expressions are understood as, and how bad ones are refused."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.query import FIELDS, QueryError, parse
from reader.query.parser import DEEPEST
from reader.query.tree import And, Days, Not, Or, Range, Term, Words


def term(expression: str) -> Term:
    tree = parse(expression).tree
    assert isinstance(tree, Term)
    return tree


def refusal(expression: str) -> QueryError | None:
    """Why an expression is refused; None where it is understood."""
    try:
        parse(expression)
    except QueryError as error:
        return error
    return None


def test_nothing_fits_everything() -> None:
    assert parse("").tree == And(())
    assert parse(" \n ").tree == And(())


def test_a_word_and_a_phrase_are_text() -> None:
    assert term("collapse").field == "text"
    assert term('"total collapse"').values == (Words("total collapse"),)
    assert term("“total collapse”").values == (Words("total collapse"),)
    assert term(r'"a \"b\" \\ c"').values == (Words(r'a "b" \ c'),)


def test_values_parted_by_commas() -> None:
    found = term('outlet:vice,"business insider",bi')
    assert found.values == (Words("vice"), Words("business insider"), Words("bi"))
    assert (found.start, found.end) == (0, 33)


@pytest.mark.parametrize(
    ("expression", "field"),
    [("OUTLET:vice", "outlet"), ("headline:x", "title"), ("via:x", "source"), ("by:x", "speaker")],
)
def test_fields_answer_in_any_case_and_by_other_names(expression: str, field: str) -> None:
    assert term(expression).field == field


@pytest.mark.parametrize(
    ("expression", "operator", "value"),
    [
        ("figure>100", ">", Range(100, 100)),
        ("figure > 100", ">", Range(100, 100)),
        ("figure:>=100", ">=", Range(100, 100)),
        ("figure=6,000", ":", Range(6000, 6000)),
        ("figure:100..200", ":", Range(100, 200)),
        ("figure:200..100", ":", Range(100, 200)),
        ("figure>1.5m", ">", Range(1_500_000, 1_500_000)),
        ("figure>2bn", ">", Range(2e9, 2e9)),
        ("figure<50km", "<", Range(50, 50, "km")),
        ('figure<"50 kilometres"', "<", Range(50, 50, "km")),
        ("figure>=$5m", ">=", Range(5_000_000, 5_000_000, "USD")),
        ("figure:5%", ":", Range(5, 5, "percent")),
        ("figure>-3", ">", Range(-3, -3)),
        ("origins<2", "<", Range(2, 2)),
        ("date>=2015-05-18", ">=", Days("2015-05-18", "2015-05-18")),
        ("date:2015", ":", Days("2015-01-01", "2015-12-31")),
        ("date<2016-02", "<", Days("2016-02-01", "2016-02-29")),
        ("date:2015-05-16..2015-06", ":", Days("2015-05-16", "2015-06-30")),
    ],
)
def test_numbers_and_dates(expression: str, operator: str, value: Range | Days) -> None:
    assert term(expression).operator == operator
    assert term(expression).values == (value,)


def test_and_binds_closer_than_or_and_not_closest() -> None:
    tree = parse("a b or not c and (d or e)").tree
    assert isinstance(tree, Or)
    first, second = tree.parts
    assert isinstance(first, And)
    assert isinstance(second, And)
    assert isinstance(second.parts[0], Not)
    assert isinstance(second.parts[1], Or)


@pytest.mark.parametrize("spelt", ["-c", "!c", "not c", "NOT c", "not(c)"])
def test_ways_to_exclude(spelt: str) -> None:
    tree = parse(f"a {spelt}").tree
    assert isinstance(tree, And)
    assert isinstance(tree.parts[1], Not)


@pytest.mark.parametrize("spelt", ["a or b", "a | b", "a || b", "a OR b", "(a)or(b)"])
def test_ways_to_say_or(spelt: str) -> None:
    assert isinstance(parse(spelt).tree, Or)


@pytest.mark.parametrize("word", ["AT&T", "12:30", "co-pilot", "a|b", "Shi'ite-led", "$5", "C++"])
def test_words_that_look_like_more_are_words(word: str) -> None:
    assert term(word).values == (Words(word),)


@pytest.mark.parametrize(
    ("expression", "start", "end", "word"),
    [
        ("has:quote outlt:vice", 10, 15, "did you mean outlet"),
        ("http://example.org", 0, 4, "quotation marks"),
        ("verdict:difer", 8, 13, "did you mean differ"),
        ("verdict:nonsense", 8, 16, "agree, compatible, differ"),
        ("a outlet:", 9, 9, "needs something"),
        ("outlet: and b", 8, 8, "needs something"),
        ("outlet:a,", 9, 9, "needs something"),
        ('a "b', 2, 3, "never closed"),
        ("a (b", 2, 3, "never closed"),
        ("a) b", 1, 2, "no ( for this"),
        ("a and", 5, 5, "missing at the end"),
        ("()", 1, 2, "missing before"),
        ("or a", 0, 2, "joins two terms"),
        ("a - b", 2, 3, "right before"),
        ("figure>many", 7, 11, "takes a number"),
        ("figure>100furlongs", 7, 18, "takes a number"),
        ("figure:5km..6miles", 7, 18, "takes a number"),
        ("origins>5km", 8, 11, "without a unit"),
        ("date>yesterday", 5, 14, "no date"),
        ("date:2015-02-30", 5, 15, "no date"),
        ("date:2015-13", 5, 12, "no date"),
        ("outlet>3", 0, 8, "has no order"),
        ('a ""', 2, 4, "nothing between"),
    ],
)
def test_a_bad_expression_is_refused_with_its_place(expression: str, start: int, end: int, word: str) -> None:
    with pytest.raises(QueryError) as caught:
        parse(expression)
    assert (caught.value.start, caught.value.end) == (start, end)
    assert word in caught.value.why
    assert "\n" not in caught.value.why


def test_the_place_is_marked_under_wide_and_hostile_text() -> None:
    with pytest.raises(QueryError) as caught:
        parse("日本\x1b\x9b xx:1")
    shown, carets = caught.value.marked()
    assert shown == "日本?? xx:1"
    assert carets == " " * 7 + "^^"


def test_nesting_has_an_end() -> None:
    parse("(" * DEEPEST + "a" + ")" * DEEPEST)
    for deep in ("(" * (DEEPEST + 1), "!" * 100_000 + "a", "not " * 5_000 + "a"):
        with pytest.raises(QueryError, match="levels"):
            parse(deep)


@pytest.mark.parametrize(
    "hostile",
    [
        "a" * 200_000,
        "a-" * 100_000,
        '"' * 100_001,
        '"' + "\\" * 100_000,
        "figure>" + "1,111" * 30_000,
        "figure>" + "9" * 100_000,
        "figure" + " " * 100_000,
        "x" * 100_000 + ":y",
        "outlet:" + "a," * 50_000 + "b",
        "a " * 20_000,
        "date:" + "2015-" * 20_000,
    ],
    ids=lambda text: text[:8],
)
def test_long_expressions_take_linear_time(hostile: str) -> None:
    before = time.process_time()
    error = refusal(hostile)
    assert not error or len(error.why) < 400
    # quadratic behaviour takes minutes here
    assert time.process_time() - before < 2


_pieces = st.sampled_from(
    [
        "(",
        ")",
        "-",
        "!",
        " ",
        " or ",
        " and ",
        "not ",
        ":",
        ",",
        '"',
        "“",
        ">",
        "<=",
        "..",
        "\\",
        "5",
        "km",
        "x",
        "é",
        "\0",
    ]
    + [f.name for f in FIELDS]
    + [f.example for f in FIELDS]
)


@given(st.one_of(st.text(), st.lists(_pieces, max_size=12).map("".join)))
def test_any_text_is_understood_or_refused_within_itself(expression: str) -> None:
    error = refusal(expression)
    if error is None:
        assert parse(expression).expression == expression
        return
    assert 0 <= error.start <= error.end
    assert error.start <= len(expression)
    assert all(line.isprintable() for line in (*error.marked(), error.why))


@pytest.mark.parametrize("field", FIELDS, ids=lambda f: f.name)
def test_every_example_is_understood(field) -> None:  # type: ignore[no-untyped-def]
    assert term(field.example).field == field.name
    assert field.help
    assert field.help[0].islower()
    assert not field.help.endswith(".")
