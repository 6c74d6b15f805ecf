"""Passages, claims and their answers in words: what the side panel shows with signs and colours."""

from __future__ import annotations

from reader.dates import long_date
from reader.evidence import reason_told
from reader.export.text import source_of
from reader.export.views import clipped
from reader.model import Article, Claim, Mention
from reader.plain.dialogue import Choice
from reader.reading.answers import (
    AS_PART,
    MOST_SHARING,
    Compared,
    answers_around,
    answers_by_outlet,
    claims_here,
    compared,
    sentence_around,
    sharing_origin,
    silent_outlets,
    why_nothing_shared,
    why_unanswered,
)
from reader.reading.figures import converted, point_of
from reader.reading.highlights import Answer, Highlight, passage_of
from reader.reading.lead import disputes_of
from reader.reading.material import Material
from reader.reading.nearby import related_passages
from reader.reading.pointing import Pointing
from reader.reading.quoted import is_cut_mark, nearest_of, pieces_apart, quoted_text
from reader.reading.sentences import sentence_around_span
from reader.reading.stepping import answer_number
from reader.reading.steps import (
    decision_told,
    merges_told,
    nameless,
    nameless_counted,
    outlets_behind,
    steps_told,
    verdict_of_steps,
)
from reader.reading.targets import Spot, Target
from reader.reading.telling import answers_of
from reader.standing import (
    contradiction_told,
    decision_beside_reason,
    disputes_told,
    standing,
    sureness_told,
    verdict_word,
    whose_decision,
)
from reader.telling import telling_of, told_within
from reader.wording import counted

_KINDS = {"quote": "quotation", "scare": "term in quotation marks", "figure": "figure", "claim": "passage"}
_SHORT = 120
"""Characters an answer gets in the line of a claim."""
Told = tuple[list[str], list[tuple[str, Choice]], list[str]]
"""Lines before a list, the list with what its entries stand for, and lines after it."""


def passage_lines(pointing: Pointing, highlight: Highlight) -> list[str]:
    """What a highlight is, and its sentence."""
    text, number = pointing.material.article_by_id(pointing.article_id).text, pointing.current or 0
    what = f"{_KINDS[highlight.kind]}: {text[highlight.start : highlight.end]}"
    lines = [f"Highlight {number + 1} of {len(pointing.highlights)}, {what}"]
    start, end = passage_of(highlight)
    if (start, end) == highlight.key:
        start, end = sentence_around_span(pointing.material, pointing.article_id, *highlight.key)
    if (start, end) != highlight.key:
        lines.append(f"Sentence: {text[start:end]}")
    reading = pointing.material.reading(pointing.article_id)
    quotes = reading.quotes if reading else ()
    quote = next((q for q in quotes if (q.start, q.end) == highlight.key and q.kind == "speech"), None)
    if quote and not highlight.answers:
        lines.append(f"Words of {quote.speaker}." if quote.speaker else "The text does not say whose words.")
    return lines


def claim_told(pointing: Pointing, answer: Answer | None, why: bool, all_of_it: bool) -> Told:
    """The claim that a passage answers: question, verdict, who says what, who is silent.

    Args:
        pointing: what the person points at.
        answer: the claim, and how the passage answers it; None where it answers none.
        why: whether the steps to the verdict are told.
        all_of_it: whether passages are told that are related and answer another question.
    """
    material = pointing.material
    related = _related(pointing) if all_of_it else []
    if answer is None:
        around = answers_around(pointing)
        told = [(f"{verdict_word(a.claim)}: {a.claim.label}", Target(a.mention, a.claim)) for a in around]
        return [f"{AS_PART}:"] if around else why_unanswered(pointing), [*told, *related], []
    claim = answer.claim
    number, many = answer_number(pointing)
    which = f" (claim {number} of {many} here)" if many > 1 else ""
    head = [f"Question{which}: {claim.label}", *verdict_lines(material, claim)]
    read = compared(material, answer)
    head += _range(material, read)
    entries: list[tuple[str, Choice]] = []
    for mentions in answers_by_outlet(material, read):
        entries += [(_answer(material, read, mention), Target(mention, claim)) for mention in mentions]
    tail = [
        f"Not found in {', '.join(outlets)}; {searched}."
        for searched, outlets in silent_outlets(material, claim).items()
    ]
    return head, [*entries, *related], [*tail, *(why_lines(material, claim) if why else ())]


