from __future__ import annotations

from dataclasses import replace

from reader.reading import keeping
from reader.reading.outlets import OutletFilter
from reader.reading.session import Session
from tests.tui.velling import ANALYSIS, STORY

_HERALD = STORY.articles[0]


def _session() -> Session:
    session = Session(STORY)
    session.add_analysis(ANALYSIS)
    return session


def _meant(session: Session) -> str:
    article, start, end = session.passage
    return session.article_by_id(article).text[start:end]


def test_a_paragraph_stands_for_its_sentences_while_an_article_is_not_read() -> None:
    session = Session(STORY)
    session.choose_sentence_at(_HERALD.text.index("Two farms") + 3)
    assert _meant(session) == "Two farms were flooded by the released water. Nobody was hurt, the council said."
    assert session.step_sentence(-1)
    assert _meant(session).startswith("The council ordered")
    assert session.step_sentence(99)
    assert not session.step_sentence(1)


def test_a_sentence_that_answers_a_claim_shows_it_and_stays_what_is_meant() -> None:
    session = _session()
    at = _HERALD.text.index("About 4,000")
    session.choose_sentence_at(at)
    assert session.shown_answer is not None
    assert session.shown_answer.claim.id == "moved"
    assert session.passage == (_HERALD.id, *session.sentence)  # type: ignore[misc]
    session.current = session.current
    assert session.sentence is None


def test_a_sentence_without_a_highlight_can_be_marked_noted_and_linked() -> None:
    session = _session()
    end = _HERALD.text.index("Two farms")
    session.choose_sentence((end, len(_HERALD.text)))
    assert session.current is None
    keeping.toggle_mark(session)
    assert session.notes.notebook.mark_on(_HERALD.id, end, len(_HERALD.text))
    keeping.toggle_mark(session)
    assert not session.notes.notebook.marks
    keeping.link(session)
    assert session.link_from is not None
    assert session.link_from.passage == (_HERALD.id, end, len(_HERALD.text))


def test_what_is_linked_joins_the_claim_that_is_shown() -> None:
    session = _session()
    end = _HERALD.text.index("Two farms")
    session.choose_sentence((end, len(_HERALD.text)))
    keeping.link(session)
    session.go_to_article("aster-evening")
    session.step_highlight(1, 0)
    assert session.shown_answer is not None
    claim = session.shown_answer.claim.id
    assert keeping.link(session).decided
    (decision,) = session.notes.notebook.decisions(ANALYSIS)
    assert (decision.action, decision.claim, decision.article, decision.start) == ("link", claim, _HERALD.id, end)


def _on_an_event(session: Session) -> None:
    """Goes to a sentence that answers an event, from a link begun in another article."""
    event = next(c for c in ANALYSIS.claims if c.kind == "event")
    article = next(a.id for a in STORY.articles if a.id not in {m.article for m in event.mentions})
    session.go_to_article(article)
    session.choose_sentence((session.article.body_start, session.article.body_start + 20))  # type: ignore[union-attr]
    keeping.link(session)
    session.go_to_mention(event.mentions[0], event)


def test_sentences_linked_in_the_text_are_a_claim_of_their_own() -> None:
    session = _session()
    _on_an_event(session)
    assert keeping.link(session).decided
    found = session.notes.notebook.decisions(ANALYSIS)
    assert [d.claim.startswith("person-") for d in found] == [True, True]


def test_what_is_linked_from_the_panel_joins_whatever_it_shows() -> None:
    session = _session()
    _on_an_event(session)
    assert session.shown_answer is not None
    shown = session.shown_answer.claim
    assert keeping.link(session, in_panel=True).decided
    assert [d.claim for d in session.notes.notebook.decisions(ANALYSIS)] == [shown.id]


