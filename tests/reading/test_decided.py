"""What a person decided, told, led to and taken back."""

from __future__ import annotations

from dataclasses import replace

from reader.model import Mention
from reader.reading import keeping
from reader.reading.decided import decisions_told, take_back, way_to
from reader.reading.session import Session
from reader.reading.targets import Spot, Target
from tests.tui.velling import ANALYSIS, CLAIMS, STORY


def _session() -> Session:
    session = Session(STORY)
    session.add_analysis(ANALYSIS)
    keeping.judge(session, "agree", CLAIMS[1])
    keeping.hide(session.material, CLAIMS[2])
    session.pointing.current = 0
    keeping.unlink(session)
    keeping.rename(session.material, CLAIMS[3], "Will it hold")
    return session


def test_each_decision_is_told_with_its_claim() -> None:
    told = [words for _, words in decisions_told(_session().material)]
    assert told[0] == "agree, you decided: “Who had the sluices opened”"
    assert told[1] == "no claim: “What the repair will cost”"
    assert told[2].startswith("unlinked: L “About 4,000 people left")
    assert told[2].endswith("”, from “People who left the Velling valley”")
    assert told[3] == "heading: Will it hold"


def test_it_leads_to_its_passage_or_else_to_its_claim() -> None:
    session = _session()
    verdict, _, unlinked, _ = (way_to(session.material, entry) for entry, _ in decisions_told(session.material))
    assert isinstance(verdict, Target)
    assert verdict.claim.id == "opened"
    mention = CLAIMS[0].mentions[0]
    assert unlinked == Spot(mention.article, mention.start, mention.end)


def test_what_cannot_be_followed_says_why_and_leads_nowhere() -> None:
    session = _session()
    session.material.compared = replace(ANALYSIS, claims=())
    session.add_analysis(session.material.compared)
    (verdict, told), *_ = decisions_told(session.material)
    assert told.endswith(" (not followed now: its claim is not among the claims any more)")
    assert way_to(session.material, verdict) is None


def test_what_is_taken_back_is_gone_and_has_the_story_compared_again() -> None:
    session = _session()
    for entry, _ in decisions_told(session.material):
        kept = take_back(session.material, entry)
        assert kept.decided
        assert kept.said.endswith("; ctrl+z undoes")
    assert decisions_told(session.material) == []


def test_a_link_of_two_passages_is_told_with_both() -> None:
    session = Session(STORY)
    session.add_analysis(ANALYSIS)
    passages = []
    for article, words in (("lowland-herald", "Two farms were"), ("aster-evening", "One man died")):
        session.pointing.go_to_article(article)
        session.pointing.choose_sentence_at(session.material.article_by_id(article).text.index(words))
        passages.append(session.pointing.passage)
        keeping.link(session)
    texts = [session.material.article_by_id(i).text[start:end] for i, start, end in passages]
    answers = zip(passages, texts, strict=True)
    mentions = tuple(Mention(*passage, text, "", chain=(passage[0],)) for passage, text in answers)
    own = session.keeper.notes.notebook.decided.decisions(ANALYSIS)[0].claim
    claim = replace(CLAIMS[-1], id=own, label=texts[0].rstrip("."), mentions=mentions, steps=(), origin_list=())
    session.add_analysis(replace(ANALYSIS, claims=(*CLAIMS, claim)))
    ((entry, told),) = decisions_told(session.material)
    assert told.startswith("linked: L “Two farms were")
    assert "with A “One man died" in told
    assert "no longer linked with A “One man died" in take_back(session.material, entry).said
