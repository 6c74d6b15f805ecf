"""What a person keeps: read articles, marks, notes, decisions; metadata put right."""

from __future__ import annotations

from typing import get_args

from reader.evidence import reason_told
from reader.model import Verdict
from reader.plain.actions import handles
from reader.plain.asking import Asked
from reader.plain.dialogue import Dialogue
from reader.reading import keeping
from reader.reading.righting import held, put_right_told
from reader.story.putting_right import FIELDS
from reader.wording import nearest

_ENGINE = "engine"
_AWAY = "-"
_CLAIM = "claim"
_HEADING = "heading"


@handles("read")
def read(dialogue: Dialogue, asked: Asked) -> None:
    """Mark the article read, or unread again."""
    dialogue.keep(keeping.toggle_read(dialogue.session))


@handles("mark")
def mark(dialogue: Dialogue, asked: Asked) -> None:
    """Mark the passage, or the paragraph where none is chosen; or take the mark away."""
    dialogue.keep(keeping.toggle_mark(dialogue.session))


@handles("note")
def note(dialogue: Dialogue, asked: Asked) -> None:
    """Put a note on the passage, or on the paragraph where none is chosen; a hyphen takes it away."""
    session = dialogue.session
    pointing, material = session.pointing, session.material
    if pointing.article is None:
        dialogue.say(material.nothing_shown)
    elif asked.words:
        text = "" if asked.words == _AWAY else asked.words
        dialogue.keep(keeping.write_note(material, pointing.passage, text))
    else:
        there = keeping.note_on(session.keeper, pointing.passage)
        now = f"The note here: {there.text}" if there else f"No note on {material.beginning_of(pointing.passage)} yet."
        dialogue.say(now, f"`note WORDS` writes it, `note {_AWAY}` takes it away.")


@handles("link")
def link(dialogue: Dialogue, asked: Asked) -> None:
    """Begin a link at this passage; on another passage, link the two."""
    dialogue.keep(keeping.link(dialogue.session))


@handles("unlink")
def unlink(dialogue: Dialogue, asked: Asked) -> None:
    """Say that the passage does not answer the claim told, or that the claim is none."""
    session, answer = dialogue.session, dialogue.session.pointing.shown_answer
    if not asked.words:
        dialogue.keep(keeping.unlink(session))
    elif not _CLAIM.startswith(asked.words.lower()):
        dialogue.say(f"`unlink` takes the passage out of the claim, `unlink {_CLAIM}` says that this is no claim.")
    elif answer is None:
        dialogue.say(keeping.no_claim_to_judge(session.manner))
    else:
        dialogue.keep(keeping.hide(session.material, answer.claim))


@handles("verdict")
def verdict(dialogue: Dialogue, asked: Asked) -> None:
    """Decide the verdict on the claim told, or leave it to the engine."""
    session, choices = dialogue.session, (*get_args(Verdict), _ENGINE)
    answer = session.pointing.shown_answer
    if answer is None:
        dialogue.say(keeping.no_claim_to_judge(session.manner))
        return
    wanted = [c for c in choices if asked.words and c.startswith(asked.words.lower())]
    if len(wanted) == 1:
        dialogue.keep(keeping.judge(session, next((v for v in get_args(Verdict) if v == wanted[0]), None)))
        return
    claim = answer.claim
    by = "you" if claim.decided else "the engine"
    now = f"{claim.label}: {claim.verdict}, says {by}; {reason_told(claim)}."
    dialogue.say(now, f"`verdict` takes one of {', '.join(choices)}.")


@handles("undo")
def undo(dialogue: Dialogue, asked: Asked) -> None:
    """Take back what was last kept or decided."""
    dialogue.keep(keeping.undo(dialogue.session.material))


@handles("metadata")
def metadata(dialogue: Dialogue, asked: Asked) -> None:
    """Put a field of the article's metadata or the claim's heading right; without words tell them."""
    session = dialogue.session
    pointing = session.pointing
    if pointing.article is None:
        dialogue.say(session.material.nothing_shown)
        return
    field, _, value = asked.words.partition(" ")
    if field == _HEADING:
        _rename(dialogue, value.strip())
    elif field in FIELDS and value:
        true = "" if value.strip() == _AWAY else value.strip()
        done, told = put_right_told(session.keeper, pointing.article, field, true)
        dialogue.say(told, *(dialogue.read_again() if done else ()))
    elif field and field not in FIELDS:
        near = nearest(field, (*FIELDS, _HEADING))
        dialogue.say(f"no such field: {field}{f'; did you mean {near}?' if near else ''}")
    else:
        lines = [f"{name}: {held(pointing.article, name)}" for name in FIELDS]
        dialogue.say(
            *lines,
            f"`metadata FIELD VALUE` puts one right; `{_AWAY}` as the value takes that back.",
            f"`metadata {_HEADING} WORDS` gives the claim told another heading.",
        )


def _rename(dialogue: Dialogue, heading: str) -> None:
    session, answer = dialogue.session, dialogue.session.pointing.shown_answer
    if answer is None:
        dialogue.say(keeping.no_claim_to_judge(session.manner))
    elif heading:
        dialogue.keep(keeping.rename(session.material, answer.claim, "" if heading == _AWAY else heading))
    else:
        dialogue.say(f"{_HEADING}: {answer.claim.label}")
