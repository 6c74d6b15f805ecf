"""What parts a figure from words that limit something else: another clause, another figure, somebody who says it."""

from __future__ import annotations

from collections.abc import Sequence

from reader.analysis.language.lexicon import AUX, CUE, PAST, VERB, flags_of
from reader.analysis.quantities.drafts import Draft
from reader.analysis.quantities.particles import movers
from reader.analysis.quantities.tokens import Tokens
from reader.data import word_list
from reader.model import Span

REACH = 14
"""Tokens from a figure beyond which a phrase limits something else."""
_RELATIVE = 7
"""Tokens from which a clause that `which` opens may reach to its figure."""
_AGAINST = (("compared", "with"), ("compared", "to"), (",", "against"))
"""What leads up to a figure that another is set against."""
_MOVED = 6
"""Tokens before such a figure within which `down` or `rose` stands: `down 36 percent from 22`."""
_JOINED = frozenset(("and", "while", "whereas"))
_AUX = frozenset(("were", "was", "are", "is", "had", "has", "have", "will", "would"))
_SAID = frozenset(("said", "says", "announced", "added", "warned", "reported"))


def is_parted(tokens: Tokens, draft: Draft, phrase: Span, near: Sequence[Draft]) -> bool:
    """Whether a phrase limits something else than a figure of its sentence.

    Args:
        tokens: the sentence.
        draft: the figure.
        phrase: the tokens of the phrase.
        near: the figures around, in order.
    """
    start, end = phrase
    after = start >= draft.end
    between = tokens.low[draft.end : start] if after else tokens.low[end : draft.start]
    if _is_made_aside(tokens, start) or _is_cut_in(near, end) or _is_clause(between):
        return True
    if not after:
        # In May it had 15, down from 22
        if _goes_on(between) or _is_told_of_subject(tokens, between, start):
            return True
        return _is_set_against(tokens, draft.start) and tokens.word(draft.end) != "to"
    if _begins_clause(tokens, between, end) or _begins_relative(between) or _says(tokens, between, start):
        return True
    if _is_of_record(tokens, between, start) or (draft.kind == "distance" and _tells_on(between)):
        return True
    return _tells_of_other(tokens, draft, near, start) or ("," in between and _in_relative(tokens, draft.start))


def _is_cut_in(near: Sequence[Draft], end: int) -> bool:
    """Whether a phrase ends within a figure: `between 18 months` of `between 18 months and two years`."""
    return any(d.start < end < d.end for d in near)


def _says(tokens: Tokens, between: Sequence[str], at: int) -> bool:
    """Whether a phrase tells when something was said: `it lost 200, he said on Monday`, `“It lost 200,” he said in`."""
    quoted = between.count('"') % 2 == 1 or between.count("“") != between.count("”")
    return ("," in between and tokens.word(at - 1) in _SAID) or (quoted and not _SAID.isdisjoint(between))


def _tells_of_other(tokens: Tokens, draft: Draft, near: Sequence[Draft], at: int) -> bool:
    """Whether the phrase at token `at` is of what a figure is set against: `15, from 22 in May`, `less than in May`."""
    if "than" in tokens.low[draft.end : at] or (draft.kind != "percent" and _compares(tokens, at)):
        return True
    other = next((d for d in reversed(near) if d.kind != "date" and draft.start < d.start and d.end <= at), None)
    return other is not None and "," not in tokens.low[other.end : at] and _is_set_against(tokens, other.start)


def _compares(tokens: Tokens, at: int) -> bool:
    return tuple(tokens.low[max(0, at - 2) : at]) in _AGAINST


def _is_set_against(tokens: Tokens, at: int) -> bool:
    """Whether a figure at token `at` is what another is set against: `down from 22`, `up 6 percent from 22`."""
    if _compares(tokens, at):
        return True
    return tokens.word(at - 1) == "from" and not movers().isdisjoint(tokens.low[max(0, at - _MOVED) : at - 1])


