"""Verbs of a count's clause that tell of nobody what he did: denied, or nouns and adjectives that look like verbs."""

from __future__ import annotations

from reader.analysis.language.lexicon import ADVERB, AUX, OF_ONE, PREP, PRONOUN, flags_of
from reader.analysis.quantities.drafts import words
from reader.analysis.quantities.number_words import number_words
from reader.analysis.quantities.tokens import Tokens
from reader.analysis.quantities.wording import PERSONAL, listed, verb_classes

_DENIED = 4
"""Tokens before a verb in which it is denied."""
_NOT = frozenset(("not", "never"))
_BARE = frozenset(("rescue",))
"""Verbs in the form that stands before a noun too."""
_MISSING = "missing"
_STATING = frozenset(("as", "among", "with", "of"))
"""Words before `missing` where it is told of persons: `listed as missing`, `among the missing`."""


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
