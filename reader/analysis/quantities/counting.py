"""Whether a number counts something a reader may want to compare."""

from __future__ import annotations

from reader.analysis.language.lexicon import OF_ONE
from reader.analysis.quantities.bounds import bound_of
from reader.analysis.quantities.drafts import Draft, words
from reader.analysis.quantities.number_words import Number
from reader.analysis.quantities.tokens import HYPHENS, Tokens

_AFTER_VERB = frozenset(("the", "a", "an", "it", "their", "his"))


def is_quantity(tokens: Tokens, number: Number, draft: Draft, floor: int) -> bool:
    """Whether a number that is no name is a quantity to compare."""
    at, word = number.start, tokens.low[number.start]
    if number.sort == "some":
        return "couple" in tokens.low[at : number.end] and bool(draft.unit)
    single = number.end == at + 1 and number.sort == "number" and not number.digits
    bound = bound_of(tokens, draft, floor)
    if word == "one" and single and bound:
        return bound[1] not in words("not_before_one") and tokens.word(number.end) not in HYPHENS
    if number.sort == "multiple":
        after = tokens.word(number.end)
        return after not in HYPHENS and (bool(bound) or not after or after in words("double_of") or word != "double")
    if bound or (draft.unit and word not in ("one", "zero")):
        return True
    if number.sort == "fraction" and "half" in tokens.low[at : number.end]:
        return tokens.word(number.end) in words("half_of") or tokens.word(at - 1) in ("by", "in")
    if single and word == "one":
        return _one_counts(tokens, at, draft)
    if single and word == "zero":
        return bool(draft.unit) or tokens.word(number.end).endswith("s")
    if single and tokens.word(number.end) == "who" and tokens.starts_with(at - 2, ("of", "the")):
        # of the nine who died
        return True
    if single and tokens.word(at - 1) in ("the", "these", "those", "its", "top", "bottom"):
        return number.vague is not None or (
            _noun_follows(tokens, number.end) and tokens.word(at - 1) not in ("these", "those")
        )
    return True


def _noun_follows(tokens: Tokens, at: int) -> bool:
    """Whether a noun phrase goes on at token `at`: `the two leaders`, but not `the two were`."""
    word = tokens.word(at)
    if not word or not (word[0].isalpha() or word in HYPHENS) or word in words("closers"):
        return False
    return not (word.endswith("ed") and tokens.word(at + 1) in words("closers") | _AFTER_VERB)


def _one_counts(tokens: Tokens, at: int, draft: Draft) -> bool:
    """Whether `one` counts and is no pronoun or article: `only one`, `one count of fraud`, `one was killed`."""
    following, before = tokens.low[at + 1 : at + 5], tokens.low[max(0, at - 4) : at]
    if not following or following[0] in ("of", "another", "by", *OF_ONE):
        return False
    if tokens.word(at - 1) in words("before_no_one"):
        return False
    if draft.unit == "points" and tokens.word(at - 1) == "at":
        return False
    if draft.unit:
        return draft.unit != "days" and tokens.word(draft.end) not in ("of",) and "time" not in following[:2]
    if following[0] in HYPHENS or not following[0][0].isalpha():
        return False
    if any(w in words("one_before") for w in before[-3:]) and following[0] not in words("closers"):
        return True
    if before[-2:] in (["among", "them"], ["among", "whom"]) and following[0] not in words("closers"):
        return True
    if following[0] in words("one_verbs") or (before and before[-1] in words("one_verbs")):
        return True
    if following[0] in words("one_persons"):
        return any(w in words("one_verbs") for w in following)
    return any(w in words("one_nouns") for w in following[:3])
