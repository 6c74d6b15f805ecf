"""One answer in the panel: outlet and value, whose words, and the sentence or the collated quotation."""

from __future__ import annotations

from reader.dates import long_date
from reader.model import Mention
from reader.reading.answers import Compared, sentence_around, sharing_origin
from reader.reading.figures import converted
from reader.reading.material import Material
from reader.reading.quoted import nearest_of, quoted_text
from reader.tui.cells import Parts, fit, width_of
from reader.tui.panel.collation import collated_parts
from reader.tui.panel.rows import Rows
from reader.wording import clean

_LEAST_NAME = 8
"""Cells an outlet's name gets beside a value at least; with less room it stands on a line of its own."""


def add_mention(rows: Rows, material: Material, read: Compared, mention: Mention) -> None:
    """What one passage answers.

    Args:
        rows: where it is added.
        material: what is read.
        read: the claim it answers, with the answer the person is reading.
        mention: the answer.
    """
    claim, here, unit, _ = read
    article = material.article_by_id(mention.article)
    mine = mention == here
    same = article.outlet == material.article_by_id(here.article).outlet
    who = "this passage" if mine else "also here" if mention.article == here.article else clean(article.outlet)
    mark: Parts = [(material.marker(mention.article), "marker"), (" ", "")]
    day = material.day_told(mention.article) if mention.article != here.article else ""
    if claim.kind == "figure" or mention.figure:
        told = converted(material, mention, unit)
        _value(rows, [*mark, (clean(mention.value), "value"), (f" = {told}" if told else "", "")], (who, day), same)
    else:
        name = fit(who, rows.width - 2 - (len(day) + 1 if day else 0))
        rows.ends([*mark, (name, "strong")], [(day, "muted")])
    said = [clean(name) for name in mention.chain[1:]]
    by = f" {material.manner.glyphs.said_by} ".join(said)
    rows.add((f"{material.manner.glyphs.said_by} {by}" if said else "in its own voice", "said-by"), indent=2)
    notes = [f"as of {long_date(mention.as_of)}"] if mention.as_of and mention.as_of != article.date else []
    if not same and (sharing := sharing_origin(material, claim, mention)):
        notes.append(f"same origin as {', '.join(sharing.values())}")
    if notes:
        rows.add(("; ".join(notes), "muted"), indent=2)
    if claim.kind == "quote":
        _quotation(rows, material, mention, read)
    elif mention.article != here.article or not mention.figure:
        rows.add(*_sentence(material, mention), indent=2)


def _value(rows: Rows, left: Parts, giver: tuple[str, str], same: bool) -> None:
    """The answer as the text gives it, and in the unit that all are told in; at the right who gives it, on which day.

    The `same` outlet as is being read needs no line for its name.
    """
    who, day = giver
    if same and day:
        who, day = day, ""
    when = f" {day}" if day else ""
    room = rows.width - sum(width_of(t) for t, _ in left) - 1 - len(when)
    if room >= (width_of(who) if same else min(_LEAST_NAME, width_of(who))):
        rows.ends(left, [(fit(who, room) + when, "muted")])
    else:
        rows.add(*left)
        if not same or when:
            rows.add((who + when, "muted"), indent=2)


def _quotation(rows: Rows, material: Material, mention: Mention, read: Compared) -> None:
    """The quoted words: those of the article being read as they stand, the others with what they cut, add and put in
    brackets against the nearest of them.
    """
    words = quoted_text(material, mention)
    if not words:
        rows.add(*_sentence(material, mention), indent=2)
        rows.add(("in words of its own", "muted"), indent=2)
    elif mention.article == read.here.article or not read.quoted:
        rows.add((clean(words), "quote"), indent=2)
    elif collated := collated_parts(nearest_of(read.quoted, words), words):
        rows.add(*collated, indent=2)
    else:
        rows.add((clean(words), "quote"), indent=2)
        rows.add(("other words than in this article", "muted"), indent=2)


def _sentence(material: Material, mention: Mention) -> Parts:
    """The mention's sentence with its answer marked."""
    before, answer, after = sentence_around(material, mention)
    return [(clean(before), ""), (clean(answer), "answer"), (clean(after), "")]
