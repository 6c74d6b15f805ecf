"""What a figure is asked after, in the words of the passages that answer: `How many people were crammed aboard`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from reader.analysis.headings.clauses import LONGEST, Clause
from reader.analysis.language.lexicon import ADVERB, AUX, CUE, DET, ING, PREP, PRONOUN, RELATIVE, VERB, flags_of
from reader.analysis.linking.passages import Passage
from reader.analysis.quantities.counted import kind_of
from reader.analysis.quantities.number_words import number_words
from reader.analysis.quantities.wording import person_kinds
from reader.data import table, word_list
from reader.model import Figure, Span

GAP = "…"
"""Stands where the figure stood."""
PARTING = re.compile(r"[,:](?!\d)|[;!?“”\"()\[\]]|—|\s[–-]+\s|\.(?=\s|$)")
"""What parts a sentence; a mark within a number does not."""
_TALLY = re.compile(r"\d{1,3}[-–]\d{1,3}")
"""How a match or a vote went, which asks for no number."""
_JOINT = re.compile(r"\s(?:and|but|which|who|that|while|because|although|after|as|when|where)\s")
_OPENING = re.compile(
    r"(?i)\s{0,5}(?:and|but|or|which|who|that|as|when|where|while|how|after|because|in which|of whom)\s"
)
"""What a part of a sentence begins with and a question does not."""
_EDGES = " \t\n,;:.—–-'’‘"
_PART, _CROWDED = 3.0, 0.6
"""How much a heading is worth that is a part of a sentence, as against `Clause.worth`; and how much less where
another number stands in it. Chosen by reading the headings of the development stories."""
_WORD = re.compile(r"[A-Za-z][\w'’-]*")
_SAYS = 6
"""Words in which who says so is told."""
_LEAST = 3
"""Words beside the figure that say what is asked."""


class Asked(NamedTuple):
    """A heading for a figure, and how good it is by its form alone: more is better."""

    text: str
    worth: float
    start: int
    end: int
    """What it is made of, as offsets into the article's text."""


def asked_after(text: str, passage: Passage, figure: Figure, clauses: Sequence[Clause]) -> list[Asked]:
    """Headings that ask after a figure; empty where no words around it make one.

    Args:
        text: the article's.
        passage: where the figure stands.
        figure: a count or a measure.
        clauses: of the passage, as `SentenceWords.clauses` gives them.
    """
    spans = [(c.start, c.end, c.worth) for c in clauses if c.start <= figure.start < c.end]
    spans.append((*_part(text, passage, figure), _PART))
    out = []
    for start, end, worth in spans:
        heading = _heading(text, start, max(end, figure.end), figure)
        if heading:
            worth *= _CROWDED if re.search(r"\d", heading) else 1.0
            out.append(Asked(heading, worth, start, end))
    return out


def part_around(text: str, passage: Passage, start: int, end: int) -> Span:
    """The part of a sentence around some offsets, from mark to mark."""
    first, last = passage.sentence.start, passage.sentence.end
    for cut in PARTING.finditer(text, first, start):
        first = cut.end()
    behind = PARTING.search(text, end, last)
    return first, behind.start() if behind else last


def _part(text: str, passage: Passage, figure: Figure) -> Span:
    """The part of a sentence around a figure, from mark to mark; what follows a conjunction is left out."""
    start, end = part_around(text, passage, figure.start, figure.end)
    while found := _OPENING.match(text, start, figure.start):
        start = found.end()
    joint = _JOINT.search(text, figure.end, passage.sentence.end)
    return start, min(end, joint.start()) if joint else end


def _heading(text: str, start: int, end: int, figure: Figure) -> str:
    """What a figure is asked after by the words on either side of it; empty where they make no question."""
    before = " ".join(text[start : figure.start].split()).lstrip(_EDGES)
    after = " ".join(text[figure.end : end].split()).rstrip(_EDGES)
    words = _WORD.findall(f"{before} {after}")
    if _TALLY.fullmatch(figure.text):
        labels = table("reader.analysis", "label_words")["things"]
        return str(labels["votes" if _tells_of_votes(words) else "score"])
    if len(words) < _LEAST or not any(_is_verb(w) for w in words) or before.endswith(" not"):
        return ""
    if before.lower().startswith("of "):
        return ""
    before, after = _without_saying(before), after.removeprefix("of ") if _is_plural_word(figure) else after
    asked = question_word(figure)
    if before and before.lower() not in _openers():
        is_count = asked == _how_many() and " " in before
        fronted = _fronted(going_on(before, text), after, figure) if is_count else ""
        told = f"{asked} {fronted}" if fronted else f"{asked}: {before} {GAP} {after}".rstrip()
    else:
        told = f"{asked} {after}" if _is_told(after, figure) else ""
    return told if len(told) <= LONGEST else ""


