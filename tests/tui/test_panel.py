"""What the side panel says."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reader.evidence import noted
from reader.model import Mention, Step
from reader.reading.figures import Point
from reader.reading.glyphs import ASCII, UNICODE
from reader.reading.outlets import OutletFilter
from reader.reading.session import Session
from reader.tui.panel.claim import panel_rows
from reader.tui.panel.collation import collated_parts
from reader.tui.panel.ruler import marks_told, ruler, short_number
from tests.tui.velling import ANALYSIS, ARTICLES, QUOTES, STORY


def session() -> Session:
    made = Session(STORY)
    made.add_analysis(ANALYSIS)
    return made


def said(s: Session, width: int = 60, why: bool = False) -> str:
    return " ".join(" ".join("".join(t for t, _ in line) for line in panel_rows(s, width, why).lines).split())


def at(claim_id: str, article: str = "lowland-herald") -> Session:
    s = session()
    claim = next(c for c in ANALYSIS.claims if c.id == claim_id)
    s.go_to_mention(next(m for m in claim.mentions if m.article == article), claim)
    return s


def test_question_verdict_reason_outlets_and_origins() -> None:
    text = said(at("moved"))
    assert "People who left the Velling valley ≠ differ: scope: one counts since Friday" in text
    assert "4 outlets · at most 2 origins" in text
    assert "← Corvus News ← the regional council" in text


def test_the_passage_first_then_the_most_different() -> None:
    targets = panel_rows(at("moved"), 60).targets
    assert [t.mention.article for t in targets][1:3] == ["lowland-herald", "aster-evening"]


def test_other_units_are_told_in_that_of_the_passage() -> None:
    assert "19 kilometres = 11.8 miles" in said(at("distance"))
    assert "12 miles = 19.3 km" in said(at("distance", "aster-evening"))


def test_who_is_silent() -> None:
    assert "not found in N The Northern Ledger, of which only a digest was there to search" in said(at("opened"))
    s = at("opened")
    s.add_analysis(replace(ANALYSIS, claims=(replace(ANALYSIS.claims[1], silent=("corvus-news", "lowland-herald")),)))
    s.go_to_mention(ANALYSIS.claims[1].mentions[1], ANALYSIS.claims[1])
    assert "silent" not in said(s)


def test_variants_of_a_quotation_word_by_word() -> None:
    text = said(at("morant"))
    assert "[-We have-] no reason to believe that the wall will give way [-this week-]" in text
    assert "[-the wall-] {+[the dam]+} will give way this week" in text
    assert collated_parts("one two", "three four") == []


def _changed_quotation() -> Session:
    """One outlet turns the words round; the engine gives its answer no quotation of its own."""
    turned = 'Chief engineer Ilse Morant said there was "every reason to believe that the wall will give way."'
    article = ARTICLES["aster-evening"]
    start = article.text.index("Chief engineer")
    text = article.text.replace("no reason to believe", "every reason to believe")
    quote = QUOTES["aster-evening"][0]
    words = quote.text.replace("no reason", "every reason")
    changed = replace(quote, text=words, start=text.index(words), end=text.index(words) + len(words))
    mention = Mention(article.id, start, start + len(turned), turned, "Ilse Morant said", answer=(start, start + 5))
    morant = next(c for c in ANALYSIS.claims if c.id == "morant")
    claim = replace(morant, mentions=(morant.mentions[0], mention, morant.mentions[2]))
    readings = tuple(replace(r, quotes=(changed,)) if r.article.id == article.id else r for r in ANALYSIS.readings)
    articles = tuple(replace(a, text=text) if a.id == article.id else a for a in STORY.articles)
    s = Session(replace(STORY, articles=articles))
    s.add_analysis(replace(ANALYSIS, story=s.story, readings=readings, claims=(claim,)))
    s.go_to_mention(mention, claim)
    return s


def test_a_quotation_turned_round_is_marked_from_either_side() -> None:
    s = _changed_quotation()
    assert s.highlight is not None
    assert s.highlight.kind == "quote"
    text = said(s)
    assert "[-every-] {+We have no+} reason to believe that the wall will give way" in text
    assert "in words of its own" not in text
    claim = s.claims[0]
    s.go_to_mention(claim.mentions[0], claim)
    assert "[-We have no-] {+every+} reason to believe" in said(s)


def test_only_who_quotes_nothing_tells_it_in_words_of_its_own() -> None:
    s = _changed_quotation()
    readings = tuple(replace(r, quotes=()) if r.article.id == "aster-evening" else r for r in ANALYSIS.readings)
    s.add_analysis(replace(ANALYSIS, story=s.story, readings=readings, claims=s.claims))
    s.go_to_mention(s.claims[0].mentions[1], s.claims[0])
    assert said(s).count("in words of its own") == 1


def test_steps_are_told_on_demand() -> None:
    assert "do not overlap" not in said(at("moved"))
    assert "1. 4,000 to 4,500 and at least 12,000 do not overlap 2. one text says: since Friday" in said(
        at("moved"), why=True
    )


def test_a_filter_is_owned_up_to() -> None:
    s = at("moved")
    s.set_filter(OutletFilter(frozenset({"Corvus News"})))
    assert "1 outlet more hidden by the filter: C verdict and reason are over all" in said(s)


def test_every_width_has_room() -> None:
    for claim in ANALYSIS.claims:
        for width in (4, 10, 24, 36, 80):
            rows = panel_rows(at(claim.id), width)
            assert len(rows.lines) == len(rows.owner)
            if width > 10:
                assert max(sum(len(t) for t, _ in line) for line in rows.lines) <= width


def test_the_ruler() -> None:
    points = [Point("V", 25000, 25000, "nearly"), Point("M", 6000, 8000), Point("J", 120000, None)]
    parts, log = ruler(points, 38, UNICODE)
    line = "".join(t for t, _ in parts)
    assert log
    assert len(line) == 38
    assert line.startswith("6k M")
    assert line.index("M") < line.index("~V") < line.index("J>")
    assert line.endswith(" 120k")
    assert ruler(points[:1], 38, UNICODE) == ([], False)
    assert ruler([Point("A", 5, 5), Point("B", 5, 5)], 38, UNICODE) == ([], False)
    assert ruler(points, 12, UNICODE) == ([], False)


@pytest.mark.parametrize("width", [24, 30, 36])
def test_marks_on_the_ruler_keep_the_order_of_their_figures(width: int) -> None:
    points = [Point("O", 4, 4), Point("C", 4, 4), Point("K", 19, 19, lead=True), Point("M", 47, 47), Point("O", 38, 38)]
    points += [Point("C", 52, 52, lead=True), Point("M", 47, None), Point("D", 83, 83, lead=True), Point("C", 83, 83)]
    line = "".join(t for t, _ in ruler(points, width, ASCII)[0]).split(" ", 1)[1].rpartition(" ")[0]
    values = {"O": (4, 38), "C": (4, 52, 83), "K": (19,), "M": (47,), "D": (83,)}
    least = 0
    for letter in filter(str.isalpha, line):
        least = min(v for v in values[letter] if v >= least)
    assert {"K", "C", "D"} <= set(line), "those on which the verdict rests"


def test_each_outlet_stands_on_the_ruler_before_one_stands_there_twice() -> None:
    crowd = [Point("A", value, value) for value in range(10, 40)]
    line = "".join(t for t, _ in ruler([*crowd, Point("B", 25, 25), Point("C", 26, 26, lead=True)], 30, ASCII)[0])
    assert "B" in line
    assert "C" in line
    assert marks_told([Point("A", 5, None), Point("B", 6, 6, "about")], ASCII) == "> at least, ~ about"


def test_marks_that_fall_together_stand_side_by_side() -> None:
    line = "".join(t for t, _ in ruler([Point(c, 10, 10) for c in "ABC"] + [Point("D", 20, 20)], 30, ASCII)[0])
    assert {"A", "B", "C", "D"} <= set(line)


def test_short_numbers() -> None:
    assert [short_number(v) for v in (500, 6000, 6500, 25000, 1.2e6, 85e6, 2e9)] == [
        *("500", "6k", "6500", "25k", "1.2M", "85M", "2bn"),
    ]


def apart(one: tuple[str, str], other: tuple[str, str], *ways: str) -> Step:
    """The step that two outlets' answers exclude each other, which the reason names."""
    return Step("apart", (one[0], other[0]), (one[1], other[1]), ways, leads=True)


