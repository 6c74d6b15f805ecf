"""The rules a digest of the default story keeps, each as a function that names what breaks it.

A digest tells an article again in sentences of our own. What it may take over word for word are short quotations of
what people said; what it may not leave out is a figure. Rules that need the original take it as an `Original`.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

SHORTEST, LONGEST = 0.40, 0.85
"""A digest's words as a share of its original's."""
QUOTATION_WORDS = 25
"""The longest quotation."""
QUOTED_SHARE = 0.25
"""How many of a digest's words may stand in quotation marks."""
RUN = 8
"""So many words in a row, outside quotation marks, count as copied."""

DATE_SOURCES = ("weekday", "context")
_REQUIRED = ("title", "outlet", "date", "original", "fingerprint")
_OPTIONAL = ("author", "url")

_FRONT = re.compile(r"---\n(.*?)\n---\n", re.S)
_QUOTATION = re.compile(r'["“]([^"“”]*)["”]')
_CUT = re.compile(r"…|\.\.\.|\[[^\]]*\]")
_WORD = re.compile(r"[\w$%]+(?:[.,']\w+)*")
_NUMBER = re.compile(r"\d(?:[\d,.]*\d)?")
_PLAIN_MARKS = str.maketrans({**dict.fromkeys("‘’‚`´", "'"), **dict.fromkeys("‐‑–—−", "-")})
_SPELLED = frozenset(
    ("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "twenty", "thirty",
     "forty", "fifty", "hundred", "hundreds", "thousand", "thousands", "million", "millions", "dozen", "dozens", "half",
     "double")
)  # fmt: skip


@dataclass(frozen=True)
class Digest:
    """One digest file."""

    name: str
    front: Mapping[str, Any]
    body: str

    @property
    def quotations(self) -> list[str]:
        """What stands between double quotation marks, in reading order."""
        return _QUOTATION.findall(self.body)

    @property
    def own_parts(self) -> list[list[str]]:
        """The words of each stretch between two quotations."""
        return [words_of(part) for part in _QUOTATION.sub("\0", self.body).split("\0")]


@dataclass(frozen=True)
class Original:
    """What the rules need of an article: its own text, what was said in it, its figures."""

    body: str
    """Without site furniture, credits and captions."""
    quotations: Collection[str]
    figures: Sequence[Mapping[str, Any]]
    """Each with `text`, and `low` as a number or a date."""


def words_of(text: str) -> list[str]:
    """The words of a text in lower case, however its apostrophes and dashes are spelled."""
    return _WORD.findall(text.lower().translate(_PLAIN_MARKS))


def runs_of(words: Sequence[str], length: int = RUN) -> Iterator[tuple[str, ...]]:
    """Every run of so many words."""
    return (tuple(words[n : n + length]) for n in range(len(words) - length + 1))


def digest_of(path: Path) -> Digest:
    """A digest as it lies on disk.

    Raises:
        ValueError: the file does not begin with front matter.
    """
    text = path.read_text(encoding="utf-8")
    front = _FRONT.match(text)
    if not front:
        raise ValueError(f"{path.name} has no front matter")
    return Digest(path.name, yaml.safe_load(front[1]), text[front.end() :])


def faults_in_front_matter(digest: Digest) -> list[str]:
    """What the front matter lacks or says wrongly."""
    front = digest.front
    faults = [f"no {key}" for key in _REQUIRED if not front.get(key)]
    faults += [f"{key} is not even null" for key in _OPTIONAL if key not in front]
    if front.get("text") != "digest":
        faults.append("does not say text: digest")
    if front.get("date-from") not in (None, *DATE_SOURCES):
        faults.append(f"unknown date-from: {front['date-from']}")
    if not re.fullmatch(r"\d{4}-\d\d(?:-\d\d)?", str(front.get("date"))):
        faults.append(f"date is no ISO date: {front.get('date')}")
    if front.get("date-from") == "context" and len(str(front.get("date"))) > len("2000-01"):
        faults.append("a date worked out from context alone is no surer than its month")
    return faults


def faults_in_quotation_marks(digest: Digest) -> list[str]:
    """Marks without a partner, quotations that are too long, too many words in quotation marks."""
    quotations = digest.quotations
    faults = [f"a paragraph with an unpaired mark: {p[:40]}" for p in digest.body.split("\n") if _unpaired(p)]
    faults += [f"quotation of {len(words_of(q))} words: {q}" for q in quotations if len(words_of(q)) > QUOTATION_WORDS]
    quoted, all_words = sum(len(words_of(q)) for q in quotations), len(words_of(digest.body))
    if quoted > QUOTED_SHARE * all_words:
        faults.append(f"{quoted} of {all_words} words stand in quotation marks")
    return faults


def _unpaired(paragraph: str) -> bool:
    return bool(set(_QUOTATION.sub("", paragraph)) & set('"“”'))


def faults_in_length(digest: Digest, original: Original) -> list[str]:
    """A digest that is too long or too short for its original."""
    own, whole = len(words_of(digest.body)), len(words_of(original.body))
    return [] if SHORTEST * whole <= own <= LONGEST * whole else [f"{own} words for an original of {whole}"]


def copied_runs(digest: Digest, texts: Collection[str]) -> list[str]:
    """Runs of a digest's own words that stand in one of the texts."""
    taken = {run for text in texts for run in runs_of(words_of(text))}
    return [" ".join(run) for part in digest.own_parts for run in runs_of(part) if run in taken]


def invented_quotations(digest: Digest, original: Original) -> list[str]:
    """Quoted words that nobody says in the original; an ellipsis or a bracket may stand for a cut."""
    said = [f" {' '.join(words_of(q))} " for q in original.quotations]
    pieces = [" ".join(words_of(piece)) for q in digest.quotations for piece in _CUT.split(q)]
    return [piece for piece in pieces if piece and not any(f" {piece} " in s for s in said)]


def missing_figures(digest: Digest, original: Original) -> list[str]:
    """Figures of the original that the digest does not give, in digits or in words."""
    numbers, words = _numbers(digest.body), set(words_of(digest.body))
    return [f["text"] for f in original.figures if not _given(f, numbers, words)]


def _numbers(text: str) -> set[str]:
    return {n.replace(",", "") for n in _NUMBER.findall(text)}


def _given(figure: Mapping[str, Any], numbers: set[str], words: set[str]) -> bool:
    spelled = set(words_of(figure["text"])) & _SPELLED
    return _numbers(figure["text"]) <= numbers and (spelled <= words or str(figure.get("low")) in numbers)
