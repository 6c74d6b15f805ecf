"""How a verdict was reached, told for a person: what decides it first, and outlets that are alike in one line.

The analysis takes a step for each outlet, and for each two of them; here those that say the same are told once.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain
from typing import NamedTuple

from reader.evidence import OF_ONE, PAIRED, finding_words, merge_words, noted, plain_cause, reason_of, step_words
from reader.model import Claim, Origin, Step
from reader.reading.material import Material
from reader.standing import verdict_word
from reader.wording import clean

Two = tuple[str, str]
"""What two outlets are called."""


class _Calls(NamedTuple):
    """What outlets are called in a step: by their letters on a screen that shows these, else by their names."""

    names: Mapping[str, str]
    between: str
    """What stands between two of them."""

    def row(self, called: Iterable[str]) -> str:
        """Several in a row, each once."""
        return self.between.join(dict.fromkeys(called))


def steps_told(material: Material, claim: Claim, answers: bool = True, by_letter: bool = True) -> list[str]:
    """The engine's steps to its verdict on a claim, the one that decides it first.

    Args:
        material: what is read.
        claim: which claim.
        answers: whether to tell also what each outlet answers.
        by_letter: whether outlets are called by their letters, which the screen tells; else by their names.
    """
    steps = claim.steps or (noted(reason_of(claim)),)
    letters = material.outlets_of(material.whole(claim))
    calls = _Calls(letters, " ") if by_letter else _Calls({outlet: outlet for outlet in letters}, ", ")
    outlets = (material.article_by_id(m.article).outlet for m in claim.mentions if m.quote)
    quoting = list(dict.fromkeys(calls.names[outlet] for outlet in outlets if outlet in letters))
    together = [s for s in steps if s.kind in PAIRED + OF_ONE and all(outlet in letters for outlet in s.outlets)]
    paired = [s for s in together if s.kind in PAIRED]
    order = list(letters)
    singles = sorted((s for s in together if s.kind in OF_ONE and answers), key=lambda s: order.index(s.outlets[0]))
    weighed = (f"by their wording alone {s.numbers[0]} % likely to say the same" for s in steps if s.kind == "weighed")
    singly = [s for s in steps if s not in together and s.kind not in ("weighed", "unexplained", "decided")]
    return [*weighed, *_singly(singly, calls), *_compared(paired, calls, quoting), *_answers(singles, calls)]


def decision_told(claim: Claim) -> str:
    """That a person gave the verdict, and what the engine says by itself; empty where nobody did."""
    told = (clean(finding_words(step)) for step in claim.steps if step.kind == "decided")
    return next(told, "a person decided" if claim.ruling else "")


def verdict_of_steps(claim: Claim) -> str:
    """The word for the verdict to which the steps lead: the engine's, whatever a person decided."""
    return next((step.ways[0] for step in claim.steps if step.kind == "decided"), verdict_word(claim))


def outlets_behind(material: Material, origin: Origin) -> dict[str, str]:
    """The outlets that an origin stands behind, with their letters, in the story's order."""
    told = {material.article_by_id(a).outlet: material.marker(a) for a in origin.articles}
    return {outlet: told[outlet] for outlet in material.story.outlets if outlet in told}


def letters_of(material: Material, origin: Origin) -> str:
    """The letters of those outlets."""
    return " ".join(outlets_behind(material, origin).values())


def merges_told(origin: Origin) -> list[str]:
    """Why several outlets count as one origin; not that they name it, which their letters before its name say."""
    named = (m for m in origin.merged if m.kind != "same source" or m.sources != (origin.name,))
    return [clean(merge_words(merge)) for merge in named]


def nameless(material: Material, claim: Claim) -> dict[str, str]:
    """The outlets that name nobody where others name somebody, with their letters."""
    if not any(o.stated for o in claim.origin_list):
        return {}
    silent = (a for o in claim.origin_list if not o.stated for a in o.articles)
    return {material.article_by_id(a).outlet: material.marker(a) for a in silent}


def nameless_counted(claim: Claim) -> str:
    """Whether outlets that name nobody count as origins: only where a figure can be of none of the others'."""
    nameless = sum(not o.stated for o in claim.origin_list)
    extra = claim.origins - sum(o.is_counted for o in claim.origin_list)
    if extra <= 0:
        return "not counted as an origin"
    if nameless == 1:
        return "counted as an origin, as its figure excludes all others"
    who = "each counted" if extra >= nameless else f"{extra} of them counted"
    return f"{who} as an origin, as their figures exclude all others"


