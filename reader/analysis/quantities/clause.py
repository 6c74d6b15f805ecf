"""The verb of a figure's clause, which says what was done: behind it, or ahead of it."""

from __future__ import annotations

from itertools import pairwise

from reader.analysis.language.lexicon import ADVERB, AUX, PAST, PREP, flags_of
from reader.analysis.quantities.drafts import words
from reader.analysis.quantities.nouns import takes_object
from reader.analysis.quantities.number_words import number_words, words_of
from reader.analysis.quantities.particles import begins_predicate, is_particle, opens_time
from reader.analysis.quantities.places import past_bracket
from reader.analysis.quantities.tokens import Tokens
from reader.analysis.quantities.verbs import is_attribute, is_denied
from reader.analysis.quantities.wording import PERSONAL, listed, strong_classes, verb_classes

VERB_REACH = 12
"""Tokens within which a verb is taken for the figure's."""
_ASIDES = frozenset(("including", "among", "most", "mostly", "many", "some", "mainly", "both"))
_SHARES = frozenset(("half", "third", "thirds", "quarter", "quarters", "fifth", "fifths"))
_RESTATED = 6
"""Tokens from the comma before a count told once more to the one behind it at most."""
_PLACED = frozenset(("in", "at", "on", "from", "aboard", "across"))
"""Words before a number of places, which ends no clause: `300 people in 14 towns died`."""
_PARTS = frozenset((("of", "them"), ("of", "whom")))
_TAKING = frozenset(("took", "take", "taken", "taking"))
_AFTER_AUXILIARY = frozenset(("have", "had", "has", "were", "was", "are", "been"))
_SUBJECT_REACH, _FATE = 30, 6
"""Tokens from a number back to the count that rose to it, and from that to what befell whom it counts."""
_COUNTS = frozenset(("number", "toll", "count", "tally", "total"))
_TOLL = "toll"
_LONG = 4
"""Letters of the longest word that a headline in capitals writes small."""
_CHANGES = frozenset(("rose", "fell"))
_BREAKS_BEFORE = frozenset((";", ":", "—", ".", "but", "while", "who", "which", "when", "if", "because"))


def verb_after(tokens: Tokens, at: int) -> tuple[str, int]:
    """The first counting verb of the clause from token `at` on, and how far away; asides between commas are passed."""
    nxt, end, asides = at, min(at + VERB_REACH, len(tokens)), 0
    while nxt < end:
        if tokens.low[nxt] == "," and _is_aside(tokens, nxt + 1) and asides < 2:
            nxt, end = _aside_end(tokens, nxt), min(end + VERB_REACH, len(tokens))
            asides += 1
            continue
        if tokens.low[nxt] == "(" and (closed := past_bracket(tokens, nxt)) > nxt:
            nxt, end = closed, min(end + closed - nxt, len(tokens))
            continue
        if _ends_clause(tokens, nxt, at):
            break
        if _does_nothing(tokens, nxt):
            nxt += 2
            continue
        if verb_classes().get(tokens.low[nxt]) in strong_classes() and is_denied(tokens, nxt):
            break
        if found := _verb_at(tokens, nxt, at):
            verb, place = found
            return verb, place - at
        nxt += 1
    return "", VERB_REACH


def _ends_clause(tokens: Tokens, nxt: int, first: int) -> bool:
    """Whether the clause that is read from token `first` on goes no further than token `nxt`."""
    word = tokens.low[nxt]
    return (
        word in listed("clause_breaks")
        or word == "when"
        or opens_time(tokens, nxt)
        or (tokens.low[nxt - 1] not in _PLACED and _begins_count(word, nxt > first))
        or (word == "and" and (tokens.word(nxt + 1) in number_words() or takes_object(tokens, nxt + 2)))
    )


def _begins_count(word: str, later: bool) -> bool:
    """Whether a word is the number of others than those counted; `one` may be somebody's, and the first none."""
    return word[-1].isdecimal() or (later and word != "one" and word in words_of()["small"])


def _does_nothing(tokens: Tokens, at: int) -> bool:
    """Whether two tokens tell of nothing that was done to those counted: `took part`, `without pay`."""
    word = tokens.low[at]
    return word == "without" or (word in _TAKING and tokens.word(at + 1) in ("part", "place"))


def _verb_at(tokens: Tokens, at: int, first: int) -> tuple[str, int] | None:
    """The counting verb that token `at` is or tells of, and where it stands; the clause is read from `first` on."""
    low, classes = tokens.low, verb_classes()
    if at > first and is_particle(tokens, at):
        return low[at - 1], at - 1
    if classes.get(low[at]) in strong_classes() and not is_attribute(tokens, at):
        # fell ill, made sick: how they then were counts
        then = tokens.word(at + 1)
        return (then if classes.get(then) in PERSONAL else low[at]), at
    if at > first and low[at - 1] in _AFTER_AUXILIARY and _participle(low[at]):
        # treated for injuries, listed as missing
        cause = tokens.word(at + 2) if tokens.word(at + 1) in ("for", "as") else ""
        return (cause if classes.get(cause) in PERSONAL else low[at]), at
    return None


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
        if _begins_name(tokens, back) or is_attribute(tokens, back):
            continue
        if kind in _CHANGES:
            # "the death toll rose to": who died counts, not that it rose
            found, far = word, at - back
            continue
        if kind not in PERSONAL and _counts_dead(tokens, back):
            return _TOLL, at - back  # the toll in the attack is
        return (word, at - back if not found else far)
    counted = _counted_ahead(tokens, at) if verb_classes().get(found) in _CHANGES else ""
    return counted or found, far


def _begins_name(tokens: Tokens, at: int) -> bool:
    """Whether a token with a capital is the first of a name, and no word of a headline: `Lower Arbaya`."""
    capitals = all(w[:1].isupper() for w in tokens.raw[at : at + 2])
    return capitals and any(len(w) > _LONG and w.islower() for w in tokens.raw[:at])


def _counts_dead(tokens: Tokens, at: int) -> bool:
    """Whether the clause that token `at` stands in has begun with a toll, however much says of what."""
    ahead = tokens.low[max(0, at - _SUBJECT_REACH) : at]
    return _TOLL in ahead and not {*_BREAKS_BEFORE, "and"} & set(ahead[ahead.index(_TOLL) :])


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
