"""Outlets counted by their origins."""

from __future__ import annotations

import pytest

from reader.analysis.origins import Origins, origins_of
from reader.analysis.sourcing.copies import Copies
from reader.analysis.sourcing.sources import same_source
from reader.model import Article, Figure, Mention, Merge, Quote, Reading

RUN = "the ferry had left the pier at dawn with more passengers than its papers allowed and no radio"


def reading_of(name: str, text: str = "", value: float | None = None, credits: tuple[str, ...] = ()) -> Reading:
    text = text or f"{name} tells it in words of its own."
    figures = () if value is None else (Figure(f"{name}-f", name, 0, 1, text[:1], "count", value, value),)
    return Reading(Article(name, name, name.title(), "", text, credits=credits), (), (), figures, ())


def origins(*told: tuple[Reading, tuple[str, ...]]) -> Origins:
    """The origins of one mention a reading: its whole text; the chain without the outlet."""
    mentions = [
        Mention(
            r.article.id,
            0,
            len(r.article.text),
            r.article.text,
            "",
            figure=r.figures[0].id if r.figures else None,
            chain=(r.article.outlet, *chain),
        )
        for r, chain in told
    ]
    return origins_of(mentions, {r.article.id: r for r, _ in told}, Copies(r for r, _ in told))


def test_one_source_in_two_outlets_is_an_echo() -> None:
    found = origins((reading_of("courier"), ("Ona Brandt",)), (reading_of("herald"), ("Brandt",)))
    assert (found.count, found.support) == (1, "echoed")
    assert found.groups[0].articles == ("courier", "herald")
    assert found.groups[0].merged


def test_an_apostrophe_makes_no_other_name() -> None:
    found = origins((reading_of("courier"), ("Pilots’ Union",)), (reading_of("herald"), ("Pilots' Union",)))
    assert [m.kind for m in found.groups[0].merged] == ["same source"]


def test_two_sources_corroborate() -> None:
    found = origins((reading_of("courier"), ("Ona Brandt",)), (reading_of("herald"), ("the coast guard",)))
    assert (found.count, found.support) == (2, "corroborated")


def test_what_names_nobody_is_never_independent() -> None:
    found = origins((reading_of("courier"), ("Ona Brandt",)), (reading_of("herald"), ()), (reading_of("globe"), ()))
    assert (found.count, found.support) == (1, "single")
    assert [o.stated for o in found.groups] == [True, False, False]


def test_nobody_named_at_all_is_unstated() -> None:
    found = origins((reading_of("courier"), ()), (reading_of("herald"), ()))
    assert (found.count, found.support) == (1, "unstated")


def test_a_figure_that_excludes_the_stated_one_has_another_origin() -> None:
    found = origins((reading_of("courier", value=40), ("Ona Brandt",)), (reading_of("herald", value=900), ()))
    assert (found.count, found.support) == (2, "single")


def test_one_agency_behind_two_outlets_is_one_origin() -> None:
    found = origins((reading_of("courier"), ("Reuters",)), (reading_of("herald"), ("Reuters", "an official")))
    assert found.count == 1
    assert found.groups[0].merged == (Merge("same source", ("Courier", "Herald"), ("Reuters",)),)


def test_a_byline_credit_gives_the_origin_of_what_names_nobody() -> None:
    found = origins((reading_of("courier", credits=("Associated Press",)), ()), (reading_of("herald"), ("AP",)))
    assert found.count == 1
    assert Merge("whole credit", ("Courier",), ("Associated Press",)) in found.groups[0].merged


def test_copied_text_is_one_origin() -> None:
    found = origins((reading_of("courier", f"So {RUN}."), ()), (reading_of("herald", f"Yet {RUN}!"), ("Ona Brandt",)))
    assert found.count == 1
    assert found.groups[0].articles == ("courier", "herald")
    assert [merge.kind for merge in found.groups[0].merged] == ["shared text"]


MILL = "Draining the lower mill pond of its silt will take about nine days"


def test_passages_word_for_word_alike_are_one_origin_whatever_their_sources_are_called() -> None:
    one, other = (
        reading_of(n, f"{MILL}, {who} said.") for n, who in (("courier", "Ann Lee"), ("herald", "an engineer"))
    )
    found = origins((one, ("Ann Lee",)), (other, ("an engineer",)))
    assert (found.count, found.support) == (1, "echoed")
    assert found.groups[0].merged == (Merge("told alike", ("Courier", "Herald")),)


def test_a_few_words_alike_in_long_passages_are_no_copy() -> None:
    more = "The gates had not been opened since the spring, when two boys fell in and the wheel was stopped for good"
    one = reading_of("courier", f"{MILL}, Ann Lee said.")
    other = reading_of("herald", f"{more}; silt of the lower mill pond will take about nine days, an engineer said.")
    assert origins((one, ("Ann Lee",)), (other, ("an engineer",))).support == "corroborated"


def test_what_others_tell_by_other_figures_is_no_copy() -> None:
    one = reading_of("courier", f"{MILL}, Ann Lee said.", value=9)
    other = reading_of("herald", f"{MILL}, an engineer said.", value=40)
    assert origins((one, ("Ann Lee",)), (other, ("an engineer",))).count == 2


