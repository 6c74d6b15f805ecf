"""Speech or scare: whether words in marks are somebody's, or a term held at arm's length.

The rule: words that a verb of saying governs, that are a sentence, or that follow a speaker are speech. A title, a
nickname, or up to three words that lean on the noun after them and stand under no verb of saying, are scare.
"""

from __future__ import annotations

from collections.abc import Sequence

from reader.analysis.language.lexicon import (
    ADVERB,
    AUX,
    CAPITAL,
    CONJ,
    CUE,
    DET,
    NAMING,
    OF_ONE,
    PAST,
    PREP,
    PRONOUN,
    SAYING,
    VERB,
    WEAK,
    WORK,
    flags_of,
    listed,
)
from reader.analysis.language.marks import Stretch
from reader.analysis.language.tokens import Token
from reader.analysis.sayings.governing import Said
from reader.model import QuoteKind

_SMALL = listed("small_in_titles")
_REACH = 12
"""So many words on, a verb of saying still governs words that lean on a noun."""
_USAGE = 5
"""Words between `known` and `as` that say where or to whom, and one more."""
_THEIRS = frozenset(("its", "their", "his", "her"))
_NAMED = listed("naming_participles")
_CALLS = listed("calling")
_BETWEEN = frozenset((",", "the", "a", "an", ":", "as", "(", "’s"))
"""What may stand between the word for a work or a naming and its title."""


def kind_of(text: str, quote: Stretch, said: Said, words: Sequence[Token], k: int) -> QuoteKind:
    """The kind of the quotation that is word k of its unit's words."""
    parts = text[quote.start : quote.end].split(None, 12)
    if quote.end > quote.start and text[quote.start] == "(" and text[quote.end - 1] == ")":
        return "scare"
    if quote.single and said.how == "alone" and _title_case(parts):
        return "scare"
    if said.source is None:
        return "speech" if _is_said(text, parts, words, k) and not _title_case(parts) else "scare"
    prev = words[k - 1] if k else None
    if prev is not None and prev.quote < 0 and len(parts) <= 8 and _is_title(parts, words, k, said):
        return "scare"
    if _is_site(parts) or (len(parts) <= 4 and (_defined(words, k) or _is_term(words, k))):
        return "scare"
    if len(parts) <= 3 and said.how == "force" and prev is not None and prev.text in _THEIRS:
        return "scare"
    if len(parts) <= 3 and not _is_governed(said) and not _verbal(prev) and _leans(parts, _token(words, k + 1)):
        return "scare"
    return "speech"


def _is_said(text: str, parts: Sequence[str], words: Sequence[Token], k: int) -> bool:
    """Whether words without a speaker are somebody's: long or finished as speech is, or told as what one says."""
    finished = len(parts) > 2 and parts[-1][-1] in ".?!,"
    return len(parts) > 3 or finished or _clause(words, k) or _called(words, k) or _joined(text, words, k)


def _is_site(parts: Sequence[str]) -> bool:
    """Whether the words are one with a stop inside, as the name of a site is."""
    word = parts[0] if len(parts) == 1 else ""
    return "." in word[1:-2] and word.replace(".", "").isalnum() and word.islower()


def _is_governed(said: Said) -> bool:
    """Whether a verb of saying governs the words, from near enough or strongly enough."""
    cue = flags_of(said.cue) if said.cue else 0
    if cue & WEAK and not cue & NAMING and said.reach > 0:
        return False
    return said.how in ("near", "alone", "colon", "said") or (said.how == "governed" and said.reach <= _REACH)


def _token(words: Sequence[Token], k: int) -> Token | None:
    return words[k] if k < len(words) else None


def _is_title(parts: list[str], words: Sequence[Token], k: int, said: Said) -> bool:
    """Whether the words, behind others of the sentence, are a title, a name or a nickname."""
    prev = words[k - 1]
    if prev.text == said.cue:
        return prev.text in _NAMED and len(parts) > 1 and _title_case(parts)
    if prev.text in _NAMED and any(w.text == "what" for w in words[max(0, k - 5) : k]):
        return False
    before = words[k - 2] if k > 1 and prev.text in _BETWEEN and words[k - 2].text != said.cue else prev
    capitals = _title_case(parts)
    if capitals and before is not prev and before.text in _NAMED:
        return True
    if (prev.flags & WORK or before.flags & WORK) and (capitals or prev.text in _NAMED or before.text in _NAMED):
        return True
    return capitals and _is_titled(parts, words, k, said)


