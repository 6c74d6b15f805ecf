"""Which verb of saying governs a quotation of its sentence, and whose words these are by it."""

from __future__ import annotations

from typing import NamedTuple

from reader.analysis.language.lexicon import ADVERB, SAYING, listed
from reader.analysis.language.tokens import Token
from reader.analysis.names.spoken import Source
from reader.analysis.sayings.frames import Frame

_TURNS = listed("turns")
_UNREAL = listed("unreal")
_BEHIND = listed("behind")
_OPENERS = listed("opening") | {"after", "before"}
_NEAR = 3
"""Words between a verb ahead and the quotation beside which it stands."""
_WEAK = 8
"""Words within which a verb with many uses governs, where another tells."""


class Said(NamedTuple):
    """Who speaks a quotation, with which cue, and how that was found."""

    source: Source | None
    cue: str | None
    how: str
    """`near` beside the cue, `governed` in its clause, `said` or `after` before it, `colon`, `same` as the last,
    `subject` of the sentence, `force` from before, `alone`, or empty."""
    reach: int = 99
    """Words between the cue and the quotation."""


def governed(words: list[Token], k: int, frames: list[tuple[Frame, Source]], last: str) -> Said | None:
    """Who speaks a quotation by the verbs of saying of its sentence; None where none of them governs it.

    Args:
        words: the unit's.
        k: which of them the quotation is.
        frames: the unit's in order, each with who speaks by it.
        last: the quotation's last character.
    """
    ahead = _ahead(k, frames)
    behind = [fs for fs in frames if fs[0].cue > k]
    firm = [fs for fs in behind if not _is_unreal(words, fs[0].cue)]
    if firm or ahead:
        behind = firm
    if found := _right_behind(words, k, ahead, behind, last):
        return found
    if ahead:
        frame, source = _outer(words, k, ahead)
        reach = k - frame.cue
        return Said(source, frame.text, "near" if reach <= _NEAR else "governed", reach)
    if behind:
        strong = [fs for fs in behind if fs[0].strength > 1]
        frame, source = (strong or behind)[-1]
        return Said(source, frame.text, "said" if frame.inverted and strong else "after")
    return None


def _ahead(k: int, frames: list[tuple[Frame, Source]]) -> list[tuple[Frame, Source]]:
    """The frames that may govern what stands behind them; a verb with many uses only close by, where another tells."""
    ahead = [(f, s) for f, s in frames if f.cue < k and (f.governs_on or f.text == "according to")]
    if any(f.strength > 1 for f, _ in ahead):
        return [(f, s) for f, s in ahead if f.strength > 1 or f.naming or k - f.cue <= _WEAK]
    return ahead


def _right_behind(
    words: list[Token],
    k: int,
    ahead: list[tuple[Frame, Source]],
    behind: list[tuple[Frame, Source]],
    last: str,
) -> Said | None:
    """Who speaks by the frame that follows a quotation at once; None where none does, or the one ahead governs it."""
    if not behind or not _beside(words, k, behind[0][0]):
        return None
    first = not any(w.quote < 0 and w.text[0].isalnum() for w in words[:k])
    opens = last in ",?!—–-…" or (k + 1 < len(words) and words[k + 1].text in (",", "—", "–", "-"))
    led = ahead and words[0].text.lower() in _OPENERS and not any(w.text == "," for w in words[:k])
    if led or not (opens or first or not ahead):
        return None
    frame, source = behind[0]
    if frame.text == "according to" and ahead and not first:
        nearest, speaker = ahead[-1]
        return Said(speaker, nearest.text, "governed", k - nearest.cue)
    if len(behind) > 1 and _hands_on(frame, behind[1][0]):
        frame, source = behind[1]
    return Said(source, frame.text, "near", 0)


def _is_unreal(words: list[Token], cue: int) -> bool:
    """Whether a helper tells that nothing is said there: `"...," the board should respond, she said`."""
    back = 2 if words[cue - 1].flags & ADVERB else 1
    return words[cue - back].text in _UNREAL


def _outer(words: list[Token], k: int, ahead: list[tuple[Frame, Source]]) -> tuple[Frame, Source]:
    """The frame that governs word k: `the report alleges he spoke "..."` is the report's."""
    if len(ahead) > 1:
        (first, source), (second, _) = ahead[-2], ahead[-1]
        claims = words[second.cue].flags & SAYING and words[second.cue + 1].text == "that"
        # in `Orle wanted to see "..."` that is the object, and nothing is named by it
        names = second.naming and (second.finite or second.cue + 1 < k)
        weaker = second.strength < 2 and (first.strength > 1 or first.naming) and not names and not claims
        if weaker and second.source is not None and 0 < second.source.first - first.cue <= 2:
            return first, source
    return ahead[-1]


def _beside(words: list[Token], k: int, frame: Frame) -> bool:
    """Whether a frame follows a quotation at once."""
    if frame.source is None:
        return False
    first = min(frame.cue, frame.source.first)
    if words[k + 1].text in _TURNS or (words[k + 1].text == "," and k + 2 < first and words[k + 2].text in _TURNS):
        return False  # "...," but NAME said: another's clause begins
    if words[first - 1].text in _BEHIND and first - 1 > k:
        return False  # "...," when NAME asked
    return k < first and first - k <= 4 and not any(w.quote >= 0 for w in words[k + 1 : first])


def _hands_on(first: Frame, second: Frame) -> bool:
    """`aides said Mr. Smith told them`: the words are the second one's."""
    if first.tells or second.source is None:
        return False
    return (
        second.source != first.source  # said NAME, adding that
        and not second.inverted
        and second.source.first == first.cue + 1
        and second.strength > 1
    )
