"""What could be typed next: fields, choices, and the names that stand in the story."""

from __future__ import annotations

import re
from collections.abc import Iterable

from reader.model import Analysis
from reader.query.fields import BY_NAME, FIELDS, Field
from reader.query.names import folded, words_of

_HEAD = re.compile(r"([^\W\d_][\w-]{0,60})(?:\s{0,20}(?::?(?:<=|>=|<|>|=)|:))")
_MARKS = '"“”„'
_NEEDS_MARKS = re.compile(r'[\s(),"“”„]')
_NAMES_OF_WORDS = ("and", "or", "not")


def completions(text: str, cursor: int, analysis: Analysis) -> list[str]:
    """What may stand for the word before the cursor, likeliest first; empty where nothing is known.

    Args:
        text: an expression, finished or not.
        cursor: an offset into it; what stands after it does not count.
        analysis: where names of outlets, people and units come from.

    Returns:
        Pieces to put in place of `text[completion_start(text, cursor):cursor]`; `completed` does that.
    """
    start, field = _word_before(text, cursor)
    typed = text[start:cursor].lstrip(_MARKS)
    if field is None:
        return _fields_beginning(typed) if typed == text[start:cursor] else []
    known = dict.fromkeys(v for v in _known_values(field, analysis) if v)
    first = [v for v in known if folded(v).startswith(folded(typed))]
    later = [v for v in known if v not in first and any(w.startswith(folded(typed)) for w in words_of(v))]
    return [_quoted(v) for v in (*first, *later)]


def completion_start(text: str, cursor: int) -> int:
    """Where the word before the cursor begins: after the field's name, the last comma, the sign of exclusion."""
    return _word_before(text, cursor)[0]


def completed(text: str, cursor: int, choice: str) -> tuple[str, int]:
    """The expression with a completion put in, and the cursor after it."""
    start = completion_start(text, cursor)
    return text[:start] + choice + text[cursor:], start + len(choice)


def _word_before(text: str, cursor: int) -> tuple[int, Field | None]:
    """Where the word before the cursor begins, and the field it is a value of."""
    cursor = max(0, min(cursor, len(text)))
    start = comma = 0
    inside = False
    for at in range(cursor):
        char = text[at]
        if char in _MARKS:
            inside = not inside
        elif not inside and (char.isspace() or char in "()"):
            start = comma = at + 1
        elif not inside and char == ",":
            comma = at + 1
    while start < cursor and text[start] in "-!":
        start += 1
    head = _HEAD.match(text, start, cursor)
    field = BY_NAME.get(head[1].lower()) if head else None
    if head and field:
        return max(head.end(), comma), field
    return start, None


def _fields_beginning(typed: str) -> list[str]:
    typed = typed.lower()
    found = [f for f in FIELDS if f.name.startswith(typed)]
    found += [f for f in FIELDS if f not in found and typed and any(o.startswith(typed) for o in f.others)]
    return [f.name + (">" if f.takes == "number" else ">=" if f.takes == "date" else ":") for f in found]


def _known_values(field: Field, analysis: Analysis) -> Iterable[str]:
    readings = analysis.readings
    if field.choices:
        return field.choices
    if field.name in ("outlet", "silent"):
        return analysis.story.outlets
    if field.name == "author":
        return (a.author or "" for a in analysis.story.articles)
    if field.name == "date":
        return sorted({a.date for a in analysis.story.articles if a.date})
    if field.name == "speaker":
        return (q.speaker or "" for r in readings for q in r.quotes)
    if field.name == "cue":
        return (q.cue or "" for r in readings for q in r.quotes)
    if field.name == "source":
        return (name for r in readings for a in r.attributions for name in (a.source, *a.via))
    if field.name == "unit":
        return (f.unit for r in readings for f in r.figures)
    if field.name == "origin":
        return (o.name for c in analysis.claims for o in c.origin_list)
    return ()


def _quoted(value: str) -> str:
    """A value as it has to be typed."""
    if _NEEDS_MARKS.search(value) or value.lower() in _NAMES_OF_WORDS:
        inside = value.replace("\\", "\\\\").replace('"', '\\"')
        return f'"{inside}"'
    return value