def test_the_two_answers_a_dispute_rests_on_stand_apart() -> None:
    s = session()
    figures = replace(
        ANALYSIS.claims[0],
        reason="differ: scope, About 4,000 against At least 12,000",
        steps=(
            Step("answer", ("The Lowland Herald",), ("About 4,000",)),
            apart(("The Lowland Herald", "About 4,000"), ("Aster Evening Post", "At least 12,000"), "scope"),
            noted("only one of them is limited by: since Friday"),
        ),
    )
    s.add_analysis(replace(ANALYSIS, claims=(figures, *ANALYSIS.claims[1:])))
    s.go_to_mention(figures.mentions[2], figures)
    rows = panel_rows(s, 60)
    lines = ["".join(t for t, _ in line) for line in rows.lines]
    assert lines[1:4] == [
        "≠ differ: they do not count the same",
        "  L About 4,000 ≠ A At least 12,000",
        "  only one of them is limited by: since Friday",
    ]
    ruled = next(line for line in rows.lines if any("12k" in t for t, _ in line))
    assert "".join(t for t, style in ruled if style == "lead") == "~LA>"
    assert "".join(t for t, style in ruled if style == "marker") == "~NC"


def test_each_kind_of_difference_tells_its_own_two_answers() -> None:
    s = session()
    figures = replace(
        ANALYSIS.claims[0],
        reason="differ: conflict, About 4,000 against 5,000; scope, About 4,000 against At least 12,000",
        steps=(
            apart(("The Lowland Herald", "About 4,000"), ("Corvus News", "5,000"), "conflict"),
            Step("unexplained"),
            apart(("The Lowland Herald", "About 4,000"), ("Aster Evening Post", "At least 12,000"), "scope"),
            noted("only one of them is limited by: since Friday"),
            Step("apart", ("Aster Evening Post", "Corvus News"), ("At least 12,000", "5,000"), ("scope",)),
        ),
    )
    s.add_analysis(replace(ANALYSIS, claims=(figures, *ANALYSIS.claims[1:])))
    s.go_to_mention(figures.mentions[2], figures)
    assert ["".join(t for t, _ in line) for line in panel_rows(s, 80).lines][1:7] == [
        "≠ differ, in 2 ways",
        "  L About 4,000 ≠ C 5,000",
        "  nothing in the texts explains it",
        "  L About 4,000 ≠ A At least 12,000",
        "  they do not count the same",
        "  only one of them is limited by: since Friday",
    ]


