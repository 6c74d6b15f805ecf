"""The verb of a count's clause: behind it or ahead of it, and no noun or adjective that looks like one."""

from __future__ import annotations

from itertools import pairwise

from reader.analysis.language.lexicon import ADVERB, AUX, OF_ONE, PAST, PREP, PRONOUN, flags_of
from reader.analysis.quantities.drafts import words
from reader.analysis.quantities.number_words import number_words, words_of
from reader.analysis.quantities.particles import begins_predicate, is_particle, opens_time
from reader.analysis.quantities.places import past_bracket
from reader.analysis.quantities.tokens import Tokens
from reader.analysis.quantities.wording import PERSONAL, listed, strong_classes, takes_object, verb_classes

VERB_REACH = 12
"""Tokens within which a verb is taken for the figure's."""
_ASIDES = frozenset(("including", "among", "most", "mostly", "many", "some", "mainly", "both"))
_SHARES = frozenset(("half", "third", "thirds", "quarter", "quarters", "fifth", "fifths"))
_RESTATED = 6
"""Tokens from the comma before such a count to the one behind it at most."""
_PLACED = frozenset(("in", "at", "on", "from", "aboard", "across"))
"""Words before a number of places, which ends no clause: `300 people in 14 towns died`."""
_DENIED = 4
"""Tokens before a verb in which it is denied."""
_NOT = frozenset(("not", "never"))
_BARE = frozenset(("rescue",))
"""Verbs in the form that stands before a noun too."""
_MISSING = "missing"
_STATING = frozenset(("as", "among", "with", "of"))
"""Words before `missing` where it is told of persons: `listed as missing`, `among the missing`."""
_PARTS = frozenset((("of", "them"), ("of", "whom")))
_AFTER_AUXILIARY = frozenset(("have", "had", "has", "were", "was", "are", "been"))
_SUBJECT_REACH, _FATE = 30, 6
"""Tokens from a number back to the count that rose to it, and from that to what befell whom it counts."""
_COUNTS = frozenset(("number", "toll", "count", "tally", "total"))
_TOLL = "toll"
_CHANGES = frozenset(("rose", "fell"))
_BREAKS_BEFORE = frozenset((";", ":", "—", ".", "but", "while", "who", "which", "when", "if", "because"))


def verb_after(tokens: Tokens, at: int) -> tuple[str, int]:
    """The first counting verb of the clause from token `at` on, and how far away; asides between commas are passed."""
    classes, low = verb_classes(), tokens.low
    nxt, end, asides = at, min(at + VERB_REACH, len(tokens)), 0
    while nxt < end:
        word = low[nxt]
        if word == "," and _is_aside(tokens, nxt + 1) and asides < 2:
            nxt, end = _aside_end(tokens, nxt), min(end + VERB_REACH, len(tokens))
            asides += 1
            continue
        if word == "(" and (closed := past_bracket(tokens, nxt)) > nxt:
            nxt, end = closed, min(end + closed - nxt, len(tokens))
            continue
        if (
            word in listed("clause_breaks")
            or word == "when"
            or opens_time(tokens, nxt)
            or (word[-1].isdecimal() and low[nxt - 1] not in _PLACED)
            or (nxt > at and word != "one" and word in words_of()["small"] and low[nxt - 1] not in _PLACED)
            or (word == "and" and (tokens.word(nxt + 1) in number_words() or takes_object(tokens, nxt + 2)))
        ):
            break
        if word in ("took", "take", "taken", "taking") and tokens.word(nxt + 1) in ("part", "place"):
            nxt += 2
            continue
        if word == "without":
            nxt += 2  # without pay: nothing that was done
            continue
        if nxt > at and is_particle(tokens, nxt):
            return low[nxt - 1], nxt - 1 - at
        if classes.get(word) in strong_classes() and is_denied(tokens, nxt):
            break
        if classes.get(word) in strong_classes() and not is_attribute(tokens, nxt):
            # fell ill, made sick: how they then were counts
            then = tokens.word(nxt + 1)
            return (then if classes.get(then) in PERSONAL else word), nxt - at
        if nxt > at and low[nxt - 1] in _AFTER_AUXILIARY and _participle(word):
            # treated for injuries, listed as missing
            cause = tokens.word(nxt + 2) if tokens.word(nxt + 1) in ("for", "as") else ""
            return (cause if classes.get(cause) in PERSONAL else word), nxt - at
        nxt += 1
    return "", VERB_REACH


