"""The clauses of a passage as an editor would set them above a claim, with how far each reads whole by itself."""

from __future__ import annotations

import re

from reader.analysis.headings.clauses import WEAK_OPENING, Clause, is_balanced
from reader.analysis.headings.opening import OpenedSentence
from reader.analysis.headings.word_lists import heading_words
from reader.analysis.language.lexicon import (
    ADVERB,
    AUX,
    BASE,
    CONJ,
    CUE,
    DET,
    ING,
    PREP,
    PRONOUN,
    VERB,
)  # fmt: skip

_BROKEN, _DANGLING, _POOR, _LOOSE = 0.08, 0.12, 0.4, 0.7
"""How much a heading is worth less that is cut before its point, whose subject nobody knows, that begins or goes on in
a way that wants more, that hangs together but is not whole. Chosen by reading headings of several stories."""
_BREAKS_OFF = _LOOSE * _POOR
"""What a heading has come to of its point at most that breaks off."""
_CLOSED = {'"': re.compile(r"[,.]?\""), "“": re.compile(r"[,.]?”")}
_SINGLE_OPENS, _SINGLE_CLOSES = re.compile(r"(?:^|\s)['‘]\w"), re.compile(r"\w[.,!?]?['’](?=\W|$)")
_OPENED = re.compile(r"\s[“\"]")
_COMFORTABLE = 60
"""Characters that a heading has at best."""
_POINT = 4
"""Words a heading that is cut has at least."""


