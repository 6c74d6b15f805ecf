from __future__ import annotations

from dataclasses import replace

from reader.model import Step
from reader.reading.session import Session
from reader.reading.telling import answers_apart, answers_of
from tests.tui.velling import ANALYSIS, CLAIMS, STORY


def _session(**changed: object) -> Session:
    claims = tuple(replace(c, **changed) if c.id == "moved" else c for c in CLAIMS)  # type: ignore[arg-type]
    session = Session(STORY)
    session.add_analysis(replace(ANALYSIS, claims=claims))
    return session


_MOVED = next(c for c in CLAIMS if c.id == "moved")


def test_of_several_answers_the_one_with_the_figure_that_is_asked_for_comes_first() -> None:
    own = next(m for m in _MOVED.mentions if m.article == "aster-evening")
    beside = replace(own, start=0, end=9, text="Aster packs", value="Aster packs", figure=None, answer=None)
    session = _session(mentions=(beside, *_MOVED.mentions))
    claim = next(c for c in session.material.shown.claims if c.id == "moved")
    assert [m.value for m in answers_of(session.material, claim, "Aster Evening Post")] == [
        "At least 12,000",
        "Aster packs",
    ]


def test_where_quotations_are_compared_the_answer_that_quotes_comes_first() -> None:
    quoted = next(c for c in CLAIMS if c.id == "morant")
    own = next(m for m in quoted.mentions if m.article == "aster-evening")
    assert own.quote is not None
    beside = replace(own, start=0, end=9, text="Ilse Morant on whether the wall will hold", value="Morant", quote=None)
    session = Session(STORY)
    session.add_analysis(replace(ANALYSIS, claims=(replace(quoted, mentions=(beside, *quoted.mentions)),)))
    assert answers_of(session.material, session.material.shown.claims[0], "Aster Evening Post")[0] == own


def test_the_answer_that_the_reason_names_comes_first_also_where_no_outlet_is_named_with_it() -> None:
    opened = next(c for c in CLAIMS if c.id == "opened")
    own = next(m for m in opened.mentions if m.article == "aster-evening")
    beside = replace(own, start=0, end=9, text="Who had the sluices opened", value="sluices opened")
    steps = (Step("dates apart", values=("The operator", "on the council's orders"), ways=("conflict",), leads=True),)
    session = Session(STORY)
    changed = replace(opened, mentions=(beside, *opened.mentions), steps=steps)
    session.add_analysis(replace(ANALYSIS, claims=(changed,)))
    assert answers_of(session.material, session.material.shown.claims[0], "Aster Evening Post")[0] == own


def test_the_answers_furthest_apart_are_told_with_an_outlets_own() -> None:
    session = _session()
    claim = next(c for c in session.material.shown.claims if c.id == "moved")
    told = answers_apart(session.material, claim, "Corvus News")
    assert [session.material.marker(m.article) for m in told] == ["C", "A", "L", "N"]
    told = answers_apart(session.material, claim, "The Lowland Herald")
    assert [session.material.marker(m.article) for m in told][:2] == ["L", "A"]