def is_denied(tokens: Tokens, at: int) -> bool:
    """Whether the verb at token `at` did not come about: `have not been found`, `weren't hurt`."""
    before = tokens.low[max(0, at - _DENIED) : at]
    near = next((w for w in reversed(before) if not flags_of(w) & (AUX | ADVERB) or w in _NOT), "")
    return near in _NOT or any(w.endswith(("n't", "n’t")) for w in before)


def is_attribute(tokens: Tokens, at: int) -> bool:
    """Whether a word that may tell what befell people says which thing is meant, and of nobody what he did.

    `rescue workers`, `for missing signatures`, `Tuesday's attack`.
    """
    word, before, then = tokens.word(at), tokens.word(at - 1), tokens.word(at + 1)
    noun = then[:1].isalpha() and then not in words("closers") and then not in listed("determiners")
    noun = noun and not flags_of(then) & (AUX | PREP | PRONOUN) and then not in number_words()
    if word in _BARE:
        return noun and not flags_of(before or " ") & AUX and before != "to"
    if word == _MISSING:
        joined = then in ("or", "and")
        return bool(flags_of(before or " ") & PREP) and before not in _STATING and (noun or joined)
    return before.endswith(OF_ONE) and verb_classes().get(word) not in PERSONAL


def _participle(word: str) -> bool:
    flags = flags_of(word)
    return (
        word.isalpha()
        and (not flags & (PREP | ADVERB) or bool(flags & PAST))
        and not word.endswith("ly")
        and word not in listed("auxiliaries")
        and word not in words("closers")
        and word not in listed("determiners")
        and word not in number_words()
    )


def _is_aside(tokens: Tokens, at: int) -> bool:
    """Whether token `at` begins what is put in between commas: `including a child`, `two of them children`."""
    told = tokens.low[at : at + 5]
    if not told:
        return False
    some = told[0] in _ASIDES or any(pair in _PARTS for pair in pairwise(told)) or not _SHARES.isdisjoint(told[:3])
    return some or _is_restated(tokens, at)


def _is_restated(tokens: Tokens, at: int) -> bool:
    """Whether token `at` begins a count that tells once more how many: `12,600 people, about 2,100 families, had`."""
    end = next((k for k in range(at, min(at + _RESTATED, len(tokens))) if tokens.low[k] == ","), 0)
    counts = any(tokens.is_digits(k) or tokens.low[k] in number_words() for k in range(at, min(at + 2, end)))
    return counts and bool(flags_of(tokens.word(end + 1) or " ") & AUX)


def _aside_end(tokens: Tokens, at: int) -> int:
    """The token after the comma that closes the aside opened by the comma at `at`."""
    for nxt in range(at + 1, min(at + 12, len(tokens))):
        if tokens.low[nxt] == ",":
            return nxt + 1
    return len(tokens)


def verb_before(tokens: Tokens, at: int) -> tuple[str, int]:
    """The last counting verb or noun of the clause before token `at` (`killing`, `death toll of`), and how far away."""
    classes, found, far = verb_classes(), "", VERB_REACH
    for back in range(at - 1, max(-1, at - VERB_REACH), -1):
        word = tokens.low[back]
        if word in _BREAKS_BEFORE or (word == "," and at - back > 3) or begins_predicate(tokens, back):
            break
        kind = classes.get(word)
        if kind not in strong_classes() or (found and kind not in PERSONAL) or is_particle(tokens, back):
            continue
        if is_attribute(tokens, back):
            continue
        if kind in _CHANGES:
            # "the death toll rose to": who died counts, not that it rose
            found, far = word, at - back
            continue
        if kind not in PERSONAL and _TOLL in tokens.low[max(0, at - VERB_REACH) : back]:
            return _TOLL, at - back  # the toll in the attack is
        return (word, at - back if not found else far)
    counted = _counted_ahead(tokens, at) if verb_classes().get(found) in _CHANGES else ""
    return counted or found, far


def _counted_ahead(tokens: Tokens, at: int) -> str:
    """Whom a count that rose to token `at` is of, however much says where: `the number of people killed in Norby`."""
    for back in range(at - 1, max(-1, at - _SUBJECT_REACH), -1):
        word = tokens.low[back]
        if word in _BREAKS_BEFORE or word == ",":
            break
        if word in _COUNTS:
            told = (w for w in tokens.low[back : back + _FATE] if verb_classes().get(w) in PERSONAL)
            return next(told, "")
    return ""
