"""What a person keeps and decides, done and told in a line: the reader and the line dialogue share it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from reader.model import Claim, Mention, Passage, Verdict
from reader.reading.glyphs import Manner
from reader.reading.keeper import Keeper
from reader.reading.material import Material
from reader.reading.pointing import Pointing
from reader.reading.session import LinkEnd, Session

if TYPE_CHECKING:
    from reader.notes.entries import Operation
    from reader.notes.notebook import Marked


class Kept(NamedTuple):
    """What came of it."""

    said: str
    """A line for the person."""
    decided: bool = False
    """Whether the articles are to be compared again."""
    righted: bool = False
    """Whether the story is to be read again."""


def _kept(keeper: Keeper, operation: Operation, said: str, decided: bool = False) -> Kept:
    """Do an operation; what the disk had against it stands in place of what would be said."""
    keeper.notes.apply(operation)
    return Kept(said_of(keeper, said), decided)


def said_of(keeper: Keeper, done: str) -> str:
    """What to say of something done: what the disk had against it, and where that was told before, that it still has.

    Args:
        keeper: whose notes it was done to, written already.
        done: what it was.
    """
    return troubles(keeper) or (f"not written yet: {done}" if done and keeper.notes.refused else done)


def troubles(keeper: Keeper) -> str:
    """What the disk had against keeping something, not yet told; mostly empty."""
    return "; ".join(keeper.notes.take_problems())


def toggle_read(session: Session) -> Kept:
    """Mark the article read, or unread again."""
    pointing, keeper = session.pointing, session.keeper
    if pointing.article is None:
        return Kept("")
    was = pointing.article_id in keeper.read
    return _kept(keeper, keeper.notes.notebook.read_toggled(pointing.article_id), "unread" if was else "read")


def toggle_mark(session: Session) -> Kept:
    """Mark the passage, or take the mark away.

    A mark is on the whole sentence. One set at another highlight of it is not taken away unasked: it is what the
    person wants to have.
    """
    pointing, notes = session.pointing, session.keeper.notes
    if pointing.article is None:
        return Kept("")
    before = len(notes.notebook.marks)
    passage = pointing.passage
    hand = (passage, pointing.highlight.key if pointing.highlight else None)
    there, session.marked_at = session.marked_at, hand
    if there != hand and _shares_passage(pointing) and notes.notebook.mark_on(*passage):
        what, key = session.material.beginning_of(passage), session.manner.key("mark")
        return Kept(f"{what} is marked already, all of the sentence; {key} again takes the mark away")
    notes.apply(notes.notebook.mark_toggled(*passage))
    what = session.material.beginning_of(passage)
    taken = len(notes.notebook.marks) < before
    said = f"mark taken from {what}" if taken else f"marked {what}; {session.manner.key('marks')} lists marks"
    return Kept(said_of(session.keeper, said))


def _shares_passage(pointing: Pointing) -> bool:
    """Whether what is chosen is a sentence that the article's other highlights stand for, too."""
    chosen, current = pointing.chosen, pointing.highlight
    if chosen is None or current is None or pointing.selected is not None or pointing.sentence is not None:
        return False
    return any(
        chosen[1:] == (answer.mention.start, answer.mention.end)
        for highlight in pointing.highlights
        if highlight.key != current.key
        for answer in highlight.answers[:1]
    )


def note_on(keeper: Keeper, passage: Passage) -> Marked | None:
    """The note that is on exactly this passage."""
    article, start, end = passage
    notes = keeper.notes.notebook.notes_in(article)
    return next((n for n in notes if (n.place.start, n.place.end) == (start, end)), None)


def write_note(material: Material, passage: Passage, text: str) -> Kept:
    """Put a note on a passage, or change the one that is there; an empty one takes it away, and so the draft of it."""
    from reader.notes.entries import Drop

    if (draft := draft_on(material.keeper, passage)) is not None:
        material.keeper.notes.apply(Drop(draft.entry), undoable=False)
    there, notebook = note_on(material.keeper, passage), material.keeper.notes.notebook
    what = material.beginning_of(passage)
    if there is not None and there.text == text:
        return Kept("")
    if there is not None:
        return _kept(
            material.keeper, notebook.note_changed(there, text), f"note on {what} {'changed' if text else 'taken away'}"
        )
    if not text:
        return Kept("")
    return _kept(
        material.keeper, notebook.noted(*passage, text), f"noted on {what}; {material.manner.key('marks')} lists notes"
    )


