"""Where what one outlet has done by one party is, in another, what that party did not do: who fired first, who blocked.

Unlike a war's two sides, any parties are meant that both outlets name; that both took part in a fight says nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from reader.analysis.judging.clashes.pairs import unless_both
from reader.analysis.judging.clashes.sides import sides
from reader.analysis.judging.clauses import end_of_stretch, lead_to
from reader.analysis.judging.denials import SUFFERED, denied_before, denied_or_doubted, doubted
from reader.analysis.judging.passages import KEPT, Clash, Said, names_shared, on_other_days
from reader.analysis.language.alternatives import one_of, whole_words
from reader.analysis.language.terms import stem, stop_words
from reader.data import heads_of_rows, table, word_list

_LOOK = 90
"""Characters on either side of a party in which it is told what it did."""
_GAP = 4
"""Words between a party and what it did: `the rebels there only then shot back`."""
_NEAR = 30
"""Characters before a party in which it is left open what it did."""
_ANY = "any"
"""What kind a deed is of that is not told."""
_NAME = r"[A-Z][\w’'-]{1,20}(?:[ -][A-Z][\w’'-]{1,20}){0,3}"
_BY = re.compile(r"(?i)\bby (?:[a-z’'-]{1,15} ){0,5}(?:[a-z’'-]{3,15}, )?$")
_ASIDE = re.compile(
    rf", (?:it|he|she|they|[a-z]{{3,12}}) (?:says?|said|added|adds),|\b(?:at|in|near|of|from|outside) (?:the )?{_NAME}"
    r"|, (?:once|long|first|initially) [a-z]{3,12},"
)
"""What stands between a party and what it did, and tells whose word it is, where, or what was once thought of it."""
_NONE = re.compile(r"(?i)\b(?:no|nor|neither|not one)(?: of the)? $")
"""What makes it none of a party: `no government had a hand in it`."""
_WHO = re.compile(r"^,? (?:who|which|that) ")


class _Role(NamedTuple):
    """What a party did, or did not."""

    party: frozenset[str]
    """The stems of its name, else its side or noun."""
    deed: str
    """Of which kind the deed is; `any` where that is not told."""
    did: bool
    text: str
    sure: bool = True
    """Whether that is told, and not but alleged or left open."""


def party_clash(mine: Sequence[Said], others: Sequence[Said]) -> Clash | None:
    """Where a party did to one outlet what it did not do to the other; neither outlet tells both."""
    if not any(names_shared(a, b) for a in mine for b in others) or on_other_days(mine, others):
        return None
    return unless_both("who", mine, others, roles_in, _exclude, _are_sure)


def _are_sure(x: _Role, y: _Role) -> bool:
    return x.sure and y.sure


def _exclude(x: _Role, y: _Role) -> bool:
    """Whether one party did what it did not."""
    deed = x.deed == y.deed or _ANY in (x.deed, y.deed)
    return x.did != y.did and deed and bool(x.party & y.party)


@lru_cache(maxsize=KEPT)
def roles_in(p: Said) -> tuple[_Role, ...]:
    """What a passage says that a party did, and did not."""
    return tuple(_read(p)) if _hints().search(p.text) else ()


def _read(p: Said) -> Iterator[_Role]:
    for m in _parties().finditer(p.text):
        party = _key(m)
        if not party:
            continue
        before = lead_to(p.text, m.start(), _LOOK)
        behind = p.text[m.end() : min(m.end() + _LOOK, end_of_stretch(p.text, m.end()))]
        spared = _spared().search(before)
        if spared and not _NONE.search(before):
            yield _Role(party, _ANY, False, f"{spared.group()}{m.group()}")
        else:
            yield from _told_ahead(party, m.group(), before)
            yield from _told_behind(party, m.group(), before, behind)


def _told_ahead(party: frozenset[str], name: str, before: str) -> Iterator[_Role]:
    """What is told of a party by what leads up to it: `blamed on the army`, `laid by rebels`."""
    if (blamed := _blamed().search(before)) and not denied_or_doubted(before[: blamed.start()]):
        yield _Role(party, _ANY, True, f"{blamed.group()}{name}")
    if by := _BY.search(before):
        yield from _done_by(party, name, before[: by.start()], by.group())


def _told_behind(party: frozenset[str], name: str, before: str, behind: str) -> Iterator[_Role]:
    """What is told of a party by what follows it: `rebels held their fire`, `the army, which had fired first`."""
    none, relative = _NONE.search(before), _WHO.match(behind)
    for did, pattern in ((False, _instead()), (True, _owned()), (True, _deeds())):
        found = pattern.search(behind)
        if found and pattern is _deeds() and SUFFERED.search(behind, 0, found.start()):
            return
        if found and not _is_far(behind[relative.end() if relative else 0 : found.start()]):
            shown = f"{name}{behind[: found.end()]}"
            lead = behind[: found.start()]
            unsure = doubted(lead) or doubted(before[-_NEAR:])
            denied = bool(none) or denied_before(f"{name}{lead}")
            for deed in _kinds(found.group().lower(), did, pattern is _owned()):
                told = f"{none.group() if none else ''}{shown}"
                yield _Role(party, deed, did and not denied, told, not unsure)
            return


def _done_by(party: frozenset[str], name: str, before: str, by: str) -> Iterator[_Role]:
    """What was done by a party: `was laid by insurgents`."""
    words = list(_deeds().finditer(before))
    if words and not _is_far(before[words[-1].end() :]) and not denied_or_doubted(before[: words[-1].start()]):
        for deed in _kinds(words[-1].group().lower(), True, False):
            yield _Role(party, deed, True, f"{words[-1].group()} {by}{name}")


def _is_far(between: str) -> bool:
    """Whether too much stands between a party and a deed for it to be the party's, or another deed's words."""
    between = _ASIDE.sub("", between)
    return len(between.split()) > _GAP or "," in between.rstrip(", ") or bool(_parties().search(between))


def _kinds(words: str, did: bool, owned: bool) -> tuple[str, ...]:
    """The kinds of deed that words may tell."""
    if owned:
        return (_ANY,)
    rows = table("reader.analysis", "parties")["deeds" if did else "instead"]
    return tuple(kind for kind, phrases in rows.items() if words in phrases)


def _key(m: re.Match[str]) -> frozenset[str]:
    """What a party is known by: its side, and the stems of its name; not the noun that any may be called by."""
    name, noun = m["name"] or "", (m["noun"] or m["alone"] or "").lower()
    words = [w.lower() for w in re.findall(r"[A-Za-z]{3,}", name)]
    own = {stem(w) for w in words if w not in _general()}
    if not own and not noun:
        noun = next((w for w in reversed(words) if w in _nouns()), "")  # that opens a sentence
    side = _side(noun)
    return frozenset(own or ({side} if side else {_alike().get(noun, noun)} if noun else ()))


@cache
def _alike() -> dict[str, str]:
    """The nouns for one party to the first of them."""
    return heads_of_rows("reader.analysis", "parties", "alike")


@cache
def _nouns() -> frozenset[str]:
    return word_list("reader.analysis", "parties", "nouns") | sides().keys()


@cache
def _general() -> frozenset[str]:
    """Words that many parties are called by, and such as open a sentence."""
    return _nouns() | stop_words()


def _side(noun: str) -> str:
    """The side of a war by the word for it; empty for others."""
    if noun in word_list("reader.analysis", "parties", "of_state"):
        return "side 0"
    return f"side {sides()[noun]}" if noun in sides() else ""


@cache
def _parties() -> re.Pattern[str]:
    nouns = one_of(_nouns())
    return re.compile(
        rf"(?P<name>{_NAME})(?: (?P<noun>{nouns})\b)?|\b(?i:(?:government |rebel |state |army )?(?P<alone>{nouns}))\b"
    )


def _phrases(key: str) -> frozenset[str]:
    return word_list("reader.analysis", "parties", key)


def _in_rows(key: str) -> frozenset[str]:
    return frozenset(str(w) for row in table("reader.analysis", "parties")[key].values() for w in row)


@cache
def _deeds() -> re.Pattern[str]:
    return whole_words(_in_rows("deeds"))


@cache
def _instead() -> re.Pattern[str]:
    return whole_words(_in_rows("instead"))


@cache
def _owned() -> re.Pattern[str]:
    return whole_words(_phrases("owned"))


@cache
def _blamed() -> re.Pattern[str]:
    return re.compile(rf"(?i)\b(?:{one_of(_phrases('blamed'))})(?: the| an?| one of the)? $")


@cache
def _spared() -> re.Pattern[str]:
    return re.compile(rf"(?i)\b(?:{one_of(_phrases('spared'))})(?: the| an?)? $")


@cache
def _hints() -> re.Pattern[str]:
    """What a passage has that tells what a party did not, or that it did it."""
    return whole_words(
        _in_rows("instead") | _in_rows("deeds") | _phrases("owned") | _phrases("blamed") | _phrases("spared")
    )