def _is_titled(parts: Sequence[str], words: Sequence[Token], k: int, said: Said) -> bool:
    """Whether what stands around words in capitals makes them a title: `in the play "..."`, `NAME's "..."`."""
    prev, after = words[k - 1], _token(words, k + 1)
    if prev.flags & PREP and any(w.flags & WORK for w in words[max(0, k - 4) : k]):
        return True
    if prev.text.endswith(OF_ONE):
        return True
    if prev.flags & CAPITAL and after is not None and after.flags & CAPITAL and len(parts) <= 2:
        return True
    if len(parts) < 2 or said.reach <= 3:
        return False
    loose = said.how in ("after", "force", "same", "subject") or (said.how == "governed" and bool(prev.flags & PREP))
    return loose or prev.text in ("a", "an") or prev.text.isdigit()


def _title_case(parts: list[str]) -> bool:
    """Whether words are written as a title is: every long one with a capital."""
    long = [w.strip(".,:;!?'’‘“”()") for w in parts if w.lower() not in _SMALL]
    return bool(long) and all(w[:1].isupper() or w[:1].isdigit() for w in long if w)


def _verbal(prev: Token | None) -> bool:
    """Whether a helper or a subject before the words makes them a verb: `would "strangle" trade`."""
    return prev is not None and (bool(prev.flags & AUX) or prev.text in ("to", "not", "they", "he", "she", "we"))


def _clause(words: Sequence[Token], k: int) -> bool:
    """Whether the words are in the clause of a verb or noun of saying: `the claim that it was "rigged"`."""
    for j in range(k - 1, max(0, k - 12), -1):
        if words[j].text in (";", ":"):
            return False
        if words[j].text == "that":
            return any(w.flags & (CUE | SAYING) and not w.flags & WEAK for w in words[max(0, j - 4) : j])
    return False


def _called(words: Sequence[Token], k: int) -> bool:
    """Whether the words are what somebody calls another, who comes between: `calls the neighbours "nosy"`."""
    for j in range(k - 2, max(-1, k - 8), -1):
        if words[j].quote >= 0 or words[j].text == ";":
            return False
        if words[j].text in _CALLS:
            passive = (j > 0 and words[j - 1].flags & AUX) or (j == k - 2 and words[j + 1].flags & DET)
            return not passive and not words[j + 1].flags & PREP
    return False


def _joined(text: str, words: Sequence[Token], k: int) -> bool:
    """Whether the words go on from longer ones: `as a "man who would sell us out" and a "fool"`."""
    j = k - 1
    while j > 0 and k - j <= 3 and words[j].text in ("and", "or", "a", "an", "the", "as"):
        j -= 1
    if words[j].quote < 0 or not any(w.text in ("and", "or") for w in words[j:k]):
        return False
    return len(text[words[j].start : words[j].end].split(None, 4)) > 3 or _called(words, j)


def _defined(words: Sequence[Token], k: int) -> bool:
    """Whether the text goes on to say what the words mean: `a "holding pool," which is ...`."""
    following = [w.text for w in words[k + 1 : k + 4] if w.text != ","]
    return len(following) > 1 and following[0] == "which" and following[1] in ("is", "are", "was", "were")


def _is_term(words: Sequence[Token], k: int) -> bool:
    """Whether the words are what something goes by: `a trick known in the trade as "topping up"`."""
    if words[k - 1].text != "as":
        return False
    known = next((j for j in range(k - 2, max(-1, k - 2 - _USAGE), -1) if words[j].text == "known"), -1)
    return known >= 0 and all(w.quote < 0 and w.text not in (",", ";") for w in words[known:k])


def _leans(parts: list[str], after: Token | None) -> bool:
    """Whether the words lean on a noun after them: `"sample" by-law`."""
    if after is None or after.quote >= 0 or not after.text[0].isalpha():
        return False
    if parts and parts[-1][-1:] in ".,;:!?":
        return False
    flags = flags_of(after.text)
    return not flags & (PREP | CONJ | AUX | VERB | ADVERB | DET | PRONOUN | PAST) and after.text[0].islower()
