"""Verdicts on made-up claims: figures, quotations and passages, each with its reason."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.analysis.judging.judgement import Judgement
from reader.analysis.verdicts import Prepared, judged
from reader.evidence import step_words
from reader.model import Article, ClaimKind, Figure, Mention, Quote, Reading, Step

Amount = tuple[str, float | str | None, float | str | None, str]


def reading_of(name: str, text: str, *figures: Amount, of: str = "", scope: tuple[str, ...] = ()) -> Reading:
    """A reading of one sentence with figures at their words; curly marks hold speech."""
    article = Article(name, f"{name}.txt", name.title(), "", text)
    found = []
    for n, (words, low, high, unit) in enumerate(figures):
        at = text.index(words)
        kind = "date" if isinstance(low, str) else "distance" if unit in ("miles", "km") else "count"
        qualifier = words.split()[0] if words.split()[0] in ("about", "nearly", "some", "roughly") else None
        found.append(
            Figure(f"{name}-f{n}", name, at, at + len(words), words, kind, low, high, unit, qualifier, of, scope)
        )  # type: ignore[arg-type]
    quotes = []
    at = 0
    while (start := text.find("“", at)) >= 0:
        at = text.index("”", start)
        quotes.append(Quote(f"{name}-q{start}", name, start + 1, at, text[start + 1 : at], "speech"))
    return Reading(article, (), tuple(quotes), tuple(found), ())


def verdict_on(kind: ClaimKind, *readings: Reading, as_of: tuple[str | None, ...] = ()) -> Judgement:
    """The verdict on one mention a reading: the whole text, answered by its first figure."""
    times = as_of or (None,) * len(readings)
    mentions = [
        Mention(r.article.id, 0, len(r.article.text), r.article.text, "", t, r.figures[0].id if r.figures else None)
        for r, t in zip(readings, times, strict=True)
    ]
    return judged(kind, mentions, {r.article.id: r for r in readings})


def figures(one: Amount, other: Amount, **more: object) -> Judgement:
    return verdict_on(
        "figure",
        reading_of("courier", f"The flood took {one[0]} in all.", one, **more),  # type: ignore[arg-type]
        reading_of("herald", f"Water carried off {other[0]} at the ford.", other),
    )


@pytest.mark.parametrize(
    ("one", "other", "verdict"),
    [
        (("40", 40, 40, ""), ("40", 40, 40, ""), "agree"),
        (("about 40", 40, 40, ""), ("40", 40, 40, ""), "agree"),
        (("75 miles", 75, 75, "miles"), ("120 km", 120, 120, "km"), "agree"),
        (("$2.07 billion", 2.07e9, 2.07e9, "USD"), ("$2.1 billion", 2.1e9, 2.1e9, "USD"), "agree"),
        (("$14.2 million", 14.2e6, 14.2e6, "USD"), ("$14 million", 14e6, 14e6, "USD"), "agree"),
        (("$2.03 billion", 2.03e9, 2.03e9, "USD"), ("$2.1 billion", 2.1e9, 2.1e9, "USD"), "differ"),
        (("$2.1 billion", 2.1e9, 2.1e9, "USD"), ("$2.2 billion", 2.2e9, 2.2e9, "USD"), "differ"),
        (("about $2.1 billion", 2.1e9, 2.1e9, "USD"), ("$2.07 billion", 2.07e9, 2.07e9, "USD"), "agree"),
        (("between 30 and 50", 30, 50, ""), ("40", 40, 40, ""), "compatible"),
        (("at least 40", 40, None, ""), ("40", 40, 40, ""), "compatible"),
        (("at least 40", 40, None, ""), ("30", 30, 30, ""), "differ"),
        (("dozens", 24, None, ""), ("20", 20, 20, ""), "compatible"),
        (("thousands", 2000, None, ""), ("8,000", 8000, 8000, ""), "compatible"),
        (("thousands", 2000, None, ""), ("400", 400, 400, ""), "differ"),
        (("48", 48, 48, "pages"), ("47", 47, 47, "pages"), "differ"),
        (("134-63", 134, 63, ""), ("63", 63, 63, ""), "agree"),
        (("monthslong", 2, None, "months"), ("three years", 3, 3, "years"), "differ"),
    ],
)
def test_figures_are_compared_as_intervals(one: Amount, other: Amount, verdict: str) -> None:
    assert figures(one, other).verdict == verdict


def test_a_difference_names_both_figures() -> None:
    found = figures(("60 miles", 60, 60, "miles"), ("75 miles", 75, 75, "miles"))
    assert found.reason == "differ: conflict, 60 miles against 75 miles"
    assert any("Courier" in step and "Herald" in step for step in map(step_words, found.steps))


def test_a_unit_slip_is_told_from_a_conflict() -> None:
    found = figures(("75 miles", 75, 75, "miles"), ("75 km", 75, 75, "km"))
    assert found.reason.startswith("differ: unit slip")


def test_a_scope_of_its_own_explains_a_difference() -> None:
    found = figures(("900", 900, 900, ""), ("120", 120, 120, ""), scope=("since January",))
    assert found.reason.startswith("differ: scope")
    assert any("since January" in step for step in map(step_words, found.steps))


def test_neither_a_distance_nor_the_day_of_a_report_has_scope() -> None:
    found = figures(("60 miles", 60, 60, "miles"), ("75 miles", 75, 75, "miles"), scope=("since January",))
    assert found.reason.startswith("differ: conflict")
    found = figures(("900", 900, 900, ""), ("120", 120, 120, ""), scope=("on Monday",))
    assert found.reason.startswith("differ: conflict")


def test_things_counted_apart_are_a_matter_of_scope() -> None:
    a = reading_of("courier", "It hurt 90 soldiers.", ("90", 90, 90, ""), of="soldiers hurt")
    b = reading_of("herald", "It wounded 300 villagers.", ("300", 300, 300, ""), of="villagers wounded")
    assert verdict_on("figure", a, b).reason.startswith("differ: scope")


def test_a_later_and_higher_toll_is_an_update() -> None:
    a = reading_of("courier", "The toll stood at 12.", ("12", 12, 12, ""))
    b = reading_of("herald", "The toll rose to 19.", ("19", 19, 19, ""))
    found = verdict_on("figure", a, b, as_of=("2031-03-02", "2031-03-04"))
    assert found.reason == "differ: time, 12 against 19"
    assert any("4 March 2031" in step for step in map(step_words, found.steps))


@pytest.mark.parametrize(
    ("text", "answer", "beside"),
    [
        ("Some 296 are missing, down from about 340 in the morning.", 296, ("340", 340)),
        ("It revised the number of the missing to 355 from 340.", 355, ("340", 340)),
        ("The missing now number 349, nine more than on Thursday.", 349, ("nine", 9)),
    ],
)
def test_a_figure_that_the_outlet_itself_has_replaced_is_an_update(
    text: str, answer: int, beside: tuple[str, int]
) -> None:
    later = reading_of("courier", text, (str(answer), answer, answer, ""), (beside[0], beside[1], beside[1], ""))
    found = verdict_on("figure", later, reading_of("herald", "There are 340 missing.", ("340", 340, 340, "")))
    assert found.reason == f"differ: time, {answer} against 340"
    assert any("as the earlier figure" in step_words(s) for s in found.steps)


def test_an_answer_is_what_took_the_place_of_an_earlier_figure() -> None:
    text = "The quake, first put at 6.5, was later revised to 6.8."
    one = reading_of("courier", text, ("6.5", 6.5, 6.5, ""), ("6.8", 6.8, 6.8, ""))
    other = reading_of("herald", "The quake had a strength of 6.8.", ("6.8", 6.8, 6.8, ""))
    assert verdict_on("figure", one, other).why == "the same figure, 6.8"


def test_a_recovery_on_a_later_day_does_not_exclude_the_fall() -> None:
    fell = reading_of("courier", "Shares fell 31 percent.", ("31", 31, 31, "percent"))
    rose = reading_of("herald", "Shares rose 6 percent on Friday.", ("6", 6, 6, "percent"))
    later = verdict_on("figure", fell, rose, as_of=("2031-09-18", "2031-09-19"))
    same = verdict_on("figure", fell, rose, as_of=("2031-09-19", "2031-09-19"))
    assert (later.verdict, same.verdict) == ("compatible", "differ")


def test_a_distance_does_not_grow() -> None:
    a = reading_of("courier", "It lies 60 miles off.", ("60 miles", 60, 60, "miles"))
    b = reading_of("herald", "It lies 75 miles off.", ("75 miles", 75, 75, "miles"))
    found = verdict_on("figure", a, b, as_of=("2031-03-02", "2031-03-04"))
    assert found.reason.startswith("differ: conflict")


def test_a_lower_toll_later_is_no_update() -> None:
    a = reading_of("courier", "The toll stood at 19.", ("19", 19, 19, ""))
    b = reading_of("herald", "The toll stood at 12.", ("12", 12, 12, ""))
    assert verdict_on("figure", a, b, as_of=("2031-03-02", "2031-03-04")).reason.startswith("differ: conflict")


def test_parts_that_add_up_to_the_other_figure_agree() -> None:
    a = reading_of("courier", "Nine hikers and three guides died.", ("Nine", 9, 9, ""), ("three", 3, 3, ""))
    b = reading_of("herald", "The slide killed 12.", ("12", 12, 12, ""))
    assert verdict_on("figure", a, b).verdict == "agree"


def test_others_count_somebody_more() -> None:
    a = reading_of("courier", "Three other men came forward.", ("Three", 3, 3, ""))
    b = reading_of("herald", "Four men came forward.", ("Four", 4, 4, ""))
    assert verdict_on("figure", a, b).verdict == "compatible"


def test_nobody_hurt_differs_from_two_hurt() -> None:
    a = reading_of("courier", "Two sailors were injured on deck.", ("Two", 2, 2, ""))
    b = reading_of("herald", "The ferry line said no one was injured.")
    assert verdict_on("figure", a, b).verdict == "differ"


def test_nobody_is_no_answer_where_a_measure_is_asked_for() -> None:
    a = reading_of("courier", "Nobody lives long in six degrees.", ("six degrees", 6, 6, "degrees"))
    b = reading_of("herald", "Nobody lives long in that.")
    assert verdict_on("figure", a, b).verdict != "differ"


def test_up_and_down_by_the_same_amount_differ() -> None:
    a = reading_of("courier", "Shares rose 3 percent.", ("3 percent", 3, 3, "percent"))
    b = reading_of("herald", "Shares fell 3 percent.", ("3 percent", 3, 3, "percent"))
    assert verdict_on("figure", a, b).verdict == "differ"


@pytest.mark.parametrize(
    ("one", "other", "verdict"),
    [
        (("2031", "2031", "2031", ""), ("2031", "2031", "2031", ""), "agree"),
        (("2031", "2031", "2031", ""), ("May 4, 2031", "2031-05-04", "2031-05-04", ""), "compatible"),
        (("May 4", "--05-04", "--05-04", ""), ("May 4, 2031", "2031-05-04", "2031-05-04", ""), "compatible"),
        (("1967 to 1979", "1967", "1979", ""), ("1966 to 1978", "1966", "1978", ""), "differ"),
        (("1967 to 1979", "1967", "1979", ""), ("1970", "1970", "1970", ""), "compatible"),
        (("2002", "2002", "2002", ""), ("2003", "2003", "2003", ""), "differ"),
    ],
)
def test_dates_are_compared_as_exact_as_they_are(one: Amount, other: Amount, verdict: str) -> None:
    assert figures(one, other).verdict == verdict


def test_an_outlet_is_taken_at_its_most_specific() -> None:
    text = "Hundreds died, about 500 by the count of the town."
    a = reading_of("courier", text, ("Hundreds", 200, None, ""), ("about 500", 500, 500, ""))
    b = reading_of("herald", "The raid killed 500.", ("500", 500, 500, ""))
    mentions = [Mention("courier", 0, 14, text[:14], "", None, f.id) for f in a.figures]
    mentions.append(Mention("herald", 0, 20, b.article.text, "", None, b.figures[0].id))
    assert judged("figure", mentions, {"courier": a, "herald": b}).verdict == "agree"


@pytest.mark.parametrize(("high", "verdict"), [(None, "compatible"), (12, "differ")])
def test_a_headline_without_its_bound_is_read_as_the_text_has_it(high: int | None, verdict: str) -> None:
    text = "A dozen hurt. At least a dozen people were hurt."
    a = reading_of("courier", text, ("A dozen", 12, 12, ""), ("At least a dozen", 12, high, ""))
    b = reading_of("herald", "The flood hurt 20.", ("20", 20, 20, ""))
    mentions = [Mention("courier", 0, 13, text[:13], "", None, a.figures[0].id)]
    mentions.append(Mention("courier", 14, len(text), text[14:], "", None, a.figures[1].id))
    mentions.append(Mention("herald", 0, 18, b.article.text, "", None, b.figures[0].id))
    assert judged("figure", mentions, {"courier": a, "herald": b}).verdict == verdict


@pytest.mark.parametrize(
    ("one", "other", "verdict"),
    [
        ("“We will rebuild the bridge,” she said.", "She promised: “We will rebuild the bridge.”", "agree"),
        ("“We will rebuild [the bridge],” she said.", "She promised: “We will rebuild it.”", "agree"),
        ("He called it “a shameful night for the whole of our town.”", "He called it “shameful.”", "compatible"),
        ("He called it “a shameful night.”", "“Nobody asked the fishermen,” he said.", "compatible"),
        ("“The dam is safe,” the mayor said on Friday.", "The mayor said the dam was safe on Friday.", "agree"),
    ],
)
def test_quotations_are_compared_word_by_word(one: str, other: str, verdict: str) -> None:
    assert verdict_on("quote", reading_of("courier", one), reading_of("herald", other)).verdict == verdict


@pytest.mark.parametrize(
    ("one", "other", "verdict"),
    [
        ("The council closed the old harbour.", "The council closed the old harbour.", "agree"),
        ("The council closed the old harbour.", "Fishermen wept as gates were locked for good.", "compatible"),
        ("The firm filed its report on Friday.", "The firm filed its report late on Thursday.", "differ"),
        ("The alarm was raised at 12:13 pm.", "The alarm was raised around 12:20 p.m.", "differ"),
        ("He quit the firm last year.", "He quit the firm earlier this month.", "differ"),
        ("The vote is on Tuesday; she spoke on Monday.", "She spoke on Monday of the vote.", "agree"),
    ],
)
def test_passages_agree_by_wording_and_differ_by_time(one: str, other: str, verdict: str) -> None:
    found = verdict_on("event", reading_of("courier", one), reading_of("herald", other))
    assert found.verdict == verdict, found


def test_the_day_that_differs_is_named() -> None:
    a = reading_of("courier", "The firm filed its report on Friday.")
    b = reading_of("herald", "The firm filed its report late on Thursday.")
    assert verdict_on("event", a, b).reason == "differ: the day, Friday against Thursday"


def test_one_outlet_alone_cannot_differ() -> None:
    a = reading_of("courier", "It killed 12.", ("12", 12, 12, ""))
    assert verdict_on("figure", a).verdict == "agree"


@pytest.mark.parametrize(("count", "verdict"), [("143", "differ"), ("150", "agree"), ("300", "compatible")])
def test_large_figures_that_nearly_meet_differ(count: str, verdict: str) -> None:
    number = int(count)
    a = reading_of("courier", f"The storm cut power to {count} homes by the sea.", (count, number, number, ""))
    b = reading_of("herald", "The storm cut power to 150 homes by the sea.", ("150", 150, 150, ""))
    assert verdict_on("event", a, b).verdict == verdict


def test_two_articles_of_one_outlet_are_compared() -> None:
    a = reading_of("first", "It killed 12.", ("12", 12, 12, ""))
    b = reading_of("second", "It killed 19.", ("19", 19, 19, ""))
    b = replace(b, article=replace(b.article, outlet=a.article.outlet))
    found = verdict_on("figure", a, b)
    assert found.verdict == "differ"
    assert step_words(found.steps[0]).startswith("First (first)")


WORDS = st.text(alphabet="abcdeé “”\"'[].…0123456789,$%-\n", max_size=80)


@settings(max_examples=40, deadline=None)
@given(WORDS, WORDS, st.sampled_from(["figure", "quote", "event", "assessment"]))
def test_any_text_gets_a_verdict_with_a_reason(one: str, other: str, kind: ClaimKind) -> None:
    readings = [Reading(Article(n, n, n, "", t), (), (), (), ()) for n, t in (("a", one), ("b", other))]
    found = verdict_on(kind, *readings)
    assert found.reason.startswith(found.verdict)
    assert all(map(step_words, found.steps))
    assert found.steps


@settings(max_examples=40, deadline=None)
@given(*(st.floats(0, 1e12) for _ in range(4)))
def test_the_order_of_outlets_does_not_change_the_verdict(a: float, b: float, c: float, d: float) -> None:
    one: Amount = ("x", min(a, b), max(a, b), "")
    other: Amount = ("x", min(c, d), max(c, d), "")
    assert figures(one, other).verdict == figures(other, one).verdict


def test_a_difference_that_nothing_explains_leads() -> None:
    found = verdict_on(
        "figure",
        reading_of("courier", "The flood displaced 8,000 in all.", ("8,000", 8000, 8000, "")),
        reading_of("herald", "Water drove out 25,000 at the ford.", ("25,000", 25000, 25000, "")),
        reading_of("star", "Since May, 120,000 fled.", ("120,000", 120000, 120000, ""), scope=("Since May",)),
    )
    assert found.reason == "differ: conflict, 8,000 against 25,000; scope, 8,000 against 120,000"
    assert [step.kind for step in found.steps].count("apart") == 3


@pytest.mark.parametrize(
    ("one", "other", "reason"),
    [
        ("The dam burst above Velmora.", "The dam burst above Velmora.", "agree: told word for word alike"),
        (
            "The old dam above Velmora burst on Friday.",
            "The old dam at Velmora burst on Friday night, crews said.",
            "agree: told in much the same words",
        ),
        (
            "The council will meet in public.",
            "A choir of forty sang while rain fell on the roofs of the mill.",
            "compatible: each tells other things, no contradiction found",
        ),
    ],
)
def test_how_passages_are_told_is_said_as_it_is(one: str, other: str, reason: str) -> None:
    assert verdict_on("event", reading_of("courier", one), reading_of("herald", other)).reason == reason


def test_steps_name_the_words_shared_and_those_of_one_outlet_alone() -> None:
    steps = verdict_on(
        "event",
        reading_of("courier", "The Harrow dam burst at night."),
        reading_of("herald", "The dam burst after the mayor had left for Aldane."),
    ).steps
    assert Step("in all", values=("dam", "burst")) in steps
    alone = {step.outlets: step.values[0] for step in steps if step.kind == "only one"}
    assert alone == {("Courier",): "Harrow", ("Herald",): "Aldane"}


@pytest.mark.parametrize(
    ("one", "other", "reason"),
    [
        ("A leak in the cellar caused the flood.", "The flood caused a leak.", "the other way round"),
        ("Shares of Vellin Mills rose.", "Shares of Vellin Mills fell.", "the opposite, rose against fell"),
        (
            "The harbour council elected Walter Vell treasurer.",
            "Harold Vell was elected treasurer by the harbour council.",
            "the name, Walter Vell against Harold Vell",
        ),
    ],
)
def test_passages_that_exclude_each_other(one: str, other: str, reason: str) -> None:
    found = verdict_on("event", reading_of("courier", one), reading_of("herald", other))
    assert found.verdict == "differ"
    assert found.reason.startswith(f"differ: {reason}")
    assert any("(Courier) against" in step for step in map(step_words, found.steps))


def test_a_sum_told_elsewhere_in_the_same_outlet_counts() -> None:
    """Ten in the headline and ten and two in the text are twelve."""
    head = reading_of("courier", "10 hikers die at Lodge Weir", ("10", 10, 10, ""))
    text = "The slide killed 10 hikers and two guides."
    body = reading_of("courier", text, ("10", 10, 10, ""), ("two", 2, 2, ""))
    both = reading_of("courier", f"{head.article.text} {text}", ("10", 10, 10, ""))
    start = len(head.article.text) + 1
    figures_ = (
        both.figures[0],
        *(replace(f, start=f.start + start, end=f.end + start, id=f"b-{f.id}") for f in body.figures),
    )
    both = replace(both, figures=figures_)
    other = reading_of("herald", "12 killed at Lodge Weir", ("12", 12, 12, ""))
    whole = both.article.text
    mentions = [
        Mention("courier", 0, start - 1, whole[: start - 1], "10", None, figures_[0].id),
        Mention("courier", start, len(whole), whole[start:], "10", None, figures_[1].id),
        Mention("herald", 0, len(other.article.text), other.article.text, "12", None, other.figures[0].id),
    ]
    assert judged("figure", mentions, {"courier": both, "herald": other}).verdict == "agree"
    assert judged("figure", [mentions[0], mentions[2]], {"courier": both, "herald": other}).verdict == "differ"


@pytest.mark.parametrize(
    ("one", "other", "reason"),
    [
        (
            "Warden Ola Brandt opposed the toll of 600 crowns.",
            "Warden Ola Brandt supported the toll of 600 crowns.",
            "differ: the opposite, opposed against supported",
        ),
        (
            "Warden Ola Brandt opposed the toll of 600 crowns.",
            "Warden Ola Brandt opposes the toll of 600 crowns.",
            "agree: the same figure, 600",
        ),
        (
            "The northbound ferry to Orle, which cost 600 crowns, sank.",
            "The southbound ferry to Orle, which cost 600 crowns, sank.",
            "differ: the opposite, northbound against southbound",
        ),
        (
            "The old ferry of 600 crowns lay in Orle, in a red barn.",
            "The old ferry of 600 crowns lay in Orle, in a blue barn.",
            "differ: what it was, red barn against blue barn",
        ),
        (
            "The ferry of 600 crowns was lost because of a rusty chain.",
            "The ferry of 600 crowns was lost because of the thick fog.",
            "differ: the cause, rusty chain against thick fog",
        ),
        (
            "Ferry of 600 crowns lost at the weir because of a rusty chain, wardens say.",
            "At the weir of Orle a drunken pilot was to blame for the loss of the ferry, which had cost 600 crowns.",
            "compatible: the same figure, 600, with another cause: a rusty chain and a drunken pilot",
        ),
    ],
)
def test_one_figure_with_contrary_words_around_it_is_a_dispute(one: str, other: str, reason: str) -> None:
    readings = [reading_of(name, text, ("600", 600, 600, "")) for name, text in (("a", one), ("b", other))]
    assert verdict_on("figure", *readings).reason == reason


def test_passages_that_share_but_a_name_do_not_agree() -> None:
    one = reading_of("a", "Ola Brandt of Reed Cottage wore “a straw hat” throughout.")
    other = reading_of("b", "Neighbours of Ola Brandt complained of “noise”.")
    assert verdict_on("event", one, other).verdict == "compatible"


def test_an_outlet_without_a_figure_does_not_agree_on_it() -> None:
    found = verdict_on(
        "figure",
        reading_of("courier", "The dam cost 40 crowns.", ("40", 40, 40, "")),
        reading_of("herald", "It was 40 crowns for the dam.", ("40", 40, 40, "")),
        reading_of("ledger", "The dam was dear."),
    )
    assert found.reason == "compatible: one tells it without a figure, 40"
    assert Step("no figure", ("Ledger",)) in found.steps


def test_an_outlet_that_gives_no_age_does_not_speak_against_it() -> None:
    pair = [reading_of(n, "Orrin, 43, mends the weir.", ("43", 43, 43, "years")) for n in ("courier", "herald")]
    aged = [replace(r, figures=(replace(r.figures[0], kind="age"),)) for r in pair]
    found = verdict_on("figure", *aged, reading_of("ledger", "Orrin mends the weir."))
    assert found.reason == "agree: the same figure, 43"


@pytest.mark.parametrize(
    ("one", "other", "verdict"),
    [
        ("“balanced plan”", "“a balanced plan”", "agree"),
        ("“and the dam held”", "“the dam held”", "agree"),
        ("“dam held”", "“no dam held”", "differ"),
        ("“the”", "“a”", "compatible"),
    ],
)
def test_quotations_that_differ_in_small_words(one: str, other: str, verdict: str) -> None:
    readings = [reading_of(n, f"Orrin spoke of {q}.") for n, q in (("courier", one), ("herald", other))]
    assert verdict_on("quote", *readings).verdict == verdict


def test_a_figure_beside_the_answer_is_a_figure_told() -> None:
    told = reading_of("ledger", "The dam, at 40 crowns, was dear.", ("40", 40, 40, ""))
    pair = [reading_of(n, "The dam cost 40 crowns.", ("40", 40, 40, "")) for n in ("courier", "herald")]
    mentions = [
        Mention(r.article.id, 0, len(r.article.text), r.article.text, "", None, r.figures[0].id if r in pair else None)
        for r in (*pair, told)
    ]
    assert judged("figure", mentions, {r.article.id: r for r in (*pair, told)}).verdict == "agree"


def test_what_is_counted_may_be_denied_by_one_who_gives_no_figure() -> None:
    told = reading_of("a", "Nine pupils were hurt at the Odra weir.", ("Nine", 9, 9, ""))
    denied = reading_of("b", "Reports that pupils were hurt at the Odra weir are false.")
    assert verdict_on("figure", told, denied).reason == "differ: the opposite, hurt against hurt … are false"
    other = reading_of("c", "Forty pupils were hurt at the Odra weir.", ("Forty", 40, 40, ""))
    reason = "differ: the opposite, hurt against hurt … are false; conflict, nine against forty"
    found = verdict_on("figure", told, denied, other)
    assert found.reason == reason
    assert found.steps[0] == Step("against", ("A", "B"), ("hurt", "hurt … are false"), ("the opposite",), leads=True)


def test_a_figure_denied_of_something_else_is_no_dispute_over_it() -> None:
    told = reading_of("a", "Nine pupils were hurt at the Odra weir.", ("Nine", 9, 9, ""))
    denied = reading_of("b", "Reports that wardens were hurt at the Odra weir are false.")
    assert verdict_on("figure", told, denied).verdict != "differ"


def test_a_figure_that_a_passage_refutes_is_not_its_own() -> None:
    told = reading_of("a", "The flood took 83 lives, the radio said.", ("83", 83, 83, ""))
    refutes = reading_of("b", "A figure of 83 dead, put about by the radio, does not stand up.", ("83", 83, 83, ""))
    counts = reading_of("c", "The wardens counted 52 dead.", ("52", 52, 52, ""))
    found = verdict_on("figure", told, refutes, counts)
    assert found.reason == "differ: conflict, 83 against 52"
    assert not any("B" in step.outlets for step in found.steps if step.kind == "answer")
    assert verdict_on("event", told, refutes).reason == "differ: the figure, 83 against not 83"


def test_a_figure_is_not_refuted_by_what_stands_beside_it() -> None:
    told = reading_of("a", "The flood took 83 lives.", ("83", 83, 83, ""))
    other = reading_of("b", "A toll of 83 was read out, and the wardens do not stand up.", ("83", 83, 83, ""))
    assert (
        verdict_on("figure", told, reading_of("c", "The flood took 83 in all.", ("83", 83, 83, ""))).verdict == "agree"
    )
    assert verdict_on("figure", told, other).verdict == "agree"


def test_a_mention_is_made_ready_once_for_all_the_claims_it_answers() -> None:
    reading = reading_of("courier", "The flood took 40 and 3 more.", ("40", 40, 40, ""), ("3", 3, 3, ""))
    text = reading.article.text
    told = frozenset((reading.figures[0].id,))
    prepared = Prepared({"courier": reading}, told)
    mention = Mention("courier", 0, len(text), text, "")
    said = prepared.of(mention)
    assert prepared.of(replace(mention, value="40"), "Courier") is said
    assert [text[start:end] for _, start, end in said.figures] == ["3"]
    assert len(said.aside) == 1
    assert len(prepared.of(mention, aside=False).figures) == 2
    assert prepared.of(mention, "Courier (courier)").outlet == "Courier (courier)"
    assert prepared.of(replace(mention, chain=("Courier", "the army"))).stated


def test_who_is_alive_of_an_age_and_dead_of_the_same_is_no_agreement() -> None:
    texts = ("The skipper, a 41-year-old woman, survived.", "The skipper, a 41-year-old man, has died.")
    pair = [reading_of(n, t, ("41", 41, 41, "years")) for n, t in zip(("courier", "herald"), texts, strict=True)]
    found = verdict_on("figure", *(replace(r, figures=(replace(r.figures[0], kind="age"),)) for r in pair))
    words = "the opposite, survived against has died; man or woman, a 41-year-old woman against a 41-year-old man"
    assert found.reason == f"differ: {words}"


@pytest.mark.parametrize(
    ("one", "other", "reason"),
    [
        (
            "The trial of seven wardens of the weir opened on Tuesday in Orle.",
            "The trial of seven wardens of the weir opened in Orle on Thursday.",
            "differ: the day, Tuesday against Thursday",
        ),
        (
            "The trial of seven wardens may be long, a clerk said on Tuesday in Orle.",
            "The trial of seven wardens may be long, a clerk in Orle said on Thursday.",
            "agree: the same figure, seven",
        ),
        (
            "The mill of seven wheels was bought by the Vell Group, which has wanted it for a decade.",
            "After long talks in Orle all seven wheels were bought by Odra Capital.",
            "compatible: the same figure, seven, with other names: Vell Group and Odra Capital",
        ),
    ],
)
def test_the_same_number_of_two_days_or_people_is_told(one: str, other: str, reason: str) -> None:
    seven: Amount = ("seven", 7, 7, "")
    a, b = reading_of("courier", one, seven), reading_of("herald", other, seven)
    assert verdict_on("figure", a, b).reason == reason
