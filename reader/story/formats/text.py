"""Plain text and Markdown, with or without front matter."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from reader.story.clean import clean, clean_line, decoded, without_entities
from reader.story.draft import Blob, Draft, LeftOut
from reader.story.frontmatter import fields_of, front_matter
from reader.story.markdown import facts, unmarked


def read_text(blob: Blob) -> Iterator[Draft]:
    """The article of a plain text file."""
    yield _draft(blob, marked=False)


def read_markdown(blob: Blob) -> Iterator[Draft]:
    """The article of a Markdown file."""
    yield _draft(blob, marked=True)


def _draft(blob: Blob, marked: bool) -> Draft:
    text, note = decoded(blob.data, blob.charset)
    head = front_matter(clean(text))
    body = clean(without_entities(head.body))
    given = dict(head.fields)
    beside: list[str] = []
    if marked:
        stated, body, beside = facts(body)
        given = {**fields_of(stated), **given}
        body = unmarked(body)
    left_out = tuple(LeftOut("reader's note", clean_line(line), len(body)) for line in beside)
    notes = (note,) if note else ()
    draft = Draft(blob.path, blob.key, body, given, notes=notes, left_out=left_out, why=head.why)
    return draft if given else of_mail(draft)


def of_mail(draft: Draft) -> Draft:
    """A draft without the head of the mail that it was pasted from, if it was; what that says is what it says."""
    # loaded here: the default story needs none of it
    from reader.story.mail_head import FOOT, KIND, mail_head

    mail = mail_head(draft.text)
    head = tuple(LeftOut(KIND, clean_line(line), 0) for line in mail.lines)
    foot = tuple(LeftOut(FOOT, clean_line(line), len(mail.body)) for line in mail.foot)
    guessed = ("outlet",) if "outlet" in mail.fields else ()
    return replace(draft, text=mail.body, fields=mail.fields, guessed=guessed, left_out=(*head, *draft.left_out, *foot))
