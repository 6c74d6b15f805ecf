"""Where one outlet says that there was no such thing and another tells of it: `no post`, `turned into a post`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from reader.analysis.judging.clauses import BREAK, end_of_stretch, lead_to
from reader.analysis.judging.denials import BE, DENYING, NONE, denied_or_doubted, doubted
from reader.analysis.judging.kinds import folded
from reader.analysis.judging.passages import KEPT, Clash, Said, Term, unquoted
from reader.analysis.language.alternatives import one_of
from reader.analysis.language.terms import stem
from reader.data import word_list

_LOOK = 60
"""Characters before a thing in which it is denied or made unsure."""
_NONE = re.compile(
    rf"(?i)\b(?:there|here|it|they|he|she|we|[a-z]{{3,20}}) (?:{BE}|had been|ha[sd]|have)(?: \w+ly)?"
    r" (?:no|not one|not a single|never any)(?! (?:longer|doubt|more|less|fewer|later|one)\b)"
    r" (?P<what>[^,;:.!?“”\"]{2,60})"
)
"""What says that there was none of a thing."""
_ENDS = re.compile(
    r"(?i)\s(?:in|at|on|by|for|from|to|with|of|as|after|before|because|that|who|which|when|while|and|but|or|until|during|near"
    r"|inside|outside|there|here|between|among|about|over|under|today|yesterday|yet)\b"
)
"""What ends a thing: what goes on to say where, when or of what."""
_AT_ALL = re.compile(r"(?i)there\b")
_LACK_OF = re.compile(r"(?i)\b([a-z]+) (?:of|in|to) (?:(?:the|its|their|all|any|[a-z]+ing) ){0,2}$")
_OF_NONE = re.compile(rf"(?i) {NONE}")
"""What follows a deed that was done to none: `killed nobody`."""
_NEXT_WORD = re.compile(r" (?:supply )?([a-z]+)\b")


@dataclass(frozen=True, slots=True, eq=False)
class _Absent:
    """What a passage says that there was none of; each is one by itself, so that what is asked of it can be kept."""

    what: frozenset[str]
    """The thing, in all its words."""
    beside: frozenset[str]
    """The other words of meaning of its clause."""
    shown: str
    at_all: bool
    """Whether there was none anywhere: `there was no gas`, and not `we had no gas`."""


def presence_clash(mine: Sequence[Said], others: Sequence[Said]) -> Clash | None:
    """Where one outlet says that there was none of what another tells of; neither does both."""
    if found := _apart(mine, others):
        return found
    found = _apart(others, mine)
    return found.turned() if found else None


def _apart(without: Sequence[Said], having: Sequence[Said]) -> Clash | None:
    for absent in (x for p in without for x in absent_in(p)):
        if any(_there(p, absent) for p in without) or any(x.what & absent.what for p in having for x in absent_in(p)):
            continue
        if told := next((shown for p in having if (shown := _there(p, absent))), ""):
            return Clash("opposite", absent.shown, told)
    return None


@lru_cache(maxsize=KEPT)
def _there(p: Said, absent: _Absent) -> str:
    """The words by which a passage tells of what another has not; nothing where it does not, or not of that."""
    told = folded(p.terms)
    if not absent.what <= told or not (
        len(absent.what) > 1 or (absent.beside <= told and (absent.beside or absent.at_all))
    ):
        return ""
    text = unquoted(p.text)
    for first in (n for n, t in enumerate(p.terms) if folded((t,)) <= absent.what and folded((t,))):
        thing = p.terms[first : first + len(absent.what)]
        end = thing[-1].end
        lacking = _is_lacking(text, thing[0].start, end) or _OF_NONE.match(text, end)
        if folded(thing) == absent.what and _told(text, thing[0]) and not lacking:
            return p.text[thing[0].start : end]
    return ""


def _told(text: str, term: Term) -> bool:
    before = lead_to(text, term.start, _LOOK, BREAK)
    return not (denied_or_doubted(before) or DENYING.search(before))


def _is_lacking(text: str, start: int, end: int) -> bool:
    """Whether a thing is told of as lacking, which denies nothing: `a failure of the power supply`, `power cuts`."""
    lacking = _listed("lacking")
    of = _LACK_OF.search(text, max(0, start - _LOOK), start)
    behind = _NEXT_WORD.match(text, end)
    return bool((of and of[1].lower() in lacking) or (behind and behind[1].lower() in lacking))


def _listed(key: str) -> frozenset[str]:
    return word_list("reader.analysis", "negations", key)


@cache
def _none_told() -> tuple[re.Pattern[str], ...]:
    """What says that there was none of a thing: also `no rubber bullets were used`, `denied having used gas`."""
    used = one_of(_listed("used"))
    return (
        _NONE,
        re.compile(
            r"(?i)\bno (?P<what>(?!longer|more|one)[a-z][^,;:.!?“”\"]{2,40}?)"
            rf" (?:{BE}|had been|ha[sd] been|have been)(?: \w+ly)? {used}\b"
        ),
        re.compile(
            rf"(?i)\bden(?:y|ies|ied|ying) (?:(?:that )?(?:[\w’'-]+ ){{0,4}}?(?:had |has |have )?)?"
            rf"(?:{one_of(_listed('using'))}|{used}) (?P<what>[^,;:.!?“”\"]{{2,60}})"
        ),
    )


@cache
def _abstract() -> frozenset[str]:
    return frozenset(map(stem, word_list("reader.analysis", "whether", "abstract")))


@lru_cache(maxsize=KEPT)
def absent_in(passage: Said) -> tuple[_Absent, ...]:
    """What a passage says that there was none of."""
    low = passage.text.lower()
    hinted = low.startswith("no ") or any(word in low for word in (" no ", " not ", " den"))
    return tuple(_read(passage)) if hinted else ()


def _read(p: Said) -> Iterator[_Absent]:
    """The things that a passage says there were none of; what is left open or no thing is passed over."""
    text = unquoted(p.text)
    for m in (m for pattern in _none_told() for m in pattern.finditer(text)):
        start, end = m.span("what")
        if cut := _ENDS.search(text, start, end):
            end = cut.start()
        thing = p.terms_in(start, end)
        if not thing or thing[-1].stem in _abstract() or not folded(thing) or doubted(lead_to(text, m.start(), _LOOK)):
            continue
        beside = [t for t in p.terms_in(m.start(), end_of_stretch(text, end)) if t not in thing]
        yield _Absent(
            folded(thing), folded(beside), " ".join(text[m.start() : end].split()), _AT_ALL.match(m.group()) is not None
        )
