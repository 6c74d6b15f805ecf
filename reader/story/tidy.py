"""Tidies scraped text: what belongs to the story stays, in its order and words; the rest is dropped and listed.

The rules are general: set phrases of sites, the forms of credits and captions, and where a line stands among others.
A paragraph is dropped whole or kept whole, but for a credit that ends it and an editor's mark that begins it.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from reader.data import table
from reader.story.brought_back import Wanted, dropped_note, kept_note
from reader.story.context import cut_ends, mark_author_notes, mark_pictures, mark_rails, mark_repeats, mark_sandwiched
from reader.story.credit import caption_split, is_agency
from reader.story.folio import mark_author, mark_folios
from reader.story.letterhead import mark_letterhead
from reader.story.live import mark_live
from reader.story.mastheads import is_name_and_outlet, is_name_and_post
from reader.story.nameplate import is_short_headline, key_of_stem, mark_nameplate, mark_nameplate_below
from reader.story.paragraphs import Line, lines_of
from reader.story.parts import FOLIO, OUTLETS_NAME, Tidied
from reader.story.phrases import rough_sentences, words_of
from reader.story.said_again import mark_pull_quotes, mark_signed

MAX_HEADLINE = 32
"""Words in the longest headline."""
MIN_HEADLINE = 3
"""Words in the shortest: what is shorter above a text is a menu."""
MAX_STANDFIRST = 60
"""Words in the longest standfirst."""
ALONE = 2
"""So many paragraphs and no others are never furniture, if each is a full sentence."""
MIN_ALONE = 8
"""Words in the shortest of them."""
TOP = 12
"""Lines within which a headline is looked for."""
_HEAD = ("byline", "date line", FOLIO, OUTLETS_NAME)
"""What may stand between a short headline and the story."""


def tidied(
    text: str, title: str = "", outlet: str = "", wanted: Wanted | None = None, stem: str = "", author: str = ""
) -> Tidied:
    """The parts of a clean text.

    Args:
        text: clean text, a paragraph a line.
        title: the headline where it is known otherwise; else the text's own is taken.
        outlet: who published it, where that is known: its own people may appear in captions.
        wanted: what is kept although it would be dropped.
        stem: the name of its file without its ending.
        author: who wrote it, where that is stated.
    """
    lines = lines_of(text)
    whole = [line.text for line in lines]
    mark_live(lines)
    above = mark_letterhead(lines)
    above = above if above is not None else mark_folios(lines, outlet, key_of_stem(stem))
    plate = above if above is not None else mark_nameplate(lines, outlet, stem)
    for line in [*lines[:6], *lines[-3:]]:
        if not line.kind and (is_name_and_outlet(line.text, outlet) or is_name_and_post(line.text)):
            line.kind = "byline"
    if plate is None:
        mark_nameplate_below(lines, outlet, stem)
    _mark_agency(lines)
    if lines and not title and _is_genre(lines[0]):
        lines[0].kind = ""
    head = _headline(lines, title, plate)
    if head is not None:
        for line in lines[:head]:
            # menus and page code stand above the headline
            line.kind = line.kind or ("site furniture" if len(line.words) < MIN_HEADLINE else "")
    mark_repeats(lines, title, head)
    mark_pull_quotes(lines, head)
    mark_signed(lines)
    mark_author(lines, head, author)
    mark_rails(lines)
    mark_pictures(lines, head, outlet)
    mark_sandwiched(lines)
    mark_author_notes(lines, author, outlet)
    cut_ends(lines)
    _keep_what_is_alone(lines, head)
    if wanted is not None:
        _bring_back(lines, whole, wanted)
    return _assembled(lines, title, head)


def _mark_agency(lines: Sequence[Line]) -> None:
    """An agency's name alone below the writer credits the report, and no picture: `By Ann Lee`, `Associated Press`."""
    for above, line in pairwise(lines[:TOP]):
        if line.kind == "photo credit" and above.kind == "byline" and is_agency(line.text):
            line.kind = "credit"