def _related(pointing: Pointing) -> list[tuple[str, Choice]]:
    found: list[tuple[str, Choice]] = []
    for near in related_passages(pointing):
        there = pointing.material.article_by_id(near.article)
        contradiction = f", {told}" if (told := contradiction_told(near)) else ""
        words = there.text[near.start : near.end]
        text = f"Perhaps the same question{contradiction}. {name_and_day(pointing.material, there)}: {words}"
        found.append((text, Spot(*near.place)))
    return found


def verdict_lines(material: Material, claim: Claim) -> list[str]:
    """The verdict with its reason, the two answers furthest apart, how widely the claim stands, what is hidden."""
    names = {letter: outlet for outlet, letter in material.markers.items()}
    disputes = disputes_of(material, material.whole(claim))
    lines = [f"Verdict: {verdict_word(claim)}; {'; '.join(d.cause for d in disputes) or reason_told(claim)}."]
    for dispute in disputes:
        one, other = (f"{side.told} ({names[side.marker]})" for side in (dispute.one, dispute.other))
        why = f": {'; '.join(dispute.why)}" if dispute.why else ""
        lines.append(f"{one} against {other}{why}.")
    if claim.decided:
        said = whose_decision(claim) if disputes else decision_beside_reason(claim)
        keys = material.manner.told("`{verdict}` decides the verdict, `{undo}` undoes.")
        lines.append(f"{said[:1].upper()}{said[1:]}; {keys}" if said else keys)
    lines.append(f"{', '.join(filter(None, (*standing(claim), sureness_told(claim))))}.")
    if hidden := material.hidden_outlets(claim):
        names_hidden = ", ".join(hidden)
        lines.append(f"Hidden by the filter: {names_hidden}. Verdict and reason are over all.")
    return lines


def _range(material: Material, read: Compared) -> list[str]:
    """The smallest and the largest figure with their outlets, where the figures differ."""
    unit = read.unit
    points = [(p, m) for m in read.claim.mentions if unit is not None and (p := point_of(material, m, unit))]
    if len(points) < 2:
        return []
    least, most = min(points, key=lambda p: p[0].ends[0]), max(points, key=lambda p: p[0].ends[1])
    if least[0].ends[0] == most[0].ends[1]:
        return []
    ends = (f"{m.value} ({material.article_by_id(m.article).outlet})" for _, m in (least, most))
    return [f"Smallest and largest: {', '.join(ends)}."]


def _answer(material: Material, read: Compared, mention: Mention) -> str:
    """One answer: outlet, value, whose words, and its sentence or how its words differ."""
    claim, here = read.claim, read.here
    article = material.article_by_id(mention.article)
    which = ", this passage" if mention == here else ", also here" if mention.article == here.article else ""
    told = converted(material, mention, read.unit)
    value = mention.value if claim.kind == "figure" or mention.figure else ""
    name = article.outlet if which else name_and_day(material, article)
    parts = [f"{name}{which}{f': {value}' if value else ''}{f', that is {told}' if told else ''}"]
    source = source_of(mention)
    parts.append("in its own voice" if source == "own voice" else f"from {source}")
    if mention.as_of and mention.as_of != article.date:
        parts.append(f"as of {long_date(mention.as_of)}")
    same = article.outlet == material.article_by_id(here.article).outlet
    if not same and (sharing := sharing_origin(material, claim, mention)):
        named = [*list(sharing)[:MOST_SHARING], *(["others"] if len(sharing) > MOST_SHARING else [])]
        parts.append(f"same origin as {' and '.join(named)}")
    return f"{', '.join(parts)}. {_words_of(material, read, mention)}".rstrip()


