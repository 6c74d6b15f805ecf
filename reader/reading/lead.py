"""The answers a dispute rests on, two by two, each with its outlet's letter."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from reader.evidence import leading_steps, plain_cause, step_words
from reader.model import Claim, Mention, Step
from reader.reading.figures import figure_of
from reader.reading.material import Material
from reader.wording import clean

_SET_APART = ("apart", "against", "speakers")


class Side(NamedTuple):
    """One of two answers that are apart."""

    marker: str
    told: str
    """Its answer as the reason gives it, converted to the other's unit where that differs."""


class Dispute(NamedTuple):
    """Two answers that are apart, and in which way."""

    cause: str
    """The kind of difference in plain words."""
    one: Side
    other: Side
    why: tuple[str, ...]
    """The steps that tell why they are apart."""


def disputes_of(material: Material, claim: Claim) -> tuple[Dispute, ...]:
    """The pairs of answers that the reason names, a pair a kind of difference.

    Empty where the reason names none, or where no step says which outlets give them.
    """
    letters = material.outlets_of(claim)
    found = tuple(_dispute(claim, step, letters) for step in leading_steps(claim))
    whole = tuple(dispute for dispute in found if dispute)
    return whole if len(whole) == len(found) else ()


def rests_on_hidden(material: Material, claim: Claim) -> str:
    """`rests on N, which is hidden`; empty where shown outlets differ in a way that the reason names.

    A person's verdict alone may: the engine's is on what is shown.
    """
    hidden, letters = material.hidden_outlets(claim), material.outlets_of(material.whole(claim))
    found: dict[str, None] = {}
    for step in leading_steps(claim) if hidden else ():
        sides = (_givers(material, claim, step, n, letters) for n in range(len(step.values)))
        gone = [side for side in sides if side and side <= {*hidden.values()}]
        if not gone:
            return ""
        found.update(dict.fromkeys(letter for letter in letters.values() if any(letter in side for side in gone)))
    verb = "are" if len(found) > 1 else "is"
    return f"rests on {' and '.join(found)}, which {verb} hidden" if found else ""


def _givers(material: Material, claim: Claim, step: Step, number: int, letters: Mapping[str, str]) -> set[str]:
    """The letters of the outlets that give one of a step's answers, hidden ones too."""
    value = step.values[number].casefold()
    alike = {material.marker(m.article) for m in material.whole(claim).mentions if m.value.casefold() == value}
    named = {_letter(step.outlets[number], letters)} if number < len(step.outlets) else set()
    return (alike | named) - {""}


def leading(material: Material, disputes: Sequence[Dispute], mention: Mention) -> bool:
    """Whether a dispute rests on this answer: its figure, or words of its passage, are one of the sides."""
    figure = figure_of(material, mention)
    sides = (side for dispute in disputes for side in (dispute.one, dispute.other))
    own = [side.told for side in sides if side.marker == material.marker(mention.article)]
    if figure:
        return any(told.startswith(clean(figure.text)) for told in own)
    passage = clean(mention.text)
    return any(told in passage or told.startswith(clean(mention.value)) for told in own)


def named(claim: Claim, mention: Mention) -> bool:
    """Whether the reason names this answer, whoever gives it: as a whole, or as words of its passage."""
    told = [clean(value).casefold() for step in leading_steps(claim) for value in step.values]
    return clean(mention.value).casefold() in told or any(value in clean(mention.text).casefold() for value in told)


def _dispute(claim: Claim, step: Step, letters: Mapping[str, str]) -> Dispute | None:
    """A pair of answers with its outlets; None where they are not of two shown ones."""
    if len(step.outlets) != 2:
        return None
    one, other = (
        Side(_letter(outlet, letters), clean(told)) for outlet, told in zip(step.outlets, step.values, strict=True)
    )
    if not one.marker or not other.marker or one.marker == other.marker:
        return None
    return Dispute(plain_cause(step.ways), one, other, _why(claim.steps, step))


def _letter(called: str, letters: Mapping[str, str]) -> str:
    """The letter of an outlet; `called` ends with an article's id where several of its articles answer."""
    known = letters.get(called)
    return known or next((letter for outlet, letter in letters.items() if called.startswith(f"{outlet} (")), "")


def _why(steps: Sequence[Step], pair: Step) -> tuple[str, ...]:
    """The steps behind a pair, up to the next one, that say more than the kind of the difference does."""
    behind = steps[steps.index(pair) + 1 :]
    end = next((n for n, step in enumerate(behind) if step.kind in _SET_APART), len(behind))
    return tuple(clean(step_words(step)) for step in behind[:end] if step.kind != "unexplained")
