"""The clauses of a passage that could stand as a heading: somebody or something, a verb, and what it says of them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Literal

from reader.analysis.headings.cutting import leads_to_time
from reader.analysis.headings.word_lists import label_words
from reader.analysis.language.lexicon import (
    ADVERB,
    AUX,
    CONJ,
    CUE,
    DET,
    ING,
    NAMING,
    PREP,
    PRONOUN,
    RELATIVE,
    VERB,
    WEAK,
    flags_of,
)
from reader.analysis.language.marks import leaves_quotation_open
from reader.analysis.language.terms import stop_words
from reader.analysis.linking.passages import words_at
from reader.data import table
from reader.model import Sentence, Span

LONGEST = 72
"""The most characters of a label."""
_CUT = re.compile(r"[,;:“”\"()\[\]]|—|–|\s-+\s|\.{3}|…")
_HARD = re.compile(r"[;:“”\"()\[\]]|—|–|\s-+\s")
_BETWEEN_COMMAS = re.compile(r", [^,]*, ")
_ASIDE = 100
"""Characters of an aside that is passed over at most."""
_SUBJECT = 8
"""Words of a subject that a heading has room for."""
_VERB, _WHOLE, _OPENS, _HEADLINE = 8.0, 1.3, 1.2, 1.3
WEAK_OPENING, _SAYING, _LONG, _SHORT = 0.5, 0.7, 0.6, 0.4
"""How much a heading is worth more with a verb, as a whole clause, opening its sentence, standing in a headline; and
less where it begins with a pronoun, only says that somebody said so, is late with its verb, or has under four words.
Chosen by reading the headings of the development stories."""


Form = Literal["sentence", "headline", "words"]


@dataclass(frozen=True, slots=True)
class Clause:
    """A clause of an article's text that could be a heading."""

    start: int
    end: int
    text: str
    """As a heading has it: asides between commas left out where it would be too long."""
    worth: float
    """By its form alone: more is better."""
    stems: tuple[str, ...]
    form: Form
    """Whether it has a verb that says something, or need not have one."""
    breaks_off: bool = False
    """Whether it ends before its point."""


@cache
def _being() -> frozenset[str]:
    return frozenset(("be", *table("reader.analysis", "word_forms")["be"]))


_NOT_PARTED = (False, False, False, False)


@lru_cache(maxsize=1024)
def _parted(gap: str, between: bool) -> tuple[bool, bool, bool, bool]:
    """Whether two words of a text are parts of one, and whether what stands between them parts them: at all, more than
    a comma does, with a comma.

    Args:
        gap: what stands between them.
        between: whether there is a word before it.
    """
    # a gap without a space parts a word or a number: 12:30, two-thirds
    inside = between and gap in ("-", ":", "/", "–")
    return inside, not inside and bool(_CUT.search(gap)), not inside and bool(_HARD.search(gap)), "," in gap


