"""Whether two outlets whose figures exclude each other tell of two things, so that both may hold: of two quarters."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from reader.analysis.judging.clashes.others import (
    occasions_apart,
    of_described_persons,
    of_he_and_she,
    of_other_persons,
    told_of_two,
)
from reader.analysis.judging.judgement import Judgement
from reader.analysis.judging.passages import Said, by_outlet, closeness, said
from reader.analysis.judging.unshared_names import names_told, unshared_names
from reader.analysis.quantities.wording import casualties, verb_classes

_BEFORE = 250
"""Characters before a passage, within its paragraph, that tell of what it speaks."""
_ALIKE = 0.5
"""Closeness from which passages that name others tell two things in the same words; else others but count the same."""


def unless_of_two(found: Judgement, passages: Sequence[Said]) -> Judgement:
    """The verdict on figures that differ; that both may hold where all that are apart are of two things.

    Args:
        found: the verdict by the figures alone.
        passages: in which they stand.
    """
    told = by_outlet(map(_in_context, passages))
    apart = [step for step in found.steps if step.kind == "apart"]
    whys = [_why_two(*(told.get(outlet, []) for outlet in step.outlets)) for step in apart]
    if not apart or not all(whys):
        return found
    steps = tuple(replace(step, leads=False) for step in found.steps)
    return Judgement("compatible", f"{whys[0]}, {' and '.join(apart[0].values)}", steps)


def _in_context(passage: Said) -> Said:
    """A passage with the sentences right before it: in them it is told of which building, and of which round."""
    at = passage.article.find(passage.text)
    if at <= 0:
        return passage
    before = passage.article[max(0, at - _BEFORE) : at].rpartition("\n\n")[2]
    return said(passage.outlet, before + passage.text, article=passage.article, day=passage.day)


def _why_two(mine: Sequence[Said], others: Sequence[Said]) -> str:
    """In what two outlets tell of two things; nothing where they may tell of one."""
    if not mine or not others:
        return ""
    if occasions := occasions_apart(mine, others):
        return told_of_two(*occasions)
    if any(two(mine, others) for two in (of_he_and_she, of_described_persons, of_other_persons)):
        return "each tells of somebody else"
    alike = all(closeness(a, b) >= _ALIKE for a in mine for b in others)
    # the victims of one blow may be put in two towns
    names = unshared_names([*mine, *others]) if alike and not any(map(_tells_of_victims, (*mine, *others))) else None
    return f"much the same, {names_told(names)}" if names else ""


def _tells_of_victims(passage: Said) -> bool:
    return any(verb_classes().get(t.text) in casualties() for t in passage.terms)