def draft_on(keeper: Keeper, passage: Passage) -> Marked | None:
    """The note begun on exactly this passage and not kept yet."""
    return keeper.notes.notebook.draft_on(*passage)


def keep_draft(material: Material, passage: Passage, text: str) -> Kept:
    """Keep what is written of a note that the person does not keep yet; an empty one is let go."""
    operation = material.keeper.notes.notebook.drafted(*passage, text)
    if operation is None:
        return Kept("")
    told = "kept: {note} there goes on with it, {undo} drops it" if text else "dropped: {undo} undoes"
    return _kept(material.keeper, operation, f"draft on {material.beginning_of(passage)} {material.manner.told(told)}")


def keep_meanwhile(keeper: Keeper, passage: Passage, text: str) -> None:
    """Keep what is written so far while the person writes on, so that no power cut takes it; it is nothing to undo."""
    if (operation := keeper.notes.notebook.drafted(*passage, text)) is not None:
        keeper.notes.apply(operation, undoable=False)


def without_meanwhile(keeper: Keeper, passage: Passage, before: Marked | None) -> None:
    """Have the draft as it was `before` the person wrote: what they then do to it can be undone as a whole."""
    from reader.notes.entries import Drop, Put

    now = draft_on(keeper, passage)
    if before is not None:
        keeper.notes.apply(Put(before.entry), undoable=False)
    elif now is not None:
        keeper.notes.apply(Drop(now.entry), undoable=False)


def take_away(material: Material, passage: Passage) -> Kept:
    """Take away the marks, notes and drafts that are on exactly this passage."""
    from reader.notes.entries import Drop

    every = material.keeper.notes.notebook.kept
    there = [m for m in every if (m.place.article, m.place.start, m.place.end) == passage]
    what = material.beginning_of(passage)
    kept = Kept("")
    for marked in there:
        kept = _kept(material.keeper, Drop(marked.entry), f"taken from {what}; {material.manner.key('undo')} undoes")
    return kept


def link_told(session: Session) -> str:
    """What linking would do with the passage that was chosen; nothing where no link was begun elsewhere."""
    begun = session.linking.begun
    if begun is None or begun.passage[0] == session.pointing.article_id:
        return ""
    return f"{session.manner.key('link')} links this with {session.material.beginning_of(begun.passage)}"


def no_claim_to_judge(manner: Manner) -> str:
    """What to do where no claim is shown whose verdict could be decided."""
    told = "no claim is shown here: {next-highlight} goes to a passage that answers one, {link} links this with another"
    return manner.told(told)


def judge(session: Session, verdict: Verdict | None, claim: Claim | None = None) -> Kept:
    """Decide the verdict on a claim, by default the one shown; None leaves it to the engine."""
    claim = claim or (session.pointing.shown_answer.claim if session.pointing.shown_answer else None)
    if claim is None:
        return Kept(no_claim_to_judge(session.manner))
    notebook = session.keeper.notes.notebook
    operation = notebook.decided.judged(claim, verdict) if verdict else notebook.decided.unjudged(claim)
    if operation is None:
        return Kept("the verdict is the engine's already")
    about = session.manner.beginning(claim.label)
    said = f"you decided: {verdict}, {about}" if verdict else f"left to the engine: {about}"
    return _kept(session.keeper, operation, session.manner.told(said + "; {undo} undoes"), True)


