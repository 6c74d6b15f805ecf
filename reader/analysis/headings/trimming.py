"""What an editor strikes out of a sentence before it becomes a heading: where it comes from, asides, days."""

from __future__ import annotations

import re
from functools import cache

from reader.analysis.headings.word_lists import heading_words
from reader.analysis.language.alternatives import one_of
from reader.analysis.language.lexicon import AUX, CUE, ING, NOUN, PREP, VERB, flags_of
from reader.analysis.quantities.stamps import DAY_OF_ENTRY
from reader.model import Sentence, Span

_DATELINE = re.compile(
    r"(?:[A-Z][A-Z .'’/-]{2,40}|[A-Z]\w{1,30}(?: [A-Z]\w{1,30})?(?= \(|, [A-Z]{3,8} [–—-]))(?:, [^—–()\"“”]{0,60})?"
    r"(?:\s?\([A-Z][\w .&/-]{1,40}\))?\s?(?:[–—-]|--|―)\s(?=[\"“A-Z])"
)
"""`PORT ORLE, March 14, 7 a.m. (AFP) - `, `Orle (Reuters) - `, `Orle, TASS - `: at least a name in capitals or an
agency in brackets or behind a comma."""
_STAMP = re.compile(
    rf"{DAY_OF_ENTRY}\d{{1,2}}[:.]\d\d"
    r"(?: ?[ap]\.?m\.?)?(?: [A-Z]{3,4})?:?(?: [–—-])?\s(?=[\"“A-Z])"
)
"""What an entry of a running report begins with: `13 March, 18:30 `."""
_BULLET = re.compile(r"[•●▪■►‣◦*·–—-]\s{1,3}(?=[\w“\"])")
"""What an item of a list begins with."""
_OWN_ACCOUNT = re.compile(r"(?i)by (?:his|her|its|their) own (?:account|admission|reckoning|count),?\s+")
_BRACKETS = re.compile(r"\s?\([^()]*\)|\s?\[[^\[\]]*\](?=\s|[.,;:]|$)")
_SOURCE = re.compile(r", (?:according to|citing) [^,;:“”\"]*(?:,(?=\s)|(?=[.;]?$))")

_IN_ASIDE = r"(?:[^,;:“”\"()—–]|(?<=\d),(?=\d{3})){2,90}"
_TELLS_WHO = rf", (?:who|which|whose|where|a|an|the|his|her|its|their|one|now|then|formerly|of) {_IN_ASIDE}"
_ASIDE = re.compile(r"(?:, \d{1,3}(?:" + _TELLS_WHO + ")?|" + _TELLS_WHO + r"),(?= ([a-z]{1,30}))")
"""What stands between commas and only says who somebody is: `, 41,`, `, who steered the boat,`."""


def struck_out(text: str, sentence: Sentence, days: bool) -> list[Span]:
    """The spans of an article's text that a heading made of a sentence goes without, in order.

    Args:
        text: the article's.
        sentence: where to look.
        days: whether the days on which something was are struck out too.
    """
    start, end = sentence.start, sentence.end
    out: list[Span] = []
    labels = (_label(),) if sentence.part == "headline" else ()
    for first in (_BULLET, *labels, _DATELINE, _STAMP, _leading(), _OWN_ACCOUNT, *((_opening_day(),) if days else ())):
        if found := first.match(text, start, end):
            out.append(found.span())
            start = found.end()
    body = text[start:end]
    patterns = [p for p, sign in ((_BRACKETS, "("), (_BRACKETS, "["), (_SOURCE, ", "), (_ASIDE, ", ")) if sign in body]
    patterns += [_days()] if days and any(day in body for day in _day_names()) else []
    for pattern in dict.fromkeys(patterns):
        found = pattern.finditer(text, start, end)
        out += [_aside(text, start, m) for m in found if pattern is not _ASIDE or _is_finite(m.group(1))]
    return _apart(sorted(out))


def _aside(text: str, start: int, found: re.Match[str]) -> Span:
    """The span to strike out; where another aside ends with it the comma that closes that one stays."""
    if found.re is not _ASIDE:
        return found.span()
    first = text[start : found.start()].split(None, 1)[0].lower()
    # after the gale, the board met: that comma opens no aside
    leads = bool(flags_of(first) & PREP) or first in heading_words("opens_a_clause")
    return found.start(), found.end() - (text.count(", ", start, found.start()) - leads) % 2


def _is_finite(word: str) -> bool:
    """Whether a word that follows an aside goes on with what is told of whom it describes."""
    flags = flags_of(word)
    return bool(flags & (VERB | AUX | CUE)) and not flags & (ING | PREP | NOUN)


def _apart(spans: list[Span]) -> list[Span]:
    """Sorted spans without those that overlap one before."""
    out: list[Span] = []
    for span in spans:
        if not out or span[0] >= out[-1][1]:
            out.append(span)
    return out


@cache
def _leading() -> re.Pattern[str]:
    return re.compile(rf"(?i)(?:and|but),?\s+|{one_of(heading_words('leading'))},\s+")


@cache
def _label() -> re.Pattern[str]:
    """What a headline says of itself before it says anything: `LIVE: `, `URGENT – `, `Watch | `, `FISH HORROR: `."""
    shouted = r"[A-Z]{3,20}(?: [A-Z]{2,20}){1,3}:\s+(?=[A-Z][a-z])"
    return re.compile(rf"(?i:{one_of(heading_words('labels'))})(?:\s?[:|]|\s[–—-])\s+(?=[\w“\"‘'])|{shouted}")


@cache
def _day_names() -> tuple[str, ...]:
    return tuple(sorted(heading_words("days")))


@cache
def _opening_day() -> re.Pattern[str]:
    """`On Monday, ` and `Late on Monday ` before the sentence itself."""
    part = "|".join(sorted(heading_words("parts_of_days")))
    return re.compile(rf"(?:(?:Late|Early) o|O)n (?:{'|'.join(_day_names())})(?: (?:{part}))?,? (?=[\w“\"])")


@cache
def _days() -> re.Pattern[str]:
    """`on Monday`, ` late on Monday night`, ` Tuesday` behind a verb."""
    day = "|".join(_day_names())
    part = "|".join(sorted(heading_words("parts_of_days")))
    return re.compile(
        rf"\s(?:(?:late|early|later|only|just)\s)?on\s(?:{day})(?:\s(?:{part}))?(?!['’\w])"
        rf"|(?<=ed)\s(?:late\s|early\s)?(?:{day})(?:\s(?:{part}))?(?!['’\w])"
    )
