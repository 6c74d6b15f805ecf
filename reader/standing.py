"""How a claim stands, in words: its verdict and who gave it, how sure it is, how widely it is supported."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from reader.model import Claim, Near, Ruling, Support, Sureness
from reader.wording import counted

RULING_WORDS: dict[Ruling, str] = {"against": "decided by a person", "with": "confirmed by a person"}
"""How the reason of a verdict ends that a person gave, against the engine's or with it."""


def whose_decision(claim: Claim) -> str:
    """What a person decided of a claim: its verdict, or the passages alone; empty where it is the engine's."""
    if claim.ruling:
        return RULING_WORDS[claim.ruling]
    return "passages chosen by a person" if claim.decided else ""


def decision_beside_reason(claim: Claim) -> str:
    """The same, but nothing where the reason says it."""
    return "" if claim.ruling else whose_decision(claim)


_UPDATING = (("time",), ("time", "another source"), ("an update",))
"""The ways in which two answers are apart of which the later simply replaces the earlier."""


def is_update(claim: Claim) -> bool:
    """Whether its answers differ by nothing but their time: the later replaces the earlier, and nobody disputes it."""
    if claim.verdict != "differ" or claim.ruling:
        return False
    leading = [step for step in claim.steps if step.leads]
    return bool(leading) and all(step.ways in _UPDATING for step in leading)


VERDICT_WORDS = ("agree", "compatible", "differ", "disputed", "update")
"""The words by which verdicts are asked for."""


def verdict_word(claim: Claim) -> str:
    """The verdict in a word, `update` where it is to differ by that alone: those are not counted as disputed."""
    return "update" if is_update(claim) else claim.verdict


def is_disputed(claim: Claim) -> bool:
    """Whether its answers exclude each other, and not by their time alone."""
    return claim.verdict == "differ" and not is_update(claim)


def is_of_verdict(claim: Claim, word: str) -> bool:
    """Whether a claim is asked for by a word for its verdict; what differs is also `disputed` or an `update`."""
    return word == claim.verdict or (is_disputed(claim) if word == "disputed" else word == verdict_word(claim))


def disputed_first(claim: Claim) -> tuple[bool, bool, bool]:
    """Sorts claims on which outlets differ before the others, among them updates last; then those that a passage may
    contradict.
    """
    return claim.verdict != "differ", is_update(claim), not claim.perhaps_disputed


def disputed_and_updates(claims: Iterable[Claim]) -> tuple[int, int]:
    """On how many claims outlets contradict each other, and on how many the answers differ by their time alone."""
    differing = [is_update(c) for c in claims if c.verdict == "differ"]
    return differing.count(False), differing.count(True)


def disputes_counted(disputed: int, updates: int, perhaps: int = 0) -> str:
    """`9 disputed, 2 updates, 1 perhaps`; `9 disputed` where there is nothing else."""
    more = [counted(updates, "update")] if updates else []
    more += [f"{perhaps} perhaps"] if perhaps else []
    return ", ".join([f"{disputed} disputed", *more])


def disputes_told(claims: Sequence[Claim]) -> str:
    """The same of some claims; `perhaps` are those of the others that a passage may contradict."""
    return disputes_counted(*disputed_and_updates(claims), sum(c.perhaps_disputed for c in claims))


def contradiction_told(near: Near) -> str:
    """What a passage that may answer a claim would set against its answers: `900 tonnes against 1,500 tonnes`.

    Empty where it would contradict none.
    """
    return f"{near.value} against {near.against}" if near.value else ""


SURENESSES: tuple[Sureness, ...] = ("strong", "likely", "doubtful")
"""How sure it can be that the passages of a claim answer one question, the surest first."""


def sureness_told(claim: Claim) -> str:
    """How sure that is, for beside what else is told of a claim; nothing where it is sure."""
    told = {"strong": "", "likely": "likely one question", "doubtful": "doubtful: may be two questions"}
    return told[claim.sureness]


def support_told(claim: Claim) -> Support | None:
    """How widely a claim is supported; None where outlets dispute it: two who disagree do not bear each other out."""
    return None if claim.verdict == "differ" else claim.support


def standing(claim: Claim) -> tuple[str, ...]:
    """How widely and on whose word a claim stands: `4 outlets`, `at most 1 origin`, `echoed`.

    A count of origins where nobody is named would read as proof of one, and what outlets disagree on nobody supports.
    Nor do two who tell of one thing bear each other out where each has details of its own.
    """
    outlets = counted(claim.outlets, "outlet")
    if claim.support == "unstated":
        return outlets, "no source named"
    origins = f"at most {counted(claim.origins, 'origin')}"
    is_one_answer = claim.verdict == "agree" or (claim.verdict == "compatible" and claim.kind in ("figure", "quote"))
    supported = claim.support == "corroborated" and is_one_answer
    supported |= claim.support == "echoed" and claim.verdict != "differ"
    return (outlets, origins, claim.support) if supported else (outlets, origins)