def _bring_back(lines: Sequence[Line], whole: Sequence[str], wanted: Wanted) -> None:
    """What a person wants kept stands where it stood, whole."""
    for line, text in zip(lines, whole, strict=True):
        if (line.kind and text in wanted) or (line.cut and line.cut in wanted):
            line.back = (line.kind or line.cut_kind, line.cut or text)
            line.text, line.kind, line.cut = text, "", ""


def _keep_what_is_alone(lines: Sequence[Line], head: int | None) -> None:
    """A sentence or two with nothing else are what the file was made for, whatever phrases they hold."""
    if head:
        # what stands above a headline stays gone, or words would change their order
        return
    others = [line for n, line in enumerate(lines) if n != head]
    if 0 < len(others) <= ALONE and all(o.kind and o.ended and len(o.words) >= MIN_ALONE for o in others):
        for line in others:
            line.kind = ""


def _is_genre(line: Line) -> bool:
    """Whether a first line that seems to lead elsewhere is a headline: `Opinion: Why bridges fall`."""
    opener, colon, rest = line.text.partition(":")
    return (
        bool(colon) and len(rest.split()) >= MIN_HEADLINE and opener.lower() in table("reader.story", "rails")["genres"]
    )


def _headline(lines: Sequence[Line], title: str, plate: int | None) -> int | None:
    """The number of the line that is the headline, or None; `plate`: that of the outlet's name above it."""
    if title:
        wanted = words_of(title)
        first = next((n for n, line in enumerate(lines) if not line.kind and len(line.words) >= MIN_HEADLINE), 0)
        return first if lines and lines[first].words == wanted else None
    if plate is not None:
        below = next((n for n in range(plate + 1, len(lines)) if not lines[n].kind), len(lines))
        if below + 1 < len(lines) and _is_short_headline(lines[below]):
            return below
    for n, line in enumerate(lines[:TOP]):
        if line.kind or caption_split(line.text) is not None:
            continue
        if len(line.words) < MIN_HEADLINE:
            continue
        if line.text[-1] == "." and _is_short_headline(lines[0]) and all(x.kind in _HEAD for x in lines[1:n]):
            return 0
        fits = len(line.words) <= MAX_HEADLINE and (line.text[-1] not in ".:;," or _is_titled(line))
        return n if fits else None
    return None


def _is_short_headline(line: Line) -> bool:
    """Whether a first line of few words, above a sentence, is a headline: `Mayor resigns`."""
    return not line.kind and is_short_headline(line.text, line.words)


def _is_titled(line: Line) -> bool:
    """Whether a line that ends as a sentence may be a headline: short, or its words begin with capitals."""
    long = [w for w in line.text.split() if len(w.strip("\"“”'‘’.,")) > 3]
    return len(line.words) <= 12 or sum(w.lstrip("\"“'‘(")[:1].isupper() for w in long) >= 0.7 * len(long)


def _standfirst(lines: Sequence[Line], head: int | None) -> int | None:
    """The number of the line that is the standfirst: it follows the headline and is set off from the body."""
    story = [n for n, line in enumerate(lines) if not (line.kind or line.back) and (head is None or n > head)]
    if len(story) < 3 or (head is None and story[0] > 0):
        return None
    first, second = story[0], story[1]
    line = lines[first]
    if len(line.words) > MAX_STANDFIRST or len(rough_sentences(line.text)) > 2 or line.text[0] in '"“':
        return None
    apart = head is not None and first == head + 1 and second > first + 1
    return first if apart or not (line.ended or line.text[-1] in ":;,—–") else None


def _assembled(lines: Sequence[Line], title: str, head: int | None) -> Tidied:
    out = Tidied(title or (lines[head].text if head is not None else ""))
    standfirst = _standfirst(lines, head)
    for n, line in enumerate(lines):
        if n == head:
            continue
        if line.kind:
            _drop(out, line.kind, line.text)
            continue
        (out.standfirst if n == standfirst else out.body).append(line.text)
        if line.back:
            out.notes.append(kept_note(*line.back))
        if line.cut:
            _drop(out, line.cut_kind, line.cut)
    return out


def _drop(out: Tidied, kind: str, text: str) -> None:
    out.notes.append(dropped_note(kind, text))
    out.dropped.append((kind, text))
    if kind in ("credit", "byline"):
        out.credits.append(text)
