from __future__ import annotations

from dataclasses import replace

from reader.model import Claim
from reader.reading.session import Session
from reader.tui.panel.claim import panel_rows
from tests.tui.panel.told import at, said, session
from tests.tui.velling import ANALYSIS, STORY


def test_the_passage_first_then_the_most_different() -> None:
    targets = panel_rows(at("moved").pointing, 60).targets
    assert [t.mention.article for t in targets][1:3] == ["lowland-herald", "aster-evening"]


def test_other_units_are_told_in_that_of_the_passage() -> None:
    assert "19 kilometres = 11.8 miles" in said(at("distance"))
    assert "12 miles = 19.3 km" in said(at("distance", "aster-evening"))


def test_an_outlet_stands_once_with_all_it_says() -> None:
    lines = ["".join(t for t, _ in line) for line in panel_rows(at("repair", "the-northern-ledger").pointing, 60).lines]
    heads = [line for line in lines if line[:2] in ("L ", "C ", "N ")]
    assert [line[0] for line in heads] in (["N", "C", "C", "L"], ["N", "L", "C", "C"])
    first = lines.index(heads[1]) if heads[1][0] == "C" else lines.index(heads[2])
    assert all(line for line in lines[first : first + 6] if line[:2] == "C ")


def test_only_who_names_a_source_shares_an_origin() -> None:
    own = replace(ANALYSIS.claims[0].mentions[3], chain=("The Northern Ledger",))
    moved = replace(ANALYSIS.claims[0], mentions=(*ANALYSIS.claims[0].mentions[:3], own))
    s = session()
    s.add_analysis(replace(ANALYSIS, claims=(moved, *ANALYSIS.claims[1:])))
    s.pointing.go_to_mention(moved.mentions[1], moved)
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
    s.pointing.go_to_mention(morant.mentions[0], morant)
    assert said(s).count("L this passage") == 1
    assert "also here" not in said(s)
    assert "We have no reason to believe that the wall will give way this week" in said(s)


def _cut() -> Claim:
    """A claim of words whose answer in short leaves out the end of the first passage."""
    claim = next(c for c in ANALYSIS.claims if c.id == "opened")
    first, *rest = claim.mentions
    short = replace(first, value=first.text[:20].strip(), answer=(first.start, first.start + 20))
    return replace(claim, mentions=(short, *rest))


def test_the_passage_that_is_read_is_not_cut() -> None:
    claim = _cut()
    s = session()
    s.add_analysis(replace(ANALYSIS, claims=(claim,)))
    s.pointing.go_to_mention(claim.mentions[0], claim)
    assert " ".join(claim.mentions[0].text.split()) in said(s)


def test_only_another_article_has_other_words_than_this_one() -> None:
    claim = next(c for c in ANALYSIS.claims if c.kind == "quote")
    one, other = claim.mentions[:2]
    second = next(q for q in ANALYSIS.by_article[one.article].quotes if q.id != one.quote)
    again = replace(one, start=second.start, end=second.end, text=second.text, quote=second.id, answer=None)
    for mentions, told in (((one, again, other), 0), ((again, other), 1)):
        s = session()
        unlike = replace(claim, mentions=mentions)
        s.add_analysis(replace(ANALYSIS, claims=(unlike,)))
        s.pointing.go_to_mention(again, unlike)
        assert ("also here" in said(s)) == (one in mentions)
        assert said(s).count("other words than in this article") == told


def test_where_an_outlet_has_several_articles_each_answer_has_its_day() -> None:
    herald, evening, corvus, ledger = STORY.articles
    story = replace(STORY, articles=(herald, replace(evening, outlet=herald.outlet), corvus, ledger))
    s = Session(story)
    s.add_analysis(replace(ANALYSIS, story=story))
    claim = next(c for c in ANALYSIS.claims if c.id == "moved")
    s.pointing.go_to_mention(next(m for m in claim.mentions if m.article == herald.id), claim)
    rows = ["".join(t for t, _ in line).rstrip() for line in panel_rows(s.pointing, 40).lines]
    heads = [row for row in rows if row.endswith((" Mar", "this passage"))]
    assert [" ".join(row.split()) for row in heads] == [
        "L About 4,000 this passage",
        "L At least 12,000 c. 11 Mar",
        "N Some 4,000 The Northern Ledger c. Mar",
        "Corvus News 10 Mar",
    ]
    narrow = [
        row for row in ["".join(t for t, _ in line) for line in panel_rows(s.pointing, 22).lines] if "10 Mar" in row
    ]
    assert narrow == ["  Corvus News 10 Mar"]
    assert "Mar" not in said(at("moved")).replace("March", "")
