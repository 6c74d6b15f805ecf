"""Whom `he`, `she`, `it` and `they` stand for among those whom an article has told of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.analysis.language.following import after
from reader.analysis.language.lexicon import CAPITAL, CONJ, CUE, PERSON, listed
from reader.analysis.names.descriptions import fits, gender_of, head_of
from reader.analysis.names.spoken import Source
from reader.analysis.names.stand_ins import may_be_body

if TYPE_CHECKING:
    from reader.analysis.names.resolve import Resolver

_SPAN = 12
"""How many units back a pronoun looks."""
_OPENING = listed("opening")
_OBJECTS = {"him": "m", "her": "f", "them": "p"}


class Pronouns:
    """Looks up pronouns for a resolver; made anew for each, so that the two do not hold each other."""

    def __init__(self, resolver: Resolver) -> None:
        self._resolver = resolver
        self._spoken, self._units, self._people = resolver.spoken, resolver.units, resolver.people

    def source(self, unit: int, k: int) -> Source | None:
        """Whom the pronoun that is word k of a unit stands for; None where it cannot be told."""
        word = self._units[unit].words[k].text.lower()
        if word in _OBJECTS:
            return self._suffering(unit, k, _OBJECTS[word])
        want = {"he": "m", "she": "f", "they": "p", "it": "n"}.get(word)
        return self._still_speaking(unit, k, want) or self.antecedent(unit, k, want) if want else None

    def _still_speaking(self, unit: int, k: int, want: str) -> Source | None:
        """Who has spoken in the paragraph, for a pronoun that closes a sentence: `Reports of it are old, it said.`

        Whoever that sentence names or is about is spoken of in it, and not the one who says so.
        """
        words = self._units[unit].words
        closes = k > 1 and words[k - 1].text == "," and words[k - 2].quote < 0
        if not closes or k + 1 >= len(words) or not words[k + 1].flags & CUE:
            return None
        if words[k - 2].flags & CONJ and want in "mf" and self._spoken.mention_in(unit, words[k].start, want):
            return None  # it opens a clause about who is named there: `NAME left because, he says, he was ill`
        for n in range(unit - 1, max(-1, unit - 1 - _SPAN), -1):
            if not self._spoken.together(n, unit):
                break
            found = self._spoken.last_speaker(n + 1, 1)
            if found is not None:
                return found if fits(found.gender, want) else None
        return None

    def antecedent(self, unit: int, k: int, want: str, nearest: bool = False) -> Source | None:
        """Who `he` (m), `she` (f), `it` (n) or `they` (p) at word k of a unit is.

        With `nearest`, of those named before it in the sentence whom the gender does not tell apart the last one.
        """
        return self._here(unit, k, want, nearest) or self._further_back(unit, want)

    def _suffering(self, unit: int, k: int, want: str) -> Source | None:
        """Who is meant by `him`: another than he whose sentence it is, as `Vell quoted him` is of two."""
        here, acting = self._here(unit, k, want), self._spoken.subject_of(unit)
        same = here is not None and acting is not None and here.name == acting.name
        return self._further_back(unit, want) if here is None or same else here

    def _here(self, unit: int, k: int, want: str, nearest: bool = False) -> Source | None:
        """Who of those named in the sentence before word k, or brought in by the one before it, is meant."""
        return (
            self._spoken.mention_in(unit, self._units[unit].words[k].start, want, nearest)
            or self._body_in(unit, k, want)
            or self._introduced(unit, want)
        )

    def _further_back(self, unit: int, want: str) -> Source | None:
        """Who of those that the sentences before speak of is meant, the nearest first."""
        spare: Source | None = None
        for n in range(unit - 1, max(-1, unit - 1 - _SPAN), -1):
            for s in self._spoken.in_unit(n):
                if not (fits(s.gender, want) or (want == "n" and may_be_body(s, self._people))):
                    continue
                if (other := self._rather(n, s, want)) is not None:
                    return other
                # `a friend` of an earlier paragraph speaks no more, `the captain` may
                if want not in "mf" or not _is_passing(s, want) or self._spoken.together(n, unit):
                    return s
                spare = spare or s
            found = self._spoken.mention_in(n, 1 << 60, want) if want in "mf" else None
            if found is not None:
                return found
        return spare

    def _rather(self, n: int, source: Source, want: str) -> Source | None:
        """Who is named in a unit and surely meant, where of somebody without a name it is not known: `the clerk`."""
        if source.gender == want:
            return None
        if _is_passing(source, want):
            return self._spoken.asked_in(n, want)
        return self._spoken.other_in(n, want) if source.name.startswith("the ") else None

    def _body_in(self, unit: int, k: int, want: str) -> Source | None:
        """The body that "it" takes up within its sentence: the subject before it, or that of its opening clause."""
        if want not in "np":
            return None
        words = self._units[unit].words
        subject_of = self._spoken.subject_of(unit)
        if subject_of is not None and self._resolver.subject_ends[unit] < k:
            # a union or a crew is one and many
            many = subject_of.gender == "p" and not subject_of.name.endswith("s")
            if subject_of.gender == want or many:
                return subject_of
        if want == "p" or words[0].text.lower() not in _OPENING or k < 3:
            return None
        found = self._resolver.source(unit, after(words, 1, k))
        return found if found is not None and found.gender in "no" else None

    def _introduced(self, unit: int, want: str) -> Source | None:
        """Somebody without a name of whom the sentence before first speaks: `I put it to a man who knows them.`"""
        if (
            want not in "mf"
            or not unit
            or not self._spoken.together(unit - 1, unit)
            or self._spoken.has_speaker(unit - 1)
        ):
            return None
        words = self._units[unit - 1].words
        for k in range(len(words) - 3):
            if (
                words[k].text in ("a", "an")
                and not (k > 1 and words[k - 1].text == "," and words[k - 2].flags & CAPITAL)  # Ann Lee, a nurse who
                and (phrase := after(words, k)) is not None
                and phrase.kind == "description"
            ):
                head = head_of(words, phrase)
                told = any(w.text == "who" for w in words[k : phrase.last])
                if told and head is not None and head.flags & PERSON and gender_of(head) in (want, "?"):
                    return self._resolver.source(unit - 1, phrase)
        return None


def _is_passing(source: Source, want: str) -> bool:
    """Whether somebody without a name comes up but once, and nothing says that the pronoun fits: `a friend`."""
    return source.gender != want and source.name.startswith(("a ", "an "))
