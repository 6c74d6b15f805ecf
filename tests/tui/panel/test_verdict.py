from __future__ import annotations

from dataclasses import replace

from reader.evidence import noted
from reader.model import Ruling, Step
from reader.plain.telling import why_lines
from reader.reading.outlets import OutletFilter
from reader.tui.grid.told import why_told
from reader.tui.panel.claim import panel_rows
from tests.tui.panel.told import at, said, session
from tests.tui.velling import ANALYSIS


def apart(one: tuple[str, str], other: tuple[str, str], *ways: str) -> Step:
    """The step that two outlets' answers exclude each other, which the reason names."""
    return Step("apart", (one[0], other[0]), (one[1], other[1]), ways, leads=True)


def test_steps_are_told_on_demand() -> None:
    assert "do not overlap" not in said(at("moved"))
    assert "1. 4,000 to 4,500 and at least 12,000 do not overlap 2. one text says: since Friday" in said(
        at("moved"), why=True
    )


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
    s.pointing.go_to_mention(figures.mentions[2], figures)
    rows = panel_rows(s.pointing, 60)
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
    s.pointing.go_to_mention(figures.mentions[2], figures)
    assert ["".join(t for t, _ in line) for line in panel_rows(s.pointing, 80).lines][1:7] == [
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


def test_steps_name_the_origins() -> None:
    text = said(at("moved"), why=True)
    assert "Why differ 1. 4,000 to 4,500" in text
    assert "Why at most 2 origins L C N ← the regional council" in text
    assert "A ← the mayor's office" in text


def test_a_filter_is_owned_up_to() -> None:
    s = at("moved")
    s.set_filter(OutletFilter(frozenset({"Corvus News"})))
    assert "1 outlet more hidden by the filter: C verdict and reason are over all" in said(s)


def test_the_steps_begin_with_what_a_person_decided() -> None:
    s = session()
    steps = (Step("decided", values=("the same figure",), ways=("agree",)), Step("note", values=("one figure",)))
    claim = replace(ANALYSIS.claims[0], verdict="differ", reason="differ: decided by a person", decided="person")
    claim = replace(claim, steps=steps, origin_list=(), ruling="against")
    s.add_analysis(replace(ANALYSIS, claims=(claim,)))
    s.pointing.go_to_mention(claim.mentions[0], claim)
    told = "a person decided; by itself the engine says agree: the same figure"
    assert f"Why differ {told} 1. one figure" in said(s, why=True)
    assert why_told(s.material, claim, 80, 20)[-2:] == [told, "1. one figure"]
    assert why_lines(s.material, claim) == [f"A{told[1:]}.", "Step 1 to agree: one figure."]


def test_who_decided_is_said_once() -> None:
    given: tuple[tuple[Ruling | None, str, str], ...] = (
        ("against", "agree: decided by a person", "decided by a person v decides the verdict"),
        (None, "agree: the same figure", "passages chosen by a person; v decides the verdict"),
    )
    for ruling, reason, told in given:
        s = session()
        claim = replace(ANALYSIS.claims[0], verdict="agree", reason=reason, steps=(), decided="person", ruling=ruling)
        s.add_analysis(replace(ANALYSIS, claims=(claim,)))
        s.pointing.go_to_mention(claim.mentions[0], claim)
        assert said(s).count("by a person") == 1
        assert told in said(s)
