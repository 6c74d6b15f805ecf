"""The claims grid: how it fills the terminal, and what is done from it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from reader.evidence import noted
from reader.model import Step
from reader.reading.glyphs import ASCII
from reader.reading.outlets import OutletFilter
from reader.reading.session import Session
from reader.reading.steps import steps_told
from reader.tui.grid.told import cell_told, why_told
from tests.tui.reading import Reading, reading
from tests.tui.velling import ANALYSIS, CLAIMS, STORY, UPDATED


async def grid_of(r: Reading) -> Any:
    await r.run("claims")
    await r.pilot.pause()
    return r.app.screen


def below(grid: Any) -> str:
    return " ".join(str(grid.cell.render()).split())


def rows(grid: Any) -> list[str]:
    return [grid.grid.render_line(y).text.rstrip() for y in range(grid.grid.page)]


async def test_a_wide_terminal_shows_headings_and_answers_whole() -> None:
    async with reading(size=(160, 45)) as r:
        grid = await grid_of(r)
        said = "\n".join(rows(grid))
        assert all(c.label in said for c in CLAIMS)
        assert "Between 4,000 and 4,500" in said
        assert "…" not in said.split("Ilse Morant")[0]


async def test_few_claims_get_several_lines_and_all_answers_stand_below() -> None:
    async with reading(size=(80, 40)) as r:
        grid = await grid_of(r)
        assert grid.grid.tall > 1
        assert all(word in " ".join(rows(grid)) for word in ("Between", "4,500"))
        for letter, words in (("L", "About 4,000"), ("A", "At least 12,000"), ("C", "Between"), ("N", "Some 4,000")):
            assert f"{letter} {words}" in below(grid)
        grid.grid.clicked(10, grid.grid.tall * 2)
        assert grid.grid.row == 2


@pytest.mark.parametrize(("width", "above"), [(140, "Claims"), (40, "Claims · surest first; only differ")])
async def test_the_order_stands_above_where_it_has_no_room_below(width: int, above: str) -> None:
    async with reading(size=(width, 12)) as r:
        grid = await grid_of(r)
        await r.pilot.press("s", "V")
        await r.pilot.pause()
        box = grid.query_one("#grid-box")
        assert str(box.border_title) == above
        assert ("surest first" in str(box.border_subtitle)) == (above == "Claims")


@pytest.mark.parametrize("size", [(160, 12), (140, 12), (100, 12), (80, 12), (60, 12)])
async def test_a_cell_shows_the_words_that_tell_its_answer_from_the_others(size: tuple[int, int]) -> None:
    async with reading(size=size) as r:
        grid = (await grid_of(r)).grid
        claim = next(c for c in grid.claims if c.id == "opened")
        for outlet, words in (("The Lowland Herald", "council"), ("Aster Evening Post", "not the")):
            cell = " ".join(grid._cell(claim, outlet, grid.measures[1] - 1))
            assert words[: grid.measures[1] - 3] in cell


async def test_how_many_more_answers_there_are_is_not_cut_off() -> None:
    async with reading(size=(60, 12)) as r:
        grid = (await grid_of(r)).grid
        claim = next(c for c in grid.claims if c.id == "repair")
        assert any(" ".join(grid._cell(claim, o, 11)).endswith(" +1") for o in r.session.material.story.outlets)


async def test_the_row_stays_in_sight_where_its_reason_takes_lines() -> None:
    many = tuple(replace(c, id=f"{c.id}{n}", label=f"{c.label} {n}") for n in range(8) for c in CLAIMS)
    async with reading(replace(ANALYSIS, claims=many), size=(140, 45)) as r:
        grid = await grid_of(r)
        await r.pilot.press("G", "w")
        await r.pilot.pause()
        assert any(row.startswith(r.session.manner.glyphs.cursor) for row in rows(grid))


async def test_what_is_told_below_is_cut_off_in_ascii_where_that_is_wanted() -> None:
    async with reading(size=(60, 20), glyphs=ASCII) as r:
        grid = await grid_of(r)
        assert str(grid.cell.render()).isascii()
        assert ASCII.more in str(grid.cell.render())


async def test_outlets_out_of_sight_are_counted() -> None:
    async with reading(size=(40, 20)) as r:
        grid = await grid_of(r)
        heading = "".join(t for t, _ in grid.grid.headings())
        assert "→" in heading
        assert "more" in heading
        await r.pilot.press("l", "l", "l")
        assert "←" in "".join(t for t, _ in grid.grid.headings())


@pytest.mark.parametrize(("claim", "marked", "told"), [("morant", False, "likely"), ("opened", True, "? doubtful")])
async def test_how_sure_a_claim_is_is_told_and_a_doubtful_one_is_marked(claim: str, marked: bool, told: str) -> None:
    claims = tuple(replace(c, verdict="compatible") if c.id == "opened" else c for c in ANALYSIS.claims)
    async with reading(replace(ANALYSIS, claims=claims)) as r:
        grid = await grid_of(r)
        row = [c.id for c in grid.grid.claims].index(claim)
        assert ("?" in rows(grid)[row * grid.grid.tall][:4]) == marked
        assert "strong" in below(grid)
        grid.action_move(row, 0)
        await r.pilot.pause()
        assert told in below(grid)


async def test_why_is_spelt_out_below() -> None:
    async with reading() as r:
        grid = await grid_of(r)
        await r.pilot.press("w")
        assert "1. 4,000 to 4,500 and at least 12,000 do not overlap" in below(grid)
        await r.pilot.press("w")
        assert "do not overlap" not in below(grid)


async def test_a_note_and_a_mark_are_made_of_the_cells_passage() -> None:
    async with reading() as r:
        here = r.session.pointing.place()
        grid = await grid_of(r)
        await r.pilot.press("l", "m")
        assert "marked" in grid.hint()
        await r.pilot.press("l", "a")
        await r.pilot.pause()
        await r.type("counted twice")
        await r.pilot.press("enter")
        await r.pilot.pause()
        assert r.app.screen is grid
        assert "noted" in grid.hint()
        book = r.session.keeper.notes.notebook
        assert [m.place.article for m in book.marks] == ["aster-evening"]
        assert [n.text for n in book.notes_in("corvus-news")] == ["counted twice"]
        assert r.session.pointing.place() == here


async def test_what_was_done_is_said_until_the_next_key_and_undone_here() -> None:
    async with reading() as r:
        grid = await grid_of(r)
        await r.pilot.press("l", "m")
        grid.show_all()
        assert "marked" in grid.hint()
        await r.pilot.press("ctrl+z")
        assert not r.session.keeper.notes.notebook.marks
        assert "undone" in grid.hint()
        await r.pilot.press("j")
        assert "sort" in grid.hint()
        await r.pilot.press("z")
        assert "z does nothing here: ? lists the keys" in grid.hint()


def test_every_answer_gets_a_line_before_one_gets_two() -> None:
    session = Session(STORY)
    session.add_analysis(ANALYSIS)
    told = cell_told(session.material, CLAIMS[0], STORY.outlets[0], 60, 6)
    assert len(told) <= 6
    assert [line[0] for line in told[-4:]] == ["L", "A", "C", "N"]
    assert len(cell_told(session.material, CLAIMS[0], STORY.outlets[0], 60, 3)) <= 3


LONG = replace(CLAIMS[0], steps=tuple(noted(f"step {n} {'and so on ' * 12}") for n in range(30)))
MANY = tuple(replace(c, id=f"{c.id}{n}") for n in range(12) for c in CLAIMS[1:])


def test_each_step_and_each_origin_of_a_reason_stands_on_lines_of_its_own() -> None:
    session = Session(STORY)
    session.add_analysis(replace(ANALYSIS, claims=(LONG,)))
    assert len(steps_told(session.material, LONG)) == 30
    told = why_told(session.material, LONG, 60, 8)
    assert [line.split()[0] for line in told if line[0].isdigit()] == [f"{n}." for n in range(1, 31)]
    assert sum(session.manner.glyphs.said_by in line for line in told) == 2


def test_a_reason_does_not_tell_again_what_stands_in_the_cells() -> None:
    session = Session(STORY)
    step = Step("answer", ("Aster Evening Post",), ("At least 12,000",))
    claim = replace(CLAIMS[0], steps=(*CLAIMS[0].steps, step))
    session.add_analysis(replace(ANALYSIS, claims=(claim,)))
    assert any("A: " in line for line in steps_told(session.material, claim))
    assert not any("A: " in line for line in why_told(session.material, claim, 60, 8))


@pytest.mark.parametrize("size", [(140, 45), (100, 30), (80, 24), (60, 20), (40, 12)])
async def test_a_long_reason_takes_half_the_screen_and_is_turned_to_its_end(size: tuple[int, int]) -> None:
    async with reading(replace(ANALYSIS, claims=(LONG, *MANY)), size=size) as r:
        grid = await grid_of(r)
        await r.pilot.press("w")
        await r.pilot.pause()
        assert size[1] * 0.3 <= grid.cell.size.height <= size[1] * 0.6
        assert "more lines: ctrl+d ctrl+u" in below(grid)
        origin = f"A {r.session.manner.glyphs.said_by} the mayor's office"
        assert origin not in below(grid)
        seen = ""
        for _ in range(120):
            seen += below(grid) + " "
            grid.run_command("half-page-down")
        assert all(f"{n}. step {n - 1} " in seen for n in range(1, 31))
        assert origin in below(grid)
        assert grid.grid.row == 0
        await r.pilot.press("ctrl+u")
        assert origin not in below(grid)
        for _ in range(120):
            grid.run_command("half-page-up")
        assert below(grid).startswith("People who left")


async def test_a_short_reason_hides_no_claims_and_leaves_the_keys_to_the_rows() -> None:
    async with reading(replace(ANALYSIS, claims=(LONG, *MANY)), size=(100, 30)) as r:
        grid = await grid_of(r)
        await r.pilot.press("w", "j")
        await r.pilot.pause()
        lines = str(grid.cell.render()).splitlines()
        assert grid.cell.size.height == len(lines) < 6
        assert any(row.startswith(r.session.manner.glyphs.cursor) for row in rows(grid))
        await r.pilot.press("ctrl+d")
        assert grid.grid.row == 6


async def test_an_update_has_a_sign_of_its_own_so_that_disputes_are_as_many_as_the_frame_says() -> None:
    async with reading(UPDATED) as r:
        grid = await grid_of(r)
        assert "5 claims, 2 disputed, 1 update" in grid.query_one("#grid-box").border_subtitle
        signs = [row[1] for row in rows(grid)[:: grid.grid.tall][:5]]
        assert signs == ["≠", "≠", "Δ", "≈", "="]
        grid.action_move(2, 0)
        await r.pilot.pause()
        assert below(grid).startswith(
            "People who left the Velling valley: update, About 4,000 against At least 12,000: one is of a later time"
        )
        await r.pilot.press("enter")
        await r.pilot.pause()
        assert "Δ update" in r.said("panel")
        assert "differ" not in r.said("panel")
        edges = [line[:1] for line in r.shown("text").splitlines()]
        assert "≠" in edges
        await r.run("escape")
        assert any("Δ" in line[:3] for line in r.shown("text").splitlines())
        told = r.said("panel")
        assert told.count("≠") == 2
        assert told.count("Δ") == 1


@pytest.mark.parametrize("size", [(140, 45), (100, 30), (80, 24), (60, 20)])
async def test_a_heading_keeps_its_question_word_and_is_cut_at_its_end(size: tuple[int, int]) -> None:
    asks = replace(CLAIMS[0], label="When: More than forty people left the valley below the dam " * 3)
    async with reading(replace(ANALYSIS, claims=(asks, *MANY)), size=size) as r:
        grid = await grid_of(r)
        heading = rows(grid)[0][4:]
        assert heading.startswith("When: More ")
        assert "…" in heading[: grid.grid.measures[0]]


@pytest.mark.parametrize("size", [(140, 45), (80, 24)])
async def test_a_persons_verdict_that_rests_on_a_hidden_outlet_says_so(size: tuple[int, int]) -> None:
    steps = (
        Step("apart", ("The Lowland Herald", "Aster Evening Post"), ("4,000", "12,000"), ("scope",), leads=True),
        Step("apart", ("Aster Evening Post", "Corvus News"), ("12,000", "4,500"), ("conflict",), leads=True),
    )
    found = replace(ANALYSIS, claims=(replace(CLAIMS[0], steps=steps, decided="person"), *CLAIMS[1:]))
    async with reading(found, size=size) as r:
        grid = await grid_of(r)
        assert "hidden" not in below(grid)
        r.session.set_filter(OutletFilter(frozenset({"Aster Evening Post"})))
        grid.show_all()
        await r.pilot.pause()
        assert "differ, rests on A, which is hidden, " in below(grid)
        r.session.set_filter(OutletFilter(frozenset({"Corvus News"})))
        grid.show_all()
        await r.pilot.pause()
        assert below(grid).startswith("People who left the Velling valley: differ")
        assert "hidden" not in below(grid), "the two that are shown differ all the same"


async def test_n_goes_on_to_the_rows_that_hold_the_words() -> None:
    async with reading() as r:
        grid = await grid_of(r)
        await r.pilot.press("n")
        assert "/ asks for some" in grid.hint()
        assert grid.grid.row == 0
        await r.pilot.press("/")
        await r.type("the")
        await r.pilot.press("enter")
        last = len(grid.grid.claims) - 1
        assert last > 1
        await r.pilot.press("n", "n")
        assert grid.grid.row == 2
        await r.pilot.press("N", "N", "N")
        assert grid.grid.row == last
        await r.pilot.press("n")
        assert grid.grid.row == 0


@pytest.mark.parametrize("size", [(140, 45), (80, 24), (40, 12)])
async def test_the_line_for_words_has_a_row_of_its_own(size: tuple[int, int]) -> None:
    async with reading(size=size) as r:
        grid = await grid_of(r)
        await r.pilot.press("slash", "w", "a")
        await r.pilot.pause()
        line, hint, box = (grid.query_one(name).region for name in ("#typed", "#hint", "#grid-box"))
        assert line.height == 1
        assert not line.overlaps(hint)
        assert not line.overlaps(box)
        assert grid.cell.region.bottom < box.bottom
        await r.pilot.press("escape")
        await r.pilot.pause()
        assert not grid.query_one("#typed").display
