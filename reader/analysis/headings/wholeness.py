"""The clauses of a passage as an editor would set them above a claim, with how far each reads whole by itself."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reader.analysis.headings.clauses import (
    WEAK_OPENING,
    Clause,
    SentenceWords,
    heading_words,
    is_balanced,
    label_words,
)
from reader.analysis.language.lexicon import (
    ADVERB,
    AUX,
    BASE,
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

_BROKEN, _DANGLING, _POOR, _LOOSE = 0.08, 0.12, 0.4, 0.7
"""How much a heading is worth less that is cut before its point, whose subject nobody knows, that begins or goes on in
a way that wants more, that hangs together but is not whole. Chosen by reading headings of several stories."""
_MARKS = re.compile(r"\s?[“”\"]\s?")
_CLOSED = {'"': re.compile(r"[,.]?\""), "“": re.compile(r"[,.]?”")}
_SINGLE_OPENS, _SINGLE_CLOSES = re.compile(r"(?:^|\s)['‘]\w"), re.compile(r"\w[.,!?]?['’](?=\W|$)")
_OPENED = re.compile(r"\s[“\"]")
_COMFORTABLE = 60
"""Characters that a heading has at best."""
_PERSONS = ("he", "she", "his", "her")
_SUBJECT = 6
"""Words of whoever says something at most."""
_POINT = 4
"""Words a heading that is cut has at least."""


class EditedSentence(SentenceWords):
    """A passage without what is struck out of it, read for clauses that are whole."""

    verb_within = 24

    def __init__(self, text: str, sentence: Sentence, without: Sequence[Span] = ()) -> None:
        super().__init__(text, sentence, without)
        self._speakers: dict[int, str] = {}
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
            self._speakers[k] = f"{name}'s" if self.low[k] in heading_words("owning") else name

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
        worth = made.worth * self._end(k, n, verb) * self._subject(k, verb) * self._wording(k, n)
        told = made.text
        if who := self._speakers.get(k):
            told = " ".join((*who.split(), *told.split()[1:]))
            worth /= _DANGLING * WEAK_OPENING
        worth *= (1.0 if len(made.text) <= _COMFORTABLE else 0.9) * (_BROKEN if late else 1.0)
        return Clause(made.start, made.end, told, worth, made.stems, made.form)

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
        alone = self.low[last] in heading_words("takes_a_noun")
        return alone and not self._goes_to_verb(n)

    def _goes_to_verb(self, n: int) -> bool:
        """Whether a verb of the same clause follows word `n`."""
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
