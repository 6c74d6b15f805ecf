"""Finds every place where somebody is given as the source of words: the cue, its subject, what kind it is."""

from __future__ import annotations

from typing import NamedTuple

from reader.analysis.language.following import DASHES, after
from reader.analysis.language.lexicon import (
    AUX,
    BASE,
    CAPITAL,
    CONJ,
    CUE,
    DET,
    ING,
    NAMING,
    NOUN,
    OWNERS,
    PAST,
    PLAIN,
    PREP,
    PRONOUN,
    SAYING,
    TELL,
    VERB,
    WEAK,
    WRITING,
    listed,
)
from reader.analysis.language.noun_phrases import noun_phrase
from reader.analysis.language.phrases import Phrase
from reader.analysis.language.subjects import before
from reader.analysis.language.tokens import Token, Unit
from reader.analysis.sayings.according import whom_according, whose_reckoning, whose_view
from reader.analysis.sayings.apart import (
    QUOTING,
    loose,
    name_before,
    numbered,
    over_hyphens,
    participle_subject,
    quoted_one,
    quotes_another,
    unit_subject,
)
from reader.analysis.sayings.circumstances import is_when
from reader.analysis.sayings.cues import agrees, governs, reports
from reader.analysis.sayings.deeds import is_deed
from reader.analysis.sayings.inversion import inverts
from reader.analysis.sayings.noun_forms import is_noun
from reader.analysis.sayings.passives import agent_beside, agent_of, is_by, is_passive


class Frame(NamedTuple):
    """A verb of saying at word `cue` of unit `unit`."""

    unit: int
    cue: int
    text: str
    source: Phrase | None
    inverted: bool = False
    strength: int = 2
    """2 a verb of saying, 1 one that has many other uses."""
    naming: bool = False
    tells: bool = False
    """The verb takes a hearer."""
    finite: bool = True
    """Neither an infinitive nor an -ing form."""
    passive: bool = False
    """Suffered, its source behind `by`."""

    @property
    def governs_on(self) -> bool:
        """Whether it governs what stands behind it: `he said "..."`, `called so by him "..."`, not `"..." said he`."""
        return not self.inverted or self.passive


_RECKONINGS = listed("reckonings")
_VIEWS = listed("views")
_WORDED = _RECKONINGS | _VIEWS | {"according", "According", "per", "Per", "it"}
"""Words of `according to` and of what tells as it does."""
_HAD = listed("had_by")
_ISSUED = listed("issued_by")
_STRANGE = 6
"""Words behind `said` within which a noun of no list ends its sentence, and one more."""
_PERCEIVED = frozenset(("seen", "heard", "viewed", "read"))


def frames_of(units: list[Unit]) -> list[Frame]:
    """All frames of an article, in reading order."""
    return [_marked(f, units[f.unit].words) for f in _found(units)]


def _marked(f: Frame, words: list[Token]) -> Frame:
    flags = words[f.cue].flags
    finite = not flags & ING and not (f.cue and words[f.cue - 1].text == "to")
    return f._replace(tells=bool(flags & TELL), finite=finite)


def _found(units: list[Unit]) -> list[Frame]:
    out: list[Frame] = []
    for n, unit in enumerate(units):
        words = unit.words
        last: Frame | None = None
        for k, t in enumerate(words):
            if t.quote >= 0:
                continue
            frame = _according(n, words, k) if t.text in _WORDED else None
            if frame is not None:
                pass
            elif t.flags & SAYING and not t.flags & CAPITAL and (found := _noun_frame(n, words, k)):
                frame = found
            elif t.flags & CUE and not t.flags & CAPITAL:
                frame = _verb_frame(n, words, k, last)
            elif t.text in DASHES and k and words[k - 1].quote >= 0:
                frame = _signature(n, words, k)
            if frame is not None:
                out.append(frame)
                if frame.source is not None:
                    last = frame
    return out


def _according(n: int, words: list[Token], k: int) -> Frame | None:
    """What tells as `according to` does: itself, `per`, `by NAME's count`, `in NAME's view`, `as NAME put it`."""
    text = words[k].text
    if text in ("according", "According") and k + 1 < len(words) and words[k + 1].text == "to":
        source = whom_according(words, k + 2)
    elif text in ("per", "Per") and _names_paper(words, k):
        source = whom_according(words, k + 1)
    else:
        owner = whose_reckoning(words, k) if text in _RECKONINGS else None
        owner = owner or (whose_view(words, k) if k > 1 and (text in _VIEWS or text == "it") else None)
        return Frame(n, k, "according to", owner, True) if owner is not None else None
    return Frame(n, k, "according to", author(words, source), True) if source is not None else None


def _names_paper(words: list[Token], k: int) -> bool:
    """Whether `per` stands for "according to": behind a comma or a quotation, before a name or an article."""
    if k + 1 >= len(words) or (k and words[k - 1].quote < 0 and words[k - 1].text != ","):
        return False
    return bool(words[k + 1].flags & CAPITAL) or words[k + 1].text in ("the", "an", "its", "their")


def _signature(n: int, words: list[Token], k: int) -> Frame | None:
    """A name after a quotation and a dash: `"..." - NAME`."""
    source = after(words, k + 1)
    if source is None or source.kind != "name" or source.first != k + 1:
        return None
    ends = source.last >= len(words) or words[source.last].text in (".", ",", "(")
    return Frame(n, k, words[k].text, source, True) if ends else None


