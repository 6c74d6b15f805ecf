"""Headings that ask what outlets dispute in words: no outlet's sentence stands over that of another. `Whether ...`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from reader.analysis.headings.asking import GAP, asked_after, going_on
from reader.analysis.headings.clauses import LONGEST, Clause
from reader.analysis.language.lexicon import OF_ONE, PREP, flags_of
from reader.analysis.linking.passages import Passage
from reader.data import table, word_list

_LEAST = 3
"""Words of a heading that say what is asked."""
_DENIED = re.compile(r"(?i)\b(?:not|no|never|nobody|none|nothing|neither|nor|without|cannot)\b|n['’]t\b")
"""What turns a sentence into its contrary: nobody asks whether something was not done."""


def questions_of_dispute(
    text: str, passage: Passage, clauses: Sequence[Clause], about: str, words: Sequence[str]
) -> list[Clause]:
    """Clauses of a passage made into headings that ask what is disputed; empty where none asks it plainly.

    Args:
        text: the article's.
        passage: one that holds some of `words`.
        clauses: its, as `SentenceWords.clauses` gives them.
        about: what is disputed: `the day`, `the opposite`.
        words: of either side, as they stand in the passages.
    """
    if about == "the figure":
        return _after_figures(text, passage, clauses, words)
    asking = table("reader.analysis", "label_words")["disputed"].get(about, "")
    asked = (
        (_asked(text, clause, asking, words, about) for clause in clauses if clause.form == "sentence")
        if asking
        else ()
    )
    return [clause for clause in asked if clause is not None and len(clause.text) <= LONGEST]


def _after_figures(text: str, passage: Passage, clauses: Sequence[Clause], words: Sequence[str]) -> list[Clause]:
    """Headings that ask after the disputed figures of a passage."""
    told = [c.figure for c in passage.figures if any(c.figure.text in w or w in c.figure.text for w in words)]
    whole = [clause for clause in clauses if clause.form == "sentence"]
    asked = (a for figure in told for a in asked_after(text, passage, figure, whole))
    stems = {w.start: w.stem for w in passage.words if w.stem}
    return [
        Clause(
            a.start, a.end, a.text, a.worth, tuple(s for at, s in stems.items() if a.start <= at < a.end), "sentence"
        )
        for a in asked
    ]


def _asked(text: str, clause: Clause, asking: str, words: Sequence[str], about: str) -> Clause | None:
    """A clause that asks `Whether`, `When` or `Who`; None where it does not hold what is disputed."""
    places = (m for w in words for m in re.finditer(rf"(?<!\w){re.escape(w)}(?!\w)", clause.text))
    at = next(places, None)
    if asking == "When" and about == "the hour" and at is None:
        heading = ""
    elif asking == "When":
        told = without_time(clause.text, at) if at else clause.text
        heading = f"{asking}: {told}" if told else ""
    elif at is None or (asking == "Whether" and _DENIED.search(clause.text)):
        heading = ""
    elif asking == "Whether":
        heading = f"{asking} {going_on(clause.text, text)}"
    else:
        heading = _with_gap(clause.text, at, asking)
    return replace(clause, text=heading) if heading else None


def without_time(told: str, at: re.Match[str]) -> str:
    """A sentence without a time that stands in it and what leads up to that, `late on`; empty where that leaves little.

    Args:
        told: the sentence.
        at: where in it the time stands.
    """
    small = word_list("reader.analysis", "label_words", "before_times")
    before, after = told[: at.start()].split(), told[at.end() :].lstrip(".").split()
    if after and after[0] in OF_ONE:
        # killed in Tuesday's attack: in the attack
        return " ".join((*before, "the", *after[1:])) if len(before) + len(after) > _LEAST else ""
    while before and before[-1].lower() in small:
        before.pop()
    if before and before[-1].lower() in word_list("reader.analysis", "label_words", "takes_a_time"):
        return ""
    while after and after[0].lower() in word_list("reader.analysis", "label_words", "after_times"):
        after.pop(0)
    while after == [] and before and flags_of(before[-1]) & PREP:
        before.pop()
    joined = re.sub(r"\s+([,;:])", r"\1", " ".join((*before, *after))).strip(" ,;:")
    return joined if len(joined.split()) >= _LEAST else ""


def _with_gap(told: str, at: re.Match[str], asking: str) -> str:
    if at.start() == 0:
        return f"{asking}{told[at.end() :]}"
    return f"{asking}: {told[: at.start()]}{GAP}{told[at.end() :]}"
