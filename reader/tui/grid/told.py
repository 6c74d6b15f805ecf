"""What is told below the claims grid of the cursor's cell, in so many lines."""

from __future__ import annotations

from reader.evidence import reason_told
from reader.model import Claim, Mention
from reader.reading.lead import rests_on_hidden
from reader.reading.material import Material
from reader.reading.nearby import near_answer_of
from reader.reading.steps import decision_told, letters_of, merges_told, nameless_told, steps_told
from reader.reading.telling import answers_apart
from reader.standing import contradiction_told, standing, verdict_word, whose_decision
from reader.tui.cells import fit, width_of, wrapped
from reader.wording import clean


def cell_told(material: Material, claim: Claim, outlet: str, width: int, room: int) -> list[str]:
    """Question, verdict and reason; the outlet's answer, then the others', most different first, as many as fit.

    Args:
        material: what is read.
        claim: the row.
        outlet: the column.
        width: cells of a line.
        room: how many lines there are.
    """
    lines = _head(material, claim, width, max(1, room // 3))
    if outlet not in material.outlets_of(claim):
        lines.append(fit(f"{material.markers[outlet]} {clean(outlet)}: {_unanswered(material, claim, outlet)}", width))
    told = [wrapped(_answer(material, m), width) for m in answers_apart(material, claim, outlet)[: room - len(lines)]]
    spare = room - len(lines) - len(told)
    for answer in told:
        more = min(spare, len(answer) - 1)
        lines += _cut(answer, 1 + more, width)
        spare -= more
    return lines


def why_told(material: Material, claim: Claim, width: int, room: int) -> list[str]:
    """The steps to the verdict, and where the outlets have it from, in as many lines as it takes.

    Args:
        material: what is read.
        claim: the row; what each outlet answers stands there.
        width: cells of a line.
        room: how many lines are in sight at once.
    """
    lines = _head(material, claim, width, max(1, room // 3))
    if decision := decision_told(claim):
        lines += wrapped(decision, width)
    for number, step in enumerate(steps_told(material, claim, answers=False), 1):
        lines += wrapped(f"{number}. {step}", width)
    for origin in claim.origin_list:
        if origin.stated:
            letters = letters_of(material, origin)
            why = f" ({'; '.join(merges_told(origin))})" if merges_told(origin) else ""
            lines += wrapped(f"{letters} {material.manner.glyphs.said_by} {clean(origin.name)}{why}", width)
    if nameless := nameless_told(material, claim):
        lines += wrapped(nameless, width)
    return lines


def heading_with(claim: Claim, told: str, width: int) -> str:
    """A heading and what follows it in one line; without room the reason is cut, then the heading, never the verdict.

    Args:
        claim: what is headed.
        told: its verdict, and the reason.
        width: cells of the line.
    """
    tail = f": {told}"
    least = width_of(f": {verdict_word(claim)}…")
    room = min(max(width - width_of(tail), width * 3 // 4), width - least)
    return fit(fit(clean(claim.label), room) + tail, width)


def _unanswered(material: Material, claim: Claim, outlet: str) -> str:
    """That an outlet has no answer, or the passage that may be one."""
    near = near_answer_of(material, claim, outlet)
    if near is None:
        return "no answer found in it"
    told = clean(material.article_by_id(near.article).text[near.start : near.end])
    contradiction = clean(contradiction_told(near))
    return f"perhaps {contradiction}: {told}" if contradiction else f"none found for sure; perhaps: {told}"


def _head(material: Material, claim: Claim, width: int, most: int) -> list[str]:
    """Question, verdict, reason, how widely it stands, and how sure it is that all answer one question.

    A verdict that rests on what the filter hides says so before its reason.
    """
    sure = whose_decision(claim) or ("? " if claim.sureness == "doubtful" else "") + claim.sureness
    stands = f"{', '.join(standing(claim))}, {sure}"
    told = ", ".join(filter(None, (verdict_word(claim), rests_on_hidden(material, claim), reason_told(claim))))
    whole = wrapped(f"{clean(claim.label)}: {told} ({stands})", width)
    if len(whole) <= most:
        return whole
    lines = wrapped(f"{clean(claim.label)}: {told}", width)
    if most < 2 or len(lines) > most - 1 == 1:
        lines = [heading_with(claim, told, width)]
    return [*_cut(lines, most - 1, width), fit(stands, width)] if most > 1 else lines


def _cut(rows: list[str], most: int, width: int) -> list[str]:
    """At most so many lines, the last of them cut with an ellipsis where there are more."""
    if len(rows) <= most:
        return rows
    return [*rows[: most - 1], fit(" ".join(rows[most - 1 :]), width)] if most > 0 else []


def _answer(material: Material, mention: Mention) -> str:
    """`V nearly 25,000: the sentence`; of a quotation whose words it is, behind it: without room that is cut first."""
    said = f"{clean(mention.value)}: " if mention.figure else ""
    glyph = material.manner.glyphs.said_by
    by = "".join(f" {glyph} {clean(name)}" for name in mention.chain[1:]) if mention.quote else ""
    return f"{material.marker(mention.article)} {said}{clean(mention.text)}{by}"
