"""Tells what does not belong to the story by where it stands among the other paragraphs."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from reader.data import table
from reader.story.credit import caption_split, is_report_credit
from reader.story.paragraphs import Line, rail_words
from reader.story.phrases import rough_sentences, words_of

TAIL = 0.35
"""The share of a text that a list of other stories at its end may take."""
READS_ON = 0.25
"""The share of its words that a paragraph has from before: 3 in 4 of a story reach it, 1 in 10 of other stories."""
LOOKED_AT = 400
"""The most paragraphs a caption is compared with."""

_OPEN_END = tuple(".!?…\"”’'):;,—–")
_ITEM = re.compile(r"[-–—•*·] |\d{1,2}[:.]\d\d ")
"""How an item of a list of key points, or of a page that is written as things happen, begins."""
_STARS = re.compile(r"([\w ]{2,30})['’]s (?:[A-Z][\w.'’-]+ ){2,3}(\w+) ")
_ROLE = re.compile(r"(?:By )?([A-Z][\w.'’-]+(?: [A-Z][\w.'’-]*){1,3}),? (?:is|was) ((?:an?|the|\w+['’]s)\b[^.]{3,120})")
_WORK = re.compile(
    r"([A-Z][\w.'’-]+(?: [A-Z][\w.'’-]*){1,3}) (?:has (?:covered|reported|written)|covers|writes|edits|blogs|tweets)\b"
)
"""How a note begins that tells what its author does, and not what she is."""
_TAIL_BRACKET = re.compile(r"\s{0,20}[(\[][A-Z][^()\[\]]{8,400}[)\]]\s*$")
_CORRECTION = re.compile(
    r"\W{0,3}(?:correction|clarification|editor['’]s note|update|updated|this (?:story|article|post|report) has been)\b"
    r"[^.]{0,60}?\b(?:an|a|the|this) (?:earlier|previous|original|prior) (?:version|headline|caption)\b"
    r"|(?:the|this) (?:headline|article|story|report|post|piece|caption)\b[^.]{0,50} (?:was|were|has been|have been)"
    r" (?:amended|corrected|clarified|updated|edited|changed)\b[^.]{0,160}"
    r"\b(?:correct|clarify|clarification|(?:earlier|previous|original) version|error|misspelt|misspelled)\b"
    r"|this (?:article|story|report|post|piece) (?:was|has been) (?:amended|corrected|clarified|updated)"
    r" to (?:show|say|state|reflect|note|add|include|clarify|correct|make clear)\b",
    re.IGNORECASE,
)
_SET_RIGHT = re.compile(
    r"(?:The|Its|His|Her|Their) (?:correct|right|proper|actual|true) |(?:It|That|This) (?:has|should)\b"
)
"""How a sentence goes on that says what was right and means nothing without what was wrong."""
# below this a release adds what is small and still its own
_BEFORE_NOTES = ("mark of a release",)
# what parts a picture from the text it stands above
_ABOVE_TEXT = frozenset(
    ("blurb", "byline", "credit", "date line", "outlet and date", "author's name", "bracketed line", "share bar")
)


@cache
def _stop() -> frozenset[str]:
    return frozenset(table("reader.story", "words")["stop"])


def mark_repeats(lines: Sequence[Line], title: str, head: int | None) -> None:
    """The headline said again."""
    wanted = words_of(title) if title else lines[head].words if head is not None else []
    for n, line in enumerate(lines):
        if wanted and n != head and not line.kind and line.words == wanted:
            line.kind = "repeated headline"


def mark_rails(lines: Sequence[Line]) -> None:
    """Lists of other stories: a heading such as `Editor's Picks`, and what follows it near the end."""
    headings = rail_words()[0]
    total = sum(len(line.words) for line in lines)
    tail, left = len(lines), 0
    while tail and (left + len(lines[tail - 1].words) <= max(TAIL * total, 60)):
        tail -= 1
        left += len(lines[tail].words)
    known = {w for line in lines[:tail] for w in line.words if len(w) > 3 and w not in _stop()}
    prose, bare = _counts_after(lines, tail, known)
    for n, line in enumerate(lines):
        if " ".join(line.words[:6]) not in headings or len(line.words) > 6:
            continue
        line.kind = "link to other stories"
        reading_on, rest = prose[n + 1], len(lines) - n - 1
        if n >= tail and (not reading_on or (reading_on == 1 and 2 * bare[n + 1] >= rest > 2)):
            for other in lines[n + 1 :]:
                other.kind = other.kind or "link to other stories"
            return
        for other in lines[n + 1 :]:
            if other.kind or len(other.words) > 20 or other.text[-1] in '.!?”"':
                break
            other.kind = "link to other stories"


def _counts_after(lines: Sequence[Line], tail: int, known: set[str]) -> tuple[list[int], list[int]]:
    """For every place in the tail how many lines from there on read on, and how many end without an end mark."""
    prose, bare = [0] * (len(lines) + 2), [0] * (len(lines) + 2)
    for n in range(len(lines) - 1, tail - 1, -1):
        prose[n] = prose[n + 1] + _reads_on(lines[n], known)
        bare[n] = bare[n + 1] + (not lines[n].ended)
    return prose, bare


def _reads_on(line: Line, known: set[str]) -> bool:
    """Whether a line after a heading of other stories goes on with this one: full sentences about the same things."""
    if line.kind or len(line.words) < 6 or not line.ended:
        return False
    content = [w for w in line.words if len(w) > 3 and w not in _stop()]
    shared = sum(w in known for w in content)
    return len(line.words) > 60 or shared >= max(3, READS_ON * len(content))


def mark_pictures(lines: Sequence[Line], head: int | None, outlet: str) -> None:
    """Captions, the titles of pictures, the words of charts, and what announces a video above the text."""
    last = max((n for n, line in enumerate(lines) if not line.kind), default=-1)
    names = _names(lines)
    before = 0
    for n, line in enumerate(lines):
        if line.kind:
            continue
        if n != head:
            at = caption_split(line.text)
            if at is not None:
                _cut_or_drop(line, at, n == last)
            elif _is_chart(line) or (before and (_is_title(line, names) or _is_repeating(lines, n, before))):
                line.kind = "caption"
        before += not line.kind
    body = next((line for line in lines[head + 1 if head is not None else 0 :] if not line.kind), None)
    if body and outlet and _presents(body, outlet):
        body.kind = "caption"


def _cut_or_drop(line: Line, at: int, is_last: bool) -> None:
    """A caption is dropped; of the story's last paragraph only the agency's name that ends it is cut off."""
    credit = line.text[at:]
    text = line.text[:at].rstrip()
    if is_last and text.endswith((".", ".”", '."')) and "/" not in credit and "photo" not in credit.lower():
        line.text, line.cut, line.cut_kind = text, credit.strip(), "credit"
    else:
        line.kind = "caption"


def _is_repeating(lines: Sequence[Line], n: int, before: int) -> bool:
    """A sentence without its end mark that repeats another paragraph: sites set captions so."""
    line = lines[n]
    if len(line.words) < 9 or line.text[-1] in _OPEN_END or _ITEM.match(line.text):
        return False
    if line.words[0] == line.words[1] and len(line.words[0]) > 3:
        # "Ann Lee Ann Lee opens the harbour": who took it, then what it shows
        return True
    if before < 2 or len(rough_sentences(line.text)) > 1:
        return False
    content = {w for w in line.words if w not in _stop()}
    others = lines[max(0, n - LOOKED_AT // 2) : n + LOOKED_AT // 2]
    return any(
        len(content.intersection(o.words)) >= 0.6 * len(content) > 0
        for o in others
        if o is not line and not o.kind and len(o.words) > 8
    )


def _names(lines: Sequence[Line]) -> frozenset[str]:
    """Words that the story always writes with a capital, even within a line; in lower case."""
    words = [w.strip(".,;:\"“”'’()") for line in lines if not line.kind and line.ended for w in line.text.split()[1:]]
    return frozenset({w.lower() for w in words if w[:1].isupper()} - {w for w in words if w[:1].islower()})


def _is_title(line: Line, names: frozenset[str]) -> bool:
    """A few keywords where a picture stood: `Harbour fire map`, `oslo harbour fire`."""
    if not 2 <= len(line.words) <= 9 or line.text[-1] in _OPEN_END or _ITEM.match(line.text):
        return False
    if any(w in _stop() and w != "of" for w in line.words):
        return False
    if line.words[-1] in table("reader.story", "credits")["picture_nouns"]:
        return True
    words = line.text.split()
    # names in lower case, or nothing but names in a row
    named = [w for w in words if w.lower() in names]
    return len(named) >= 2 and (any(w[:1].islower() for w in named) or len(named) == len(words) >= 4)


def _is_chart(line: Line) -> bool:
    """A chart's words, which end with where its numbers come from: `Homes sold by county Source: Land Registry`."""
    head, source, tail = line.text.rpartition("Source: ")
    return bool(source and head) and len(line.words) <= 60 and len(tail.split()) <= 16 and not line.ended


