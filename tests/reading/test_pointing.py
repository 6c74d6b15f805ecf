from __future__ import annotations

from dataclasses import replace

from reader.reading import keeping
from reader.reading.outlets import OutletFilter
from reader.reading.session import Session
from reader.reading.stepping import answer_number, step_answer, step_highlight
from tests.tui.velling import ANALYSIS, STORY

_HERALD = STORY.articles[0]


def _session() -> Session:
    session = Session(STORY)
    session.add_analysis(ANALYSIS)
    return session


def _meant(session: Session) -> str:
    article, start, end = session.pointing.passage
    return session.material.article_by_id(article).text[start:end]


def test_a_paragraph_stands_for_its_sentences_while_an_article_is_not_read() -> None:
    session = Session(STORY)
    session.pointing.choose_sentence_at(_HERALD.text.index("Two farms") + 3)
    assert _meant(session) == "Two farms were flooded by the released water. Nobody was hurt, the council said."
    assert session.pointing.step_sentence(-1)
    assert _meant(session).startswith("The council ordered")
    assert session.pointing.step_sentence(99)
    assert not session.pointing.step_sentence(1)


def test_a_sentence_that_answers_a_claim_shows_it_and_stays_what_is_meant() -> None:
    session = _session()
    at = _HERALD.text.index("About 4,000")
    session.pointing.choose_sentence_at(at)
    assert session.pointing.shown_answer is not None
    assert session.pointing.shown_answer.claim.id == "moved"
    assert session.pointing.passage == (_HERALD.id, *session.pointing.sentence)  # type: ignore[misc]
    session.pointing.current = session.pointing.current
    assert session.pointing.sentence is None


def test_a_sentence_without_a_highlight_can_be_marked_noted_and_linked() -> None:
    session = _session()
    end = _HERALD.text.index("Two farms")
    session.pointing.choose_sentence((end, len(_HERALD.text)))
    assert session.pointing.current is None
    keeping.toggle_mark(session)
    assert session.keeper.notes.notebook.mark_on(_HERALD.id, end, len(_HERALD.text))
    keeping.toggle_mark(session)
    assert not session.keeper.notes.notebook.marks
    keeping.link(session)
    assert session.linking.begun is not None
    assert session.linking.begun.passage == (_HERALD.id, end, len(_HERALD.text))


def test_what_is_linked_joins_the_claim_that_is_shown() -> None:
    session = _session()
    end = _HERALD.text.index("Two farms")
    session.pointing.choose_sentence((end, len(_HERALD.text)))
    keeping.link(session)
    session.pointing.go_to_article("aster-evening")
    step_highlight(session.pointing, 1, 0)
    assert session.pointing.shown_answer is not None
    claim = session.pointing.shown_answer.claim.id
    assert keeping.link(session).decided
    (decision,) = session.keeper.notes.notebook.decided.decisions(ANALYSIS)
    assert (decision.action, decision.claim, decision.article, decision.start) == ("link", claim, _HERALD.id, end)


def _on_an_event(session: Session) -> None:
    """Goes to a sentence that answers an event, from a link begun in another article."""
    event = next(c for c in ANALYSIS.claims if c.kind == "event")
    article = next(a.id for a in STORY.articles if a.id not in {m.article for m in event.mentions})
    session.pointing.go_to_article(article)
    session.pointing.choose_sentence((session.pointing.article.body_start, session.pointing.article.body_start + 20))  # type: ignore[union-attr]
    keeping.link(session)
    session.pointing.go_to_mention(event.mentions[0], event)


def test_sentences_linked_in_the_text_are_a_claim_of_their_own() -> None:
    session = _session()
    _on_an_event(session)
    assert keeping.link(session).decided
    found = session.keeper.notes.notebook.decided.decisions(ANALYSIS)
    assert [d.claim.startswith("person-") for d in found] == [True, True]