def _noun_frame(n: int, words: list[Token], k: int) -> Frame | None:
    """A noun of saying with its owner or author: `NAME's claim that`, `a statement from NAME`."""
    if k and words[k - 1].text.endswith(OWNERS):
        j = -1 if is_when(words[k - 1]) else k - 1
    elif k > 1 and words[k - 2].text.endswith(OWNERS) and not words[k - 1].flags & (PREP | DET | CONJ | AUX):
        j = k - 2
    else:
        j = -1
    governs = k + 1 < len(words) and (
        words[k + 1].quote >= 0 or words[k + 1].text in ("that", "about", "of", "as", ":", "to", "on")
    )
    if j >= 0 and governs:
        source = noun_phrase(words, j)
        if source is None or source.kind == "description":
            source = name_before(words, j + 1) or source
        return Frame(n, k, words[k].text, source, False, 1) if source else None
    for m in range(k + 1, min(k + 4, len(words))):
        if words[m].text in ("by", "from") and not words[m - 1].flags & CUE:
            source = after(words, m + 1)
            if source is not None and source.kind != "pronoun":
                return Frame(n, k, words[k].text, source, False, 1)
            break
        if words[m].quote >= 0 or words[m].text == ",":
            break
    return None


def author(words: list[Token], source: Phrase) -> Phrase:
    """Who issued a document: `a statement released by NAME` and `a report by NAME` are the name's."""
    if source.kind != "description":
        return source
    written = any(w.flags & WRITING for w in words[source.first : source.last])
    for k in range(source.first + 1, min(source.last + 3, len(words) - 1)):
        had = words[k - 1].text in _HAD and (written or words[k - 1].flags & (PAST | VERB))
        if words[k].text == "by" and had:
            return source._replace(last=min(source.last, k - 1))
        if words[k].text in ("by", "from") and (written or words[k - 1].text in _ISSUED):
            return after(words, k + 1) or source
    return source


def _verb_frame(n: int, words: list[Token], k: int, last: Frame | None) -> Frame | None:
    """A verb of saying with its subject; None where word k is none, or says nothing of who speaks.

    Args:
        n: the unit's number.
        words: the unit's.
        k: which of them may be the verb.
        last: the frame before, whose source may be its subject too.
    """
    strength = _strength(words, k)
    if not strength or _hands_on(words, k):
        return None
    frame = Frame(n, k, words[k].text, None, False, strength, bool(words[k].flags & NAMING))
    passive = is_passive(words, k)
    agent = agent_of(words, k) if passive else agent_beside(words, k)
    if passive or agent is not None:
        return frame._replace(source=agent, inverted=True, strength=1, passive=True) if agent else None
    behind = (after(words, k + 1) if inverts(words, k) else None) or _stranger(words, k)
    if behind is not None:
        return frame._replace(source=behind, inverted=True)
    return None if is_deed(words, k) else _with_subject(frame, words, last)


def _strength(words: list[Token], k: int) -> int:
    """How surely word k is a verb of saying here, as `Frame.strength` tells it; 0 where it is none."""
    weak = words[k].flags & WEAK
    if is_noun(words, k) or (weak and not governs(words, k)):
        return 0
    return 1 if weak and not (words[k].flags & PAST and reports(words, k)) else 2


def _hands_on(words: list[Token], k: int) -> bool:
    """Whether a verb tells only that somebody took in another's words: `quoted NAME as saying`, a letter `seen by`."""
    text = words[k].text
    return (text in QUOTING and quotes_another(words, k)) or (text in _PERCEIVED and is_by(words, k + 1))


def _with_subject(frame: Frame, words: list[Token], last: Frame | None) -> Frame | None:
    """A frame with the subject of its verb, which stands ahead of it; None where the verb has none and needs one."""
    k, t = frame.cue, words[frame.cue]
    if t.text == "saying" and k > 1 and words[k - 1].text == "as" and (source := quoted_one(words, k)) is not None:
        return frame._replace(source=source, finite=True)
    if t.flags & ING or (k and words[k - 1].text == "to"):
        source = participle_subject(words, k, last)
        if source is not None and any(w.text.lower() == "jury" for w in words[source.first : source.last]):
            return None  # a jury speaks by its verdict alone: what is said of a charge beside it is the court's
        return frame._replace(source=source)
    shares = _verb_shares_subject(words, k)
    source = None if shares else _own_subject(words, k)
    if source is None:
        if not shares and ((t.flags & BASE and not t.flags & PAST) or t.flags & NOUN or words[k - 1].text == "as"):
            return None
        source = unit_subject(words, k, last)
    if source is not None and not agrees(words, k, source):
        return None
    return frame._replace(source=source and author(words, source))


def _stranger(words: list[Token], k: int) -> Phrase | None:
    """Somebody by a noun of no list, behind `said` and a quotation: `"...," said the miller.`"""
    if words[k].text not in ("said", "says", "say") or not k or words[k - 1].quote < 0 or k + 2 >= len(words):
        return None
    end = next((j for j in range(k + 2, min(k + _STRANGE, len(words))) if words[j].text in (".", ",")), 0)
    plain = end and not any(w.quote >= 0 or w.flags & (CAPITAL | AUX | PRONOUN) for w in words[k + 1 : end])
    return Phrase(k + 1, end, "description") if plain and words[k + 1].flags & DET else None


def _own_subject(words: list[Token], k: int) -> Phrase | None:
    """The subject right before a verb."""
    found = numbered(words, k) or over_hyphens(words, k) or before(words, k)
    loosely = words[k].flags & PLAIN and words[k].flags & (PAST | CUE)
    return found or (loose(words, k) if loosely else None)


def _verb_shares_subject(words: list[Token], k: int) -> bool:
    return bool(k) and words[k - 1].text in ("and", "but", "or", "then")