def _tells_of_votes(words: Sequence[str]) -> bool:
    return not word_list("reader.analysis", "quantities", "votes").isdisjoint(w.lower() for w in words)


def question_word(figure: Figure) -> str:
    """What one asks after a figure with: `How many`, `How long`, `How many knots`."""
    lists = table("reader.analysis", "label_words")
    asked = str(lists["asked_by_unit"].get(figure.unit) or lists["asked"][kind_of(figure)])
    return f"{asked} {figure.unit}" if figure.unit and asked == _how_many() else asked


def _how_many() -> str:
    return str(table("reader.analysis", "label_words")["asked"]["count"])


def _is_plural_word(figure: Figure) -> bool:
    """Whether a figure is a noun that `of` goes on from: `thousands of families`, `tens of millions of dollars`."""
    return figure.text.lower().endswith(("dozens", "scores", "hundreds", "thousands", "millions", "billions"))


def _without_saying(before: str) -> str:
    """The words before a figure without who says so, or what hangs on: `They say that there were`, `with gusts of`."""
    words = before.split()
    at = next((n for n in range(1, min(_SAYS, len(words))) if words[n] == "that" and flags_of(words[n - 1]) & CUE), -1)
    words = words[at + 1 :]
    return " ".join(words[1:] if len(words) > 2 and words[0].lower() == "with" else words)


def _fronted(before: str, after: str, figure: Figure) -> str:
    """What is counted, then the clause that says it: `hospitals the attack cut off`; empty where that is no English.

    Args:
        before: the words before the figure, without who says so.
        after: those behind it.
        figure: a count.
    """
    counted = {w.lower() for w in _WORD.findall(figure.of) if not flags_of(w) & (VERB | AUX | ING | PREP | RELATIVE)}
    words = after.split()
    many = next((n for n, w in enumerate(words) if w.strip(_EDGES).lower() not in counted), len(words))
    rest = words[many:]
    joined = next((n for n, w in enumerate(rest) if w.lower() in ("and", "but", "or")), len(rest))
    told = _WORD.findall(before)
    is_clause = any(_is_verb(w) and not w.endswith("ing") for w in told[1:]) and not _is_verb(told[0])
    goes_on = any(_is_verb(w) or flags_of(w) & RELATIVE for w in _WORD.findall(" ".join(rest)))
    if not many or not is_clause or goes_on or "-" in figure.text:
        return ""
    if flags_of(told[0].lower()) & PREP and flags_of(told[-1]) & AUX:
        # among the victims were nine children
        before = f"{told[-1]} {before.rpartition(' ')[0]}"
    return " ".join((*words[:many], before, *rest[:joined]))


def _is_told(after: str, figure: Figure) -> bool:
    """Whether what stands behind a figure goes on from it: `people were crammed aboard`, `was asked`."""
    words = _WORD.findall(after)
    if not words or "-" in figure.text:
        return False
    if figure.kind != "count":
        return _is_verb(words[0])
    return (words[0] == "of" or not flags_of(words[0]) & PREP) and any(_is_verb(w) for w in words[1:])


def _is_verb(word: str) -> bool:
    flags = flags_of(word)
    formed = word.islower() and word.endswith(("ed", "ing"))
    return (formed or bool(flags & (VERB | AUX | ING | CUE))) and not flags & ADVERB


def _openers() -> frozenset[str]:
    return word_list("reader.analysis", "label_words", "before_figures")


def from_relative(words: list[str]) -> list[str]:
    """Words before a figure from whom or what a clause behind `which` tells: `a truce had held` of `a truce which had`.

    What goes on from the figure is told of that, and not of who is spoken of before.
    """
    at = next((n for n in range(len(words) - 2, 1, -1) if words[n] in ("which", "who", "that")), 0)
    if not at or not flags_of(words[at + 1]) & AUX or flags_of(words[at - 1].lower()) & (CUE | PREP | VERB):
        return words
    first = next((n for n in range(at - 1, max(0, at - 5), -1) if flags_of(words[n].lower()) & DET), 0)
    return [*words[first:at], *words[at + 1 :]] if first else words


def going_on(told: str, text: str) -> str:
    """A sentence that goes on from a word before it: its first letter small, unless a name begins it."""
    first, space, rest = told.partition(" ")
    low = first.lower()
    is_small = (
        bool(flags_of(low) & (DET | PRONOUN | PREP | ADVERB))
        or low in person_kinds()
        or low.partition("-")[0] in number_words()
        # reports of, talks in: no name goes on so
        or bool(rest and flags_of(rest.partition(" ")[0]) & (PREP | RELATIVE))
        # building the bridge
        or bool(low.endswith("ing") and flags_of(rest.partition(" ")[0]) & DET)
        or re.search(rf"(?<![\w’'-]){re.escape(low)}(?![\w’'-])", text)
    )
    return f"{low}{space}{rest}" if is_small and low != "i" and first[1:].islower() | (len(first) == 1) else told