def _words_of(material: Material, read: Compared, mention: Mention) -> str:
    """The words of an answer: those quoted, or its sentence; of the passage that is read nothing again."""
    if read.claim.kind == "quote":
        words = quoted_text(material, mention)
        if not words:
            return f"In words of its own: {''.join(sentence_around(material, mention))}"
        if mention.article == read.here.article or not read.quoted:
            return f"“{words}”"
        told = quotation_told(nearest_of(read.quoted, words), words)
        return told or f"Other words than in this article: “{words}”"
    if mention == read.here and mention.figure:
        return ""
    return "".join(sentence_around(material, mention))


def name_and_day(material: Material, article: Article) -> str:
    """An article's outlet, with its day where that tells it from others of its outlet."""
    day = material.day_told(article.id)
    return f"{article.outlet}, {day}" if day else article.outlet


def quotation_told(base: str, variant: str) -> str:
    """A version of a quotation, and how it departs from the one being read; empty where they have little in common."""
    pieces = pieces_apart(base, variant)
    if not pieces:
        return ""
    changes = [_change(p.old, p.new) for p in pieces if not p.same]
    return f"“{variant}” " + (f"Against this article: {'; '.join(changes)}." if changes else "Word for word the same.")


def _change(old: str, new: str) -> str:
    if is_cut_mark(new):
        return f"without “{old}”, marked as cut" if old else "marked as cut"
    if old and new:
        return f"“{new}” instead of “{old}”"
    return f"without “{old}”" if old else f"with “{new}” added"


def why_lines(material: Material, claim: Claim) -> list[str]:
    """The steps to the verdict and the origins."""
    steps = steps_told(material, claim, by_letter=False)
    decision, word = decision_told(claim), verdict_of_steps(claim)
    lines = [f"{decision[0].upper()}{decision[1:]}."] if decision else []
    lines += [f"Step {number} to {word}: {step}." for number, step in enumerate(steps, 1)]
    named = [o for o in claim.origin_list if o.stated]
    for origin in named:
        lines.append(f"Origin: {origin.name}, for {', '.join(outlets_behind(material, origin))}.")
        lines += [f"{line}." for line in merges_told(origin)]
    if others := nameless(material, claim):
        lines.append(f"Without naming anybody: {', '.join(others)}; {nameless_counted(claim)}.")
    return lines


def overview_told(pointing: Pointing) -> Told:
    """The claims the current article shares with others, disputed first; why there are none."""
    here = claims_here(pointing)
    if not here:
        return [*why_nothing_shared(pointing)], [], []
    entries: list[tuple[str, Choice]] = [
        (claim_line(pointing.material, a.claim), Target(a.mention, a.claim)) for a in here
    ]
    disputed = disputes_told([a.claim for a in here])
    return [f"{counted(len(here), 'claim')} shared with other articles, {disputed}."], entries, []


def claim_line(material: Material, claim: Claim) -> str:
    """A claim in a line: verdict, question, and each outlet's first answer."""
    return f"{verdict_word(claim)}: {claim.label.rstrip('.')}. {answers_told(material, claim)}."


def answers_told(material: Material, claim: Claim) -> str:
    """`VICE News: nearly 25,000; Al Jazeera America: 8,000 and 2 more`."""
    told = []
    for outlet in material.outlets_of(claim):
        own = answers_of(material, claim, outlet)
        more = f" and {len(own) - 1} more" if len(own) > 1 else ""
        told.append(f"{outlet}: {_short(own[0])}{more}")
    return "; ".join(told)


def _short(mention: Mention) -> str:
    """An answer in few words, those among them that tell it from the others."""
    return clipped(told_within(telling_of(mention), lambda text: len(text) <= _SHORT), _SHORT).rstrip(".,;: ")