def test_what_is_linked_from_the_panel_joins_whatever_it_shows() -> None:
    session = _session()
    _on_an_event(session)
    assert session.pointing.shown_answer is not None
    shown = session.pointing.shown_answer.claim
    assert keeping.link(session, in_panel=True).decided
    assert [d.claim for d in session.keeper.notes.notebook.decided.decisions(ANALYSIS)] == [shown.id]


def test_a_chosen_sentence_survives_a_filter_and_a_jump() -> None:
    session = _session()
    span = (_HERALD.text.index("Two farms"), len(_HERALD.text))
    session.pointing.choose_sentence(span)
    session.set_filter(OutletFilter(frozenset(["Corvus News"])))
    assert session.pointing.sentence == span
    place = session.pointing.place()
    session.pointing.go_to_article("aster-evening")
    session.pointing.go_to_place(place)
    assert session.pointing.sentence == span


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
        session.pointing.choose_sentence_at(_HERALD.text.index(words))
        assert session.pointing.shown_answer is not None
        shown.append((session.pointing.shown_answer.claim.id, answer_number(session.pointing)))
    assert shown == [("moved", (1, 3)), ("moved", (1, 3)), ("cause", (2, 3)), ("cause", (2, 3))]


def test_its_claims_are_stepped_through_in_the_order_of_the_text() -> None:
    session = _two_in_a_sentence()
    session.pointing.choose_sentence_at(_HERALD.text.index("crack opened"), nearest=False)
    sentence = session.pointing.sentence
    shown = []
    while session.pointing.shown_answer is not None:
        shown.append((session.pointing.shown_answer.claim.id, answer_number(session.pointing)))
        if not step_answer(session.pointing, 1):
            break
    assert shown == [("moved", (1, 3)), ("cause", (2, 3)), ("distance", (3, 3))]
    assert session.pointing.sentence == sentence
    assert step_answer(session.pointing, -2)
    assert answer_number(session.pointing) == (1, 3)


def test_a_claim_that_one_highlight_answers_twice_counts_once() -> None:
    moved = next(c for c in ANALYSIS.claims if c.id == "moved")
    own = next(m for m in moved.mentions if m.article == _HERALD.id)
    twice = replace(moved, mentions=(own, replace(own, value="4,000 or so"), *moved.mentions[1:]))
    session = Session(STORY)
    session.add_analysis(replace(ANALYSIS, claims=(twice, *ANALYSIS.claims[1:])))
    session.pointing.current = 0
    highlight = session.pointing.highlight
    assert highlight is not None
    assert [a.claim.id for a in highlight.answers] == ["moved", "moved"]
    assert answer_number(session.pointing) == (1, 1)
    session.pointing.show_answer((0, 1))
    assert answer_number(session.pointing) == (1, 1)


def test_the_claim_whose_verdict_was_decided_stays_shown_where_its_sentence_answers_others_too() -> None:
    twin = replace(ANALYSIS.claims[0], id="twin", label="Who counted them")
    both = replace(ANALYSIS, claims=(*ANALYSIS.claims, twin))
    session = Session(STORY)
    session.add_analysis(both)
    session.pointing.current = 0
    assert [a.claim.id for a in session.pointing.highlights[0].answers] == ["moved", "twin"]
    agreed = replace(ANALYSIS.claims[0], verdict="agree", decided="person", ruling="against")
    session.add_analysis(replace(both, claims=(agreed, *ANALYSIS.claims[1:], twin)))
    assert [a.claim.id for a in session.pointing.highlights[0].answers] == ["twin", "moved"]
    assert session.pointing.shown_answer is not None
    assert session.pointing.shown_answer.claim.id == "moved"
    session.add_analysis(both)
    assert session.pointing.shown_answer.claim.id == "moved"
    session.add_analysis(replace(both, claims=(*ANALYSIS.claims[1:], twin)))
    assert session.pointing.shown_answer.claim.id == "twin"