def test_hidden_outlets_are_named_and_the_pair_still_told() -> None:
    s = at("moved")
    s.set_filter(OutletFilter(frozenset({"Aster Evening Post", "Corvus News"})))
    assert "2 outlets more hidden by the filter: A, C verdict and reason are over all" in said(s)


def test_an_outlet_stands_once_with_all_it_says() -> None:
    lines = ["".join(t for t, _ in line) for line in panel_rows(at("repair", "the-northern-ledger"), 60).lines]
    heads = [line for line in lines if line[:2] in ("L ", "C ", "N ")]
    assert [line[0] for line in heads] in (["N", "C", "C", "L"], ["N", "L", "C", "C"])
    first = lines.index(heads[1]) if heads[1][0] == "C" else lines.index(heads[2])
    assert all(line for line in lines[first : first + 6] if line[:2] == "C ")


def test_only_who_names_a_source_shares_an_origin() -> None:
    own = replace(ANALYSIS.claims[0].mentions[3], chain=("The Northern Ledger",))
    moved = replace(ANALYSIS.claims[0], mentions=(*ANALYSIS.claims[0].mentions[:3], own))
    s = session()
    s.add_analysis(replace(ANALYSIS, claims=(moved, *ANALYSIS.claims[1:])))
    s.go_to_mention(moved.mentions[1], moved)
    text = said(s)
    assert "in its own voice Some 4,000 people are sleeping" in text
    assert "← Corvus News ← the regional council same origin as C, N" in text


def test_pieces_of_one_utterance_are_one_answer() -> None:
    quotes = [q for q in ANALYSIS.by_article["lowland-herald"].quotes if q.kind == "speech"]
    whole = quotes[0]
    cut = whole.text.index("that the wall")
    pieces = (
        replace(whole, id="p1", end=whole.start + cut - 1, text=whole.text[: cut - 1], utterance=1),
        replace(whole, id="p2", start=whole.start + cut, text=whole.text[cut:], utterance=1),
    )
    reading = replace(ANALYSIS.by_article["lowland-herald"], quotes=pieces)
    claim = next(c for c in ANALYSIS.claims if c.id == "morant")
    first, *rest = claim.mentions
    told = [replace(first, quote=p.id, value=p.text, answer=(p.start, p.end)) for p in pieces]
    morant = replace(claim, mentions=(*told, *rest))
    s = session()
    readings = (reading, *ANALYSIS.readings[1:])
    s.add_analysis(replace(ANALYSIS, readings=readings, claims=(morant,)))
    s.go_to_mention(morant.mentions[0], morant)
    assert said(s).count("L this passage") == 1
    assert "also here" not in said(s)
    assert "We have no reason to believe that the wall will give way this week" in said(s)


def test_steps_name_the_origins() -> None:
    text = said(at("moved"), why=True)
    assert "Why differ 1. 4,000 to 4,500" in text
    assert "Why at most 2 origins L C N ← the regional council" in text
    assert "A ← the mayor's office" in text