def test_the_fuller_name_is_the_origins() -> None:
    one, other = (reading_of(n, f"{MILL}, it was said.") for n in ("courier", "herald"))
    found = origins((one, ("the board",)), (other, ("the mill board",)))
    assert [o.name for o in found.groups] == ["the mill board"]


def test_a_bare_noun_that_may_be_anothers_fuller_name_does_not_corroborate() -> None:
    found = origins((reading_of("courier"), ("the board",)), (reading_of("herald"), ("the mill board",)))
    assert (found.count, found.support, len(found.groups)) == (1, "single", 2)
    assert found.groups[0].merged == (Merge("may be", ("Courier", "Herald"), ("the board", "the mill board")),)
    assert not found.groups[0].is_counted
    found = origins((reading_of("courier"), ("the board",)), (reading_of("herald"), ("the mill owners",)))
    assert found.support == "corroborated"


def test_a_bare_noun_with_another_figure_is_somebody_else() -> None:
    one, other = reading_of("courier", value=40), reading_of("herald", value=900)
    assert origins((one, ("the board",)), (other, ("the mill board",))).count == 2


def test_a_body_told_by_its_noun_is_one_with_who_speaks_for_it() -> None:
    named = reading_of("courier", "A company spokeswoman, Una Field, said it held.")
    found = origins((named, ("Una Field",)), (reading_of("herald"), ("the company",)))
    assert (found.count, found.support) == (1, "echoed")
    found = origins((named, ("Una Field",)), (reading_of("herald"), ("the board",)))
    assert found.support == "corroborated"


def test_one_utterance_is_one_origin_though_its_hour_alone_answers() -> None:
    words = "We opened both of the sluices at four in the morning"
    told = []
    for name, speaker in (("courier", "Ann Lee"), ("herald", "Una Field")):
        text = f"“{words},” said {speaker}."
        quote = Quote(f"{name}-q", name, 1, 1 + len(words), words, "speech", speaker)
        article = Article(name, name, name.title(), "", text)
        at = text.index("four")
        mention = Mention(
            name,
            0,
            len(text),
            text,
            "four",
            chain=(name.title(), speaker),
            answer=(at, at + len("four in the morning")),
        )
        told.append((Reading(article, (), (quote,), (), ()), mention))
    readings = {r.article.id: r for r, _ in told}
    found = origins_of([m for _, m in told], readings, Copies(readings.values()))
    assert (found.count, found.support) == (1, "echoed")


def test_copied_text_that_names_nobody_is_an_echo_where_it_stands_alone() -> None:
    copied = (reading_of("courier", f"So {RUN}."), ()), (reading_of("herald", f"Yet {RUN}!"), ())
    assert (origins(*copied).count, origins(*copied).support) == (1, "echoed")
    beside = origins(*copied, (reading_of("globe"), ()))
    assert (beside.count, beside.support) == (1, "unstated")
    stated = origins(*copied, (reading_of("globe"), ("Ona Brandt",)))
    assert (stated.count, stated.support) == (1, "single")


def test_an_outlet_that_another_credits_is_the_origin() -> None:
    found = origins((reading_of("courier"), ()), (reading_of("herald"), ("The Courier",)))
    assert found.count == 1
    assert found.groups[0].name == "Courier"
    assert found.groups[0].merged == (Merge("credit", ("Herald", "Courier")),)


def test_an_outlets_own_words_go_to_the_source_it_names_beside() -> None:
    r = reading_of("courier")
    mentions = [
        Mention("courier", 0, 5, "", "", chain=("Courier",)),
        Mention("courier", 6, 9, "", "", chain=("Courier", "Ona")),
    ]
    found = origins_of(mentions, {"courier": r}, Copies([r]))
    assert len(found.groups) == 1
    assert found.groups[0].name == "Ona"


def test_mentions_without_a_reading_are_left_out() -> None:
    found = origins_of([Mention("gone", 0, 1, "", "")], {}, Copies([]))
    assert found == Origins((), 1, "unstated")


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("a spokesman for the harbour office", "the harbour office", True),
        ("the harbour office's spokeswoman", "the harbour office", True),
        ("a spokesman for the provincial governor", "the provincial government", True),
        ("the governor of Torland", "the provincial government", True),
        ("the federal government", "the provincial government", False),
        ("the government", "the government of Torland", False),
        ("Ona Brandt", "Ms. Brandt", True),
        ("Mike Brandt", "Michael Brandt", True),
        ("Ona Brandt", "Carl Brandt", False),
        ("AP", "The Associated Press", True),
        ("the UN", "U.N.", True),
        ("police", "the coast guard", False),
        ("", "police", False),
        ("a senior official in the harbour ministry", "the harbour ministry", False),
        ("a spokesman for the harbour ministry", "the harbour ministry", True),
    ],
)
def test_descriptions_of_one_source_are_known(one: str, other: str, same: bool) -> None:
    assert same_source(one, other) is same
    assert same_source(other, one) is same


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Ona Brandt", "Ona J. Brandt Jr.", True),
        ("Joseph diBrandt", "diBrandt", True),
        ("O. Brandt", "Ona Brandt", True),
        ("Ona Brandt", "Olga Brandt", False),
        ("Ona J. Brandt", "Lars J. Brandt", False),
        ("the 24-page indictment", "an indictment", True),
        ("Brandt’s indictment", "the indictment", False),
    ],
)
def test_name_forms_of_one_source(one: str, other: str, same: bool) -> None:
    assert same_source(one, other) is same
    assert same_source(other, one) is same