def _is_made_aside(tokens: Tokens, at: int) -> bool:
    """Whether a phrase tells in between when what is spoken of was made: `The mill, put up in 1979, was fined`."""
    back = next(
        (
            k
            for k in range(at - 1, max(-1, at - 4), -1)
            if tokens.low[k] in word_list("reader.analysis", "scope", "made")
        ),
        -1,
    )
    return back > 0 and tokens.low[back - 1] in (",", "first")


def _is_clause(between: Sequence[str]) -> bool:
    """Whether the words between a figure and a phrase begin a clause of its own, which the phrase limits."""
    if ";" in between or "but" in between:
        return True
    for k, word in enumerate(between):
        if word == "," and between[k + 1 : k + 2] and between[k + 1] in _JOINED and _AUX & set(between[k + 2 :]):
            return True  # 15 a week, and 312 were in hospital on Monday
        if word in ("after", "before") and between[k + 1 : k + 2] and between[k + 1].endswith("ing"):
            return True  # fell by two after rising by nine in April
        if word == "since" and k + 2 < len(between):
            return True  # the most since records began in 1986
    return False


def _is_of_record(tokens: Tokens, between: Sequence[str], at: int) -> bool:
    """Whether a phrase tells since when nothing was as high: `61 percent, the highest for such a race since 2008`."""
    return tokens.word(at) == "since" and any(w.endswith("est") or w in ("most", "worst", "first") for w in between)


def _tells_on(between: Sequence[str]) -> bool:
    """Whether it is told behind a comma what became of what lies so far off: `a town 11 miles south, has been held`."""
    return any(word == "," and between[k + 1] in _AUX for k, word in enumerate(between[:-1]))


def _begins_clause(tokens: Tokens, between: Sequence[str], end: int) -> bool:
    """Whether a phrase ends the subject of a clause that `and` begins: `nine failed, and six in the valley opened`."""
    joined = any(word == "," and between[k + 1] in _JOINED for k, word in enumerate(between[:-1]))
    return joined and bool(flags_of(tokens.word(end) or " ") & (AUX | PAST | VERB))


def _begins_relative(between: Sequence[str]) -> bool:
    """Whether a clause about another opens before a phrase: `160 were paid, said Dacey, who earned nine last year`."""
    return any(word == "," and between[k + 1] in ("who", "which", "whose") for k, word in enumerate(between[:-1]))


def _goes_on(between: Sequence[str]) -> bool:
    """Whether another deed stands behind a phrase: `built in 1994 and licensed for 160`, `and lent 4 million`."""
    between = between[1:] if between[:2] == [",", "and"] else between
    if len(between) < 2 or between[0] != "and":
        return False
    return between[1] in _AUX or between[1].endswith("ed") or bool(flags_of(between[1]) & (AUX | PAST | VERB))


def _is_told_of_subject(tokens: Tokens, between: Sequence[str], start: int) -> bool:
    """Whether a phrase before a figure says which subject is meant, and not when or where it did what is counted.

    `The mill, which has stood here since 1931, sent 85 people home`, `Tests in Orle showed that 38 were ill`.
    """
    if "," in between[:1]:
        opened = next((k for k in range(start - 1, max(0, start - REACH), -1) if tokens.low[k] == ","), -1)
        return opened > 0 and tokens.word(opened + 1) in ("which", "who", "whose")
    shown = any(word == "that" and flags_of(between[k]) & CUE for k, word in enumerate(between[1:]))
    return shown and start > 0 and tokens.low[start - 1] not in (",", "“", '"')


def _in_relative(tokens: Tokens, at: int) -> bool:
    """Whether token `at` stands in a clause between commas: `the firm, which employs 300 people, won in May`."""
    for back in range(at - 1, max(0, at - _RELATIVE), -1):
        if tokens.low[back] in (",", "that"):
            return False
        if tokens.low[back] in ("which", "who") and tokens.low[back - 1] == ",":
            return True
    return False
