"""Gives every quotation its speaker: the frame of its sentence that governs it, else the speaker in force."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reader.analysis.language.following import after, subject
from reader.analysis.language.lexicon import NAMING, PAST, TELL, listed
from reader.analysis.language.marks import Stretch
from reader.analysis.language.phrases import Phrase, is_boundary
from reader.analysis.language.subjects import before
from reader.analysis.language.tokens import Token, Unit
from reader.analysis.names.people import People
from reader.analysis.names.resolve import Resolver
from reader.analysis.names.spoken import Source
from reader.analysis.sayings.credited import credited_quotes
from reader.analysis.sayings.frames import Frame
from reader.analysis.sayings.governing import Said, governed
from reader.analysis.sayings.headlined import is_done_to, is_sub_heading, spoken_below
from reader.analysis.sayings.passives import is_passive
from reader.analysis.sayings.replies import who_replies

_KIN = listed("kin")
_LAWS = listed("laws")
_WORDING = frozenset(("phrase", "words", "word", "term", "expression", "line", "label"))
_USING = frozenset(("used", "uses", "use", "uttered", "coined", "invoked", "repeated", "repeats"))
_INTENDS = listed("intends")
_TRANSCRIPT = re.compile(r"([A-Z][A-Z.'’-]{1,60}(?: [A-Z][A-Z.'’-]{1,60}){0,2}): ")
_FIRST_PERSON = re.compile(r"\b(?:I|my|me|we|our|us)\b")
_NOBODY = Said(None, None, "")
_FIRST = 2
_SEVERAL = 4
"""Words of a fragment that may be told of in a paragraph of its own."""
_LONG = 60
"""From so many characters a stretch is a whole sentence of speech and wants a speaker."""


class Reader:
    """One pass over the units: frames resolved, quotations given out, the speaker in force kept."""

    def __init__(
        self, text: str, units: list[Unit], frames: list[Frame], people: People, quotes: Sequence[Stretch]
    ) -> None:
        self.text = text
        self.units = units
        self.quotes = quotes
        self.resolver = Resolver(text, units, people)
        self.said: list[Said] = [_NOBODY] * len(quotes)
        self.sources: list[Source | None] = [None] * len(frames)
        self.frames = frames

    def read(self) -> None:
        """Fills `said` (one a stretch) and `sources` (one a frame)."""
        at = 0
        for n, unit in enumerate(self.units):
            self.resolver.enter(n)
            first = at
            while at < len(self.frames) and self.frames[at].unit == n:
                self.sources[at] = self.resolver.source(n, self.frames[at].source)
                at += 1
            told = zip(self.frames[first:at], self.sources[first:at], strict=True)
            mine = [(f, s) for f, s in told if s is not None and not is_done_to(unit, f)]
            used: Source | None = None
            for k, t in enumerate(unit.words):
                if t.quote >= 0:
                    said = self._quotation(n, k, mine)
                    self.said[t.quote] = said
                    if said.source is not None:
                        used = said.source
            if used is None:
                used = self._in_force(n, [(f, s) for f, s in mine if f.strength > 1])
            if used is not None:
                self.resolver.spoken.note_speaker(n, used)
        known = [s.source for s in self.said]
        credited = credited_quotes(self.units, known, self.sources, self.resolver)
        for n, source in {**credited, **spoken_below(self.text, self.units, self.quotes, known)}.items():
            self.said[n] = Said(source, None, "alone")

    def _in_force(self, n: int, telling: list[tuple[Frame, Source]]) -> Source | None:
        """Who of those that tell something in a unit without quotations speaks on: whom it is about, else the first."""
        words = self.units[n].words
        spoken = [(f, s) for f, s in telling if not f.cue or words[f.cue - 1].text not in ("not", "never")]
        spoken = [(f, s) for f, s in spoken if f.source is None or not _is_aside(words, f.source)]
        finite = [(f, s) for f, s in spoken if f.finite] or spoken
        plain = [s for f, s in finite if not _within(words, f)] or [s for _, s in finite]
        about = self.resolver.spoken.subject_of(n)
        main = (s for s in plain if about is not None and s.name == about.name)
        return next(main, plain[0] if plain else None)

    def _quotation(self, n: int, k: int, frames: list[tuple[Frame, Source]]) -> Said:
        words = self.units[n].words
        quote = self.quotes[words[k].quote]
        if all(w.quote >= 0 or not w.text[0].isalnum() for w in words):
            return self._alone(n, k)
        inner = self.text[quote.start : quote.start + 12].split(None, 1)
        if k and inner and inner[0] in ("said", "says", "told", "wrote"):
            source = self.resolver.source(n, before(words, k))
            if source is not None:
                return Said(source, None, "near", 0)
        found = governed(words, k, frames, self.text[quote.end - 1 : quote.end])
        if found is not None:
            return found
        opening = self._opening(n, k) or self._first_person(n, k, quote)
        opening = opening or self._provision(n, k, quote)
        if opening is not None:
            return Said(opening, None, "subject", k)
        if k and words[k - 1].text == ":":
            source = who_replies(self.resolver, n, k) or self.resolver.source(n, subject(words, k))
            if source is not None:
                return Said(source, None, "colon")
        for w in reversed(words[:k]):
            if w.quote >= 0:
                if self.said[w.quote].source is not None:
                    return Said(self.said[w.quote].source, None, "same")
                break
        force = self._still_speaking(n, k, quote)
        return Said(force, None, "force") if force is not None else _NOBODY

    def _still_speaking(self, n: int, k: int, quote: Stretch) -> Source | None:
        """The last speaker, where words that nobody is said to speak are his; not so in `staff were told it was "..."`.

        They are a whole sentence, or stand in a paragraph in which somebody speaks or which tells of him.
        """
        words, spoken = self.units[n].words, self.resolver.spoken
        force = spoken.last_speaker(n, 3)
        if force is None or any(w.flags & (TELL | NAMING) and is_passive(words, j) for j, w in enumerate(words[:k])):
            return None
        near = [m for m in range(max(0, n - 3), n) if spoken.together(m, n)]
        here = any(spoken.has_speaker(m) or force.name in (s.name for s in spoken.in_unit(m)) for m in near)
        return force if quote.end - quote.start > _LONG or here or self._goes_on(n, quote, force) else None

    def _goes_on(self, n: int, quote: Stretch, force: Source) -> bool:
        """Whether a few words in a new paragraph may be the last speaker's: no other is named as its subject."""
        about = self.resolver.spoken.subject_of(n)
        other = about is not None and about.name[:1].isupper() and about.name != force.name
        return not other and self.text.count(" ", quote.start, quote.end) >= _SEVERAL - 1

    def _provision(self, n: int, k: int, quote: Stretch) -> Source | None:
        """The law whose words a sentence about it quotes: `The bill would ban "any wall".`"""
        phrase = subject(self.units[n].words, k)
        if (
            phrase is None
            or phrase.kind != "description"
            or self.text.count(" ", quote.start, quote.end) < _SEVERAL - 2
        ):
            return None
        words = self.units[n].words
        head = next((j for j in range(phrase.first, phrase.last) if words[j].text.lower() in _LAWS), -1)
        return self.resolver.source(n, phrase._replace(last=head + 1)) if head >= 0 else None

    def _first_person(self, n: int, k: int, quote: Stretch) -> Source | None:
        """Words with "I" or "my" in them and no verb of saying are the subject's: `She put it down to "my luck".`"""
        if quote.end - quote.start > 300 or not _FIRST_PERSON.search(self.text, quote.start, quote.end):
            return None
        source = self.resolver.source(n, subject(self.units[n].words, k))
        return source if source is not None and source.gender in ("m", "f", "?") else None

    def _opening(self, n: int, k: int) -> Source | None:
        """`To NAME, the bill "..."` and `NAME is "..."`: whose view the sentence gives."""
        words = self.units[n].words
        phrase = None
        if words[0].text in ("To", "For") and k > 2:
            phrase = after(words, 1)
            if phrase is not None and (phrase.kind != "name" or words[min(phrase.last, len(words) - 1)].text != ","):
                phrase = None
        elif k > 1 and words[k - 1].text in ("is", "was", "are", "were", "feels", "felt"):
            phrase = before(words, k - 1)
            if phrase is not None and phrase.kind == "description":
                phrase = None
        elif k > 2 and words[k - 1].text == "to":
            phrase = before(words, k - 2) if words[k - 2].text in _INTENDS else subject(words, k)
        elif k > 3 and words[k - 1].text in _WORDING and words[k - 3].text in _USING:
            phrase = before(words, k - 3)  # NAME used the phrase "..."
        elif k > 2 and words[k - 1].text in ("a", "an", "the") and words[k - 2].text == "as":
            phrase = subject(words, k)  # NAME went after it as a "..."
        source = self.resolver.source(n, phrase)
        return source if source is not None and source.gender in ("m", "f") else None

    def _alone(self, n: int, k: int) -> Said:
        """A quotation that is a sentence by itself: whom it names as in a transcript, else the speaker before it."""
        quote = self.quotes[self.units[n].words[k].quote]
        named = _TRANSCRIPT.match(self.text, quote.start, quote.end)
        if named is not None:
            name = named.group(1)
            known = self.resolver.people.full_name(name.title() if name.isupper() else name)
            return Said(Source(known or name.title(), "?"), None, "alone")
        if is_sub_heading(self.text, self.units, n, self.quotes):
            return _NOBODY
        force = self._introducing(n) or self.resolver.spoken.last_speaker(n, 4)
        return Said(force, None, "alone") if force is not None else _NOBODY

    def _introducing(self, n: int) -> Source | None:
        """Whom the sentence before is about, where it leads up to a quotation and no other is said to speak in it.

        It ends with a colon, or stands in the same paragraph and opens it with a name, or calls something something.
        """
        if not n or self.resolver.spoken.has_speaker(n - 1):
            return None
        words = self.units[n - 1].words
        about = self.resolver.spoken.subject_of(n - 1)
        if about is None or about.gender not in ("m", "f", "?"):
            return None
        if words[-1].text == ":":
            return about
        if not self.resolver.spoken.together(n - 1, n):
            return None
        calls = any(w.flags & NAMING and w.flags & PAST for w in words)
        opens = about.name[:1].isupper() and (n < _FIRST or not self.resolver.spoken.together(n - 2, n))
        return about if calls or opens else None


def _is_aside(words: list[Token], source: Phrase) -> bool:
    """Whether somebody tells something only beside what is told of another: `NAME, who fed the people Vell scorned`."""
    for w in reversed(words[: source.first]):
        if w.text in ("who", "which"):
            return True
        if is_boundary(w):
            break
    return _is_whose(words, source)


def _is_whose(words: list[Token], source: Phrase) -> bool:
    """Whether a phrase is somebody and whose kin begin a clause: `a cleaner whose family` asked for no fuss."""
    kin = source.last - 2 > source.first and words[source.last - 1].text in _KIN
    return kin and words[source.last - 2].text == "whose"


def _within(words: list[Token], frame: Frame) -> bool:
    """Whether somebody tells something within another's clause: `after what the town called a flood`."""
    first = frame.source.first if frame.source is not None else 0
    return first > 0 and words[first - 1].text in ("what", "whatever", "which")
