"""The words for why a claim stands as it does: for the steps to its verdict, and for what makes outlets one origin."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reader.dates import long_date
from reader.model import Claim, Merge, Step
from reader.wording import clean

_DATE = re.compile(r"\b\d{4}-\d{2}-\d{2}\b")
_CAUSES = {
    "scope": "they do not count the same",
    "time": "one is of a later time",
    "another source": "from another source",
    "unit slip": "one of the units may be wrong",
    "sources": "two sources exclude each other",
    "conflict": "nothing in the texts explains it",
}
"""The engine's kinds of a difference between figures in words for a person."""


def plain_cause(ways: Sequence[str]) -> str:
    """`they do not count the same, and one is of a later time` for `scope` and `time`; other words as they are."""
    if all(way in _CAUSES for way in ways):
        return ", and ".join(_CAUSES[way] for way in ways)
    return clean(", ".join(ways))


def reason_of(claim: Claim) -> str:
    """The reason as the engine gives it, without the verdict's word, which stands before it already."""
    return clean(claim.reason.removeprefix(claim.verdict).lstrip(" :,;")) or claim.verdict


def leading_steps(claim: Claim) -> list[Step]:
    """The steps whose answers the reason names; none where a person decided otherwise."""
    return [step for step in claim.steps if step.leads] if claim.verdict == "differ" else []


def reason_told(claim: Claim) -> str:
    """The reason in plain words, the answers first: `500 against 800: they do not count the same`."""
    named = [step for step in leading_steps(claim) if _CAUSES.keys() >= {*step.ways}]
    told = (f"{clean(' against '.join(step.values))}: {plain_cause(step.ways)}" for step in named)
    return "; ".join(told) or reason_of(claim)


def noted(words: str, *ways: str) -> Step:
    """A step that words alone tell, and in which ways two answers meet by it."""
    return Step("note", values=(words,), ways=ways)


PAIRED = ("in common", "unquoted", "same words", "in order")
"""Kinds of steps that compare the wording of two outlets."""
OF_ONE = ("answer", "no figure")
"""Kinds of steps that say what one outlet answers, which its passages say already."""


def decisive_first(steps: Sequence[Step]) -> list[Step]:
    """The steps in the order in which a person wants them: what decides, what was compared, what each answers."""
    return sorted(steps, key=lambda step: (step.kind in PAIRED) + 2 * (step.kind in OF_ONE))


def step_words(step: Step) -> str:
    """A step in words, with the outlets by name: `VICE News: nearly 25,000`."""
    match step:
        case Step("apart", (one, other), (here, there)):
            return f"{here} ({one}) and {there} ({other}) exclude each other: {plain_cause(step.ways)}"
        case Step("against", (one, other), (here, there)):
            return f"{here} ({one}) against {there} ({other})"
        case Step("speakers", (one, other), (here, there)):
            return f"the speaker: {here} ({one}) against {there} ({other})"
        case Step("replaced", (outlet,), (earlier,)):
            return f"an update: {outlet} itself gives {earlier} as the earlier figure"
        case Step("only one", (outlet,)):
            return f"only {outlet}: {finding_words(step)}"
    who = "in all" if step.kind == "in all" else " and ".join(step.outlets)
    return f"{who}: {finding_words(step)}" if who else finding_words(step)


def told_once(steps: Sequence[Step]) -> list[str]:
    """The steps in words, what decides first; answers that exclude each other once for all outlets that give them."""
    sides: dict[tuple[str, ...], dict[str, list[str]]] = {}
    for step in steps:
        if key := _dispute(step):
            side = sides.setdefault(key, {})
            for value, outlet in zip(step.values, step.outlets, strict=True):
                side.setdefault(next((v for v in side if v.casefold() == value.casefold()), value), []).append(outlet)
    out = []
    for step in decisive_first(steps):
        if not (key := _dispute(step)):
            out.append(step_words(step))
        elif side := sides.pop(key, {}):
            told = (f"{value} ({', '.join(dict.fromkeys(outlets))})" for value, outlets in side.items())
            out.append(f"{' and '.join(told)} exclude each other: {plain_cause(step.ways)}")
    return out


def _dispute(step: Step) -> tuple[str, ...]:
    """What steps have alike that set the same two answers apart in the same ways; empty for other steps."""
    values = sorted({value.casefold() for value in step.values})
    return (*values, *step.ways) if step.kind == "apart" and len(values) > 1 else ()


def finding_words(step: Step) -> str:
    """What a step says, without whose it is: `8 of 9 words in order the same; cut`."""
    match step:
        case Step("answer"):
            # `two` and, where a sentence begins with it, `Two` are one answer
            once: dict[str, str] = {}
            for value in step.values:
                once.setdefault(value.casefold(), value)
            return ", ".join(once.values())
        case Step("no figure"):
            return "no figure that compares"
        case Step("dates apart", _, (here, there)):
            return f"{here} and {there} cannot both hold"
        case Step("unexplained"):
            return "same question, and nothing in the texts accounts for the difference"
        case Step("in common", numbers=(share,)):
            return f"{share} % of their words in common"
        case Step("weighed", numbers=(share,)):
            return f"weighed by wording: agreement {share} %"
        case Step("unquoted"):
            return "only one of them quotes"
        case Step("same words"):
            return "word for word the same"
        case Step("in order", numbers=(shared, every)):
            return f"{shared} of {every} words in order the same; {', '.join(step.ways)}"
        case Step("decided", values=(reason,), ways=(verdict,)):
            return f"a person decided; by itself the engine says {verdict}: {reason}"
        case Step("decided"):
            return "a person confirmed what the engine says"
        case Step("note"):
            # the program's own words; those of an article are left as they are
            return _DATE.sub(lambda m: long_date(m[0]), ", ".join(step.values))
    return ", ".join(step.values)


def merge_words(merge: Merge) -> str:
    """In words why outlets have one origin: `Al Jazeera and VICE News both have it from the governor`."""
    both = " and ".join(merge.outlets)
    match merge:
        case Merge("same source", sources=(source,)):
            return f"{both} both have it from {source}"
        case Merge("one source", (outlet, other), (name, fuller)):
            return f"{name} ({outlet}) is {fuller} ({other})"
        case Merge("spokesman", (outlet, other), (name, body)):
            return f"{name} ({outlet}) speaks for {body} ({other})"
        case Merge("credit", (outlet, credited)):
            return f"{outlet} credits {credited}"
        case Merge("whole credit", (outlet,), (agency,)):
            return f"{outlet} credits {agency} for the whole article"
        case Merge("shared text"):
            return f"{both} share {merge.share} % of their text word for word"
        case Merge("shared passage"):
            return f"{both} have fifteen words or more of the passage word for word"
        case Merge("told alike"):
            return f"{both} tell it word for word alike"
        case Merge("may be", (outlet, other), (noun, fuller)):
            return f"{noun} ({outlet}) may be {fuller} ({other}): not counted as an origin"
    named = f", from {' and from '.join(merge.sources)}" if merge.sources else ""
    return f"{both} quote the same words{named}"
