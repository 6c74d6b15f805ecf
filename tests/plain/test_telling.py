from __future__ import annotations

from dataclasses import replace

import pytest

from reader.model import Origin, Ruling, Step
from reader.plain.telling import claim_told, passage_lines, verdict_lines, why_lines
from reader.reading.answers import claims_here
from reader.reading.session import Session
from reader.reading.targets import Target
from tests.tui.velling import ANALYSIS, STORY, on_words_alone, span


def at(words: str, article: str = "lowland-herald") -> Session:
    """The story with the highlight on some words chosen."""
    made = Session(STORY)
    made.add_analysis(ANALYSIS)
    made.pointing.go_to_article(article)
    made.pointing.go_to_span(article, *span(article, words))
    return made


def test_a_highlight_with_its_number_and_its_sentence() -> None:
    session = at("About 4,000")
    number = (session.pointing.current or 0) + 1
    first, *rest = passage_lines(session.pointing, session.pointing.highlights[number - 1])
    assert first == f"Highlight {number} of {len(session.pointing.highlights)}, figure: About 4,000"
    assert rest[0].startswith("Sentence: About 4,000 people left")


@pytest.mark.parametrize("why", [True, False])
def test_the_claim_that_a_passage_answers(why: bool) -> None:
    session = at("About 4,000")
    answer = claims_here(session.pointing)[0]
    head, entries, tail = claim_told(session.pointing, answer, why, False)
    assert head[0].startswith("Question")
    assert "People who left the Velling valley" in head[0]
    assert {choice.mention.article for _, choice in entries if isinstance(choice, Target)} == {
        a.id for a in STORY.articles
    }
    steps = " ".join([*head, *tail])
    assert ("since Friday" in steps and "do not overlap" in steps) or not why


def test_who_is_silent_is_told() -> None:
    session = at("12 miles")
    answer = next(a for a in claims_here(session.pointing) if a.claim.id == "distance")
    _, _, tail = claim_told(session.pointing, answer, False, False)
    assert any(line.startswith("Not found in") and "The Northern Ledger" in line for line in tail)


def test_a_passage_that_answers_nothing_says_why() -> None:
    session = at("Two")
    head, _, tail = claim_told(session.pointing, None, False, False)
    assert head
    assert tail == []


def test_words_that_answer_nothing_by_themselves_lead_to_what_their_sentence_answers() -> None:
    session = on_words_alone()
    head, entries, _ = claim_told(session.pointing, session.pointing.shown_answer, False, False)
    assert head == ["Compared as part of its sentence, which answers:"]
    ((told, choice),) = entries
    assert told == "differ: People who left the Velling valley"
    assert isinstance(choice, Target)


def test_the_passage_that_is_read_is_not_cut() -> None:
    claim = next(c for c in ANALYSIS.claims if c.id == "opened")
    first, *rest = claim.mentions
    short = replace(first, value=first.text[:20].strip(), answer=(first.start, first.start + 20))
    session = Session(STORY)
    claim = replace(claim, mentions=(short, *rest))
    session.add_analysis(replace(ANALYSIS, claims=(claim,)))
    session.pointing.go_to_mention(short, claim)
    _, entries, _ = claim_told(session.pointing, session.pointing.shown_answer, False, False)
    assert entries[0][0].endswith(first.text)


def test_only_another_article_has_other_words_than_this_one() -> None:
    claim = next(c for c in ANALYSIS.claims if c.kind == "quote")
    one, other = claim.mentions[:2]
    second = next(q for q in ANALYSIS.by_article[one.article].quotes if q.id != one.quote)
    again = replace(one, start=second.start, end=second.end, text=second.text, quote=second.id, answer=None)
    for mentions, told in (((one, again, other), [False] * 3), ((again, other), [False, True])):
        session = Session(STORY)
        unlike = replace(claim, mentions=mentions)
        session.add_analysis(replace(ANALYSIS, claims=(unlike,)))
        session.pointing.go_to_mention(again, unlike)
        _, entries, _ = claim_told(session.pointing, session.pointing.shown_answer, False, False)
        assert ["Other words than in this article" in entry for entry, _ in entries] == told


@pytest.mark.parametrize(
    ("count", "told"),
    [(1, "not counted as an origin"), (2, "counted as an origin, as its figure excludes all others")],
)
def test_whether_who_names_nobody_is_among_the_origins(count: int, told: str) -> None:
    listed = Origin("the council", ("lowland-herald",)), Origin("Aster", ("aster-evening",), stated=False)
    claim = replace(ANALYSIS.claims[0], origin_list=listed, origins=count)
    assert why_lines(Session(STORY).material, claim)[-1] == f"Without naming anybody: Aster Evening Post; {told}."


def test_the_steps_call_outlets_by_their_names_as_no_letters_are_shown_here() -> None:
    herald, aster, corvus, _ = STORY.outlets
    steps = (
        Step("apart", (herald, aster), ("about 4,000", "12,000"), ("scope",), leads=True),
        Step("answer", (herald,), ("about 4,000",)),
        Step("answer", (corvus,), ("about 4,000",)),
    )
    claim = replace(ANALYSIS.claims[0], steps=steps, origin_list=())
    session = Session(STORY)
    session.add_analysis(replace(ANALYSIS, claims=(claim, *ANALYSIS.claims[1:])))
    first, second = why_lines(session.material, claim)
    assert f"about 4,000 ({herald}) and 12,000 ({aster}) exclude each other" in first
    assert second.endswith(f"{herald}, {corvus}: about 4,000.")


@pytest.mark.parametrize(("ruling", "told"), [("against", True), (None, False)])
def test_that_a_person_decided_the_verdict_is_no_step_where_but_passages_were_chosen(
    ruling: Ruling | None, told: bool
) -> None:
    claim = replace(ANALYSIS.claims[0], verdict="agree", decided="person", ruling=ruling)
    session = Session(STORY)
    session.add_analysis(replace(ANALYSIS, claims=(claim, *ANALYSIS.claims[1:])))
    assert ("A person decided." in why_lines(session.material, claim)) is told


def test_where_an_outlet_has_several_articles_each_answer_has_its_day() -> None:
    herald, evening, *rest = STORY.articles
    story = replace(STORY, articles=(herald, replace(evening, outlet=herald.outlet), *rest))
    session = Session(story)
    session.add_analysis(replace(ANALYSIS, story=story))
    session.pointing.go_to_span(herald.id, *span(herald.id, "About 4,000"))
    _, entries, _ = claim_told(session.pointing, claims_here(session.pointing)[0], False, False)
    told = [line.split(":")[0] for line, _ in entries]
    assert told[0] == f"{herald.outlet}, this passage"
    assert f"{herald.outlet}, c. 11 Mar" in told
    assert "Corvus News, 10 Mar" in told


def test_who_decided_is_said_once() -> None:
    given: tuple[tuple[Ruling | None, str, str], ...] = (
        ("against", "agree: decided by a person", "Verdict: agree; decided by a person."),
        (None, "agree: the same figure", "Passages chosen by a person; `v` decides the verdict, `ctrl+z` undoes."),
    )
    for ruling, reason, told in given:
        claim = replace(ANALYSIS.claims[0], verdict="agree", reason=reason, steps=(), decided="person", ruling=ruling)
        session = Session(STORY)
        session.add_analysis(replace(ANALYSIS, claims=(claim,)))
        lines = verdict_lines(session.material, claim)
        assert "\n".join(lines).lower().count("by a person") == 1
        assert told in lines
