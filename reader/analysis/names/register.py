"""Reads the names of an article into the register of its people."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from reader.analysis.language.lexicon import (
    ABBREVIATION,
    BASE,
    CAPITAL,
    CUE,
    DEMONYM,
    DET,
    FEMALE,
    MALE,
    OF_ONE,
    ORGANISATION,
    PERSON,
    PLACE,
    PREP,
    TITLE,
    WEAK,
    flags_of,
    given_names,
    listed,
)
from reader.analysis.language.name_words import (
    INNER,
    POSTNOMINALS,
    is_executive,
    is_name_word,
    leads_body,
    name_start,
)
from reader.analysis.language.tokens import Token, Unit
from reader.analysis.names.beside import (
    gender_told,
    is_age,
    is_placed,
    is_title,
    kin_before,
    note_apposition,
    note_office,
    titles_before,
)
from reader.analysis.names.companies import told_by_pronoun
from reader.analysis.names.homes import home_of
from reader.analysis.names.people import Mention, People, clean, family_first

_PAPERS = listed("papers")
_LED = 3
"""Words of a full name and what somebody does before it."""
_FULL, _GENDERED, _BARE = range(3)


class _Run(NamedTuple):
    """A run of capitals in a unit that may be a name."""

    unit: int
    first: int
    """The word that it begins with."""
    start: int
    """The one that the name proper begins with, behind titles and articles."""
    end: int
    """The one behind it."""


def people_in(units: Sequence[Unit], text: str) -> People:
    """The people of an article's narration units: full names first, that the single words find whom they mean."""
    people = People()
    runs = _without_trades(people, units, [r for n, unit in enumerate(units) for r in _runs_in(n, unit.words)], text)
    told = [run for run in runs if units[run.unit].part != "headline"]
    for rank in (_FULL, _GENDERED, _BARE):
        if rank == _GENDERED:
            _part_elders(people, units, told, text)
        for run in told:
            if _rank(units[run.unit].words, run) == rank:
                _note(people, units[run.unit].words, run, text)
    for run in runs:
        # a headline in capitals makes runs that are no names: only what the body knows counts there
        if units[run.unit].part == "headline":
            words = units[run.unit].words
            known = people.find(_text_of(words, run.start, run.end, text))
            if known is not None:
                people.mentions.append(Mention(words[run.start].start, run.unit, known))
    people.settle()
    return people


def _runs_in(unit: int, words: list[Token]) -> Iterator[_Run]:
    """The runs of capitals of a unit that may be names."""
    k = 0
    while k < len(words):
        first = k
        k += 1
        if not is_name_word(words[first]):
            continue
        while k < len(words) and _continues(words, k):
            k += 1
        while k - first > 2 and words[k - 1].text in POSTNOMINALS:
            k -= 1
        start = _start(words, first, k)
        if start < k and not _no_name(words, start, k):
            yield _Run(unit, first, start, k)


def _text_of(words: Sequence[Token], start: int, end: int, text: str) -> str:
    """The words from `start` to before `end` as they stand in a text."""
    return text[words[start].start : words[end - 1].end]


def _without_trades(people: People, units: Sequence[Unit], runs: Sequence[_Run], text: str) -> list[_Run]:
    """The runs without what somebody does, which has a capital as a sentence begins with it: `Packer Jory Penn, 29,`.

    So where the rest is named elsewhere, or tells an age and the first word stands in the text without its capital.
    """
    named = {clean(_text_of(units[r.unit].words, r.start, r.end, text)) for r in runs}
    plain = {t.text for u in units for t in u.words if t.quote < 0}
    out: list[_Run] = []
    for run in runs:
        words, end = units[run.unit].words, run.end
        lead = words[run.start].text
        three = not run.start and end == _LED
        if three and lead not in given_names() and not words[end - 1].flags & ORGANISATION:
            rest = clean(_text_of(words, 1, end, text))
            common = lead.lower() in plain or f"{lead.lower()}s" in plain
            aged = end + 1 < len(words) and words[end].text == "," and is_age(words[end + 1].text)
            if rest in named or (common and aged):
                people.call(clean(_text_of(words, 0, end, text)), rest)
                run = run._replace(start=1)
        out.append(run)
    return out


