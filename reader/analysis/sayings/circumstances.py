"""When, where and how something was said, between the verb and what is told: `said in a note on Monday that`."""

from __future__ import annotations

from reader.analysis.language.lexicon import (
    ADVERB,
    AUX,
    CAPITAL,
    CONJ,
    CUE,
    DAY,
    DET,
    ING,
    PAST,
    PREP,
    PRONOUN,
    RELATIVE,
    VERB,
    flags_of,
    listed,
    without_owner,
)
from reader.analysis.language.tokens import Token
from reader.analysis.quantities.number_words import number_words
from reader.model import Span

_MANNER = listed("circumstances")
_BOUNDS = listed("before_numbers")
_LEADING = frozenset(("at", "most", "in", "all"))
_PAIRED = {"at": ("least", "most"), "in": ("all",)}
_BOUND = 5
"""Words of a bound and its number at most."""
CLOSERS = frozenset(",.;:!?—–―-")
_DAYS = frozenset(("today", "yesterday", "tonight", "tomorrow", "weekend"))
TIMES = frozenset(("morning", "afternoon", "evening", "night", "week", "month", "year"))
_ON_DAYS = frozenset(("on", "late", "early"))
_NEAR, _FAR = 9, 22
"""Words between a verb and its "that"; as many where the circumstances of the saying stand between."""
_TITLE = 40
"""Characters of the name of a programme or paper at most."""


def is_manner(words: list[Token], k: int) -> bool:
    """Whether word k begins the circumstances of a saying: `said in a statement`, `said Monday night`.

    A bound on a number does not: `said at least 40`, `said about forty`.
    """
    return words[k].flags & DAY > 0 or (words[k].text.lower() in _MANNER and not is_bound(words, k))


def is_bound(words: list[Token], k: int) -> bool:
    """Whether word k begins a number with its bound: `at least 40`, `over a dozen`."""
    low = [w.text.lower() for w in words[k : k + _BOUND]]
    at = next((n for n, w in enumerate(low) if w not in _BOUNDS and w not in _LEADING), len(low))
    numbered = 0 < at < len(low) and (low[at][0].isdigit() or low[at] in number_words())
    return numbered and low[0] not in ("to", "of") and (low[0] not in _PAIRED or low[1] in _PAIRED[low[0]])


def past_day(words: list[Token], k: int) -> int:
    """Where a clause begins behind the day of the saying: `said on Monday the wall had cracked`; k where none does."""
    day = next((j for j in range(k, min(k + 3, len(words) - 2)) if words[j].flags & DAY), -1)
    if day < 0 or any(w.text not in _ON_DAYS for w in words[k:day]):
        return k
    day += words[day + 1].text in TIMES
    t = words[day + 1]
    subject = t.flags & (DET | PRONOUN | CAPITAL) and not t.flags & (CONJ | PREP | RELATIVE) and t.quote < 0
    return day + 1 if subject or t.text[0].isdigit() or is_bound(words, day + 1) else k


def past_manner(words: list[Token], a: int, b: int) -> Span | None:
    """The clause after the circumstances of a saying: `said in a filing it could ...`."""
    for j in range(a + 1, min(a + _NEAR, b - 2)):
        if words[j].quote >= 0 or words[j].text in CLOSERS:
            break
        if words[j].flags & PRONOUN and not words[j].flags & RELATIVE and words[j + 1].flags & (AUX | VERB | PAST):
            return j, b
    return None


def that_clause(words: list[Token], k: int, strength: int) -> int:
    """The place after the `that` which opens a cue's clause; 0 where none does."""
    reach = 1 if strength < 2 else _NEAR
    while strength < 2 and k < len(words) - 1 and words[k].flags & DAY:
        k += 1  # ruled on Monday that
    if k < len(words) and strength > 1 and words[k].text in _MANNER:
        reach = _FAR
    aside = False
    for j in range(k, min(k + reach, len(words))):
        if words[j].text == "that" and reach > _NEAR and not aside and _tells_of(words, j):
            aside = True  # in a note that was leaked
            continue
        if words[j].text == "that":
            then = words[j + 1 : j + 3]
            return 0 if len(then) > 1 and then[0].text == "," and then[1].flags & ING else j + 1  # denied that, saying
        if words[j].quote >= 0 and reach > _NEAR and words[j].end - words[j].start < _TITLE:
            continue  # where it was said: on "The Morning Show"
        if words[j].quote >= 0 or words[j].text in CLOSERS or (words[j].flags & AUX and not aside):
            return 0
    return 0


def _tells_of(words: list[Token], that: int) -> bool:
    """Whether a `that` behind a noun goes on with its verb, and begins no clause: `in a note that denied the fire`."""
    if that + 2 >= len(words):
        return False
    verb, then = words[that + 1], words[that + 2]
    if verb.flags & AUX:
        return verb.text.isalpha() or verb.text.endswith(("n't", "n’t"))  # and not: that she's
    now = not verb.flags & ~CUE and verb.text.endswith("s") and then.flags & DET
    acts = now or (verb.flags & (VERB | PAST) and not verb.flags & (DET | CAPITAL | PREP))
    led = then.flags & (DET | PREP | ADVERB | PRONOUN | CAPITAL) or then.text in CLOSERS
    return bool(acts) and (bool(led) or then.text[0].isdigit() or then.text in number_words())


def is_when(t: Token) -> bool:
    """Whether what something is said to be of is a time: `Monday's message`, `last year's slogan`."""
    bare = without_owner(t.text.lower())
    return bare in TIMES or bare in _DAYS or bool(flags_of(bare.capitalize() or " ") & DAY)
