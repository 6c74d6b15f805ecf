"""The lines that a mail program sets above a text pasted from it, `From:`, `Subject:`, and those below `--`."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from reader.story.mastheads import outlet_of_domain

MAX_LINES = 12
"""Lines of the longest head."""
KIND, FOOT = "mail head", "mail foot"
"""What such lines are called in the import notes."""
MAX_FOOT = 12
"""Lines of the longest foot."""
_FIELD = re.compile(r"[*\s]{0,4}([A-Z][A-Za-z-]{1,24}):\*{0,2}(?:[ \t]+(\S.{0,900}))?[ \t]*")
_NAMES = frozenset(("from", "date", "sent", "to", "cc", "bcc", "subject", "reply-to", "sender", "message-id"))
_SENDER = re.compile(r"\"?([^<>\"@]{2,80}?)\"?\s{0,4}(?:[<\[(](?:mailto:)?([\w.+-]{1,64})@([^<>\s]{1,200})[>\])])?")
_FORWARDED = re.compile(
    r"\s{0,200}(-{2,20} ?(?:forwarded|original) message ?-{2,20}|begin forwarded message:)[ \t]*\n\s{0,200}",
    re.IGNORECASE,
)
_MAX_FORWARDED = 4
"""Times that a mail may have been sent on."""
_AGAIN = re.compile(r"(?:(?:re|fwd?|aw|wg)\s{0,2}:\s{0,4}){1,8}", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class MailHead:
    """What a mail's head says, its lines, and the text below it."""

    body: str
    lines: tuple[str, ...] = ()
    fields: Mapping[str, str] = field(default_factory=dict)
    """The values under the names of the design."""
    foot: tuple[str, ...] = ()
    """The lines below the one of two dashes that parts a mail from its sender's."""


def mail_head(text: str) -> MailHead:
    """Parts a clean text from the mail's head above it; without one it stays as it is.

    A subject has to be there, and who sent it or when: a text may begin with any one of such lines. Of a mail that was
    sent on, the head of the one that was written first counts.
    """
    found = _one_head(text)
    above: tuple[str, ...] = ()
    for _ in range(_MAX_FORWARDED):
        mark = _FORWARDED.match(found.body)
        inner = _one_head(found.body[mark.end() :]) if mark else None
        if not mark or not inner or not inner.lines:
            break
        above = (*above, *found.lines, mark[1])
        found = inner
    return replace(found, lines=(*above, *found.lines)) if above else found


def _one_head(text: str) -> MailHead:
    """See `mail_head`."""
    given: dict[str, str] = {}
    lines: list[str] = []
    at = len(text) - len(text.lstrip())
    while len(lines) < MAX_LINES:
        line, _, _ = text[at : at + 1000].partition("\n")
        match = _FIELD.fullmatch(line)
        if not match or match[1].lower() not in _NAMES:
            break
        given.setdefault(match[1].lower(), (match[2] or "").strip())
        lines.append(line.strip())
        at += len(line) + 1
    subject = _AGAIN.sub("", given.get("subject", ""), count=1).strip()
    day = given.get("date") or given.get("sent")
    if not subject or not (day or given.get("from")):
        return MailHead(text)
    fields = {"title": subject, "date": day or "", **_sender(given.get("from", ""))}
    body, foot = _parted(text[at:])
    return MailHead(body, tuple(lines), {name: value for name, value in fields.items() if value}, foot)


def _parted(body: str) -> tuple[str, tuple[str, ...]]:
    """A mail's text and the lines of its foot."""
    text, *last = body.rstrip().rsplit("\n", 2 * MAX_FOOT)
    parting = next((n for n in range(len(last) - 1, -1, -1) if last[n].strip() == "--"), -1)
    foot = [line.strip() for line in last[parting + 1 :] if line.strip()] if parting >= 0 else []
    if not foot or len(foot) > MAX_FOOT:
        return body, ()
    return "\n".join((text, *last[:parting], "")), tuple(foot)


def _sender(value: str) -> dict[str, str]:
    """Who sent it: a person, whose address is made of the name, else the outlet; nothing where no name is given.

    A person's outlet is the one whose address it is, if that is known.
    """
    match = _SENDER.fullmatch(value)
    if not match:
        return {}
    name = match[1].strip()
    mailbox = re.sub(r"[^a-z]", "", (match[2] or "").lower())
    first, *_, last = name.lower().split() if " " in name else ("-", name)
    is_person = mailbox.startswith(first[0]) and mailbox.endswith(last) and mailbox != last
    outlet = outlet_of_domain(match[3]) if is_person and match[3] else None
    return {"author": name, **({"outlet": outlet} if outlet else {})} if is_person else {"outlet": name}