def _presents(line: Line, outlet: str) -> bool:
    """Whether a first line announces a video: `Channel Nine's Ann Lee explains the vote.`"""
    owner = _STARS.match(line.text)
    if not owner or len(line.words) > 30 or len(rough_sentences(line.text)) > 1:
        return False
    mine = set(words_of(outlet.replace(".", " ")))
    return owner[2] in table("reader.story", "credits")["presents"] and bool(mine & set(words_of(owner[1])))


def mark_sandwiched(lines: Sequence[Line]) -> None:
    """What stands between dropped lines: a caption under its credit above the text, a stray line among offers below."""
    story = [n for n, line in enumerate(lines) if not line.kind]
    if len(story) < 4:
        return
    for n in range(1, len(lines) - 1):
        line, before, after = lines[n], lines[n - 1], lines[n + 1]
        if line.kind or not before.kind or not after.kind:
            continue
        if story[0] < n <= story[2] and before.kind == "photo credit" and len(line.words) <= 60:
            if after.kind in _ABOVE_TEXT:
                line.kind = "caption"
        elif n == story[-1] and len(line.words) <= 14 and n > len(lines) // 2 and before.kind not in _BEFORE_NOTES:
            line.kind = "site furniture"


def mark_author_notes(lines: Sequence[Line], author: str = "", outlet: str = "") -> None:
    """What the end tells of the author: `Ann Lee is a reporter for the Bee.`, of whom the text spoke nowhere else.

    Args:
        lines: the paragraphs of the text.
        author: who wrote it, where that is stated; of nobody else is told that she `has covered courts since May`,
            unless it is for the outlet.
        outlet: who published it, where that is known.
    """
    story = [line for line in lines if not line.kind]
    signed = (author, *(line.text for line in lines if line.kind == "byline"))
    for line in reversed(story[4:][-2:]):
        match = (_ROLE.match(line.text) or _WORK.match(line.text)) if len(line.words) <= 70 else None
        if not match:
            return
        if match.re is _WORK:
            own = bool(outlet) and f" for {outlet}." in f"{line.text}."
            is_note = own or any(match[1].lower() in name.lower() for name in signed)
        else:
            is_note = not set(table("reader.story", "credits")["author_roles"]).isdisjoint(words_of(match[2]))
        surname = match[1].split()[-1].lower()
        if not is_note or any(surname in other.words for other in story if other is not line):
            return
        line.kind = "author note"


def cut_ends(lines: Sequence[Line]) -> None:
    """Credits at the end of the last paragraphs, `(Reporting by Ann Lee)`, and editors' marks before corrections."""
    for line in [line for line in lines if not line.kind][-2:]:
        match = _TAIL_BRACKET.search(line.text, max(0, len(line.text) - 500))
        if match and match.start() > 0 and is_report_credit(match.group(), words_of(match.group()), True):
            line.cut, line.cut_kind = match.group().strip(), "credit"
            line.text = line.text[: match.start()].rstrip()
    for line in lines:
        sentences = rough_sentences(line.text) if not line.kind and _CORRECTION.match(line.text) else []
        if len(sentences) > 1 and not _SET_RIGHT.match(sentences[1]):
            # what was wrong goes, what is right stays
            line.cut, line.cut_kind = sentences[0], "editor's mark"
            line.text = line.text[len(sentences[0]) :].lstrip()
        elif sentences:
            line.kind = "editor's mark"
