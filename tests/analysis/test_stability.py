"""What a story says does not hang on file names or on how often one text of it is there."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.analysis import analyse
from reader.model import Article, Claim, Decision, Story
from reader.story import open_story

STORIES = Path(__file__).parents[1] / "stories"
Said = tuple[str, str, str, frozenset[tuple[str, str]]]


def articles_of(name: str) -> tuple[Article, ...]:
    return open_story([str(STORIES / name)]).story.articles


FERRY = articles_of("ferry")


def claims(articles: Sequence[Article]) -> tuple[Claim, ...]:
    return analyse(Story("Story", tuple(articles))).claims


def said(articles: Sequence[Article], but: str = "") -> set[Said]:
    """What claims say: heading, verdict, reason, and what each outlet answers, but one."""
    outlets = {a.id: a.outlet for a in articles}
    return {
        (c.label, c.verdict, c.reason, frozenset((outlets[m.article], m.value) for m in c.mentions
                                                 if outlets[m.article] != but))
        for c in claims(articles)
    }  # fmt: skip


def copy_of(article: Article, without: int, outlet: str = "The Copyist") -> Article:
    """An article under another outlet's name, its last paragraphs cut."""
    paragraphs = article.text.split("\n\n")
    return replace(article, id=f"{article.id}-again", outlet=outlet, text="\n\n".join(paragraphs[: -without or None]))


@given(st.permutations(range(len(FERRY))), st.permutations(range(len(FERRY))))
@settings(max_examples=12, deadline=None)
def test_file_names_move_nothing(names: list[int], order: list[int]) -> None:
    renamed = [replace(a, id=f"file-{n}") for a, n in zip(FERRY, names, strict=True)]
    assert said([renamed[n] for n in order]) == said(FERRY)


def test_the_order_of_pages_moves_nothing() -> None:
    plain = articles_of("ferry-raw")
    turned = [replace(a, id=f"{len(plain) - n}") for n, a in enumerate(plain)]
    assert said(turned) == said(plain)


@pytest.mark.parametrize("cut", [0, 3])
@pytest.mark.parametrize("number", range(len(FERRY)))
def test_a_copy_moves_nothing_but_who_tells_it(number: int, cut: int) -> None:
    there = [*FERRY, copy_of(FERRY[number], cut)]
    assert said(FERRY) <= said(there, but="The Copyist")


def test_a_copy_answers_what_its_original_answers() -> None:
    first = FERRY[0]
    twin = copy_of(first, 0)
    found = claims([*FERRY, twin])
    for c in found:
        mine, again = ([m for m in c.mentions if m.article == a] for a in (first.id, twin.id))
        assert [(m.text, m.value) for m in again] == [(m.text, m.value) for m in mine]
        assert not (mine and twin.id in c.silent)
        for m in again:
            assert twin.text[m.start : m.end] == m.text
            assert m.chain[0] == "The Copyist"
        assert [bool(m.figure) for m in again] == [bool(m.figure) for m in mine]
        assert [bool(m.quote) for m in again] == [bool(m.quote) for m in mine]
        assert all(a == "The Copyist" for m in again for a in m.chain[:1])


def test_a_copy_is_no_further_origin() -> None:
    before = {c.label: c.origins for c in claims(FERRY)}
    after = {c.label: c.origins for c in claims([*FERRY, copy_of(FERRY[0], 0)])}
    assert {label: after[label] for label in before} == before


def test_what_one_text_alone_tells_is_told_by_its_copy() -> None:
    first = FERRY[0]
    own = "The bell of the chapel at Tarnow Head was rung for the crew by a boy of the village."
    longer = replace(first, text=f"{first.text}\n\n{own}")
    found = claims([longer, *FERRY[1:], copy_of(longer, 0)])
    alone = next(c for c in found if own in {m.text for m in c.mentions})
    assert (alone.verdict, alone.outlets, alone.origins, alone.support) == ("agree", 2, 1, "echoed")


def test_the_answers_of_a_copy_stand_among_the_steps() -> None:
    found = claims([*FERRY, copy_of(FERRY[0], 0)])
    figures = [c for c in found if c.kind == "figure" and {FERRY[0].outlet, "The Copyist"} <= _answering(c)]
    assert figures
    for c in figures:
        told: dict[str, list[tuple[str, ...]]] = {}
        for step in c.steps:
            if step.kind == "answer":
                told.setdefault(step.outlets[0], []).append(step.values)
        assert told.get("The Copyist") == told.get(FERRY[0].outlet)


def test_a_person_may_take_out_what_a_copy_answers_and_nothing_else() -> None:
    story = Story("Story", (*FERRY, copy_of(FERRY[0], 0)))
    claim = next(c for c in analyse(story).claims if "The Copyist" in _answering(c))
    taken = next(m for m in claim.mentions if m.chain[0] == "The Copyist")
    decision = Decision("unlink", claim.id, taken.article, taken.start, taken.end)
    after = next(c for c in analyse(story, (decision,)).claims if c.id == claim.id)
    assert [m for m in claim.mentions if m != taken] == list(after.mentions)


def _answering(c: Claim) -> set[str]:
    return set(itertools.chain.from_iterable(m.chain[:1] for m in c.mentions))
