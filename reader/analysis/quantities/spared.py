"""Counts of whom or what the deed that their sentence tells of people did not befall."""

from __future__ import annotations

from reader.analysis.language.lexicon import CUE, WEAK, flags_of
from reader.analysis.quantities.counted import names_persons
from reader.analysis.quantities.drafts import Draft
from reader.analysis.quantities.tokens import Tokens
from reader.analysis.quantities.verbs import is_denied
from reader.analysis.quantities.wording import PERSONAL, listed, verb_classes
from reader.data import word_list

_NEAR = 6
"""Tokens behind a noun in which its verb stands."""
_WHERE = frozenset(("in", "into", "inside", "from", "through", "with", "near", "at", "on", "after", "during"))
"""Words before things among which, or with which, something befell people."""


def is_spared(tokens: Tokens, draft: Draft, noun: str, verb: str, end: int) -> bool:
    """Whether a deed is told beside a count and not of those counted.

    Args:
        tokens: the sentence.
        draft: the count.
        noun: what is counted; empty where the text leaves it out.
        verb: the deed found for it.
        end: the token behind the noun.
    """
    if _none_or_rest(tokens, draft.start) or _is_where(tokens, draft, noun, verb):
        return True
    return _says(tokens, noun, end) or (verb_classes().get(verb) in PERSONAL and _denies(tokens, end, verb))


def _denies(tokens: Tokens, end: int, verb: str) -> bool:
    """Whether it is told behind token `end` what those did not suffer, and the verb found stands elsewhere."""
    for k in range(end, min(end + _NEAR, len(tokens))):
        if tokens.low[k] in listed("clause_breaks") or tokens.low[k] == verb:
            return False
        if verb_classes().get(tokens.low[k]) in PERSONAL:
            return is_denied(tokens, k)
    return False


def _none_or_rest(tokens: Tokens, start: int) -> bool:
    """Whether the deed of a sentence befell none of those counted, or all but them: `none of the 16 died`."""
    before = tokens.low[max(0, start - 3) : start]
    none = before[-1:] != ["than"] and before[-2:-1] == ["of"] and before[:1] in (["none"], ["neither"])
    return none or before[-2:] == ["all", "but"] or before[-2:] == ["none", "of"]


def _is_where(tokens: Tokens, draft: Draft, noun: str, verb: str) -> bool:
    """Whether what befell people is told beside a count of things or of who lives there, and not of these.

    `dead in two cars`, `verified by two sources`, `fled the town of 40,000`.
    """
    if verb_classes().get(verb) not in PERSONAL:
        return False
    before = tokens.word(draft.start - 1)
    if before == "by":
        led = verb_classes().get(tokens.word(draft.start - 2))
        return led in PERSONAL or (bool(noun) and not names_persons(noun))
    if before == "of":
        return tokens.word(draft.start - 2) in word_list("reader.analysis", "scope", "places")
    thing = bool(noun) and not names_persons(noun) and verb_classes().get(noun.lower().split()[-1]) not in PERSONAL
    return thing and before in _WHERE


def _says(tokens: Tokens, noun: str, end: int) -> bool:
    """Whether those counted say what befell others: `14 died, rescuers and two residents said`."""
    verb = tokens.word(end)
    told = flags_of(verb or " ")
    return bool(noun and told & CUE and not told & WEAK) and verb not in verb_classes()
