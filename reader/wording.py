"""Words that all parts share: dates, counts, names, errors, and how widely a claim stands."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Collection, Container, Iterable, Sequence
from typing import NamedTuple

from reader.model import Article, Claim, Mention, Near, Ruling, Support, Sureness
from reader.unseen import EMPTY, SEPARATORS, UNSEEN

_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)

MISSED = "it may have been missed"
"""What is said of an answer that was not found: others may give it in words that the program does not match."""
_LONGEST_GUESS = 30
"""Longer words are no slip of the finger; comparing them costs time."""

_UNPRINTABLE = re.compile(f"[\t\n\x0b\x0c\r{UNSEEN}{SEPARATORS}{EMPTY}]")
_BLANK = f"\n\t{EMPTY}"


def clean(text: str) -> str:
    """`text` with everything replaced that could drive a terminal; its length stays the same."""
    return _UNPRINTABLE.sub(lambda m: " " if m[0] in _BLANK else "\N{REPLACEMENT CHARACTER}", text)


def long_date(iso: str | None, worked_out: str | None = None) -> str:
    """`18 May 2015` for an ISO date as exact as it is; `c.` before one that was worked out; empty where unknown."""
    if not iso:
        return ""
    year, _, rest = ("", "", iso[2:]) if iso.startswith("--") else iso.partition("-")
    month, _, day = rest.partition("-")
    try:
        words = [_MONTHS[int(month) - 1]] if month else []
        if day:
            words.insert(0, str(int(day[:2])))
    except (ValueError, IndexError):
        return iso
    text = " ".join([*words, year] if year else words)
    return f"c. {text}" if worked_out else text


def long_dates(first: str, last: str) -> str:
    """`16 May 2015 to 18 May 2015`, the earlier first; a month says less than the day in it; empty where unknown."""
    ends = (last,) if last.startswith(first) else (first, last)
    return " to ".join(long_date(day) for day in ends if day)


def short_date(iso: str | None, worked_out: str | None = None) -> str:
    """The same without the year and with a short month: `c. 18 May`."""
    text = long_date(iso, worked_out)
    if not iso or text.removeprefix("c. ") == iso:
        return text
    words = text.split()
    kept = [w[:3] if w in _MONTHS else w for w in words if not (len(w) == 4 and w.isdigit() and len(words) > 2)]
    return " ".join(kept)


def days_matter(articles: Collection[Article]) -> bool:
    """Whether an outlet has several of the articles: its name alone does not tell which one is meant."""
    return len({a.outlet for a in articles}) < len(articles)


def nearest(word: str, known: Iterable[str], likeness: float = 0.6) -> str:
    """What was probably meant by a word nobody knows; empty where nothing is near.

    Args:
        word: as it was written.
        known: the words there are.
        likeness: how alike it must be, 0 to 1 (Ratcliff-Obershelp, as difflib has it).
    """
    from difflib import get_close_matches

    if len(word) > _LONGEST_GUESS:
        return ""
    return next(iter(get_close_matches(word, sorted(known), 1, likeness)), "")


def counted(number: int, noun: str, many: str = "") -> str:
    """`1 outlet`, `2 outlets`; `many` is the plural where it is no added s."""
    return f"{number:,} {noun if number == 1 else many or noun + 's'}"


def why_not(error: Exception) -> str:
    """What an error says, without its number and path."""
    return getattr(error, "strerror", None) or str(error) or type(error).__name__


def free_name(name: str, taken: Container[str]) -> str:
    """The name, or, where it is taken, the name with the first number from 2 on with which it is not: `dam-2`."""
    free, count = name, 1
    while free in taken:
        count += 1
        free = f"{name}-{count}"
    return free


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


class Telling(NamedTuple):
    """What an answer says, and the words of it that tell it from the others: with little room these are shown."""

    text: str
    start: int = 0
    end: int = 0
    """The same as the start where nothing tells it apart: then it is told from its beginning."""


def telling_of(mention: Mention) -> Telling:
    """An answer in short: its value; where what tells it apart stands beside that in its passage, as much of that."""
    if mention.apart is None or mention.answer is None:
        return Telling(mention.value)
    start, end = mention.answer
    first, last = mention.apart
    if last > end or first < start:
        start, end = start if first >= start else mention.start, mention.end
    told = mention.text[start - mention.start : end - mention.start]
    return Telling(clean(told), min(first - start, len(told)), min(last - start, len(told)))


def told_within(telling: Telling, fits: Callable[[str], bool], more: str = "…") -> str:
    """An answer from as near its beginning as still shows the words that tell it apart, with an ellipsis for the rest.

    Args:
        telling: the answer.
        fits: whether so much text has room.
        more: what stands for words left out.
    """
    text, start, end = telling
    if fits(text) or start == end:
        return text
    tail = more if end < len(text) else ""
    begins = [0, *(m.end() for m in re.finditer(r"\s+", text[:start])), start]
    # the later it begins, the less room it takes
    first = bisect_left(
        begins, True, hi=len(begins) - 1, key=lambda at: fits(f"{more if at else ''}{text[at:end]}{tail}")
    )
    at = begins[first]
    return f"{more if at else ''}{text[at:]}"
