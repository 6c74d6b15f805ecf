from __future__ import annotations

from dataclasses import replace

from reader.reading.answers import answers_around, claims_here
from reader.reading.session import Session
from reader.reading.targets import Target
from reader.tui.panel.claim import panel_rows
from reader.tui.panel.overview import overview
from reader.tui.panel.rows import Rows
from tests.tui.panel.told import session
from tests.tui.velling import ANALYSIS, CLAIMS, UNCOMPARED, on_words_alone


def told(s: Session, width: int = 60) -> str:
    rows = Rows(width)
    overview(rows, s.pointing)
    return "\n".join("".join(t for t, _ in line) for line in rows.lines)


def test_the_claims_of_the_article_disputed_first() -> None:
    text = told(session())
    labels = [a.claim.label for a in claims_here(session().pointing)]
    assert len(labels) == len(ANALYSIS.claims)
    assert [text.index(label) for label in labels] == sorted(text.index(label) for label in labels)
    assert text.index("≠") < text.index(labels[0]) < text.index("≠", text.index(labels[0])) < text.index(labels[1])


def test_an_article_that_shares_nothing_says_why() -> None:
    s = session()
    s.add_analysis(UNCOMPARED)
    assert told(s).strip()
    assert not any(c.label in told(s) for c in ANALYSIS.claims)


def test_an_entry_leads_to_its_claim() -> None:
    rows = Rows(60)
    overview(rows, session().pointing)
    owners = [owner for owner in rows.owner if owner is not None]
    assert len(set(owners)) >= len(ANALYSIS.claims)


def test_doubtful_claims_stand_last_and_where_nothing_is_disputed_it_says_so() -> None:
    s = session()
    doubtful = replace(CLAIMS[3], kind="event", likelihood=0.4, label="Whether anybody was warned")
    assert doubtful.sureness == "doubtful"
    s.add_analysis(replace(ANALYSIS, claims=(doubtful, CLAIMS[4])))
    text = told(s)
    assert text.startswith("In this article 2 of the 2 claims, none disputed")
    assert text.index(CLAIMS[4].label) < text.index("≈? Whether anybody was warned")


def test_words_that_answer_nothing_by_themselves_lead_to_what_their_sentence_answers() -> None:
    s = on_words_alone()
    rows = panel_rows(s.pointing, 60)
    said = " ".join("".join(t for t, _ in line) for line in rows.lines)
    assert "Figure About 4,000" in said
    assert "No shown outlet was found to answer this" not in said
    assert "Compared as part of its sentence, which answers ≠ People who left the Velling valley" in said
    (target,) = (t for t in rows.targets if isinstance(t, Target))
    s.pointing.go_to_mention(target.mention, target.claim)
    assert answers_around(s.pointing) == []
    assert s.pointing.shown_answer is not None
