"""Lists over the whole story: claims, speakers, what is left out, marks, what import did."""

from __future__ import annotations

from functools import partial

from reader.export.articles import import_text
from reader.export.speakers import Speaker, speakers_of, without_speaker
from reader.model import Article
from reader.plain.actions import handles
from reader.plain.asking import Asked
from reader.plain.dialogue import Choice, Dialogue
from reader.plain.telling import claim_line
from reader.reading.answers import left_out as left_out_of
from reader.reading.answers import left_out_told, why_no_claims_shown
from reader.reading.decided import decisions_told, way_to
from reader.reading.grid_model import KINDS, ORDERS, VERDICTS, GridModel
from reader.reading.righting import brought_back_told
from reader.reading.sentences import told_in_sentence
from reader.reading.targets import Spot, Target
from reader.story.brought_back import line_in
from reader.wording import counted

_GONE = "It is not in the story any more."
_UNWRAPPED = 1_000_000
"""Columns where the dialogue wraps itself."""


@handles("claims")
def claims(dialogue: Dialogue, asked: Asked) -> None:
    """Claims with each outlet's answer; words after it are a verdict, a kind, an order, or stand in the claim."""
    session = dialogue.session
    material = session.material
    if not material.shown.claims:
        dialogue.say(*filter(None, why_no_claims_shown(material)))
        return
    model = GridModel(material)
    wanted = asked.words
    for order in ORDERS:
        if order in wanted:
            model.order, wanted = order, wanted.replace(order, "")
    words = []
    for word in wanted.split():
        if word in VERDICTS:
            model.verdict = word
        elif word in KINDS:
            model.kind = word
        else:
            words.append(word)
    model.wanted = " ".join(words)
    entries: list[tuple[str, Choice]] = []
    for claim in model.claims():
        mention = next((m for m in claim.mentions if m.article == session.pointing.article_id), claim.mentions[0])
        entries.append((claim_line(material, claim), Target(mention, claim)))
    dialogue.offer([f"{model.status}."], entries)


@handles("speakers")
def speakers(dialogue: Dialogue, asked: Asked) -> None:
    """Who is quoted; a number lists the quotations, and there a number goes to one. Words after it choose by name."""
    material = dialogue.session.material
    found = speakers_of(material.shown.articles, material.reading)
    if asked.words:
        found = [s for s in found if asked.words.casefold() in s.name.casefold()]
    if len(found) == 1 and asked.words:
        _tell_speaker(dialogue, found[0])
        return

    def quoting(speaker: Speaker) -> Choice:
        return lambda: _tell_speaker(dialogue, speaker)

    shared = sum(len(s.outlets) > 1 for s in found)
    heading = f"{counted(len(found), 'speaker')}, {shared} quoted by more than one outlet."
    nameless = 0 if asked.words else len(without_speaker(material.shown.articles, material.reading))
    more = [f"{counted(nameless, 'quotation')} more whose speaker is not named."] if nameless else []
    dialogue.offer([heading], [(_speaker_line(s), quoting(s)) for s in found], more)


def _speaker_line(speaker: Speaker) -> str:
    outlets = ", ".join(speaker.outlets)
    return f"{speaker.name}: {counted(len(speaker.quotes), 'quotation')}, {counted(speaker.words, 'word')}: {outlets}"


def _tell_speaker(dialogue: Dialogue, speaker: Speaker) -> None:
    entries: list[tuple[str, Choice]] = []
    for quote in speaker.quotes:
        outlet = dialogue.session.material.article_by_id(quote.article).outlet
        entries.append((f"{outlet}: “{quote.text}”", Spot(quote.article, quote.start, quote.end)))
    dialogue.offer([_speaker_line(speaker)], entries)


@handles("left-out")
def left_out(dialogue: Dialogue, asked: Asked) -> None:
    """What the article is silent on and others report."""
    pointing, material = dialogue.session.pointing, dialogue.session.material
    if pointing.article is None or not material.shown.claims:
        why = why_no_claims_shown(material) if pointing.article else (material.nothing_shown,)
        dialogue.say(*filter(None, why))
        return
    missing, perhaps = left_out_of(pointing)
    entries: list[tuple[str, Choice]] = [(claim_line(material, c), Target(c.mentions[0], c)) for c in missing]
    for claim, here in perhaps:
        passage = material.article_by_id(here.article).text[here.start : here.end]
        told = f"May be there. {claim_line(material, claim)} Perhaps: {passage}"
        entries.append((told, Target(claim.mentions[0], claim)))
    dialogue.offer([f"{left_out_told(pointing)[0]}."], entries)


@handles("marks")
def marks(dialogue: Dialogue, asked: Asked) -> None:
    """Marks and notes, decisions, each with what leads there; then those whose passage is not found any more."""
    session = dialogue.session
    material = session.material
    notebook = session.keeper.notes.notebook
    entries: list[tuple[str, Choice]] = []
    for kept in (*notebook.marks, *notebook.notes):
        article = material.article_by_id(kept.place.article)
        start, end = kept.place.start, kept.place.end
        note = f"Note: {kept.text}. On: " if kept.text else ""
        told = told_in_sentence(material, article.id, start, end)
        entries.append((f"{article.outlet}: {note}{told}", Spot(article.id, start, end)))
    lost = [
        f"Not found in the articles open now, and kept: {e.passage.quote if e.passage else ''} {e.text}".rstrip()
        for e in notebook.lost
    ]
    for decision, told in decisions_told(material):
        entries.append((f"{told}.", way_to(material, decision) or partial(dialogue.say, _GONE)))
    if not entries and not lost:
        dialogue.say("Nothing kept yet: `mark` marks the passage, `note WORDS` puts a note on it, `link` links it.")
    else:
        made = ((notebook.marks, "mark"), (notebook.notes, "note"), (notebook.decided.entries, "decision"))
        heading = f"{', '.join(counted(len(kept), noun) for kept, noun in made)}."
        dialogue.offer([heading], entries, lost)


@handles("import-notes")
def import_notes(dialogue: Dialogue, asked: Asked) -> None:
    """What import found, guessed and dropped; what could not be opened first."""
    material = dialogue.session.material
    problems = [f"Not opened: {problem}" for problem in material.problems]
    told = [
        line.strip()
        for line in import_text(material.story, material.readings, _UNWRAPPED).splitlines()
        if line.strip() and not line_in(line.strip())
    ]
    dropped: list[tuple[str, Choice]] = []
    for article in material.story.articles:
        for note in article.notes:
            if (found := line_in(note)) is not None:
                state = "kept" if found[1] else "dropped"
                entry = f"{article.outlet}, {state}: {found[0]}"
                dropped.append((entry, _turning(dialogue, article, found[0], not found[1])))
    how = ["A number brings that line back, or drops it again:"] if dropped else []
    dialogue.offer([*problems, *told, *how], dropped)


def _turning(dialogue: Dialogue, article: Article, line: str, keep: bool) -> Choice:
    """Bring a line back that import dropped, or drop it again."""

    def turned() -> None:
        done, told = brought_back_told(dialogue.session.keeper, article, line, keep)
        dialogue.say(told, *(dialogue.read_again() if done else ()))

    return turned