class EditedSentence(OpenedSentence):
    """A passage without what is struck out of it, read for clauses that are whole."""

    def _may_end(self, k: int, n: int, verb: int) -> bool:
        """Whether a heading from `k` may end with word `n`; a whole clause may end on any word that needs no other."""
        if super()._may_end(k, n, verb):
            return verb >= 0 or (self.headline and k == 0 and self._stops(n + 1))
        if n > verb >= 0 and self.flags[n - 1] & AUX and self._verbal(n) and not self._stops(n + 1):
            return self.low[n + 1] in heading_words("opens_a_clause") and self._balanced(k, n)
        small = (
            self.flags[n] & (DET | AUX) or self.low[n] in heading_words("subordinates") or self.low[n] in ("and", "or")
        )
        return verb >= 0 and n > verb and self._stops(n + 1) and not small and not self._ends_in_saying(verb, n)

    def _goes_on_loosely(self, n: int) -> bool:
        low = self.low[n]
        opens = ("opens_a_clause", "ends_before_too")
        return super()._goes_on_loosely(n) or any(low in heading_words(name) for name in opens)

    def _finite(self, n: int) -> bool:
        noun = self.flags[n] & BASE and n + 1 < len(self.words) and not self.cut[n + 1]
        if noun and self.flags[n + 1] & (AUX | VERB) and not self.flags[n + 1] & ING:
            return False  # the express came
        return super()._finite(n)

    def _only_says(self, verb: int, n: int) -> bool:
        goes_on = n + 1 < len(self.words) and not self.cut[n + 1] and self.low[n + 1] in heading_words("opens_a_clause")
        return super()._only_says(verb, n) and not (goes_on and self.flags[n - 1] & AUX)

    def _closing(self, k: int, n: int) -> str:
        """The mark behind word `n` that ends a quotation begun in a heading from `k`."""
        told = self.told(self.words[k].start, self.words[n].end)
        open_mark = '"' if told.count('"') % 2 else "“" if told.count("“") > told.count("”") else ""
        found = _CLOSED[open_mark].match(self.text, self.words[n].end) if open_mark else None
        return found.group()[-1] if found else ""

    def _balanced(self, k: int, n: int) -> bool:
        told = self.told(self.words[k].start, self.words[n].end) + self._closing(k, n)
        singles = len(_SINGLE_OPENS.findall(told)) <= len(_SINGLE_CLOSES.findall(told))
        return singles and is_balanced(told)

    def _heading(self, k: int, n: int) -> str:
        return super()._heading(k, n) + self._closing(k, n)

    def _ends_in_saying(self, verb: int, n: int) -> bool:
        return self._says(verb) and not any(self._finite(i) for i in range(verb + 2, n + 1))

    def _clause(self, k: int, n: int, verb: int) -> Clause:
        made = super()._clause(k, n, verb)
        late = any(self.low[i] in heading_words("opens_a_clause") and not self.cut[i] for i in range(k + 1, verb))
        end = self._end(k, n, verb)
        worth = made.worth * end * self._subject(k, verb) * self._wording(k, n)
        told = made.text
        if who := self.speakers.get(k):
            told = " ".join((*who.split(), *told.split()[1:]))
            worth /= _DANGLING * WEAK_OPENING
        worth *= (1.0 if len(made.text) <= _COMFORTABLE else 0.9) * (_BROKEN if late else 1.0)
        breaks_off = late or (end <= _BREAKS_OFF and not self._is_seen_as(n))
        return Clause(made.start, made.end, told, worth, made.stems, made.form, breaks_off)

    def _end(self, k: int, n: int, verb: int) -> float:
        """How far what ends with word `n` has come to its point."""
        if n + 1 >= len(self.words):
            return 1.0
        if not self._tail_is_whole(n, verb):
            return _BROKEN
        mark = self.told(self.words[n].end, self.words[n + 1].start)
        if self.cut[n + 1]:
            return _POOR if ":" in mark or _OPENED.search(mark) else 1.0
        counts = (self.words[n].number or self.low[n] == "half") and self.low[n + 1].endswith("ed")
        if counts or _OPENED.search(mark) or self._finite(n + 1):
            return _BROKEN
        return _LOOSE * self._what_is_cut(k, n)

    def _is_seen_as(self, n: int) -> bool:
        """Whether what follows word `n`, no verb, only says as what it is seen: `welcomed the offer as a sign`."""
        return self.low[n + 1 : n + 2] == ["as"] and not self._verbal(n) and self.low[n - 1] != "to"

    def _what_is_cut(self, k: int, n: int) -> float:
        """How far a heading can do without what stands behind it up to the next mark."""
        after = self.low[n + 1]
        going = self.low[n].endswith("ing") and bool(self.flags[n - 1] & AUX)
        verbal = self._verbal(n) or bool(self.flags[n] & ADVERB) or going
        worth = _POOR if n - k < _POINT else 1.0
        if after in ("to", "as", "that", "than"):
            return worth * (_BROKEN if verbal and after == "to" else _POOR)
        if self.flags[n + 1] & PREP and n + 2 < len(self.words) and self.flags[n + 2] & ING:
            return worth * _POOR
        if verbal and after in heading_words("particles"):
            behind = n + 2
            bare = behind >= len(self.words) or self.cut[behind] or self.low[behind] in heading_words("subordinates")
            bare = bare or bool(self.flags[behind] & (PREP | AUX | VERB | CONJ))
            return worth * (_BROKEN if bare else _POOR)
        if verbal:
            return worth * (2 * _BROKEN if after in heading_words("wants_more") else 0.8)
        return worth

    def _tail_is_whole(self, n: int, verb: int) -> bool:
        """Whether the last clause that ends with word `n` has its verb: not `that many in Orle`."""
        last = next((i for i in range(n, max(verb, 0), -1) if self.low[i] in heading_words("subordinates")), -1)
        if last < 0:
            return True
        if any(self._finite(i) for i in range(last + 1, n + 1)):
            return True
        if self.low[last] not in heading_words("takes_a_noun"):
            return False
        return self.low[n] in heading_words("times_of_day") or not self._goes_to_verb(n)

    def _goes_to_verb(self, n: int) -> bool:
        """Whether a verb of the same clause follows word `n`: of `as Vera Lund and sank` it is that of another."""
        if n + 2 < len(self.words) and self.low[n + 1] in ("and", "but") and self._finite(n + 2):
            return False
        for i in range(n + 1, len(self.words)):
            if self.cut[i] or self.low[i] in heading_words("subordinates"):
                return False
            if self._finite(i):
                return True
        return False

    def _subject(self, k: int, verb: int) -> float:
        """Whether one knows who a heading is about."""
        low = self.low[k]
        if low in heading_words("pronouns") or (self.flags[k] & PRONOUN) or low in heading_words("speaking"):
            return _DANGLING
        if low in heading_words("pointing") and 0 <= verb - k <= 1:
            return _DANGLING
        return _POOR if low in ("this", "these", "those", "such", "that") else 1.0

    def _wording(self, k: int, n: int) -> float:
        """Whether other words want to be known, speak for somebody or take a side."""
        told = self.low[k + 1 : n + 1]
        worth = 1.0
        named = any(self.words[i].capital for i in range(k, n + 1)) or self.flags[k] & DET
        if any(w in heading_words("pronouns") for w in told):
            worth *= 0.9 if named and not any(w in ("it", "him", "her", "them") for w in told) else 0.6
        if any(w in heading_words("speaking") for w in (self.low[k], *told)):
            worth *= _POOR
        if any(w in ("that", "this") and self._points(k + 1 + i, n) for i, w in enumerate(told)):
            worth *= _POOR
        if any(w in heading_words("loaded") for w in (self.low[k], *told)):
            worth *= 0.6
        return worth

    def _points(self, i: int, n: int) -> bool:
        """Whether word `i`, `that` or `this`, stands for something: `put that to a clerk`."""
        if i == n:
            return True
        return bool(self.flags[i + 1] & (PREP | AUX)) and bool(self.flags[i - 1] & (CUE | VERB | PREP))