def _part_elders(people: People, units: Sequence[Unit], runs: Sequence[_Run], text: str) -> None:
    """Enters those who go by the surname and a title before anybody called `Jr.` is named with it."""
    for run in runs:
        words = units[run.unit].words
        titles = titles_before(words, run.start)
        if not titles or _rank(words, run) == _FULL:
            continue
        name, title = clean(_text_of(words, run.start, run.end, text)), titles[0].text.lower().rstrip(".")
        known = people.find(name, title=title)
        if known is not None and people.is_junior(known, words[run.start].start):
            people.enter(name, "", gender_told(titles, ""), True, title=title, at=words[run.start].start)


def _rank(words: list[Token], run: _Run) -> int:
    """When a run of capitals is read: full names first, then those that a title says are a man's or a woman's."""
    if run.end - run.start > 1:
        return _FULL
    return _GENDERED if run.start and words[run.start - 1].flags & (MALE | FEMALE) else _BARE


def _no_name(words: list[Token], start: int, end: int) -> bool:
    """Whether capitals are a nation, a party or a short form and name nobody: `Californian`, `House Republicans`."""
    last = words[end - 1]
    if start > 1 and words[start - 1].text in listed("ship_titles") and words[start - 2].text.lower() == "the":
        return True  # the Queen Adela is a ship: a queen has no article
    if end - start == 1 and last.flags & ABBREVIATION and not last.flags & (ORGANISATION | PLACE):
        return True
    return bool(_demonym(last)) and not last.flags & (ORGANISATION | PLACE)


def _demonym(t: Token) -> int:
    """Whether a word is a people's, alone or joined to another's: `Afro-Tessalians`."""
    last = t.text.rsplit("-", 1)[-1].removesuffix("s") if "-" in t.text else ""
    return t.flags & DEMONYM or (flags_of(last) & DEMONYM if last else 0)


def _continues(words: list[Token], k: int) -> bool:
    """Whether a name that the word before k belongs to goes on with it: `van`, `of` in a ministry's, another name."""
    t, prev = words[k], words[k - 1]
    if t.quote >= 0 or t.start - prev.end > 1 or prev.text.endswith(OF_ONE):
        return False
    if is_name_word(t):
        return True
    if t.text == "of" and prev.flags & ORGANISATION and k + 2 < len(words) and words[k + 1].text == "the":
        return is_name_word(words[k + 2])  # the Ministry of the Interior
    # van der
    follows = k + 2 if t.text in INNER and k + 1 < len(words) and words[k + 1].text in INNER else k + 1
    if follows >= len(words) or not is_name_word(words[follows]):
        return False
    if t.text == "the" and prev.text == "of" and k > 1 and words[k - 2].flags & ORGANISATION:
        return bool(words[k - 2].flags & CAPITAL)
    if t.text == "and":
        end = next((j for j in range(follows, len(words)) if not is_name_word(words[j])), len(words))
        body = words[end - 1].flags & ORGANISATION and end - follows > 1
        return leads_body(words, k) and bool(body or is_executive(words, k, end))  # the Food and Health Inspectorate
    if t.text == "&":
        return words[follows].text not in given_names()  # Holm & Sons, not Edda & Tom Holm
    return t.text in INNER or (t.text == "of" and bool(prev.flags & ORGANISATION))


def _start(words: list[Token], first: int, end: int) -> int:
    """Where the name proper of a run begins; `end` where the run is none."""
    known = given_names()
    plain = ~(CAPITAL | TITLE | ORGANISATION | DEMONYM | MALE | FEMALE | PLACE)
    if end - first == 1 and first == 0 and words[0].flags & plain and words[0].text not in known:
        follows = words[1] if len(words) > 1 else None
        if not (follows and follows.flags & CUE and not words[0].flags & (PERSON | DET | PREP)):
            return end
    start = max(name_start(words, first, end), _past_shouting(words, first, end))
    while start < end - 1 and words[start].flags & (DET | PREP) and not words[start].flags & ORGANISATION:
        start += 1
    joined = end > 1 and words[1].flags & PREP and words[0].flags & CAPITAL
    while start == 0 and end > 1 and words[0].flags & plain and words[0].text not in known and not joined:
        start += 1
    return start