class SentenceWords:
    """The words of a sentence with what parts them."""

    verb_within = 12
    """Words behind a participle in which the verb is looked for whose subject it belongs to."""

    def __init__(self, text: str, sentence: Sentence, without: Sequence[Span] = ()) -> None:
        """Read it, so far as it does not lie in one of some spans of the text."""
        self.text, self.without = text, without
        words = words_at(text, sentence.start, sentence.end)
        self.words = [w for w in words if not any(a <= w.start < b for a, b in without)]
        self.headline = sentence.part == "headline"
        self.low = [w.text.lower() for w in self.words]
        self.flags = [flags_of(w.text) for w in self.words]
        ends = [sentence.start, *(w.end for w in self.words)]
        gaps = [self.told(a, w.start) for a, w in zip(ends, self.words, strict=False)]
        parted = [_NOT_PARTED if g == " " else _parted(g, n > 0) for n, g in enumerate(gaps)]
        self.inside = [p[0] for p in parted]
        self.cut = [p[1] for p in parted]
        self.hard = [p[2] for p in parted]
        self.comma = [p[3] for p in parted]

    def told(self, start: int, end: int) -> str:
        """What stands between two offsets, without what is left out."""
        if not self.without:
            return self.text[start:end]
        out, at = [], start
        for a, b in self.without:
            if start <= a and b <= end:
                out.append(self.text[at:a])
                at = b
        return "".join((*out, self.text[at:end]))

    def clauses(self) -> list[Clause]:
        """Its clauses that could be a heading, in order."""
        return [c for k in self.openers() for c in self.from_opener(k)]

    def openers(self) -> list[int]:
        """Words a clause may begin with: the first, and those behind a mark, a conjunction or a verb of saying."""
        out = []
        articles, bad = label_words("articles"), label_words("bad_openers")
        for k, (w, low) in enumerate(zip(self.words, self.low, strict=True)):
            if (k and not (w.text[0].isupper() or low in articles)) or low in bad or self.inside[k]:
                continue
            if k == 0 or self.cut[k]:
                out.append(k)
                continue
            said = self.low[k - 1] == "that" and k > 1 and self._says(k - 2)
            says = self._says(k - 1) and self.low[k - 1] not in label_words("takes_somebody")
            if said or says or self._joins_clauses(k - 1):
                out.append(k)
        return out

    def _joins_clauses(self, n: int) -> bool:
        """Whether a new clause follows word `n`: not in `for the army and the police the day was over`."""
        if self.low[n] in ("after", "while"):
            return True
        if self._lists_names(n):
            return False
        first = next((i for i in range(n, 0, -1) if self.hard[i]), 0)
        return self.low[n] in ("and", "but") and any(self._finite(i) for i in range(first, n))

    def _lists_names(self, n: int) -> bool:
        """Whether word `n` joins two names behind `by` or `between`: `a truce brokered by Orle and Norland came`."""
        if self.low[n] != "and" or n + 1 >= len(self.words) or not self.words[n + 1].text[0].isupper():
            return False
        k = n - 1
        while k > 0 and (self.words[k].text[0].isupper() or self.low[k] == "the"):
            k -= 1
        return k < n - 1 and self.low[k] in ("by", "between", "among")

    def from_opener(self, k: int) -> list[Clause]:
        """The clauses that begin with word `k`."""
        out: list[Clause] = []
        verb, aside, left_out = -1, 0, 0
        for n in range(k, len(self.words)):
            if n > k and self.comma[n] and verb < 0:
                if aside and not self._finite(n):
                    break
                left_out += self.words[n].start - self.words[aside - 1].end - 1 if aside else 0
                aside = 0 if aside else n
            length = self.words[n].end - self.words[k].start
            if length - left_out > LONGEST + _ASIDE * bool(aside) or (n > k and self.hard[n]):
                break
            if aside:
                continue
            if n > k and verb < 0 and self.flags[n] & RELATIVE and not self._says(n - 1):
                break
            if n > k + 1 and self._begins_anew(n, verb):
                break
            if n > k and verb < 0 and self._finite(n):
                verb = n
                ends = self._is_all_told(k, n)
            else:
                ends = self._may_end(k, n, verb)
            if ends and self._balanced(k, n):
                out.append(self._clause(k, n, verb))
            if verb >= 0 and self._stops(n + 1):
                break
        return out

    def _begins_anew(self, n: int, verb: int) -> bool:
        """Whether what stands before word `n`, a verb, is not its subject: of `after the gale there are two boats` the
        gale; of `the mayor echoed the board and left` the board. Nor is it of a verb that follows: of `after the gale
        and before the water rose` the gale.
        """
        if self.low[n - 1] == "there":
            says = self._says(n - 2) and not self.flags[n - 2] & WEAK
            told = says or self.flags[n - 2] & (RELATIVE | CONJ) or self.low[n - 2] in ("whether", "if")
            return not told and self._finite(n)
        joined = verb < 0 and self.low[n - 1] in ("and", "or", "but")
        return joined and (self._finite(n) or self.low[n] in ("after", "before", "while", "when"))

    def _clause(self, k: int, n: int, verb: int) -> Clause:
        """The words `k` to `n` as a heading, its verb standing at `verb`, with what it is worth."""
        worth = _VERB if verb >= 0 or (self.headline and n - k > 2) else 1.0
        worth *= _WHOLE if self._stops(n + 1) else 1.0
        worth *= _OPENS if k == 0 else 1.0
        worth *= _HEADLINE if self.headline else 1.0
        worth *= WEAK_OPENING if self.low[k] in label_words("weak_openers") or self.flags[k] & PRONOUN else 1.0
        worth *= _SAYING if verb >= 0 and self._says(verb) else 1.0
        worth *= _LONG if verb - k > _SUBJECT else 1.0
        worth *= _SHORT if n - k < 3 else 1.0
        heading = self._heading(k, n)
        # an aside that was left out says nothing
        stems = dict.fromkeys(w.stem for w in self.words[k : n + 1] if w.stem and w.text in heading)
        form: Form = (
            "headline" if self.headline else "sentence" if verb >= 0 and not self._only_says(verb, n) else "words"
        )
        return Clause(self.words[k].start, self.words[n].end, heading, worth, tuple(stems), form)

    def _heading(self, k: int, n: int) -> str:
        """The words `k` to `n`; without what stands between commas where they are too many."""
        end = self.words[n].end
        end += "." in self.words[n].text and self.text[end : end + 1] == "."
        whole = " ".join(self.told(self.words[k].start, end).split()).rstrip(",")
        return whole if len(whole) <= LONGEST else _BETWEEN_COMMAS.sub(" ", whole)

    def _stops(self, n: int) -> bool:
        """Whether nothing goes on at word `n`: the end of the passage, or a mark before it."""
        return n >= len(self.words) or self.cut[n]

    def _may_end(self, k: int, n: int, verb: int) -> bool:
        """Whether a heading from `k` may end with word `n`, its verb standing at `verb` (-1: it has none)."""
        whole = self._stops(n + 1)
        if n == k or not (whole or self._goes_on_loosely(n + 1)):
            return False
        if self.low[n] in stop_words() or self.flags[n] & (ADVERB | ING) or leads_to_time(self.low, n):
            return False
        if n + 1 < len(self.words) and self.inside[n + 1]:
            return False
        if self._verbal(n) and not whole and self.low[n - 1] not in _being():
            return False
        if verb < 0:
            return n - k > 1
        if self._says(verb) and not self.flags[verb] & NAMING:
            return any(self._finite(i) for i in range(verb + 2, n + 1))
        return n > verb

    def _is_all_told(self, k: int, n: int) -> bool:
        """Whether a heading from `k` may end with its verb, word `n`: `The dyke broke`."""
        alone = not (self.flags[n] | self.flags[n - 1]) & (AUX | CONJ) and not self._says(n)
        return alone and n - k > 1 and self._stops(n + 1)

    def _goes_on_loosely(self, n: int) -> bool:
        """Whether a heading may end before word `n`, which only adds to it: a place, time, purpose or participle."""
        adds = self.low[n] in label_words("ends_before") or self.low[n] == "to" or self.low[n].endswith("ed")
        return adds or leads_to_time(self.low, n)

    def _says(self, n: int) -> bool:
        """Whether word `n` is a verb of saying in a finite form."""
        return bool(self.flags[n] & CUE) and not self.flags[n] & ING and not self._named(n)

    def _only_says(self, verb: int, n: int) -> bool:
        """Whether what ends with word `n` says that somebody said something, and not what: `It has announced`."""
        before = range(verb, n)
        is_passive = any(self.low[i] in _being() for i in before)
        return self._says(n) and not is_passive and all(self.flags[i] & (AUX | ADVERB) for i in before)

    def _verbal(self, n: int) -> bool:
        return bool(self.flags[n] & (VERB | CUE)) and not self.words[n].capital

    def _finite(self, n: int) -> bool:
        """Whether word `n` is a verb that makes a clause, so far as its form and its neighbours tell."""
        if self.words[n].capital and not self.headline:
            return False
        if self.flags[n] & AUX or self.low[n] in label_words("verbs"):
            return not self._named(n)
        if not self.flags[n] & (VERB | CUE) or self.flags[n] & ING or self._named(n):
            return False
        if not self.low[n].endswith("ed") or self._stops(n + 1):
            return True
        # `the plane registered in the States crashed`: of two such forms the first belongs to the noun
        follows = self.low[n + 1] in label_words("ends_before")
        rest = range(n + 1, min(len(self.words), n + self.verb_within))
        return not (
            follows and any(self.flags[i] & (AUX | VERB) and not self._named(i) for i in rest if not self.cut[i])
        )

    def _named(self, n: int) -> bool:
        """Whether the word before makes a noun of word `n`: the, of, to."""
        return n > 0 and bool(self.flags[n - 1] & (DET | PREP)) and not self.cut[n]

    def _balanced(self, k: int, n: int) -> bool:
        """Whether no mark, bracket or aside is left open."""
        return is_balanced(self.told(self.words[k].start, self.words[n].end))


def is_balanced(told: str) -> bool:
    """Whether a text leaves no quotation, bracket or aside open."""
    pairs = told.count("(") == told.count(")") and told.count("[") == told.count("]")
    return pairs and told.count(", ") % 2 == 0 and not leaves_quotation_open(told)
