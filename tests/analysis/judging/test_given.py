"""What a passage gives in answer to a question of figures, and why two such answers are apart."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.analysis.test_verdicts import Amount, figures, reading_of, verdict_on


def test_nobody_is_no_measure() -> None:
    """Nobody is none of those counted, and not 0 degrees."""
    a = reading_of("courier", "Nobody lasts in six degrees.", ("six degrees", 6, 6, "°C"))
    b = reading_of("herald", "Nobody lasts in that.")
    assert verdict_on("figure", a, b).verdict != "differ"
    assert "nobody" not in verdict_on("figure", a, b).reason


def test_a_verb_of_movement_answers_only_where_figures_move() -> None:
    a = reading_of("courier", "The worst flood for 30 years.", ("30 years", 30, 30, "years"))
    b = reading_of("herald", "The dyke was falling apart as the flood came.")
    assert "falling" not in verdict_on("figure", a, b).reason
    a = reading_of("courier", "Rents rose 3 percent.", ("3 percent", 3, 3, "percent"))
    b = reading_of("herald", "Rents fell again, tenants said.")
    assert verdict_on("figure", a, b).verdict == "differ"


def test_a_part_of_the_other_figure_does_not_differ_from_it() -> None:
    a = reading_of("courier", "The train carried 240 people home.", ("240", 240, 240, ""))
    b = reading_of("herald", "Buses took 90 of the 240 people home.", ("90", 90, 90, ""), ("240", 240, 240, ""))
    assert verdict_on("figure", a, b).reason == "compatible: a part and the whole, 240 and 90"


def test_some_of_those_who_are_asked_after_are_not_all_of_them() -> None:
    a = reading_of("courier", "The fire has killed three people.", ("three", 3, 3, ""))
    b = reading_of("herald", "She said two of the dead were a couple.", ("two", 2, 2, ""))
    assert verdict_on("figure", a, b).verdict == "compatible"
    c = reading_of("herald", "She said four of the dead were a family.", ("four", 4, 4, ""))
    assert verdict_on("figure", a, c).verdict == "differ"
    d = reading_of("courier", "Three of the dead were children.", ("Three", 3, 3, ""))
    assert verdict_on("figure", d, b).verdict == "differ"


def test_what_is_added_is_told_by_the_whole_it_makes() -> None:
    a = reading_of("courier", "Divers found 30 bodies.", ("30", 30, 30, ""))
    text = "Divers found two more bodies, taking the toll to 36."
    b = reading_of("herald", text, ("two", 2, 2, ""), ("36", 36, 36, ""))
    assert "30 against 36" in verdict_on("figure", a, b).reason
    b = reading_of("herald", "Divers found two more bodies.", ("two", 2, 2, ""))
    assert verdict_on("figure", a, b).reason == "compatible: a number and one more on top, 30 and two"


def test_what_a_passage_denies_is_not_its_answer() -> None:
    a = reading_of("courier", "The strike cost 900 jobs.", ("900", 900, 900, ""))
    text = "The strike cost 2,400 jobs, not the 900 the firm owns up to."
    b = reading_of("herald", text, ("2,400", 2400, 2400, ""), ("900", 900, 900, ""))
    assert verdict_on("figure", a, b).reason == "differ: conflict, 900 against 2,400"
    b = reading_of("herald", "Jobs went in the strike, but not 900.", ("900", 900, 900, ""))
    assert verdict_on("figure", a, b).reason == "differ: the figure, 900 against not 900"


def test_two_others_are_two() -> None:
    a = reading_of("courier", "Two other barges were laid up.", ("Two", 2, 2, ""))
    b = reading_of("herald", "They laid up two barges.", ("two", 2, 2, ""))
    assert verdict_on("figure", a, b).verdict == "agree"


@pytest.mark.parametrize(
    ("of", "kind"),
    [("people killed", "time"), ("people aboard", "conflict"), ("", "time"), ("bodies", "time")],
)
def test_only_what_mounts_is_an_update(of: str, kind: str) -> None:
    a = reading_of("courier", "There were 120 in all.", ("120", 120, 120, ""), of=of)
    b = reading_of("herald", "There were 150 in all.", ("150", 150, 150, ""), of=of)
    assert verdict_on("figure", a, b, as_of=("2031-03-02", "2031-03-04")).reason == f"differ: {kind}, 120 against 150"


def test_the_missing_grow_fewer() -> None:
    a = reading_of("courier", "Still 30 are lost.", ("30", 30, 30, ""), of="people missing")
    b = reading_of("herald", "Still 20 are lost.", ("20", 20, 20, ""), of="people missing")
    assert verdict_on("figure", a, b, as_of=("2031-03-02", "2031-03-04")).reason == "differ: time, 30 against 20"


def money(words: str, amount: float, unit: str) -> Amount:
    return words, amount, amount, unit


@pytest.mark.parametrize(
    ("one", "other", "reason"),
    [
        (money("$5 million", 5e6, "USD"), money("£5m", 5e6, "GBP"), "differ: the currency, $5 million against £5m"),
        (money("C$5 million", 5e6, "CAD"), money("$5m", 5e6, "USD"), None),
        (money("$5 million", 5e6, "USD"), money("£4m", 4e6, "GBP"), None),
    ],
)
def test_one_number_of_two_currencies(one: Amount, other: Amount, reason: str | None) -> None:
    a, b = reading_of("courier", f"They paid {one[0]}.", one), reading_of("herald", f"They paid {other[0]}.", other)
    a, b = (replace(r, figures=tuple(replace(f, kind="money") for f in r.figures)) for r in (a, b))
    found = verdict_on("figure", a, b)
    assert found.reason == reason if reason else found.verdict != "differ"


def test_one_sentence_quoted_with_two_limits() -> None:
    """Up to three days and up to one day overlap; that somebody said both of one thing does not."""
    three: Amount = ("within 72 hours", None, 72, "hours")
    one: Amount = ("within 24 hours", None, 24, "hours")
    a = reading_of("courier", "“We want mills to write to us within 72 hours,” she said.", three)
    b = reading_of("herald", "She said: “We want mills to write to us within 24 hours.”", one)
    assert verdict_on("figure", a, b).reason == "differ: conflict, within 72 hours against within 24 hours"
    b = reading_of("herald", "Letters came within 24 hours.", one)
    assert verdict_on("figure", a, b).verdict == "compatible"


def test_limits_that_are_the_same_part_nothing() -> None:
    def with_scope(*scopes: str) -> str:
        texts = ("The flood took 87 in all.", "Water carried off 78 at the ford.")
        readings = (
            reading_of(n, t, (w, int(w), int(w), ""), scope=(s,))
            for n, t, w, s in zip(("courier", "herald"), texts, ("87", "78"), scopes, strict=True)
        )
        return verdict_on("figure", *readings).reason

    assert with_scope("In 1993", "in the winter of 1993") == "differ: conflict, 87 against 78"
    assert with_scope("In 1993", "in 1994").startswith("differ: scope")


def test_deeds_alone_do_not_tell_what_is_counted() -> None:
    a = reading_of("courier", "It saved 251.", ("251", 251, 251, ""), of="saved")
    b = reading_of("herald", "It rescued 270 people.", ("270", 270, 270, ""), of="people rescued")
    assert verdict_on("figure", a, b).reason == "differ: conflict, 251 against 270"


def test_two_days_of_one_account_do_not_differ() -> None:
    on = ("2031-08-21", "2031-08-22")
    first = "The leak was found on August 21 and the mayor was told the following day."
    second = "The mayor was told on August 22, a day after the leak was found."
    a = reading_of("courier", first, ("August 21", on[0], on[0], ""))
    b = reading_of("herald", second, ("August 22", on[1], on[1], ""))
    assert verdict_on("figure", a, b).verdict == "compatible"
    b = reading_of("herald", "The leak was found on August 24.", ("August 24", "2031-08-24", "2031-08-24", ""))
    assert verdict_on("figure", a, b).verdict == "differ"


def test_single_numbers_lead_a_difference() -> None:
    found = verdict_on(
        "figure",
        reading_of("courier", "The flood took 30.", ("30", 30, 30, "")),
        reading_of("herald", "It took 34.", ("34", 34, 34, "")),
        reading_of("star", "It took hundreds.", ("hundreds", 200, None, "")),
    )
    assert found.reason == "differ: conflict, 30 against 34"
    assert figures(("30", 30, 30, ""), ("34", 34, 34, "")).reason == found.reason


def test_the_children_are_some_of_the_people_and_not_some_of_a_part() -> None:
    a = reading_of("courier", "Twelve children were hurt.", ("Twelve", 12, 12, ""), of="children wounded")
    b = reading_of("herald", "In all 40 people were hurt.", ("40", 40, 40, ""), of="people wounded")
    assert verdict_on("figure", a, b).reason == "compatible: a part and the whole, twelve and 40"
    c = reading_of("herald", "They said 14 of those hurt were children.", ("14", 14, 14, ""), of="people wounded")
    assert verdict_on("figure", a, c).verdict == "differ"


@pytest.mark.parametrize(("of", "kind"), [("fined", "conflict"), ("tickets paid", "conflict"), ("raised", "time")])
def test_a_fine_or_a_price_is_no_growing_sum(of: str, kind: str) -> None:
    a = reading_of("courier", "It was $4 million.", ("$4 million", 4e6, 4e6, "USD"), of=of)
    b = reading_of("herald", "It was $5 million.", ("$5 million", 5e6, 5e6, "USD"), of=of)
    a, b = (replace(r, figures=tuple(replace(f, kind="money") for f in r.figures)) for r in (a, b))
    found = verdict_on("figure", a, b, as_of=("2031-03-02", "2031-03-04"))
    assert found.reason == f"differ: {kind}, $4 million against $5 million"


@pytest.mark.parametrize(
    "text",
    [
        "It revised the loss to 355 crowns from 310, adding 45 for the dam.",
        "The loss rose from 310 to 355 crowns, of which 45 went on the dam.",
        "The loss of 355 crowns, up from 310, counts 45 for the dam.",
    ],
)
def test_what_took_the_place_of_an_earlier_figure_is_the_one_beside_it(text: str) -> None:
    later = reading_of("courier", text, ("310", 310, 310, ""), ("355", 355, 355, ""), ("45", 45, 45, ""))
    other = reading_of("herald", "It lost 520 crowns.", ("520", 520, 520, ""))
    assert "355 against 520" in verdict_on("figure", later, other).reason
