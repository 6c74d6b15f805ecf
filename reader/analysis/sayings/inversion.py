"""Whether the subject of a verb of saying may stand behind it: `said Ann Lee`."""

from __future__ import annotations

from reader.analysis.language.following import after
from reader.analysis.language.lexicon import (
    AUX,
    BASE,
    CAPITAL,
    DET,
    ING,
    NAMING,
    PAST,
    PLACE,
    PREP,
    RELATIVE,
    TELL,
    VERB,
    listed,
)
from reader.analysis.language.phrases import Phrase
from reader.analysis.language.subjects import before
from reader.analysis.language.tokens import Token

_ASIDES = listed("asides")
_MARKS = (",", "—", "–", "-")
"""What may part a verb from what it governs ahead of it."""


def inverts(words: list[Token], k: int) -> bool:
    """Whether the subject may stand behind the verb: right behind a quotation or a comma, and no hearer's verb."""
    if k + 1 >= len(words) or not _may_invert(words, k):
        return False
    ahead, behind = words[k - 1] if k else None, words[k + 1]
    if ahead is not None and ahead.quote < 0 and ahead.text not in (*_MARKS, "as"):
        return False
    if behind.text in ("that", ":", ",") or behind.quote >= 0:
        return False
    if ahead is None:
        return bool(behind.flags & (CAPITAL | DET))
    quoted = ahead.text not in _MARKS or k < 2 or words[k - 2].quote >= 0
    return quoted or _ends_with_subject(words, k)


def _may_invert(words: list[Token], k: int) -> bool:
    """Whether the form of a verb lets its subject stand behind it."""
    t = words[k]
    if t.flags & BASE and not t.flags & PAST and t.text != "say":
        return False
    if not t.flags & (TELL | ING) or t.text in ("says", "said"):
        return True
    return t.text in ("asked", "asks") and k > 0 and words[k - 1].quote >= 0  # "...?" asked NAME


def _ends_with_subject(words: list[Token], k: int) -> bool:
    """Whether what stands behind a verb and a comma, without a quotation, is who says it, and nothing goes on there."""
    if words[k].flags & NAMING or _closes_aside(words, k - 1):
        return False  # an aide, a lawyer, called the plan ...
    source = after(words, k + 1)
    if source is None or source.kind == "pronoun" or _resumes(words, k, source):
        return False
    end = words[source.last] if source.last < len(words) else None
    return end is None or end.text in (".", ",", ";") or bool(end.flags & (PREP | RELATIVE))


def _closes_aside(words: list[Token], k: int) -> bool:
    """Whether the comma at word k ends what is put in behind a subject: `An aide, speaking on oath, said the ...`."""
    for j in range(k - 1, max(-1, k - 25), -1):
        if words[j].quote >= 0:
            return False
        if words[j].text == ",":
            opener = words[j + 1]
            return j + 1 < k and bool(opener.flags & RELATIVE or opener.text in _ASIDES) and j > 0
    return False


def _resumes(words: list[Token], k: int, source: Phrase) -> bool:
    """Whether a cue behind an apposition governs what follows: `The mayor, NAME, said the wall, of 1960, was safe`.

    The phrase behind it ends with a comma too, and is not who says it.
    """
    if source.last >= len(words) or words[source.last].text != "," or words[k + 1].flags & CAPITAL:
        return False
    ahead = words[: k - 1]
    if words[0].flags & PREP or not any(w.text == "," for w in ahead) or any(w.flags & (VERB | AUX) for w in ahead):
        return False
    subject = before(words, k)
    if subject is None or subject.kind != "name" or subject.name is None:
        return False
    return not any(w.flags & PLACE for w in words[slice(*subject.name)])
