"""The names of money that no list has: words that an article only ever counts, and counts as money.

A small country's currency, an old one or one of a made-up land is read as money where the text shows it: `45 million
krall ($12 million)`, `shares closed at 14.20 marks`, `each will receive 20,000 krall`.
"""

from __future__ import annotations

import re

from reader.analysis.quantities.drafts import words

_SCALES = r"(?i:hundred|thousand|million|billion|trillion|m|bn|mn)"
_COUNTED = re.compile(
    rf"(?<![\w.,$€£])(\d[\d,]{{0,15}}(?:\.\d{{1,3}})?)( ?{_SCALES})? ([a-z]{{3,14}})(?![\w'’-])"
    r"(?=(?P<after>[^\n]{0,40}))"
)
_SCALED = re.compile(rf"\b(?:a|half a|one|two|three|five|ten|several|some) ({_SCALES})s? ([a-z]{{3,14}})(?![\w'’-])")
_TOLD = re.compile(
    r"^ \((?:[a-z]+ ){0,3}(?:[A-Z]{2,3} ?)?[$€£¥]\d|^ \([^()]{0,20}\d[^()]{0,12} (?:dollars|euros|pounds)\)"
)
_WORD = re.compile(r"[a-z]+")
_BEFORE = 60
"""Characters before an amount within which a word may say that it is one of money."""
_PRICED = re.compile(r"\.\d\d$")


def coins_of(text: str) -> frozenset[str]:
    """The words, in lower case, that a text uses as the name of a currency and that no list of units holds."""
    seen: dict[str, list[re.Match[str]]] = {}
    for match in _COUNTED.finditer(text):
        seen.setdefault(match[3], []).append(match)
    return frozenset(word for word, found in seen.items() if _is_coin(text, word, found))


def _is_coin(text: str, word: str, found: list[re.Match[str]]) -> bool:
    from reader.analysis.quantities.units import is_unit_word

    if is_unit_word(word) or any(
        word in words(k) for k in ("no_coins", "persons", "closers", "metres_on", "millions_of", "scale_words")
    ):
        return False
    if not all(_ends_there(m["after"]) for m in found):
        return False
    if any(_TOLD.match(m["after"]) for m in found):
        return True
    shown = [m for m in found if _paid(text, m)]
    if not shown:
        return False
    uses = len(re.findall(rf"(?<![\w-]){word}(?![\w-])", text, re.IGNORECASE))
    counted = len(found) + sum(m[2] == word for m in _SCALED.finditer(text))
    if uses > counted:
        return False
    # what English counts beside persons and money has the plural's ending
    if not word.endswith("s"):
        return True
    large = [m for m in shown if m[2] or _PRICED.search(m[1])]
    return bool(large) and (len(found) > 1 or not words("coin_sure").isdisjoint(_words_before(text, large[0])[-4:]))


def _ends_there(after: str) -> bool:
    """Whether no noun follows, for which the word would be an adjective."""
    match = re.match(r" ?([A-Za-z]+)", after)
    return match is None or match[1].lower() in words("closers") or match[1].lower() in words("money_after")


def _paid(text: str, match: re.Match[str]) -> bool:
    """Whether the words around an amount speak of money."""
    before = _words_before(text, match)
    if not words("coin_verbs").isdisjoint(before[-4:]):
        return True
    near = words("money_nouns") | words("coin_nouns")
    after = _WORD.findall(match["after"].lower())[:4]
    return not near.isdisjoint(before[-6:]) or (bool(match[2]) and not near.isdisjoint(after))


def _words_before(text: str, match: re.Match[str]) -> list[str]:
    """The words of its sentence that stand close before an amount."""
    return _WORD.findall(re.split(r"[.;!?]\s", text[max(0, match.start() - _BEFORE) : match.start()].lower())[-1])