def unlink(session: Session, mention: Mention | None = None) -> Kept:
    """Say that a passage does not answer the claim shown; without one, the passage that is current."""
    answer = session.pointing.shown_answer
    if answer is None or session.material.compared is None:
        return Kept("no claim to take the passage from")
    mention = mention or answer.mention
    passage = (mention.article, mention.start, mention.end)
    operation = session.keeper.notes.notebook.decided.unlinked(passage, answer.claim)
    here, asked = session.material.beginning_of(passage), session.manner.beginning(answer.claim.label)
    # many a claim is headed by the words of one of its passages
    told = f"unlinked {here}" if here == asked else f"unlinked {here} from {asked}"
    said = f"{told}; {session.manner.key('undo')} undoes"
    return _kept(session.keeper, operation, said, True)


def hide(material: Material, claim: Claim) -> Kept:
    """Say that what the engine found is no claim."""
    operation = material.keeper.notes.notebook.decided.hidden(claim)
    way_back = material.manner.told("{undo} undoes, {marks} lists what is hidden")
    said = f"no claim any more: {material.manner.beginning(claim.label)}; {way_back}"
    return _kept(material.keeper, operation, said, True)


def rename(material: Material, claim: Claim, heading: str) -> Kept:
    """Give a claim another heading; an empty one takes the person's back."""
    operation = material.keeper.notes.notebook.decided.named(claim, heading)
    if operation is None or heading.strip() == claim.label:
        return Kept("the heading stays as it was")
    return _kept(material.keeper, operation, material.manner.told("renamed; {undo} undoes"), True)


def link(session: Session, in_panel: bool = False) -> Kept:
    """Begin a link at this passage; on another passage, link the two.

    Where one of them is the figure or quotation that answers a claim, the other joins that claim. A sentence answers
    many questions: linked from the text the two make a claim of their own.

    Args:
        session: what the person is looking at.
        in_panel: whether the claim shown has the keys: what is linked joins it whatever it is.
    """
    pointing, material = session.pointing, session.material
    if pointing.article is None or material.compared is None:
        return Kept(material.why_no_claims)
    here, answer = pointing.passage, pointing.shown_answer if pointing.selected is None else None
    if answer and not in_panel and answer.claim.kind in ("event", "assessment"):
        answer = None
    begun, session.linking.begun = session.linking.begun, None
    key = session.manner.key("link")
    if begun is None:
        session.linking.begun = LinkEnd(here, answer.claim if answer else None)
        what = material.beginning_of(here)
        return Kept(f"linking {what}: {key} on a passage of another article links it, {key} here gives up")
    start = begun.passage
    if start[0] == here[0]:
        return Kept("linking given up: both passages are of one article")
    both = f"{material.beginning_of(start)} with {material.beginning_of(here)}"
    # what is in a claim already takes the other in
    claim = answer.claim if answer else begun.claim
    passage = start if answer or claim is None else here
    operation = session.keeper.notes.notebook.decided.linked(passage, claim or here)
    session.linking.linked = start, here
    decide = session.manner.told("{verdict} decides the verdict, {undo} undoes")
    return _kept(session.keeper, operation, f"linked {both}; {decide}", True)


def undo(material: Material) -> Kept:
    """Take back what was last kept, decided or put right."""
    from reader.reading.righting import take_back

    if (righted := take_back(material.keeper)) is not None:
        done, told = righted
        return Kept(told, righted=done)
    operation = material.keeper.notes.undo()
    if operation is None:
        return Kept("nothing to undo")
    kind, claim = operation.entry.kind, operation.entry.claim
    told = {"hide": "a claim again", "name": "the heading is as it was"}.get(kind, f"undone: {kind}")
    told += f": {material.manner.beginning(claim.label)}" if claim and claim.label else ""
    from reader.notes.entries import DECISIONS

    return Kept(said_of(material.keeper, told), kind in DECISIONS)


def web_page(pointing: Pointing) -> tuple[str, str]:
    """The address of the article's page that may be opened, and else why there is none."""
    if pointing.article is None:
        return "", pointing.material.nothing_shown
    url = pointing.article.url
    if not url:
        return "", "this article has no web address"
    if not url.lower().startswith(("http://", "https://")) or not url.isprintable():
        return "", "only http and https addresses are opened"
    return url, ""