def _past_shouting(words: list[Token], first: int, end: int) -> int:
    """The word behind two or more that stand in capitals throughout, where a name follows: `SET UP ALERTS Veridane`."""
    k = first
    while k < end and len(words[k].text) > 1 and words[k].text.isalpha() and words[k].text.isupper():
        k += 1
    return k if first + 1 < k < end else first


def _note(people: People, words: list[Token], run: _Run, text: str) -> None:
    """Enters one run of capitals into the register, with what stands beside it."""
    start, end = run.start, run.end
    name = clean(_text_of(words, start, end, text))
    parts = name.split()
    if not parts or (len(parts) > 1 and len(set(parts)) < len(parts)):
        return
    titles = titles_before(words, start)
    body = _is_body(words, start, end, parts)
    leads = not body and family_first(parts)
    given = "" if body or len(parts) == 1 else " ".join(parts[1:]) if leads else parts[0]
    kin = kin_before(words, start)
    gender = gender_told([*titles, *((kin,) if kin is not None else ())], given)
    called = titles[0].text.lower().rstrip(".") if titles else ""
    n = people.enter(name, given, gender, not body, parts[0] if leads else "", called, words[start].start)
    p = people.all[n]
    if p.gender == "?":
        p.gender = gender
    p.full += len(parts) > 1
    titled = start > 0 and is_title(words[start - 1], len(parts))
    human = titled or given in given_names()
    p.evidence += 3 * (human or leads or kin is not None) + _evidence(words, run.first, end, body)
    if not human:
        p.evidence += told_by_pronoun(words, start, end) - 3 * bool(words[end - 1].flags & PLACE)
    p.places += is_placed(words, run.first, end)
    for w in titles:
        p.roles[w.text.lower().rstrip(".")] = None
    note_office(p, words, start, end)
    if end < len(words) and words[end].text == ",":
        p.evidence += _evidence_aside(words, end + 1, given)
        note_apposition(p, words, end + 1)
    p.home = p.home or (home_of(words, end) if titled or given else "")
    people.mentions.append(Mention(words[start].start, run.unit, n))


def _is_body(words: list[Token], start: int, end: int, parts: Sequence[str]) -> bool:
    """Whether a name is a body's: that of a paper, of a ministry, of a firm, or `Doctors Across Borders`."""
    personal = parts[0] in given_names() and 1 < len(parts) < 4 and not _has_article(words, start)
    ends_so = parts[-1] in _PAPERS or (bool(words[end - 1].flags & ORGANISATION) and not personal)
    begins_so = bool(words[start].flags & ORGANISATION) and parts[1:2] == ["of"]
    joined = any(w.flags & PREP and w.flags & CAPITAL for w in words[start + 1 : end - 1])
    return ends_so or begins_so or joined or "&" in parts


def _has_article(words: list[Token], start: int) -> bool:
    """Whether a name stands behind `the`, as no one person's does: `the Roman Orthodox Church`."""
    return start > 0 and words[start - 1].text.lower() == "the"


def _evidence(words: list[Token], first: int, end: int, body: bool) -> int:
    """What the words right before and behind a name say for its being a person's; against it where below 0."""
    before, behind = words[first - 1] if first else None, words[end] if end < len(words) else None
    led = before is not None and bool(before.flags & PREP)
    placed = led and before is not None and before.text in ("in", "at", "near", "across", "into")
    speaks = behind is not None and bool(behind.flags & CUE) and not behind.flags & (WEAK | BASE) and not body
    return (speaks and not led) - placed


def _evidence_aside(words: list[Token], k: int, given: str) -> int:
    """What the words from k on, behind a name and its comma, say for that: an age, or what somebody is."""
    aged = k + 1 < len(words) and is_age(words[k].text) and words[k + 1].text == ","
    told = bool(given) and k < len(words) and words[k].text in ("a", "an", "who", "the")
    return 3 * aged + told
