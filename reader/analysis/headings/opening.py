"""Where in a passage a clause begins that an editor could set above a claim, and who says it where it is said."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reader.analysis.headings.clauses import SentenceWords
from reader.analysis.headings.word_lists import heading_words, label_words
from reader.analysis.language.lexicon import (
    ADVERB,
    AUX,
    BODY,
    CONJ,
    CUE,
    DAY,
    DET,
    ING,
    NAMING,
    ORGANISATION,
    PERSON,
    PREP,
    PRONOUN,
    RELATIVE,
    TITLE,
    VERB,
    WEAK,
)  # fmt: skip
from reader.model import Sentence, Span

_MARKS = re.compile(r"\s?[“”\"]\s?")
_PERSONS = ("he", "she", "his", "her")
_SUBJECT = 6
"""Words of whoever says something at most."""


class OpenedSentence(SentenceWords):
    """A passage without what is struck out of it, read for where its clauses begin."""

    verb_within = 24

    def __init__(self, text: str, sentence: Sentence, without: Sequence[Span] = ()) -> None:
        super().__init__(text, sentence, without)
        self.speakers: dict[int, str] = {}
        """By the pronoun that begins what somebody says: who says it, where the pronoun can stand for no other."""
        ends = [sentence.start, *(w.end for w in self.words)]
        for n, w in enumerate(self.words):
            # a quotation within a sentence parts nothing: its marks are both told or none
            if n and self.cut[n] and not self.comma[n] and _MARKS.fullmatch(self.told(ends[n], w.start)):
                self.cut[n] = self.hard[n] = False

    def openers(self) -> list[int]:
        """Words that a clause may begin with: also any behind a verb of saying, or behind an opening `When`."""
        out = {
            k
            for k in super().openers()
            if k == 0 or not (self._in_apposition(k) or self._denied(k) or self._is_small(k))
        }
        for k in range(1, len(self.words)):
            begins = self.comma[k] and self._leads_up(k) if self.cut[k] else self._is_framed(k)
            if begins and not self._is_small(k) and self._has_verb(k):
                out.add(k)
                self._note_speaker(k)
        starts = len(self.words) > 2 and self.low[0] in heading_words("opens_a_clause")
        first = next((i for i in range(1, len(self.words)) if self.cut[i]), len(self.words))
        verb = any(self._finite(i) for i in range(2, first))
        if starts and verb and (self.flags[1] & DET or self.words[1].capital):
            out.add(1)
        return sorted(out)

    def _is_framed(self, k: int) -> bool:
        """Whether somebody says what begins with word `k`: `The board said boats sank`, `ruled that it had`."""
        if self.low[k - 1] == "that":
            return k > 1 and self._finite(k - 2) and not self._denied(k)
        cue = self.flags[k - 1]
        if not cue & CUE or cue & (WEAK | NAMING) or not self._says(k - 1):
            return False
        asks = self.low[k - 1] in label_words("takes_somebody")
        return k > 1 and not asks and not self._denied(k)

    def _is_small(self, k: int) -> bool:
        """Whether no subject begins with word `k`."""
        verbal = self.flags[k] & (VERB | CUE | ING) and not (self.words[k].capital or self.low[k].endswith("s"))
        return bool(
            self.flags[k] & (PREP | DAY | ADVERB | AUX | CONJ) or verbal or self.low[k] in heading_words("subordinates")
        )

    def _note_speaker(self, k: int) -> None:
        """Keeps who says what begins with word `k`, if that is a pronoun: `The board said it had met`."""
        if self.low[k] not in (*_PERSONS, "it", "they") and self.low[k] not in heading_words("owning"):
            return
        cue = k - 1 - (self.low[k - 1] == "that")
        first = next((i for i in range(cue, 0, -1) if self.cut[i]), 0)
        end = cue
        while end > first and self.flags[end - 1] & (AUX | ADVERB):
            end -= 1
        span = range(first, end)
        if not 0 < end - first <= _SUBJECT or any(self.flags[i] & (PRONOUN | RELATIVE | CUE) for i in span):
            return
        if (
            any(self._finite(i) for i in span)
            or self.flags[first] & (PREP | CONJ)
            or self.low[first] in heading_words("pronouns")
        ):
            return
        if self._may_mean(k, first, end):
            last = self.words[end - 1]
            name = self.told(self.words[first].start, last.end + ("." in last.text))
            self.speakers[k] = f"{name}'s" if self.low[k] in heading_words("owning") else name

    def _may_mean(self, k: int, first: int, end: int) -> bool:
        """Whether the pronoun `k` can stand for the words from `first` to before `end`."""
        pronoun = self.low[k]
        if pronoun in ("they", "their"):
            return self.low[end - 1].endswith("s") or self.low[end - 1] in ("police", "people")
        body = bool(self.flags[end - 1] & (BODY | ORGANISATION))
        human = any(self.flags[i] & (PERSON | TITLE) for i in range(first, end)) and not body
        opening = self.words[first]
        named = opening.capital and not self.flags[first] & DET and not body and not opening.text.isupper()
        if pronoun in _PERSONS:
            return not body
        is_being = pronoun == "it" and k + 1 < len(self.words) and self.low[k + 1] in ("is", "was", "will", "would")
        return not human and not named and not is_being

    def _has_verb(self, k: int) -> bool:
        """Whether a verb follows word `k` before the next mark that is no comma."""
        n = k + 1
        while n < len(self.words) and not self.hard[n]:
            if self._finite(n):
                return True
            n += 1
        return False

    def _leads_up(self, k: int) -> bool:
        """Whether all before word `k` only leads up to it: `In spite of the gale, boats left`."""
        leads = self.flags[0] & PREP or self.low[0] in heading_words("opens_a_clause")
        return bool(leads) and not any(self.cut[i] for i in range(1, k))

    def _in_apposition(self, k: int) -> bool:
        """Whether word `k` begins what only says who somebody is: `Vera Lund, a pilot, left`."""
        if k == 0 or not self.comma[k]:
            return False
        first = next((i for i in range(k, 0, -1) if self.hard[i]), 0)
        leads = self.flags[first] & (PREP | ING | ADVERB) or self.low[first] in label_words("bad_openers")
        return not leads and not self.low[first].endswith("ed") and not any(self._finite(i) for i in range(first, k))

    def _denied(self, k: int) -> bool:
        """Whether word `k` stands behind a verb that says that it is not so."""
        return any(self.low[i] in heading_words("denying") for i in range(max(0, k - 2), k))
