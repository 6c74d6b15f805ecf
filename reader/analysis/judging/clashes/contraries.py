"""Where two outlets tell contrary things of one subject in set words: `stepped down` against `was sacked`."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reader.analysis.judging.clashes.contrary_words import OF_EVENTS, Contrary, contraries_in
from reader.analysis.judging.clashes.dayparts import at_other_parts
from reader.analysis.judging.clashes.heads import head_of
from reader.analysis.judging.denials import has_negator
from reader.analysis.judging.kinds import kinds_of_things
from reader.analysis.judging.passages import Clash, Said, is_later, kinds_in, names_shared, on_other_days
from reader.analysis.sets import are_apart

_ALIKE = 2
"""Words of meaning that two passages share besides where a pronoun stands for the subject of one."""
_TOGETHER = 2
"""Words of meaning, a name among them, that two passages share that tell what came of one thing."""
_UNNAMED = 3
"""The same where they share no name."""
_AGE = re.compile(r"\b(\d{1,3})-year-old|(?<=[a-z], )(\d{2})(?=[,.])")
"""How old a passage says that somebody is: `a 19-year-old`, `the carter, 31,`."""
_SINCE = re.compile(r"(?i)\bha(?:s|ve|d) (?:now|since)\b")
"""What tells that something has come about since: `has now found`."""
_FINDS = re.compile(r"(?i)^(?!.*\b(?:be|been|was|were)\b).*\bf(?:ou|i)nd\b")
"""Words that tell what somebody found, not what was found."""
_OBJECT = 60
"""Characters behind them in which that stands."""
_NOBODY_WITHIN = re.compile(
    r"(?i)(?:nobody|no[ -]one|none) (?:in(?:side)?|at|outside) (?:the|its|their|his|her)"
    r" ([\w’' -]{3,40}?) (?:was|were|ha[ds])\b"
)
"""What is denied of all who were within a place."""
_BUT = re.compile(r"(?i)\W{0,3}\b(?:but|however|yet|in fact|in reality)\b")
"""What begins a sentence that is set against another."""


def contrary_clash(mine: Sequence[Said], others: Sequence[Said]) -> Clash | None:
    """Where two outlets tell contrary things of one subject; neither tells both, but one against the other."""
    here, there = ([(p, x) for p in side for x in contraries_in(p)] for side in (mine, others))
    for a, x in here:
        for b, y in there:
            if not exclude(x, y) or not _same_subject(a, x, b, y):
                continue
            if (x.denied or y.denied) and on_other_days((a,), (b,)):
                continue  # not signed on Monday, it was on Thursday
            if not _tells_contrary(here, a, x) and not _tells_contrary(there, b, y):
                return Clash("update" if _is_update(a, x, b, y) else "opposite", x.text, y.text)
    return None


def _tells_contrary(told: Sequence[tuple[Said, Contrary]], a: Said, x: Contrary) -> bool:
    """Whether the outlet of an answer tells the contrary too, and not as what speaks against it, nor of the other side
    of a contest.
    """
    for p, z in told:
        other_side = x.key.startswith("contests") and _of_two(x, z)
        if exclude(x, z) and not other_side and not _set_against(a, p):
            return True
    return False


def _set_against(a: Said, b: Said) -> bool:
    """Whether one of two sentences of an outlet is set against the other: `But the records show`."""
    return a is not b and any(_BUT.match(p.text) for p in (a, b))


def exclude(x: Contrary, y: Contrary) -> bool:
    """Whether two answers to one question cannot both hold."""
    if x.key != y.key or (x.denied and y.denied):
        return False
    return (x.side != y.side) if x.denied == y.denied else (x.side == y.side)


def _is_update(a: Said, x: Contrary, b: Said, y: Contrary) -> bool:
    """Whether one tells what has come of what the other tells: of a later day, of another day, or in so many words."""
    if _SINCE.search(x.text) or _SINCE.search(y.text):
        return True
    if not x.key.startswith(("succession", "stages")):
        return False
    first, then = (x, y) if x.side < y.side else (y, x)
    return is_later(first.day, then.day) or on_other_days((a,), (b,))


def share_subject(x: Contrary, y: Contrary) -> bool:
    """Whether two are told of one thing or person that both name, so that they need no other tie."""
    if x.key.startswith(("manner", "done_to", *OF_EVENTS)) or _of_parts(x, y):
        return False
    if x.key.startswith("sole"):
        return True
    shared = {word for word in x.subject & y.subject if not word.startswith("~") or word in kinds_of_things()}
    return bool(x.names & y.subject or y.names & x.subject) or (not (x.names and y.names) and bool(shared))


def _of_parts(x: Contrary, y: Contrary) -> bool:
    """Whether both are told of a number, and not of the same: nine are missing, and 39 were found."""
    return bool(x.counted) and bool(y.counted) and not x.counted & y.counted


def _of_other_charges(x: Contrary, y: Contrary) -> bool:
    """Whether both are verdicts, and on charges that are told and not the same."""
    return bool(x.charge) and bool(y.charge) and x.charge.isdisjoint(y.charge)


def on_other_charges(mine: Sequence[Said], others: Sequence[Said]) -> bool:
    """Whether two outlets tell contrary verdicts on charges that are not the same: neither speaks against the other."""
    here, there = ([x for p in side for x in contraries_in(p)] for side in (mine, others))
    return any(exclude(x, y) and _of_other_charges(x, y) for x in here for y in there)


def _of_one_thing(a: Said, b: Said) -> bool:
    """Whether two passages have a name and more in common, or more still where neither may mean two of its kind."""
    shared = len(a.stems & b.stems)
    return shared >= _TOGETHER and (bool(names_shared(a, b)) or shared >= _UNNAMED)


def _knows(p: Said, own: Contrary, x: Contrary) -> bool:
    """Whether a passage has the words of an answer of the other outlet's, or such as mean the same, besides its own
    answer, or its article has them as they stand.
    """
    if x.text.lower() in p.known.lower():
        return True
    # `no sirens` is not told where sirens are
    words = frozenset() if has_negator(x.text) else kinds_in(x.text)
    start, end = own.at
    return bool(words) and words <= kinds_in(f"{p.text[:start]} {p.text[end:]}")


def _of_two_ages(a: Said, b: Said) -> bool:
    """Whether both tell how old somebody is, and of nobody who is as old."""
    return are_apart(*({m[1] or m[2] for m in _AGE.finditer(p.text)} for p in (a, b)))


def _of_two(x: Contrary, y: Contrary) -> bool:
    """Whether both are told of somebody or something by name, and not of the same."""
    # a name that opens a sentence is not known as one
    return bool(x.names and y.names) and not (x.names & y.subject or y.names & x.subject)


def _of_two_things(a: Said, x: Contrary, b: Said, y: Contrary) -> bool:
    """Whether each is told of something that the other passage has no word for: the roof, the bells."""
    here, there = head_of(a, *x.at), head_of(b, *y.at)
    return bool(here and there) and here not in kinds_in(b.text) and there not in kinds_in(a.text)


def _found_two(a: Said, x: Contrary, b: Said, y: Contrary) -> bool:
    """Whether one found nothing of a kind and the other something else: `found no fraud`, `has found in the rolls`."""
    if not all(_FINDS.search(z.text) for z in (x, y)):
        return False
    here, there = (kinds_in(p.text[z.at[1] : z.at[1] + _OBJECT]) for p, z in ((a, x), (b, y)))
    return bool(here) and here.isdisjoint(there)


def _of_one_event(a: Said, x: Contrary, b: Said, y: Contrary) -> bool:
    """Whether both tell what came of one thing, each without a word for what the other tells."""
    if x.denied or y.denied or _of_two(x, y) or _knows(a, x, y) or _knows(b, y, x):
        return False
    if not x.key.startswith("stages") and (on_other_days((a,), (b,)) or at_other_parts(a, b)):
        return False
    return bool(x.names and y.names) if x.key.startswith("contests") else _of_one_thing(a, b)


def _of_nobody_elsewhere(x: Contrary, b: Said) -> bool:
    """Whether a denial is of nobody within a place for which a passage has no word: `nobody in the clinic was hurt`."""
    found = _NOBODY_WITHIN.match(x.text)
    return found is not None and kinds_in(found[1]).isdisjoint(kinds_in(b.text))


def _same_subject(a: Said, x: Contrary, b: Said, y: Contrary) -> bool:
    if _of_parts(x, y) or _of_other_charges(x, y) or _of_two_ages(a, b):
        return False
    if _of_nobody_elsewhere(x, b) or _of_nobody_elsewhere(y, a):
        return False
    if x.key.startswith("sole"):
        return True
    if x.key.startswith(("states", "done_to")) and _of_two_things(a, x, b, y):
        return False
    if x.key.startswith("succession") and _found_two(a, x, b, y):
        return False
    if x.key.startswith(OF_EVENTS):
        return _of_one_event(a, x, b, y)
    if x.names and y.names:
        return not _of_two(x, y)
    if bool(x.charge) != bool(y.charge):
        return False  # cleared of one charge, he may be convicted of others, or another be
    if x.subject & y.subject:
        return True
    return (x.pronoun or y.pronoun) and len(a.stems & b.stems) >= _ALIKE