def test_of_many_articles_each_is_asked_for_no_more_than_it_may_share(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = []
    share = Copies.share
    monkeypatch.setattr(Copies, "share", lambda self, a, b: asked.append((a, b)) or share(self, a, b))
    readings = [reading_of(f"paper-{n}") for n in range(60)]
    copies = [reading_of(f"copy-{n}", f"So {RUN}.") for n in range(60)]
    found = origins(*((r, ()) for r in (*readings, *copies)))
    assert sorted(len(o.articles) for o in found.groups) == [1] * 60 + [60]
    assert len(asked) == 59


def test_one_accused_by_nobody_named_does_not_bear_it_out() -> None:
    accuser = reading_of("courier", "Tom Brand knew of the crack, an official said.")
    found = origins((accuser, ("an official",)), (reading_of("herald", "Brand signed it, he said."), ("Tom Brand",)))
    assert (found.count, found.support) == (2, "single")
    found = origins((accuser, ("an official",)), (reading_of("herald", "He knew of it, Ann Lee said."), ("Ann Lee",)))
    assert found.support == "corroborated"


def test_a_headline_and_its_text_name_one_source() -> None:
    paper = reading_of("courier", "Brand knew, official says. He knew, an official in his office said.")
    mentions = [
        Mention("courier", 0, 26, "Brand knew, official says.", "", chain=("Courier", "official")),
        Mention("courier", 27, 60, "He knew, an official said.", "", chain=("Courier", "an official in his office")),
    ]
    found = origins_of(mentions, {"courier": paper}, Copies([paper]))
    assert [o.name for o in found.groups] == ["an official in his office"]


def test_a_spokesman_by_name_is_his_ministry() -> None:
    named = reading_of("courier", "Water ministry spokesman Idris Vael said it held.")
    found = origins((named, ("Idris Vael",)), (reading_of("herald"), ("the water ministry",)))
    assert (found.count, found.support) == (1, "echoed")
    assert found.groups[0].merged == (Merge("spokesman", ("Courier", "Herald"), ("Idris Vael", "the water ministry")),)


def test_an_agency_of_the_story_is_the_origin_of_who_credits_it() -> None:
    wire, lantern = reading_of("orlin wire"), reading_of("lantern")
    found = origins((lantern, ("the Orlin news agency",)), (wire, ()))
    assert found.count == 1
    assert found.groups[0].name == "Orlin Wire"
    assert found.groups[0].merged == (Merge("credit", ("Lantern", "Orlin Wire")),)


def test_who_credits_an_agency_has_it_from_whom_the_agency_has_it() -> None:
    wire, lantern = reading_of("orlin wire"), reading_of("lantern")
    found = origins((lantern, ("the Orlin news agency",)), (wire, ("the harbour office",)))
    assert (found.count, found.support) == (1, "echoed")
    assert found.groups[0].name == "the harbour office"
    assert found.groups[0].merged == (Merge("credit", ("Lantern", "Orlin Wire")),)


def test_a_figure_that_the_agency_excludes_is_not_from_whom_it_has_its_own() -> None:
    wire, lantern = reading_of("orlin wire", value=40), reading_of("lantern", value=900)
    assert origins((lantern, ("the Orlin news agency",)), (wire, ("the harbour office",))).count == 2


def test_an_office_is_no_agency_of_the_story() -> None:
    wire, lantern = reading_of("orlin wire"), reading_of("lantern")
    assert origins((lantern, ("the Orlin harbour office",)), (wire, ("the coast guard",))).count == 2


def test_an_outlet_named_in_a_line_of_credit_is_the_origin_of_what_is_told_in_its_own_voice() -> None:
    lines = ("With material from the Herald",)
    found = origins((reading_of("courier", credits=lines), ()), (reading_of("herald"), ("Ona Brandt",)))
    assert Merge("whole credit", ("Courier",), ("Herald",)) in found.groups[0].merged
    assert found.groups[0].articles == ("courier", "herald")
    assert origins((reading_of("courier", credits=("By Ann Herald",)), ()), (reading_of("herald"), ())).support == (
        "unstated"
    )


@pytest.mark.parametrize(
    "line",
    ["Additional reporting by the Herald", "With reporting from the Herald", "The Herald contributed to this report"],
)
def test_what_an_outlet_only_added_to_is_not_all_from_it(line: str) -> None:
    courier = reading_of("courier", credits=(line,))
    found = origins((courier, ()), (reading_of("herald"), ("Ona Brandt",)))
    assert [(o.name, o.articles) for o in found.groups] == [("Ona Brandt", ("herald",)), ("Courier", ("courier",))]