def nameless_told(material: Material, claim: Claim) -> str:
    """Which outlets name nobody and whether they count as origins, in a line; empty where all name somebody."""
    letters = nameless(material, claim).values()
    verb = "names" if len(letters) == 1 else "name"
    return f"{' '.join(letters)} {verb} nobody: {nameless_counted(claim)}" if letters else ""


def _singly(steps: Sequence[Step], calls: _Calls) -> Iterator[str]:
    """Steps that are told one by one; answers that exclude each other once for all outlets that give them."""
    keys = [_key(step, calls) for step in steps]
    sides: dict[tuple[str, ...], dict[str, list[str]]] = {}
    for step, key in zip(steps, keys, strict=True):
        side = sides.setdefault(key, {})
        for value, outlet in zip(step.values, step.outlets, strict=True) if key else ():
            side.setdefault(_alike(value, side), []).append(calls.names[outlet])
    for step, key in zip(steps, keys, strict=True):
        if not key:
            yield _called(step, calls)
        elif key in sides:
            told = (f"{clean(value)} ({calls.row(theirs)})" for value, theirs in sides.pop(key).items())
            yield f"{' and '.join(told)} exclude each other: {plain_cause(step.ways)}"


def _key(step: Step, calls: _Calls) -> tuple[str, ...]:
    """What steps have alike that set the same two answers apart in the same ways; empty for other steps."""
    if step.kind != "apart" or not all(outlet in calls.names for outlet in step.outlets):
        return ()
    return (*sorted(value.casefold() for value in step.values), *step.ways)


def _called(step: Step, calls: _Calls) -> str:
    """A step's words, with what the one outlet that it tells of is called."""
    match step:
        case Step("only one", (outlet,)) if outlet in calls.names:
            return f"only {calls.names[outlet]}: {clean(finding_words(step))}"
        case Step("in all"):
            return f"all have: {clean(finding_words(step))}"
    return clean(step_words(step))


def _answers(steps: Sequence[Step], calls: _Calls) -> Iterator[str]:
    """What each outlet answers, those that answer alike in one line."""
    told: dict[str, list[str]] = {}
    for step in steps:
        value = clean(finding_words(step))
        told.setdefault(_alike(value, told), []).append(calls.names[step.outlets[0]])
    return (f"{calls.row(theirs)}: {value}" for value, theirs in told.items())


def _compared(steps: Sequence[Step], calls: _Calls, quoting: Sequence[str]) -> Iterator[str]:
    """Steps that compare two outlets: those furthest apart and nearest of many, those that are the same at once."""
    pairs: dict[str, list[tuple[Two, Step]]] = {}
    for step in steps:
        one, other = (calls.names[outlet] for outlet in step.outlets)
        pairs.setdefault(step.kind, []).append(((one, other), step))
    if found := pairs.pop("in order", []):
        _, text, two = min((s.numbers[0] / max(1, s.numbers[1]), finding_words(s), two) for two, s in found)
        yield ("least alike: " if len(found) > 1 else "") + f"{' and '.join(two)}: {text}"
    if found := pairs.pop("in common", []):
        shares = [(s.numbers[0], two) for two, s in found]
        (low, least), (high, most) = min(shares), max(shares)
        most_told = f" to {high} % ({calls.row(most)})" if len(found) > 1 else ""
        yield f"words in common: {low} % ({calls.row(least)}){most_told}"
    for kind, found in pairs.items():
        twos = [two for two, _ in found]
        if kind == "same words":
            yield from (f"{calls.row(group)}: {finding_words(found[0][1])}" for group in _joined(twos))
        else:
            without = [letter for letter in dict.fromkeys(chain.from_iterable(twos)) if letter not in quoting]
            yield f"{calls.row(quoting)} quote it" + (f", {calls.row(without)} tell it without" if without else "")


def _alike(value: str, told: Iterable[str]) -> str:
    """The value as it was told first, however it is capitalised."""
    return next((known for known in told if known.casefold() == value.casefold()), value)


def _joined(twos: Iterable[Two]) -> list[list[str]]:
    """What pairs hold together, each once."""
    groups: list[list[str]] = []
    for two in twos:
        meeting = [g for g in groups if any(x in g for x in two)]
        groups = [g for g in groups if g not in meeting]
        groups.append(list(dict.fromkeys(x for part in (*meeting, two) for x in part)))
    return groups