def test_a_chosen_sentence_survives_a_filter_and_a_jump() -> None:
    session = _session()
    span = (_HERALD.text.index("Two farms"), len(_HERALD.text))
    session.choose_sentence(span)
    session.set_filter(OutletFilter(frozenset(["Corvus News"])))
    assert session.sentence == span
    place = session.place()
    session.go_to_article("aster-evening")
    session.go_to_place(place)
    assert session.sentence == span


def _two_in_a_sentence() -> Session:
    """The first paragraph answers a claim with its figure, another with the words that follow, a third further on."""
    told = _HERALD.text
    moved = next(c for c in ANALYSIS.claims if c.id == "moved")
    own = next(m for m in moved.mentions if m.article == _HERALD.id)
    at = told.index("crack opened")
    why = replace(own, value="a crack opened", figure=None, answer=(at, at + len("crack opened")))
    cause = replace(moved, id="cause", kind="event", label="Why they left", mentions=(why, *moved.mentions[1:]))
    session = Session(STORY)
    session.add_analysis(replace(ANALYSIS, claims=(*ANALYSIS.claims, cause)))
    return session


def test_of_a_sentence_that_answers_two_claims_the_nearer_one_is_shown() -> None:
    session = _two_in_a_sentence()
    shown = []
    for words in ("4,000 people", "homes below", "crack opened", "in its wall"):
        session.choose_sentence_at(_HERALD.text.index(words))
        assert session.shown_answer is not None
        shown.append((session.shown_answer.claim.id, session.answer_number))
    assert shown == [("moved", (1, 3)), ("moved", (1, 3)), ("cause", (2, 3)), ("cause", (2, 3))]


def test_its_claims_are_stepped_through_in_the_order_of_the_text() -> None:
    session = _two_in_a_sentence()
    session.choose_sentence_at(_HERALD.text.index("crack opened"), nearest=False)
    sentence = session.sentence
    shown = []
    while session.shown_answer is not None:
        shown.append((session.shown_answer.claim.id, session.answer_number))
        if not session.step_answer(1):
            break
    assert shown == [("moved", (1, 3)), ("cause", (2, 3)), ("distance", (3, 3))]
    assert session.sentence == sentence
    assert session.step_answer(-2)
    assert session.answer_number == (1, 3)


def test_a_claim_that_one_highlight_answers_twice_counts_once() -> None:
    moved = next(c for c in ANALYSIS.claims if c.id == "moved")
    own = next(m for m in moved.mentions if m.article == _HERALD.id)
    twice = replace(moved, mentions=(own, replace(own, value="4,000 or so"), *moved.mentions[1:]))
    session = Session(STORY)
    session.add_analysis(replace(ANALYSIS, claims=(twice, *ANALYSIS.claims[1:])))
    session.current = 0
    highlight = session.highlight
    assert highlight is not None
    assert [a.claim.id for a in highlight.answers] == ["moved", "moved"]
    assert session.answer_number == (1, 1)
    session.show_answer((0, 1))
    assert session.answer_number == (1, 1)


def test_the_claim_whose_verdict_was_decided_stays_shown_where_its_sentence_answers_others_too() -> None:
    twin = replace(ANALYSIS.claims[0], id="twin", label="Who counted them")
    both = replace(ANALYSIS, claims=(*ANALYSIS.claims, twin))
    session = Session(STORY)
    session.add_analysis(both)
    session.current = 0
    assert [a.claim.id for a in session.highlights[0].answers] == ["moved", "twin"]
    agreed = replace(ANALYSIS.claims[0], verdict="agree", reason="agree: decided by a person", decided="person")
    session.add_analysis(replace(both, claims=(agreed, *ANALYSIS.claims[1:], twin)))
    assert [a.claim.id for a in session.highlights[0].answers] == ["twin", "moved"]
    assert session.shown_answer is not None
    assert session.shown_answer.claim.id == "moved"
    session.add_analysis(both)
    assert session.shown_answer.claim.id == "moved"
    session.add_analysis(replace(both, claims=(*ANALYSIS.claims[1:], twin)))
    assert session.shown_answer.claim.id == "twin"
